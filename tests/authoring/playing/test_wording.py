"""The player says the same in both languages, all that it asks for is there, and nothing of it goes along in a package."""

from __future__ import annotations

import re

import pytest

from course.authoring.playing.errors import Unplayable
from course.authoring.playing.wording import TEXTS
from course.scorm.site import static_files
from course.settings import HERE

PLAYING = HERE / "course" / "authoring" / "playing"
SCRIPTS = [file.read_text(encoding="utf-8") for file in sorted((HERE / "static" / "playing").glob("*.js"))]
PAGES = [file.read_text(encoding="utf-8") for file in sorted((PLAYING / "pages").glob("*.html"))]
BLANK = re.compile(r"\{(\w+)\}")
MADE = re.compile("meaning_|interaction_|show_(all|set|errors)|fine|offline|silent|expired")  # by what they are about
FACTS = {"status", "success", "score", "progress", "location", "session", "total", "entry", "mode", "exit"}


def test_both_languages_say_the_same():
    for kind, dutch in TEXTS["nl"].items():
        english = TEXTS["en"][kind]
        assert list(dutch) == list(english)
        for key, text in dutch.items():
            assert set(BLANK.findall(text)) == set(BLANK.findall(english[key])), key


def test_what_the_page_asks_for_is_there_and_nothing_else():
    asked = {key for one in SCRIPTS for key in re.findall(r"(?:say|told)\('([a-z_]+)'", one)}
    asked |= {key for one in SCRIPTS for key in re.findall(r"'(closed\w*)'", one)}
    asked |= {key for one in PAGES for key in re.findall(r"""\bt\.(\w+)|said\("(\w+)"\)""", one) for key in key if key}
    asked |= {key for one in PAGES for key in re.findall(r'data-t(?:-label)?="(\w+)"', one)}
    columns = next(line for line in PAGES[1].splitlines() if '"answer", "error"' in line).partition("%}")[0]
    asked |= set(re.findall(r'"(\w+)"', columns))
    there = set(TEXTS["nl"]["page"])
    assert (asked | FACTS) - there == set()
    assert [key for key in sorted(there - asked - FACTS) if not MADE.match(key)] == []


@pytest.mark.parametrize("name", TEXTS["nl"]["faults"])
def test_each_fault_is_one_that_can_happen_and_is_said_whole(name):
    source = "".join(file.read_text(encoding="utf-8") for file in PLAYING.glob("*.py"))
    assert f'"{name}"' in source
    details = {"path": "p", "detail": "d", "found": "f", "title": "t", "file": "f", "near": "n", "name": "n"}
    assert all("{" not in Unplayable(name, **details).explain(language) for language in ("nl", "en"))


def test_a_package_carries_nothing_of_the_player():
    carried = [name for name, _ in static_files(HERE / "static", hears=True)]
    assert "static/app.css" in carried
    assert [name for name in carried if "playing/" in name or "playing.css" in name or "scorm-again" in name] == []
