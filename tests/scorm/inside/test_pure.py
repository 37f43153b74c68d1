"""What runs inside a package needs the standard library and the templates' engine, and nothing else of ours."""

from __future__ import annotations

import ast
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from course.scorm.core import FOLDERS, core, libraries
from course.settings import HERE

from .laid import CALL, LESSON

INSIDE = [HERE / "course" / "scorm" / "inside", HERE / "course" / "pages"]
FILES = sorted(file for folder in INSIDE for file in folder.rglob("*.py"))
THEIRS = {"jinja2", "markupsafe"}
OURS = tuple(folder.replace("/", ".") for folder in FOLDERS)
SCRIPT = """
import json, sys
sys.path[:0] = json.loads(sys.argv[1])
from course.scorm.inside.host import answer
for question in json.load(sys.stdin):
    print(answer(json.dumps(question)))
print(json.dumps(sorted(sys.modules)))
"""


def imported(file: Path) -> set[str]:
    """The modules that a file brings in, by their whole names."""
    package = file.relative_to(HERE).parent.parts
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            before = package[: len(package) - node.level + 1] if node.level else ()
            found.add(".".join((*before, *filter(None, [node.module]))))
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_brings_in_nothing_that_a_package_does_not_have(file):
    known = {*sys.stdlib_module_names, *THEIRS}
    assert {one for one in imported(file) if one.split(".")[0] not in known and not one.startswith(OURS)} == set()


def conversation(folder: Path) -> list[dict[str, object]]:
    """A lesson opened and a call held, as the page asks for it."""
    said = {"type": "reply", "turn": 1, "utterance": {"source": "typed", "text": "Goedemorgen, met Papier."}}
    asked = [
        ("get", "/nl/", {}),
        ("get", f"/nl/lessons/{LESSON}", {}),
        ("post", f"/nl/calls/{CALL}", {}),
        *(("post", "/calls/1/events", {"event": event}) for event in ({"type": "pick_up"}, said, {"type": "hang_up"})),
        ("get", "/calls/1/debrief", {}),
        ("get", "/calls/1/handout?learner=Alice", {}),
    ]
    opened: dict[str, object] = {
        "do": "open",
        "folder": str(folder),
        "part": "",
        "kept": "",
        "limit": 4074,
        "chance": "Alice",
    }
    return [opened] + [{"do": "go", "method": how, "path": path, "form": form} for how, path, form in asked]


def test_in_a_bare_interpreter_the_packages_own_zips_are_enough_for_a_whole_call(small, tmp_path):
    for name, made in (("core", core(("nl",))), ("libraries", libraries())):
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            archive.extractall(tmp_path / name)
    path = json.dumps([str(tmp_path / "core"), str(tmp_path / "libraries")])
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", SCRIPT, path],
        input=json.dumps(conversation(small)),
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
    )
    assert done.returncode == 0, done.stderr
    opened, start, lesson, rung, _, said, ended, debrief, handout, loaded = map(json.loads, done.stdout.splitlines())
    assert opened["trouble"] == "" and "Klein" in start["page"] and lesson["static"] and rung["to"] == "/calls/1"
    assert said["json"]["call"]["turn"] == 2 and ended["record"]["score"] is not None
    assert "debrief-data" in debrief["page"] and "Alice" in handout["json"]["html"]
    foreign = {one.split(".")[0] for one in loaded} - {*sys.stdlib_module_names, *THEIRS, "course", "__main__"}
    assert foreign == set()
    strange = [
        one
        for one in loaded
        if one.startswith("course.") and not f"{one}.".startswith(tuple(f"{name}." for name in OURS))
    ]
    assert set(strange) <= {"course.scorm"}  # the package that `inside` lies in: a docstring
