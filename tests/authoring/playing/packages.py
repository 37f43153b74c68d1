"""Tiny packages of both versions: one page that leaves the API to whoever asks, or several of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

SPACES = {
    "1.2": 'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    "2004": 'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
}
SAID = {"1.2": "1.2", "2004": "2004 4th Edition"}
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>unit</title><h1>Unit</h1>
<script src="unit.js"></script></html>"""
# As a package does it: the API is in the window around; what it gets goes into the page, where a test can read it.
UNIT = {
    "1.2": """
const api = parent.API
api.LMSInitialize('')
const get = (element) => api.LMSGetValue(element)
const set = (element, value) => api.LMSSetValue(element, value)
const commit = () => api.LMSCommit('')
const failed = () => api.LMSGetLastError()
const finish = () => api.LMSFinish('')
""",
    "2004": """
const api = parent.API_1484_11
api.Initialize('')
const get = (element) => api.GetValue(element)
const set = (element, value) => api.SetValue(element, value)
const commit = () => api.Commit('')
const failed = () => api.GetLastError()
const finish = () => api.Terminate('')
""",
}
READY = "document.body.dataset.ready = ''\naddEventListener('online', () => { document.body.dataset.online = '' })\n"


def item(number: int, title: str, inside: str = "", attributes: str = "") -> str:
    """An item that opens resource r<number>."""
    return f'<item identifier="i{number}" identifierref="r{number}" {attributes}><title>{title}</title>{inside}</item>'


def resource(number: int, href: str = "index.html", attributes: str = "") -> str:
    """A resource."""
    return f'<resource identifier="r{number}" type="webcontent" adlcp:scormtype="sco" href="{href}" {attributes}/>'


def manifest(version: str, items: str = item(1, "Tiny"), resources: str = resource(1), said: str = "") -> bytes:
    """A manifest of a version, with these items and resources."""
    return f"""<?xml version="1.0"?><manifest identifier="m" {SPACES[version]}>
<metadata><schema>ADL SCORM</schema><schemaversion>{said or SAID[version]}</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>A tiny package</title>{items}</organization></organizations>
<resources>{resources}</resources></manifest>""".encode()


def zipped(target: Path, files: Mapping[str, bytes | str]) -> Path:
    """A zip of these files."""
    with ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target


def tiny(target: Path, version: str, **more: bytes | str) -> Path:
    """A package with one unit."""
    return zipped(
        target,
        {"imsmanifest.xml": manifest(version), "index.html": PAGE, "unit.js": UNIT[version] + READY, **more},
    )
