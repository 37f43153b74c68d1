"""`belwijs export scorm`, as an author uses it."""

from __future__ import annotations

import re
from html import unescape
from xml.etree import ElementTree

import pytest

from course.cli import main
from course.exporting.wording import TEXTS
from course.settings import HERE
from tests.content.taught import change

from .conftest import PLAIN

CALL = "01-small/small"


def model(folder):
    """What has the looks of a recogniser's model."""
    (folder / "am").mkdir(parents=True)
    (folder / "am" / "final.mdl").write_bytes(b"a model")
    (folder / "conf").mkdir()
    (folder / "conf" / "model.conf").write_text("--sample-frequency=16000\n")
    return folder


def test_one_command_makes_a_package(author):
    assert author.export() == 0
    assert author.left == ["a.zip"]
    package = author.package()
    expected = {"imsmanifest.xml", "index.html", "core.zip", "libraries.zip", "course.zip", "static/scorm/shell.js"}
    expected |= {f"pages/nl/{name}.html" for name in ("start", "privacy", "lessons/01-small", f"calls/{CALL}")}
    assert expected <= package.files.keys()
    assert {name for name in package.files if name.startswith(("pages/en", "models/"))} == set()
    assert "static/vendor/htmx@2.0.10/htmx.min.js" not in package.files
    sounds = [held for name, held in package.files.items() if name.startswith("sounds/")]
    assert sounds and all(held.startswith(b"OggS") for held in sounds)
    told = package.told()
    assert (told["edition"], told["languages"], told["recognisers"], told["part"]) == ("1.2", ["nl"], {}, "")
    assert set(told["pages"].values()) <= package.files.keys() and set(told["archives"]) <= package.files.keys()


def test_what_is_said_tells_how_far_it_is_and_what_to_do_with_it(author):
    author.export()
    [first, *steps, last] = author.said.splitlines()
    assert re.fullmatch(r"Klein: about .+, of which .+ is sound \(\d+ of \d+ lines are spoken already\)\.", first)
    told = [step.strip() for step in steps]
    assert told[:11] == [f"speaking lines: {share} %" for share in range(0, 101, 10)]
    shares = [int(step.removeprefix("packing: ").removesuffix(" %")) for step in told[11:]]
    assert shares == sorted({*shares}) and shares[-1] == 100
    assert last == f"{author.out / 'a.zip'} is ready: {last.split(': ')[1]}" and "docs/lms.md" in last


def test_two_exports_are_the_same_to_the_byte(author):
    for name in ("a.zip", "b.zip"):
        assert author.export(to=name) == 0
    assert (author.out / "a.zip").read_bytes() == (author.out / "b.zip").read_bytes()


def test_the_size_is_said_ahead_and_nothing_is_made(author):
    assert author.export("--estimate") == 0
    assert author.left == [] and len(author.said.splitlines()) == 1
    before = author.said
    author.export()
    author.export("--estimate", to="b.zip")
    assert (known := re.search(r"\((\d+) of (\d+) lines", author.said)) and known[1] == known[2]
    assert near(before, author.package().size, 0.25)  # another voice than the one that was measured
    assert near(author.said, author.package().size, 0.1)


def near(said: str, size: int, share: float) -> bool:
    """Whether what was said, in whole MB, is that near to the size."""
    found = re.search(r"about (\d+) MB", said)
    assert found
    return abs(int(found[1]) * 1e6 - size) <= share * size + 5e5


def test_of_the_course_as_it_is_shipped_the_size_is_said_within_a_tenth(author, monkeypatch):
    monkeypatch.setenv("BELWIJS_STATIC", str(HERE / "static"))
    author.export("--part", CALL)
    assert near(author.said, author.package().size, 0.1)


def test_a_part_is_that_part_and_nothing_else(author):
    assert author.export("--part", "02-second") == 0
    files = author.package().files
    assert "pages/nl/lessons/02-second.html" in files and "pages/nl/lessons/01-small.html" not in files
    assert author.package().told()["part"] == "02-second"
    assert author.export("--part", CALL, to="b.zip") == 0
    pages = [name for name in author.package("b.zip").files if name.startswith("pages/nl/") and "privacy" not in name]
    assert f"pages/nl/calls/{CALL}.html" in pages and not any("lessons" in name for name in pages)


