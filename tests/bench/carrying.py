"""How many callers two cores carry in real time: seconds of sound heard in a second, as fast as it goes.

Raising the number of callers until they can't be kept up with gives whole callers only (9 of 10 is 0.9, 8 of 10 is 0.8),
and a number that changes with what is called keeping up. The same bound is reached, to the hundredth, by giving all
the sound at once and taking the time: a machine that hears 9.6 seconds of sound in a second carries 9.6 callers.
On the course's side it is the whole spoken turn: a socket, frames one by one, words, the event, the stored turn, calls
that ring and end. The callers share the two cores with it, so the course's share is a little larger than shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from . import tables
from .crowd import hurry
from .figures import Figures
from .replies import Reply
from .side import Opens

AT_ONCE = 6  # enough that some caller always has something to decode while others wait for an answer
ROUNDS = 3  # of each side in turn; the best counts, for what else the machine does only ever slows it down


@dataclass(frozen=True)
class Carried:
    """Callers in real time on both sides, and processors' time (s) for a second of sound."""

    course: float
    vosk: float
    course_cost: float
    vosk_cost: float

    @property
    def share(self) -> float:
        """The course's as a share of bare Vosk's."""
        return self.course / self.vosk

    @property
    def cost_share(self) -> float:
        """What the share would be by the processors' time alone."""
        return self.vosk_cost / self.course_cost

    def figures(self, mark: str = "") -> Figures:
        """The figures; `mark` ends their names."""
        return {
            f"callers_server{mark}": self.course,
            f"callers_vosk{mark}": self.vosk,
            f"callers_share{mark}": self.share,
            f"callers_share_by_cpu{mark}": self.cost_share,
            f"cpu_ms_a_second_server{mark}": 1000 * self.course_cost,
            f"cpu_ms_a_second_vosk{mark}": 1000 * self.vosk_cost,
        }

    def row(self) -> str:
        """The figures in a sentence."""
        return tables.CARRIED.format(**asdict(self), share=self.share, cost_share=self.cost_share)


def carried(course: Opens, vosk: Opens, replies: Sequence[Reply], spent: Callable[[], float]) -> Carried:
    """Measure both sides on the same replies. `spent` tells the processors' time of all that takes part, in seconds."""
    speeds: dict[Opens, list[float]] = {vosk: [], course: []}
    costs: dict[Opens, list[float]] = {vosk: [], course: []}
    sound = sum(reply.seconds for reply in replies)
    for _ in range(ROUNDS):
        for side, found in speeds.items():
            before = spent()
            found.append(hurry(side, AT_ONCE, replies))
            costs[side].append((spent() - before) / sound)
    return Carried(max(speeds[course]), max(speeds[vosk]), min(costs[course]), min(costs[vosk]))
