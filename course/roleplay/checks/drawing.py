"""Which questions of a pool are asked in one go, and in what order things are shown. Chance comes in as a seed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from hashlib import sha256


def draw(pool: Sequence[str], count: int, asked: Collection[str], seed: str) -> tuple[str, ...]:
    """`count` ids of the pool, in the pool's order; those that were never asked come first."""
    fresh_first = sorted(pool, key=lambda one: (one in asked, _lot(seed, one)))
    chosen = {*fresh_first[:count]}
    return tuple(id for id in pool if id in chosen)


def shuffled(count: int, seed: str) -> tuple[int, ...]:
    """The numbers from 0 to `count` in an order of chance; from two on never in their own order."""
    places = sorted(range(count), key=lambda place: _lot(seed, str(place)))
    if count > 1 and places == sorted(places):
        places = [*places[1:], places[0]]
    return tuple(places)


def _lot(seed: str, id: str) -> bytes:
    return sha256(f"{seed} {id}".encode()).digest()
