"""Rendered lines, kept by what was said and how: a line is spoken once and then read from here."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections import defaultdict
from pathlib import Path

from voices import mp3
from voices.errors import BadValue, NotWritable
from voices.protocols import Delivery, Synthesiser

_EDITION = 1
"""Part of every key: raise it when the same settings come to sound different."""
_KEY = re.compile(r"[0-9a-f]{32}")


class AudioCache:
    """MP3 files under `folder`. Several threads and processes may render the same line at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._rendering: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def key(self, voice_name: str, text: str, delivery: Delivery) -> str:
        """Return the line's key: 32 hex digits, of a sha256 over everything that makes the sound."""
        how = [round(float(share), 3) for share in (delivery.tempo, delivery.volume, delivery.variation)]
        content = json.dumps([_EDITION, voice_name, text, how], ensure_ascii=False)
        return hashlib.sha256(content.encode()).hexdigest()[:32]

    def path(self, key: str) -> Path:
        """Return where the line's MP3 file is, or would be. Raises BadValue on what can't be a key."""
        if not _KEY.fullmatch(key):
            raise BadValue("key", repr(key), "32 hex digits")
        return self.folder / key[:2] / f"{key}.mp3"

    def render(self, key: str, synthesiser: Synthesiser, text: str, delivery: Delivery) -> Path:
        """Return the line's MP3 file, spoken now if it wasn't there. Raises what `say` raises, and NotWritable."""
        path = self.path(key)
        with self._rendering[key]:  # so that two who want the same line at once don't both speak it
            if not path.exists():
                sound = synthesiser.say(text, delivery)
                try:
                    mp3.write(path, sound)
                except OSError as error:
                    raise NotWritable(path, str(error)) from error
        self._rendering.pop(key, None)
        return path
