"""How well the grader hears what raters hear: python -m tests.bench.graded. Figures also go to build/bench.json."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from course.roleplay.grading import labels
from course.roleplay.grading.plain import context_of
from training.mishearing import Mishearing
from training.replies import LABELS, Labelled, read

from .agreeing import Counted, Labels, count, kappa, macro, micro
from .figures import Figures, write
from .misheard import spoken

ROOT = Path(__file__).parents[2]
SETS = ROOT / "training" / "measuring"
OUT = ROOT / "build" / "bench.json"
SEED = 4
Hear = Callable[[Labelled], Sequence[str]]


def main() -> None:
    figures: Figures = {}
    for language in ("nl", "en"):
        replies = list(read(SETS / f"{language}.txt"))
        print(f"\n{language}: {len(replies)} replies, written from the rubric by a hand that saw no training reply")
        figures |= agreement(language, replies) | rests(language, replies)
        for name, hear in conditions(language, replies).items():
            figures |= measure(language, name, replies, hear)
    write(figures, OUT)
    print(f"\nAll figures: {OUT.relative_to(ROOT)}")


def conditions(language: str, replies: Sequence[Labelled]) -> dict[str, Hear]:
    """Ways to hear a reply."""
    heard, errors = spoken(language, replies)
    print(f"spoken by espeak-ng and heard by the tests' recogniser: {100 * errors:.1f} % of the words wrong")
    slips = {name: misheard(replies, int(name) / 100) for name in ("10", "25")}
    return {"clean": lambda reply: reply.words, **slips, "spoken": lambda reply: heard[reply.id]}


def misheard(replies: Sequence[Labelled], rate: float) -> Hear:
    """To hear so many words wrong."""
    mishearing = Mishearing(word for reply in replies for word in reply.words)
    return lambda reply: [word for word, _ in mishearing.hear(reply.words, rate, random.Random(f"{SEED}{reply.id}"))]


def found_in(language: str, replies: Sequence[Labelled], rate: float) -> dict[str, Counted]:
    """Each label's counts when so many words are misheard."""
    return _counts(language, replies, misheard(replies, rate) if rate else lambda reply: reply.words)


def _counts(language: str, replies: Sequence[Labelled], hear: Hear) -> dict[str, Counted]:
    found: list[Labels] = [
        {one.label for one in labels(hear(reply), context_of(reply.context, language))} for reply in replies
    ]
    return count(LABELS, found, [reply.labels for reply in replies])


def measure(language: str, name: str, replies: Sequence[Labelled], hear: Hear) -> Figures:
    """Precision, recall and F1 of every label."""
    counts = _counts(language, replies, hear)
    print(f"\n{language}, {name:24} precision  recall     F1   true")
    for label, one in counts.items():
        print(f"  {label:28} {one.precision:6.2f}  {one.recall:6.2f}  {one.f1:6.2f}  {one.right + one.missed:5}")
    least = min(counts.items(), key=lambda pair: pair[1].f1)
    print(f"  macro-F1 {macro(counts):.3f}, micro-F1 {micro(counts):.3f}, least: {least[0]} {least[1].f1:.2f}")
    return _figures(f"{language}_{name}", counts)


def _figures(name: str, counts: dict[str, Counted]) -> Figures:
    return {
        f"grading_macro_f1_{name}": macro(counts),
        f"grading_micro_f1_{name}": micro(counts),
        f"grading_least_f1_{name}": min(one.f1 for one in counts.values()),
    }


def agreement(language: str, replies: Sequence[Labelled]) -> Figures:
    """Kappa between the two who labelled the set."""
    lines = (SETS / f"{language}.second.txt").read_text(encoding="utf-8").splitlines()
    second = {number: set(said.split()) - {"-"} for number, _, said in (line.partition("\t") for line in lines)}
    other = [second[reply.id.partition(":")[2]] for reply in replies]
    kappas = {label: kappa(label, [reply.labels for reply in replies], other) for label in LABELS}
    mean = sum(kappas.values()) / len(kappas)
    print(
        f"two raters: mean kappa {mean:.3f}, least {min(kappas.values()):.2f} ({min(kappas, key=kappas.__getitem__)})"
    )
    return {f"grading_kappa_{language}": mean}


def rests(language: str, replies: Sequence[Labelled]) -> Figures:
    """The share of right labels of which at least half of the words are those that the rater marked."""
    right = []
    for reply in replies:
        for one in labels(reply.words, context_of(reply.context, language)):
            marked = {at for span in reply.spans if span.label == one.label for at in range(span.first, span.after)}
            words = {at for span in one.spans for at in range(*span)}
            if one.label in reply.labels:
                right.append(2 * len(words & marked) >= len(words))
    share = sum(right) / len(right)
    print(f"found labels that rest on the right words: {100 * share:.1f} % of {len(right)}")
    return {f"grading_right_words_{language}": share}


if __name__ == "__main__":
    main()
