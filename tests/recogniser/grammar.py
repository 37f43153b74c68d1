"""graph/Gr.fst: which words follow which. A bigram that falls back on single words, so that any sentence can be said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import exp, log

from .graph import UNKNOWN
from .openfst import EPSILON, Graph

DISCOUNT = 0.6  # taken from every pair that was seen, and given to the pairs that were not
FLATTER = 0.5  # power of a word's count: a frequent word is likelier, but not that much
UNKNOWN_COST = 12.0
START, END, ANY = "<s>", "</s>", "<any>"


def grammar(sentences: Sequence[Sequence[str]], words: Sequence[str]) -> Graph:
    """An acceptor of the words' numbers (from 1); costs are negative logarithms of chances.

    Chances are interpolated with absolute discounting (Ney, Essen and Kneser 1994). After a word that may end a
    sentence another one may begin, for a reply can have several.
    """
    follow: dict[str, Counter[str]] = {word: Counter() for word in [START, *words]}
    for sentence in sentences:
        for word, after in pairwise([START, *sentence, END]):
            follow[word][after] += 1
    alone = _alone(follow, words)
    graph = Graph()
    states = {word: graph.state() for word in [START, *words, ANY]}
    numbers = {word: number for number, word in enumerate(words, 1)}
    for word, counts in follow.items():
        state, left = states[word], _left(counts)
        graph.arc(state, states[ANY], EPSILON, cost=_cost(left))
        for after, count in sorted(counts.items()):
            chance = (count - DISCOUNT) / counts.total() + left * alone[after]
            _go(graph, state, states, after, numbers, _cost(chance))
    for word in [*words, END]:
        _go(graph, states[ANY], states, word, numbers, _cost(alone[word]))
    return graph


def _go(graph: Graph, state: int, states: dict[str, int], word: str, numbers: dict[str, int], cost: float) -> None:
    if word == END:
        graph.final[state] = cost
        if state != states[ANY]:  # which every state reaches without a word: going back would never end
            graph.arc(state, states[START], EPSILON, cost=cost)
    else:
        graph.arc(state, states[word], numbers[word], numbers[word], cost)


def _alone(follow: dict[str, Counter[str]], words: Sequence[str]) -> dict[str, float]:
    """The chance of each word whatever came before."""
    counts = sum(follow.values(), Counter[str]())
    weights = {word: (counts[word] + 0.5) ** FLATTER for word in [*words, END]}
    whole = sum(weights.values())
    return {word: exp(-UNKNOWN_COST) if word == UNKNOWN else weight / whole for word, weight in weights.items()}


def _left(counts: Counter[str]) -> float:
    """The chance that what follows was never seen to follow."""
    return DISCOUNT * len(counts) / counts.total() if counts else 1.0


def _cost(chance: float) -> float:
    return -log(chance)
