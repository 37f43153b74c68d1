"""What things are called in a package."""

from __future__ import annotations

import json
from hashlib import sha256

from ...roleplay.delivery import Clip


def sound_file(voice: str, clip: Clip, ending: str) -> str:
    """The file of a clip in a voice, "ogg" or "mp3": named for all that makes its sound, so nothing is there twice."""
    delivery = clip.delivery
    content = json.dumps([voice, clip.text, delivery.tempo, delivery.volume, delivery.variation], ensure_ascii=False)
    return f"sounds/{sha256(content.encode()).hexdigest()[:16]}.{ending}"


def start_page(language: str, part: str = "") -> str:
    """The file of the start page; `part` is a module, or "module/call", when the page shows no more."""
    return f"pages/{language}/start{'-' + part.replace('/', '-') if part else ''}.html"


def lesson_page(language: str, module: str) -> str:
    """The file of a lesson."""
    return f"pages/{language}/lessons/{module}.html"


def briefing_page(language: str, call: str) -> str:
    """The file of a briefing."""
    return f"pages/{language}/calls/{call}.html"


def privacy_page(language: str) -> str:
    """The file of what is kept."""
    return f"pages/{language}/privacy.html"
