"""The start of contact: greeting, practice and own name, told apart from the same words in passing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .context import Context
from .found import Found
from .loosely import find as find_phrase
from .rules import Rules
from .tokens import Tokens, read

OPENING = 14
"""The start of contact: this many tokens (ours; the longest usual formula takes twelve)."""
MIDWAY = 3
"""Once the reason is known, a greeting word further on than this is said in passing (ours)."""
CUE = 5
"""Words that announce a name stand at most this many tokens before it (ours)."""


@dataclass(frozen=True)
class Opening:
    """What one language says at the start of contact.

    Its rules: greeting, own_name, own_name_after_practice, presents (announces a name: "u spreekt met"), elsewhere
    (after it, a practice's name presents nobody: "afspraak bij"), unnamed (a kind of practice and a name).
    """

    language: str
    rules: Rules
    generic: frozenset[str]
    """Words of a practice's name that don't tell it from another: praktijk, dokter."""

    def find(self, tokens: Tokens, context: Context) -> Iterator[Found]:
        """Greeting, practice name and own name."""
        spans: dict[str, list[tuple[int, int]]] = {}
        for rule in self.rules.ready:
            spans.setdefault(rule.label, []).extend(rule.find(tokens, context))
        greetings = [span for span in spans.get("greeting", ()) if self._is_greeting(span, context)]
        practice = list(self._practice(tokens, context, spans, bool(greetings)))
        ends = {end for _, end in practice}
        after = [span for span in spans.get("own_name_after_practice", ()) if span[0] in ends]
        names = [span for span in (*spans.get("own_name", ()), *after) if not _names_practice(span, practice)]
        for label, places in (("greeting", greetings), ("practice_name", practice), ("own_name", names)):
            for a, b in places:
                yield Found(label, (tokens.words(a, b),))

    def _is_greeting(self, span: tuple[int, int], context: Context) -> bool:
        return span[0] < (MIDWAY if context.reason_known else OPENING)

    def _practice(
        self, tokens: Tokens, context: Context, spans: dict[str, list[tuple[int, int]]], greeted: bool
    ) -> Iterator[tuple[int, int]]:
        for a, b in self._named(tokens, context, spans):
            cue = any(a - CUE <= end <= a or start <= a < end for start, end in spans.get("presents", ()))
            first = a < OPENING and (not context.reason_known or greeted)
            elsewhere = any(start < a <= end + 2 for start, end in spans.get("elsewhere", ()))
            if not elsewhere and (cue or first):
                yield a, b

    def _named(
        self, tokens: Tokens, context: Context, spans: dict[str, list[tuple[int, int]]]
    ) -> Iterator[tuple[int, int]]:
        # "Ziekenhuis Sint-Lucas, dermatologie": the house before the comma is enough.
        name = read(context.practice_name.split(",")[0].split(), self.language).texts
        if not name:
            yield from spans.get("unnamed", ())
            return
        telling = [word for word in name if word not in self.generic] or list(name)
        for a, b in find_phrase(tokens.texts, " ".join(telling), self.language):
            start, end = a, b
            while start and tokens.texts[start - 1] in self.generic and tokens.texts[start - 1] in name:
                start -= 1
            while end < len(tokens.texts) and tokens.texts[end] in self.generic and tokens.texts[end] in name:
                end += 1
            yield start, end


def _names_practice(span: tuple[int, int], practice: list[tuple[int, int]]) -> bool:
    """A phrase that introduces a name introduces the practice when it reaches into its name, but not past it."""
    return any(span[0] < end and start < span[1] <= end for start, end in practice)
