"""The pages that stand ready in a package: whole, leading nowhere but inside, and what the package's Python shows too."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from course.content.gathering import load
from course.scorm import building
from course.scorm.inside.names import lesson_page
from course.scorm.order import Order
from course.settings import HERE
from tests.content.faulty import sound

from .inside.laid import LESSON, Learner
from .inside.reading import Read

INSIDE = re.compile(r"#(/(nl|en)/((lessons|calls)/[\w/-]+|privacy)?(#[\w-]+)?|[\w-]+)")


class Hoarse:
    """Voices that have a name and speak nothing: their files are known all the same."""

    def caller(self, scenario):
        return f"caller-{scenario.language}"

    def examples(self, language):
        return f"examples-{language}"

    def others(self, language):
        return f"others-{language}"

    def spoken(self, voice, language, clip):
        return Path("spoken.mp3")


class Made:
    """A package before it is a zip."""

    def __init__(self, folder: Path, **asked) -> None:
        modules = sound(folder / "modules")
        usual = {"edition": "1.2", "languages": ("nl", "en")}
        self.order = Order(load(modules), modules, HERE / "static", **(usual | asked))
        plan = building.plan(self.order, "small", Hoarse())
        self.files = dict(building.contents(plan, Hoarse(), folder))
        self.files |= {line.file: b"" for line in plan.lines}
        self.pages = {
            name: str(held, "utf-8")
            for name, held in self.files.items()
            if isinstance(held, bytes) and name.endswith(".html")
        }
        self.folder = folder / "course" / "belwijs"


@pytest.fixture(scope="module", params=[{}, {"units": "modules", "recognisers": {"nl": "https://h.example/m.tar.gz"}}])
def made(request, tmp_path_factory) -> Made:
    """The small course, whole and typed; and in units, with Dutch spoken."""
    return Made(tmp_path_factory.mktemp("made"), **request.param)


def test_every_page_is_whole_without_a_script_or_style_of_its_own(made):
    assert len(made.pages) >= 13
    assert {name: faults for name, html in made.pages.items() if (faults := Read(html).faults)} == {}


def test_no_page_has_two_things_of_one_name(made):
    for name, html in made.pages.items():
        ids = Read(html).ids
        assert sorted(ids) == sorted({*ids}), name


def test_every_page_leads_nowhere_but_inside(made):
    read = [Read(html) for html in made.pages.values()]
    led = {lead for one in read for lead in one.leads}
    assert {lead for lead in led if not INSIDE.fullmatch(lead)} == set()
    assert {sent for one in read for sent in one.sends if not sent.startswith(("#/nl/", "#/en/"))} == set()
    assert {"#/nl/lessons/01-small", "#/en/calls/01-small/small", "#/en/privacy"} <= led


def test_all_that_a_page_names_is_in_the_package(made):
    for name, html in made.pages.items():
        named = {file.split("#")[0] for file in Read(html).files if file}
        assert named - made.files.keys() == set(), name
    lesson = Read(made.pages[lesson_page("nl", LESSON)])
    assert {f"media/{LESSON}/desk.svg", "static/css/lesson.css"} <= lesson.files
    assert any(file.startswith("sounds/") for file in lesson.files)


def test_every_address_on_a_page_is_answered(made):
    part = "" if "index.html" in made.files else LESSON
    alice = Learner(made.folder, part=part)
    pages = [Read(html) for name, html in made.pages.items() if not part or "02-second" not in name]
    for lead in {lead for page in pages for lead in page.leads if lead.startswith("#/")}:
        path = lead.removeprefix("#").split("#")[0]
        if "02-second" not in path or not part:
            assert alice.get(path).keys() & {"page", "static"} and alice.desk.learner.place == path
    for sent in {sent for page in pages for sent in page.sends}:
        if "02-second" not in sent or not part:
            assert alice.post(sent.removeprefix("#")).keys() & {"parts", "to"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_first_questions_that_stand_ready_are_those_that_the_desk_asks(made, language):
    alice = Learner(made.folder)
    asked = alice.get(f"/{language}/lessons/{LESSON}")["parts"]["asking"]
    assert squeezed(asked) in squeezed(made.pages[lesson_page(language, LESSON)])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_that_stands_ready_is_what_the_desk_makes_for_a_newcomer(made, language):
    page = Learner(made.folder).get(f"/{language}/privacy")["page"]
    assert page == made.pages[f"pages/{language}/privacy.html"]
    assert Learner(made.folder).get(f"/{language}/")["page"] == made.pages[f"pages/{language}/start.html"]


def test_a_shell_lets_nothing_in_but_the_package_and_where_a_model_is(made):
    shells = {name: html for name, html in made.pages.items() if not name.startswith("pages/")}
    assert shells.keys() == ({"index.html"} if "index.html" in made.files else {"01-small.html", "02-second.html"})
    elsewhere = " https://h.example" if made.order.recognisers else ""
    for html in shells.values():
        found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)
        policy = dict(one.strip().split(" ", 1) for one in unescape(found[1]).split(";"))
        assert policy["default-src"] == "'self'" and policy["script-src"] == "'self' 'wasm-unsafe-eval'"
        assert policy["connect-src"] == f"'self'{elsewhere}" and policy["object-src"] == "'none'"
        assert html.index("Content-Security-Policy") < html.index("<script")


def test_only_where_replies_are_heard_a_page_offers_to_dictate(made):
    spoken, typed = (made.pages[f"pages/{language}/calls/{LESSON}/small.html"] for language in ("nl", "en"))
    assert ("belwijs-mic-check" in spoken) == bool(made.order.recognisers)
    assert "belwijs-mic-check" not in typed


def squeezed(html: str) -> str:
    """Without the room between things."""
    return re.sub(r"\s+", " ", html).strip()
