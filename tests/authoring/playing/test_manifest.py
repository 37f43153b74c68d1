"""What a manifest says can be launched, read as loosely as learning systems do; and what is wrong with it."""

from __future__ import annotations

import pytest

from course.authoring.playing.errors import Unplayable
from course.authoring.playing.manifest import read

from .packages import item, manifest, resource

THERE = {"index.html", "two/page.html", "een les.html"}


def fault(content: bytes) -> str:
    with pytest.raises(Unplayable) as raised:
        read(content, THERE)
    assert all(raised.value.explain(language) for language in ("nl", "en"))
    return raised.value.fault


@pytest.mark.parametrize("version", ["1.2", "2004"])
def test_a_package_says_its_version_its_title_and_what_it_opens(version):
    found = read(manifest(version), THERE)
    assert (found.version, found.title) == (version, "A tiny package")
    assert [(unit.id, unit.title, unit.address) for unit in found.units] == [("i1", "Tiny", "index.html")]


@pytest.mark.parametrize(
    ("said", "version"), [("CAM 1.3", "2004"), ("2004 3rd Edition", "2004"), ("SCORM 1.2", "1.2"), ("7", "1.2")]
)
def test_other_ways_to_write_a_version_are_known_and_the_rest_is_taken_for_the_oldest(said, version):
    assert read(manifest("1.2", said=said), THERE).version == version


def test_units_in_chapters_are_found_in_order_and_headings_are_not_units():
    items = f'<item identifier="c"><title>Chapter</title>{item(1, "One")}{item(2, "Two")}</item>'
    found = read(manifest("1.2", items, resource(1) + resource(2, "two/page.html")), THERE)
    assert [unit.title for unit in found.units] == ["One", "Two"]


def test_addresses_are_put_together_as_they_are_written():
    items = item(1, "One", attributes='parameters="unit=1"') + item(2, "Two", attributes='parameters="?b=2"')
    resources = resource(1, "page.html?a=1", 'xml:base="two/"') + resource(2, "een%20les.html")
    found = read(manifest("2004", items, resources), THERE)
    assert [unit.address for unit in found.units] == ["two/page.html?a=1&unit=1", "een%20les.html?b=2"]


def test_what_a_unit_is_to_be_told_comes_from_its_item():
    inside = "<adlcp:datafromlms>start at 3</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>"
    found = read(manifest("1.2", item(1, "One", inside)), THERE)
    assert found.units[0].given == {"cmi.launch_data": "start at 3", "cmi.student_data.mastery_score": "80"}


def test_of_several_organisations_the_default_one_is_taken():
    other = b'<organization identifier="x"><title>Another</title></organization><organization identifier="o">'
    found = read(manifest("1.2").replace(b'<organization identifier="o">', other), THERE)
    assert found.title == "A tiny package"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"<manifest>", "BrokenManifest"),
        (b"\x00\x01", "BrokenManifest"),
        (b'<!DOCTYPE m [<!ENTITY a "b">]><manifest>&a;</manifest>', "BrokenManifest"),
        (b"<manifest/>", "NothingToLaunch"),
        (manifest("1.2", item(2, "None")), "NothingToLaunch"),
        (manifest("1.2", resources=resource(1, "gone.html")), "NoLaunchFile"),
        (manifest("1.2", resources=resource(1, "https://example.org/index.html")), "NoLaunchFile"),
        (manifest("1.2", resources=resource(1, "Index.html")), "WrongCapitals"),
    ],
)
def test_what_can_not_be_launched_is_named(content, name):
    assert fault(content) == name
