"""The core is pure: nothing but the standard library, and in a browser's Python it says the same as here."""

from __future__ import annotations

import ast
import io
import json
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from course.settings import HERE
from tests.browser.chromium import chromium
from tests.browser.pages import served
from training.replies import read

CORE = HERE / "course" / "roleplay"
HELD = HERE / "tests" / "browser" / "pure" / "held.py"
LABELLED = HELD.with_name("labelled.py")
[PYODIDE] = (HERE / "static" / "vendor").glob("pyodide@*")  # as it is shipped
MODULES = sorted(CORE.rglob("*.py"))
DATA = CORE / "grading" / "data"  # the one place of the core that reads: what the grader learned, and nothing else
LEARNED = sorted((*DATA.glob("*.txt"), *DATA.glob("*.gz")))
MEASURING = HERE / "training" / "measuring"
CALLS = (  # a worried parent, a full waiting room, an alarm, and a call that the learner makes
    "04-calm/nl/feverish-child",
    "09-discretion/en/results-waiting-room",
    "10-urgent/en/chest-pain",
    "09-discretion/nl/husband-answers",
)
SCENARIOS = [HERE / "modules" / f"{call}.toml" for call in CALLS]
WHOLE = os.environ.get("BELWIJS_TEST_WHOLE") == "yes"  # compare all 25,000 replies: half an hour
SAMPLE = 150  # of those in each language, otherwise
# Clocks, files, networks, processes and chance: a host has them, the core doesn't.
WORLD = (
    "asyncio datetime fcntl http importlib io logging multiprocessing os pathlib random secrets select shutil signal "
    "socket sqlite3 ssl subprocess sys tempfile threading time tomllib urllib uuid zipfile"
).split()


def name(file: Path) -> str:
    """A file as a module's name."""
    return ".".join(file.relative_to(HERE).with_suffix("").parts).removesuffix(".__init__")


def bare(code: str, given: str = "") -> str:
    """What a bare interpreter prints: no site packages, no environment, only this repository to import from."""
    command = [sys.executable, "-I", "-S", "-X", "utf8", "-c", f"import sys; sys.path.append({str(HERE)!r})\n{code}"]
    done = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", check=False, cwd="/")
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def calls() -> str:
    """Every scenario of the course as JSON."""
    read = [
        {
            "id": f"{file.parts[-3]}/{file.stem}",
            "language": file.parts[-2],
            "given": tomllib.loads(file.read_text("utf-8")),
        }
        for file in SCENARIOS
    ]
    assert {one["language"] for one in read} == {"nl", "en"}
    return json.dumps(read)


def test_in_a_bare_interpreter_the_whole_core_brings_in_nothing_but_the_standard_library():
    imports = "\n".join(f"import {name(file)}" for file in MODULES)
    loaded = bare(f"{imports}\nprint('\\n'.join(sys.modules))").split()
    assert set(map(name, MODULES)) <= set(loaded)
    foreign = [one for one in loaded if one.split(".")[0] not in (*sys.stdlib_module_names, "course", "__main__")]
    ours = [one for one in loaded if one.startswith("course.") and not one.startswith("course.roleplay")]
    assert foreign == [] and ours == []


@pytest.mark.parametrize(
    "file", [one for one in MODULES if one.parent != DATA], ids=lambda file: str(file.relative_to(CORE))
)
def test_a_module_of_the_core_knows_no_clock_file_network_or_chance(file):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert not {one.name.split(".")[0] for one in node.names} & set(WORLD), ast.unparse(node)
            assert not any(one.name.startswith("course") for one in node.names), ast.unparse(node)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            assert (node.module or "").split(".")[0] not in (*WORLD, "course"), ast.unparse(node)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("open", "print", "input", "exec", "eval"), ast.unparse(node)


def archive() -> bytes:
    """The core as Pyodide unpacks it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as out:
        for file in (HERE / "course" / "__init__.py", *MODULES, *LEARNED):
            out.write(file, file.relative_to(HERE))
        for file in (HELD, LABELLED):
            out.write(file, file.name)
    return packed.getvalue()


IN_BROWSER = """async ([module, given]) => {
    const { loadPyodide } = await import('/pyodide.js')
    const python = await loadPyodide({ indexURL: '/' })
    python.unpackArchive(await (await fetch('/core.zip')).arrayBuffer(), 'zip')
    python.globals.set('given', given)
    return python.runPython(`from ${module} import ${module}; ${module}(given)`)
}"""


def here(file: Path, given: str) -> str:
    """What a function, named as its file, makes of a text in a bare interpreter."""
    read = f"import importlib.util as u; s = u.spec_from_file_location('f', {str(file)!r})\nf = u.module_from_spec(s)\n"
    return bare(f"{read}s.loader.exec_module(f)\nprint(f.{file.stem}(sys.stdin.read()))", given).strip()


def there(playwright: Playwright, file: Path, given: str) -> str:
    """What it makes of it in a browser's Python."""
    files = {f"/{one.name}": one.read_bytes() for one in PYODIDE.iterdir()} | {"/core.zip": archive()}
    with served(files) as address, chromium(playwright) as browser:
        page = browser.new_page()
        page.goto(address)
        return str(page.evaluate(IN_BROWSER, [file.stem, given]))


def test_in_the_browsers_python_the_same_calls_come_out_the_same(playwright, calls):
    held = here(HELD, calls)

    assert there(playwright, HELD, calls) == held
    assert len(json.loads(held)) == len(SCENARIOS) and all(len(call) > 10 for call in json.loads(held))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_in_the_browsers_python_every_labelled_reply_has_the_same_findings(playwright, chance, language):
    files = [*sorted((HERE / "training" / "labelled" / language).glob("*.txt")), MEASURING / f"{language}.txt"]
    every = [one for file in files for one in read(file)]
    replies = [
        {"language": language, "context": reply.context, "words": reply.words}
        for reply in (every if WHOLE else chance.sample(every, SAMPLE))
    ]
    found = here(LABELLED, json.dumps(replies))

    assert there(playwright, LABELLED, json.dumps(replies)) == found
    assert len(json.loads(found)) == len(replies) and sum(map(len, json.loads(found))) > len(replies)
