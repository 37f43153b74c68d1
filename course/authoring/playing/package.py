"""A package's zip, read where it lies: nothing is unpacked."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from .errors import Unplayable
from .manifest import NAME, Manifest, read

LOCKED = 0x1  # a zip's own mark of a file that has a password
TRACES = ("__MACOSX/",)  # what a system adds by itself, and no learning system looks at


class Package:
    """`manifest` says what it is; `file(name)` gives what it holds. Raises Unplayable when it can't be played."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise Unplayable("NoSuchFile", path=path)
        try:
            self._zip = ZipFile(path)
        except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise Unplayable("NotAZip", path=path, detail=error) from None
        try:
            self._entries = dict(_entry(one) for one in self._zip.infolist() if not one.is_dir())
            self.manifest = self._manifest(path)
        except BaseException:
            self.close()
            raise

    def file(self, name: str) -> bytes | None:
        """A file's content; nothing where the package has no such file, or holds it damaged."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        try:
            return self._zip.read(entry)
        except (BadZipFile, OSError, NotImplementedError, EOFError, ValueError):
            return None

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def _manifest(self, path: Path) -> Manifest:
        if NAME not in self._entries:
            deeper = sorted(name for name in self._entries if name.endswith(f"/{NAME}") and not name.startswith(TRACES))
            raise Unplayable("ManifestTooDeep" if deeper else "NoManifest", path=path, found=deeper and deeper[0])
        content = self.file(NAME)
        if content is None:
            raise Unplayable("NotAZip", path=path, detail=NAME)
        return read(content, self._entries)


def _entry(info: ZipInfo) -> tuple[str, ZipInfo]:
    """A file's name and where it is. Refused where it would lie outside the folder into which a system unpacks it."""
    name = info.orig_filename.replace("\\", "/")
    if name.startswith("/") or re.match("[A-Za-z]:", name) or ".." in name.split("/"):
        raise Unplayable("ClimbsOut", name=info.orig_filename)
    if info.flag_bits & LOCKED:
        raise Unplayable("Locked", name=name)
    return name, info
