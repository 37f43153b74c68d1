"""Python in the learner's browser, as a learning system serves it: real Chromium, real Pyodide, the policy of the pages."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from functools import cache
from time import monotonic

import pytest
from playwright.sync_api import Page, Playwright

from course.scorm.core import core, libraries, packed
from course.settings import HERE
from tests.browser.chromium import chromium, new_page
from tests.browser.learning_system import TYPES
from tests.browser.pages import served

POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"
PAGE = f'<!doctype html><meta charset=utf-8><meta http-equiv="Content-Security-Policy" content="{POLICY}">'
STATIC = [
    *(HERE / "static" / "player").glob("timers.js"),
    *(HERE / "static" / "scorm").glob("python*.js"),
    *(HERE / "static" / "vendor").glob("pyodide@*/*"),
]
[VENDOR] = (HERE / "static" / "vendor").glob("pyodide@*")
# A module that does what it is asked, and whose exceptions repeat it.
ODD = """
import json

def answer(question):
    asked = json.loads(question)
    return json.dumps(globals()[asked["do"]](asked.get("with")))

def echo(given):
    return [given]

def bring(names):
    import importlib
    return [importlib.import_module(name).__name__ for name in names]

def render(name):
    from jinja2 import DictLoader, Environment
    page = DictLoader({"page": "{% for one in names %}<b>{{ one }}</b>{% endfor %}"})
    return Environment(autoescape=True, loader=page).get_template("page").render(names=[name])

def grade(words):
    from course.roleplay.scenario import Scenario
    from course.roleplay.utterance import Utterance
    return [Scenario.__name__, Utterance.__name__]

def fail(said):
    raise ValueError(f"can't make anything of {said}")

def print_it(said):
    print(said)

def stay(_):
    while True:
        pass
"""
MAKE = """async (wanted) => {
    const { Python } = await import('/static/scorm/python.js')
    window.stages = []
    window.python = new Python(wanted)
    python.onprogress = (stage) => stages.push(stage)
}"""
START = "() => python.start().then(() => 'ready', ({ code, message }) => [code, message])"
ASK = "(question) => python.ask(question).catch(({ code, message }) => [code, message])"


@cache
def files() -> Mapping[str, bytes]:
    """What a package holds, by path."""
    served = {f"/{file.relative_to(HERE).as_posix()}": file.read_bytes() for file in STATIC}
    archives = {"/core.zip": core(), "/wheels.zip": libraries(), "/odd.zip": packed({"odd.py": ODD.encode()})}
    return served | archives | {"/index.html": PAGE.encode()}


def made(page: Page, address: str, **wanted: object) -> None:
    """A page of the package, with a Python that isn't started."""
    page.goto(f"{address}index.html")
    usual = {"vendor": f"static/vendor/{VENDOR.name}", "archives": ["core.zip", "wheels.zip", "odd.zip"]}
    page.evaluate(MAKE, usual | {"module": "odd"} | wanted)


@pytest.fixture(scope="module")
def page(playwright: Playwright) -> Iterator[Page]:
    """A page of its own browser, where Python runs."""
    with served(files(), TYPES, POLICY) as address, chromium(playwright) as browser:
        page = new_page(browser.new_context())
        made(page, address)
        assert page.evaluate(START) == "ready"
        yield page


@pytest.fixture
def elsewhere(page: Page) -> Iterator[Page]:
    """Another page of that browser, with nothing in it."""
    assert page.context.browser
    with page.context.browser.new_context() as context:
        yield new_page(context)


def test_it_starts_by_stages_and_answers_under_a_policy_that_forbids_eval(page):
    assert page.evaluate("stages") == ["fetching", "starting", "ready"]
    assert page.evaluate(ASK, {"do": "echo", "with": {"say": "ça va? 🙂"}}) == [{"say": "ça va? 🙂"}]


