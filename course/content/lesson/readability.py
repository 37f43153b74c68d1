"""How hard a text is to read: Flesch-Douma for Dutch, Flesch for English; both about 0 (hard) to 100 (easy)."""

from __future__ import annotations

import re
from collections import Counter

from ...roleplay.grading.syllables import syllables

# Douma (1960) for Dutch and Flesch (1948) for English. From 60 on a text is called plain or standard, which is
# commonly set equal to B1; a formula sees long words and long sentences, not whether a text is clear.
B1 = 60
_FORMULAS = {"nl": (206.84, 77.0, 0.93), "en": (206.835, 84.6, 1.015)}


def ease(text: str, language: str) -> float:
    """The reading ease of a text; 100 where there is nothing to read."""
    sentences = [one for one in re.split(r"[.!?:;…]+[”’\"')\]]*\s|\n+", text + "\n") if re.search(r"\w", one)]
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
    if not words:
        return 100.0
    start, per_word, per_sentence = _FORMULAS[language]
    times = Counter(word.lower() for word in words)
    spoken = sum(count * max(1, syllables(word, language)) for word, count in times.items())
    return start - per_word * spoken / len(words) - per_sentence * len(words) / len(sentences)
