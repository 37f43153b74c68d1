"""Vosk for the browser as we serve it is what our script makes of the npm package, and what its row says."""

from __future__ import annotations

import re
from hashlib import sha256

import pytest

from setup import vendor_vosk

BY_HAND = {"LICENSE", "NOTICE", "vosk.d.ts"}
FOLDER = vendor_vosk.folder()


def test_the_folder_holds_what_the_script_makes_and_the_licences():
    made = vendor_vosk.made()
    assert {file.name for file in FOLDER.iterdir()} == made.keys() | BY_HAND
    assert [name for name, content in made.items() if (FOLDER / name).read_bytes() != content] == []


def test_every_file_has_its_sum_in_the_table():
    readme = (FOLDER.parent / "README.md").read_text("utf-8")
    [row] = [line for line in readme.splitlines() if line.startswith("| Vosk")]
    sums = {name: sha256((FOLDER / name).read_bytes()).hexdigest() for name in vendor_vosk.made()}
    assert dict(re.findall(r"`([\w.-]+)` ([0-9a-f]{64})", row)) == sums


def test_no_text_is_run_as_code_and_nothing_is_fetched_as_a_stream_or_kept():
    code = (FOLDER / "vosk.js").read_text("utf-8")
    assert re.findall(r"\beval\(|\bFunction[(,]|instantiateStreaming|indexedDB", code) == []


def test_a_patch_that_does_not_fit_stops_the_script():
    with pytest.raises(SystemExit, match=r"vosk\.worker\.js: found 0 times, expected once"):
        vendor_vosk.patched("another version")
