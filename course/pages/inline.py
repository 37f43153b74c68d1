"""A short text of a lesson as clean HTML."""

from __future__ import annotations

import re
from html import escape


def inline(text: str) -> str:
    """Emphasis, and what is said aloud; all else as it stands."""
    safe = escape(text, quote=False)
    safe = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", safe)
    safe = re.sub(r"(?<!\w)[*_](\S(?:.*?\S)?)[*_](?!\w)", r"<em>\1</em>", safe)
    return re.sub(r"“[^”]*”", lambda found: f'<span class="said">{found[0]}</span>', safe)
