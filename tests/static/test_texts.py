"""Dutch and English say the same things: no text is missing in one of them, and the blanks to fill are the same."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SERVER = ROOT / "course" / "pages" / "texts"
TEMPLATES = ROOT / "course" / "pages" / "templates"
SCRIPTS = [ROOT / "static" / part / "texts" for part in ("player", "scorm")]
ATTRIBUTE = re.compile(r'\w+="\w+"')  # said to administrators, as it is written
BLANK = re.compile(r"\{(\w+)\}")
USED = re.compile(r"""\bt\(\s*["']([a-z]+\.[a-z_]+)["']\s*([,)~])""")
PRINT = "const {default: it} = await import(process.argv[1]); console.log(JSON.stringify(it))"

Texts = dict[str, str]


def of_server(language: str) -> Texts:
    tables = tomllib.loads((SERVER / f"{language}.toml").read_text(encoding="utf-8"))
    return {f"{page}.{name}": text for page, named in tables.items() for name, text in named.items()}


def of_script(file: Path) -> Texts:
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", PRINT, file.as_uri()], capture_output=True, text=True, check=True
    )
    return flat(json.loads(done.stdout))


def flat(tree: dict[str, object], before: str = "") -> Texts:
    """Nested texts by their path."""
    found: Texts = {}
    for name, value in tree.items():
        found |= flat(value, f"{before}{name}.") if isinstance(value, dict) else {before + name: str(value)}
    return found


def pairs() -> list[tuple[str, Path, Path]]:
    """The scripts' files of texts: nl.js with en.js, debrief.nl.js with debrief.en.js."""
    dutch = sorted(file for folder in SCRIPTS for file in folder.glob("*.js") if file.stem.split(".")[-1] == "nl")
    return [(file.name, file, file.with_name(re.sub(r"nl\.js$", "en.js", file.name))) for file in dutch]


def compare(dutch: Texts, english: Texts) -> None:
    assert set(dutch) == set(english)
    for key in dutch:
        assert set(BLANK.findall(dutch[key])) == set(BLANK.findall(english[key])), key


def test_the_pages_say_the_same_in_both_languages() -> None:
    compare(of_server("nl"), of_server("en"))


@pytest.mark.parametrize(("name", "dutch", "english"), pairs(), ids=[name for name, _, _ in pairs()])
def test_a_script_says_the_same_in_both_languages(name: str, dutch: Path, english: Path) -> None:
    compare(of_script(dutch), of_script(english))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_that_a_template_asks_for_is_there(language: str) -> None:
    known = of_server(language)
    asked = {
        (match[1], match[2])
        for file in TEMPLATES.glob("*.html")
        for match in USED.finditer(file.read_text(encoding="utf-8"))
    }
    assert len(asked) > 40
    whole = {key for key, after in asked if after != "~"}
    begun = {key for key, after in asked if after == "~"}
    assert whole - set(known) == set()
    assert {key for key in begun if not any(name.startswith(key) for name in known)} == set()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_interface_keeps_its_voice(language: str) -> None:
    texts = [*of_server(language).values()]
    for _, dutch, english in pairs():
        texts += of_script(dutch if language == "nl" else english).values()
    loud = [text for text in texts if "!" in text or re.search(r"\b(AI|Oeps|Oops|Super)\b", text)]
    assert loud == []
    plain = [ATTRIBUTE.sub("", text) for text in texts]
    assert [text for text in plain if '"' in text] == []  # quotation marks are “…”
