"""A call as a graph in Graphviz's text form, which Graphviz itself reads; what a browser makes of it is tested there."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace

import pytest

from course.authoring.graph import drawn
from course.authoring.wording import TEXTS
from course.content.gathering import load
from course.settings import HERE

from .conftest import SMALL, change

CALLS = list(load(SMALL).scenarios.values())
TEXT = r'"((?:[^"\\]|\\.)*)"'
ABOUT = rf"(?: \[\w+={TEXT}(?:, \w+={TEXT})*\])?"
USUAL = re.compile(r"  (rankdir=LR|\w+sep=[\d.]+|(node|edge) \[fontname=Arial\])")
NODE = re.compile(rf"  {TEXT}{ABOUT}")
ARROW = re.compile(rf"  {TEXT} -> {TEXT}{ABOUT}")
DRAW = """
import { readFileSync } from 'node:fs'
const graphviz = await (await import(process.argv[1])).instance()
const drawn = JSON.parse(readFileSync(0)).map(text => graphviz.render(text, { format: 'svg' }))
console.log(JSON.stringify(drawn.map(({ output, errors }) => [output, errors.map(one => one.message)])))
"""
every_call = pytest.mark.parametrize("scenario", CALLS, ids=[f"{one.id} {one.language}" for one in CALLS])


def about(text, *names):
    """What is said of a node, or of the arrow between two, as a table; fails where there isn't just one."""
    start = "  " + " -> ".join(f'"{name}"' for name in names) + " ["
    (line,) = [line for line in text.splitlines() if line.startswith(start)]
    return dict(re.findall(rf"(\w+)={TEXT}", line[len(start) :]))


def said(*conditions):
    """A label as it is written: one line for each condition that isn't long."""
    return "\\n".join(conditions)


@every_call
def test_every_line_and_every_ending_is_in_the_graph_and_leads_from_somewhere(scenario):
    text = drawn(scenario)
    for kind, parts in (("line", scenario.lines), ("ending", scenario.endings)):
        for part in parts:
            assert about(text, f"{kind} {part.id}")["label"].startswith(part.id + "\\n")
            assert f' -> "{kind} {part.id}"' in text
    assert len(re.findall(r'class="(?:begin|line|ending)"', text)) == 1 + len(scenario.lines) + len(scenario.endings)


@every_call
def test_lines_endings_and_the_beginning_differ_in_shape(scenario):
    text = drawn(scenario)
    assert about(text, "begin")["shape"] == "oval"
    line, ending = about(text, "line reason"), about(text, "ending slammed")
    assert line["shape"] == "box" and "style" not in line
    assert ending["style"] == "rounded" and ending["peripheries"] == "2"


@every_call
def test_an_arrow_says_what_must_be_heard_or_asked(scenario):
    text, words = drawn(scenario), TEXTS[scenario.language]
    heard = about(text, "line reason", "line secret")["label"].replace("\\n", " ")
    assert heard == words["any_labels"].format("explore, acknowledge_emotion")
    asked = said(words["asked"].format("birthdate"), words["unasked"].format("number"))
    assert about(text, "begin", "line known")["label"] == asked
    assert about(text, "line secret", "line warm")["label"] == words["trust_from"].format(60)


@every_call
def test_what_comes_where_nothing_else_fits_is_dashed(scenario):
    text, words = drawn(scenario), TEXTS[scenario.language]
    assert about(text, "line reason", "line on_a") == {"label": words["fallback"], "style": "dashed"}
    assert about(text, "begin", "ending faded") == {"label": words["default"], "style": "dashed"}
    assert about(text, "line on_a")["style"] == "dashed"
    assert about(text, "ending faded")["style"] == "rounded,dashed"


@every_call
def test_what_a_line_must_not_follow_is_barred(scenario):
    secret = scenario.lines[1]
    barred = replace(secret, when=replace(secret.when, before=("warm",)))
    text = drawn(replace(scenario, lines=(scenario.lines[0], barred, *scenario.lines[2:])))
    arrow = about(text, "line warm", "line secret")
    assert arrow["label"] == TEXTS[scenario.language]["before"] and arrow["arrowhead"] == "tee"


def test_signs_that_graphviz_reads_as_its_own_are_escaped():
    scenario = CALLS[0]
    odd = 'end "]} -> \\N <b> &lt; a\nnext; // |'
    reason = replace(scenario.lines[0], say=replace(scenario.lines[0].say, calm=(odd,)))
    first, *lines, last = drawn(replace(scenario, lines=(reason, *scenario.lines[1:]))).splitlines()
    assert (first, last) == ('digraph "01-small/small" {', "}")
    for line in lines:
        assert USUAL.fullmatch(line) or NODE.fullmatch(line) or ARROW.fullmatch(line), line
    assert r'label="reason\nend \"]} -> \\N <b> &amp;lt; a\nnext; // |"' in "\n".join(lines)


def test_graphviz_draws_every_call_of_the_course_and_complains_of_none():
    calls = list(load(HERE / "modules").scenarios.values())
    (library,) = (HERE / "static" / "vendor").glob("viz@*/viz.js")
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", DRAW, library.as_uri()],
        input=json.dumps([drawn(call) for call in calls]),
        capture_output=True,
        text=True,
        check=True,
    )
    for call, (svg, complaints) in zip(calls, json.loads(done.stdout), strict=True):
        assert [one for one in complaints if "width of non-ASCII" not in one] == [], call.id  # it guesses "…"
        assert len(re.findall('class="node ', svg)) == 1 + len(call.lines) + len(call.endings), call.id


def test_a_long_line_is_cut_short_and_broken_into_narrow_ones():
    scenario = CALLS[0]
    reason = replace(scenario.lines[0], say=replace(scenario.lines[0].say, calm=("word " * 40,)))
    label = about(drawn(replace(scenario, lines=(reason, *scenario.lines[1:]))), "line reason")["label"].split("\\n")
    assert len(label) == 4 and max(map(len, label)) <= 30 and label[-1].endswith("…")


def test_the_command_says_the_graph_or_writes_it(run, folder, tmp_path):
    status, out = run("graph", "01-small/small", "--folder", folder)
    assert status == 0 and out.startswith('digraph "01-small/small" {\n') and TEXTS["en"]["begin"] in out
    run("graph", "01-small/small", "--folder", folder, "--out", tmp_path / "call.dot")
    assert (tmp_path / "call.dot").read_text("utf-8") == out


def test_the_edition_can_be_chosen(run, folder):
    assert TEXTS["nl"]["begin"] in run("graph", "01-small/small", "--folder", folder, "--language", "nl")[1]
    assert TEXTS["nl"]["begin"] in run("graph", "01-small/small", "--folder", folder, language="nl")[1]


def test_a_call_that_is_not_there_or_is_broken_is_said(run, folder):
    status, out = run("graph", "01-small/nobody", "--folder", folder)
    assert status == 1 and "expected one of 01-small/small" in out
    change(folder / "01-small/en/small.toml", "level = 1", "level = 9")
    status, out = run("graph", "01-small/small", "--folder", folder)
    assert status == 1 and out.startswith("01-small/en/small.toml: level: found 9")
