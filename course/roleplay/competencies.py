"""What a call shows of each competency, as a band from 1 (not yet) to 4 (strong), never a number with decimals.

Trained raters agree within a band, not within a decimal (KERNset, BMC Health Serv Res 2017;17:798). Bounds: ours.
A call too short to show something shows nothing of it: short calls earn nothing by being short. A band that hangs on
what may have been misheard isn't given: it costs nothing, and nothing is earned by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .phases import PHASES, in_order, phases
from .unheard import Parts, Unheard, parts, steps

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
    unheard: Unheard = field(default_factory=Unheard)

    def times(self, *labels: str) -> int:
        """In how many replies one of the labels was found."""
        return sum(not found.isdisjoint(labels) for found in self.labels)


@dataclass(frozen=True)
class Judged:
    """A band (None: not seen, or `doubtful`: it may have been misheard) and the reasons as keys with their values."""

    id: str
    band: int | None
    reasons: tuple[Reason, ...] = field(default=())
    doubtful: bool = False


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


def _doubted(id: str, least: int, most: int, reasons: Sequence[Reason]) -> Judged:
    """The band, where it is the same whether or not what may have been misheard was said."""
    return Judged(id, least if least == most else None, tuple(reasons), doubtful=least != most)


def _parts(seen: Seen, wanted: Sequence[str]) -> Parts:
    return parts(wanted, list(filter(seen.times, wanted)), seen.unheard)


def _reasons(found: Parts) -> list[Reason]:
    key = "some_lacked" if found.there else "all_lacked"
    if not found.lacking:
        key = "there" if found.doubtful else "all_there"
    told: dict[str, object] = {"there": list(found.there), "lacking": list(found.lacking)}
    reasons: list[Reason] = [(key, told)] if found.there or found.lacking else []
    return [*reasons, ("misheard", {"parts": list(found.doubtful)})] if found.doubtful else reasons


def _opening(seen: Seen) -> Judged:
    found = _parts(seen, ("greeting", "practice_name", "own_name", "offer_help", "close"))
    bands = (1, 1, 2, 2, 3, 4)
    there = len(found.there)
    return _doubted("opening", bands[there], bands[there + len(found.doubtful)], _reasons(found))


def _listening(seen: Seen) -> Judged:
    if len(seen.labels) < 2:
        return Judged("listening", None)
    found = _parts(seen, ("explore", "summarise", "check_understanding"))
    reasons = _reasons(found)
    early = seen.times("interrupts", "solves_too_soon")
    if early:
        reasons.append(("interrupted", {"times": early}))
    least = 1 + len(found.there) - min(2, early)
    most = least + len(found.doubtful)
    return _doubted("listening", max(1, min(4, least)), max(1, min(4, most)), reasons)


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
    here, ordered = steps(found, seen.unheard), in_order(found)
    reasons = _phases(here, "in_order" if ordered else "order_misheard" if seen.unheard.turns else "out_of_order")
    if seen.twice and not here.lacking:  # nothing is asked twice in a call with structure (the source)
        reasons.append(("asked_twice", {"times": seen.twice}))
    least = _structured(here.there, ordered, seen)
    most = _structured((*here.there, *here.doubtful), ordered or bool(seen.unheard.turns), seen)
    return _doubted("structure", least, most, reasons)


def _structured(there: Sequence[str], ordered: bool, seen: Seen) -> int:
    if len(there) < len(PHASES):
        return max(1, len(there) - 1)
    return (4 if ordered else 3) - (1 if seen.twice else 0)  # the step of one band is ours


def _phases(here: Parts, order: str) -> list[Reason]:
    if not here.lacking and not here.doubtful:
        return [(order, {})]
    reasons: list[Reason] = []
    if here.lacking:
        told: dict[str, object] = {"there": list(here.there), "lacking": list(here.lacking)}
        reasons.append(("phases", told) if here.there else ("phases_lacked", told))
    elif here.there:
        reasons.append(("phases_there", {"there": list(here.there)}))
    return [*reasons, ("phases_misheard", {"parts": list(here.doubtful)})] if here.doubtful else reasons


def _calm(seen: Seen) -> Judged:
    if seen.spoken < LEAST_REPLIES:
        return Judged("calm", None)
    fast = seen.times("speaks_too_fast")
    if not fast:
        return Judged("calm", 4, (("steady", {}),))
    share = fast / seen.spoken
    band = 3 if share <= 1 / 3 else 2 if share <= 2 / 3 else 1
    return Judged("calm", band, (("fast", {"times": fast, "all": seen.spoken}),))
