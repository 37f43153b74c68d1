"""What is written with digits and signs, as the words for it: dates, times of day, telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..grading.numerals import months

_ALONE = r"(?<![\w.,/:])"
SHAPES: Mapping[str, re.Pattern[str]] = {
    "phone": re.compile(r"(?<!\w)(?:\+|00?)\d[\d ./()-]{6,}\d"),
    "iso": re.compile(rf"{_ALONE}(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"),
    "date": re.compile(
        rf"{_ALONE}(?P<d>\d{{1,2}})(?P<s>[/.-])(?P<m>\d{{1,2}})(?P=s)['’]?(?P<y>\d{{4}}|\d\d)(?![\d.,]?\d)"
    ),
    "day": re.compile(rf"{_ALONE}(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})(?![\d/])"),
    "half_day": re.compile(
        rf"{_ALONE}(?P<h>\d{{1,2}})(?:[.:](?P<n>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?", re.IGNORECASE
    ),
    "clock": re.compile(rf"{_ALONE}(?P<h>\d{{1,2}})\s?[.:uh]\s?(?P<n>[0-5]\d)(?![\d/])(?:\s?[uh]\b)?", re.IGNORECASE),
    "hour": re.compile(rf"{_ALONE}(?P<h>\d{{1,2}})\s?(?:u|uur|h|o['’]?\s?clock)\b", re.IGNORECASE),
}
_FRACTIONS = ((1, 2), (1, 3), (1, 4), (3, 4))
_COUNTRIES = re.compile(r"^(?:\+|00)(?:31|32|33|44|49|352|353)")


def hour(hours: int, minutes: int = 0) -> str:
    """A time of day as one token; two o'clock and fourteen hundred are the same on the telephone."""
    return f"t{hours % 12:02d}{minutes:02d}"


def in_words(shape: str, found: re.Match[str], language: str) -> str | None:
    """What was found in that shape, as words; None when it can't be that."""
    if shape == "phone":
        return _phone(found[0])
    if shape in ("iso", "date", "day"):
        return _date(found.groupdict(), language)
    return _time(found.groupdict())


def _phone(written: str) -> str | None:
    digits = re.sub(r"\D", "", _COUNTRIES.sub("0", written).replace("(0)", ""))
    digits = "0" + digits.lstrip("0")
    return digits if 9 <= len(digits) <= 14 else None


def _date(parts: Mapping[str, str | None], language: str) -> str | None:
    """Day first, as in Europe; the other way round where that is the only way."""
    day, month = int(parts["d"] or 0), int(parts["m"] or 0)
    if "y" not in parts and (day, month) in _FRACTIONS:
        return None
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return f"{day} {list(months(language))[month - 1]} {parts.get('y') or ''}".strip()


def _time(parts: Mapping[str, str | None]) -> str | None:
    hours, minutes = int(parts["h"] or 0), int(parts.get("n") or 0)
    return hour(hours, minutes) if hours <= 24 else None
