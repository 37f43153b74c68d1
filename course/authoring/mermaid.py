"""A flowchart in Mermaid's text form (mermaid.js.org, "Flowcharts")."""

from __future__ import annotations

SQUARE, ROUND, OPEN = ("[", "]"), ("([", "])"), ("{{", "}}")
_ESCAPED = {"#": "#35;", "&": "#amp;", "<": "#lt;", ">": "#gt;", '"': "#quot;", "`": "#96;", "\\": "#92;"}


class Chart:
    """Nodes and arrows, from top to bottom. A node is known by any text; it gets a plain name of its own."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._lines: list[str] = []
        self._dashed: list[str] = []

    def node(self, key: str, label: str, shape: tuple[str, str], dashed: bool = False) -> None:
        """Add a node."""
        name = self._names[key] = f"n{len(self._names)}"
        self._lines.append(f"  {name}{shape[0]}{_quoted(label)}{shape[1]}")
        if dashed:
            self._dashed.append(name)

    def arrow(self, start: str, end: str, label: str = "", dashed: bool = False) -> None:
        """Lead from one node to another."""
        self._lead(start, end, "-.->" if dashed else "-->", label)

    def barred(self, start: str, end: str, label: str) -> None:
        """Say that one node shuts another out."""
        self._lead(start, end, "-.-x", label)

    def text(self) -> str:
        """The whole chart."""
        end = ["  classDef dashed stroke-dasharray: 6 4", f"  class {','.join(self._dashed)} dashed"]
        return "\n".join(["flowchart TD", *self._lines, *(end if self._dashed else [])])

    def _lead(self, start: str, end: str, arrow: str, label: str) -> None:
        said = f"|{_quoted(label)}|" if label else ""
        self._lines.append(f"  {self._names[start]} {arrow}{said} {self._names[end]}")


def _quoted(text: str) -> str:
    """A label between quotation marks; a new line is a break."""
    return '"' + "<br>".join("".join(_ESCAPED.get(sign, sign) for sign in line) for line in text.splitlines()) + '"'
