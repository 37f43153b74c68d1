"""What a call shows of each competency, as a band from 1 (not yet) to 4 (strong), never a number with decimals.

Trained raters agree within a band, not within a decimal (KERNset, BMC Health Serv Res 2017;17:798). Bounds: ours.
A call too short to show something shows nothing of it: short calls earn nothing by being short.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .phases import in_order, phases

Reason = tuple[str, dict[str, object]]  # a key of the wording and its values
LEAST_REPLIES = 3  # to speak of a habit


@dataclass(frozen=True)
class Seen:
    """What a call gave to judge by. `labels`: those of each reply; `emotional`: replies to a line with emotion, `met`
    those of them that answered it; `twice`: replies that asked again what had been told."""

    labels: tuple[frozenset[str], ...]
    emotional: tuple[int, ...]
    met: tuple[int, ...]
    terms: tuple[str, ...]
    spoken: int
    confidential: bool
    twice: int = 0

    def times(self, *labels: str) -> int:
        """In how many replies one of the labels was found."""
        return sum(not found.isdisjoint(labels) for found in self.labels)


@dataclass(frozen=True)
class Judged:
    """A band (None: not seen) and the reasons as keys with their values."""

    id: str
    band: int | None
    reasons: tuple[Reason, ...] = field(default=())


def judge(seen: Seen) -> tuple[Judged, ...]:
    """Every competency, in the order in which it is shown."""
    return (
        _opening(seen),
        _listening(seen),
        _empathy(seen),
        _plain_words(seen),
        _wording(seen),
        _discretion(seen),
        _structure(seen),
        _calm(seen),
    )


def _parts(seen: Seen, wanted: Sequence[str]) -> Reason:
    there = [label for label in wanted if seen.times(label)]
    lacking = [label for label in wanted if label not in there]
    key = "all_lacked" if not there else "some_lacked" if lacking else "all_there"
    return key, {"there": there, "lacking": lacking}


def _opening(seen: Seen) -> Judged:
    wanted = ("greeting", "practice_name", "own_name", "offer_help", "close")
    key, values = _parts(seen, wanted)
    there = len(list(filter(seen.times, wanted)))
    return Judged("opening", 4 if there == 5 else 3 if there == 4 else 2 if there >= 2 else 1, ((key, values),))


def _listening(seen: Seen) -> Judged:
    if len(seen.labels) < 2:
        return Judged("listening", None)
    wanted = ("explore", "summarise", "check_understanding")
    reasons = [_parts(seen, wanted)]
    early = seen.times("interrupts", "solves_too_soon")
    if early:
        reasons.append(("interrupted", {"times": early}))
    shown = sum(1 for label in wanted if seen.times(label))
    return Judged("listening", max(1, min(4, 1 + shown - min(2, early))), tuple(reasons))


def _empathy(seen: Seen) -> Judged:
    met = len(seen.met)
    dismissed = seen.times("dismissive")
    if not seen.emotional and not dismissed:
        return Judged("empathy", None)
    share = met / len(seen.emotional) if seen.emotional else 0.0
    band = 4 if share >= 0.75 else 3 if share >= 0.5 else 2 if met else 1
    reasons: list[Reason] = [("emotion_met", {"met": met, "all": len(seen.emotional)})]
    if dismissed:
        reasons.append(("emotion_dismissed", {"times": dismissed}))
        band = min(band, 2 if dismissed == 1 else 1)
    return Judged("empathy", band, tuple(reasons))


def _plain_words(seen: Seen) -> Judged:
    if seen.terms:
        return Judged("plain_words", max(1, 4 - len(seen.terms)), (("jargon", {"terms": seen.terms}),))
    enough = len(seen.labels) >= LEAST_REPLIES
    return Judged("plain_words", 4 if enough else None, (("no_jargon", {}),) if enough else ())


def _wording(seen: Seen) -> Judged:
    can, cannot = seen.times("positive_offer", "next_step"), seen.times("negative_wording")
    if not can and not cannot:
        return Judged("wording", None)
    band = (4 if can >= 2 else 3) if not cannot else 2 if cannot <= can else 1
    reasons: list[Reason] = []
    if can:
        reasons.append(("offered", {"times": can}))
    if cannot:
        reasons.append(("refused", {"times": cannot}))
    return Judged("wording", band, tuple(reasons))


def _discretion(seen: Seen) -> Judged:
    breaches, pried, shielded = (seen.times(one) for one in ("privacy_breach", "unneeded_question", "protect_privacy"))
    if not (seen.confidential or breaches or pried):
        return Judged("discretion", None)
    if breaches:
        mended = _last(seen, "protect_privacy") >= _last(seen, "privacy_breach")
        return Judged(
            "discretion",
            2 if mended and breaches == 1 else 1,
            (("repaired" if mended else "breached", {"times": breaches}),),
        )
    if pried:
        return Judged("discretion", max(1, 3 - pried), (("pried", {"times": pried}),))
    if len(seen.labels) < LEAST_REPLIES and not shielded:
        return Judged("discretion", None)
    return Judged("discretion", 4 if shielded else 3, (("protected" if shielded else "held", {}),))


def _last(seen: Seen, label: str) -> int:
    return max((turn for turn, found in enumerate(seen.labels, 1) if label in found), default=0)


def _structure(seen: Seen) -> Judged:
    found = phases(seen.labels)
    there = [phase.name for phase in found if phase.turn is not None]
    lacking = [phase.name for phase in found if phase.turn is None]
    if lacking:
        return Judged(
            "structure", max(1, len(there) - 1) if there else 1, (("phases", {"there": there, "lacking": lacking}),)
        )
    ordered = in_order(found)
    reasons: tuple[Reason, ...] = (("in_order" if ordered else "out_of_order", {}),)
    if seen.twice:  # nothing is asked twice in a call with structure (the source; the step of one band is ours)
        return Judged("structure", 3 if ordered else 2, (*reasons, ("asked_twice", {"times": seen.twice})))
    return Judged("structure", 4 if ordered else 3, reasons)


def _calm(seen: Seen) -> Judged:
    if seen.spoken < LEAST_REPLIES:
        return Judged("calm", None)
    fast = seen.times("speaks_too_fast")
    if not fast:
        return Judged("calm", 4, (("steady", {}),))
    share = fast / seen.spoken
    band = 3 if share <= 1 / 3 else 2 if share <= 2 / 3 else 1
    return Judged("calm", band, (("fast", {"times": fast, "all": seen.spoken}),))
