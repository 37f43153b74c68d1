"""A lesson from its Markdown. Every fault of the file is named; HTML that could do harm is left out."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...roleplay.tables import Fault, Faults
from .blocks import MARK, Dialogue, Lesson, Pair, Pool, Spoken, Try
from .fences import Fence, Numbered, cut, items
from .questions import questions

Held = Pair | Dialogue | Try | Pool
_YOU = {"nl": "U", "en": "You"}


def read(text: str, module: str, language: str) -> Lesson:
    """A lesson; raises Faults with everything that is wrong."""
    faults: list[Fault] = []
    parts = cut(_uncommented(text, faults), faults)
    title = _title(parts, faults)
    _footnotes([part for part in parts if isinstance(part, Numbered)], faults)
    fences = [part for part in parts if isinstance(part, Fence)]
    blocks = [_block(fence, language, faults) for fence in fences]
    if sum(isinstance(block, Pool) for block in blocks) > 1:
        faults.append(Fault("checks", "more than one block", "one block with all questions"))
    if faults:
        raise Faults(faults)
    whole = tuple(block for block in blocks if block is not None)
    return Lesson(module, language, title, _running(parts), whole, _plain(parts, whole))


def _uncommented(text: str, faults: list[Fault]) -> str:
    """The text without what stands between <!-- and -->; its lines keep their numbers."""
    text = re.sub(r"<!--.*?-->", lambda found: "\n" * found[0].count("\n"), text, flags=re.DOTALL)
    read, open, _ = text.partition("<!--")
    if open:  # a browser would leave out all that follows
        faults.append(Fault(f"line {read.count(chr(10)) + 1}", "<!-- that never ends", "--> where the remark ends"))
    return text


def _title(parts: list[Numbered | Fence], faults: list[Fault]) -> str:
    first = next((part for part in parts if isinstance(part, Fence) or part.text.strip()), None)
    if isinstance(first, Numbered) and first.text.startswith("# "):
        parts.remove(first)
        return first.text[2:].strip()
    found, place = ("an empty file", "line 1") if first is None else ("no title", "line 1")
    faults.append(Fault(place, found, "# and the title of the lesson"))
    return ""


def _footnotes(lines: list[Numbered], faults: list[Fault]) -> None:
    there = {found[1] for line in lines if (found := re.match(r"\[\^(\w+)\]:", line.text))}
    for line in lines:
        for name in re.findall(r"\[\^(\w+)\](?!:)", line.text):
            if name not in there:
                faults.append(Fault(line.place, f"[^{name}]", f"a line with [^{name}]: and the source"))


def _running(parts: list[Numbered | Fence]) -> str:
    running, at = [], 0
    for part in parts:
        if isinstance(part, Fence):
            running += ["", MARK.format(at), ""]
            at += 1
        else:
            running.append(part.text)
    return "\n".join(running)


def _plain(parts: list[Numbered | Fence], blocks: tuple[Held, ...]) -> str:
    """What is read: running text and what the blocks say, but for the questions."""
    texts = [
        re.sub(r"^\s*(#+|[-*]|\d+\.|\[\^\w+\]:)\s+", "", part.text) for part in parts if isinstance(part, Numbered)
    ]
    texts = [re.sub(r"!?\[([^\]^]*)\](\([^)]*\))?|\[\^\w+\]|[*_`|]", r"\1", text) for text in texts]
    for block in blocks:
        if isinstance(block, Pair):
            texts += [part for one in (block.worse, block.better) for part in (one.text, one.why)]
        elif isinstance(block, Dialogue):
            texts += [line.text for line in block.lines]
        elif isinstance(block, Try):
            texts.append(block.text)
    return "\n".join(text for text in texts if text.strip())


def _block(fence: Fence, language: str, faults: list[Fault]) -> Held | None:
    reader = _READERS.get(fence.name)
    return reader(fence, language, faults) if reader else None


def _pair(fence: Fence, language: str, faults: list[Fault]) -> Pair | None:
    given = items(fence.lines)
    signs = [line.text[:1] for line, _ in given]
    if signs != ["-", "+"] or not all(why for _, why in given):
        found = " ".join(signs) + ("" if all(why for _, why in given) else " without a reason")
        expected = "- the worse line, + the better line, and under each a line with > what the other person hears"
        faults.append(Fault(fence.begins.place, f"a pair of {found.strip() or 'nothing'}", expected))
        return None
    worse, better = (Spoken(_said(line.text[1:]), why=why) for line, why in given)
    return Pair(worse, better)


def _dialogue(fence: Fence, language: str, faults: list[Fault]) -> Dialogue:
    lines = []
    for line, _ in items(fence.lines):
        who, colon, text = line.text.partition(":")
        if not colon or not text.strip() or len(who) > 40:
            faults.append(Fault(line.place, line.text, "who speaks, a colon, and what is said"))
        else:
            you = who.strip() == _YOU[language]
            lines.append(Spoken(_said(text), who.strip(), you=you))
    if len(lines) < 2:
        faults.append(Fault(fence.begins.place, f"{len(lines)} lines", "a dialogue of two lines or more"))
    elif not any(line.you for line in lines):
        found = ", ".join(dict.fromkeys(line.who for line in lines))
        faults.append(Fault(fence.begins.place, f"lines of {found}", f"a line of the receptionist: {_YOU[language]}:"))
    if not fence.argument:
        faults.append(Fault(fence.begins.place, fence.begins.text, "::: dialogue and who calls, and where"))
    return Dialogue(fence.argument, tuple(lines))


def _try(fence: Fence, language: str, faults: list[Fault]) -> Try:
    if not any(line.text.strip() for line in fence.lines):
        faults.append(Fault(fence.begins.place, "nothing to try", "one thing to do at work tomorrow"))
    return Try("\n".join(line.text for line in fence.lines).strip())


def _pool(fence: Fence, language: str, faults: list[Fault]) -> Pool:
    return Pool(*questions(fence, faults))


def _said(text: str) -> str:
    return text.strip().strip("“”").strip()


_READERS: dict[str, Callable[[Fence, str, list[Fault]], Held | None]] = {
    "pair": _pair,
    "dialogue": _dialogue,
    "try": _try,
    "checks": _pool,
}
