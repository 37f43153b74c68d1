"""The core is pure: nothing but the standard library, and in a browser's Python it says the same as here."""

from __future__ import annotations

import ast
import io
import json
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from course.settings import HERE
from tests.browser.chromium import chromium
from tests.browser.pages import served

CORE = HERE / "course" / "roleplay"
HELD = HERE / "tests" / "browser" / "pure" / "held.py"
PYODIDE = HERE / "node_modules" / "pyodide"
FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
MODULES = sorted(CORE.rglob("*.py"))
SCENARIOS = sorted((HERE / "modules").glob("*/*/*.toml"))
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


@pytest.mark.parametrize("file", MODULES, ids=lambda file: str(file.relative_to(CORE)))
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
        for file in (HERE / "course" / "__init__.py", *MODULES):
            out.write(file, file.relative_to(HERE))
        out.write(HELD, "held.py")
    return packed.getvalue()


IN_BROWSER = """async (calls) => {
    const { loadPyodide } = await import('/pyodide.mjs')
    const python = await loadPyodide({ indexURL: '/' })
    python.unpackArchive(await (await fetch('/core.zip')).arrayBuffer(), 'zip')
    python.globals.set('calls', calls)
    return [python.version, python.runPython('from held import held; held(calls)')]
}"""


def test_in_the_browsers_python_the_same_calls_come_out_the_same(playwright, calls):
    read = f"import importlib.util as u; s = u.spec_from_file_location('held', {str(HELD)!r})\nheld = u.module_from_spec(s)\n"
    here = bare(f"{read}s.loader.exec_module(held)\nprint(held.held(sys.stdin.read()))", calls).strip()
    files = {f"/{file}": (PYODIDE / file).read_bytes() for file in FILES} | {"/core.zip": archive()}
    with served(files) as address, chromium(playwright) as browser:
        page = browser.new_page()
        page.goto(address)
        _version, there = page.evaluate(IN_BROWSER, calls)
    assert json.loads(there) == json.loads(here)
    assert there == here
    assert len(json.loads(here)) == len(SCENARIOS) and all(len(call) > 10 for call in json.loads(here))
