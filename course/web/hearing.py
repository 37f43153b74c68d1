"""One listener's talk with the server: start, frames, end; any number of rounds. It knows no socket and no clock."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from voices.protocols import Recogniser, Stream

RATE = 16000
LARGEST = 65536  # bytes in a message: two seconds of sound, twenty times what the player sends
GATHERED = RATE * 2  # bytes: at most a second of sound is gathered before it is decoded
SHORTEST_NEWS = RATE * 2 // 5  # bytes between two looks at the partial text: a fifth of a second


class Hearing:
    """Takes what the listener sends, gives what to answer. `trouble` words a trouble in the listener's language."""

    def __init__(self, recogniser: Recogniser, longest_s: int, trouble: Callable[[str], str]) -> None:
        self.recogniser, self.longest, self._words = recogniser, longest_s * RATE * 2, trouble
        self._stream: Stream | None = None
        self._heard = self._told = 0
        self._gathered = bytearray()
        self._partial = ""
        self._about: dict[str, Any] = {}

    def take(self, message: str | bytes, more: bool = False) -> Iterator[dict[str, Any]]:
        """The answers to one message, as they become known.

        A start may number its reply; what is answered to the reply carries the number, so that a listener who has given
        it up meanwhile knows what comes too late.

        `more`: another message is there already. Sound is then gathered and decoded together: where the processors
        are busy, that is how a listener who fell behind catches up.
        """
        if isinstance(message, str):
            yield from self._command(message)
        elif len(message) > LARGEST:
            yield self.trouble("too_big")
        elif self._stream is None:
            yield self.trouble("out_of_order")
        elif len(message) % 2:
            yield self.trouble("not_audio")
        else:
            yield from self._frames(self._stream, message, more)

    def trouble(self, code: str) -> dict[str, Any]:
        """A trouble as the player knows it."""
        return {"type": "trouble", "code": code, "message": self._words(code)} | self._about

    def _command(self, message: str) -> Iterator[dict[str, Any]]:
        command = _parsed(message)
        kind = command.get("type")
        if kind == "start":
            self._about = {"reply": command["reply"]} if isinstance(command.get("reply"), int) else {}
        if kind == "start" and command.get("rate", RATE) == RATE:
            self._stream = self.recogniser.listen(RATE)
            self._heard = self._told = 0
            self._gathered.clear()
            self._partial = ""
        elif kind == "end" and self._stream is not None:
            yield self._end(self._stream)
        elif kind == "cancel":
            self._stream = None
        else:
            yield self.trouble("out_of_order" if kind == "end" else "not_audio")

    def _frames(self, stream: Stream, frames: bytes, more: bool) -> Iterator[dict[str, Any]]:
        self._gathered += frames
        self._heard += len(frames)
        if self._heard >= self.longest:
            yield self.trouble("too_long")
            yield self._end(stream)
        elif not more or len(self._gathered) >= GATHERED:
            self._decode(stream)
            yield from self._news(stream)

    def _decode(self, stream: Stream) -> None:
        if self._gathered:
            stream.hear(bytes(self._gathered))
            self._gathered.clear()

    def _news(self, stream: Stream) -> Iterator[dict[str, Any]]:
        if self._heard - self._told < SHORTEST_NEWS:
            return
        self._told = self._heard
        text = stream.partial()
        if text != self._partial:
            self._partial = text
            yield {"type": "partial", "text": text} | self._about

    def _end(self, stream: Stream) -> dict[str, Any]:
        self._stream = None
        self._decode(stream)
        words = [
            {"text": word.text, "start": word.start, "end": word.end, "confidence": round(word.confidence, 3)}
            for word in stream.finish()
        ]
        return {"type": "words", "words": words} | self._about


def _parsed(message: str) -> dict[str, Any]:
    try:
        command = json.loads(message) if len(message) < 1000 else None
    except ValueError:
        return {}
    return command if isinstance(command, dict) else {}
