"""Text as a recogniser writes it, and the sentences that the tests may say."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SPOKEN = ("models", "asks", "try_saying")  # keys of a scenario whose text a learner may say
# A word: 's and 't keep their apostrophe, e-mail and x-ray their hyphen; any other hyphen parts two words.
TOKEN = re.compile(r"(?:(?<!\w)['’](?=[st]\b))?(?:\b\w-)?\w+(?:['’]\w+)*")


@dataclass(frozen=True)
class Token:
    """A word as the recogniser writes it, and where it stands in the text that was said."""

    word: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The words of a text; what is written with digits is left out, for a recogniser writes no digits."""
    return [
        Token(found[0].lower().replace("’", "'"), *found.span())
        for found in TOKEN.finditer(text)
        if not re.search(r"[\d_]", found[0])
    ]


def normalise(text: str) -> list[str]:
    """The words of a text: lower case, no punctuation."""
    return [token.word for token in tokens(text)]


def from_file(path: Path) -> list[str]:
    """One sentence a line; empty lines don't count."""
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def from_scenarios(language: str, modules: Path = ROOT / "modules", calls: Sequence[str] = ("*/*",)) -> list[str]:
    """All that a learner may say in calls ("<module>/<call>"): model answers, ways of asking, the microphone check."""
    found: dict[str, None] = {}
    for path in sorted(file for call in calls for file in modules.glob(call.replace("/", f"/{language}/") + ".toml")):
        found.update(dict.fromkeys(_spoken(tomllib.loads(path.read_text(encoding="utf-8")))))
    return list(found)


def _spoken(value: Any, heard: bool = False) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _spoken(inner, heard or key in SPOKEN)
    elif isinstance(value, list):
        for inner in value:
            yield from _spoken(inner, heard)
    elif heard and isinstance(value, str):
        yield value
