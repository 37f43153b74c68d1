from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.voices.world import MODEL_MEMBERS
from voices.errors import EngineFailed, NotAModel
from voices.vosk_recogniser import VoskRecogniser, missing_parts


def lay_out(folder: Path, *leave_out: str) -> Path:
    for name, content in MODEL_MEMBERS:
        path = folder / name.partition("/")[2]
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.name not in leave_out:
            path.write_bytes(content)
    return folder


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAModel) as caught:
        VoskRecogniser(tmp_path / "nowhere")
    assert caught.value.missing == ("am/final.mdl", "conf/mfcc.conf", "graph/HCLG.fst")


@pytest.mark.parametrize("part", ["final.mdl", "mfcc.conf", "Gr.fst"])
def test_a_folder_without_a_part_is_refused_and_the_part_named(tmp_path: Path, part: str) -> None:
    with pytest.raises(NotAModel) as caught:
        VoskRecogniser(lay_out(tmp_path, part))
    assert len(caught.value.missing) == 1
    assert str(tmp_path) in str(caught.value)


def test_an_empty_part_counts_as_missing(tmp_path: Path) -> None:
    (lay_out(tmp_path) / "am" / "final.mdl").write_bytes(b"")
    assert missing_parts(tmp_path) == ("am/final.mdl",)


def test_the_older_layout_is_accepted(tmp_path: Path) -> None:
    for name in ("final.mdl", "mfcc.conf", "HCLG.fst"):
        (tmp_path / name).write_bytes(b"x")
    assert missing_parts(tmp_path) == ()


def test_rubbish_in_all_parts_is_an_error_and_not_the_end_of_the_process(tmp_path: Path) -> None:
    noise = random.Random(5)
    for path in lay_out(tmp_path).rglob("*"):
        if path.is_file():
            path.write_bytes(noise.randbytes(4000))
    with pytest.raises(EngineFailed, match="Vosk"):
        VoskRecogniser(tmp_path)
