"""Lines that a voice would stumble over, and words that the recogniser has never heard of."""

from __future__ import annotations

import pytest

from course.content.checking import check
from course.content.voicing import stumble

from .conftest import change

CALL = "01-small/nl/small.toml"
NUMBERS, ADDRESS = "numbers as they are said, in words", "an address as it is said"
SHORT = "an abbreviation written out, or without its dots"
STUMBLED = [
    ("Om 14.30 uur.", NUMBERS),
    ("Kijk op www.praktijk.be.", ADDRESS),
    ("Mail naar ann@praktijk.be.", ADDRESS),
    ("Bel dr. Peeters.", SHORT),
    ("Dat kan bijv. morgen.", SHORT),
    ("O.a. dat.", SHORT),
    ("Call Mrs. Reed.", SHORT),
    ("Ik ben blij 😀", "no '😀': a voice reads it aloud, or passes it over"),
    ("Een *zwaar* woord.", "no '*': a voice reads it aloud, or passes it over"),
    ("Hij/zij belt.", "no '/': a voice reads it aloud, or passes it over"),
    ("[lacht] Ja.", "no '[': a voice reads it aloud, or passes it over"),
    ("生日", "no '生': a voice reads it aloud, or passes it over"),
    ("…", "words"),
    (" ".join(["woord"] * 31), "at most 30 words at once"),
]
SPOKEN = [
    "Om half drie.",
    "Ik weet het… echt niet. Dr Peeters belt terug, om vijf uur.",
    "De CT-scan? Naïef, zo'n één-op-één – of nee: ‘later’ (misschien).",
    "“Yes,” she said — and that's it!",
    "Dat is van mij. Ik ga nu.",
    "Nu naar de dr.",
    " ".join(["woord"] * 30),
]


@pytest.mark.parametrize(("text", "expected"), STUMBLED, ids=[text[:20] for text, _ in STUMBLED])
def test_what_a_voice_would_stumble_over_is_known(text, expected):
    assert stumble(text) == expected


@pytest.mark.parametrize("text", SPOKEN, ids=[text[:20] for text in SPOKEN])
def test_what_can_be_spoken_is_well(text):
    assert stumble(text) is None


def about(folder, part, hears=None):
    """The warnings that speak of something."""
    return [str(warning) for warning in check(folder, hears).warnings if part in str(warning)]


def test_a_word_that_the_recogniser_does_not_know_is_named_once_at_its_first_place(folder):
    change(folder / CALL, 'asks = ["geboortedatum"]', 'asks = ["geboortedatum", "welke Geboortedatum", "hiv-test"]')
    known = {"welk", "welke", "nummer", "hiv", "test", "goedemorgen", "dag", "dank", "u", "goed", "ja", "genoteerd"}
    found = about(folder, "recogniser", {"nl": known.__contains__})
    assert [one for one in found if one.startswith(CALL)] == [
        f"{CALL}: needed (birthdate) › asks: found “geboortedatum”, expected a word that the recogniser knows"
    ]
    assert any(one.startswith("01-small/nl/lesson.md: say-it-better › model: found “hoor”") for one in found)
    assert not any("/en/" in one for one in found), "without a recogniser of its own a language is passed over"


@pytest.mark.parametrize(("language", "words"), [("nl", "zonder spraakherkenner"), ("en", "no recogniser")])
def test_without_a_recogniser_one_line_says_that_words_were_not_checked(run, folder, language, words):
    status, out = run("check", folder, language=language)
    assert status == 0 and [line for line in out.splitlines() if words in line and "(nl, en)" in line]


def test_a_recogniser_that_the_settings_name_is_asked(run, folder, monkeypatch, recogniser_en):
    monkeypatch.setenv("BELWIJS_RECOGNISER_EN", str(recogniser_en))
    change(folder / "01-small/en/small.toml", 'asks = ["date of birth"]', 'asks = ["date of xylophone"]')
    out = run("check", folder)[1]
    assert "needed (birthdate) › asks: found “xylophone”, expected a word that the recogniser knows" in out
    assert "found “date”" not in out and "not checked whether it knows the words (nl)" in out


def test_a_folder_that_is_no_recogniser_is_said_and_the_rest_is_checked(run, folder, monkeypatch, tmp_path):
    monkeypatch.setenv("BELWIJS_RECOGNISER_EN", str(tmp_path))
    status, out = run("check", folder)
    assert status == 0 and "recogniser en: " in out and "2 calls, 0 faults" in out
