"""Events of a call, short enough for an LMS to keep: played again, they give the same call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...roleplay import events
from ...roleplay.utterance import LineClock, Span, Utterance, Word

Short = list[Any]
"""A letter and what goes with it: r(ing), p(ick up), h(ang up), s(ilence) turn, c(orrect) turn text,
b(ack) turn, t(yped) turn words line, v(oice) turn words times confidences line speech spread."""
BACK = "b"


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
            return _reply(turn, utterance)


def long(kept: Sequence[Any]) -> events.Event:
    """The event that was kept; raises ValueError, TypeError, KeyError or IndexError."""
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
        case "t" | "v":
            return events.Reply(int(kept[1]), _utterance(kept))
    raise ValueError(f"event: found {str(kept[0])[:10]!r}, expected one letter of r p h s c t v")


def _reply(turn: int, said: Utterance) -> Short:
    words = " ".join("".join(word.text.split()) for word in said.words)
    line = [said.line.began, said.line.ended, said.line.length] if said.line else None
    if said.source == "typed":
        return ["t", turn, words, line]
    speech = [said.speech.began, said.speech.ended] if said.speech else None
    sure = [round(100 * word.confidence) for word in said.words]
    return ["v", turn, words, _steps(said.words), sure, line, speech, said.pitch_spread]


def _steps(words: Sequence[Word]) -> list[int]:
    """From each time to the next: small numbers, which pack well."""
    steps, at = [], 0
    for word in words:
        for time in (word.start or 0, word.end or 0):
            steps.append(time - at)
            at = time
    return steps


def _utterance(kept: Sequence[Any]) -> Utterance:
    texts = str(kept[2]).split()
    if kept[0] == "t":
        return Utterance(tuple(map(Word, texts)), "typed", LineClock(*kept[3]) if kept[3] else None)
    times, at = [], 0
    for step in kept[3]:
        at += int(step)
        times.append(at)
    words = tuple(
        Word(text, times[2 * place], times[2 * place + 1], kept[4][place] / 100) for place, text in enumerate(texts)
    )
    line = LineClock(*kept[5]) if kept[5] else None
    return Utterance(words, "spoken", line, Span(*kept[6]) if kept[6] else None, pitch_spread=kept[7])
