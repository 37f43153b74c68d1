"""A directed graph in Graphviz's text form (graphviz.org, "DOT Language")."""

from __future__ import annotations

from textwrap import wrap

WIDE = 30  # characters of a label's longest line
BARRED = {"style": "dotted", "arrowhead": "tee", "class": "barred", "constraint": "false"}


class Graph:
    """Nodes and arrows, from left to right. `looks`: what each kind of node has; an SVG gets the kind as class."""

    def __init__(self, name: str, looks: dict[str, dict[str, str]]) -> None:
        self._name, self._looks = name, looks
        self._lines: list[str] = []

    def node(self, name: str, label: str, kind: str, dashed: bool = False) -> None:
        """Add a node that looks as its kind does."""
        looks = self._looks[kind]
        if dashed:
            looks = looks | {"style": ",".join(filter(None, (looks.get("style"), "dashed")))}
        self._add(_quoted(name), {"label": _wrapped(label), "class": kind} | looks)

    def arrow(self, start: str, end: str, label: str = "", dashed: bool = False) -> None:
        """Lead from one node to another."""
        self._lead(start, end, label, {"style": "dashed"} if dashed else {})

    def barred(self, start: str, end: str, label: str) -> None:
        """Say that one node shuts another out; that has no say in what stands where."""
        self._lead(start, end, label, BARRED)

    def text(self) -> str:
        """The whole graph."""
        usual = ["  rankdir=LR", "  ranksep=0.4", "  nodesep=0.3"]
        usual += [f"  {what} [fontname=Arial]" for what in ("node", "edge")]
        return "\n".join([f"digraph {_quoted(self._name)} {{", *usual, *self._lines, "}"])

    def _lead(self, start: str, end: str, label: str, looks: dict[str, str]) -> None:
        said = {"label": _wrapped(label)} if label else {}
        self._add(f"{_quoted(start)} -> {_quoted(end)}", said | looks)

    def _add(self, what: str, about: dict[str, str]) -> None:
        told = ", ".join(f"{key}={_quoted(value)}" for key, value in about.items())
        self._lines.append(f"  {what} [{told}]" if told else f"  {what}")


def _wrapped(label: str) -> str:
    """In lines of one width; a label may name entities, so that an ampersand has to be one."""
    lines = (line for part in label.splitlines() for line in wrap(part, WIDE, break_on_hyphens=False))
    return "\n".join(lines).replace("&", "&amp;")


def _quoted(text: str) -> str:
    """Between quotation marks; a new line is told as one."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
