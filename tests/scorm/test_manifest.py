"""A manifest is held against the official schemas, and against what learning systems were seen to do."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from lxml import etree

from course.scorm.manifest import manifest
from course.scorm.package import EDITIONS, Package, Sco
from tests.scorm.packages import AWKWARD, package
from tests.scorm.schemas import FILES, lom, schema

LOM = "{http://ltsc.ieee.org/xsd/LOM}"
TITLE, CHAPTER = AWKWARD["nl"], {"nl": "Opening", "en": "Opening"}


@pytest.fixture(scope="module")
def schemas(tmp_path_factory):
    return {edition: schema(edition, tmp_path_factory.mktemp("schemas") / edition) for edition in EDITIONS}


def read(made: Package):
    return etree.fromstring(manifest(made))


def faults(made, schemas, edition: str) -> list[str]:
    """What the schemas have against a manifest; LOM has its own."""
    said = [] if schemas[edition].validate(made) else [str(error) for error in schemas[edition].error_log]
    if edition == "2004":
        grammar = lom()
        for part in made.iter(f"{LOM}lom"):
            said += [] if grammar.validate(part) else [str(error) for error in grammar.error_log]
    return said


def all_of(made, attribute: str) -> list[str]:
    return [found.get(attribute) for found in made.iter() if found.get(attribute)]


def named(made, name: str):
    return [found for found in made.iter() if etree.QName(found).localname == name]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("scos", [1, 13])
@pytest.mark.parametrize("languages", [("nl",), ("en",), ("nl", "en")], ids="+".join)
def test_every_manifest_is_what_the_official_schemas_want(schemas, edition, scos, languages):
    made = read(package(edition, scos, languages))
    assert faults(made, schemas, edition) == []
    assert len(named(made, "item")) == scos
    if edition == "2004":
        assert len(list(made.iter(f"{LOM}lom"))) == 1


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("lost", ["organizations", "resources"])
def test_the_schemas_refuse_a_manifest_without_a_part(schemas, edition, lost):
    made = read(package(edition))
    part = named(made, lost)[0]
    part.getparent().remove(part)
    assert faults(made, schemas, edition)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", ["title", "status", "rights", "typicallearningtime"])
def test_the_schemas_refuse_metadata_that_stand_in_another_order(schemas, edition, name):
    made = read(package(edition))
    metadata = named(made, "metadata")[0]
    part = next(found for found in metadata.iter() if etree.QName(found).localname.lower() == name)
    part.getparent().insert(0 if part.getprevious() is not None else len(part.getparent()), part)
    assert faults(made, schemas, edition)


def test_the_schemas_refuse_rules_that_2004_doesnt_have(schemas):
    made = read(package("2004"))
    named(made, "deliveryControls")[0].set("completionSetByLuck", "true")
    assert faults(made, schemas, "2004")


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_prefixes_that_moodle_looks_for_are_there_literally(edition):
    written = manifest(package(edition)).decode()
    wanted = ["adlcp:scormtype="] if edition == "1.2" else ["adlcp:scormType=", "imsss:", "adlseq:", "adlnav:"]
    assert [word for word in wanted if word not in written] == []
    version = "1.2" if edition == "1.2" else "2004 4th Edition"
    assert f"<schemaversion>{version}</schemaversion>" in written
    assert all(f"{address} {file}" in written for address, file in FILES[edition].items())


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_same_package_gives_the_same_bytes(edition):
    made = package(edition, 3)
    made = replace(made, files=(*made.files, *(f"sounds/{turn:02}.mp3" for turn in range(30))))
    backwards = replace(made, files=made.files[::-1])
    assert manifest(made) == manifest(replace(made)) == manifest(backwards)
    sounds = [file.get("href") for file in named(read(made), "file") if file.get("href").startswith("sounds")]
    assert sounds == sorted(sounds)
    assert manifest(made).startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n')


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_long_version_stands_in_the_metadata_as_a_whole(schemas, edition):
    version = "0.1.0.dev12+g0123456789abcdef"
    made = read(package(edition, version=version))
    assert faults(made, schemas, edition) == []
    assert version in "".join(named(made, "metadata")[0].itertext())


def test_progress_is_kept_by_identifiers_that_depend_on_the_course_and_its_units_only():
    first = package("1.2", 3)
    others = [
        package("2004", 3),
        package("1.2", 3, ("en",)),
        replace(first, version="9.9", minutes=1, title=CHAPTER, description=CHAPTER, files=(*first.files, "new.js")),
        replace(first, scos=tuple(replace(sco, title=CHAPTER) for sco in first.scos)),
    ]
    for other in others:
        assert all_of(read(other), "identifier") == all_of(read(first), "identifier")
    assert [item.get("identifier") for item in named(read(first), "item")] == [
        "item.belwijs.01-one",
        "item.belwijs.02-one",
        "item.belwijs.03-one",
    ]


def test_a_unit_keeps_its_identifier_when_another_comes_before_it():
    whole = package("2004", 3)
    fewer = replace(whole, scos=whole.scos[1:])
    assert {item.get("identifier") for item in named(read(fewer), "item")} < {
        item.get("identifier") for item in named(read(whole), "item")
    }


@pytest.mark.parametrize("edition", EDITIONS)
def test_awkward_ids_give_different_identifiers_that_xml_allows(schemas, edition):
    ids = ["3 x", "3_x", "3.x", "é", "e", "a&b", "3_20_x"]
    units = tuple(Sco(id, AWKWARD, f"{turn}.html") for turn, id in enumerate(ids))
    made = read(package(edition, id="Één & 2", scos=units, files=tuple(unit.href for unit in units)))
    assert faults(made, schemas, edition) == []
    assert len(set(all_of(made, "identifier"))) == len(all_of(made, "identifier")) == 2 * len(ids) + 3
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9._-]*", found) for found in all_of(made, "identifier"))


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_file_is_listed_once_and_only_pages_are_started(edition):
    made = read(package(edition, 2))
    kinds = {"sco": [], "asset": []}
    for resource in named(made, "resource"):
        kind = next(value for name, value in resource.attrib.items() if name.lower().endswith("scormtype"))
        kinds[kind] += [file.get("href") for file in resource if file.get("href")]
    assert kinds == {"sco": ["01-one.html", "02-one.html"], "asset": ["core.zip", "static/a%20b.js"]}
    shared = named(made, "resource")[-1].get("identifier")
    assert [found.get("identifierref") for found in named(made, "dependency")] == [shared, shared]
    pages = [resource.get("identifier") for resource in named(made, "resource")[:-1]]
    assert [item.get("identifierref") for item in named(made, "item")] == pages


@pytest.mark.parametrize("edition", EDITIONS)
def test_titles_are_shown_in_every_language_of_the_package_and_only_in_those(edition):
    def shown(**other):
        return named(named(read(package(edition, **other)), "item")[0], "title")[0].text

    assert shown() == f"{TITLE} / {AWKWARD['en']}"
    assert shown(languages=("nl",)) == TITLE
    unit = Sco("a", CHAPTER, "01-one.html")
    assert shown(scos=(unit,)) == "Opening"
    assert shown(scos=(replace(unit, title={"nl": "x" * 150, "en": "y" * 150}),)) == "x" * 150
    assert len(shown(scos=(replace(unit, title={"nl": "x" * 250, "en": "y"}),))) == 200


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_metadata_say_title_description_languages_version_and_time(edition):
    metadata = named(read(package(edition)), "metadata")[0]
    said = [text.strip() for text in metadata.itertext() if text.strip()]
    for wanted in (*AWKWARD.values(), "nl", "en", "0.1.0", "PT4H10M", "telefoneren", "telephone"):
        assert wanted in said
    short = [text.strip() for text in named(read(package(edition, minutes=45)), "metadata")[0].itertext()]
    assert "PT45M" in short


def test_moodle_is_given_no_masteryscore_to_overrule_the_course_with():
    assert b"masteryscore" not in manifest(package("1.2", 3)).lower()


def test_sequencing_forbids_nothing_and_leaves_the_judgement_to_the_course():
    made = read(package("2004", 3))
    (mode,) = named(made, "controlMode")
    assert dict(mode.attrib) == {"choice": "true", "flow": "true"}
    assert [dict(found.attrib) for found in named(made, "deliveryControls")] == 3 * [
        {"completionSetByContent": "true", "objectiveSetByContent": "true", "tracked": "true"}
    ]
    assert not named(made, "sequencingRules")
    assert not named(made, "limitConditions")
    assert not named(made, "hideLMSUI")


def test_the_buttons_that_lead_out_of_the_course_are_hidden_when_it_is_one_unit():
    hidden = [found.text for found in named(read(package("2004", 1)), "hideLMSUI")]
    assert hidden == ["previous", "continue"]


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"edition": "1.3"}, "edition: found 1.3"),
        ({"languages": ()}, "languages"),
        ({"scos": ()}, "scos"),
        ({"scos": 2 * (Sco("a", AWKWARD, "01-one.html"),)}, "id stands there twice"),
        ({"scos": (Sco("a", AWKWARD, "c.html"), Sco("b", AWKWARD, "c.html"))}, "page stands there twice"),
        ({"scos": (Sco("", AWKWARD, "01-one.html"),)}, "id: expected a name"),
        ({"minutes": 0}, "minutes: found 0"),
        ({"files": ("core.zip",)}, "01-one.html is missing"),
        ({"files": ("01-one.html", "core.zip", "core.zip")}, "twice"),
        ({"title": {"nl": "x", "en": " "}}, "title: expected a text in en"),
        ({"scos": (Sco("a", {"nl": "x"}, "01-one.html"),)}, "title of a: expected a text in en"),
        ({"description": {"nl": "x\x00", "en": "y"}}, "description: holds a control character"),
    ],
)
def test_a_package_that_cant_be_is_refused_when_it_is_made(other, said):
    with pytest.raises(ValueError, match=said):
        package(**other)
