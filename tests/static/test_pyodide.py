"""Pyodide as we serve it is what our script makes of the npm package, and what its row says."""

from __future__ import annotations

import _imp
import re
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from setup import vendor_pyodide

LICENCES = {"LICENSE", "LICENSE-python"}
FOLDER = vendor_pyodide.folder()


def test_the_folder_holds_what_the_script_makes_and_the_licences():
    made = vendor_pyodide.made()
    assert {file.name for file in FOLDER.iterdir()} == made.keys() | LICENCES
    assert [name for name, content in made.items() if (FOLDER / name).read_bytes() != content] == []


def test_every_file_has_its_sum_in_the_table():
    [row] = [
        line for line in (FOLDER.parent / "README.md").read_text("utf-8").splitlines() if line.startswith("| Pyodide")
    ]
    sums = {name: sha256((FOLDER / name).read_bytes()).hexdigest() for name in vendor_pyodide.FILES.values()}
    assert dict(re.findall(r"`([\w.-]+)` ([0-9a-f]{64})", row)) == sums


def test_a_patch_that_does_not_fit_stops_the_script():
    with pytest.raises(SystemExit, match=r"pyodide\.asm\.mjs: found 0 times, expected once"):
        vendor_pyodide.patched("pyodide.asm.mjs", b"another version")


def test_the_standard_library_lacks_what_was_left_out_and_nothing_else():
    before, after = library(vendor_pyodide.SOURCE), library(FOLDER)
    gone = {name for name in before if name not in after and f"{name}c" not in after}
    assert {name.split("/")[0].removesuffix(".py") for name in gone} == vendor_pyodide.LEFT_OUT
    compiled = {name for name in after if name.endswith(".pyc")}
    assert {name: after[name] for name in after if name not in compiled}.items() <= before.items()


def test_bytecode_is_of_the_source_that_it_stands_for():
    before, after = library(vendor_pyodide.SOURCE), library(FOLDER)
    compiled = {name: content for name, content in after.items() if name.endswith(".pyc")}
    assert {"json/__init__.pyc", "dataclasses.pyc", "zipfile/__init__.pyc"} <= compiled.keys()
    for name, content in compiled.items():
        magic, flags = int.from_bytes(content[:4], "little"), int.from_bytes(content[4:8], "little")
        assert flags == 1, name
        assert content[8:16] == _imp.source_hash(magic, before[name.removesuffix("c")]), name


def library(folder: Path) -> dict[str, bytes]:
    """The standard library's files by path."""
    with zipfile.ZipFile(folder / "python_stdlib.zip") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_nothing_of_it_is_fetched_from_elsewhere_or_asks_for_a_stream():
    for file in FOLDER.glob("*.js"):
        text = file.read_text("utf-8")
        assert re.findall(r"https?://[\w-]+\.\w+", text) == []
        assert "instantiateStreaming" not in text and "compileStreaming" not in text and ".mjs" not in text
