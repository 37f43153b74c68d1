"""The part of the report that is about the note (JSON)."""

from __future__ import annotations

from typing import Any

from ..call import Call
from ..scenario import Scenario
from ..wording.recording import NoteSentences
from ..wording.reporting import Sentences
from .judging import JUDGED, MISSING, UNHEARD, UNWANTED, Entry, band, items, judge
from .wanted import Never

MOST = 3  # steps at a time, as in the rest of the debrief


def told(scenario: Scenario, call: Call, note: str | None) -> dict[str, Any] | None:
    """The note with its findings, and what to write yet; None where none is asked for: a call without a word.

    `places` count characters of `text` (code points), and `quote` has those words. `findings` rest on the words;
    `next_steps` are what to take out or to add, at most three, and `more_steps` counts what is to be added after
    those. `unheard` is one finding about all that didn't come up, or None.
    """
    if scenario.record is None or not call.turns:
        return None
    sentences = NoteSentences(scenario.language)
    entries = judge(scenario, call, note) if note else ()
    shown = [_shown(one, note or "", sentences) for one in entries if one.label != UNHEARD]
    steps = [one for one in shown if one["label"] in (UNWANTED, JUDGED)]
    steps += [one for one in shown if one["label"] == MISSING]
    left = [one for one in steps[MOST:] if one["label"] == MISSING]
    return {
        "text": note or None,
        "findings": [one for one in shown if one["places"]],
        "next_steps": steps[:MOST],
        "more_steps": len(left),
        "unheard": _unheard(entries, sentences),
        "model": scenario.record.model,
    }


def competency(scenario: Scenario, call: Call, note: str | None, sentences: Sentences) -> list[dict[str, Any]]:
    """The note among the competencies, as the only one of a list; an empty list where none is asked for."""
    if scenario.record is None or not call.turns:
        return []
    ours = NoteSentences(scenario.language)
    one: dict[str, Any] = {"id": "record", "name": ours.name, "band": None, "word": ours.not_done}
    if not note:
        return [{**one, "why": ours.reason("not_done")}]
    entries = judge(scenario, call, note)
    reached = band(entries)
    return [{**one, "band": reached, "word": sentences.band(reached), "why": _why(entries, ours)}]


def _unheard(entries: tuple[Entry, ...], sentences: NoteSentences) -> dict[str, Any] | None:
    about = ", ".join(items(entries, UNHEARD))
    title, why, point, _ = sentences.entry(UNHEARD, item=about)
    return {"title": title, "why": why, "point": point} if about else None


def _why(entries: tuple[Entry, ...], sentences: NoteSentences) -> str:
    missing = ", ".join(items(entries, MISSING))
    too_much = sum(one.label in (UNWANTED, JUDGED) for one in entries)
    if not missing and not too_much:
        return sentences.reason("whole")
    told = [sentences.reason("missing", items=missing) if missing else sentences.reason("all_there")]
    told += [sentences.reason("too_much", times=too_much)] if too_much else []
    return " ".join(told)


def _shown(entry: Entry, note: str, sentences: NoteSentences) -> dict[str, Any]:
    about = entry.about
    words = "”, “".join(note[slice(*place)] for place in entry.places)
    title, why, point, instead = sentences.entry(
        entry.label,
        item=about.item if about else "",
        why=about.why if about else "",
        model=(about.instead if isinstance(about, Never) else about.model) if about else "",
        words=words,
    )
    return {
        "label": entry.label,
        "item": about.item if about else None,
        "wanted": entry.wanted,
        "about": about.id if about else None,
        "places": [list(place) for place in entry.places],
        "quote": f"“{words}”" if words else None,
        "point": point,
        "title": title,
        "why": why,
        "instead": instead,
    }
