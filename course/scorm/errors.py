"""All that can go wrong when a package is written: where, what was found, and what to do; in Dutch and in English."""

from __future__ import annotations

import errno
from pathlib import Path

TEXTS = {
    "nl": {
        "IsFolder": "{path} is een map. Noem een bestand, bijvoorbeeld {path}/belwijs.zip.",
        "NotAFile": "{path} is geen gewoon bestand. Kies een andere naam.",
        "NoFolder": "De map {path} bestaat niet. Maak ze eerst, of kies een andere map.",
        "NotWritable": "In de map {path} kan niet geschreven worden ({detail}). Kies een andere map, of vraag"
        " uw beheerder om schrijfrecht.",
        "NoRoom": "Er is te weinig plaats in {path} ({detail}). Maak plaats, of kies een andere schijf.",
        "Busy": "{path} wordt op dit ogenblik al geschreven. Wacht tot dat klaar is, of kies een andere naam.",
        "BadName": "De naam {path} kan niet in het pakket: {detail}. Geef het bestand een andere naam.",
        "Unreadable": "{path} kan niet gelezen worden ({detail}). Zet het bestand terug, of geef leesrecht.",
        "size": "nodig: {needed} MB, vrij: {free} MB",
        "full": "de schijf is vol",
        "too large": "zo'n groot bestand kan daar niet staan",
        "denied": "geen toegang",
        "read-only": "alleen om te lezen",
        "long name": "de naam is te lang",
        "absent": "het is er niet",
        "not ASCII": "alleen letters zonder accent, cijfers en gewone leestekens zijn toegelaten",
        "not inside": "het is geen pad binnen het pakket",
        "twice": "die naam is er al (hoofdletters tellen niet mee)",
        "folder too": "zo heet ook een map in het pakket",
    },
    "en": {
        "IsFolder": "{path} is a folder. Name a file, such as {path}/belwijs.zip.",
        "NotAFile": "{path} is no ordinary file. Choose another name.",
        "NoFolder": "The folder {path} doesn't exist. Make it first, or choose another folder.",
        "NotWritable": "The folder {path} can't be written in ({detail}). Choose another folder, or ask your"
        " administrator for leave to write.",
        "NoRoom": "There is too little room in {path} ({detail}). Make room, or choose another disk.",
        "Busy": "{path} is being written at this moment. Wait until that is done, or choose another name.",
        "BadName": "The name {path} can't be in the package: {detail}. Give the file another name.",
        "Unreadable": "{path} can't be read ({detail}). Put the file back, or give leave to read it.",
        "size": "needed: {needed} MB, free: {free} MB",
        "full": "the disk is full",
        "too large": "no file that large can be there",
        "denied": "no access",
        "read-only": "for reading only",
        "long name": "the name is too long",
        "absent": "it isn't there",
        "not ASCII": "only letters without accents, digits and plain punctuation are allowed",
        "not inside": "it is no path inside the package",
        "twice": "that name is there already (capitals make no difference)",
        "folder too": "a folder in the package has that name",
    },
}


# What a system says most, by the key of its text.
CAUSES = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "too large",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "read-only",
    errno.ENAMETOOLONG: "long name",
    errno.ENOENT: "absent",
}


def cause(error: OSError) -> str:
    """The key of the text that says why; else the system's own words."""
    return CAUSES.get(error.errno or 0) or error.strerror or str(error)


class ExportFailed(Exception):
    """The family; `str()` is the English message. `path`: where; `detail`: a key of the texts, or the system's."""

    def __init__(self, path: Path | str, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail

    def explain(self, language: str) -> str:
        """Say in `language` ("nl" or "en") where it went wrong, what was found and what to do."""
        words = TEXTS[language]
        return words[type(self).__name__].format(path=self.path, detail=self._detail(words))

    def _detail(self, words: dict[str, str]) -> str:
        return words.get(self.detail, self.detail)

    def __str__(self) -> str:
        return self.explain("en")


class IsFolder(ExportFailed):
    """The zip's name is that of a folder."""


class NotAFile(ExportFailed):
    """The zip's name is that of a device, a pipe or a socket."""


class NoFolder(ExportFailed):
    """The folder for the zip isn't there."""


class NotWritable(ExportFailed):
    """Nothing can be written in the folder."""


class NoRoom(ExportFailed):
    """The disk is full, or takes no file of that size. `needed`, `free`: in bytes, where they were looked up."""

    def __init__(self, path: Path, detail: str = "", needed: int = 0, free: int = 0) -> None:
        super().__init__(path, detail)
        self.needed = needed
        self.free = free

    def _detail(self, words: dict[str, str]) -> str:
        if self.detail:
            return super()._detail(words)
        # In millions, as file managers say it; rounded so that what is needed always shows as more than what is free.
        return words["size"].format(needed=-(-self.needed // 1_000_000), free=self.free // 1_000_000)


class Busy(ExportFailed):
    """Another run writes the same zip."""


class BadName(ExportFailed):
    """A path that can't be in a zip which every system unpacks."""


class Unreadable(ExportFailed):
    """A file that belongs in the package can't be read."""
