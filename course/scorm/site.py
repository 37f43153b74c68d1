"""The files of `static/` that a package carries: the player, its looks, and what hears and grades."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

# What only a server's pages need.
WITHOUT = (
    "preview",
    "css/preview",
    "css/playing",
    "playing/",
    "vendor/scorm-again@",
    "vendor/htmx@",
    "vendor/viz@",
    "player/call-page.js",
    "player/debrief-page.js",
    "player/briefing-page.js",
    "lesson/lesson-page.js",
)
HEARING = "vendor/lichess-vosk-browser@"
TEXTS = (".md",)  # tell those who build, not those who learn


def static_files(static: Path, hears: bool) -> Iterator[tuple[str, Path]]:
    """Path in the package and file; what recognises speech only where it `hears`."""
    for file in sorted(static.rglob("*")):
        name = file.relative_to(static).as_posix()
        if not file.is_file() or name.startswith(WITHOUT) or file.suffix in TEXTS or file.name.startswith("."):
            continue
        if hears or not name.startswith(HEARING):
            yield f"static/{name}", file
