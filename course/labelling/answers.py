"""The answer to each line: its labels in the rubric's order, and on request what each of them rests on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..roleplay.grading import Found, labels
from ..roleplay.vocabulary import FAULTS, MOVES
from ..roleplay.wording import explain
from .reading import NotAReply, Reply, read

LABELS = MOVES + FAULTS
_MARK = b"\xef\xbb\xbf"  # what some editors put before UTF-8
_WORD = re.compile(r"\S+")


def answers(lines: Iterable[bytes], language: str, explained: bool = False) -> Iterator[dict[str, Any]]:
    """The answer to each line that isn't blank, as soon as it was read; with `error` where it can't be labelled.

    `explained` adds what each label rests on. Raises nothing for any line.
    """
    for number, line in enumerate(lines, 1):
        line = line.removeprefix(_MARK) if number == 1 else line
        if not line.strip():
            continue
        try:
            yield _answer(read(line, language), explained)
        except NotAReply as error:
            yield {"id": error.id, "error": f"line {number}: {error}"}


def written(answer: Mapping[str, Any]) -> bytes:
    """An answer as a line of UTF-8; half a surrogate pair, which UTF-8 can't hold, as JSON escapes it."""
    return json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def _answer(reply: Reply, explained: bool) -> dict[str, Any]:
    places = [match.span() for match in _WORD.finditer(reply.text)]
    words = [reply.text[start:end] for start, end in places]
    found = [one for one in labels(words, reply.context) if one.label in LABELS]
    given = {one.label for one in found}
    answer: dict[str, Any] = {
        "id": reply.id,
        "moves": [label for label in MOVES if label in given],
        "faults": [label for label in FAULTS if label in given],
    }
    if explained:
        found.sort(key=lambda one: LABELS.index(one.label))
        answer["explain"] = [_explained(one, reply, words, places) for one in found]
    return answer


def _explained(found: Found, reply: Reply, words: list[str], places: list[tuple[int, int]]) -> dict[str, Any]:
    said = explain(found, reply.context, words)
    return {
        "label": found.label,
        "about": found.about,
        "spans": [_span(reply.text, places, first, after) for first, after in found.spans],
        "title": said.title,
        "why": said.why,
        "point": said.point,
        "instead": said.instead,
    }


def _span(text: str, places: list[tuple[int, int]], first: int, after: int) -> dict[str, Any]:
    """Words with their place: the first and the one after the last, in words and in characters (code points)."""
    start, end = places[first][0], places[after - 1][1]
    return {"text": text[start:end], "words": [first, after], "characters": [start, end]}
