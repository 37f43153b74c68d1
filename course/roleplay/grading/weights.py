"""The weights of a trained model as bytes, in columns: six tenths of what lines of text take, and read sooner.

Three lines, then the columns, one after the other:

- the labels, by spaces;
- what each weighs by itself, in whole parts of SCALE;
- how many bytes the names of the features take, and how many features there are;
- the names, sorted, one a line: a character for how many bytes are those of the one before (FIRST: none), and the rest;
- for each feature how many labels it has a weight for, a byte;
- for each of its weights how far its label lies from the one before, the first from the first label, a byte;
- for each of its weights its whole parts of SCALE, and ZERO, a byte.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, takewhile

SCALE = 32
"""Weights are whole numbers of this part of one."""
FIRST = 33
"""The first character that shows: names hold none before it, but spaces."""
SHARED = 93
"""Bytes that a name shares with the one before, at most: up to the last character of ASCII that shows."""
ZERO = 128

Weighed = tuple[tuple[int, float], ...]
"""Labels by their place, with their weight."""


@dataclass(frozen=True)
class Weights:
    """Labels, what each weighs by itself, and the weights of each feature, made out when asked for."""

    labels: tuple[str, ...]
    biases: tuple[float, ...]
    _at: Mapping[str, int]
    _ends: Sequence[int]
    _steps: bytes
    _parts: bytes

    def of(self, feature: str) -> Weighed | None:
        """What a feature weighs, or None where it isn't known."""
        at = self._at.get(feature)
        if at is None:
            return None
        here = slice(self._ends[at], self._ends[at + 1])
        weights = ((part - ZERO) / SCALE for part in self._parts[here])
        return tuple(zip(accumulate(self._steps[here]), weights, strict=True))


def unpack(packed: bytes) -> Weights:
    """Read what `pack` wrote."""
    labels, biases, sizes, columns = packed.split(b"\n", 3)
    length, count = map(int, sizes.split())
    ends = [0, *accumulate(columns[length : length + count])]
    steps, parts = length + count, length + count + ends[-1]
    return Weights(
        tuple(labels.decode().split()),
        tuple(int(one) / SCALE for one in biases.split()),
        {name: at for at, name in enumerate(_whole(columns[:length]))},
        ends,
        columns[steps:parts],
        columns[parts:],
    )


def pack(labels: Sequence[str], biases: Sequence[int], features: Mapping[str, Mapping[int, int]]) -> bytes:
    """Weights in whole parts of SCALE, by feature and by place of the label. ValueError where one fits in no byte."""
    names = sorted(features, key=str.encode)
    rows = [sorted(features[name].items()) for name in names]
    shared = _shared(names)
    steps = bytes(there - here for row in rows for here, there in pairwise([0, *(label for label, _ in row)]))
    columns = shared, bytes(map(len, rows)), steps, bytes(part + ZERO for row in rows for _, part in row)
    head = " ".join(labels), " ".join(map(str, biases)), f"{len(shared)} {len(names)}"
    return "\n".join((*head, "")).encode() + b"".join(columns)


def _shared(names: Iterable[str]) -> bytes:
    lines, before = [], b""
    for name in map(str.encode, names):
        both = takewhile(lambda pair: pair[0] == pair[1], zip(name, before, strict=False))
        alike = min(sum(1 for _ in both), SHARED)
        lines.append(bytes([FIRST + alike]) + name[alike:])
        before = name
    return b"\n".join(lines)


def _whole(lines: bytes) -> Iterable[str]:
    name = b""
    for line in lines.split(b"\n") if lines else ():
        name = name[: line[0] - FIRST] + line[1:]
        yield name.decode()
