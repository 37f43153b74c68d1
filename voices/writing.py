"""Files that are there as a whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PART = ".part"
"""How an unfinished file's name ends."""


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """Give a new path in the target's folder to write to; on leaving, it takes the target's place.

    When the block raises, what was written is thrown away and the target stays as it was.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=PART, dir=target.parent)
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.chmod(0o644)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def write_whole(target: Path, content: bytes) -> None:
    """Write `content` to `target`, at once."""
    with beside(target) as draft:
        draft.write_bytes(content)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file to `target`, at once."""
    with beside(target) as draft:
        shutil.copyfile(source, draft)
