"""What an export says on the terminal, in Dutch and in English."""

import tomllib
from pathlib import Path

HERE = Path(__file__).parent
TEXTS: dict[str, dict[str, str]] = {
    language: tomllib.loads((HERE / f"texts.{language}.toml").read_text(encoding="utf-8")) for language in ("nl", "en")
}
