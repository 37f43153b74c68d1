"""The time from the last frame to the stored and answered turn, and that from the last frame to bare Vosk's last words."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from . import tables
from .crowd import Said, talk
from .figures import Figures, median, p95
from .replies import Reply
from .side import Opens

SEED = 7
LEVELS = {1: 60, 4: 16, 16: 6}  # callers at once: replies of each
FEW = {4: 8}  # with a recogniser of official cost: of 16 callers two cores can't keep up, with or without a server
PASSES = 2  # where the sides take turns: what else the machine does falls on both


@dataclass(frozen=True)
class Level:
    """So many callers at once, on both sides; the same replies in the same order."""

    callers: int
    course: Sequence[Said]
    vosk: Sequence[Said]

    def figures(self, mark: str = "") -> Figures:
        """The figures of the level; `mark` ends their names."""
        turn, words = (
            [1000 * getattr(one.took, name) for one in self.course] for name in ("until_done", "until_words")
        )
        bare = [1000 * one.took.until_done for one in self.vosk]
        end = f"{self.callers}{mark}"
        return {
            f"turn_over_vosk_p95_ms_{end}": p95(turn) - p95(bare),
            f"turn_over_vosk_median_ms_{end}": median(turn) - median(bare),
            f"turn_p95_ms_{end}": p95(turn),
            f"turn_median_ms_{end}": median(turn),
            f"words_p95_ms_{end}": p95(words),
            f"words_median_ms_{end}": median(words),
            f"vosk_p95_ms_{end}": p95(bare),
            f"vosk_median_ms_{end}": median(bare),
            f"turns_{end}": len(turn),
            f"turns_heard_alike_{end}": sum(
                a.took.words == b.took.words for a, b in zip(self.course, self.vosk, strict=True)
            ),
        }

    def row(self) -> str:
        """The figures in a line of the table."""
        return tables.LEVEL.format(callers=self.callers, **_plain(self.figures()))


def _plain(figures: Figures) -> Figures:
    return {name.rpartition("_")[0]: value for name, value in figures.items()}


def level(callers: int, each: int, course: Opens, vosk: Opens, replies: Sequence[Reply]) -> Level:
    """Measure both sides at the same time: both have the same weather."""
    with ThreadPoolExecutor(2) as pool:
        first, second = (pool.submit(talk, side, callers, each, replies, SEED) for side in (course, vosk))
        return Level(callers, first.result(), second.result())


def level_apart(callers: int, each: int, course: Opens, vosk: Opens, replies: Sequence[Reply]) -> Level:
    """Measure the sides in turn, where two cores have no room for both."""
    said: dict[Opens, list[Said]] = {vosk: [], course: []}
    for place in range(PASSES):
        for side, found in said.items():
            found += talk(side, callers, each // PASSES, replies, SEED + place)
    return Level(callers, said[course], said[vosk])
