"""The voices of this installation, for an export."""

from __future__ import annotations

from pathlib import Path

from voices import mp3
from voices.errors import VoicesError
from voices.store import Store
from voices.writing import write_whole

from ..roleplay.delivery import Clip
from ..roleplay.scenario import Scenario
from ..settings import Settings
from ..web.speaking import Speaker, manner

FULL = "full"


class Speech:
    """Lines are taken from the sounds that the web course keeps, and kept there: who stops and starts again goes on.

    `sound`: FULL, or a key of `voices.mp3.LEVELS`, less than half as large; those are kept beside the others.
    """

    def __init__(self, settings: Settings, sound: str = FULL) -> None:
        self.sound = sound
        self._small = None if sound == FULL else settings.data / f"sounds-{sound}"
        self.store = Store(settings.models, patience=settings.fetch_timeout_s)
        self._speaker, self._settings = Speaker(settings, self.store), settings
        self._names: dict[tuple[str, ...], str] = {}

    def caller(self, scenario: Scenario) -> str:
        """The voice of a call's caller."""
        return self._name(scenario.language, *scenario.caller.voices)

    def examples(self, language: str) -> str:
        """The voice of model answers, and of the receptionist in lessons."""
        return self._name(language, self._settings.example_voice(language))

    def others(self, language: str) -> str:
        """The voice of everybody else in lessons."""
        return self._name(language)

    def stand_in(self, language: str, name: str) -> bool:
        """Whether a voice is the simple one that speaks where no other is installed."""
        return self.store.synthesiser(language, (name,)).stand_in

    def kept(self, voice: str, clip: Clip) -> Path | None:
        """The clip's MP3 where it is there already, as it goes into a package."""
        path = self._place(voice, clip)
        return path if path.exists() else None

    def spoken(self, voice: str, language: str, clip: Clip) -> Path | None:
        """The clip as MP3; None where no voice can speak it."""
        if kept := self.kept(voice, clip):
            return kept
        try:
            return self._small_one(voice, language, clip) if self._small else self._rendered(voice, language, clip)
        except VoicesError:
            return None

    def _place(self, voice: str, clip: Clip) -> Path:
        whole = self._speaker.cache.path(self._speaker.key(voice, clip))
        return self._small / whole.parent.name / whole.name if self._small else whole

    def _rendered(self, voice: str, language: str, clip: Clip) -> Path:
        synthesiser = self.store.synthesiser(language, (voice,))
        return self._speaker.cache.render(self._speaker.key(voice, clip), synthesiser, clip.text, manner(clip))

    def _small_one(self, voice: str, language: str, clip: Clip) -> Path:
        """Made of what the web course spoke already, or spoken for it."""
        whole = self._speaker.cache.path(self._speaker.key(voice, clip))
        if whole.exists():
            made = mp3.smaller(whole, self.sound)
        else:
            made = mp3.encode(self.store.synthesiser(language, (voice,)).say(clip.text, manner(clip)), self.sound)
        write_whole(path := self._place(voice, clip), made)
        return path

    def _name(self, language: str, *wished: str) -> str:
        """The first of those wished for that is there; looked for once, as a course has thousands of lines."""
        asked = (language, *wished)
        if asked not in self._names:
            self._names[asked] = self.store.synthesiser(language, wished).name
        return self._names[asked]
