"""MP3 of spoken sound: small enough for a package, and played by every browser."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from types import ModuleType

from voices.errors import EngineFailed, EngineMissing
from voices.protocols import Sound
from voices.writing import write_whole

COMPRESSION = 0.8
"""0 … below 1 of libsndfile's variable bit rate; 0.8 gives speech at 22050 Hz about 39 kbit/s (measured)."""


def encode(sound: Sound) -> bytes:
    """Return `sound` as an MP3 file, one channel. Raises EngineMissing or EngineFailed."""
    soundfile = engine()
    target = BytesIO()
    kind = {"format": "MP3", "subtype": "MPEG_LAYER_III", "channels": 1}
    how = {"bitrate_mode": "VARIABLE", "compression_level": COMPRESSION}
    try:
        with soundfile.SoundFile(target, "w", samplerate=sound.rate, **kind, **how) as file:
            file.buffer_write(sound.samples, dtype="int16")
    except (soundfile.SoundFileError, ValueError) as error:
        raise EngineFailed("soundfile", f"sound of {sound.rate} Hz", str(error)) from error
    return target.getvalue()


def write(path: Path, sound: Sound) -> None:
    """Write `sound` to `path` as MP3, at once."""
    write_whole(path, encode(sound))


def engine() -> ModuleType:
    """libsndfile. Raises EngineMissing."""
    try:
        import soundfile
    except (ImportError, OSError) as error:
        raise EngineMissing("soundfile", str(error)) from error
    return soundfile  # type: ignore[no-any-return]
