"""Unpacking a recogniser's zip file: safely, and at once."""

from __future__ import annotations

import shutil
import stat
import tempfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from voices.errors import BadArchive, NotAModel
from voices.vosk_recogniser import missing_parts
from voices.writing import PART

LARGEST = 8 << 30
"""Bytes unpacked at most; the largest model that Vosk publishes is about 5 GB."""


def unpack(archive: Path, target: Path) -> None:
    """Unpack the one folder in `archive` to `target`, which is replaced as a whole or not at all.

    Raises BadArchive when a member would land outside, is a link or is broken; NotAModel when it is no model.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=PART, dir=target.parent))
    try:
        try:
            with zipfile.ZipFile(archive) as opened:
                _extract(archive, opened, draft)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise BadArchive(archive, "", str(error)) from error
        if missing := missing_parts(draft):
            raise NotAModel(archive, missing)
        draft.chmod(0o755)
        _replace(draft, target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _extract(archive: Path, opened: zipfile.ZipFile, draft: Path) -> None:
    members = [member for member in opened.infolist() if not member.is_dir()]
    if sum(member.file_size for member in members) > LARGEST:
        raise BadArchive(archive, "", f"more than {LARGEST} bytes")
    for member in members:
        place = draft.joinpath(*_inner_path(archive, member).parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        with opened.open(member) as source, place.open("wb") as copy:
            shutil.copyfileobj(source, copy)


def _inner_path(archive: Path, member: zipfile.ZipInfo) -> PurePosixPath:
    """Return the member's path below the archive's one folder."""
    path = PurePosixPath(member.filename)
    if path.is_absolute() or ".." in path.parts or set(member.filename) & set("\\:\0"):
        raise BadArchive(archive, member.filename, "outside the folder")
    if stat.S_ISLNK(member.external_attr >> 16):
        raise BadArchive(archive, member.filename, "a link")
    if len(path.parts) < 2:
        raise BadArchive(archive, member.filename, "not in one folder")
    return PurePosixPath(*path.parts[1:])


def _replace(draft: Path, target: Path) -> None:
    old = draft.with_name(draft.name + ".old")
    if target.exists():
        target.rename(old)
    draft.rename(target)
    shutil.rmtree(old, ignore_errors=True)
