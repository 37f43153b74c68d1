"""Which sentences the grammar finds likelier; costs are walked by hand, without the engine."""

from __future__ import annotations

import struct

from tests.recogniser.grammar import grammar
from tests.recogniser.graph import UNKNOWN, Inventory, sounds
from tests.recogniser.openfst import EPSILON, Graph

WORDS = [UNKNOWN, "de", "dokter", "belt", "u", "terug"]
SENTENCES = [["de", "dokter", "belt", "u"], ["u", "belt", "de", "dokter", "terug"]]


def cost(graph: Graph, words: list[str]) -> float:
    """The least cost of saying just these words."""
    reached = rested(graph, {0: 0.0})
    for label in (WORDS.index(word) + 1 for word in words):
        onward: dict[int, float] = {}
        for state, spent in reached.items():
            for heard, _, price, end in graph.arcs[state]:
                if heard == label:
                    onward[end] = min(onward.get(end, 1e9), spent + price)
        reached = rested(graph, onward)
    return min(spent + graph.final.get(state, 1e9) for state, spent in reached.items())


def rested(graph: Graph, reached: dict[int, float]) -> dict[int, float]:
    """The states, and those that can be reached from them without a word."""
    waiting = list(reached)
    while waiting:
        state = waiting.pop()
        for heard, _, price, end in graph.arcs[state]:
            if heard == EPSILON and reached[state] + price < reached.get(end, 1e9):
                reached[end] = reached[state] + price
                waiting.append(end)
    return reached


def test_a_known_sentence_is_likelier_than_its_words_in_another_order():
    graph = grammar(SENTENCES, WORDS)
    assert cost(graph, ["de", "dokter", "belt", "u"]) < cost(graph, ["belt", "dokter", "u", "de"]) < 1e6


def test_sentences_may_follow_one_another():
    graph = grammar(SENTENCES, WORDS)
    both = cost(graph, ["de", "dokter", "belt", "u", "u", "belt", "de", "dokter", "terug"])
    assert both < cost(graph, ["de", "dokter", "belt", "u", "terug", "dokter", "de", "belt", "u"])


def test_any_word_may_stand_alone_and_an_unknown_one_is_the_last_resort():
    graph = grammar(SENTENCES, WORDS)
    assert max(cost(graph, [word]) for word in WORDS[1:]) < cost(graph, [UNKNOWN]) < 1e6


def test_no_way_without_a_word_comes_back_to_where_it_began():
    graph = grammar(SENTENCES, WORDS)
    for start in range(len(graph.arcs)):
        ends = {end for heard, _, _, end in graph.arcs[start] if heard == EPSILON}
        assert start not in rested(graph, dict.fromkeys(ends, 0.0))


def test_a_graph_file_has_its_arcs_in_order():
    graph = Graph()
    first, last = graph.state(), graph.state()
    graph.arc(first, last, 2, 3)
    graph.arc(first, last, 1, 4)
    graph.final[last] = 0.5
    arcs = [struct.unpack("<iifi", packed) for packed in (graph.by_input()[-44:-28], graph.by_input()[-28:-12])]
    assert arcs == [(1, 4, 0.0, 1), (2, 3, 0.0, 1)]
    assert struct.unpack("<iifi", graph.by_output()[-44:-28]) == (2, 3, 0.0, 1)


def test_a_words_phones_have_their_place_in_the_word():
    inventory = Inventory(["sil", "a", "b"])
    assert [inventory.names[number - 1] for number in inventory.numbers(("b", "a", "b"))] == ["b_B", "a_I", "b_E"]
    assert [inventory.names[number - 1] for number in inventory.numbers(("a",))] == ["a_S"]
    assert inventory.boundaries().splitlines()[:3] == ["1 nonword", "2 begin", "3 end"]
    assert inventory.outputs[:6] == [0, 1, 1, 1, 1, 2]


def test_the_graph_has_the_word_on_its_first_phone():
    inventory = Inventory(["sil", "a", "b"])
    graph = sounds({"ab": {("a", "b"): 1}}, ["ab"], inventory)
    entering = [(heard, said) for heard, said, _, _ in graph.arcs[0]]
    assert (2 * inventory.numbers(("a", "b"))[0], 1) in entering
