"""The recognisers that can tell which words they know."""

from __future__ import annotations

from collections.abc import Callable

from voices.errors import VoicesError
from voices.protocols import Recogniser
from voices.store import Store

from ..roleplay.vocabulary import LANGUAGES
from ..settings import Settings


def ears(settings: Settings, say: Callable[[str], object]) -> dict[str, Recogniser]:
    """The recogniser of each language that has one, set or installed; says why one doesn't load."""
    store = Store(settings.models, patience=settings.fetch_timeout_s)
    found = {}
    for language in LANGUAGES:
        try:
            recogniser = store.recogniser(language, settings.recogniser(language))
        except VoicesError as error:
            say(f"recogniser {language}: {error}")
            continue
        if recogniser is not None:
            found[language] = recogniser
    return found
