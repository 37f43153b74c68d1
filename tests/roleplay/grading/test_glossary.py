"""Every term of the lists is heard as it is said, once, and no longer counts when its plain words follow."""

from __future__ import annotations

import re

import pytest

from course.roleplay.grading import language
from course.roleplay.grading.jargon import Jargon, Term, terms
from course.roleplay.grading.pattern import Grammar
from course.roleplay.grading.tokens import read

SAID = {"nl": "het gaat over {}", "en": "it is about {}"}
THAT_IS = {"nl": "dat is", "en": "that is"}
ENDS = ("", "s", "en", "e", "n", "es")


def found(reply: str, code: str) -> set[str]:
    known = language.of(code)
    return {name for name, _, _ in known.jargon.find(known.tokens(reply.split()))}


def listed(code: str) -> tuple[Term, ...]:
    return language.of(code).jargon.terms


@pytest.fixture(params=["nl", "en"])
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_each_language_knows_at_least_400_terms(code: str) -> None:
    assert len(listed(code)) >= 400


def test_no_form_stands_twice_nor_as_the_plural_of_another_term(code: str) -> None:
    forms = [(form, term.name) for term in listed(code) for form in term.forms]
    owner = dict(forms)

    assert len(owner) == len(forms)
    clashes = [(form, end, name) for form, name in forms for end in ENDS if owner.get(form + end, name) != name]
    assert clashes == []


def test_forms_are_written_as_the_grader_reads_them(code: str) -> None:
    for term in listed(code):
        for form in term.forms:
            assert re.fullmatch(r"[a-z0-9]+( [a-z0-9]+)*", form), form
            assert " ".join(read(form.split(), code).texts) == form


def test_every_form_of_a_term_is_found_in_a_sentence(code: str) -> None:
    missed = [
        form for term in listed(code) for form in term.forms if found(SAID[code].format(form), code) != {term.name}
    ]

    assert missed == []


def test_no_term_counts_when_its_plain_words_follow(code: str) -> None:
    counted = [
        term.name for term in listed(code) if found(f"{SAID[code].format(term.name)} {THAT_IS[code]} {term.lay}", code)
    ]

    assert counted == []


@pytest.mark.parametrize(
    ("code", "reply", "about"),
    [
        ("nl", "de e c g van uw vader", {"elektrocardiogram"}),
        ("nl", "de crp waarde is gestegen", {"crp"}),
        ("nl", "de cortico steroiden", {"corticosteroid"}),
        ("nl", "een rx thorax graag", {"radiografie"}),
        ("nl", "we zien een fractuur", {"fractuur"}),
        ("nl", "crp is een stof die stijgt", set()),
        ("nl", "nuchter dus vanaf middernacht niets meer eten", set()),
        ("nl", "u krijgt de factuur en u kunt hier betalen", set()),
        ("nl", "de neuroloog belt u over de facturen", set()),
        ("en", "your c r p is up", {"crp"}),
        ("en", "the haemodialysis unit", {"haemodialysis"}),
        ("en", "the hemodialysis unit", {"haemodialysis"}),
        ("en", "we saw a lesion", {"lesion"}),
        ("en", "an echo cardiogram", {"echocardiogram"}),
        ("en", "a hysteroscopy just means a look inside", set()),
        ("en", "looking inside the womb that's what hysteroscopy means", set()),
        ("en", "one lesson in a minute at low tide", set()),
        ("en", "the computer holds your contract with typical care", set()),
    ],
)
def test_what_is_said_on_the_phone(code: str, reply: str, about: set[str]) -> None:
    assert found(reply, code) == about


def test_ordinary_words_are_never_taken_for_a_term_that_sounds_alike(code: str) -> None:
    known = language.of(code)

    assert [word for word in known.jargon.alike if known.tokens([word]).texts != (word,)] == []
    assert [word for word in known.jargon.alike if found(word, code)] == []


SMALL = Jargon(
    "nl",
    terms("rx ; rx thorax = een foto\nthorax = de borst\nanamnese = wat vragen"),
    Grammar({"NOT": "niet", "TURN": "maar"}),
    ("dat is",),
    ("heet",),
    frozenset(),
    frozenset({"anamneses"}),
)


def test_the_longest_form_hides_the_terms_inside_it() -> None:
    assert list(SMALL.find(read(["rx", "thorax"], "nl"))) == [("rx", 0, 2)]


def test_a_term_is_tried_only_when_one_of_its_forms_may_begin() -> None:
    jargon = Jargon("nl", SMALL.terms, SMALL.grammar, SMALL.explains, SMALL.names, SMALL.common)

    assert list(jargon.find(read("een foto van de thorax".split(), "nl"))) == [("thorax", 4, 5)]
    assert list(jargon._patterns) == ["thorax"]
    assert list(jargon.find(read("twee anamnesen".split(), "nl"))) == [("anamnese", 1, 2)]
