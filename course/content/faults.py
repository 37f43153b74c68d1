"""What is wrong in the files that an author wrote."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ContentFault:
    """One fault: in which file, where in it, what was found, what was expected."""

    file: Path
    place: str
    found: str
    expected: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.place}" if self.place else str(self.file)
        return f"{where}: found {self.found}, expected {self.expected}"


class ContentError(Exception):
    """The course can't be read at all, or holds faults where none are allowed."""

    def __init__(self, faults: tuple[ContentFault, ...]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults
