"""What a scenario wants of the note after the call."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Must:
    """Something that the next colleague has to know. `model` is how it could be written.

    `told_in`: the lines and details of which one must have been told; without any, it is known from every call.
    """

    id: str
    item: str
    phrases: tuple[str, ...]
    why: str
    model: str
    told_in: tuple[str, ...] = ()


@dataclass(frozen=True)
class Never:
    """Something that doesn't belong in a record. `instead` may be empty: then it is best left out."""

    id: str
    item: str
    phrases: tuple[str, ...]
    why: str
    instead: str = ""


@dataclass(frozen=True)
class Record:
    """What must and must not be in the note, and one good note as a whole."""

    must: tuple[Must, ...]
    never: tuple[Never, ...]
    model: str
