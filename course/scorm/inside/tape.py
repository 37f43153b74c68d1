"""Events of a call, short enough for an LMS to keep: played again, they give the same call."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any

from ...roleplay import events
from ...roleplay.utterance import LineClock, Span, Utterance, Word

Short = list[Any]
"""A letter and what goes with it: r(ing), p(ick up), h(ang up), s(ilence) turn, c(orrect) turn text,
b(ack) turn, t(yped) turn words line, v(oice) turn words line speech spread doubts times.

Times in ms, each counted from the one before it: `line` is began, ended and its whole length, `speech` began and ended,
`times` the start and end of each word. `doubts`: hundredths that each word's confidence is short of 1. 0: not known.
"""
BACK = "b"
LEANER = {"v": 7, "t": 3}  # how much of a reply is kept of it: as a voice without its words' times, as if it was typed


def short(event: events.Event) -> Short:
    """An event as it is kept. Confidence is kept in hundredths, times in whole milliseconds."""
    match event:
        case events.Ring():
            return ["r"]
        case events.PickUp():
            return ["p"]
        case events.HangUp():
            return ["h"]
        case events.Silence(turn):
            return ["s", turn]
        case events.Correct(turn, text):
            return ["c", turn, text]
        case events.Reply(turn, utterance):
            return [*_said(turn, utterance)]


def long(kept: Sequence[Any]) -> events.Event:
    """The event that was kept; raises ValueError, TypeError, KeyError, IndexError or OverflowError."""
    match kept[0]:
        case "r":
            return events.Ring()
        case "p":
            return events.PickUp()
        case "h":
            return events.HangUp()
        case "s":
            return events.Silence(int(kept[1]))
        case "c":
            return events.Correct(int(kept[1]), str(kept[2]))
        case "t":
            line = kept[3] if len(kept) > 3 else 0
            return events.Reply(int(kept[1]), Utterance(_words(str(kept[2]), 0, 0, 0), "typed", _line(line)))
        case "v":
            return events.Reply(int(kept[1]), _voice(kept))
    raise ValueError(f"event: found {str(kept[0])[:10]!r}, expected one letter of r p h s c t v")


def leaner(kept: Short, kind: str) -> Short:
    """A spoken reply with less: "v" without when each word was said, "t" as if it was typed."""
    return [kind, *kept[1 : LEANER[kind]]]


def _said(turn: int, said: Utterance) -> Short:
    named = [("".join(word.text.split()), word) for word in said.words]
    text = " ".join(name for name, _ in named if name)
    words = [word for name, word in named if name]
    line: list[int] | int = 0
    if said.line:
        line = [said.line.began, said.line.ended - said.line.began, said.line.length]
    if said.source == "typed":
        return ["t", turn, text, line]
    began = said.line.ended if said.line else 0
    speech: list[int] | int = 0
    if said.speech:
        speech = [said.speech.began - began, said.speech.ended - said.speech.began]
        began = said.speech.began
    doubts = [100 - round(100 * word.confidence) for word in words]
    return ["v", turn, text, line, speech, said.pitch_spread, doubts if any(doubts) else 0, _times(words, began)]


def _times(words: Sequence[Word], began: int) -> list[int] | int:
    """From each time to the next: small numbers, which pack well."""
    times = [time for word in words for time in (word.start, word.end)]
    known = [time for time in times if time is not None]
    return [after - before for before, after in pairwise([began, *known])] if len(known) == len(times) else 0


def _voice(kept: Sequence[Any]) -> Utterance:
    text, line, speech, spread, doubts, times = (*kept[2:], 0)[:6]
    clock = _line(line)
    began = clock.ended if clock else 0
    spoke = Span(began + int(speech[0]), began + int(speech[0]) + int(speech[1])) if speech else None
    words = _words(str(text), doubts, times, spoke.began if spoke else began)
    return Utterance(words, "spoken", clock, spoke, pitch_spread=spread)


def _words(text: str, doubts: Any, times: Any, began: int) -> tuple[Word, ...]:
    texts = text.split()
    sure = [(100 - int(doubt)) / 100 for doubt in doubts] if doubts else [1.0] * len(texts)
    ends = [*accumulate(map(int, times), initial=began)][1:] if times else [None] * (2 * len(texts))
    return tuple(map(Word, texts, ends[::2], ends[1::2], sure))


def _line(kept: Any) -> LineClock | None:
    if not kept:
        return None
    began, lasted, length = map(int, kept)
    return LineClock(began, began + lasted, length)
