"""What the trained model looks at around one token of a reply: words, stems, what rules found, and the situation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .context import Context
from .found import Found
from .loosely import content, similar, stem
from .tokens import Tokens, read
from .wordclasses import classes

REACH = 4
"""Tokens to either side that are looked at, whatever their order (ours)."""


@dataclass(frozen=True)
class Features:
    """Features of a reply: those that hold for the whole, and those of each token."""

    whole: tuple[str, ...]
    each: tuple[tuple[str, ...], ...]


def features(tokens: Tokens, context: Context, found: Sequence[Found]) -> Features:
    """The features of a reply. ``found`` is what rules made of it."""
    texts = tokens.texts
    stems = tuple(stem(text, context.language)[:6] for text in texts)
    covered = _covered(tokens, found)
    marks = _marks(texts, context)
    kinds = tuple(classes(text, context.language) for text in texts)
    situation = _situation(context)
    whole = _whole(texts, stems, found, situation)
    return Features(
        whole, tuple(tuple(_at(i, texts, stems, kinds, covered, marks, situation)) for i in range(len(texts)))
    )


def _situation(context: Context) -> tuple[str, ...]:
    flags = {
        "first": not context.patient_says,
        "known": context.reason_known,
        "feels": context.emotion != "none",
        "heard": context.overheard,
        "else": context.caller != "patient",
        "out": context.kind == "outbound",
        "secret": bool(context.confidential),
        "shield": bool(context.confidential) and (context.overheard or context.caller != "patient"),
        "needs": bool(context.needed),
    }
    return (*(name for name, holds in flags.items() if holds), f"feels-{context.emotion}")


def _whole(
    texts: Sequence[str], stems: Sequence[str], found: Iterable[Found], situation: Sequence[str]
) -> tuple[str, ...]:
    labels = {one.label for one in found}
    length = f"L{min(len(texts), 40) // 5}"
    return (
        *(f"R {label}" for label in sorted(labels)),
        *(f"S {flag}" for flag in situation),
        *(f"W {text}" for text in sorted(set(texts))),
        length,
    )


def _covered(tokens: Tokens, found: Iterable[Found]) -> list[set[str]]:
    covered: list[set[str]] = [set() for _ in tokens.texts]
    for one in found:
        for a, b in one.spans:
            for at, (first, after) in enumerate(tokens.spans):
                if a < after and first < b:
                    covered[at].add(one.label)
    return covered


def _marks(texts: Sequence[str], context: Context) -> list[tuple[str, ...]]:
    """For each token what it has to do with the caller's words, a need, a secret, or the practice's name."""
    groups = {
        "echo": _words(context.patient_says, context.language),
        "need": _words(" ".join(need.item for need in context.needed), context.language),
        "secret": _words(" ".join(p for one in context.confidential for p in one.phrases), context.language),
        "practice": _words(context.practice_name, context.language),
    }
    return [
        tuple(
            name
            for name, words in groups.items()
            if len(text) > 2 and any(similar(text, word, context.language) for word in words)
        )
        for text in texts
    ]


def _words(text: str, language: str) -> tuple[str, ...]:
    return tuple(set(content(read(text.split(), language).texts, language))) if text else ()


def _at(
    i: int,
    texts: Sequence[str],
    stems: Sequence[str],
    kinds: Sequence[tuple[str, ...]],
    covered: Sequence[set[str]],
    marks: Sequence[tuple[str, ...]],
    situation: Sequence[str],
) -> Iterable[str]:
    def t(k: int) -> str:
        return texts[k] if 0 <= k < len(texts) else "<" if k < 0 else ">"

    def s(k: int) -> str:
        return stems[k] if 0 <= k < len(stems) else "<" if k < 0 else ">"

    for k in (-2, -1, 0, 1, 2):
        yield f"{k} {t(i + k)}"
    for k in (-1, 0, 1):
        yield f"s{k} {s(i + k)}"
    yield f"e {t(i)[-3:]}"
    yield f"p {t(i)[:4]}"
    for a in (-2, -1, 0, 1):
        yield f"{a}{a + 1} {s(i + a)} {s(i + a + 1)}"
    for a in (-2, -1, 0):
        yield f"{a}:{a + 2} {s(i + a)} {s(i + a + 1)} {s(i + a + 2)}"
        yield f"{a}_{a + 2} {s(i + a)} {s(i + a + 2)}"
    for k in range(max(0, i - REACH), i):
        yield f"b {s(k)}"
    for k in range(i + 1, min(len(texts), i + REACH + 1)):
        yield f"a {s(k)}"
    rules: set[str] = set()
    near: set[str] = set()
    for label in covered[i]:
        rules.add(f"c {label}")
    for k in range(max(0, i - 3), min(len(texts), i + 4)):
        near |= {f"n {label}" for label in covered[k]}
    yield from rules
    yield from near
    if not rules:
        yield "c -"
    for flag in situation:
        yield f"{flag} {s(i)}"
        for rule in rules:
            yield f"{flag} {rule}"
    for mark in marks[i]:
        yield f"m {mark}"
        for flag in situation:
            yield f"m {mark} {flag}"
    window = [mark for k in range(max(0, i - 4), min(len(texts), i + 5)) for mark in marks[k]]
    for name in set(window):
        yield f"M {name} {min(window.count(name), 4)}"
    for k in range(max(0, i - 2), min(len(texts), i + 3)):
        for kind in kinds[k]:
            yield f"k{k - i} {kind}"
            if k == i:
                yield f"kl {s(i - 1)} {kind}"
                yield f"kr {kind} {s(i + 1)}"
                for other in kinds[k + 1] if k + 1 < len(texts) else ():
                    yield f"kk {kind} {other}"
                for other in kinds[k + 2] if k + 2 < len(texts) else ():
                    yield f"k_k {kind} {other}"
    for kind in {kind for k in range(max(0, i - 5), i) for kind in kinds[k]}:
        yield f"kb {kind}"
        for own in kinds[i]:
            yield f"kb {kind} {own}"
    for kind in {kind for k in range(i + 1, min(len(texts), i + 6)) for kind in kinds[k]}:
        yield f"ka {kind}"
        for own in kinds[i]:
            yield f"ka {own} {kind}"
    if i == 0:
        yield "start"
    if i == len(texts) - 1:
        yield "end"
