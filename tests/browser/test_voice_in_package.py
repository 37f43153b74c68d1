"""A call held aloud in the exported package: heard, graded and reported as the same call on the web course's server."""

from __future__ import annotations

import re

import pytest

from course.roleplay.vocabulary import MEASURES
from tests.recogniser.measure import Heard

from .calling import words
from .spoken_there import SPOKEN


def told(findings) -> set[str]:
    """What was found in the words; how fast and how long they were said differs by a hair from time to time."""
    return {one["label"] for one in findings if one["label"] not in MEASURES}


@pytest.mark.parametrize("edition", SPOKEN)
def test_a_spoken_call_is_heard_in_the_package_as_in_the_web_course(spoken_there, spoken_calls, edition):
    """The microphone is another one each time, so that now and then a word differs, and with it what was found."""
    there, web = spoken_there[edition], spoken_calls[SPOKEN[edition][0]]
    mine, theirs = list[str](), list[str]()
    shared = every = 0
    for turn, stored, piece in zip(there.report["turns"], web.calling.turns(), web.pieces, strict=True):
        here, elsewhere = ([word["text"] for word in one["words"]] for one in (turn, stored["utterance"]))
        assert turn["source"] == "spoken" and len(here) >= 0.8 * len(words(piece.text))
        found, known = told(turn["findings"]), told(stored["findings"])
        assert found == known or here != elsewhere
        mine, theirs = mine + here, theirs + elsewhere
        shared, every = shared + len(found & known), every + len(found | known)
    differ = Heard(tuple(theirs), tuple(mine)).errors
    print(f"{differ} of {len(theirs)} words differ, {shared} of {every} findings are shared")
    assert differ <= 0.15 * len(theirs) and shared >= 0.75 * every


@pytest.mark.parametrize("edition", SPOKEN)
def test_a_spoken_call_stands_in_the_systems_record_with_its_competencies_and_without_its_words(spoken_there, edition):
    system, report = spoken_there[edition].system, spoken_there[edition].report
    interactions = {one["id"]: one for one in system.interactions}
    bands = {one["id"]: one["band"] for one in report["competencies"] if one["band"]}
    assert len(interactions) == len(bands) and all(any(id.endswith(name) for id in interactions) for name in bands)
    responses = [one.get("student_response") or one.get("learner_response") for one in interactions.values()]
    assert all(re.fullmatch(r"(\[\.\])?[1-4]", one) for one in responses)
    assert len(system.suspended) <= 4096 and float(system.standing[1]) > 0
