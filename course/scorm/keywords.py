"""What the metadata of every package says alike, whatever the course."""

# By language, in the same order: a learning system's search finds the course by them.
KEYWORDS = {
    "nl": ("telefoneren", "communicatie met patiënten", "medisch secretariaat", "onthaal", "triage aan de telefoon"),
    "en": ("telephone", "communication with patients", "medical secretariat", "reception", "telephone triage"),
}

RIGHTS = "GPL-3.0-or-later"


def keywords(languages: tuple[str, ...]) -> list[dict[str, str]]:
    """The keywords, each by language; a language that has none is left out."""
    known = [language for language in languages if language in KEYWORDS]
    return [dict(zip(known, words, strict=True)) for words in zip(*(KEYWORDS[one] for one in known), strict=True)]


def duration(minutes: int) -> str:
    """Minutes as ISO 8601 says them, which both editions want: 250 is `PT4H10M`."""
    hours, rest = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{rest}M" if rest else "")
