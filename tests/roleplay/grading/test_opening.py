"""Answering the telephone."""

from __future__ import annotations

from typing import Any

import pytest

from course.roleplay.grading import Context
from tests.roleplay.grading.ruled import labels

PRACTICES = {"nl": "Huisartsenpraktijk Zeven Wolken", "en": "Candle Bridge Medical Practice"}
OPENING = {"greeting", "practice_name", "own_name"}


def opening(code: str, reply: str, **changes: Any) -> set[str]:
    context = Context(code, **{"practice_name": PRACTICES[code], **changes})
    return {one.label for one in labels(reply.split(), context)} & OPENING


@pytest.mark.parametrize(
    ("code", "reply", "changes", "wanted"),
    [
        ("nl", "goedemorgen huisartsenpraktijk zeven wolken met ilse", {}, OPENING),
        ("nl", "zeven wolken goeiedag", {}, {"greeting", "practice_name"}),
        ("nl", "met ilse van zeven wolken", {}, {"practice_name", "own_name"}),
        ("nl", "mijn naam is ilse", {}, {"own_name"}),
        ("nl", "u spreekt met dokter maes", {"practice_name": "Dokter Maes"}, {"practice_name"}),
        ("nl", "ik verbind u door met dokter maes", {"practice_name": "Dokter Maes", "reason_known": True}, set()),
        ("nl", "u hebt een afspraak bij dokter maes", {"practice_name": "Dokter Maes", "reason_known": True}, set()),
        ("nl", "met plezier mevrouw", {}, set()),
        ("nl", "ik ben blij dat u belt", {}, set()),
        (
            "nl",
            "radiologie ziekenhuis sint jan",
            {"practice_name": "Ziekenhuis Sint-Jan, radiologie"},
            {"practice_name"},
        ),
        ("nl", "goedemorgen tandartspraktijk janssens", {"practice_name": ""}, {"greeting", "practice_name"}),
        ("nl", "ik wens u nog een goedemorgen", {"reason_known": True}, set()),
        ("en", "good morning candle bridge medical practice grace speaking", {}, OPENING),
        ("en", "candle bridge hello", {}, {"greeting", "practice_name"}),
        ("en", "hello it's grace from candle bridge", {}, OPENING),
        ("en", "my name is grace", {}, {"own_name"}),
        ("en", "i'll put you through to doctor price", {"practice_name": "Doctor Price", "reason_known": True}, set()),
        ("en", "this is important", {}, set()),
        ("en", "i'm looking for it", {}, set()),
        ("en", "good morning mill lane surgery", {"practice_name": ""}, {"greeting", "practice_name"}),
        ("en", "tomorrow morning is good", {"reason_known": True}, set()),
        ("en", "have a good evening", {"reason_known": True}, set()),
    ],
)
def test_who_answers_is_heard(code: str, reply: str, changes: dict[str, Any], wanted: set[str]) -> None:
    assert opening(code, reply, **changes) == wanted
