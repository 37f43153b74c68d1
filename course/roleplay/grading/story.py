"""The caller's story given back: a statement about the caller that repeats what they said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .context import Context
from .found import Found
from .loosely import FUNCTION_WORDS, similar
from .numerals import value
from .tokens import Tokens, read

WINDOW = 12
"""A short summary fits in this many tokens (ours)."""
ENOUGH = 3
"""So many of the caller's telling words make a summary; a number counts double, but not alone (ours)."""
LEAD = 5
"""So many tokens before them say whom the words are about (ours)."""

# Words that any answer shares with any question: sharing them is no summary.
_COMMON: Mapping[str, frozenset[str]] = {
    "nl": frozenset(
        "ik u uw je we wij ze hij zij er maar want dus ja nee niet geen al nog ook wel heel zo dan nu toch even graag"
        " heb heeft hebt had ben bent is was zijn kan kunt mag moet wil wilt zou zal word wordt gaat ga komen kom komt"
        " dokter praktijk afspraak bellen bel belt mevrouw meneer vandaag morgen deze week uur half kwart hier daar wat wie waar hoe"
        " wanneer om voor bij naar van aan op tot over door uit als of dat die dit mij me ons goed echt weer iets niets"
        " moeten weten weet doen doet zeggen uitslag resultaat vragen vraag zien".split()
    ),
    "en": frozenset(
        "i you we they he she it but because so yes no not none already still also very then now just please have has"
        " had am are is was were can could may must will would shall should do does did go going come comes get got"
        " doctor practice appointment call calls called ring mister missus today tomorrow week here there what who where"
        " how when for with to from about if or this that me us good really again something nothing need know say see"
        " result results question him them her be been being as there my your".split()
    ),
}
# A summary speaks of the caller, or of someone or something in the story.
_ABOUT: Mapping[str, frozenset[str]] = {
    "nl": frozenset("u uw je jouw hij zij ze hem haar kind dochter zoon man vrouw moeder vader het dat die dus drie twee".split()),
    "en": frozenset("you your he she they him her his their child daughter son husband wife mother father it that so".split()),
}
# What is refused, promised or asked is no summary, though it repeats the caller's words.
_OTHER: Mapping[str, frozenset[str]] = {
    "nl": frozenset("ik we wij wat hoe waar wanneer kunt kan mag moet zal er geen niet krijgt waarom welke".split()),
    "en": frozenset("i we what how where when can could may must will there no not why which do does did shall".split()),
}


def retold(tokens: Tokens, context: Context) -> Iterator[Found]:
    """A summary that no phrase announces: "drie keer gebeld en niemand die opneemt"."""
    language = context.language
    common = _COMMON[language] | FUNCTION_WORDS[language]
    given = [word for word in read(context.patient_says.split(), language).texts if word not in common]
    if not given:
        return
    shared = [
        (at, next((word for word in given if similar(said, word, language)), None))
        for at, said in enumerate(tokens.texts)
        if said not in common
    ]
    hits = [(at, word) for at, word in shared if word is not None]
    best: tuple[int, int] | None = None
    for first, (start, _) in enumerate(hits):
        window = [(at, word) for at, word in hits[first:] if at < start + WINDOW]
        words = {word for _, word in window}
        numbers = {word for word in words if value(word, language) is not None}
        counted = len(words) + bool(numbers) if len(words - numbers) > 1 else 0
        a, b = max(0, start - 1), window[-1][0] + 1
        around = set(tokens.texts[max(0, start - LEAD) : b])
        if counted >= ENOUGH and around & _ABOUT[language] and not around & _OTHER[language]:
            best = (a, b) if best is None else (best[0], max(best[1], b))
    if best is not None:
        yield Found("summarise", (tokens.words(*best),))
