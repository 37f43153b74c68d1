"""Any line gives one answer: labels with their places in the text, or what is wrong with it."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, example, given, seed, settings
from hypothesis import strategies as st

from course.labelling import answers, written
from course.roleplay.vocabulary import FAULTS, LANGUAGES, MOVES
from tests.chance import SEED
from tests.roleplay.oddities import PLAIN, TEXTS

EXAMPLES = settings(max_examples=150, deadline=None, database=None, suppress_health_check=list(HealthCheck))
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS
KEYS = st.sampled_from(["id", "context", "text", "moves", "kind", "needed", "emotion", "caller"]) | TEXTS
JSON = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4))


def answer(line, language="nl"):
    """The one answer to a line, as whoever reads it gets it."""
    told = [json.loads(written(one).decode()) for one in answers([line], language, explained=True)]
    assert len(told) <= 1
    return told[0] if told else None


@seed(SEED)
@EXAMPLES
@given(text=TEXTS, context=PLAIN, language=st.sampled_from(LANGUAGES))
def test_any_text_in_any_context_is_labelled(text, context, language):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    told = answer(json.dumps({"id": text, "text": text, "context": context}).encode(), language)
    assert told["id"] == text
    assert told["moves"] == [one for one in MOVES if one in told["moves"]]
    assert told["faults"] == [one for one in FAULTS if one in told["faults"]]
    assert {one["label"] for one in told["explain"]} == {*told["moves"], *told["faults"]}
    for span in (span for one in told["explain"] for span in one["spans"]):
        (first, after), (start, end) = span["words"], span["characters"]
        assert text[start:end] == span["text"] and text.split()[first:after] == span["text"].split()


@seed(SEED)
@EXAMPLES
@given(line=st.binary() | JSON.map(json.dumps).map(str.encode))
@example(line=b"\xef\xbb\xbf")
@example(line=b'"\\ud800"')
def test_any_line_is_answered_or_blank(line):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    told = answer(line)
    if told is None:
        assert not line.removeprefix(b"\xef\xbb\xbf").strip()
    elif "error" in told:
        assert told["error"].startswith("line 1: ") and ", expected " in told["error"]
    else:
        assert set(told) == {"id", "moves", "faults", "explain"}
