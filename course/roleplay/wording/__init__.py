"""All that the course says about a reply and a call, as texts in its languages."""

from __future__ import annotations

from .explaining import Explained, explain, suggestions

__all__ = ["Explained", "explain", "suggestions"]
