"""A whole learner's life at the package's own desk, and whatever else may be asked of it."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st

from course.pages.words import fill
from course.roleplay.record.written import MOST
from course.scorm.inside import tape
from course.scorm.inside.state import LessonState
from course.scorm.site import static_files
from course.settings import HERE
from tests.chance import SEED
from tests.roleplay.oddities import TEXTS
from tests.web.talking import page_data, spoken

from .anybody import EXAMPLES
from .laid import CALL, LESSON, Learner, lay, questions
from .reading import Read
from .test_lessons import ANSWERS

BRIEFING = f"/nl/calls/{CALL}"
KIND = (
    "goedemorgen u spreekt met praktijk papier",
    "dat is heel vervelend ik begrijp dat u ongerust bent",
    "hoe lang duurt het al",
    "wat is uw geboortedatum",
    "op welk nummer kan ik u bereiken",
    "de dokter belt u straks terug dus dat is afgesproken",
    "tot ziens mevrouw nog een fijne dag",
)


def held(learner: Learner, *more: str) -> int:
    """A call that was held to its end; its number."""
    id = learner.ring()
    for text in (*KIND, *more, *["ja goed"] * 20):
        if learner.view(id)["state"] == "ended":
            break
        learner.say(id, text)
    assert learner.view(id)["state"] == "ended"
    return id


def read(learner: Learner) -> Learner:
    """The learner, who has done the lesson."""
    learner.desk.learner.lessons[LESSON] = LessonState((), learner.desk.learner.tick(), best=100)
    return learner


def test_a_newcomer_sees_the_path_and_is_told_nothing_of_a_score(alice):
    assert "#/nl/lessons/01-small" in alice.get("/nl/")["page"]
    assert (alice.last["done"], alice.last["score"], alice.last["location"]) == (False, None, "/nl/")
    assert alice.last["interactions"] == []


def test_the_telephone_rings_and_is_picked_up(alice):
    assert alice.get(BRIEFING) == {"static": f"pages/nl/calls/{CALL}.html", "parts": {}, "record": alice.last}
    assert alice.post(BRIEFING, typing=["1"])["to"] == "/calls/1?how=typing"
    data = page_data(alice.get("/calls/1?how=typing")["page"], "call-data")
    assert (data["call"]["state"], data["call"]["id"], data["player"]["typing"]) == ("ringing", "1", True)
    assert alice.send(1, type="pick_up")["call"]["state"] == "talking"
    assert "#/calls/1" in alice.get("/nl/")["page"]


def test_a_calls_page_names_the_sounds_of_all_that_may_come_and_what_is_said_now_first(alice):
    id = alice.ring()
    rung = page_data(alice.get(f"/calls/{id}")["page"], "call-data")["sounds"]
    alice.say(id, KIND[0])
    told = page_data(alice.get(f"/calls/{id}")["page"], "call-data")
    assert [clip["src"] for clip in told["call"]["line"]["clips"]] == told["sounds"][:1]
    assert set(told["sounds"]) == set(rung)
    assert len(rung) == len(set(rung)) > 80


def test_a_call_is_held_noted_and_looked_back_on(alice):
    id = held(read(alice))
    assert alice.last["score"] > 0 and {one["type"] for one in alice.last["interactions"]} == {"performance"}
    assert 'maxlength="4000"' in alice.get(f"/calls/{id}/note")["page"]
    assert alice.post(f"/calls/{id}/note", note=["Nora Testers, 8 april. Bellen."])["to"] == f"/calls/{id}/debrief#note"
    report = page_data(alice.get(f"/calls/{id}/debrief")["page"], "debrief-data")["report"]
    assert report == alice.report(id) and report["note"]["text"] == "Nora Testers, 8 april. Bellen."
    assert fill("nl", "start.arrived") in alice.get("/nl/")["page"] and alice.last["done"]


def test_every_page_of_a_call_is_whole_and_names_only_what_a_package_has(alice):
    files = {name for name, _ in static_files(HERE / "static", hears=True)}
    id = alice.ring()
    pages = [alice.get(f"/calls/{id}")["page"]]
    alice.say(id, "goedemorgen")
    alice.send(id, type="hang_up")
    pages += [alice.get(path)["page"] for path in (f"/calls/{id}/debrief", f"/calls/{id}/note", "/nl/", "/nowhere")]
    for read in map(Read, pages):
        assert read.faults == [] and {file.split("#")[0] for file in read.files} <= files
        assert all(lead.startswith(("#/", "#main")) for lead in read.leads | read.sends)


def test_a_note_that_is_too_long_is_given_back_and_not_kept(alice):
    id = held(alice)
    before = len(alice.records)
    page = alice.post(f"/calls/{id}/note", note=["x" * (MOST + 1)])["page"]
    assert "x" * (MOST + 1) in page and 'role="alert"' in page
    assert len(alice.records) == before and alice.desk.learner.call(id).note is None


def test_a_note_may_be_skipped_and_a_call_without_a_word_has_none(alice):
    assert "page" in alice.get(f"/calls/{held(alice)}/debrief")
    id = alice.ring()
    alice.send(id, type="hang_up")
    assert alice.get(f"/calls/{id}/note")["to"] == f"/calls/{id}/debrief"
    assert alice.get(f"/calls/{id}")["to"] == f"/calls/{id}/debrief"


def test_while_it_goes_on_a_call_has_no_debrief_and_no_note(alice):
    id = alice.ring()
    assert alice.get(f"/calls/{id}/debrief")["to"] == alice.get(f"/calls/{id}/note")["to"] == f"/calls/{id}"
    assert alice.post(f"/calls/{id}/note", note=["x"])["to"] == f"/calls/{id}"


def test_one_turn_can_be_done_again_in_a_new_call(alice):
    id = held(alice)
    other = int(alice.post(f"/calls/{id}/again", turn=["3"])["to"].split("/")[2])
    view, before = alice.view(other), alice.view(id)
    assert (view["state"], view["turn"], view["past"]) == ("talking", 3, before["past"][:2])
    alice.say(other, "hoe bedoelt u")
    assert alice.view(id) == before
    assert alice.again().view(other) == alice.view(other)


def test_a_correction_after_the_end_changes_the_debrief_and_what_the_lms_was_told(alice):
    id = held(alice)
    before = alice.last["interactions"]
    alice.send(id, type="correct", turn=2, text="dat is niet mijn probleem")
    assert alice.report(id)["turns"][1]["corrected"]
    after = alice.last["interactions"]
    assert [one["id"] for one in after] == [one["id"] for one in before] and after != before


def test_a_debrief_can_be_kept_as_a_page_that_needs_nothing_else(alice):
    id = held(alice)
    kept = alice.get(f"/calls/{id}/handout?learner=Alice <b>&day=22-11-2026")["json"]
    assert kept["name"] == "01-small-small.html"
    assert "Alice &lt;b&gt;" in kept["html"] and "22-11-2026" in kept["html"]
    assert not re.findall(r"<script|<link|\bsrc=|https?://", kept["html"])


@pytest.mark.parametrize("turns", [0, 1, 4])
def test_whoever_comes_back_finds_the_call_as_it_was(alice, turns):
    id = alice.ring()
    for place, text in enumerate(KIND[:turns], 1):
        alice.send(id, **spoken(place, text, 4000 * place))
    alice.send(id, type="silence", turn=turns + 1)
    alice.send(id, type="correct", turn=1, text="goeiemorgen met Papier")
    later = alice.again()
    assert later.desk.trouble == "" and later.desk.learner.place == alice.desk.learner.place
    assert later.view(id) == alice.view(id) and later.view(id)["turn"] == turns + 1
    assert later.report(id) == alice.report(id)


def test_whoever_comes_back_to_a_debrief_finds_the_same(alice):
    id = held(alice)
    alice.post(f"/calls/{id}/note", note=["haar zus\nbelde “ook”"])
    assert alice.again().report(id) == alice.report(id)
    assert alice.again().get("/nl/")["page"] == alice.get("/nl/")["page"]


def test_an_event_that_comes_twice_happens_once(alice):
    id = alice.ring()
    said = {"type": "reply", "turn": 1, "utterance": {"source": "typed", "text": "Goedemorgen!"}}
    first, before = alice.send(id, **said), len(alice.records)
    assert alice.send(id, **said) == first and first["taken"]
    assert len(alice.records) == before
    assert alice.send(id, type="pick_up")["taken"] is False
    spoke = spoken(2, "dag mevrouw")
    spoke["utterance"]["words"][0]["confidence"] = 0.123456
    alice.send(id, **spoke)
    before = len(alice.records)
    assert alice.send(id, **spoke)["taken"] and len(alice.records) == before


@pytest.mark.parametrize(
    "event",
    [
        {"type": "ring"},
        {"type": "pick_up"},
        {"type": "reply", "turn": 5, "utterance": {"source": "typed", "text": "dag"}},
        {"type": "reply", "turn": 2, "utterance": {"source": "typed", "text": "..."}},
        {"type": "silence", "turn": 9},
        {"type": "correct", "turn": 9, "text": "dag"},
        {"type": "correct", "turn": 1, "text": "!"},
    ],
)
def test_an_event_that_can_not_come_now_changes_nothing(alice, event):
    id = alice.ring()
    alice.say(id, "goedemorgen")
    view, before = alice.view(id), len(alice.records)
    assert alice.send(id, **event) == {"call": view, "taken": False}
    assert len(alice.records) == before and alice.view(id) == view


@pytest.mark.parametrize("event", [None, 3, [], {}, {"type": "shout"}, {"type": "reply", "turn": "1"}])
def test_what_is_no_event_is_told_so(alice, event):
    id = alice.ring()
    assert alice.post(f"/calls/{id}/events", event=event)["json"] == {"error": "bad"}


def test_silences_beyond_what_the_caller_asks_take_no_room(alice):
    id = alice.ring()
    for _ in range(9):
        assert alice.send(id, type="silence", turn=1)["taken"]
    assert len(alice.desk.learner.call(id).events) == 4  # it rang, was picked up, and the caller asked twice


def test_a_call_that_was_rewritten_since_is_gone_and_the_rest_is_there(alice):
    id, other = held(alice), alice.ring()
    alice.desk.learner.call(other).events.append(tape.short(tape.long(["s", 14])))
    alice.say(id + 1, "dag")
    later = alice.again()
    assert "error" not in later.get(f"/calls/{id}/debrief") and later.report(id)
    page = later.get(f"/calls/{other}")["page"]
    assert "page" in later.get(f"/calls/{other}/debrief") and "#/nl/" in page
    assert later.desk.learner.place == f"/calls/{id}/debrief"  # nobody is led to what isn't there
    assert "to" in later.post(BRIEFING)


def test_a_call_whose_scenario_is_no_longer_there_is_gone_and_its_score_counts(alice, small):
    held(alice)
    state = alice.desk.learner.calls[0]
    state.scenario = "01-small/elsewhere"
    alice.get("/nl/privacy")
    page = alice.again().get("/calls/1/debrief")["page"]
    assert "#/nl/" in page and 'id="debrief-data"' not in page


def test_a_debrief_that_had_no_room_is_gone_and_its_call_stays_done(small):
    alice = Learner(small, limit=240)
    held(alice)
    alice.get("/nl/privacy")
    told = alice.last["score"]
    id = alice.ring()
    alice.say(id, "een andere dag een ander gesprek met heel wat andere woorden dan de vorige keer")
    assert len(alice.kept) <= 240
    later = alice.again()
    assert 'id="debrief-data"' not in later.get("/calls/1/debrief")["page"]
    assert later.desk.record()["score"] == told
    assert later.view(id) == alice.view(id)


def test_that_there_is_little_room_is_told_once(small):
    alice = Learner(small, limit=200)
    for _ in range(3):
        held(alice)
    assert [record["left_out"] for record in alice.records].count(True) == 1
    later = alice.again()
    held(later)
    assert True not in [record["left_out"] for record in later.records]


def test_the_language_can_be_changed_and_what_was_done_stays_done(alice):
    held(read(alice))
    page = alice.get("/en/")["page"]
    assert '<html lang="en"' in page and fill("en", "start.arrived") in page and 'href="#/nl/"' in page
    assert '<html lang="nl"' in alice.get("/calls/1/debrief")["page"]  # the call is held in Dutch
    assert alice.ring(language="en") == 2
    assert '<html lang="en"' in alice.get("/calls/2")["page"]


def test_a_package_in_one_language_has_no_other(small, tmp_path):
    alice = Learner(lay(small.parent / "modules", tmp_path, languages=("nl",)))
    assert 'href="#/en/' not in alice.get("/nl/")["page"]
    for path in ("/en/", f"/en/lessons/{LESSON}", f"/en/calls/{CALL}", "/en/privacy"):
        assert "record" not in alice.get(path) and '<html lang="nl"' in alice.get(path)["page"]


def test_a_unit_of_one_module_shows_that_module(small):
    alice = Learner(small, part=LESSON)
    assert "#/nl/lessons/01-small" in alice.get("/nl/")["page"]
    for check in questions(alice):
        alice.post(f"/nl/lessons/{LESSON}/questions/{check.id}", **ANSWERS[check.id][0][0])
    assert (alice.last["done"], alice.last["score"]) == (False, 50)
    held(alice)
    assert alice.last["done"] and alice.last["score"] > 50


def test_a_unit_of_one_call_shows_that_call(small):
    alice = Learner(small, part=CALL)
    page = alice.get("/nl/")["page"]
    assert f"#/nl/calls/{CALL}" in page and "#/nl/lessons/" not in page
    assert "static" not in alice.get(f"/nl/lessons/{LESSON}")
    held(alice)
    assert alice.last["done"] and alice.last["score"] > 0


@pytest.mark.parametrize(
    "path", ["", "/", "x", "/fr/", "/nl", "/nl/calls/a/b", "/calls/9", "/calls/1/x", "/nl/lessons/a", "?"]
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_an_unknown_address_is_answered_with_the_way_back(alice, method, path):
    answer = alice.desk.go(method, path, {})
    assert 'href="#/nl/"' in answer["page"]
    assert alice.desk.learner.place in ("", "/")


PIECES = [
    "nl",
    "en",
    "fr",
    "calls",
    "lessons",
    LESSON,
    CALL,
    "small",
    "1",
    "2",
    "99",
    "events",
    "debrief",
    "note",
    "again",
]
PIECES += ["handout", "report", "place", "questions", "was-she-there", "no-slot", "close-it", "privacy", "", "?", "%00"]
PATHS = st.lists(st.sampled_from(PIECES) | TEXTS, max_size=5).map(lambda parts: "/" + "/".join(parts))
KEYS = st.sampled_from("choice said place-0 place-1 fits-0 fits-1 part note turn typing event question".split()) | TEXTS
VALUES = st.one_of(
    st.lists(TEXTS | st.sampled_from(["0", "1", "2"]), max_size=3),
    TEXTS,
    st.integers(),
    st.none(),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["reply", "silence", "correct", "hang_up"])},
        optional={"turn": st.integers(0, 3), "text": TEXTS},
    ),
)


@pytest.fixture(scope="module")
def busy(small) -> Learner:
    """Somebody in the middle of things."""
    learner = Learner(small)
    held(learner)
    learner.say(learner.ring(), "goedemorgen")
    learner.get(f"/nl/lessons/{LESSON}")
    return learner


@seed(SEED)
@EXAMPLES
@given(
    asked=st.lists(
        st.tuples(st.sampled_from(["get", "post"]), PATHS, st.dictionaries(KEYS, VALUES, max_size=4)), max_size=9
    )
)
def test_whatever_is_asked_is_answered_and_can_be_kept(busy, asked):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    for method, path, form in asked:
        answer = busy.desk.go(method, path, form)
        assert {"page", "static", "to", "json", "parts"} & answer.keys()
        json.dumps(answer)
        if "record" in answer:
            assert Learner(busy.folder, answer["record"]["suspend"]).desk.learner == busy.desk.learner
