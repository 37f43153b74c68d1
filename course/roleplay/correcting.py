"""Setting right what was heard: new words on the old clock."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

from .utterance import Utterance, Word, words_of


def corrected(utterance: Utterance, text: str) -> Utterance:
    """The utterance with the words that the learner says they said; what was heard right keeps its times."""
    new = words_of(text)
    words: list[Word] = []
    matcher = SequenceMatcher(None, utterance.tokens, new, autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        old = utterance.words[old_from:old_to]
        if kind == "equal":
            words += [Word(word.text, word.start, word.end) for word in old]
        else:
            words += _spread(new[new_from:new_to], old)
    return replace(utterance, words=tuple(words), corrected=True)


def _spread(texts: tuple[str, ...], old: tuple[Word, ...]) -> list[Word]:
    """New words over the time of the old ones that they replace, each as long; without times where there was none."""
    start = old[0].start if old else None
    end = old[-1].end if old else None
    if start is None or end is None or not texts:
        return [Word(text) for text in texts]
    each = (end - start) / len(texts)
    return [Word(text, round(start + i * each), round(start + (i + 1) * each)) for i, text in enumerate(texts)]
