"""A zip is played as it lies there; one that can't be played, or shouldn't, is named with what to do."""

from __future__ import annotations

import pytest

from course.authoring.playing.errors import Unplayable
from course.authoring.playing.package import Package

from .packages import manifest, tiny, zipped


def fault(path) -> Unplayable:
    with pytest.raises(Unplayable) as raised:
        Package(path)
    return raised.value


def test_the_files_of_a_package_are_read_and_others_are_not_there(tmp_path):
    package = Package(tiny(tmp_path / "one.zip", "1.2"))
    assert b"<h1>Unit</h1>" in (package.file("index.html") or b"")
    assert package.file("other.html") is None
    package.close()


def test_a_file_that_is_damaged_is_not_there(tmp_path):
    path = tiny(tmp_path / "one.zip", "1.2", **{"data.txt": "a text of its own"})
    path.write_bytes(path.read_bytes().replace(b"a text of its own", b"a text of others!"))
    package = Package(path)
    assert package.file("data.txt") is None
    package.close()


@pytest.mark.parametrize("name", ["../evil.js", "a/../../evil.js", "/etc/evil", "..\\evil.js", "C:\\evil.js"])
def test_a_zip_that_climbs_out_of_its_folder_is_refused(tmp_path, name):
    found = fault(tiny(tmp_path / "one.zip", "1.2", **{name: ""}))
    assert found.fault == "ClimbsOut"
    assert name in found.explain("nl")


def test_a_folder_in_the_zip_around_everything_is_named(tmp_path):
    found = fault(zipped(tmp_path / "one.zip", {"course/imsmanifest.xml": manifest("1.2")}))
    assert found.fault == "ManifestTooDeep"
    assert "course/imsmanifest.xml" in found.explain("en")


def test_what_is_no_package_is_told_from_what_is_no_zip(tmp_path):
    (tmp_path / "text.zip").write_text("no zip", encoding="utf-8")
    assert fault(tmp_path / "text.zip").fault == "NotAZip"
    assert fault(tmp_path / "none.zip").fault == "NoSuchFile"
    assert fault(zipped(tmp_path / "other.zip", {"index.html": ""})).fault == "NoManifest"


def test_a_zip_with_a_password_is_named(tmp_path):
    path = tiny(tmp_path / "one.zip", "1.2")
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1  # the mark of a file with a password, in the zip's own list
    path.write_bytes(content)
    assert fault(path).fault == "Locked"
