"""One answer to each line: labels in the rubric's order, what they rest on, and a message where a line is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from course.labelling import answers, written
from course.roleplay.vocabulary import FAULTS, LANGUAGES, MOVES

SAMPLES = Path(__file__).parents[1] / "samples" / "replies"
WORRIED = {"patient_says": "mijn dochtertje heeft al drie dagen hoge koorts", "emotion": "worry"}


def line(**given):
    """A line of a labelled set."""
    return json.dumps(given).encode()


def answer(*lines, explained=False):
    """The answer to the last of these lines."""
    return list(answers(lines, "nl", explained))[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_samples_get_the_labels_that_they_were_given(language):
    given = [json.loads(one) for one in (SAMPLES / f"replies.{language}.jsonl").read_bytes().splitlines()]
    lines = (SAMPLES / f"replies.{language}.jsonl").read_bytes().splitlines(keepends=True)
    told = list(answers(lines, language))
    assert [one["id"] for one in told] == [one["id"] for one in given]
    for one, wanted in zip(told, given, strict=True):
        assert one["moves"] == sorted(wanted["moves"], key=MOVES.index), one["id"]
        assert one["faults"] == sorted(wanted["faults"], key=FAULTS.index), one["id"]


def test_only_the_rubrics_labels_come_out_and_in_its_order():
    told = answer(line(context=WORRIED, text="tot ziens en goedemorgen wat is uw geboortedatum ik bel u straks terug"))
    assert list(told) == ["id", "moves", "faults"]
    assert told["moves"] == sorted(told["moves"], key=MOVES.index) and "close" in told["moves"]
    assert "solves_too_soon" not in told["moves"] + told["faults"]


def test_every_key_but_the_text_may_be_missing():
    assert answer(b'{"text": "goedemorgen"}') == {"id": None, "moves": ["greeting"], "faults": []}
    assert answer(b'{"text": "", "id": 3, "context": {}}') == {"id": 3, "moves": [], "faults": []}


def test_an_explanation_says_which_words_where_why_and_what_else():
    text = "ja  dag Jan, dat valt wel mee"
    told = answer(line(context=WORRIED, text=text), explained=True)
    assert told["faults"] == ["dismissive"]
    given = next(one for one in told["explain"] if one["label"] == "dismissive")
    assert set(given) == {"label", "about", "spans", "title", "why", "point", "instead"}
    assert given["why"].endswith(".") and given["instead"] and given["point"] == "P4"
    for span in given["spans"]:
        (first, after), (start, end) = span["words"], span["characters"]
        assert span["text"] == text[start:end] and span["text"].split() == text.split()[first:after]
        assert "valt wel mee" in span["text"]


def test_a_label_is_explained_once_for_each_thing_that_it_is_about():
    context = {"needed": ["geboortedatum", "telefoonnummer"]}
    told = answer(line(context=context, text="wat is uw geboortedatum en uw telefoonnummer"), explained=True)
    assert told["moves"].count("ask_needed") == 1
    assert {one["about"] for one in told["explain"] if one["label"] == "ask_needed"} == set(context["needed"])


WRONG = [
    (b"ja", "found no JSON at character 0, expected a JSON object"),
    (b'{"text": "a"', "found no JSON at character 12, expected a JSON object"),
    (b"[1]", "found [1], expected a JSON object"),
    (b"null", "found nothing, expected a JSON object"),
    (b'{"text": NaN}', "found a number that JSON doesn't know, expected a JSON object"),
    (b'{"text": ' + b"1" * 9000 + b"}", "found a number that JSON doesn't know"),
    (b"[" * 90_000, "found too many brackets inside each other"),
    (b'{"text": "\xff"}', "found a byte that is no UTF-8 at 10, expected a JSON object in UTF-8"),
    (b'{"text": "a", "id": 1e999}', "id: found inf, expected a text or a whole number"),
    (b'{"text": "a", "id": true}', "id: found True, expected a text or a whole number"),
    (b'{"text": "a", "id": []}', "id: found [], expected a text or a whole number"),
]
WRONG_NAMED = [
    (b"{}", "text: found nothing, expected a text"),
    (b'{"text": 3}', "text: found 3, expected a text"),
    (b'{"text": "a", "mood": 3}', "mood: found 3, expected no such key, but one of id, context, text, moves, faults"),
    (b'{"text": "a", "context": null}', "context: found null, expected an object"),
    (b'{"text": "a", "context": {"mood": 3}}', "context.mood: found 3, expected no such key, but one of kind, place,"),
    (b'{"text": "a", "context": {"kind": "x"}}', "context.kind: found 'x', expected one of inbound, outbound"),
    (b'{"text": "a", "context": {"overheard": 1}}', "context.overheard: found 1, expected true or false"),
    (b'{"text": "a", "context": {"needed": [1]}}', "context.needed: found [1], expected a list of texts"),
]


@pytest.mark.parametrize(("wrong", "message"), WRONG, ids=[message for _, message in WRONG])
def test_a_line_that_is_none_says_what_was_found_and_expected(wrong, message):
    told = answer(b"\n", wrong)
    assert told["id"] is None and told["error"].startswith(f"line 2: {message}")


@pytest.mark.parametrize(("wrong", "message"), WRONG_NAMED, ids=[message for _, message in WRONG_NAMED])
def test_a_wrong_line_with_an_id_keeps_it(wrong, message):
    told = answer(wrong.replace(b"{", b'{"id": "a-1"' + (b", " if len(wrong) > 2 else b""), 1))
    assert told["id"] == "a-1" and told["error"].startswith(f"line 1: {message}")


def test_blank_lines_are_skipped_and_counted_and_the_run_goes_on():
    told = list(answers([b"\n", b"  \r\n", b"?\n", b'{"text": "goedemorgen"}\r\n'], "nl"))
    assert [one.get("error", "")[:7] for one in told] == ["line 3:", ""]


def test_an_answer_comes_before_the_next_line_is_read():
    def lines():
        yield b'{"text": "goedemorgen"}'
        raise AssertionError("the second line was read too early")

    assert next(answers(lines(), "nl"))["moves"] == ["greeting"]


def test_a_mark_before_the_first_line_is_no_fault():
    assert answer(b'\xef\xbb\xbf{"text": "goedemorgen"}')["moves"] == ["greeting"]


@pytest.mark.parametrize("id", ["é", "\ud800", "\u2028", "a\nb", "💙"])
def test_every_answer_is_one_line_of_utf_8_that_reads_back(id):
    out = written({"id": id})
    assert out.count(b"\n") == 1 and json.loads(out.decode()) == {"id": id}
