"""Checksums of files, and seals: what a file looked like when its checksum was last proven right."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from voices.writing import write_whole

_CHUNK = 1 << 20


def checksum(path: Path, like: str | None = None) -> str:
    """Return "algorithm:hex digits" of the file's bytes, by the algorithm of `like` (sha256 if None)."""
    algorithm = like.partition(":")[0] if like else "sha256"
    digest = hashlib.new(algorithm, usedforsecurity=False)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return f"{algorithm}:{digest.hexdigest()}"


@dataclass(frozen=True)
class Seal:
    """A file as it was when its checksum was proven: while size and time stay, it needs no reading."""

    size: int
    time_ns: int
    checksum: str

    def unbroken(self, path: Path) -> bool:
        """Whether the file looks untouched."""
        found = path.stat()
        return (found.st_size, found.st_mtime_ns) == (self.size, self.time_ns)


def seal(path: Path, proven: str) -> Seal:
    """Seal a file whose checksum was just proven to be `proven`."""
    found = path.stat()
    return Seal(found.st_size, found.st_mtime_ns, proven)


def seal_folder(folder: Path) -> dict[str, Seal]:
    """Seal every file under `folder` as it is now, by its path from there."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): seal(path, checksum(path)) for path in files}


def write_seals(path: Path, seals: Mapping[str, Seal]) -> None:
    """Write seals to `path`. A folder that can't be written only costs the time of proving again."""
    with suppress(OSError):
        write_whole(path, json.dumps({name: asdict(one) for name, one in seals.items()}, indent=1).encode())


def read_seals(path: Path) -> dict[str, Seal]:
    """Read seals back; none when there is no such file or it can't be understood."""
    try:
        return {name: Seal(**fields) for name, fields in json.loads(path.read_bytes()).items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
