from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pytest

from tests.voices.world import MODEL_MEMBERS, archive, model_archive
from voices.errors import BadArchive, NotAModel
from voices.unpack import unpack


def zipped(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "model.zip"
    path.write_bytes(content)
    return path


def test_the_one_folder_is_unpacked_under_the_models_name(tmp_path: Path) -> None:
    unpack(zipped(tmp_path, model_archive()), tmp_path / "to" / "nl")
    assert (tmp_path / "to" / "nl" / "am" / "final.mdl").read_bytes() == MODEL_MEMBERS[0][1]
    assert [path.name for path in (tmp_path / "to").iterdir()] == ["nl"]


@pytest.mark.parametrize(
    "name", ["tiny/../../evil", "../evil", "/tmp/evil", "tiny\\..\\evil", "C:/evil", "evil", "tiny/a/../../../evil"]
)
def test_a_member_that_would_land_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path, archive(*MODEL_MEMBERS, (name, b"evil")))
    with pytest.raises(BadArchive) as caught:
        unpack(path, tmp_path / "to" / "nl")
    assert "evil" in caught.value.member
    assert list((tmp_path / "to").iterdir()) == []
    assert not list(tmp_path.rglob("evil"))


def test_a_link_is_refused(tmp_path: Path) -> None:
    target = io.BytesIO(model_archive())
    with zipfile.ZipFile(target, "a") as opened:
        link = zipfile.ZipInfo("tiny/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        opened.writestr(link, "/etc/passwd")
    with pytest.raises(BadArchive, match="link"):
        unpack(zipped(tmp_path, target.getvalue()), tmp_path / "to" / "nl")
    assert list((tmp_path / "to").iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"no zip file at all", model_archive()[:-200]])
def test_a_broken_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(BadArchive):
        unpack(zipped(tmp_path, content), tmp_path / "nl")


def test_a_damaged_member_is_refused_and_the_old_model_stays(tmp_path: Path) -> None:
    unpack(zipped(tmp_path, model_archive()), tmp_path / "to" / "nl")
    content = bytearray(model_archive())
    content[60] ^= 0xFF
    with pytest.raises(BadArchive):
        unpack(zipped(tmp_path, bytes(content)), tmp_path / "to" / "nl")
    assert (tmp_path / "to" / "nl" / "am" / "final.mdl").read_bytes() == MODEL_MEMBERS[0][1]
    assert [path.name for path in (tmp_path / "to").iterdir()] == ["nl"]


def test_an_archive_of_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAModel) as caught:
        unpack(zipped(tmp_path, archive(*MODEL_MEMBERS[1:])), tmp_path / "to" / "nl")
    assert caught.value.missing == ("am/final.mdl",)


def test_a_model_that_was_there_is_replaced_as_a_whole(tmp_path: Path) -> None:
    unpack(zipped(tmp_path, archive(*MODEL_MEMBERS, ("tiny/old.txt", b"old"))), tmp_path / "to" / "nl")
    unpack(zipped(tmp_path, model_archive()), tmp_path / "to" / "nl")
    assert not (tmp_path / "to" / "nl" / "old.txt").exists()
    assert [path.name for path in (tmp_path / "to").iterdir()] == ["nl"]
