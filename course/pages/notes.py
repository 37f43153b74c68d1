"""The note after a call, as it comes from a form."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # no text holds these, and PostgreSQL takes no zero


def written(given: str) -> str:
    """A text from a form as it is kept: one kind of line end, no control signs, no space around it."""
    return _CONTROL.sub("", given.replace("\r\n", "\n").replace("\r", "\n")).strip()
