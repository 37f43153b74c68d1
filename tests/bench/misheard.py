"""Replies really spoken by espeak-ng, by voices that the tests' recogniser never heard, and recognised by it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.recogniser.build import HERE, build
from tests.recogniser.measure import Heard, rate, recognise
from tests.recogniser.measure import spoken as speech
from tests.recogniser.sentences import from_file
from training.replies import Labelled

ROOT = Path(__file__).parents[2]


def spoken(language: str, replies: Sequence[Labelled]) -> tuple[dict[str, tuple[str, ...]], float]:
    """What was heard of each reply, by its id; and the share of wrong words.

    The recogniser knows every word of the replies, and none of their sentences."""
    import vosk

    vosk.SetLogLevel(-1)
    words = sorted({word for reply in replies for word in reply.words})
    known = from_file(HERE / f"sentences.{language}.txt")
    folder = build(language, [*known, *words], ROOT / "build" / "recogniser" / f"graded-{language}")
    model = vosk.Model(str(folder))
    sounds = speech(language, [" ".join(reply.words) for reply in replies])
    heard = {reply.id: recognise(model, sound) for reply, sound in zip(replies, sounds, strict=True)}
    return heard, rate([Heard(reply.words, heard[reply.id]) for reply in replies])
