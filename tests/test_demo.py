"""The demonstration: a whole call that is spoken, recognised and graded, without a microphone."""

from __future__ import annotations

import re

import pytest
import soundfile

from course.demo.holding import demo
from course.settings import HERE, Settings
from tests.web.course import stand_in_course

CALLS = [
    ("nl", "09-discretion/results-waiting-room"),
    ("nl", "06-empathy/bereaved"),
    ("nl", "10-urgent/chest-pain"),
    ("en", "04-calm/feverish-child"),
    ("en", "06-empathy/bereaved"),
    ("en", "09-discretion/employer-asks"),
]
HEARD = {"nl": ("Receptie", "verstaan"), "en": ("Reception", "heard as")}


def words(text):
    return re.findall(r"[\w']+", text.lower())


@pytest.mark.parametrize(("language", "id"), CALLS)
def test_a_model_receptionist_holds_a_call_to_its_warm_end(tmp_path, language, id):
    told = []
    modules = stand_in_course(HERE / "modules", tmp_path / "modules")  # real voices are slow, and tested elsewhere
    settings = Settings(data=tmp_path, modules=modules)
    assert demo(id, language, str(tmp_path / "out"), settings, told.append) == 0
    said, heard = (
        [words(line.split(":", 1)[1]) for line in told if line.startswith(start)] for start in HEARD[language]
    )
    assert len(said) == len(heard) >= 8
    right = sum(len(set(one) & set(other)) for one, other in zip(said, heard, strict=True))
    assert right >= 0.9 * sum(len(set(one)) for one in said)
    papers = next((tmp_path / "out").glob("*.txt")).read_text(encoding="utf-8")
    assert "7/7" in papers
    sound = soundfile.info(next((tmp_path / "out").glob("*.mp3")))
    assert sound.duration > 60 and sound.format == "MP3"
