"""The sentences about a note, in the call's language."""

from __future__ import annotations

from types import ModuleType

from . import record_en, record_nl

_TEXTS: dict[str, ModuleType] = {"nl": record_nl, "en": record_en}


class NoteSentences:
    """The sentences for one language."""

    def __init__(self, language: str) -> None:
        self.texts = _TEXTS[language]

    @property
    def name(self) -> str:
        """The competency's name."""
        return str(self.texts.NAME)

    @property
    def not_done(self) -> str:
        """What stands in the place of a band where no note was written."""
        return str(self.texts.NOT_DONE)

    def entry(self, label: str, **values: str) -> tuple[str, str, str, str | None]:
        """Title, reason, source point, and what could be written instead."""
        title, why, point, instead = self.texts.TEXTS[label]
        return title.format(**values), why.format(**values), point, instead.format(**values) or None

    def reason(self, key: str, times: int = 0, items: str = "") -> str:
        """Why the note got its band."""
        once = f"{key}_one" if times == 1 and f"{key}_one" in self.texts.REASONS else key
        return str(self.texts.REASONS[once]).format(times=times, items=items)
