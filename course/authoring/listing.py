"""Putting a name at the end of a list in a TOML file, and leaving all else as its author wrote it."""

from __future__ import annotations

import re
import tomllib

_PIECE = re.compile(r"""#[^\n]*|"[^"\n]*"|'[^'\n]*'|\]""")


class NotAList(ValueError):
    """What was found where a list of names was expected."""


def listed(text: str, key: str) -> bool:
    """Whether the file has that key at its top; a file that can't be read has nothing."""
    try:
        return key in tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False


def appended(text: str, key: str, name: str) -> str:
    """The text with `name` added to the list `key`; raises NotAList where the result would not say just that."""
    names = _names(text, key)
    if name in names:
        return text
    begins = re.search(rf"(?m)^{key}[ \t]*=[ \t]*\[", text)
    if begins is None:
        raise NotAList(f"no {key}")
    last, at = None, begins.end()
    for piece in _PIECE.finditer(text, at):
        if piece[0] == "]":
            break
        if not piece[0].startswith("#"):
            last = piece
    if last is None:
        added = text[:at] + f'"{name}"' + text[at:]
    else:
        indent = re.search(r"\n([ \t]*)$", text[: last.start()])
        between = f",\n{indent[1]}" if indent else ", "
        added = text[: last.end()] + f'{between}"{name}"' + text[last.end() :]
    if _names(added, key) != [*names, name]:
        raise NotAList(f"a {key} that is written in an unusual way")
    return added


def _names(text: str, key: str) -> list[str]:
    try:
        names = tomllib.loads(text).get(key)
    except tomllib.TOMLDecodeError as error:
        raise NotAList(str(error)) from error
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise NotAList(f"no {key}")
    return names
