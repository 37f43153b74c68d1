"""The metadata of SCORM 2004: IEEE Learning Object Metadata 1.0. The order is that of its chapters."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from .keywords import RIGHTS, duration, keywords
from .package import Package

NAMESPACE = "http://ltsc.ieee.org/xsd/LOM"


def lom(package: Package) -> Element:
    """The element `lom:lom`, with texts in every language of the package."""
    root = Element("lom:lom")
    _general(_add(root, "general"), package)
    cycle = _add(root, "lifeCycle")
    _add(_add(cycle, "version"), "string", package.version)
    _term(cycle, "status", "final")
    about = _add(root, "metaMetadata")
    for scheme in ("LOMv1.0", "ADLv1.0"):
        _add(about, "metadataSchema", scheme)
    technical = _add(root, "technical")
    _add(technical, "format", "text/html")
    _add(technical, "location", package.scos[0].href)
    _educational(_add(root, "educational"), package)
    rights = _add(root, "rights")
    _term(rights, "cost", "no")
    _term(rights, "copyrightAndOtherRestrictions", "yes")
    _add(_add(rights, "description"), "string", RIGHTS)
    return root


def _general(part: Element, package: Package) -> None:
    named = _add(part, "identifier")
    _add(named, "catalog", "Belwijs")
    _add(named, "entry", package.id)
    _said(_add(part, "title"), package, package.title)
    for language in package.languages:
        _add(part, "language", language)
    _said(_add(part, "description"), package, package.description)
    for word in keywords(package.languages):
        _said(_add(part, "keyword"), package, word)


def _educational(part: Element, package: Package) -> None:
    _term(part, "learningResourceType", "simulation")
    _term(part, "intendedEndUserRole", "learner")
    _term(part, "context", "training")
    _add(_add(part, "typicalLearningTime"), "duration", duration(package.minutes))
    for language in package.languages:
        _add(part, "language", language)


def _add(part: Element, name: str, text: str | None = None) -> Element:
    added = SubElement(part, f"lom:{name}")
    added.text = text
    return added


def _said(part: Element, package: Package, text: Mapping[str, str]) -> None:
    for language in package.languages:
        if language in text:
            _add(part, "string", text[language]).set("language", language)


def _term(part: Element, name: str, value: str) -> None:
    """A word from the vocabulary of the standard."""
    term = _add(part, name)
    _add(term, "source", "LOMv1.0")
    _add(term, "value", value)
