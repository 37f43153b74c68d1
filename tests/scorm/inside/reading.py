"""A page taken apart: what it names, where it leads, and whether it is whole."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = set("area base br col embed hr img input link meta source track wbr".split())
NAMING = {"src", "data-sound"}


class Read(HTMLParser):
    """`files`: what is fetched, from the package's root; `leads`: where links go; `sends`: where forms go;
    `faults`: what is wrong."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.files: set[str] = set()
        self.leads: set[str] = set()
        self.sends: set[str] = set()
        self.ids: list[str] = []
        self.faults: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        self.faults += [f"never closed: {tag}" for tag in self._open]
        if not html.lstrip().lower().startswith("<!doctype html>"):
            self.faults.append("no doctype")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at its attributes."""
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at the attributes of one that has nothing in it."""
        named = {name: value or "" for name, value in attrs}
        self.faults += [f"inline: {name}" for name in named if name == "style" or name.startswith("on")]
        if tag == "style" or (tag == "script" and "src" not in named and named.get("type") != "application/json"):
            self.faults.append(f"inline: {tag}")
        self.ids += [named["id"]] if "id" in named else []
        self.files |= {named[name] for name in NAMING & named.keys()}
        self.sends |= {named["action"]} if "action" in named else set()
        if "href" in named:
            (self.leads if tag == "a" else self.files).add(named["href"])

    def handle_endtag(self, tag: str) -> None:
        """It must be the one that was opened last."""
        if self._open and self._open[-1] == tag:
            self._open.pop()
        else:
            self.faults.append(f"closed but not open: {tag} in {self._open[-2:]}")
