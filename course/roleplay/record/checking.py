"""Faults of a record that only show when the scenario is seen whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..tables import Fault
from .matching import judgements, places
from .wanted import Never, Record
from .written import MOST, read

if TYPE_CHECKING:
    from ..scenario import Scenario


def check(scenario: Scenario) -> list[Fault]:
    """Every fault of a record whose parts are well-formed."""
    record = scenario.record
    if record is None:
        return []
    return [*_ids(record), *_told(scenario, record)]


def models(scenario: Scenario) -> list[Fault]:
    """Every model note that doesn't hold what it must, or holds what it mustn't."""
    return list(_models(scenario, scenario.record)) if scenario.record else []


def _ids(record: Record) -> Iterator[Fault]:
    ids = [*(one.id for one in record.must), *(one.id for one in record.never)]
    for id, times in Counter(ids).items():
        if times > 1:
            yield Fault("record", f"the id {id!r} {times} times", "each id once")


def _told(scenario: Scenario, record: Record) -> Iterator[Fault]:
    there = [*(line.id for line in scenario.lines), *(need.id for need in scenario.needed)]
    for must in record.must:
        for id in must.told_in:
            if id not in there:
                yield Fault(f"record › must ({must.id}) › told_in", repr(id), "one of " + ", ".join(there))


def _models(scenario: Scenario, record: Record) -> Iterator[Fault]:
    """A good note holds every thing that it must, a model wording its own, and neither what must never be written."""
    language = scenario.language
    for must in record.must:
        for place, text in ((f"record › must ({must.id}) › model", must.model), ("record › model", record.model)):
            if not any(places(read(text, language), must.phrases, language)):
                yield Fault(place, text[:60], f"one of the phrases of {must.id}")
    texts = [(f"record › must ({one.id}) › model", one.model) for one in record.must]
    texts += [(f"record › never ({one.id}) › instead", one.instead) for one in record.never]
    for place, text in (*texts, ("record › model", record.model)):
        for never in record.never:
            if _holds(text, never, language):
                yield Fault(place, text[:60], f"none of the phrases of {never.id}")
        for start, end in judgements(read(text, language), language):
            yield Fault(place, text[start:end], "no judgement about anybody")
    if len(record.model) > MOST:
        yield Fault("record › model", f"{len(record.model)} characters", f"at most {MOST}")


def _holds(text: str, never: Never, language: str) -> bool:
    return any(places(read(text, language), never.phrases, language, misspelt=False))
