"""graph/HCLr.fst: from labels of phones to words. One row of states a way of saying a word; silence may stand between."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from .lexicon import Lexicon
from .openfst import Graph
from .phones import SILENCE, STOP

UNKNOWN = "[unk]"  # what Vosk calls a word that it doesn't know
GARBAGE = "garbage"
PLACES = {"B": "begin", "E": "end", "I": "internal", "S": "singleton"}  # Kaldi's places of a phone in a word
PAUSE = -log(0.3)  # cost of a silence before a word
RARER = 0.5  # of the logarithm of how much rarer a way of saying a word is than the usual way


class Inventory:
    """The phones of the graph: each phone of the net in four places of a word, after silence, which is phone 1."""

    def __init__(self, phones: Sequence[str]) -> None:
        """`phones` as the net knows them, in the order of its outputs; the output after them is garbage."""
        placed = [*phones[1:], STOP, GARBAGE]
        self.names = [SILENCE, *(f"{phone}_{place}" for phone in placed for place in PLACES)]
        outputs = [*range(1, len(phones)), 0, len(phones)]
        self.outputs = [0, *(output for output in outputs for _ in PLACES)]
        self._numbers = {name: number for number, name in enumerate(self.names, 1)}

    def boundaries(self) -> str:
        """The text of phones/word_boundary.int."""
        kinds = ["nonword" if name == SILENCE else PLACES[name[-1]] for name in self.names]
        return "".join(f"{number} {kind}\n" for number, kind in enumerate(kinds, 1))

    def numbers(self, phones: Sequence[str]) -> list[int]:
        """The numbers of a word's phones, by their place in it."""
        last = len(phones) - 1
        places = ["B", *"I" * (last - 1), "E"] if last else ["S"]
        return [self._numbers[f"{phone}_{place}"] for phone, place in zip(phones, places, strict=True)]


def sounds(lexicon: Lexicon, words: Sequence[str], inventory: Inventory) -> Graph:
    """The graph; a word's label is its place in `words`, from 1, on its first phone. `[unk]` is three garbage phones or more."""
    graph = Graph()
    start = graph.state()
    graph.final[start] = 0.0
    _row(graph, start, [1], 0, PAUSE)
    for label, word in enumerate(words, 1):
        ways = {(GARBAGE,) * 3: 1} if word == UNKNOWN else lexicon[word]
        for phones, count in sorted(ways.items()):
            _row(graph, start, inventory.numbers(phones), label, RARER * log(max(ways.values()) / count))
    return graph


def _row(graph: Graph, start: int, phones: Sequence[int], word: int, cost: float) -> None:
    """The phones one after another, each at least a frame long, and back to the start."""
    last = start
    for place, phone in enumerate(phones):
        state = graph.state()
        graph.arc(last, state, 2 * phone, 0 if place else word, 0.0 if place else cost)
        graph.arc(state, state, 2 * phone - 1)
        last = state
    graph.arc(last, start, 0)
