"""The voices of this installation, for an export."""

from __future__ import annotations

from pathlib import Path

from voices import opus
from voices.errors import NotWritable, VoicesError
from voices.store import Store
from voices.writing import write_whole

from ..roleplay.delivery import Clip
from ..roleplay.scenario import Scenario
from ..settings import Settings
from ..web.speaking import Speaker, manner

OGG, MP3 = "ogg", "mp3"


class Speech:
    """Lines are taken from the sounds that the web course keeps, and kept there: who stops and starts again goes on.

    `sounds`: MP3, as the web course has them, or OGG, a fifth as large (see `voices.opus`). Usable by several threads.
    """

    def __init__(self, settings: Settings, sounds: str = OGG) -> None:
        self.sounds = sounds
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
        """The clip's file where it is there already."""
        path = self._place(voice, clip)
        return path if path.exists() else None

    def spoken(self, voice: str, language: str, clip: Clip) -> Path | None:
        """The clip's file, spoken now where it wasn't yet; None where no voice can speak it. Raises NotWritable."""
        if kept := self.kept(voice, clip):
            return kept
        try:
            return self._small(voice, language, clip) if self.sounds == OGG else self._rendered(voice, language, clip)
        except NotWritable:  # a full disk is no silent line: the next one wouldn't be kept either
            raise
        except VoicesError:
            return None

    def _place(self, voice: str, clip: Clip) -> Path:
        return self._speaker.cache.path(self._speaker.key(voice, clip)).with_suffix(f".{self.sounds}")

    def _rendered(self, voice: str, language: str, clip: Clip) -> Path:
        synthesiser = self.store.synthesiser(language, (voice,))
        return self._speaker.cache.render(self._speaker.key(voice, clip), synthesiser, clip.text, manner(clip))

    def _small(self, voice: str, language: str, clip: Clip) -> Path:
        """Made of what the web course spoke already, or spoken for it."""
        path = self._place(voice, clip)
        if (whole := path.with_suffix(f".{MP3}")).exists():
            made = opus.smaller(whole)
        else:
            made = opus.encode(self.store.synthesiser(language, (voice,)).say(clip.text, manner(clip)))
        try:
            write_whole(path, made)
        except OSError as error:
            raise NotWritable(path, str(error)) from error
        return path

    def _name(self, language: str, *wished: str) -> str:
        """The first of those wished for that is there; looked for once, as a course has thousands of lines."""
        asked = (language, *wished)
        if asked not in self._names:
            self._names[asked] = self.store.synthesiser(language, wished).name
        return self._names[asked]
