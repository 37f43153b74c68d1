"""Labelled replies as their writers write them: a context, then replies with the words of each label in brackets.

@ {"kind": "inbound", "patient_says": "…", …}
[acknowledge_emotion|oh jee wat naar] [explore|hoe gaat het nu]
[escalate+next_step|ik haal er meteen de dokter bij]
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.roleplay.vocabulary import FAULTS, MOVES

LABELS = (*MOVES, *(fault for fault in FAULTS if fault not in ("interrupts", "speaks_too_fast", "solves_too_soon")))
_PIECES = re.compile(r"\[[a-z_+]+\||\]|[^\s\[\]|]+|\S")
_UNSPOKEN = re.compile(r"[.,;:!?\"0-9()\[\]|@A-Z]")


class UnreadableReplyError(ValueError):
    """A line that can't be read; the message says where, and what was found."""


@dataclass(frozen=True)
class Span:
    """A label and the words that it rests on: the first, and the one behind the last."""

    label: str
    first: int
    after: int


@dataclass(frozen=True)
class Labelled:
    """One reply with what a trainer would hear in it."""

    id: str
    """File and line."""
    context: Mapping[str, Any]
    words: tuple[str, ...]
    spans: tuple[Span, ...]

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(span.label for span in self.spans)


def read(path: Path) -> Iterator[Labelled]:
    """All replies of a file. Raises UnreadableReplyError."""
    context: Mapping[str, Any] | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.strip()
        where = f"{path.name}:{number}"
        if not text or text.startswith("#"):
            continue
        if text.startswith("@"):
            context = _context(text[1:], where)
        elif context is None:
            raise UnreadableReplyError(f"{where}: a reply before any context")
        else:
            words, spans = _marked(text, where)
            yield Labelled(where, context, words, spans)


def _context(text: str, where: str) -> Mapping[str, Any]:
    try:
        found: Mapping[str, Any] = json.loads(text)
    except ValueError as error:
        raise UnreadableReplyError(f"{where}: a context that is no JSON: {error}") from None
    return found


def _marked(text: str, where: str) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    words: list[str] = []
    spans: list[Span] = []
    opened: list[tuple[list[str], int]] = []
    for piece in _PIECES.findall(text):
        if piece.endswith("|") and len(piece) > 1:
            opened.append((piece[1:-1].split("+"), len(words)))
        elif piece == "]" and opened:
            labels, first = opened.pop()
            spans += [_span(label, first, len(words), where) for label in labels]
        elif _UNSPOKEN.search(piece):
            raise UnreadableReplyError(f"{where}: found {piece!r}, expected a word as a recogniser writes it")
        else:
            words.append(piece)
    if opened:
        raise UnreadableReplyError(f"{where}: a bracket that is never closed")
    return tuple(words), tuple(spans)


def _span(label: str, first: int, after: int, where: str) -> Span:
    if label not in LABELS:
        raise UnreadableReplyError(f"{where}: found the label {label!r}, expected one of {', '.join(LABELS)}")
    if first == after:
        raise UnreadableReplyError(f"{where}: a bracket without words")
    return Span(label, first, after)
