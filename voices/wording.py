"""The words of this package, from `texts.nl.toml` and `texts.en.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from voices.errors import DownloadFailed, NotAllFetched, Unreachable, VoicesError

LANGUAGES = ("nl", "en")


@cache
def texts(language: str) -> dict[str, Any]:
    """Return all texts in `language` ("nl" or "en")."""
    import tomllib

    return tomllib.loads(Path(__file__).with_name(f"texts.{language}.toml").read_text("utf-8"))


def explain(error: VoicesError, language: str) -> str:
    """Say in `language` where it went wrong, what was found, what was expected and what to do."""
    words = texts(language)["error"]
    facts = {name: _listed(fact) for name, fact in vars(error).items()}
    if isinstance(error, Unreachable):
        facts["why"] = reason(error, language)
    if "member" in facts:
        facts["inside"] = words["inside"].format(**facts) if facts["member"] else ""
    said: str = words[type(error).__name__].format(**facts)
    if isinstance(error, DownloadFailed):
        said += "\n  " + words["by_hand"].format(**facts)
    if isinstance(error, NotAllFetched):
        said += "".join("\n- " + explain(failure, language) for failure in error.failures)
    return said


def reason(error: Unreachable, language: str) -> str:
    """Say in `language` why a host gave no answer."""
    said: str = texts(language)["error"]["why"][error.reason]
    return said.format(detail=error.detail)


def _listed(fact: object) -> object:
    return ", ".join(map(str, fact)) if isinstance(fact, tuple) else fact
