"""A listener's small words are no reply."""

from __future__ import annotations

import pytest

from course.roleplay.grading.backchannel import is_backchannel


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", ""), ("nl", "hm"), ("nl", "ja"), ("nl", "ja ja"), ("nl", "oké"), ("nl", "mm-hm"), ("nl", "ja natuurlijk"), ("nl", "[unk]"),
     ("en", "mhm"), ("en", "yeah okay"), ("en", "i see"), ("en", "oh dear"), ("en", "of course"), ("en", "uh huh")],
)  # fmt: skip
def test_small_words_keep_the_caller_talking(language: str, said: str) -> None:
    assert is_backchannel(said.split(), language)


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "ja maar"), ("nl", "wat is uw naam"), ("nl", "ja ja ja ja ja"), ("nl", "ja wacht"), ("en", "yes but"), ("en", "hold on"),
     ("en", "i"), ("en", "what"), ("en", "okay so what is your name")],
)  # fmt: skip
def test_anything_more_is_a_reply(language: str, said: str) -> None:
    assert not is_backchannel(said.split(), language)
