"""What the player says, on the terminal and on its page, in Dutch and in English."""

from __future__ import annotations

import tomllib
from pathlib import Path

from ...roleplay.vocabulary import LANGUAGES

HERE = Path(__file__).parent
TEXTS: dict[str, dict[str, dict[str, str]]] = {
    language: tomllib.loads((HERE / f"texts.{language}.toml").read_text(encoding="utf-8")) for language in LANGUAGES
}
TERMINAL = {language: texts["terminal"] for language, texts in TEXTS.items()}
FAULTS = {language: texts["faults"] for language, texts in TEXTS.items()}
PAGE = {language: texts["page"] for language, texts in TEXTS.items()}
