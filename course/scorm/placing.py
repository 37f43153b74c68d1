"""A file that is there whole or not at all: written beside its place under a hidden name, then moved there."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import IO

from .errors import Busy, ExportFailed, IsFolder, NoFolder, NoRoom, NotAFile, NotWritable, cause

# The disk, the user's share of it, or the largest file that it takes (4 GB on many a stick).
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

# Each try but the first means that another run has just ended: that many in a row means something else.
TRIES = 10


def check_target(target: Path, needed: int = 0) -> None:
    """Raise ExportFailed at once where no file of `needed` bytes could be written."""
    place = _place(target)
    free = shutil.disk_usage(place.parent).free
    if needed > free:
        raise NoRoom(place.parent, needed=needed, free=free)
    part, descriptor = _part(place)
    part.unlink()
    os.close(descriptor)


@contextmanager
def placed(target: Path) -> Iterator[IO[bytes]]:
    """A stream whose bytes stand under `target` once the block has ended well. Raises ExportFailed.

    While it lasts, SIGTERM and SIGHUP end the program as an exception does, so that the part file goes away.
    """
    place = _place(target)
    with ended_as_exceptions():
        part, descriptor = _part(place)
        try:
            with os.fdopen(descriptor, "w+b") as stream:
                try:
                    stream.truncate()
                    yield stream
                    stream.flush()
                    os.fsync(stream.fileno())
                    part.replace(place)
                except BaseException:
                    part.unlink(missing_ok=True)  # while it is still locked: it is ours
                    raise
        except OSError as error:
            raise _said(place.parent, error) from error
        _settle(place.parent)


def _place(target: Path) -> Path:
    """Where the file really belongs, behind links."""
    place = Path(os.path.realpath(target))
    try:
        if place.is_dir():
            raise IsFolder(target)
        if place.exists() and not place.is_file():
            raise NotAFile(target)
        if not place.parent.is_dir():
            raise NoFolder(place.parent)
    except OSError as error:
        raise _said(place.parent, error) from error
    return place


def _part(place: Path) -> tuple[Path, int]:
    """The hidden part file, locked and open; what a killed run left of it is used again."""
    part = place.with_name(f".{place.name}.part")
    try:
        for _ in range(TRIES):
            descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
            if _locked(descriptor, part, place):
                return part, descriptor
            os.close(descriptor)
        raise Busy(place)
    except OSError as error:
        raise _said(place.parent, error) from error


def _locked(descriptor: int, part: Path, place: Path) -> bool:
    """Lock the file; False where another run has just moved or removed it: then it isn't the part file any more."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise Busy(place) from None
    except OSError:
        pass  # some network disks know no locks: there, two runs at once are not told from one
    try:
        now = part.lstat()
    except FileNotFoundError:
        return False
    held = os.fstat(descriptor)
    return (now.st_dev, now.st_ino) == (held.st_dev, held.st_ino)


def _said(folder: Path, error: OSError) -> ExportFailed:
    kind = NoRoom if error.errno in FULL else NotWritable
    return kind(folder, cause(error))


def _settle(folder: Path) -> None:
    """Have the disk keep the new name too, where its file system can."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:
        pass  # some network disks can't; the file itself is safe
    finally:
        os.close(descriptor)


@contextmanager
def ended_as_exceptions() -> Iterator[None]:
    """Turn the signals that end a program into SystemExit, so that what was begun is cleared away.

    Only where nobody else has taken them in hand.
    """

    def end(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    main = threading.current_thread() is threading.main_thread()
    ours = [one for one in (signal.SIGTERM, signal.SIGHUP) if main and signal.getsignal(one) is signal.SIG_DFL]
    for one in ours:
        signal.signal(one, end)
    try:
        yield
    finally:
        for one in ours:
            signal.signal(one, signal.SIG_DFL)
