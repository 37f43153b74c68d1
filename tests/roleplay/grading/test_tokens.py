"""Words made comparable."""

from __future__ import annotations

import pytest

from course.roleplay.grading.tokens import read


@pytest.mark.parametrize(
    ("language", "said", "tokens"),
    [
        ("en", "i'm sorry i can't", "i am sorry i can not"),
        ("en", "what’s that", "what is that"),
        ("en", "the doctor's practice", "the doctors practice"),
        ("en", "we'll see you'd won't", "we will see you would will not"),
        ("nl", "'t is zo'n pijn da's erg", "het is zo een pijn dat is erg"),
        ("nl", "bel 112 efkes", "bel honderdtwaalf even"),
        ("nl", "Één HIV-test, alstublieft!", "een hiv test alstublieft"),
        ("nl", "goede­morgen", "goede morgen"),
        ("en", "[unk] hello <unk>", "hello"),
        ("nl", "🙂 … ١٢", "12"),
    ],
)
def test_words_are_written_out(language: str, said: str, tokens: str) -> None:
    assert " ".join(read(said.split(), language).texts) in (tokens, tokens.replace("12", ""))


def test_each_token_knows_its_word() -> None:
    tokens = read(["hello", "[unk]", "i'm", "here"], "en")

    assert tokens.texts == ("hello", "i", "am", "here")
    assert tokens.words(1, 3) == (2, 3)
    assert tokens.words(0, 4) == (0, 4)


def test_a_very_long_word_is_cut() -> None:
    assert len(read(["a" * 100_000], "nl").texts[0]) == 40
