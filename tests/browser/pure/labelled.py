"""What the grader finds in many replies: run by CPython and by Pyodide, which must say the same."""

from __future__ import annotations

import json
from dataclasses import asdict

from course.roleplay.grading import labels
from course.roleplay.grading.plain import context_of


def labelled(given: str) -> str:
    """Findings as JSON for replies as JSON ({"language", "context", "words"})."""
    return json.dumps([_found(one) for one in json.loads(given)], sort_keys=True)


def _found(one):
    confidence = [1 - at % 7 / 9 for at in range(len(one["words"]))]
    return [asdict(found) for found in labels(one["words"], context_of(one["context"], one["language"]), confidence)]
