"""A learner on the telephone: a browser's cookie, a call, a socket for the sound, and an event for each reply."""

from __future__ import annotations

import http.client
import json
import time
from typing import Any

from .replies import Reply
from .side import Took, paced
from .wire import Wire

FORM = "application/x-www-form-urlencoded"


class Refused(Exception):
    """The server did not take what a player may send."""


class Caller:
    """One learner. When a call ends, the next one rings, between two replies."""

    def __init__(self, port: int, language: str, scenario: str) -> None:
        self._port, self._briefing = port, f"/{language}/calls/{scenario}"
        self._http = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._cookie = ""
        self._ask("GET", self._briefing)
        self._call: dict[str, Any] = {"state": "ended"}
        self._wire = Wire(port, f"/listen/{language}", self._cookie)
        self._wire.answer("ready")

    def take(self, reply: Reply, real_time: bool) -> Took:
        if self._call["state"] == "ended":
            self._ring()
        began, last = self._now(), 0.0
        self._wire.tell({"type": "start", "rate": 16000})
        for frame in paced(reply, real_time):
            last = time.perf_counter()
            self._wire.send(frame)
        self._wire.tell({"type": "end"})
        words = self._wire.answer("words")["words"]
        heard = time.perf_counter()
        self._reply(words, began)
        return Took(tuple(word["text"] for word in words), heard - last, time.perf_counter() - last)

    def close(self) -> None:
        """Hang up."""
        self._wire.close()
        self._http.close()

    def _ring(self) -> None:
        place = self._ask("POST", self._briefing, b"", FORM).getheader("Location", "")
        self._events = f"/calls/{place.partition('/calls/')[2]}/events"
        self._tell({"type": "pick_up"})
        self._picked_up = time.perf_counter()

    def _reply(self, words: list[dict[str, Any]], began: int) -> None:
        """The reply as the player tells it: on the call's clock, with the caller's line that was heard before it."""
        times = [word | {"start": began + word["start"], "end": began + word["end"]} for word in words]
        line = {"began": max(0, began - 4000), "ended": began - 200, "length": 3800} if self._call["line"] else None
        speech = {"began": began + 200, "ended": self._now()}
        utterance = {"source": "spoken", "words": times, "line": line, "speech": speech}
        self._tell({"type": "reply", "turn": self._call["turn"], "utterance": utterance})

    def _tell(self, event: dict[str, Any]) -> None:
        answer = self._ask("POST", self._events, json.dumps(event).encode(), "application/json")
        self._call = json.loads(self._body)
        if answer.status != 200:
            raise Refused(f"{event['type']}: found {answer.status} {self._call.get('message')}, expected 200")

    def _now(self) -> int:
        """The call's clock, ms."""
        return round(1000 * (time.perf_counter() - self._picked_up))

    def _ask(self, method: str, path: str, body: bytes | None = None, kind: str = "") -> http.client.HTTPResponse:
        headers = {"Origin": f"http://127.0.0.1:{self._port}", "Cookie": self._cookie, "Content-Type": kind}
        self._http.request(method, path, body, {name: value for name, value in headers.items() if value})
        answer = self._http.getresponse()
        self._body = answer.read()
        if answer.status >= 400 and answer.status != 409:
            raise Refused(f"{method} {path}: found {answer.status}, expected less than 400")
        for cookie in answer.headers.get_all("Set-Cookie", []):
            self._cookie = cookie.partition(";")[0]
        return answer
