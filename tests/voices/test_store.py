from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.voices.world import RECOGNISER, VOICE, World, model_archive
from voices.catalogue import Catalogue
from voices.errors import (
    CutShort,
    Damaged,
    NoSuchFile,
    NotAllFetched,
    NotAModel,
    NotRecognised,
    NotServed,
    UnknownModel,
    Unreachable,
)


def fetch(world: World, *names: str) -> None:
    world.store.fetch(names, lambda *_: None)


def test_an_empty_store_misses_everything_and_makes_no_folder(world: World) -> None:
    assert [row.state for row in world.store.status()] == ["missing", "missing"]
    assert not world.store.folder.exists()


def test_what_is_fetched_is_installed_and_lies_where_it_should(world: World) -> None:
    told: list[tuple[str, int, int]] = []
    world.store.fetch([VOICE, RECOGNISER], lambda *at: told.append(at))
    assert [row.state for row in world.store.status()] == ["installed", "installed"]
    assert (world.store.folder / "voices" / f"{VOICE}.onnx").read_bytes() == world.onnx
    assert (world.store.folder / "recognisers" / RECOGNISER / "am" / "final.mdl").is_file()
    assert not list(world.store.folder.rglob("*.zip")), "the archive is no longer needed"
    assert (f"{VOICE}.onnx", len(world.onnx), len(world.onnx)) in told


def test_what_is_installed_is_not_fetched_again(world: World) -> None:
    fetch(world, VOICE, RECOGNISER)
    asked = len(world.host.asked)
    fetch(world, VOICE, RECOGNISER)
    assert len(world.host.asked) == asked


def test_an_unknown_name_is_refused_before_anything_is_fetched(world: World) -> None:
    with pytest.raises(UnknownModel):
        fetch(world, VOICE, "nobody")
    assert world.host.asked == []


def test_one_failure_does_not_stop_the_others(world: World) -> None:
    del world.host.files[f"/{RECOGNISER}.zip"]
    with pytest.raises(NotAllFetched) as caught:
        fetch(world, RECOGNISER, VOICE)
    assert [type(failure) for failure in caught.value.failures] == [NotServed]
    assert world.state(VOICE) == "installed"


def test_a_silent_host_is_asked_once_for_all_models(world: World) -> None:
    world.host.silent = True
    world.store.patience = 0.3
    with pytest.raises(NotAllFetched) as caught:
        fetch(world, RECOGNISER, VOICE)
    assert [type(failure) for failure in caught.value.failures] == [Unreachable, Unreachable]
    assert len(world.host.asked) == 1


@pytest.mark.parametrize("name", [VOICE, RECOGNISER])
def test_a_half_download_is_partial_and_goes_on_later(world: World, name: str) -> None:
    path = f"/{name}.zip" if name == RECOGNISER else f"/{name}.onnx"
    world.host.cut[path] = [400, 0]
    with pytest.raises(NotAllFetched) as caught:
        fetch(world, name)
    assert isinstance(caught.value.failures[0], CutShort)
    assert world.state(name) == "partial"
    fetch(world, name)
    assert world.state(name) == "installed"
    assert (path, "bytes=400-") in world.host.asked


def flip_a_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("name", "file"), [(VOICE, f"voices/{VOICE}.onnx"), (RECOGNISER, f"recognisers/{RECOGNISER}/graph/Gr.fst")]
)
def test_a_model_damaged_in_one_byte_is_refused_by_its_checksum_and_fetched_again(
    world: World, name: str, file: str
) -> None:
    fetch(world, name)
    path = world.store.folder / file
    flip_a_byte(path)
    row = next(row for row in world.again().store.status() if row.name == name)
    assert row.state == "damaged"
    assert row.condition.trouble[0].path == path
    assert [lacking.name for lacking in world.store.lacking(name)]
    fetch(world, name)
    assert world.state(name) == "installed"


def test_a_damaged_recogniser_is_not_used(world: World, caplog: pytest.LogCaptureFixture) -> None:
    fetch(world, RECOGNISER)
    flip_a_byte(world.store.folder / "recognisers" / RECOGNISER / "am" / "final.mdl")
    assert world.store.recogniser("nl") is None
    assert world.store.readiness("nl").recogniser is None
    assert "final.mdl" in caplog.text


def test_a_recogniser_that_lost_a_file_is_damaged(world: World) -> None:
    fetch(world, RECOGNISER)
    (world.store.folder / "recognisers" / RECOGNISER / "conf" / "mfcc.conf").unlink()
    assert world.state(RECOGNISER) == "damaged"


def test_a_half_copied_voice_is_damaged(world: World) -> None:
    voices = world.store.folder / "voices"
    voices.mkdir(parents=True)
    (voices / f"{VOICE}.onnx").write_bytes(world.onnx[:1000])
    (voices / f"{VOICE}.onnx.json").write_bytes(world.settings)
    assert world.state(VOICE) == "damaged"


def test_files_copied_by_hand_into_place_are_proven_and_used(world: World) -> None:
    voices = world.store.folder / "voices"
    voices.mkdir(parents=True)
    (voices / f"{VOICE}.onnx").write_bytes(world.onnx)
    assert world.state(VOICE) == "partial"
    (voices / f"{VOICE}.onnx.json").write_bytes(world.settings)
    assert world.state(VOICE) == "installed"


