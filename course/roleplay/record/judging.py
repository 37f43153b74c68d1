"""What a note holds, what it lacks, and what doesn't belong in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..call import Call
from ..scenario import Scenario
from .matching import Place, apart, judgements, places
from .wanted import Must, Never
from .written import MOST, read

NOTED, MISSING, UNHEARD, UNWANTED, JUDGED = "noted", "missing", "unheard", "unwanted", "judged"
LABELS = (NOTED, MISSING, UNHEARD, UNWANTED, JUDGED)


@dataclass(frozen=True)
class Entry:
    """One thing about a note. `places` are the characters that it rests on; `about` is the item, None for a judgement.

    "unheard": it wasn't told in this call, so that its absence costs nothing.
    """

    label: str
    places: tuple[Place, ...] = ()
    about: Must | Never | None = None

    @property
    def wanted(self) -> bool:
        """Whether it is something to keep doing."""
        return self.label == NOTED


def judge(scenario: Scenario, call: Call, note: str) -> tuple[Entry, ...]:
    """Everything about a note: first what rests on its words, in their order, then what isn't there."""
    if scenario.record is None:
        return ()
    written, language = read(note[:MOST], scenario.language), scenario.language
    found = [_must(scenario, call, must, note) for must in scenario.record.must]
    for never in scenario.record.never:
        there = apart(tuple(places(written, never.phrases, language, misspelt=False)))
        found += [Entry(UNWANTED, there, never)] if there else []
    judged = judgements(written, language)
    found += [Entry(JUDGED, judged)] if judged else []
    return tuple(sorted(found, key=lambda one: one.places[:1] or ((MOST, MOST),)))


def band(entries: tuple[Entry, ...]) -> int:
    """From 1 (not yet) to 4 (strong): what share is there, and one lower for each thing too much. Bounds are ours."""
    noted, missing, too_much = (sum(map(count, entries)) for count in (_is_noted, _is_missing, _is_too_much))
    share = noted / (noted + missing) if noted + missing else 1.0
    reached = 4 if not missing else 3 if share >= 0.75 else 2 if share >= 0.5 else 1
    return max(1, reached - too_much)


def _must(scenario: Scenario, call: Call, must: Must, note: str) -> Entry:
    written = read(note[:MOST], scenario.language)
    there = min(places(written, must.phrases, scenario.language), default=None)
    if there:
        return Entry(NOTED, (there,), must)
    return Entry(MISSING if _told(call, must) else UNHEARD, (), must)


def _told(call: Call, must: Must) -> bool:
    return not must.told_in or not {part.id for part in call.said}.isdisjoint(must.told_in)


def _is_noted(entry: Entry) -> bool:
    return entry.label == NOTED


def _is_missing(entry: Entry) -> bool:
    return entry.label == MISSING


def _is_too_much(entry: Entry) -> bool:
    return entry.label in (UNWANTED, JUDGED)


def items(entries: tuple[Entry, ...], *labels: str) -> Iterator[str]:
    """The plain words of the items with one of these labels."""
    return (one.about.item for one in entries if one.label in labels and one.about)
