"""How fast the voices speak: seconds of one core for a second of speech, once they are loaded."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from voices.protocols import Synthesiser
from voices.store import Store

from .figures import Figures

SENTENCES = {
    "en": (
        "Good morning, I am calling about my daughter, she has had a fever since last night.",
        "I have tried to reach you for half an hour, and nobody picked up the telephone.",
        "No, I have not given her anything yet, I did not dare to.",
    ),
    "nl": (
        "Goedemorgen, ik bel over mijn dochter, ze heeft sinds gisteravond koorts.",
        "Ik probeer u al een half uur te bereiken, en niemand nam de telefoon op.",
        "Nee, ik heb haar nog niets gegeven, dat durfde ik niet.",
    ),
}


def measure() -> Figures:
    """Piper's English voice that comes with the course, and the Dutch stand-in."""
    with tempfile.TemporaryDirectory() as empty:
        store = Store(Path(empty))
        piper, stand_in = store.synthesiser("en"), store.synthesiser("nl")
        return {"piper_voice": piper.name, "piper_rtf": _cost(piper), "standin_rtf": _cost(stand_in)}


def _cost(voice: Synthesiser) -> float:
    first, *others = SENTENCES[voice.language]
    voice.say(first)  # loads the voice
    began = time.process_time()
    spoken = [voice.say(text).duration_ms / 1000 for text in others]
    return (time.process_time() - began) / sum(spoken)
