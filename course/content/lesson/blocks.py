"""What a lesson is made of, in the order in which it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ...roleplay.checks import Check
from .rendering import Page, rendered

MARK = "block-{}-stands-here"  # a paragraph of its own in the running text


@dataclass(frozen=True)
class Prose:
    """Running text, as clean HTML."""

    html: str


@dataclass(frozen=True)
class Spoken:
    """A line that can be heard. `why`: what the other person hears in it; `you`: whether the receptionist says it."""

    text: str
    who: str = ""
    why: str = ""
    you: bool = True


@dataclass(frozen=True)
class Pair:
    """The same thing said worse and better."""

    worse: Spoken
    better: Spoken


@dataclass(frozen=True)
class Dialogue:
    """A short conversation; `setting` says who calls and where."""

    setting: str
    lines: tuple[Spoken, ...]


@dataclass(frozen=True)
class Try:
    """One thing to try at work, in Markdown."""

    text: str

    @property
    def html(self) -> str:
        """As clean HTML."""
        return rendered(self.text, "").html


@dataclass(frozen=True)
class Pool:
    """The place of the questions: `ask` of them in one go."""

    ask: int
    checks: tuple[Check, ...]


Block = Prose | Pair | Dialogue | Try | Pool


@dataclass(frozen=True)
class Lesson:
    """A lesson in one language.

    `running` is its text in Markdown, with a mark where each of the `blocks` stands; `plain` is what is read in it,
    without any markup. The page is made when it is first shown.
    """

    module: str
    language: str
    title: str
    running: str
    blocks: tuple[Pair | Dialogue | Try | Pool, ...]
    plain: str

    @cached_property
    def page(self) -> Page:
        """The running text as HTML, with its headings, footnotes and pictures."""
        return rendered(self.running, self.module)

    @cached_property
    def shown(self) -> tuple[Block, ...]:
        """Running text and blocks in the order of the page."""
        pieces = re.split(rf"<p>{MARK.format('([0-9]+)')}</p>", self.page.html)
        return tuple(
            self.blocks[int(piece)] if place % 2 else Prose(piece.strip())
            for place, piece in enumerate(pieces)
            if piece.strip()
        )

    @property
    def pool(self) -> Pool:
        """The questions; an empty pool where there are none."""
        return next((block for block in self.blocks if isinstance(block, Pool)), Pool(0, ()))

    @property
    def minutes(self) -> int:
        """About how long it takes: 180 words a minute (a calm pace), three quarters of one for a
        question, and ten seconds for every line that is heard."""
        listening = sum(1 for _ in self.spoken())
        return max(1, round(len(self.plain.split()) / 180 + 0.75 * self.pool.ask + listening / 6))

    def check(self, id: str) -> Check | None:
        """The question of that name, or None."""
        return next((check for check in self.pool.checks if check.id == id), None)

    def spoken(self) -> Iterator[Spoken]:
        """Every line that can be heard."""
        for block in self.blocks:
            if isinstance(block, Pair):
                yield from (block.worse, block.better)
            elif isinstance(block, Dialogue):
                yield from block.lines
