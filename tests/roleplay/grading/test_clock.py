"""Measures from made-up times: who spoke over whom, how fast, with which pauses."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from course.roleplay.grading import Context, measures
from course.roleplay.grading.clock import figures, rate


@dataclass(frozen=True)
class Word:
    text: str
    start: int | None
    end: int | None


@dataclass(frozen=True)
class Line:
    began: int
    ended: int
    length: int


@dataclass(frozen=True)
class Speech:
    began: int
    ended: int


@dataclass(frozen=True)
class Utterance:
    words: tuple[Word, ...]
    line: Line | None = None
    speech: Speech | None = None


def spoken(text: str, at: int, each: int, pauses: dict[int, int] | None = None) -> tuple[Word, ...]:
    """Words of so many ms each, with so many ms of silence before the words named."""
    words = []
    for index, word in enumerate(text.split()):
        at += (pauses or {}).get(index, 0)
        words.append(Word(word, at, at + each))
        at += each
    return tuple(words)


def reply(text: str, began: int, line: Line | None, each: int = 300, pauses: dict[int, int] | None = None) -> Utterance:
    words = spoken(text, began, each, pauses)
    return Utterance(words, line, Speech(began, words[-1].end or began))


NL = Context("nl", patient_says="Wanneer kan ik komen?")
CUT = Line(began=0, ended=4000, length=9000)


def found(utterance: Utterance, context: Context = NL) -> set[str]:
    return {one.label for one in measures(utterance, context)}


def test_speaking_over_a_line_and_stopping_it_interrupts() -> None:
    assert "interrupts" in found(reply("wat is uw naam", 3600, CUT))


def test_the_words_said_over_the_line_are_pointed_at() -> None:
    over = next(one for one in measures(reply("wat is uw naam", 3300, CUT), NL) if one.label == "interrupts")

    assert over.spans == ((0, 3),)


@pytest.mark.parametrize(
    ("text", "began", "line"),
    [
        ("wat is uw naam", 3800, CUT),
        ("ja ja", 3000, CUT),
        ("hm", 2000, CUT),
        ("wat is uw naam", 3000, Line(0, 4000, 4200)),
        ("wat is uw naam", 4500, CUT),
    ],
    ids=["under 300 ms", "backchannel", "hm", "the line was nearly out", "afterwards"],
)
def test_anything_less_does_not_interrupt(text: str, began: int, line: Line) -> None:
    assert "interrupts" not in found(reply(text, began, line))


def test_exactly_three_tenths_of_a_second_interrupts() -> None:
    assert "interrupts" in found(reply("wat is uw naam", 3700, CUT))


def test_a_silence_after_a_question_is_long_from_two_seconds() -> None:
    done = Line(0, 4000, 4000)

    assert "long_silence" in found(reply("morgen om tien uur", 6100, done))
    assert "long_silence" not in found(reply("morgen om tien uur", 5900, done))


def test_a_silence_after_a_statement_may_be_longer() -> None:
    done, told = Line(0, 4000, 4000), Context("nl", patient_says="Ik heb slecht geslapen.")

    assert "long_silence" not in found(reply("dat is vervelend", 7000, done), told)
    assert "long_silence" in found(reply("dat is vervelend", 8500, done), told)


QUICK = "goedemorgen huisartsenpraktijk de linde u spreekt met an waarmee kan ik u vandaag helpen mevrouw"


@pytest.mark.parametrize(
    ("region", "each", "fast"), [("BE", 350, True), ("BE", 420, False), ("NL", 350, False), ("NL", 290, True)]
)
def test_dutch_that_is_too_fast_depends_on_the_region(region: str, each: int, fast: bool) -> None:
    assert ("speaks_too_fast" in found(reply(QUICK, 0, None, each), Context("nl", region=region))) is fast


def test_pauses_do_not_make_dutch_slower() -> None:
    plain, paused = reply(QUICK, 0, None, 350), reply(QUICK, 0, None, 350, {5: 900, 9: 900})

    assert figures(plain, "nl").syllables_per_second == figures(paused, "nl").syllables_per_second


@pytest.mark.parametrize(("each", "fast"), [(360, True), (390, False)])
def test_english_is_too_fast_over_160_words_a_minute(each: int, fast: bool) -> None:
    text = "good morning linden medical practice this is ann speaking how can i help you today"

    assert ("speaks_too_fast" in found(reply(text, 0, None, each), Context("en"))) is fast


def test_a_short_reply_has_no_rate() -> None:
    assert rate(reply("ja hoor", 0, None, 100), NL) is None


def test_a_pause_between_two_sentences_gives_rest() -> None:
    assert "rest" in found(reply(QUICK, 0, None, 450, {8: 700}))
    assert "rest" not in found(reply(QUICK, 0, None, 450))
    assert "rest" not in found(reply(QUICK, 0, None, 450, {8: 700, 12: 2500}))


def test_rest_points_at_the_words_around_the_pause() -> None:
    (rest,) = (one for one in measures(reply(QUICK, 0, None, 450, {8: 700}), NL) if one.label == "rest")

    assert rest.spans == ((7, 9),)


def test_figures_tell_overlap_gap_and_pauses() -> None:
    told = figures(reply(QUICK, 3500, CUT, 450, {8: 700}), "nl")

    assert (told.overlap_ms, told.gap_ms, told.longest_pause_ms) == (500, -500, 700)
    assert told.pause_share == pytest.approx(700 / (15 * 450 + 700), abs=0.001)


def test_a_typed_reply_has_no_measures() -> None:
    typed = Utterance(tuple(Word(word, None, None) for word in QUICK.split()), CUT, None)

    assert measures(typed, NL) == ()
    assert figures(typed, "nl").gap_ms is None


@pytest.mark.parametrize(
    "words", [(), (Word("ja", 5, 5),), (Word("ja", 500, 100), Word("nee", 0, 100)), (Word("[unk]", 0, 9_000_000),)]
)
def test_odd_times_are_no_error(words: tuple[Word, ...]) -> None:
    measures(Utterance(words, CUT, Speech(100, 50)), NL)
