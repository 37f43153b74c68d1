"""Pyodide as we serve it is what our script makes of the npm package, and what its row says."""

from __future__ import annotations

import io
import re
import zipfile
from hashlib import sha256

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


def test_the_thinned_library_is_a_sound_zip_of_unchanged_files():
    before = zipfile.ZipFile(vendor_pyodide.SOURCE / "python_stdlib.zip")
    after = zipfile.ZipFile(FOLDER / "python_stdlib.zip")
    gone = set(before.namelist()) - set(after.namelist())
    assert {vendor_pyodide.top(name) for name in gone} == vendor_pyodide.LEFT_OUT
    assert [name for name in after.namelist() if after.read(name) != before.read(name)] == []
    assert after.testzip() is None


def test_a_zip_of_which_nothing_is_left_out_comes_out_as_it_went_in():
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("os.py", "import sys\n" * 100)
        out.writestr("json/__init__.py", "")
    assert vendor_pyodide.thinned(whole.getvalue()) == whole.getvalue()


def test_nothing_of_it_is_fetched_from_elsewhere_or_asks_for_a_stream():
    for file in FOLDER.glob("*.js"):
        text = file.read_text("utf-8")
        assert re.findall(r"https?://[\w-]+\.\w+", text) == []
        assert "instantiateStreaming" not in text and "compileStreaming" not in text and ".mjs" not in text
