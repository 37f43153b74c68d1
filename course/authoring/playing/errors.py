"""Why a package can't be played; said in Dutch and in English, with what to do."""

from __future__ import annotations

from .wording import FAULTS


class Unplayable(Exception):
    """`fault` names the text in texts.*.toml; `details` fill it."""

    def __init__(self, fault: str, **details: object) -> None:
        super().__init__(fault)
        self.fault, self.details = fault, details

    def explain(self, language: str) -> str:
        """What is wrong, and what to do."""
        return FAULTS[language][self.fault].format(**self.details)
