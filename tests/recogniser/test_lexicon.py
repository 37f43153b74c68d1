"""How words sound, and the phones that espeak-ng's events become."""

from __future__ import annotations

from tests.recogniser.build import WEIGHTS
from tests.recogniser.espeak import RATE, Spoken
from tests.recogniser.lexicon import lexicon, part
from tests.recogniser.phones import read, segments


def test_words_that_run_together_are_parted_where_they_sound_most_like_themselves():
    assert part(("O", "v", "D", "@"), [("0", "v"), ("D", "@")]) == [("O", "v"), ("D", "@")]
    assert part(("t", "@", "b", "i"), [("t", "u:"), ("b", "i:")]) == [("t", "@"), ("b", "i")]


def test_every_word_has_a_way_to_be_said_and_more_in_context():
    known = set(read(WEIGHTS / "en.phones"))
    ways = lexicon("en", ["One of the doctors is here.", "The answer is yours."], known)
    assert set(ways) == {"one", "of", "the", "doctors", "is", "here", "answer", "yours"}
    assert {phone for way in ways.values() for phones in way for phone in phones} <= known
    assert ("D", "@") in ways["the"]
    assert len(ways["the"]) > 1


def test_short_pauses_are_no_silence_and_a_pause_within_a_word_is_a_stop():
    long, short = RATE // 10, RATE // 1000
    events = [
        (0, 0),
        (0, "'a"),
        (long, "_!"),
        (2 * long, "b"),
        (3 * long, "_|"),
        (3 * long + short, 2),
        (3 * long + short, "o"),
    ]
    found = segments(Spoken(bytes(8 * long), tuple(events)))
    assert [segment.phone for segment in found] == ["a", "_", "b", "o"]


def test_a_phone_that_the_net_does_not_know_becomes_its_nearest():
    spoken = Spoken(bytes(RATE), ((0, 0), (0, "i:"), (100, "E2"), (200, "Z")))
    assert [segment.phone for segment in segments(spoken, {"i", "E"})] == ["i", "E"]
