"""The finders of the words: each takes the tokens of a reply and its context, and hands back what it found.

A finder more (a trained model, say) is one line more in FINDERS."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from . import language
from .context import Context
from .found import Found
from .questions import ask
from .story import retold
from .tokens import Tokens

Finder = Callable[[Tokens, Context], Iterable[Found]]


def opening(tokens: Tokens, context: Context) -> Iterable[Found]:
    """greeting, practice_name, own_name."""
    return language.of(context.language).opening.find(tokens, context)


def phrases(tokens: Tokens, context: Context) -> Iterator[Found]:
    """Everything that a phrase gives away."""
    known = language.of(context.language)
    yield from known.moves.find(tokens, context)
    yield from known.faults.find(tokens, context)


def questions(tokens: Tokens, context: Context) -> Iterable[Found]:
    """ask_needed, unneeded_question, and the questions that explore."""
    return ask(tokens, context, language.of(context.language).details)


def terms(tokens: Tokens, context: Context) -> Iterator[Found]:
    """jargon."""
    for name, a, b in language.of(context.language).jargon.find(tokens):
        yield Found("jargon", (tokens.words(a, b),), about=name)


def secrets(tokens: Tokens, context: Context) -> Iterable[Found]:
    """privacy_breach."""
    return language.of(context.language).discretion.find(tokens, context)


FINDERS: tuple[Finder, ...] = (opening, phrases, retold, questions, terms, secrets)
