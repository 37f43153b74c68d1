"""The course as a package's Python finds it: the small one, and a desk to ask."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from course.content.gathering import load
from course.scorm.data import course_zip, unpacked
from course.scorm.inside.desk import Desk
from course.scorm.order import Order
from course.settings import HERE

PLENTY = 1_000_000
LESSON, CALL = "01-small", "01-small/small"


def lay(modules: Path, out: Path, **asked: Any) -> Path:
    """Pack the course of a folder, and unpack it as the browser does; its folder."""
    usual = {"edition": "1.2", "languages": ("nl", "en"), "player": {"end_of_reply_ms": 700}}
    order = Order(load(modules), modules, HERE / "static", **(usual | asked))
    voices = {language: dict.fromkeys((CALL, "examples"), "anybody") for language in order.languages}
    return unpacked(course_zip(order, "small", voices), out)


class Learner:
    """Whoever learns: a desk that is asked, and what the LMS has of it."""

    def __init__(
        self, folder: Path, kept: str = "", part: str = "", limit: int = PLENTY, chance: str = "Alice"
    ) -> None:
        self.folder, self.part, self.limit, self.chance = folder, part, limit, chance
        self.desk = Desk(folder, part, kept, limit, chance)
        self.kept = kept
        self.records: list[dict[str, Any]] = []

    def get(self, path: str) -> dict[str, Any]:
        """What a page asks for."""
        return self._go("get", path, {})

    def post(self, path: str, **form: Any) -> dict[str, Any]:
        """What a form sends."""
        return self._go("post", path, form)

    def send(self, id: int, **event: Any) -> dict[str, Any]:
        """An event of a call."""
        return self.post(f"/calls/{id}/events", event=event)["json"]  # type: ignore[no-any-return]

    def ring(self, call: str = CALL, language: str = "nl") -> int:
        """Let the telephone ring, and pick up; the call's number."""
        to = self.post(f"/{language}/calls/{call}")["to"]
        id = int(to.split("/")[2])
        self.send(id, type="pick_up")
        return id

    def say(self, id: int, text: str) -> dict[str, Any]:
        """Type a reply."""
        return self.send(id, type="reply", turn=self.turn(id), utterance={"source": "typed", "text": text})

    def turn(self, id: int) -> int:
        """The reply that is awaited."""
        return int(self.view(id)["turn"])

    def view(self, id: int) -> dict[str, Any]:
        """The call as the player is shown it."""
        kept = self.desk.learner.call(id)
        assert kept
        return self.desk.calls.view(kept)

    def report(self, id: int) -> dict[str, Any]:
        """The call, graded."""
        return self.get(f"/calls/{id}/report")["json"]  # type: ignore[no-any-return]

    def again(self) -> Learner:
        """The same learner, later: all that is left is what the LMS kept."""
        return Learner(self.folder, self.kept, self.part, self.limit, self.chance)

    @property
    def last(self) -> dict[str, Any]:
        """What the LMS was told last."""
        return self.records[-1]

    def _go(self, method: str, path: str, form: dict[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(json.dumps(self.desk.go(method, path, form)))
        if record := answer.get("record"):
            self.records.append(record)
            self.kept = record["suspend"]
        return answer


def questions(learner: Learner, language: str = "nl", module: str = LESSON) -> Iterator[Any]:
    """The questions of a lesson that are drawn for the learner, which opens it."""
    learner.get(f"/{language}/lessons/{module}")
    drawn = learner.desk.learner.lessons[module].drawn
    pool = learner.desk.course.questions(module, language)
    assert pool
    return (pool.check(id) for id in drawn)
