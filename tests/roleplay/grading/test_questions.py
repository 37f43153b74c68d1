"""Listed details, unlisted ones, and the story."""

from __future__ import annotations

import pytest

from course.roleplay.grading import Context, Need
from tests.roleplay.grading.ruled import labels

NEEDS = {
    "nl": (
        Need("birthdate", "geboortedatum", ("geboortedatum", "geboren")),
        Need("number", "telefoonnummer", ("telefoonnummer", "waar kan de dokter u bereiken")),
        Need("earlier", "wat er vroeger gebeurd is", ("heeft u dit eerder meegemaakt", "vorige keer")),
    ),
    "en": (
        Need("birthdate", "date of birth", ("date of birth", "born")),
        Need("number", "phone number", ("phone number", "where can the doctor reach you")),
        Need("earlier", "what happened before", ("has this happened before", "last time")),
    ),
}


def asked(code: str, reply: str) -> dict[str, set[str | None]]:
    found: dict[str, set[str | None]] = {}
    for one in labels(reply.split(), Context(code, reason_known=True, needed=NEEDS[code])):
        found.setdefault(one.label, set()).add(one.about)
    return found


@pytest.mark.parametrize(
    ("code", "reply", "ids"),
    [
        ("nl", "wat is uw geboortedatum", {"birthdate"}),
        ("nl", "en uw geboortedatum", {"birthdate"}),
        ("nl", "uw geboortedatum alstublieft", {"birthdate"}),
        ("nl", "mag ik uw geboorte datum en uw telefoonnummer", {"birthdate", "number"}),
        ("nl", "op welk nummer bent u bereikbaar", {"number"}),
        ("nl", "hebt u dit al eens eerder mee gemaakt", {"earlier"}),
        ("nl", "in welk jaar bent u geboren", {"birthdate"}),
        ("en", "what's your date of birth", {"birthdate"}),
        ("en", "and your date of birth please", {"birthdate"}),
        ("en", "could i take your phone number and date of birth", {"birthdate", "number"}),
        ("en", "has this ever happened before", {"earlier"}),
        ("en", "when were you born", {"birthdate"}),
    ],
)
def test_a_listed_detail_is_asked(code: str, reply: str, ids: set[str]) -> None:
    found = asked(code, reply)

    assert found.get("ask_needed") == ids
    assert "unneeded_question" not in found


@pytest.mark.parametrize(
    ("code", "reply"),
    [
        ("nl", "uw geboortedatum heb ik al genoteerd"),
        ("nl", "ik heb uw geboortedatum niet nodig"),
        ("nl", "u hoeft uw geboortedatum niet hardop te zeggen"),
        ("nl", "uw telefoonnummer staat in mijn scherm"),
        ("en", "i have your date of birth here"),
        ("en", "your phone number is on my screen"),
        ("en", "you don't need to say your date of birth"),
    ],
)  # fmt: skip
def test_to_name_a_detail_is_not_to_ask_for_it(code: str, reply: str) -> None:
    assert not {"ask_needed", "unneeded_question"} & asked(code, reply).keys()


@pytest.mark.parametrize(
    ("code", "reply", "about"),
    [
        ("nl", "wat is uw rijksregisternummer", "rijksregisternummer"),
        ("nl", "waar woont u", "adres"),
        ("nl", "bent u getrouwd", "burgerlijke staat"),
        ("nl", "wat doet u voor werk", "beroep"),
        ("en", "what's your insurance number", "national insurance number"),
        ("en", "where do you live", "address"),
        ("en", "are you married", "marital status"),
        ("en", "what do you do for a living", "occupation"),
    ],
)
def test_an_unlisted_detail_is_needless_and_named(code: str, reply: str, about: str) -> None:
    assert about in asked(code, reply)["unneeded_question"]


@pytest.mark.parametrize(
    ("code", "reply"),
    [
        ("nl", "hoe hoog is de koorts"),
        ("nl", "hoe lang hebt u dat al"),
        ("nl", "en eet hij nog"),
        ("nl", "wat is er gebeurd"),
        ("nl", "waar bent u het meest bang voor"),
        ("en", "how high is the fever"),
        ("en", "how long have you had it"),
        ("en", "is he still eating"),
        ("en", "what happened"),
        ("en", "what are you most afraid of"),
    ],
)
def test_a_question_about_the_story_explores(code: str, reply: str) -> None:
    found = asked(code, reply)

    assert "explore" in found
    assert not {"ask_needed", "unneeded_question"} & found.keys()