def test_a_file_is_read_once_and_then_known_by_its_size_and_time(world: World) -> None:
    fetch(world, VOICE)
    path = world.store.folder / "voices" / f"{VOICE}.onnx"
    before = path.stat()
    flip_a_byte(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert world.state(VOICE) == "installed", "only size and time were looked at"
    assert world.again().state(VOICE) == "installed", "and in another process too, by the seal"
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert world.state(VOICE) == "damaged", "a touched file is read"


def test_a_file_without_a_checksum_is_held_to_the_one_it_came_with_until_it_is_fetched_again(world: World) -> None:
    voice = world.store.catalogue[VOICE]
    settings = replace(voice.files[1], checksum=None)
    world.store.catalogue = Catalogue((replace(voice, files=(voice.files[0], settings)),))
    fetch(world, VOICE)
    path = world.store.folder / "voices" / settings.name
    flip_a_byte(path)
    assert world.state(VOICE) == "damaged"
    world.host.files["/" + settings.name] = world.settings.replace(b"audio", b"AUDIO")
    fetch(world, VOICE)
    assert world.state(VOICE) == "installed"


def test_a_file_that_was_only_touched_stays_installed(world: World) -> None:
    fetch(world, VOICE, RECOGNISER)
    for path in world.store.folder.rglob("*"):
        if path.suffix != ".json" and path.is_file():
            os.utime(path, ns=(1, 1))
    assert [row.state for row in world.store.status()] == ["installed", "installed"]


@pytest.mark.parametrize("rubbish", [b"", b"not json", b"[1]", b'{"a": 3}', b'{"a": {"size": 1}}'])
def test_broken_seals_only_cost_a_second_look(world: World, rubbish: bytes) -> None:
    fetch(world, VOICE)
    (world.store.folder / "voices" / f"{VOICE}.seals.json").write_bytes(rubbish)
    assert world.state(VOICE) == "installed"


def test_files_are_taken_in_by_name(world: World) -> None:
    row = world.store.import_file(world.here(f"{VOICE}.onnx", world.onnx))
    assert (row.name, row.state, row.condition.missing) == (VOICE, "partial", (f"{VOICE}.onnx.json",))
    assert world.store.import_file(world.here(f"{VOICE}.onnx.json", world.settings)).state == "installed"
    assert world.store.import_file(world.here(f"{RECOGNISER}.zip", world.zipped)).state == "installed"
    assert world.host.asked == []


def test_a_renamed_file_is_known_by_its_checksum(world: World) -> None:
    row = world.store.import_file(world.here("download (1)", world.zipped))
    assert (row.name, row.state) == (RECOGNISER, "installed")


@pytest.mark.parametrize("content", [b"", b"x" * 200_000, b"onnx" * 49_999])
def test_a_damaged_file_is_not_taken_in(world: World, content: bytes) -> None:
    with pytest.raises(Damaged) as caught:
        world.store.import_file(world.here(f"{VOICE}.onnx", content))
    assert (caught.value.name, caught.value.path.name) == (VOICE, f"{VOICE}.onnx")
    assert world.state(VOICE) == "missing"


def test_a_file_of_nothing_is_not_taken_in(world: World) -> None:
    with pytest.raises(NotRecognised, match=f"{RECOGNISER}.zip"):
        world.store.import_file(world.here("holiday.jpg", b"jpg"))
    with pytest.raises(NoSuchFile):
        world.store.import_file(world.folder / "nowhere.zip")
    with pytest.raises(NoSuchFile):
        world.store.import_file(world.folder)


def test_what_is_removed_is_gone(world: World) -> None:
    fetch(world, VOICE, RECOGNISER)
    assert world.store.remove(VOICE)
    assert world.store.remove(RECOGNISER)
    assert not [path for path in world.store.folder.rglob("*") if path.is_file()]
    assert not world.store.remove(VOICE)


def test_a_half_download_can_be_removed_too(world: World) -> None:
    world.host.cut[f"/{RECOGNISER}.zip"] = [400, 0]
    with pytest.raises(NotAllFetched):
        fetch(world, RECOGNISER)
    assert world.store.remove(RECOGNISER)
    assert world.state(RECOGNISER) == "missing"


def test_a_named_folder_goes_before_what_is_installed_and_must_be_a_model(world: World) -> None:
    fetch(world, RECOGNISER)
    with pytest.raises(NotAModel) as caught:
        world.store.recogniser("nl", world.folder / "carried")
    assert caught.value.folder == world.folder / "carried"


def test_no_recogniser_is_none_and_not_an_error(world: World) -> None:
    assert world.store.recogniser("nl") is None
    assert world.store.recogniser("en") is None


def test_an_archive_is_unpacked_even_when_the_first_try_ended_before_that(world: World) -> None:
    waiting = world.store.folder / "recognisers" / f"{RECOGNISER}.zip"
    waiting.parent.mkdir(parents=True)
    waiting.write_bytes(model_archive())
    fetch(world, RECOGNISER)
    assert world.state(RECOGNISER) == "installed"
    assert world.host.asked == []
