"""Whole replies, as they are graded: everything that is found and nothing else."""

from __future__ import annotations

import pytest

from course.roleplay.grading import Context, labels
from course.roleplay.grading.plain import context_of
from course.roleplay.vocabulary import FAULTS, MOVES

NL = {
    "kind": "inbound",
    "place": "balie",
    "overheard": True,
    "practice_name": "Groepspraktijk De Kastanje",
    "needed": ["naam"],
}
EN = {"kind": "inbound", "place": "desk", "overheard": True, "practice_name": "Chestnut Surgery", "needed": ["name"]}

REPLIES = [
    ("nl", {}, "goedemiddag groepspraktijk de kastanje u spreekt met jana wat kan ik voor u doen", "greeting practice_name own_name offer_help"),
    ("nl", {"patient_says": "mijn zoontje hoest al een week en hij slaapt niet", "emotion": "worry", "caller": "ouder"}, "ach dat valt best mee hoesten is normaal in de winter", "dismissive"),
    ("nl", {"patient_says": "mijn zoontje hoest al een week en hij slaapt niet", "emotion": "worry", "caller": "ouder"}, "ik merk dat u er ongerust over bent hoe ademt hij en eet hij nog", "acknowledge_emotion explore"),
    ("nl", {"patient_says": "is mijn uitslag er al", "confidential": ["wouters", "zwangerschapstest"], "emotion": "worry"}, "jawel mevrouw wouters de zwangerschapstest is er", "privacy_breach"),
    ("nl", {"patient_says": "mag ik vanavond nog langskomen"}, "vanavond gaat niet meer maar ik kijk of er morgen nog een plaatsje is", "positive_offer"),
    ("nl", {"patient_says": "mijn vrouw ademt zo raar", "emotion": "urgency", "caller": "partner"}, "blijf bij haar ik stuur meteen een ziekenwagen", "escalate next_step"),
    ("nl", {"patient_says": "ik heb pijn bij het plassen", "emotion": "pain"}, "u komt best nuchter voor de cystoscopie", "next_step jargon"),
    ("en", {}, "good afternoon chestnut surgery joan speaking what can i do for you", "greeting practice_name own_name offer_help"),
    ("en", {"patient_says": "i've rung four times and i always get the machine", "emotion": "anger"}, "well everybody has to wait you simply have to be patient", "dismissive"),
    ("en", {"patient_says": "i've rung four times and i always get the machine", "emotion": "anger"}, "i understand that's annoying so you rang four times and only got the machine is that correct", "acknowledge_emotion summarise check_understanding"),
    ("en", {"patient_says": "was my employee in this morning", "overheard": False, "caller": "employer", "confidential": ["kim brown", "off sick"]}, "i may only talk about that with the patient herself", "protect_privacy"),
    ("en", {"patient_says": "could i come in today"}, "no that won't be possible", "negative_wording"),
    ("en", {"patient_says": "my wife is breathing so strangely", "emotion": "urgency", "caller": "partner"}, "stay with her i'm sending an ambulance right away", "escalate next_step"),
    ("en", {"patient_says": "it hurts when i pass water", "emotion": "pain"}, "please come in on monday at nine for the cystoscopy", "next_step jargon"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "changes", "reply", "wanted"), REPLIES)
def test_a_reply_has_its_labels_and_no_others(
    language: str, changes: dict[str, object], reply: str, wanted: str
) -> None:
    context = context_of((NL if language == "nl" else EN) | changes, language)

    found = {one.label for one in labels(reply.split(), context) if one.label in MOVES + FAULTS}

    assert found == set(wanted.split())


def test_a_finding_points_at_its_words() -> None:
    words = "goedemorgen ik hoor dat u zich zorgen maakt".split()

    found = {one.label: one for one in labels(words, Context("nl", reason_known=True))}

    assert [words[a:b] for a, b in found["greeting"].spans] == [["goedemorgen"]]
    assert [words[a:b] for a, b in found["acknowledge_emotion"].spans] == [words[1:8]] or found[
        "acknowledge_emotion"
    ].first == 1


def test_findings_come_in_the_order_of_the_reply() -> None:
    found = labels("good morning how can i help you".split(), Context("en"))

    assert [one.label for one in found] == ["greeting", "offer_help"]


def test_a_solution_before_the_worry_was_heard_comes_too_soon() -> None:
    context = Context("nl", emotion="worry", reason_known=True)

    early = labels("de dokter belt u vanmiddag terug".split(), context)
    late = labels("wat vervelend voor u de dokter belt u vanmiddag terug".split(), context)

    assert "solves_too_soon" in {one.label for one in early}
    assert "solves_too_soon" not in {one.label for one in late}


def test_a_solution_before_the_story_is_out_comes_too_soon() -> None:
    reply = "i'll book you in for tomorrow".split()

    assert "solves_too_soon" in {one.label for one in labels(reply, Context("en", unfinished=True, reason_known=True))}
    assert "solves_too_soon" not in {one.label for one in labels(reply, Context("en", reason_known=True))}


def test_urgent_help_is_never_too_soon() -> None:
    found = labels("i'm getting the doctor right away".split(), Context("en", emotion="urgency", urgent=True))

    assert {one.label for one in found} == {"escalate", "next_step"}


def test_what_was_not_understood_counts_for_nothing() -> None:
    with_noise = labels(["[unk]", "goedemorgen", "<unk>"], Context("nl"))

    assert [(one.label, one.spans) for one in with_noise] == [("greeting", ((1, 2),))]


def test_a_summary_that_is_checked_asks_for_nothing() -> None:
    context = context_of({"patient_says": "ze heeft koorts en ze drinkt weinig", "needed": ["eten en drinken"]}, "nl")

    checked = labels("als ik het goed begrijp heeft ze koorts maar drinkt ze nog een beetje klopt dat".split(), context)
    asked = labels("drinkt ze nog een beetje".split(), context)

    assert {one.label for one in checked} >= {"summarise", "check_understanding"}
    assert "ask_needed" not in {one.label for one in checked}
    assert "ask_needed" in {one.label for one in asked}
