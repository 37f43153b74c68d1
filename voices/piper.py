"""Piper: neural voices that speak sentence by sentence."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from voices.errors import EngineFailed, EngineMissing
from voices.protocols import LOUDEST, OWN, Delivery, Sound, silence

if TYPE_CHECKING:
    from piper import PiperVoice, SynthesisConfig

BETWEEN_SENTENCES_MS = 200
"""Added to the 0.2 s that Piper leaves (0.15 s after a sentence, 0.04 s before the next; measured on joe)."""
WORDLESS_MS = 200
THREADS = 1
"""With two, a line takes a third less time and a third more work (measured on joe), at the cost of who listens."""
MOST_NOISE = 1.0
"""Above this a voice begins to tremble; its own is 0.667."""
MOST_DURATION_NOISE = 1.2
"""Above this the rhythm falls apart; a voice's own is 0.8."""


class PiperSynthesiser:
    """One Piper voice, loaded when it first speaks and then kept; usable by several threads at once."""

    stand_in = False

    def __init__(self, name: str, language: str, model: Path, settings: Path) -> None:
        self.name = name
        self.language = language
        self._files = (model, settings)
        self._loading = threading.Lock()
        self._voice: PiperVoice | None = None

    def say(self, text: str, delivery: Delivery = OWN) -> Sound:
        """Speak `text` at the voice's own rate (16000 or 22050 Hz). Raises EngineMissing or EngineFailed."""
        voice = self._loaded()
        rate = voice.config.sample_rate
        pause = silence(rate, BETWEEN_SENTENCES_MS).samples
        try:
            chunks = voice.synthesize(text, _settings(voice, delivery))
            sentences = [chunk.audio_int16_bytes for chunk in chunks]
        except Exception as error:  # onnxruntime has no family of its own
            raise EngineFailed("Piper", self.name, str(error)) from error
        return Sound(pause.join(sentences), rate) if sentences else silence(rate, WORDLESS_MS)

    def _loaded(self) -> PiperVoice:
        with self._loading:
            if self._voice is None:
                self._voice = _load(*self._files)
            return self._voice


def _load(model: Path, settings: Path) -> PiperVoice:
    try:
        import onnxruntime
        from piper import PiperConfig, PiperVoice
    except (ImportError, OSError) as error:
        raise EngineMissing("piper-tts", str(error)) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    try:
        config = PiperConfig.from_dict(json.loads(settings.read_text("utf-8")))
        session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        return PiperVoice(session, config)
    except Exception as error:  # onnxruntime has no family of its own
        raise EngineFailed("Piper", str(model), str(error)) from error


def _settings(voice: PiperVoice, delivery: Delivery) -> SynthesisConfig:
    from piper import SynthesisConfig

    own = voice.config
    return SynthesisConfig(
        length_scale=own.length_scale / delivery.tempo,
        noise_scale=min(MOST_NOISE, own.noise_scale * delivery.variation),
        noise_w_scale=min(MOST_DURATION_NOISE, own.noise_w_scale * delivery.variation),
        volume=delivery.volume / LOUDEST,
    )
