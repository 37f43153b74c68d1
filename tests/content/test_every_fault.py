"""Wherever the code tells a fault or a warning, there is a sample of it: its words are in an `expected.txt`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from course.settings import HERE

from .faulty import FAULTS, WARNINGS, expected

ROLEPLAY = HERE / "course" / "roleplay"
CODE = [
    *sorted((HERE / "course" / "content").rglob("*.py")),
    *(ROLEPLAY / f"{name}.py" for name in ("reading", "checking", "tables", "reach", "phrases")),
    *sorted((ROLEPLAY / "record").glob("*ing.py")),
]
# What tells a fault, and which of what it is given are the place, the found and the expected; None: a value as it is.
TELLING: dict[str, tuple[int | None, ...]] = {
    "Fault": (0, 1, 2),
    "ContentFault": (1, 2, 3),
    "tell": (0, 1, 2),
    "fault": (0, None, 2),
}


def words(node: ast.expr | None) -> str:
    """A pattern of the text that an expression makes: what stands in it, with anything where a value comes."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(map(words, node.values))
    if isinstance(node, ast.BinOp):
        return words(node.left) + words(node.right)
    return ".*"


def told(code: Path) -> Iterator[tuple[int, str]]:
    """The line of each place that tells a fault, and a pattern of what is told there."""
    for node in ast.walk(ast.parse(code.read_text("utf-8"))):
        if isinstance(node, ast.Call) and (parts := TELLING.get(_name(node.func))):
            place, found, wanted = (words(None if part is None else node.args[part]) for part in parts)
            yield node.lineno, f".*{place}.*found {found}, expected {wanted}"
        elif isinstance(node, ast.FunctionDef) and node.returns and ast.unparse(node.returns) == "str | None":
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return) and isinstance(inner.value, ast.Constant | ast.JoinedStr):
                    yield inner.lineno, f".*, expected {words(inner.value)}"


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def test_every_fault_and_every_warning_that_the_code_can_tell_has_a_sample():
    lines = [line for sample in (*FAULTS, *WARNINGS) for line in expected(sample)]
    telling = [(code, line, pattern) for code in CODE for line, pattern in told(code)]
    assert len(telling) > 80, "the code tells its faults in another way now"
    lacking = [
        f"{code.relative_to(HERE)}:{line}: {pattern}"
        for code, line, pattern in telling
        if not any(re.fullmatch(pattern, one) for one in lines)
    ]
    assert lacking == []
