"""Syllables by spelling."""

from __future__ import annotations

import pytest

from course.roleplay.grading.syllables import syllables

COUNTED_NL = {
    "ik": 1, "u": 1, "pijn": 1, "schrik": 1, "zorg": 1, "nieuws": 1, "eeuw": 1, "koorts": 1, "buik": 1, "ruim": 1, "oei": 1, "mooi": 1,
    "dokter": 2, "morgen": 2, "dinsdag": 2, "helpen": 2, "praktijk": 2, "mevrouw": 2, "meneer": 2, "vandaag": 2, "bureau": 2, "station": 2,
    "pensioen": 2, "baby": 2, "yoga": 2, "huisarts": 2, "leeuwen": 2, "zieke": 2, "geen": 1, "bloed": 1, "telefoon": 3, "secretaris": 4,
    "vervelend": 3, "afspraken": 3, "duidelijk": 3, "ziekenhuis": 3, "geboortedatum": 5, "goedemorgen": 4, "onmiddellijk": 4, "informatie": 4,
    "ziekenwagen": 4, "terugbellen": 4, "patiënt": 3, "coördinatie": 5, "geïnteresseerd": 5, "huisartsenpraktijk": 5, "radio": 3, "één": 1,
    "begrijpen": 3, "ongerust": 3, "moeilijk": 2, "aanvraag": 2, "dringend": 2, "koortsig": 2, "allergie": 3, "apotheek": 3, "zeventig": 3,
}  # fmt: skip
COUNTED_EN = {
    "i": 1, "you": 1, "help": 1, "worried": 2, "doctor": 2, "morning": 2, "practice": 2, "appointment": 3, "tomorrow": 3, "receptionist": 4,
    "name": 1, "called": 1, "waited": 2, "needed": 2, "table": 2, "people": 2, "medicine": 3, "going": 2, "being": 2, "information": 4,
    "patient": 2, "area": 3, "fever": 2, "breathe": 1, "breathing": 2, "tablets": 2, "nurses": 2, "minutes": 2, "really": 2, "idea": 3,
    "something": 2, "understand": 3, "emergency": 4, "ambulance": 3, "available": 4, "afternoon": 3, "surgery": 3, "please": 1, "here": 1,
    "voice": 1, "times": 1, "houses": 2, "asked": 1, "prescription": 3, "question": 2, "can't": 1, "we'll": 1, "i'm": 1, "didn't": 2,
    "hospital": 3, "science": 2, "radio": 3, "possible": 3, "little": 2, "safely": 2, "moment": 2, "scared": 1, "listening": 3, "doing": 2,
    "saying": 2, "quiet": 2, "evening": 2, "birthday": 2, "seven": 2, "eleven": 3, "immediately": 5, "february": 4, "clinic": 2, "office": 2,
}  # fmt: skip


@pytest.mark.parametrize(("word", "count"), COUNTED_NL.items())
def test_dutch_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word, "nl") == count


def test_english_syllables_are_counted_nearly_always() -> None:
    wrong = {
        word: (syllables(word, "en"), count) for word, count in COUNTED_EN.items() if syllables(word, "en") != count
    }

    assert len(wrong) <= 0.03 * len(COUNTED_EN), wrong


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("word", ["", "123", "…", "🙂", "-", "'"])
def test_what_is_no_word_has_no_syllables(word: str, language: str) -> None:
    assert syllables(word, language) == 0
