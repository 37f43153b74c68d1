"""What only the whole reply can settle: which findings exclude, need or follow from each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .context import Context
from .found import TOO_SOON, Found
from .tokens import Tokens

Settler = Callable[[tuple[Found, ...], Tokens, Context], tuple[Found, ...]]

_DUTIES = {"nl": ("moet", "moeten"), "en": ("have to", "must", "need to", "should")}

_OPEN_QUESTION = {
    "nl": frozenset("wie wat waar wanneer hoe welke welk hoeveel waarom sinds waarmee vertel vertelt mag kunt".split()),
    "en": frozenset("who what where when how which why since tell could may can would".split()),
}
RETOLD = 12
"""A summary goes on for so many words behind the phrase that announces it (ours)."""
SOLUTIONS = ("next_step", "positive_offer", "ask_needed")
QUESTIONS = ("ask_needed", "unneeded_question")
HEARD = ("acknowledge_emotion", "explore", "summarise")


def _labelled(found: tuple[Found, ...], *labels: str) -> list[Found]:
    return [one for one in found if one.label in labels]


def _without_overlap(found: tuple[Found, ...], label: str, *stronger: str) -> tuple[Found, ...]:
    """Drop what rests on the words of a finding that says more about them, or what goes on right behind a question
    ("sinds wanneer | hebt u dat")."""
    others = [(span, one.label in QUESTIONS) for one in _labelled(found, *stronger) for span in one.spans]
    taken = {word for (start, end), asks in others for word in range(start, end + asks)}
    return tuple(one for one in found if one.label != label or not _meets(one, taken))


def _meets(one: Found, taken: set[int]) -> bool:
    return any(not taken.isdisjoint(range(start, end)) for start, end in one.spans)


def precedence(found: tuple[Found, ...], tokens: Tokens, context: Context) -> tuple[Found, ...]:
    """One reading for the same words: a fault undoes the kind word inside it, a known question the open one."""
    for label, *stronger in (
        ("acknowledge_emotion", "dismissive"),
        ("reassure", "dismissive"),
        ("close", "offer_help") if not context.reason_known else ("offer_help", "close"),
        ("offer_help", "explore"),
        ("explore", "ask_needed", "unneeded_question", "close", "check_understanding", "protect_privacy"),
        ("explore", "dismissive", "positive_offer", "negative_wording"),
        ("negative_wording", "dismissive"),
    ):
        found = _without_overlap(found, label, *stronger)
    reach: dict[int, int] = {}
    for one in _labelled(found, "acknowledge_emotion", "check_understanding"):
        for start, end in one.spans:
            reach |= {word: max(end, reach.get(word, 0)) for word in range(start, end)}
    return tuple(one for one in found if one.label != "summarise" or not _inside(one, reach))


def _inside(one: Found, reach: dict[int, int]) -> bool:
    """True when it begins in another finding and adds a word at most: "ik begrijp dat u boos bent" sums up nothing."""
    return all(start in reach and end <= reach[start] + 1 for start, end in one.spans)


def retelling(found: tuple[Found, ...], tokens: Tokens, context: Context) -> tuple[Found, ...]:
    """In a summary that is checked, "drinkt ze nog" gives back what was said: it asks nothing."""
    ends = [end for one in _labelled(found, "summarise") for _, end in one.spans]
    if not _labelled(found, "check_understanding"):
        return found
    words = {at: text for text, (at, _) in zip(tokens.texts, tokens.spans, strict=True)}
    return tuple(
        one
        for one in found
        if one.label not in ("ask_needed", "explore")
        or words.get(one.first) in _OPEN_QUESTION[context.language]
        or not any(end <= one.first <= end + RETOLD for end in ends)
    )


def escalation(found: tuple[Found, ...], tokens: Tokens, context: Context) -> tuple[Found, ...]:
    """Urgent help is always a next step too."""
    urgent = _labelled(found, "escalate")
    return found + tuple(replace(one, label="next_step") for one in urgent)


def alternatives(found: tuple[Found, ...], tokens: Tokens, context: Context) -> tuple[Found, ...]:
    """A refusal with an alternative in the same reply is an offer, and no refusal."""
    refusals = _labelled(found, "negative_wording")
    if not refusals:
        return found
    ways_out = [
        one
        for one in _labelled(found, "positive_offer", "next_step", "protect_privacy")
        if not any(one.touches(refusal) for refusal in refusals) and not _sends_away(one, tokens, context.language)
    ]
    if not ways_out:
        return found
    kept = tuple(one for one in found if one.label != "negative_wording")
    steps = [replace(one, label="positive_offer") for one in ways_out if one.label == "next_step"]
    return kept + tuple(steps)


def _sends_away(found: Found, tokens: Tokens, language: str) -> bool:
    """True for a step that is left to the caller as a duty: "dat moet u aan de dokter vragen" offers nothing."""
    placed = zip(tokens.texts, tokens.spans, strict=True)
    said = [text for text, (at, _) in placed if any(a <= at <= b for a, b in found.spans)]
    text = f" {' '.join(said)} "
    return any(f" {duty} " in text for duty in _DUTIES[language])


def too_soon(found: tuple[Found, ...], tokens: Tokens, context: Context) -> tuple[Found, ...]:
    """A solution or a form question before emotion or story was met; urgent help and what it needs never are.

    A feeling that the reply before has met needn't be named again, and who asks may be answered; a story that isn't out
    yet must be heard first.
    """
    asked = context.patient_says.rstrip().endswith("?")
    if (context.urgent and context.helped) or ((context.met or asked) and not context.unfinished):
        return found
    if (context.emotion == "none" and not context.unfinished) or _labelled(found, "escalate"):
        return found
    solutions = sorted(_labelled(found, *SOLUTIONS), key=lambda one: one.first)
    heard = _labelled(found, *HEARD)
    if not solutions or any(one.first <= solutions[0].first for one in heard):
        return found
    return (*found, replace(solutions[0], label=TOO_SOON, about=None))


READINGS: tuple[Settler, ...] = (precedence, retelling, escalation, alternatives)
"""What the rules find is settled by these before the model judges it."""
SETTLERS: tuple[Settler, ...] = (escalation, too_soon)
"""What the model leaves is settled by these."""
