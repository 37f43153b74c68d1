"""What the net hears while it learns: sentences, loose words, and made-up words for every meeting of two sounds."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..espeak import Sentence
from ..sentences import normalise

# Variants of espeak-ng's voice. The tests use others (see measure.HELD_OUT).
VOICES = (
    "", "f1", "f2", "f4", "linda", "Annie", "grandma", "Andrea", "Alicia", "anika", "steph", "steph2",
    "m1", "m2", "m4", "m5", "m7", "m8", "Denis", "ed", "rob", "edward", "Alex", "Mike", "Diogo", "antonio", "klatt2", "klatt4",
)  # fmt: skip


@dataclass(frozen=True)
class Syllables:
    """The spelling of the beginnings, middles and ends of syllables."""

    onsets: str
    nuclei: str
    codas: str


SYLLABLES = {
    "nl": Syllables(
        "b bl br d dr dw f fl fr g gl gr h j k kl kn kr kw l m n p pl pr r s sch schr sl sm sn sp spr st str t tr tw v "
        "vl vr w wr z zw sj ch th q c - - -",
        "a aa e ee i ie o oo u uu eu oe ui ij ei ou au eeuw ieuw aai ooi oei e a i o",
        "- - - - b d f g k l m n p r s t ng nk nt ns rt rs rk rm lk lp ls mp pt st cht ft ks kt rst nst gs ts",
    ),
    "en": Syllables(
        "b bl br ch cl cr d dr dw f fl fr g gl gr h j k l m n p pl pr qu r s sc scr sh sk sl sm sn sp spl spr squ st str "
        "sw t th thr tr tw v w wh y z - - -",
        "a e i o u ai ay ee ea ie oa oo ou ow oi oy aw au er ir ur ar or air ear ire ure a e i o",
        "- - - - b ck d dge f ff g l ll m mp n nd ng nge nk nt p pt r sh ss st t th tch v x zz lt ld lf ns nce ct ft sp",
    ),
}


def corpus(language: str, sentences: Sequence[str], count: int, seed: int) -> Iterator[Sentence]:
    """That many things to say, each in some voice, at some speed and pitch; the same for the same seed."""
    chance = random.Random(seed)
    words = sorted({word for sentence in sentences for word in normalise(sentence)})
    for place in range(count):
        kind = place % 20
        if kind < 8:
            text = chance.choice(sentences)
        elif kind < 13:
            text = _row(chance, [chance.choice(words) for _ in range(chance.randint(3, 9))])
        else:
            text = _row(chance, [_made_up(chance, SYLLABLES[language]) for _ in range(chance.randint(3, 6))])
        variant = chance.choice(VOICES)
        voice = f"{language}+{variant}" if variant else language
        yield Sentence(voice, text, chance.randint(115, 205), chance.randint(30, 75))


def _row(chance: random.Random, words: Sequence[str]) -> str:
    return " ".join(word + ("," if chance.random() < 0.1 else "") for word in words) + "."


def _made_up(chance: random.Random, syllables: Syllables) -> str:
    parts = (syllables.onsets, syllables.nuclei, syllables.codas)
    spelt = [chance.choice(part.split()) for _ in range(chance.choice((1, 1, 2, 2, 3))) for part in parts]
    return "".join(spelt).replace("-", "")
