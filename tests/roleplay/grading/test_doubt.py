"""A word that may have been misheard never costs anything."""

from __future__ import annotations

from course.roleplay.grading import Confidential, Context, Found, labels

SECRET = Context("nl", overheard=True, reason_known=True, confidential=(Confidential("haar naam", ("claes",)),))


def fault(reply: str, confidence: list[float], context: Context, label: str) -> Found:
    return next(one for one in labels(reply.split(), context, confidence) if one.label == label)


def test_a_breach_on_one_doubtful_word_is_unsure() -> None:
    assert not fault("ja mevrouw claes", [0.9, 0.9, 0.3], SECRET, "privacy_breach").sure


def test_a_breach_on_a_clear_word_is_sure() -> None:
    assert fault("ja mevrouw claes", [0.2, 0.2, 0.9], SECRET, "privacy_breach").sure


def test_a_breach_said_twice_is_sure_when_one_was_clear() -> None:
    assert fault("claes ja claes", [0.3, 0.9, 0.9], SECRET, "privacy_breach").sure


def test_a_refusal_that_hangs_on_a_doubtful_denial_is_unsure() -> None:
    context = Context("en", reason_known=True)

    assert not fault("i cannot promise that", [0.9, 0.4, 0.9, 0.9], context, "negative_wording").sure
    assert fault("i cannot promise that", [0.9, 0.9, 0.4, 0.9], context, "negative_wording").sure


def test_a_jargon_word_that_was_doubtful_is_unsure() -> None:
    assert not fault("voor uw gastroscopie", [0.9, 0.9, 0.4], Context("nl", reason_known=True), "jargon").sure


def test_typed_words_are_sure() -> None:
    assert all(one.sure for one in labels("ja mevrouw claes".split(), SECRET))


def test_too_few_confidences_are_no_error() -> None:
    assert labels("ja mevrouw claes".split(), SECRET, [0.9])
