"""What of our Python goes to the browser, and the libraries with it."""

from __future__ import annotations

import ast
import io
import zipfile
from importlib.metadata import PackageNotFoundError
from pathlib import Path, PurePosixPath

import pytest

from course.scorm.core import core, libraries, packed
from course.settings import HERE
from setup.vendor_pyodide import SOURCE, folder

FOLDER = folder()
# Part of the browser's interpreter itself.
FROZEN = set("abc codecs collections.abc importlib.util io os os.path posixpath stat zipimport".split())
# A name in a source, and the module that C code imports when it is called.
BROUGHT = {b"files(": "importlib.readers", b".strptime(": "_strptime"}


def unpacked(archive: bytes) -> dict[str, bytes]:
    """A zip's files by path."""
    with zipfile.ZipFile(io.BytesIO(archive)) as out:
        return {name: out.read(name) for name in out.namelist()}


def test_the_core_comes_whole_with_what_the_grader_learned_and_no_bytecode():
    files = unpacked(core())
    graded = {f"course/roleplay/grading/data/{name}" for name in ("classes_nl.txt", "weights_en.gz")}
    assert graded | {"course/__init__.py", "course/roleplay/grade.py"} <= files.keys()
    assert files["course/roleplay/grade.py"] == (HERE / "course/roleplay/grade.py").read_bytes()
    assert [name for name in files if name.endswith(".pyc") or "__pycache__" in name] == []


def test_what_the_grader_learned_of_a_language_that_is_not_taken_along_stays_out():
    whole, dutch = unpacked(core()), unpacked(core(("nl",)))
    learned = {f"course/roleplay/grading/data/{name}" for name in ("classes_en.txt", "weights_en.gz")}
    assert whole.keys() - dutch.keys() == learned
    assert len(core()) - len(core(("nl",))) > 400_000


def test_a_folder_brings_the_packages_that_it_lies_in():
    files = unpacked(core(folders=("course/roleplay/grading/data",)))
    around = {"course/__init__.py", "course/roleplay/__init__.py", "course/roleplay/grading/__init__.py"}
    assert around <= files.keys() and "course/roleplay/grade.py" not in files


def test_a_folder_that_is_not_there_is_left_out():
    assert core(folders=("course/nowhere",)) == packed({})


def test_the_libraries_are_pure_python_with_their_licences():
    files = unpacked(libraries())
    assert {"jinja2/environment.py", "markupsafe/_native.py"} <= files.keys()
    assert {name.rsplit(".", 1)[-1] for name in files} == {"py", "txt"}
    licences = [name.split("-")[0] for name in files if name.endswith("LICENSE.txt")]
    assert licences == ["jinja2", "markupsafe"]


def test_all_that_they_import_is_in_the_browsers_standard_library():
    files = unpacked(core()) | unpacked(libraries())
    trees = {name: ast.parse(content) for name, content in files.items() if name.endswith(".py")}
    found = {imported for tree in trees.values() for node in ast.walk(tree) for imported in names(node)}
    whole, kept = (library(folder) for folder in (SOURCE, FOLDER))
    assert {"difflib", "urllib.parse", "importlib.metadata", "asyncio"} <= found  # two are imported in functions
    assert found & (whole - kept - FROZEN) == set()


def test_what_they_call_that_the_interpreter_brings_in_by_itself_is_there_too():
    sources = b"\n".join(content for name, content in unpacked(core()).items() if name.endswith(".py"))
    kept = library(FOLDER)
    assert b"files(" in sources and "importlib.readers" in kept
    assert [word for word, module in BROUGHT.items() if word in sources and module not in kept] == []


def library(folder: Path) -> set[str]:
    """The modules of a standard library for the browser."""
    with zipfile.ZipFile(folder / "python_stdlib.zip") as archive:
        paths = [PurePosixPath(name).with_suffix("") for name in archive.namelist()]
    return {".".join(path.parts).removesuffix(".__init__") for path in paths}


def names(node: ast.AST) -> list[str]:
    """The modules that a statement imports, its own package apart; of `from a import b` both, as b may be one."""
    if isinstance(node, ast.Import):
        return [one.name for one in node.names]
    if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
        return [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
    return []


def test_a_library_that_is_not_installed_is_named():
    with pytest.raises(PackageNotFoundError, match="no-such-library"):
        libraries(("no-such-library",))


def test_the_same_files_give_the_same_bytes_whatever_their_order():
    assert packed({"b": b"2", "a": b"1"}) == packed({"a": b"1", "b": b"2"})
    with zipfile.ZipFile(io.BytesIO(packed({"b": b"2", "a": b"1"}))) as out:
        assert [(one.filename, one.date_time[:3], one.external_attr >> 16) for one in out.infolist()] == [
            ("a", (1980, 1, 1), 0o644),
            ("b", (1980, 1, 1), 0o644),
        ]
