"""A model as an archive: the same every time, and named by what is in it."""

from __future__ import annotations

import os
import re
import tarfile
from pathlib import Path

import pytest

from course.scorm.model import NotAModel, pack_model


def model(folder: Path, weights: bytes = b"weights") -> Path:
    for name, content in {"am/final.mdl": weights, "conf/model.conf": b"--beam=10\n", "README": b""}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def out(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_the_same_model_gives_the_same_bytes_and_name_whatever_its_dates_and_rights(tmp_path: Path) -> None:
    first = pack_model(model(tmp_path / "1" / "tiny-nl"), out(tmp_path / "out1"))
    again = model(tmp_path / "2" / "tiny-nl")
    os.utime(again / "README", (0, 0))
    (again / "am" / "final.mdl").chmod(0o600)
    second = pack_model(again, out(tmp_path / "out2"))
    assert (first.name, first.read_bytes()) == (second.name, second.read_bytes())


def test_a_changed_model_has_another_version_of_the_same_name(tmp_path: Path) -> None:
    folder, packed = tmp_path / "tiny-nl", out(tmp_path / "out")
    names = [pack_model(model(folder, weights), packed).name for weights in (b"old", b"new")]
    assert all(re.fullmatch(r"tiny-nl\.[0-9a-f]{12}\.tar\.gz", name) for name in names)
    assert names[0] != names[1]


def test_the_archive_holds_all_files_in_one_folder(tmp_path: Path) -> None:
    with tarfile.open(pack_model(model(tmp_path / "tiny-nl"), out(tmp_path / "out"))) as archive:
        assert archive.getnames() == ["model/README", "model/am/final.mdl", "model/conf/model.conf"]
        opened = archive.extractfile("model/am/final.mdl")
        assert opened is not None and opened.read() == b"weights"


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    packed = out(tmp_path / "out")
    archive = pack_model(model(tmp_path / "tiny-nl"), packed)
    assert list(packed.iterdir()) == [archive]


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAModel) as refused:
        pack_model(tmp_path, tmp_path)
    assert str(refused.value) == (
        f"{tmp_path} is no folder of a Vosk model (am/final.mdl: ?). Choose the folder that holds am, conf and graph."
    )
    assert "geen map met een Vosk-model" in refused.value.explain("nl")


def test_a_name_that_no_tar_takes_is_told(tmp_path: Path) -> None:
    folder = model(tmp_path / "tiny-nl")
    (folder / ("x" * 200)).write_bytes(b"")
    with pytest.raises(NotAModel, match="x" * 200):
        pack_model(folder, out(tmp_path / "out"))
