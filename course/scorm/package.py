"""What a package says of itself: its units (SCOs), its titles and its files. Checked when made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

EDITIONS = ("1.2", "2004")

# What XML 1.0 can't hold, escaped or not.
NEVER_IN_XML = re.compile(r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Sco:
    """A unit that a learning system starts and keeps progress of.

    `id`: stable, such as `course` or `03-empathy`; `title`: by language; `href`: its page, such as `index.html`.
    """

    id: str
    title: Mapping[str, str]
    href: str


@dataclass(frozen=True)
class Package:
    """The course as one edition of SCORM ("1.2" or "2004") describes it.

    `title`, `description`: by language; `languages`: the one that comes first is the package's own; `files`: every path
    in the zip, posix; `minutes`: how long the whole takes. Raises ValueError, which names the field.
    """

    id: str
    version: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    languages: tuple[str, ...]
    edition: str
    scos: tuple[Sco, ...]
    files: tuple[str, ...]
    minutes: int

    def __post_init__(self) -> None:
        if fault := _fault(self):
            raise ValueError(fault)

    def identifier(self, kind: str, *names: str) -> str:
        """An identifier that depends on the course and on `names` only: not on edition, language, title or version.

        Learning systems keep progress by the identifiers of items, also when a package is replaced by a newer one.
        Different names never give the same identifier: what an NCName can't hold, and the joint, is spelled as a code.
        """
        return ".".join((kind, *(_spelled(name) for name in (self.id, *names))))

    def shown(self, text: Mapping[str, str]) -> str:
        """A text as learning systems show it: they know no languages there, so it is said in each, at most 200 long.

        The schema of SCORM 1.2 cuts titles there (imscp_rootv1p1p2.xsd, titleType).
        """
        said = [" ".join(text[language].split()) for language in self.languages]
        joined = " / ".join(dict.fromkeys(said))
        return joined if len(joined) <= 200 else said[0][:200]


def _spelled(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]", lambda found: f"_{ord(found[0]):x}_", name)


def _fault(package: Package) -> str:
    """What is wrong with the package, or an empty text."""
    texts = {"title": package.title, "description": package.description}
    texts |= {f"title of {sco.id}": sco.title for sco in package.scos}
    ids = [sco.id for sco in package.scos]
    pages = [sco.href for sco in package.scos]
    checks = [
        (f"edition: found {package.edition}, expected one of {', '.join(EDITIONS)}", package.edition in EDITIONS),
        ("languages: expected at least one", package.languages),
        ("scos: expected at least one", package.scos),
        ("scos: an id stands there twice", len(set(ids)) == len(ids)),
        ("scos: a page stands there twice", len(set(pages)) == len(pages)),
        ("id: expected a name", package.id and all(ids)),
        (f"minutes: found {package.minutes}, expected 1 or more", package.minutes >= 1),
        ("files: a path stands there twice", len(set(package.files)) == len(package.files)),
        *((f"files: {page} is missing", page in package.files) for page in pages),
    ]
    for what, text in texts.items():
        for language in package.languages:
            checks.append((f"{what}: expected a text in {language}", text.get(language, "").strip()))
            checks.append((f"{what}: holds a control character", not NEVER_IN_XML.search(text.get(language, ""))))
    return next((fault for fault, right in checks if not right), "")
