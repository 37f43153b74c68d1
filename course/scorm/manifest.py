"""imsmanifest.xml: what a learning system reads first of a package.

The prefixes adlcp:, imsss:, adlseq: and adlnav: are written literally, since Moodle looks for those letters and not for
their namespaces. The schemas themselves are not in the zip. Learning systems that validate have them already, Moodle
reads none, and the files of IMS and ADL give no leave to pass them on; so their usual names are hints only.
"""

from __future__ import annotations

from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from . import lom12, lom2004
from .package import Package, Sco

__all__ = ["NAME", "Package", "Sco", "manifest"]

NAME = "imsmanifest.xml"

XSI = "http://www.w3.org/2001/XMLSchema-instance"
NAMESPACES = {
    "1.2": {
        "xmlns": ("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"),
        "xmlns:imsmd": (lom12.NAMESPACE, "imsmd_rootv1p2p1.xsd"),
        "xmlns:adlcp": ("http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"),
    },
    "2004": {
        "xmlns": ("http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"),
        "xmlns:lom": (lom2004.NAMESPACE, "lom.xsd"),
        "xmlns:adlcp": ("http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"),
        "xmlns:adlseq": ("http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"),
        "xmlns:adlnav": ("http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"),
        "xmlns:imsss": ("http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"),
    },
}
# Moodle takes any other value for 1.2.
SCHEMA_VERSION = {"1.2": "1.2", "2004": "2004 4th Edition"}
# The attribute's letters differ between the editions.
KIND = {"1.2": "adlcp:scormtype", "2004": "adlcp:scormType"}


def manifest(package: Package) -> bytes:
    """imsmanifest.xml of `package`, UTF-8; the same package gives the same bytes."""
    spaces = NAMESPACES[package.edition]
    root = Element("manifest", {name: address for name, (address, _) in spaces.items()})
    root.set("xmlns:xsi", XSI)
    root.set("xsi:schemaLocation", " ".join(f"{address} {file}" for address, file in spaces.values()))
    root.set("identifier", package.identifier("course"))
    root.set("version", package.version[:20])  # SCORM 1.2 takes no more
    _metadata(root, package)
    _organizations(root, package)
    _resources(root, package)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, "unicode")}\n'.encode()


def _metadata(root: Element, package: Package) -> None:
    part = SubElement(root, "metadata")
    SubElement(part, "schema").text = "ADL SCORM"
    SubElement(part, "schemaversion").text = SCHEMA_VERSION[package.edition]
    part.append((lom12 if package.edition == "1.2" else lom2004).lom(package))


def _organizations(root: Element, package: Package) -> None:
    """One organisation with the SCOs in a row. No masteryscore: Moodle would write over the course's own judgement."""
    id = package.identifier("path")
    part = SubElement(SubElement(root, "organizations", default=id), "organization", identifier=id)
    if package.edition == "2004":
        # What one course is told stays in it, also where a learning system holds it twice.
        part.set("adlseq:objectivesGlobalToSystem", "false")
        part.set("adlcp:sharedDataGlobalToSystem", "false")
    SubElement(part, "title").text = package.shown(package.title)
    for sco in package.scos:
        names = {"identifier": package.identifier("item", sco.id), "identifierref": package.identifier("page", sco.id)}
        item = SubElement(part, "item", names, isvisible="true")
        SubElement(item, "title").text = package.shown(sco.title)
        if package.edition == "2004":
            _set_by_content(item)
            if len(package.scos) == 1:
                _nowhere_to_go(item)
    if package.edition == "2004":
        SubElement(SubElement(part, "imsss:sequencing"), "imsss:controlMode", choice="true", flow="true")


def _set_by_content(item: Element) -> None:
    """The course itself says what is completed and passed: else the learning system does as soon as a SCO is left.

    Rolled up by the rules that hold where none are written: all completed is completed, all passed is passed, and the
    score is the mean, in which each SCO weighs the same.
    """
    rules = SubElement(item, "imsss:sequencing")
    rolled = {"rollupObjectiveSatisfied": "true", "rollupProgressCompletion": "true"}
    SubElement(rules, "imsss:rollupRules", rolled, objectiveMeasureWeight="1.0000")
    content = {"completionSetByContent": "true", "objectiveSetByContent": "true"}
    SubElement(rules, "imsss:deliveryControls", content, tracked="true")


def _nowhere_to_go(item: Element) -> None:
    """With a single SCO, the learning system's Next would end the course and its Previous do nothing."""
    buttons = SubElement(SubElement(item, "adlnav:presentation"), "adlnav:navigationInterface")
    for name in ("previous", "continue"):
        SubElement(buttons, "adlnav:hideLMSUI").text = name


def _resources(root: Element, package: Package) -> None:
    """Each SCO's own page, and in one resource that all depend on, every other file of the zip."""
    part = SubElement(root, "resources")
    shared = package.identifier("files")
    for sco in package.scos:
        page = _resource(part, package, package.identifier("page", sco.id), "sco")
        page.set("href", _address(sco.href))
        SubElement(page, "file", href=_address(sco.href))
        SubElement(page, "dependency", identifierref=shared)
    rest = _resource(part, package, shared, "asset")
    for file in sorted({*package.files} - {sco.href for sco in package.scos} - {NAME}):
        SubElement(rest, "file", href=_address(file))


def _resource(part: Element, package: Package, identifier: str, kind: str) -> Element:
    return SubElement(part, "resource", {"identifier": identifier, "type": "webcontent", KIND[package.edition]: kind})


def _address(path: str) -> str:
    return quote(path, safe="/@+,=~!$&'()*;")