def test_questions_that_are_asked_at_once_are_answered_in_order(page):
    asked = "() => Promise.all([1, 2, 3].map((number) => python.ask({ do: 'echo', with: number })))"
    assert page.evaluate(asked) == [[1], [2], [3]]


def test_the_core_and_the_templates_run_there(page):
    assert page.evaluate(ASK, {"do": "grade"}) == ["Scenario", "Utterance"]
    assert page.evaluate(ASK, {"do": "render", "with": "<script>"}) == "<b>&lt;script&gt;</b>"


def test_every_part_of_the_standard_library_that_was_kept_can_be_imported(page):
    with zipfile.ZipFile(VENDOR / "python_stdlib.zip") as archive:
        paths = [name.removesuffix(".pyc").removesuffix("/__init__") for name in archive.namelist()]
    every = [path.replace("/", ".") for path in paths]
    assert {"json", "asyncio.events", "importlib.resources"} <= {*every}
    assert page.evaluate(ASK, {"do": "bring", "with": every}) == every


def test_an_exception_tells_its_type_and_line_and_nothing_of_what_was_said(page):
    logged = []
    page.on("console", lambda message: logged.append(message.text))
    line = ODD.splitlines().index("def fail(said):") + 2

    assert page.evaluate(ASK, {"do": "fail", "with": "my secret"}) == ["error", f"ValueError, odd.py:{line}"]
    assert page.evaluate(ASK, {"do": "print_it", "with": "my secret"}) is None
    assert logged == []


def test_an_answer_that_stays_away_is_given_up_and_the_next_question_starts_anew(page):
    page.evaluate("() => { python.patience = 300 }")
    assert page.evaluate(ASK, {"do": "stay"}) == ["timeout", "timeout"]
    page.evaluate("() => { python.patience = 60000; stages.length = 0 }")
    assert page.evaluate(ASK, {"do": "echo", "with": 1}) == [1]
    assert page.evaluate("stages") == ["fetching", "starting", "ready"]


@pytest.mark.parametrize(
    "missing", ["python-worker.js", "pyodide.js", "pyodide.asm.wasm.gz", "python_stdlib.zip", "core.zip"]
)
def test_a_file_that_is_missing_is_named(elsewhere, missing):
    there = {path: content for path, content in files().items() if path.rsplit("/", 1)[-1] != missing}
    with served(there, TYPES) as address:
        made(elsewhere, address)
        assert elsewhere.evaluate(START) == ["not_found", missing]


def test_a_page_to_sign_in_that_comes_in_place_of_a_file_is_a_file_that_is_missing(elsewhere):
    signed_out = TYPES | {"zip": "text/html; charset=utf-8"}
    with served({**files(), "/core.zip": b"<title>Sign in</title>"}, signed_out) as address:
        made(elsewhere, address, archives=["core.zip"])
        code, name = elsewhere.evaluate(START)
    assert code == "not_found" and name in ("core.zip", "python_stdlib.zip")


def test_a_module_that_cannot_be_imported_says_why(elsewhere):
    with served(files(), TYPES) as address:
        made(elsewhere, address, module="even")
        told = "ModuleNotFoundError: No module named 'even'"
        code, message = elsewhere.evaluate(START)
    assert code == "error" and message.endswith(told) and message.startswith("ModuleNotFoundError")


def test_where_a_policy_forbids_webassembly_it_says_so_within_two_seconds(elsewhere):
    with served(files(), TYPES, "default-src 'self'") as address:
        made(elsewhere, address)
        began = monotonic()
        assert elsewhere.evaluate(START) == ["no_wasm", "CompileError"]
        assert monotonic() - began < 2


def test_webassembly_that_the_browser_cannot_read_is_told_and_not_waited_for(elsewhere):
    newer = {path: b"\0asm\1\0\0\0\x7f" if path.endswith(".wasm.gz") else content for path, content in files().items()}
    with served(newer, TYPES) as address:
        made(elsewhere, address)
        code, message = elsewhere.evaluate(START)
    assert code == "no_wasm" and message.startswith("CompileError: ")
