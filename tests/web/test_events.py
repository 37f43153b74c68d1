"""Holding a call by events: each is stored before it is answered, and sent twice it happens once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlmodel import col, select

from course.db.tables import CallRow, TurnRow
from course.web.resources import EXTENSION

from .talking import ring, sound, spoken, talking, typed

GREETING = "Goedemorgen, met de praktijk Papier, u spreekt met Ilse. Waarmee kan ik u helpen?"


def rows(app):
    """The turns in the database, in order."""
    with app.extensions[EXTENSION].session() as session:
        return list(session.exec(select(TurnRow).order_by(col(TurnRow.number))))


def test_the_learner_speaks_first_and_the_caller_answers(app, browser):
    talk = ring(browser)
    assert talk.send({"type": "pick_up"}).json["line"] is None
    view = talk.send(typed(1, GREETING)).json
    assert (view["state"], view["turn"]) == ("talking", 2)
    assert view["line"]["text"].startswith("reason")
    assert view["past"][0]["reply"].startswith("goedemorgen met de praktijk papier")
    assert view == talk.view()


def test_a_turn_is_stored_with_its_words_times_and_findings(app, browser):
    talking(browser).send(spoken(1, "goedemorgen u spreekt met ilse waarmee kan ik u helpen", began=1200))
    (row,) = rows(app)
    assert row.number == 1 and row.line == [] and row.utterance["source"] == "spoken"
    assert row.utterance["words"][0] == {"text": "goedemorgen", "start": 1200, "end": 1490, "confidence": 0.9}
    assert row.utterance["speech"] == {"began": 1200, "ended": row.utterance["words"][-1]["end"]}
    labels = {finding["label"]: finding for finding in row.findings}
    assert labels["greeting"]["spans"][0][0] == 0 and labels["greeting"]["at"] == 1200
    assert "offer_help" in labels


def test_no_event_tells_how_much_trust_is_left(browser):
    talk = talking(browser)
    assert "trust" not in talk.send(typed(1, GREETING)).text


def test_the_same_reply_sent_again_happens_once(app, browser):
    talk = talking(browser)
    first = talk.send(typed(1, GREETING))
    again = talk.send(typed(1, GREETING))
    assert (again.status_code, again.json) == (200, first.json)
    assert len(rows(app)) == 1
    talk.send(typed(2, "dat moet moeilijk zijn"))
    late = talk.send(typed(1, GREETING))
    assert (late.status_code, late.json["turn"]) == (200, 3)


def test_picking_up_and_hanging_up_twice_is_once(browser):
    talk = talking(browser)
    assert talk.send({"type": "pick_up"}).status_code == 200
    assert talk.send({"type": "hang_up"}).json["state"] == "ended"
    assert talk.send({"type": "hang_up"}).status_code == 200


@pytest.mark.parametrize(
    "event",
    [
        typed(1, "iets heel anders"),
        typed(3, GREETING),
        typed(0, GREETING),
        typed(-1, GREETING),
        {"type": "silence", "turn": 1},
        {"type": "ring"},
        {"type": "correct", "turn": 2, "text": "ja"},
        {"type": "correct", "turn": 0, "text": "ja"},
        {"type": "correct", "turn": 1, "text": ""},
    ],
)
def test_an_event_that_cannot_come_now_is_answered_with_the_call_as_it_is(app, browser, event):
    talk = talking(browser)
    now = talk.send(typed(1, GREETING)).json
    stored = [row.model_dump() for row in rows(app)]
    answer = talk.send(event)
    assert answer.status_code == 409
    assert answer.json["error"] == "stale" and answer.json["message"] and answer.json["call"] == now
    assert [row.model_dump() for row in rows(app)] == stored


def test_nothing_can_be_said_before_picking_up(browser):
    talk = ring(browser)
    answer = talk.send(typed(1, GREETING))
    assert (answer.status_code, answer.json["call"]["state"]) == (409, "ringing")


def test_two_tabs_that_reply_at_once_cannot_both_be_answered(app, browser):
    talk = talking(browser)
    cookie = browser.get_cookie("belwijs").value

    def reply(text):
        tab = app.test_client()
        tab.set_cookie("belwijs", cookie)
        return tab.post(f"{talk.address}/events", json=typed(1, text)).status_code

    with ThreadPoolExecutor(4) as tabs:
        told = list(tabs.map(reply, ["goedemorgen", "goedemiddag", "goedenavond", "dag"]))
    assert sorted(told) == [200, 409, 409, 409]
    assert len(rows(app)) == 1


def test_the_caller_asks_after_a_silence_and_is_heard_alone(browser):
    talk = talking(browser)
    before = talk.send(typed(1, GREETING)).json
    prompt = talk.send({"type": "silence", "turn": 2}).json
    assert prompt["turn"] == 2 and prompt["line"]["text"] not in before["line"]["text"]
    assert len(prompt["line"]["clips"]) == 1


def test_a_correction_is_graded_anew_and_marked(app, browser):
    talk = talking(browser)
    talk.send(spoken(1, "goed morgen u spreekt met ilse", began=900))
    view = talk.send({"type": "correct", "turn": 1, "text": "Goedemorgen, u spreekt met Ilse."}).json
    assert view["past"][0]["corrected"] and view["past"][0]["reply"] == "goedemorgen u spreekt met ilse"
    (row,) = rows(app)
    assert row.utterance["corrected"] is True and row.utterance["words"][0]["start"] == 900
    assert "greeting" in {finding["label"] for finding in row.findings}
    again = talk.send({"type": "correct", "turn": 1, "text": "Goedemorgen, u spreekt met Ilse."})
    assert (again.status_code, again.json) == (200, view)


def test_a_call_that_was_cut_off_has_a_debrief_and_takes_no_more_replies(browser):
    talk = talking(browser)
    talk.send(typed(1, GREETING))
    assert browser.get(f"{talk.address}/debrief").status_code == 302
    talk.send({"type": "hang_up"})
    assert talk.send(typed(2, "hallo")).status_code == 409
    assert browser.get(talk.page).location == f"{talk.address}/debrief"
    assert "belwijs-debrief" in browser.get(f"{talk.address}/debrief").text


REPORT = {
    "language", "title", "caller", "minutes", "verdict", "strengths", "next_steps", "competencies",
    "trust", "trust_text", "rhythm", "turns", "structure",
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report_quotes_the_learner_and_shows_what_was_found_on_which_words(browser, language):
    talk = talking(browser, language)
    said = {"nl": "goedemorgen u spreekt met ilse", "en": "good morning you are speaking with alice"}[language]
    talk.send(spoken(1, said))
    talk.send(typed(2, {"nl": "Wat moeilijk voor u.", "en": "That must be hard."}[language]))
    talk.send({"type": "hang_up"})
    report = talk.report()
    assert set(report) >= REPORT and report["language"] == language
    first = report["turns"][0]
    assert " ".join(word["text"] for word in first["words"]) == said
    for turn in report["turns"]:
        for finding in turn["findings"]:
            assert all(0 <= start < after <= len(turn["words"]) for start, after in finding["spans"])
            assert finding["title"] and finding["why"] and finding["point"]
        for model in turn["models"]:
            assert sound(browser, model["src"])[:2] == (200, "audio/mpeg")
    assert [point["turn"] for point in report["trust"]] == [0, 1, 2]
    assert len(report["strengths"]) <= 3 and len(report["next_steps"]) <= 3
    assert all(one["band"] in (None, 1, 2, 3, 4) for one in report["competencies"])


def test_a_report_is_there_before_the_end_too(browser):
    talk = talking(browser)
    assert talk.report()["turns"] == []


def test_a_turn_can_be_done_again_in_a_new_call(app, browser):
    talk = talking(browser)
    talk.send(typed(1, GREETING))
    before = talk.view()
    talk.send(typed(2, "ja"))
    talk.send({"type": "hang_up"})
    answer = browser.post(f"{talk.address}/again", data={"turn": "2"})
    again = type(talk)(browser, answer.location)
    view = again.view()
    assert answer.status_code == 303 and again.id != talk.id
    assert (view["turn"], view["line"], view["past"]) == (2, before["line"], before["past"])
    with app.extensions[EXTENSION].session() as session:
        assert session.get(CallRow, again.id).again_from == talk.id


@pytest.mark.parametrize("turn", ["0", "99", "-4", "two", ""])
def test_a_turn_to_do_again_that_is_not_there_is_taken_for_the_nearest(browser, turn):
    talk = talking(browser)
    talk.send(typed(1, GREETING))
    assert browser.post(f"{talk.address}/again", data={"turn": turn}).status_code == 303
