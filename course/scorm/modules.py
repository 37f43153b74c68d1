"""The scripts that the shell needs, named ahead: without that a browser finds them one import after the other."""

from __future__ import annotations

import re
from pathlib import Path

SHELL = "scorm/shell.js"
_IMPORT = re.compile(
    r"""^(?:import|export)\b[^'"]*?from\s*['"](\.[^'"]+)['"]|^import\s*['"](\.[^'"]+)['"]""", re.MULTILINE
)


def imported(static: Path, first: str = SHELL) -> tuple[str, ...]:
    """Every module that `first` brings in, itself included, as paths in `static`; the nearest first.

    One that isn't there isn't named: the page says so itself, by the script that asks for it.
    """
    found, waiting = {first: None}, [first]
    while waiting:
        file = static / waiting.pop(0)
        for names in _IMPORT.findall(file.read_text(encoding="utf-8")):
            module = (file.parent / (names[0] or names[1])).resolve()
            name = module.relative_to(static.resolve()).as_posix()
            if name not in found and module.is_file():
                found[name] = None
                waiting.append(name)
    return tuple(found)
