"""Reading nested tables (from TOML or JSON) strictly, gathering every fault instead of stopping at the first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: where, what was found, what was expected."""

    place: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.place}: found {self.found}, expected {self.expected}"


class Faults(ValueError):
    """All the faults of one text."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = tuple(faults)


def shown(value: object) -> str:
    """A found value, short enough for a message."""
    text = "nothing" if value is None else "a table" if isinstance(value, Mapping) else repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


class Table:
    """One table and its place ("caller", "line 3"); what is asked of it is read, what is left over is a fault.

    What isn't a table at all is one fault, without those of everything that it doesn't hold.
    """

    def __init__(self, given: object, place: str, faults: list[Fault], expected: str = "a table") -> None:
        self.place, self.faults = place, faults
        self.given: Mapping[str, object] = given if isinstance(given, Mapping) else {}
        if not isinstance(given, Mapping):
            self.fault("", given, expected)
            self.faults = []
        self.read: set[str] = set()

    def fault(self, key: str, found: object, expected: str) -> None:
        """Remember that the value of `key` is wrong."""
        self.tell(key, shown(found), expected)

    def tell(self, key: str, found: str, expected: str) -> None:
        """Remember that something about `key` is wrong, in words."""
        place = " › ".join(filter(None, (self.place, key)))
        self.faults.append(Fault(place, found, expected))

    def take(self, key: str) -> object:
        """The raw value, or None."""
        self.read.add(key)
        return self.given.get(key)

    def text(self, key: str, default: str | None = None, empty: bool = False) -> str:
        """A text; required unless there is a default."""
        value = self.take(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not (empty or value.strip()):
            self.fault(key, value, "a text")
            return ""
        return value.strip()

    def choice(self, key: str, among: Sequence[str], default: str | None = None) -> str:
        """One of a few words."""
        value = self.take(key)
        if value is None and default is not None:
            return default
        if value not in among:
            self.fault(key, value, "one of " + ", ".join(among))
            return among[0]
        return str(value)

    def number(self, key: str, least: int, most: int, default: int | None = None) -> int:
        """A whole number in a range."""
        value = self.take(key)
        if value is None and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            self.fault(key, value, f"a whole number from {least} to {most}")
            return least
        return value

    def maybe_number(self, key: str, least: int, most: int) -> int | None:
        """A whole number in a range, or None when absent."""
        return self.number(key, least, most) if self.take(key) is not None else None

    def flag(self, key: str, default: bool = False) -> bool:
        """true or false."""
        value = self.take(key)
        if value is not None and not isinstance(value, bool):
            self.fault(key, value, "true or false")
        return value if isinstance(value, bool) else default

    def texts(self, key: str, least: int = 0, among: Iterable[str] | None = None) -> tuple[str, ...]:
        """A list of texts, at least so many; with `among` each must be one of those."""
        value = self.take(key)
        items = [value] if isinstance(value, str) else ([] if value is None else value)
        if not isinstance(items, list) or not all(isinstance(item, str) and item.strip() for item in items):
            self.fault(key, value, "a list of texts")
            return ()
        if len(items) < least:
            self.tell(key, f"{len(items)} texts", f"at least {least}")
        if among is not None:
            known = tuple(among)
            for item in items:
                if item not in known:
                    self.fault(key, item, "one of " + ", ".join(known))
        return tuple(item.strip() for item in items)

    def table(self, key: str, required: bool = True, expected: str = "a table") -> Table:
        """A table inside this one; `expected` says it of what isn't one."""
        value = self.take(key)
        if value is None and not required:
            value = {}
        return Table(value, " › ".join(filter(None, (self.place, key))), self.faults, expected)

    def tables(self, key: str, least: int = 0) -> list[Table]:
        """A list of tables; each is named by its id where it has one, else by its number."""
        value = self.take(key)
        items = [] if value is None else value
        if not isinstance(items, list):
            self.fault(key, value, "a list of tables")
            return []
        if len(items) < least:
            self.tell(key, f"{len(items)} of them", f"at least {least}")
        return [Table(item, self._name(key, number, item), self.faults) for number, item in enumerate(items, 1)]

    def _name(self, key: str, number: int, item: object) -> str:
        id = item.get("id") if isinstance(item, Mapping) else None
        name = f"{key} {number}" + (f" ({id})" if isinstance(id, str) else "")
        return " › ".join(filter(None, (self.place, name)))

    def done(self) -> None:
        """Whatever was not asked for is a fault: most often a slip of the pen."""
        for key in self.given:
            if key not in self.read:
                self.fault(str(key), self.given[key], "no such key; known here: " + ", ".join(sorted(self.read)))
