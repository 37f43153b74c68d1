"""Every pair of colours that meets on a page can be read, in both themes."""

from __future__ import annotations

import gzip

import pytest

from .stylesheet import STATIC, block, contrast, css, themes

TEXT, CONTROL = 4.5, 3.0

TEXT_PAIRS = [
    *((ink, ground) for ink in ("ink", "muted", "link") for ground in ("page", "surface", "sunken", "tint")),
    *(("ink", ground) for ground in ("accent-tint", "good-tint", "try-tint", "doubt-tint")),
    *(("muted", ground) for ground in ("accent-tint", "good-tint", "try-tint", "doubt-tint")),
    ("on-primary", "primary"),
    ("on-primary", "primary-hover"),
    ("on-primary", "link"),  # the numbers in the bars of the rhythm
    ("on-panel", "panel"),
    ("on-panel", "panel-hover"),
    ("panel-muted", "panel"),
    ("on-accent", "accent"),
    ("on-accent", "accent-hover"),
    ("accent-ink", "accent-tint"),
    *((tone, ground) for tone in ("good", "try", "doubt") for ground in ("surface", f"{tone}-tint")),
    *((f"band{n}-ink", f"band{n}") for n in (1, 2, 3, 4)),
]
CONTROL_PAIRS = [
    ("edge", "page"),
    ("edge", "surface"),
    ("focus", "page"),
    ("focus", "surface"),
    ("good", "page"),
    ("try", "page"),
    ("link", "surface"),
    ("link", "page"),
    ("accent", "panel"),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(theme: str, ink: str, ground: str) -> None:
    tokens = themes()[theme]
    assert contrast(tokens[f"--{ink}"], tokens[f"--{ground}"]) >= TEXT


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("mark", "ground"), CONTROL_PAIRS)
def test_controls_can_be_seen(theme: str, mark: str, ground: str) -> None:
    tokens = themes()[theme]
    assert contrast(tokens[f"--{mark}"], tokens[f"--{ground}"]) >= CONTROL


def test_the_ring_is_white_on_a_panel() -> None:
    ring = block(css("css/components.css"), ".panel")["--focus"]
    for tokens in themes().values():
        assert contrast(ring, tokens["--panel"]) >= CONTROL


def test_who_chose_nothing_gets_the_same_dark_theme() -> None:
    text = css()
    assert block(text, ":root:not([data-theme])") == block(text, '[data-theme="dark"]')


def test_the_dark_theme_names_no_colour_that_the_light_one_lacks() -> None:
    text = css()
    assert set(block(text, '[data-theme="dark"]')) <= set(block(text, ":root"))


def test_contrast_is_measured_as_the_guideline_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # just too weak for text


def test_the_styles_of_the_fullest_page_stay_small() -> None:
    every = [STATIC / "app.css", STATIC / "css" / "frame.css", STATIC / "css" / "components.css"]
    own = sorted(
        (file for file in (STATIC / "css").glob("*.css") if file not in every), key=lambda file: file.stat().st_size
    )
    together = b"".join(file.read_bytes() for file in [*every, *own[-2:]])
    assert len(gzip.compress(together, 9, mtime=0)) < 10_000
