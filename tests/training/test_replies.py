"""Labelled replies are read whole, or a fault says where it is."""

from __future__ import annotations

import pytest

from course.roleplay.grading.plain import context_of
from course.roleplay.vocabulary import FAULTS, MOVES
from course.settings import HERE
from training.replies import LABELS, Span, UnreadableReplyError, read

TRAINING = HERE / "training"
CONTEXT = '@ {"kind": "inbound", "patient_says": "ik heb pijn"}\n'


def written(tmp_path, text):
    file = tmp_path / "some.txt"
    file.write_text(text, encoding="utf-8")
    return list(read(file))


def test_words_in_brackets_carry_their_labels(tmp_path):
    (reply,) = written(tmp_path, CONTEXT + "oei [acknowledge_emotion|wat naar] [escalate+next_step|ik bel meteen]\n")

    assert reply.words == ("oei", "wat", "naar", "ik", "bel", "meteen")
    assert reply.spans == (Span("acknowledge_emotion", 1, 3), Span("escalate", 3, 6), Span("next_step", 3, 6))
    assert reply.labels == {"acknowledge_emotion", "escalate", "next_step"}
    assert (reply.id, reply.context["patient_says"]) == ("some.txt:2", "ik heb pijn")


def test_brackets_may_stand_in_brackets(tmp_path):
    (reply,) = written(tmp_path, CONTEXT + "[negative_wording|de [jargon|anamnese] gaat niet]\n")

    assert set(reply.spans) == {Span("negative_wording", 0, 4), Span("jargon", 1, 2)}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("[close|dag", "a bracket that is never closed"),
        ("dag]", "found ']'"),
        ("[farewell|dag]", "found the label 'farewell'"),
        ("[close|]", "a bracket without words"),
        ("dag, hoor", "found 'dag,'"),
        ("tot 3 uur", "found '3'"),
        ("@ {", "a context that is no JSON"),
    ],
)
def test_a_fault_says_where_it_is_and_what_was_found(tmp_path, line, says):
    with pytest.raises(UnreadableReplyError, match=r"some\.txt:2") as caught:
        written(tmp_path, CONTEXT + line)

    assert says in str(caught.value)


def test_a_reply_before_any_context_is_refused(tmp_path):
    with pytest.raises(UnreadableReplyError, match=r"some\.txt:1: a reply before any context"):
        written(tmp_path, "dag\n")


@pytest.mark.parametrize(("language", "least"), [("nl", 3000), ("en", 2000)])
def test_there_are_thousands_of_replies_to_learn_from_with_every_label(language, least):
    replies = [reply for file in sorted((TRAINING / "labelled" / language).glob("*.txt")) for reply in read(file)]

    assert len(replies) >= least
    assert all(sum(label in reply.labels for reply in replies) >= 100 for label in LABELS)
    assert sum(not reply.labels for reply in replies) >= least / 20
    for reply in replies:
        context_of(reply.context, language)


@pytest.mark.parametrize(("language", "least"), [("nl", 400), ("en", 300)])
def test_the_measuring_set_is_labelled_twice_and_hardly_a_reply_of_it_was_learned(language, least):
    measured = list(read(TRAINING / "measuring" / f"{language}.txt"))
    files = (TRAINING / "labelled" / language).glob("*.txt")
    learned = {reply.words for file in files for reply in read(file)}
    second = (TRAINING / "measuring" / f"{language}.second.txt").read_text(encoding="utf-8").splitlines()

    assert len(measured) >= least
    assert [line.partition("\t")[0] for line in second] == [reply.id.partition(":")[2] for reply in measured]
    # People do say the same now and then: "goodbye", "that's right".
    assert sum(reply.words in learned for reply in measured) <= 0.02 * len(measured)


def test_the_labels_are_those_of_the_rubric():
    assert (*MOVES, *FAULTS) == LABELS
