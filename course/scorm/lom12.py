"""The metadata of SCORM 1.2: IMS Learning Resource Meta-data 1.2.1. Its elements have an order of their own.

Written is what SCORM 1.2's Content Aggregation Model asks of a package, and the languages and learning time besides.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from .keywords import RIGHTS, duration, keywords
from .package import Package

NAMESPACE = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"


def lom(package: Package) -> Element:
    """The element `imsmd:lom`, with texts in every language of the package."""
    root = Element("imsmd:lom")
    _general(_add(root, "general"), package)
    cycle = _add(root, "lifecycle")
    _said(_add(cycle, "version"), {"x-none": package.version})
    _term(cycle, "status", "Final")
    _add(_add(root, "metametadata"), "metadatascheme", "ADL SCORM 1.2")
    technical = _add(root, "technical")
    _add(technical, "format", "text/html")
    _add(technical, "location", package.scos[0].href).set("type", "URI")
    _educational(_add(root, "educational"), package)
    rights = _add(root, "rights")
    _term(rights, "cost", "no")
    _term(rights, "copyrightandotherrestrictions", "yes")
    _said(_add(rights, "description"), {"x-none": RIGHTS})
    return root


def _general(part: Element, package: Package) -> None:
    _said(_add(part, "title"), _in(package, package.title))
    entry = _add(part, "catalogentry")
    _add(entry, "catalog", "Belwijs")
    _said(_add(entry, "entry"), {"x-none": package.id})
    for language in package.languages:
        _add(part, "language", language)
    _said(_add(part, "description"), _in(package, package.description))
    for word in keywords(package.languages):
        _said(_add(part, "keyword"), word)


def _educational(part: Element, package: Package) -> None:
    _term(part, "learningresourcetype", "Simulation")
    _term(part, "intendedenduserrole", "Learner")
    _term(part, "context", "Vocational Training")
    _add(_add(part, "typicallearningtime"), "datetime", duration(package.minutes))
    for language in package.languages:
        _add(part, "language", language)


def _add(part: Element, name: str, text: str | None = None) -> Element:
    added = SubElement(part, f"imsmd:{name}")
    added.text = text
    return added


def _said(part: Element, text: Mapping[str, str]) -> None:
    for language, words in text.items():
        _add(part, "langstring", words).set("xml:lang", language)


def _term(part: Element, name: str, value: str) -> None:
    """A word from the vocabulary of the standard, which belongs to no language."""
    term = _add(part, name)
    _said(_add(term, "source"), {"x-none": "LOMv1.0"})
    _said(_add(term, "value"), {"x-none": value})


def _in(package: Package, text: Mapping[str, str]) -> dict[str, str]:
    return {language: text[language] for language in package.languages}
