"""Cutting a lesson into running text and the blocks between `:::` lines."""

from __future__ import annotations

from dataclasses import dataclass

from ...roleplay.tables import Fault

NAMES = ("pair", "dialogue", "try", "checks")


@dataclass(frozen=True)
class Numbered:
    """A line of the file and its number, from 1."""

    number: int
    text: str

    @property
    def place(self) -> str:
        """Where it stands, for a message."""
        return f"line {self.number}"


@dataclass(frozen=True)
class Fence:
    """A block: its name, what stands behind the name, where it begins, and its lines."""

    name: str
    argument: str
    begins: Numbered
    lines: tuple[Numbered, ...]


def cut(text: str, faults: list[Fault]) -> list[Numbered | Fence]:
    """The lines of running text and the blocks, in order."""
    parts: list[Numbered | Fence] = []
    inside: list[Numbered] | None = None
    begins = Numbered(0, "")
    for line in (Numbered(number, raw.rstrip()) for number, raw in enumerate(text.splitlines(), 1)):
        marked = line.text.startswith(":::")
        if inside is None and not marked:
            parts.append(line)
        elif inside is None:
            begins, inside = line, []
        elif marked and line.text.strip(": "):
            faults.append(Fault(line.place, line.text, f"::: alone: the block of line {begins.number} is still open"))
            parts.append(_fence(begins, inside, faults))
            begins, inside = line, []
        elif marked:
            parts.append(_fence(begins, inside, faults))
            inside = None
        else:
            inside.append(line)
    if inside is not None:
        faults.append(Fault(begins.place, f"{begins.text} that never ends", "a line with ::: where it ends"))
    return parts


def _fence(begins: Numbered, lines: list[Numbered], faults: list[Fault]) -> Fence:
    name, _, argument = begins.text.strip(": ").partition(" ")
    if name not in NAMES:
        faults.append(Fault(begins.place, begins.text, "::: and one of " + ", ".join(NAMES)))
    return Fence(name, argument.strip(), begins, tuple(lines))


def items(lines: tuple[Numbered, ...]) -> list[tuple[Numbered, str]]:
    """Lines with what belongs to each: `>` lines under it are its reason, other indented lines go on with it."""
    gathered: list[tuple[Numbered, str]] = []
    for line in lines:
        text = line.text.strip()
        if not text:
            continue
        if text.startswith(">") and gathered:
            head, why = gathered[-1]
            gathered[-1] = (head, f"{why} {text.lstrip('> ')}".strip())
        elif line.text.startswith(" ") and gathered:
            head, why = gathered[-1]
            if why:
                gathered[-1] = (head, f"{why} {text}")
            else:
                gathered[-1] = (Numbered(head.number, f"{head.text} {text}"), why)
        else:
            gathered.append((Numbered(line.number, text), ""))
    return gathered
