"""The pages keep to their own policy: no style or script within a page, and nothing from elsewhere."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "static"
# A debrief to hand in is opened from a disk, by itself: no policy holds there, and its looks must be in it.
ALONE = "handout.html"
TEMPLATES = sorted(
    file for kind in ("templates", "pages") for file in (ROOT / "course").rglob(f"{kind}/*.html") if file.name != ALONE
)
OURS = sorted(
    file for file in STATIC.rglob("*") if file.suffix in (".js", ".css", ".svg") and "vendor" not in file.parts
)
NAMESPACE = "http://www.w3.org/2000/svg"

INLINE_STYLE = re.compile(r"\sstyle\s*=|<style\b", re.IGNORECASE)
HANDLER = re.compile(r"\son[a-z]+\s*=\s*[\"']", re.IGNORECASE)
SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.IGNORECASE | re.DOTALL)
ELSEWHERE = re.compile(r"(?:https?:|wss?:)?//[\w.-]+\.[a-z]{2,}", re.IGNORECASE)


def faults(text: str) -> list[str]:
    """What a policy of default-src 'self' would stop, or what would be fetched from elsewhere."""
    found = [match[0].strip() for pattern in (INLINE_STYLE, HANDLER) for match in pattern.finditer(text)]
    for attributes, body in SCRIPT.findall(text):
        if body.strip() and 'type="application/json"' not in attributes:
            found.append(f"script: {body.strip()[:40]}")
    return found + elsewhere(text)


def elsewhere(text: str) -> list[str]:
    return ELSEWHERE.findall(text.replace(NAMESPACE, ""))


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.name)
def test_a_template_holds_no_style_no_script_and_nothing_from_elsewhere(file: Path) -> None:
    assert faults(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", OURS, ids=lambda file: str(file.relative_to(STATIC)))
def test_what_is_served_names_no_other_place(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert elsewhere(text) == []
    if file.suffix == ".js":
        assert re.findall(r"setAttribute\(['\"]style|\beval\(|new Function", text) == []
    if file.suffix == ".css":
        assert "data:" not in text


@pytest.mark.parametrize(
    "text",
    [
        '<p style="color: red">',
        "<style>p {}</style>",
        '<button onclick="go()">',
        "<script>go()</script>",
        '<link href="https://example.org/a.css">',
        '<img src="//example.org/a.png">',
    ],
)
def test_these_would_be_found(text: str) -> None:
    assert faults(text)


def test_what_came_from_others_is_unchanged() -> None:
    told = dict(re.findall(r"`([\w.-]+\.(?:woff2|js))` ([0-9a-f]{64})", (STATIC / "vendor" / "README.md").read_text()))
    found = {
        file.name: sha256(file.read_bytes()).hexdigest()
        for file in (STATIC / "vendor").rglob("*")
        if file.suffix in (".woff2", ".js")
    }
    assert found == told
    assert all((folder / "LICENSE").exists() for folder in (STATIC / "vendor").iterdir() if folder.is_dir())
