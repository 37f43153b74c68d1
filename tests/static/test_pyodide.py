"""Pyodide as we serve it is what our script makes of the npm package, and what its row says."""

from __future__ import annotations

import _imp
import gzip
import json
import re
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from setup import vendor_pyodide

LICENCES = {"LICENSE", "LICENSE-python"}
FOLDER = vendor_pyodide.folder()


def served() -> dict[str, bytes]:
    """The folder's files by name; one in .gz unpacked."""
    held = {file.name: file.read_bytes() for file in FOLDER.iterdir()}
    return {name: gzip.decompress(content) if name.endswith(".gz") else content for name, content in held.items()}


def test_the_folder_holds_what_the_script_makes_and_the_licences():
    made, there = vendor_pyodide.made(), served()
    assert there.keys() == made.keys() | LICENCES
    assert [name for name, content in made.items() if there[name] != content] == []


def test_the_webassembly_is_as_it_was_but_for_its_wrapping():
    assert served()["pyodide.asm.wasm.gz"] == (vendor_pyodide.SOURCE / "pyodide.asm.wasm").read_bytes()


def test_no_package_is_listed_for_python_to_look_for_elsewhere():
    assert json.loads(served()["pyodide-lock.json"])["packages"] == {}


def test_every_file_has_its_sum_in_the_table():
    [row] = [
        line for line in (FOLDER.parent / "README.md").read_text("utf-8").splitlines() if line.startswith("| Pyodide")
    ]
    sums = {name: sha256((FOLDER / name).read_bytes()).hexdigest() for name in vendor_pyodide.FILES.values()}
    assert dict(re.findall(r"`([\w.-]+)` ([0-9a-f]{64})", row)) == sums


def test_a_patch_that_does_not_fit_stops_the_script():
    with pytest.raises(SystemExit, match=r"pyodide\.asm\.mjs: found 0 times, expected once"):
        vendor_pyodide.patched("pyodide.asm.mjs", b"another version")


def test_the_standard_library_is_bytecode_of_the_source_that_it_stands_for():
    before, after = library(vendor_pyodide.SOURCE), library(FOLDER)
    assert {"json/__init__.pyc", "dataclasses.pyc", "zipfile/__init__.pyc", "pyodide/webloop.pyc"} <= after.keys()
    for name, content in after.items():
        magic, flags = int.from_bytes(content[:4], "little"), int.from_bytes(content[4:8], "little")
        assert flags == 1, name
        assert content[8:16] == _imp.source_hash(magic, before[name.removesuffix("c")]), name


def library(folder: Path) -> dict[str, bytes]:
    """The standard library's files by path."""
    with zipfile.ZipFile(folder / "python_stdlib.zip") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_nothing_of_it_is_fetched_from_elsewhere_or_relies_on_what_a_server_says_it_is():
    for file in FOLDER.glob("*.js"):
        text = file.read_text("utf-8")
        assert re.findall(r"https?://[\w-]+\.\w+", text) == []
        assert "compileStreaming" not in text and ".mjs" not in text
        assert text.count("instantiateStreaming(") == text.count("instantiateStreaming(await unpacked(")
