"""Markdown to clean HTML, with pictures, sounds and films of the module's own folder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

MEDIA = {
    "img": (".svg", ".png", ".jpg", ".jpeg", ".webp"),
    "audio": (".mp3", ".ogg", ".wav"),
    "video": (".mp4", ".webm"),
}
_TAGS = {
    *("a", "abbr", "blockquote", "br", "code", "dd", "dl", "dt", "em", "h2", "h3", "h4", "hr", "img", "li", "ol", "p"),
    *("strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul", "div", "span", "audio", "video"),
}
_ATTRIBUTES = {
    "a": {"href", "id", "class", "title"},
    "h2": {"id"},
    "h3": {"id"},
    "li": {"id"},
    "sup": {"id"},
    "img": {"src", "alt", "title"},
    "audio": {"src", "controls", "aria-label"},
    "video": {"src", "controls", "aria-label"},
    "div": {"class"},
    "span": {"class"},
    "ol": {"start"},
    "th": {"scope", "align"},
    "td": {"align"},
}


@dataclass(frozen=True)
class Page:
    """Clean HTML, its footnotes, its headings (place, title), and the files that it shows with the words for each.

    Places are numbered ("part-2"), so that both languages have the same ones.
    """

    html: str
    notes: str
    headings: tuple[tuple[str, str], ...]
    media: tuple[tuple[str, str], ...]


def rendered(text: str, module: str) -> Page:
    """A page from Markdown. Files stand at "media/<module>/<file>" until the host says where they are."""
    import nh3
    from markdown import Markdown

    engine = Markdown(
        extensions=["footnotes", "tables", "sane_lists", "toc", "abbr"],
        extension_configs={"toc": {"toc_depth": "2-2"}, "footnotes": {"BACKLINK_TITLE": "{}", "SEPARATOR": "-"}},
        output_format="html",
    )
    html = engine.convert(text)
    headings = []
    for number, entry in enumerate(getattr(engine, "toc_tokens", ()), 1):
        headings.append((f"part-{number}", entry["name"]))
        html = html.replace(f'<h2 id="{entry["id"]}">', f'<h2 id="part-{number}">')
    html = re.sub(r"<img[^>]*>", lambda found: _medium(found[0], module), html)
    html = nh3.clean(
        html, tags=_TAGS, attributes=_ATTRIBUTES, link_rel="noopener noreferrer", url_schemes={"https", "mailto"}
    )
    prose, _, notes = html.partition('<div class="footnote">')
    return Page(_quoted(prose), _footnotes(notes), tuple(headings), tuple(_files(html)))


def _medium(tag: str, module: str) -> str:
    alt, source = (re.search(rf'{name}="([^"]*)"', tag) for name in ("alt", "src"))
    file, words = source[1] if source else "", alt[1] if alt else ""
    where = escape(f"media/{module}/{file}")
    kind = next((kind for kind, endings in MEDIA.items() if file.lower().endswith(endings)), "img")
    if kind == "img":
        return f'<img src="{where}" alt="{words}">'
    return f'<{kind} controls src="{where}" aria-label="{words}"></{kind}>'


def _files(html: str) -> list[tuple[str, str]]:
    """Name and words of each picture, sound or film."""
    tags = re.findall(r"<(?:img|audio|video)[^>]*>", html)
    found = [
        (re.search(r'src="media/[^/"]*/([^"]+)"', tag), re.search(r'(?:alt|aria-label)="([^"]*)"', tag)) for tag in tags
    ]
    return [(file[1], words[1] if words else "") for file, words in found if file]


def _quoted(html: str) -> str:
    """What is said aloud is set as speech; words for a picture, inside its tag, stay as they are."""
    return re.sub(r"“[^”<]*”(?![^<>]*>)", lambda found: f'<span class="said">{found[0]}</span>', html)


def _footnotes(html: str) -> str:
    """The list of notes alone, without the rule above it."""
    found = re.search(r"<ol>.*</ol>", html, re.DOTALL)
    return found[0] if found else ""
