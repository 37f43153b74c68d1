"""Hearing: one recogniser for each language, loaded when it is first needed and shared by all threads."""

from __future__ import annotations

import logging
import threading

from voices.errors import VoicesError
from voices.protocols import Recogniser
from voices.store import Store

from ..settings import Settings

log = logging.getLogger(__name__)


class Ears:
    """The recognisers of one process."""

    def __init__(self, settings: Settings, store: Store) -> None:
        self.settings, self.store = settings, store
        self._lock = threading.Lock()
        self._loaded: dict[str, Recogniser | None] = {}

    def recogniser(self, language: str) -> Recogniser | None:
        """The recogniser of a language, or None where there is none; the log says why, once."""
        with self._lock:
            if language not in self._loaded:
                self._loaded[language] = self._load(language)
            return self._loaded[language]

    def _load(self, language: str) -> Recogniser | None:
        try:
            return self.store.recogniser(language, self.settings.recogniser(language))
        except VoicesError as error:
            log.warning("recogniser %s: %s", language, error)
            return None
