"""The voices of this installation, for an export."""

from __future__ import annotations

from pathlib import Path

from voices.errors import VoicesError
from voices.store import Store

from ..roleplay.delivery import Clip
from ..roleplay.scenario import Scenario
from ..settings import Settings
from ..web.speaking import Speaker, manner


class Speech:
    """Lines are taken from the sounds that the web course keeps, and kept there: who stops and starts again goes on."""

    def __init__(self, settings: Settings) -> None:
        self.store = Store(settings.models, patience=settings.fetch_timeout_s)
        self._speaker = Speaker(settings, self.store)

    def caller(self, scenario: Scenario) -> str:
        """The voice of a call's caller."""
        return self._speaker.caller_voice(scenario).name

    def examples(self, language: str) -> str:
        """The voice of model answers, and of the receptionist in lessons."""
        return self._speaker.example_voice(language).name

    def others(self, language: str) -> str:
        """The voice of everybody else in lessons."""
        return self.store.synthesiser(language, ()).name

    def stand_in(self, language: str, name: str) -> bool:
        """Whether a voice is the simple one that speaks where no other is installed."""
        return self.store.synthesiser(language, (name,)).stand_in

    def kept(self, voice: str, clip: Clip) -> Path | None:
        """The clip's MP3 where it is spoken already."""
        path = self._speaker.cache.path(self._speaker.key(voice, clip))
        return path if path.exists() else None

    def spoken(self, voice: str, language: str, clip: Clip) -> Path | None:
        """The clip as MP3; None where no voice can speak it."""
        synthesiser = self.store.synthesiser(language, (voice,))
        try:
            return self._speaker.cache.render(self._speaker.key(voice, clip), synthesiser, clip.text, manner(clip))
        except VoicesError:
            return None
