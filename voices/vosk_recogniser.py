"""Vosk: a model shared by all threads, and one stream for each reply."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from voices.errors import BadValue, EngineFailed, EngineMissing, NotAModel, StreamEnded
from voices.protocols import Word

if TYPE_CHECKING:
    import vosk

NO_WORDS = frozenset({"[unk]", "<unk>", ""})
"""What Vosk writes where it heard speech but no word that it knows (or that its own list lacks)."""
RATES = (16000, 48000)

# Each part under the names of the two layouts that Vosk itself accepts; a graph comes whole or in two.
_PARTS = (
    (("am/final.mdl",), ("final.mdl",)),
    (("conf/mfcc.conf",), ("mfcc.conf",)),
    (("graph/HCLG.fst",), ("graph/HCLr.fst", "graph/Gr.fst"), ("HCLG.fst",), ("HCLr.fst", "Gr.fst")),
)


def missing_parts(folder: Path) -> tuple[str, ...]:
    """Return the parts of a Vosk model that `folder` lacks or that are empty; nothing when it looks whole."""
    return tuple(
        " + ".join(choices[0])
        for choices in _PARTS
        if not any(all(_is_filled(folder / name) for name in names) for names in choices)
    )


def _is_filled(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


class VoskRecogniser:
    """A loaded Vosk model. Load it after a server has forked."""

    def __init__(self, folder: Path) -> None:
        """Load the model in `folder`. Raises NotAModel, EngineMissing or EngineFailed."""
        # Vosk looks for a model elsewhere, downloads, or ends the process when its folder isn't one.
        if missing := missing_parts(folder):
            raise NotAModel(folder, missing)
        try:
            import vosk
        except (ImportError, OSError) as error:
            raise EngineMissing("vosk", str(error)) from error
        vosk.SetLogLevel(-1)
        self.folder = folder
        try:
            self._model = vosk.Model(str(folder))
        except Exception as error:  # it raises no narrower kind
            raise EngineFailed("Vosk", str(folder), str(error)) from error

    def listen(self, rate: int = 16000) -> VoskStream:
        """Begin a reply at `rate` Hz (16000 … 48000)."""
        return VoskStream(self._model, rate)

    def knows(self, word: str) -> bool:
        """Whether the model's vocabulary has `word` (lower case)."""
        return word not in NO_WORDS and int(self._model.vosk_model_find_word(word)) >= 0


class VoskStream:
    """One reply. Kaldi ends an utterance by itself at a long pause; the pieces are gathered, so none is lost."""

    def __init__(self, model: vosk.Model, rate: int) -> None:
        import vosk

        if not RATES[0] <= rate <= RATES[1]:
            raise BadValue("rate", repr(rate), f"{RATES[0]} … {RATES[1]} Hz")
        try:
            self._decoder = vosk.KaldiRecognizer(model, rate)
        except Exception as error:  # it raises no narrower kind
            raise EngineFailed("Vosk", f"a new reply at {rate} Hz", str(error)) from error
        self._decoder.SetWords(True)
        self._pieces: list[Word] = []
        self._finished = False

    def hear(self, frames: bytes) -> None:
        """Take in PCM frames. Raises BadValue on anything else, StreamEnded after `finish`."""
        if not isinstance(frames, bytes | bytearray | memoryview) or len(frames) % 2:
            raise BadValue("frames", type(frames).__name__, "bytes, two for each sample")
        if self._finished:
            raise StreamEnded
        try:
            ended = self._decoder.AcceptWaveform(bytes(frames))
        except Exception as error:  # it raises no narrower kind
            raise EngineFailed("Vosk", f"{len(frames)} bytes of sound", str(error)) from error
        if ended:
            self._pieces += _words(self._decoder.Result())

    def partial(self) -> str:
        """Return the text so far, earlier pieces included."""
        texts = [word.text for word in self._pieces]
        if not self._finished:
            now = json.loads(self._decoder.PartialResult()).get("partial", "")
            texts += (text for text in now.split() if text not in NO_WORDS)
        return " ".join(texts)

    def finish(self) -> tuple[Word, ...]:
        """End the reply and return all its words."""
        if not self._finished:
            self._finished = True
            self._pieces += _words(self._decoder.FinalResult())
        return tuple(self._pieces)


def _words(result: str) -> list[Word]:
    heard: list[dict[str, Any]] = json.loads(result).get("result", [])
    return [_word(one) for one in heard if one["word"] not in NO_WORDS]


def _word(one: dict[str, Any]) -> Word:
    start = max(0, round(one["start"] * 1000))
    end = max(start, round(one["end"] * 1000))
    return Word(one["word"], start, end, min(1.0, max(0.0, one["conf"])))
