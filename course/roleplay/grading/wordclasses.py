"""Classes of words: what a word is about, so that a word that was never seen with a label is treated like its kin."""

from __future__ import annotations

from functools import cache, lru_cache

from . import data
from .loosely import stem


@cache
def _known(language: str) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Classes by word, and by stem where the word itself isn't listed."""
    words: dict[str, list[str]] = {}
    stems: dict[str, list[str]] = {}
    name = ""
    for line in data.lines(f"classes_{language}.txt"):
        if line.startswith("="):
            name = line[1:].split()[0]
            continue
        for word in line.split():
            words.setdefault(word, []).append(name)
            if name not in ("first_name", "family_name") and len(word) > 4:
                stems.setdefault(stem(word, language), []).append(name)
    return _frozen(words), _frozen(stems)


def _frozen(found: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {word: tuple(dict.fromkeys(names)) for word, names in found.items()}


@lru_cache(8192)
def classes(word: str, language: str) -> tuple[str, ...]:
    """The classes of a token; none for a word that isn't listed."""
    words, stems = _known(language)
    return words.get(word) or (stems.get(stem(word, language), ()) if len(word) > 4 else ())