def test_an_unknown_part_is_told_with_those_there_are(author):
    assert author.export("--part", "small") == 1
    assert "small: found no module or call" in author.said and f"01-small, 02-second, {CALL}, " in author.said
    assert author.left == []


def test_a_fault_is_named_and_nothing_is_written(author):
    change(author.modules, "[caller]", "[caler]", f"{CALL.replace('/', '/nl/')}.toml")
    assert author.export() == 1
    assert "01-small/nl/small.toml: caler: found" in author.said and "--allow-faults" in author.said
    assert author.left == []


def test_what_has_a_fault_can_be_left_out(author):
    change(author.modules, "[caller]", "[caler]", f"{CALL.replace('/', '/nl/')}.toml")
    assert author.export("--allow-faults") == 0
    assert "Left out, because of a fault: 01-small/nl/small.toml." in author.said
    files = author.package().files
    assert f"pages/nl/calls/{CALL}.html" not in files and "pages/nl/calls/02-second/small.html" in files


def test_a_course_that_is_not_there_is_told(author):
    author.modules = author.out / "nowhere"
    assert author.export() == 1
    assert "course.toml" in author.said and author.left == []


def test_without_a_recogniser_it_says_what_to_do(author):
    assert author.export("--stand-in", "--language", "nl", plain=False) == 1
    assert "Speech recognition for Dutch is missing" in author.said and "--typed" in author.said
    assert author.left == []


def test_without_a_real_voice_it_says_what_to_do(author):
    assert author.export("--typed", plain=False) == 1
    assert "There is no real voice for Dutch" in author.said and "--stand-in" in author.said
    assert author.left == []


@pytest.mark.parametrize("to", ["nowhere/a.zip", "."])
def test_a_place_that_can_not_be_written_is_told_before_any_work(author, monkeypatch, to):
    monkeypatch.setenv("BELWIJS_DATA", str(author.out.parent / "other"))
    assert author.export(to=to) == 1
    assert "folder" in author.said and len(author.said.splitlines()) == 1
    assert author.left == [] and not list((author.out.parent / "other").glob("sounds/**/*.mp3"))


def test_the_other_edition_has_a_manifest_of_its_own_and_the_same_pages(author):
    assert author.export() == author.export("--edition", "2004", to="b.zip") == 0
    older, newer = author.package(), author.package("b.zip")
    assert "2004 4th Edition" in newer.text("imsmanifest.xml") and newer.told()["edition"] == "2004"
    same = older.files.keys() - {"imsmanifest.xml", "index.html"}
    assert {name for name in same if older.files[name] != newer.files[name]} == set()


def test_each_module_can_be_a_unit(author):
    assert author.export("--units", "modules") == 0
    package = author.package()
    assert "index.html" not in package.files
    for module in ("01-small", "02-second"):
        assert package.told(f"{module}.html")["part"] == module
        assert f"#/nl/lessons/{module}" in package.text(f"{module}.html")
    items = ElementTree.fromstring(package.text("imsmanifest.xml")).findall(".//{*}item")
    assert [item.get("identifier") for item in items] == ["item.belwijs.01-small", "item.belwijs.02-second"]


def test_both_languages_go_along_unless_one_is_asked_for(author):
    assert author.export("--typed", "--stand-in", "--no-examples", plain=False) == 0
    package = author.package()
    assert package.told()["languages"] == ["nl", "en"]
    assert {f"pages/{language}/calls/{CALL}.html" for language in ("nl", "en")} <= package.files.keys()
    assert 'href="#/en/"' in package.text("index.html")


def test_models_go_along_by_folder_in_the_order_of_the_languages(author):
    folders = [model(author.out.parent / name) for name in ("dutch", "english")]
    assert (
        author.export(
            "--stand-in", "--no-examples", "--model", str(folders[0]), "--model", str(folders[1]), plain=False
        )
        == 0
    )
    package = author.package()
    there = package.told()["recognisers"]
    assert there.keys() == {"nl", "en"} and {*there.values()} <= package.files.keys()
    assert there["nl"].startswith("models/dutch.") and there["en"].startswith("models/english.")


