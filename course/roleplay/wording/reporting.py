"""The report's sentences, in the call's language and fitted to the caller."""

from __future__ import annotations

from types import ModuleType

from . import report_en, report_nl

_TEXTS: dict[str, ModuleType] = {"nl": report_nl, "en": report_en}


class Sentences:
    """The sentences for one language and one caller's pronoun ("she", "he" or "they")."""

    def __init__(self, language: str, pronoun: str) -> None:
        self.texts = _TEXTS[language]
        self.pronouns: dict[str, str] = self.texts.PRONOUNS[pronoun]

    def competency(self, id: str) -> str:
        """A competency's name."""
        return str(self.texts.COMPETENCIES[id])

    def band(self, band: int | None, doubtful: bool = False) -> str:
        """A band's word; for a competency that has none, why not."""
        return str(self.texts.BANDS[band] if band else self.texts.MISHEARD if doubtful else self.texts.UNSEEN)

    def phase(self, name: str) -> str:
        """A phase's name."""
        return str(self.texts.PHASES[name])

    def reason(self, key: str, values: dict[str, object]) -> str:
        """Why a competency got its band."""
        once = f"{key}_one" if values.get("times") == 1 and f"{key}_one" in self.texts.REASONS else key
        shown = {name: self._shown(key, value) for name, value in values.items()}
        return str(self.texts.REASONS[once]).format(**shown, **self.pronouns)

    def lacking(self, key: str) -> tuple[str, str, str]:
        """Title, reason and source point of something that didn't come."""
        title, why, point = self.texts.LACKING[key]
        return title, why.format(**self.pronouns), point

    def effort(self) -> str:
        """What stands beside the caller's figure."""
        return str(self.texts.EFFORT).format(**self.pronouns)

    def trust(self, turn: int, moved: int, note: str | None) -> str:
        """One turn of the trust line, in words."""
        way = "up" if moved > 0 else "down" if moved < 0 else "same"
        text = self.texts.TRUST["start" if turn == 0 else way].format(turn=turn, note=(note or "").rstrip(".") + ".")
        return str(text).removesuffix(" .")

    def hung_up(self) -> dict[str, str]:
        """The caller's words, and what came of it, where the learner cut the call off."""
        return dict(self.texts.HUNG_UP)

    def rate_unit(self) -> str:
        """What tempo is counted in."""
        return str(self.texts.RATE_UNIT)

    def melody(self, semitones: float | None, monotone: bool) -> str:
        """What the call's melody tells, and what to try where it is flat; None is too little to say."""
        key = "too_little" if semitones is None else "monotone" if monotone else "lively"
        return str(self.texts.MELODY[key]).format(semitones=round(semitones or 0))

    def _shown(self, key: str, value: object) -> object:
        if isinstance(value, tuple):
            return ", ".join(map(str, value))
        if isinstance(value, list):
            of_phases = key.startswith("phases")
            names = self.texts.PHASES if of_phases else self.texts.PARTS
            return ", ".join(str(names[one]).lower() if of_phases else str(names[one]) for one in value)
        return value


def mood_words(language: str, mood: str) -> str:
    """How a mood sounds, in words ("klinkt gespannen")."""
    return str(_TEXTS[language].MOODS[mood])
