"""Every finding has words in both languages, fitted to the caller and the moment."""

from __future__ import annotations

import pytest

from course.roleplay.grading.context import Confidential, Context
from course.roleplay.grading.found import Found
from course.roleplay.record.judging import LABELS as LABELS_OF_A_NOTE
from course.roleplay.vocabulary import EMOTIONS, FAULTS, LABELS, LANGUAGES, POINTS, PRONOUNS
from course.roleplay.wording import explain, record_en, record_nl, report_en, report_nl
from course.roleplay.wording.recording import NoteSentences


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", LABELS)
def test_every_label_has_a_title_a_reason_and_a_source_point(language, label):
    for pronoun in PRONOUNS:
        said = explain(Found(label, ((0, 1),), about="echo"), Context(language, pronoun=pronoun), ["echo"])
        assert said.title and said.why.endswith(".") and said.point in POINTS
        assert "{" not in said.title + said.why + (said.instead or "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", [*FAULTS, "interrupts", "solves_too_soon"])
def test_every_fault_says_what_could_be_said_instead(language, label):
    term = {"nl": "anamnese", "en": "hypertension"}[language] if label == "jargon" else None
    assert explain(Found(label, ((0, 1),), about=term), Context(language), ["x"]).instead


def test_a_doubtful_finding_says_so_and_asks_for_nothing():
    said = explain(Found("dismissive", ((0, 1),), sure=False), Context("nl"), ["x"])
    assert (said.title, said.instead) == ("Misschien verkeerd verstaan", None)


def test_titles_follow_the_caller():
    titles = [explain(Found("acknowledge_emotion", ()), Context("nl", pronoun=one), ()).title for one in PRONOUNS]
    assert titles == ["U noemde haar gevoel", "U noemde zijn gevoel", "U noemde hun gevoel"]


def test_what_could_be_said_instead_fits_the_emotion_and_the_secret():
    told = {explain(Found("dismissive", ()), Context("en", emotion=one), ()).instead for one in EMOTIONS}
    assert len(told) == len(EMOTIONS)
    secret = Confidential("haar naam", ("claes",), "Dank u, ik heb u gevonden.")
    breach = explain(Found("privacy_breach", (), about="haar naam"), Context("nl", confidential=(secret,)), ())
    assert (breach.title, breach.instead) == ("Te veel gezegd: haar naam", "Dank u, ik heb u gevonden.")


def test_the_report_says_the_same_things_in_both_languages():
    names = ("BANDS", "MOODS", "COMPETENCIES", "PHASES", "PARTS", "LACKING", "TRUST", "HUNG_UP", "PRONOUNS", "MELODY")
    for name in names:
        assert getattr(report_nl, name).keys() == getattr(report_en, name).keys()
    once = {key for key in report_en.REASONS if not key.endswith("_one")}
    assert once == {key for key in report_nl.REASONS if not key.endswith("_one")}


def test_what_is_said_about_a_note_is_there_for_everything_that_can_be_found_in_it():
    for language in LANGUAGES:
        sentences = NoteSentences(language)
        for label in LABELS_OF_A_NOTE:
            title, why, point, _ = sentences.entry(label, item="x", why="y.", model="z", words="w")
            assert title and why.endswith(".") and point in ("S2", "D4")
    assert record_nl.REASONS.keys() == record_en.REASONS.keys() and record_nl.TEXTS.keys() == record_en.TEXTS.keys()
