from __future__ import annotations

import argparse
import io

import pytest

from tests.voices.world import RECOGNISER, VOICE, World
from voices import commands
from voices.progress import Progress, readable


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def run(world: World, language: str, *words: str, screen: io.StringIO | None = None) -> tuple[int, str]:
    parser = argparse.ArgumentParser()
    commands.add_arguments(parser.add_subparsers(), language)
    said: list[str] = []
    args = parser.parse_args(["voices", *words])
    return commands.run(args, world.store, said.append, language, screen or io.StringIO()), "\n".join(said)


def test_status_says_what_is_missing_who_speaks_and_what_to_do(world: World) -> None:
    assert run(world, "nl", "status")[0] == 0
    dutch, english = run(world, "nl", "status")[1], run(world, "en", "status")[1]
    assert f"{VOICE} " in dutch
    assert "ontbreekt" in dutch
    assert "vervangstem" in dutch
    assert "belwijs voices fetch" in dutch
    assert "missing" in english
    assert "stand-in" in english
    assert "replies can be typed" in english


def test_fetch_brings_the_defaults_and_status_shows_them(world: World) -> None:
    code, said = run(world, "en", "fetch")
    assert code == 0
    assert f"{VOICE}: here." in said
    assert f"{VOICE}.onnx: 100 % (200 kB)" in said
    _, said = run(world, "en", "status")
    assert said.count("✓") == 2
    assert f"lines are spoken by {VOICE}" in said
    assert f"recognised with {RECOGNISER}" in said
    assert "belwijs voices fetch" not in said
    assert "Nothing to fetch" in run(world, "en", "fetch")[1]


def test_fetch_of_one_language_leaves_the_other_alone(world: World) -> None:
    assert run(world, "nl", "fetch", "--language", "en")[0] == 0
    assert world.host.asked == []


def test_a_bar_is_drawn_on_a_terminal_only(world: World) -> None:
    screen = Terminal()
    _, said = run(world, "nl", "fetch", VOICE, screen=screen)
    assert "100 %" in screen.getvalue()
    assert "█" in screen.getvalue()
    assert screen.getvalue().endswith("\n")
    assert "%" not in said


def test_a_silent_host_is_named_once_with_all_that_must_be_carried(world: World) -> None:
    world.host.silent = True
    code, said = run(world, "nl", "fetch", "--patience", "0.3")
    assert code == 1
    assert said.count("geen antwoord binnen 0.3 s (het duurde te lang)") == 1
    for file in world.host.files:
        assert world.host.address + file[1:] in said
    assert "belwijs voices import BESTAND" in said


def test_fetch_once_tries_once(world: World) -> None:
    world.host.silent = True
    assert run(world, "en", "fetch", "--once", "--patience", "0.3")[0] == 1
    asked = len(world.host.asked)
    code, said = run(world, "en", "fetch", "--once", "--patience", "0.3")
    assert code == 0
    assert "tried before" in said
    assert len(world.host.asked) == asked
    world.host.silent = False
    assert run(world, "en", "fetch")[0] == 0, "without --once it is tried again"


def test_another_failure_is_explained(world: World) -> None:
    world.host.files[f"/{VOICE}.onnx"] = b"<html>Sign in to the hospital's guest network</html>"
    code, said = run(world, "en", "fetch", VOICE)
    assert code == 1
    assert "proxy" in said
    assert "sha256:" in said


@pytest.mark.parametrize("words", [("fetch", "nobody"), ("remove", "nobody"), ("import", "/nowhere.zip")])
def test_what_does_not_exist_is_an_error_in_the_readers_language(world: World, words: tuple[str, ...]) -> None:
    code, dutch = run(world, "nl", *words)
    assert code == 1
    assert "Geen enkel model" in dutch or "bestaat niet" in dutch


def test_import_takes_each_file_and_tells_what_is_still_to_come(world: World) -> None:
    good, bad = world.here(f"{VOICE}.onnx", world.onnx), world.here(f"{RECOGNISER}.zip", b"half")
    code, said = run(world, "en", "import", str(bad), str(good))
    assert code == 1
    assert f"{RECOGNISER}.zip is damaged" in said
    assert f"{VOICE}: taken in, now partly here." in said
    assert f"still to come: {VOICE}.onnx.json" in said


def test_status_names_a_damaged_file(world: World) -> None:
    run(world, "en", "fetch")
    (world.store.folder / "voices" / f"{VOICE}.onnx").write_bytes(b"half")
    _, said = run(world, "en", "status")
    assert "damaged: found 4 bytes" in said
    assert f"belwijs voices fetch {VOICE}" in said


def test_remove_removes(world: World) -> None:
    run(world, "en", "fetch")
    assert run(world, "en", "remove", VOICE)[1] == f"{VOICE}: removed."
    assert run(world, "nl", "remove", VOICE)[1] == f"{VOICE}: was er niet."
    assert world.state(VOICE) == "missing"


def test_sizes_are_readable() -> None:
    assert [readable(size) for size in (0, 4163, 999_999, 40_441_176)] == ["1 kB", "4 kB", "1000 kB", "40 MB"]


def test_an_unknown_size_draws_no_share() -> None:
    screen = Terminal()
    progress = Progress(print, screen)
    progress("a.json", 10, 0)
    progress.rest()
    assert "%" not in screen.getvalue()
