"""Graphs as OpenFst's files of type `vector`, arcs of type `standard` (costs are negative natural logarithms)."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import itemgetter

MAGIC, VERSION = 2125659606, 2  # fst/fst.h, fst/vector-fst.h
EXPANDED_MUTABLE = 0x3
INPUT_SORTED, OUTPUT_SORTED = 0x10000000, 0x40000000  # fst/properties.h
EPSILON = 0

Arc = tuple[int, int, float, int]  # input label, output label, cost, next state


@dataclass
class Graph:
    """States 0, 1, … with their arcs; state 0 is the start; `final` holds the cost of ending in a state."""

    arcs: list[list[Arc]] = field(default_factory=list)
    final: dict[int, float] = field(default_factory=dict)

    def state(self) -> int:
        """A new state's number."""
        self.arcs.append([])
        return len(self.arcs) - 1

    def arc(self, start: int, end: int, heard: int, said: int = EPSILON, cost: float = 0.0) -> None:
        self.arcs[start].append((heard, said, cost, end))

    def by_input(self) -> bytes:
        """The file's bytes with the arcs of each state in order of input label."""
        return self._bytes(0, INPUT_SORTED)

    def by_output(self) -> bytes:
        """The file's bytes with the arcs of each state in order of output label."""
        return self._bytes(1, OUTPUT_SORTED)

    def _bytes(self, label: int, sorted_so: int) -> bytes:
        count = sum(map(len, self.arcs))
        head = struct.pack("<i", MAGIC) + _text("vector") + _text("standard")
        head += struct.pack("<iiQqqq", VERSION, 0, EXPANDED_MUTABLE | sorted_so, 0, len(self.arcs), count)
        states = (self._state(place, sorted(arcs, key=itemgetter(label))) for place, arcs in enumerate(self.arcs))
        return head + b"".join(states)

    def _state(self, place: int, arcs: Iterable[Arc]) -> bytes:
        packed = [struct.pack("<iifi", *arc) for arc in arcs]
        return struct.pack("<fq", self.final.get(place, float("inf")), len(packed)) + b"".join(packed)


def _text(text: str) -> bytes:
    return struct.pack("<i", len(text)) + text.encode()