def test_a_folder_without_a_model_is_told(author):
    assert author.export("--stand-in", "--language", "nl", "--model", str(author.modules), plain=False) == 1
    assert "is no folder of a Vosk model" in author.said and author.left == []


def test_a_model_at_an_address_is_told_to_the_page_and_allowed_by_its_policy(author):
    address = "https://models.hospital.example/belwijs/nl.0123456789ab.tar.gz"
    assert (
        author.export("--stand-in", "--no-examples", "--language", "nl", "--model-address", address, plain=False) == 0
    )
    package = author.package()
    assert package.told()["recognisers"] == {"nl": address}
    assert "connect-src 'self' https://models.hospital.example;" in unescape(package.text("index.html"))
    assert not [name for name in package.files if name.startswith("models/")]


@pytest.mark.parametrize(
    "address", ["http://models.hospital.example/nl.tar.gz", "https://models.hospital.example/nl.zip"]
)
def test_an_address_that_no_page_can_fetch_from_is_told(author, address):
    assert author.export("--stand-in", "--language", "nl", "--model-address", address, plain=False) == 1
    assert f"{address}: expected an address that begins with https://" in author.said and author.left == []


def test_a_course_is_known_by_its_own_name(author):
    change(author.modules, "languages", 'id = "sint-lucas"\nlanguages', "course.toml")
    assert author.export() == 0
    assert 'identifier="course.sint-lucas"' in author.package().text("imsmanifest.xml")


def test_without_model_answers_to_hear_it_is_smaller(author):
    asked = ("--typed", "--stand-in", "--language", "nl", "--part", CALL)
    assert author.export(*asked, plain=False) == author.export(*asked, "--no-examples", to="b.zip", plain=False) == 0
    assert author.package("b.zip").files.keys() < author.package().files.keys()


def test_a_whole_course_with_a_model_in_it_has_model_answers_to_read_unless_asked(author):
    asked = ("--stand-in", "--language", "nl", "--model", str(model(author.out.parent / "dutch")))
    assert author.export(*asked, plain=False) == 0
    assert "Model answers can be read, not heard" in author.said and "--examples" in author.said
    assert author.export(*asked, "--examples", to="b.zip", plain=False) == 0
    assert "not heard" not in author.said
    assert author.package().files.keys() < author.package("b.zip").files.keys()


def test_sounds_can_be_those_of_the_web_course(author):
    assert author.export("--sound", "full") == 0
    sounds = {name: held for name, held in author.package().files.items() if name.startswith("sounds/")}
    assert sounds and all(name.endswith(".mp3") for name in sounds)
    assert all(held.startswith((b"ID3", b"\xff")) for held in sounds.values())


@pytest.mark.parametrize("sound", ["small", "full"])
def test_where_lines_can_not_be_kept_it_is_said_and_nothing_is_left(author, monkeypatch, tmp_path, sound):
    monkeypatch.setenv("BELWIJS_DATA", str(tmp_path / "elsewhere"))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "sounds").write_text("a file where a folder should be")
    assert author.export("--sound", sound) == 1
    assert str(tmp_path / "elsewhere" / "sounds") in author.said and "Traceback" not in author.said
    assert author.left == []


def test_without_a_name_the_zip_is_named_for_what_is_in_it(author, monkeypatch):
    monkeypatch.chdir(author.out)
    given = ["export", "scorm", "--folder", str(author.modules), "--part", CALL, *PLAIN]
    assert main(given) == 0
    assert author.left == ["belwijs-scorm-1.2-nl-01-small-small.zip"]


def test_it_speaks_the_language_of_whoever_exports(author, monkeypatch):
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    assert author.export("--part", "x") == 1
    assert "x: vond geen module of gesprek met die naam" in author.said


def test_both_languages_have_the_same_texts_with_the_same_blanks():
    dutch, english = TEXTS["nl"], TEXTS["en"]
    assert dutch.keys() == english.keys()
    assert [key for key in dutch if blanks(dutch[key]) != blanks(english[key])] == []


def blanks(text: str) -> set[str]:
    """What is filled in."""
    return {*re.findall(r"\{(\w+)\}", text)}
