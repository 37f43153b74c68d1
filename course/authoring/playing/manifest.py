"""imsmanifest.xml of anyone's package: which SCORM it is, and what can be launched.

Read as loosely as learning systems read it: by the names of elements alone, whatever their namespace or prefix.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit
from xml.etree.ElementTree import Element, ParseError, fromstring

from .errors import Unplayable

NAME = "imsmanifest.xml"
BASE = "{http://www.w3.org/XML/1998/namespace}base"
HELD = {  # what an item says that the run-time is to know, as SCORM 1.2 and 2004 name it
    "1.2": {"datafromlms": "cmi.launch_data", "masteryscore": "cmi.student_data.mastery_score"},
    "2004": {
        "datafromlms": "cmi.launch_data",
        "completionthreshold": "cmi.completion_threshold",
        "minnormalizedmeasure": "cmi.scaled_passing_score",
    },
}


@dataclass(frozen=True)
class Unit:
    """What can be launched. `address`: path in the package, quoted, with its query; `given`: values that it is told."""

    id: str
    title: str
    address: str
    given: dict[str, str]


@dataclass(frozen=True)
class Manifest:
    """`version`: "1.2" or "2004"; `said`: what the manifest itself calls it."""

    version: str
    said: str
    title: str
    units: tuple[Unit, ...]


def read(content: bytes, names: Collection[str]) -> Manifest:
    """The manifest of a package that holds the files `names`. Raises Unplayable."""
    try:
        if b"<!ENTITY" in content:  # no manifest needs any, and they can be made to fill the memory
            raise ValueError("<!ENTITY")
        root = fromstring(content)  # noqa: S314
    except (ParseError, LookupError, ValueError) as error:
        raise Unplayable("BrokenManifest", detail=error) from None
    said = _text(root, "schemaversion")
    version = "2004" if "2004" in said or "CAM" in said or (not said and b"adlcp_v1p3" in content) else "1.2"
    organisation = _organisation(root)
    if organisation is None:
        raise Unplayable("NothingToLaunch")
    pages = {page.get("identifier", ""): page for page in _all(root, "resource")}
    bases = "".join(one.get(BASE, "") for one in (root, *_all(root, "resources")))
    units = tuple(_units(organisation, pages, bases, names, version))
    if not units:
        raise Unplayable("NothingToLaunch")
    return Manifest(version, said or "?", _title(organisation) or units[0].title, units)


def _units(
    within: Element, pages: dict[str, Element], bases: str, names: Collection[str], version: str
) -> Iterator[Unit]:
    for item in _all(within, "item"):
        page = pages.get(item.get("identifierref", ""))
        if page is None or not page.get("href"):
            continue  # a chapter's heading
        title = _title(item) or item.get("identifier", "")
        parameters = item.get("parameters", "")
        address = _address(bases + page.get(BASE, "") + page.get("href", ""), parameters, title, names)
        yield Unit(item.get("identifier", ""), title, address, _given(item, HELD[version]))


def _address(href: str, parameters: str, title: str, names: Collection[str]) -> str:
    """Where a unit is, made sure that it is there."""
    parts = urlsplit(href)
    path = unquote(parts.path).removeprefix("./")
    if parts.scheme or parts.netloc or path not in names:
        near = next((name for name in names if name.lower() == path.lower()), None)
        raise Unplayable("WrongCapitals" if near else "NoLaunchFile", title=title, file=href, near=near)
    query = f"?{parts.query}" if parts.query else ""
    if parameters and parameters[0] not in "?#":
        parameters = f"?{parameters.lstrip('&')}"
    if query:
        parameters = parameters.replace("?", "&", 1)
    return quote(path) + query + parameters


def _given(item: Element, held: dict[str, str]) -> dict[str, str]:
    own = [part for part in item if _name(part) != "item"]
    found = ((held.get(_name(part), ""), part.text) for one in own for part in one.iter())
    return {element: text.strip() for element, text in found if element and text and text.strip()}


def _organisation(root: Element) -> Element | None:
    """The organisation that is the default; else the first."""
    there = list(_all(root, "organization"))
    default = next((one.get("default") for one in _all(root, "organizations")), None)
    return next((one for one in there if one.get("identifier") == default), there[0] if there else None)


def _all(within: Element, name: str) -> Iterator[Element]:
    return (one for one in within.iter() if _name(one) == name)


def _name(element: Element) -> str:
    """The name without its namespace, in small letters: the editions differ in those."""
    return str(element.tag).rpartition("}")[2].lower()


def _title(of: Element) -> str:
    return next(((one.text or "").strip() for one in of if _name(one) == "title"), "")


def _text(within: Element, name: str) -> str:
    return next(((one.text or "").strip() for one in _all(within, name)), "")
