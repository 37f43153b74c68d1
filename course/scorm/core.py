"""The Python that runs in the learner's browser, as two zips: ours, and the libraries that it needs.

Source, no bytecode: that holds in one version of Python only, and the browser's (3.14) isn't the one that packs.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from importlib.metadata import files
from pathlib import Path

from course.roleplay.vocabulary import LANGUAGES
from course.settings import HERE

FOLDERS = ("course/roleplay", "course/pages", "course/scorm/inside")
LIBRARIES = ("jinja2", "markupsafe")  # pure Python; without its compiled part MarkupSafe takes its own slower way
SAME_DATE = (1980, 1, 1, 0, 0, 0)  # the oldest that a zip can hold: what is packed must not tell when


def core(languages: Iterable[str] = LANGUAGES, folders: Iterable[str] = FOLDERS) -> bytes:
    """A zip of these folders of the repository as they are, with the packages that they lie in; "course/roleplay/…".

    What the grader learned of other languages is left out, 0.45 MB of each; so is a folder that isn't there. The same
    files give the same bytes.
    """
    without = tuple(f"_{other}{end}" for other in set(LANGUAGES) - {*languages} for end in (".txt", ".gz"))
    there = [HERE / folder for folder in folders if (HERE / folder).is_dir()]
    every = (file for folder in there for file in folder.rglob("*") if _is_source(file))
    within = [file for file in every if not file.name.endswith(without)]
    around = [
        parent / "__init__.py"
        for folder in there
        for parent in folder.parents
        if parent.is_relative_to(HERE / "course")
    ]
    return packed({file.relative_to(HERE).as_posix(): file.read_bytes() for file in (*within, *around)})


def _is_source(file: Path) -> bool:
    return file.is_file() and "__pycache__" not in file.parts and not file.name.startswith(".")


def libraries(names: Iterable[str] = LIBRARIES) -> bytes:
    """A zip of the pure Python of installed distributions, each with its licence.

    importlib.metadata.PackageNotFoundError when one isn't installed.
    """
    found = [file for name in names for file in files(name) or ()]
    wanted = [file for file in found if file.suffix == ".py" or file.stem.upper().startswith("LICEN")]
    return packed({file.as_posix(): file.read_binary() for file in wanted})


def packed(content: Mapping[str, bytes]) -> bytes:
    """Files by their path as a zip that is the same each time: sorted, of one date, with the same rights."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as out:
        for path in sorted(content):
            entry = zipfile.ZipInfo(path, SAME_DATE)
            entry.external_attr = 0o644 << 16
            out.writestr(entry, content[path], zipfile.ZIP_DEFLATED, compresslevel=9)
    return archive.getvalue()
