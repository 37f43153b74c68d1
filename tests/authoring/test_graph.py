"""A call as a flowchart in Mermaid's text form."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from course.authoring.graph import drawn
from course.authoring.wording import TEXTS
from course.content.gathering import load

from .conftest import SMALL, change

CALLS = list(load(SMALL).scenarios.values())
NODE = re.compile(r'  n\d+(?:\["[^"]*"\]|\(\["[^"]*"\]\)|\{\{"[^"]*"\}\})')
ARROW = re.compile(r'  n\d+ (-->|-\.->|-\.-x)(?:\|"[^"]*"\|)? n\d+')
CLASS = re.compile(r"  (classDef dashed stroke-dasharray: 6 4|class n\d+(,n\d+)* dashed)")


def nodes(text):
    """The name that each line and ending has in the chart, by the first line of its label."""
    return {label.split("<br>")[0]: name for name, label in re.findall(r'  (n\d+)[\[({]+"([^"]*)"', text)}


@pytest.mark.parametrize("scenario", CALLS, ids=[f"{one.id} {one.language}" for one in CALLS])
def test_every_line_and_every_ending_is_in_the_chart_and_leads_from_somewhere(scenario):
    text, names = drawn(scenario), nodes(drawn(scenario))
    for part in (*scenario.lines, *scenario.endings):
        assert re.search(rf"->(\|.*\|)? {names[part.id]}$", text, re.MULTILINE), part.id
    assert len(names) == 1 + len(scenario.lines) + len(scenario.endings)


@pytest.mark.parametrize("scenario", CALLS, ids=[f"{one.id} {one.language}" for one in CALLS])
def test_an_arrow_says_what_must_be_heard_or_asked(scenario):
    text, names, words = drawn(scenario), nodes(drawn(scenario)), TEXTS[scenario.language]
    heard = words["any_labels"].format("explore, acknowledge_emotion")
    assert f'  {names["reason"]} -->|"{heard}"| {names["secret"]}' in text
    asked = f"{words['asked'].format('birthdate')}<br>{words['unasked'].format('number')}"
    assert f'|"{asked}"| {names["known"]}' in text
    assert f'|"{words["trust_from"].format(60)}"| {names["warm"]}' in text


@pytest.mark.parametrize("scenario", CALLS, ids=[f"{one.id} {one.language}" for one in CALLS])
def test_what_comes_where_nothing_else_fits_is_dashed(scenario):
    text, names, words = drawn(scenario), nodes(drawn(scenario)), TEXTS[scenario.language]
    assert f'  {names["reason"]} -.->|"{words["fallback"]}"| {names["on_a"]}' in text
    dashed = [names[id] for id in ("on_a", "on_b", "faded")]
    assert f"  class {','.join(dashed)} dashed" in text


@pytest.mark.parametrize("scenario", CALLS, ids=[f"{one.id} {one.language}" for one in CALLS])
def test_what_a_line_must_not_follow_is_barred(scenario):
    secret = scenario.lines[1]
    barred = replace(secret, when=replace(secret.when, before=("warm",)))
    text = drawn(replace(scenario, lines=(scenario.lines[0], barred, *scenario.lines[2:])))
    assert f'  {nodes(text)["warm"]} -.-x|"{TEXTS[scenario.language]["before"]}"| {nodes(text)["secret"]}' in text


def test_signs_that_mermaid_reads_as_its_own_are_escaped():
    scenario = CALLS[0]
    odd = 'end "]}) --> `x` #35; <b>\nnext; %% |'
    reason = replace(scenario.lines[0], say=replace(scenario.lines[0].say, calm=(odd,)))
    text = drawn(replace(scenario, lines=(reason, *scenario.lines[1:])))
    first, *lines = text.splitlines()
    assert first == "flowchart TD"
    for line in lines:
        assert NODE.fullmatch(line) or ARROW.fullmatch(line) or CLASS.fullmatch(line), line
    assert "end #quot;]}) --#gt; #96;x#96; #35;35; #lt;b#gt;<br>next; %% |" in text


def test_the_command_writes_the_chart_alone_or_between_fences(run, folder, tmp_path):
    status, out = run("graph", "01-small/small", "--folder", folder)
    assert status == 0 and out.startswith("flowchart TD\n") and TEXTS["en"]["begin"] in out
    run("graph", "01-small/small", "--folder", folder, "--out", tmp_path / "call.mmd")
    assert (tmp_path / "call.mmd").read_text("utf-8") == out
    run("graph", "01-small/small", "--folder", folder, "--out", tmp_path / "call.md")
    assert (tmp_path / "call.md").read_text("utf-8") == f"```mermaid\n{out}```\n"


def test_the_edition_can_be_chosen(run, folder):
    assert TEXTS["nl"]["begin"] in run("graph", "01-small/small", "--folder", folder, "--language", "nl")[1]
    assert TEXTS["nl"]["begin"] in run("graph", "01-small/small", "--folder", folder, language="nl")[1]


def test_a_call_that_is_not_there_or_is_broken_is_said(run, folder):
    status, out = run("graph", "01-small/nobody", "--folder", folder)
    assert status == 1 and "expected one of 01-small/small" in out
    change(folder / "01-small/en/small.toml", "level = 1", "level = 9")
    status, out = run("graph", "01-small/small", "--folder", folder)
    assert status == 1 and out.startswith("01-small/en/small.toml: level: found 9")
