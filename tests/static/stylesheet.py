"""Reads the tokens of static/app.css: custom properties and their colours, for each theme."""

from __future__ import annotations

import re
from pathlib import Path

STATIC = Path(__file__).parents[2] / "static"
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
PROPERTY = re.compile(r"(--[\w-]+):\s*([^;]+);")


def css(name: str = "app.css") -> str:
    """The stylesheet's text without its comments."""
    return COMMENT.sub("", (STATIC / name).read_text(encoding="utf-8"))


def block(text: str, selector: str) -> dict[str, str]:
    """The custom properties in the first block of a selector; raises LookupError when there is none."""
    start = text.find(selector + " {")
    if start < 0:
        raise LookupError(f"app.css: expected a block {selector!r}, found none")
    body = text[text.index("{", start) + 1 : text.index("}", start)]
    return dict(PROPERTY.findall(body))


def themes() -> dict[str, dict[str, str]]:
    """The tokens of each theme. Dark inherits what it doesn't change."""
    text = css()
    light = block(text, ":root")
    return {"light": light, "dark": light | block(text, '[data-theme="dark"]')}


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0..1 (WCAG 2)."""
    if not re.fullmatch(r"#[0-9a-f]{6}", colour):
        raise ValueError(f"expected #rrggbb, found {colour!r}")
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1..21 (WCAG 2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
