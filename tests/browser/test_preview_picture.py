"""The picture of a call, as its author sees it: drawn by Graphviz in the browser, in both languages and both themes."""

from __future__ import annotations

import re
import threading

import pytest
from playwright.sync_api import expect

from course.authoring.preview.serving import serving
from course.settings import Settings

from .calling import scenario
from .test_access import DESK, sound

CALL = "09-discretion/results-waiting-room"
TELEPHONE = {"width": 360, "height": 740}
SPILLING = """nodes => nodes.filter(node => {
    const shape = node.querySelector('polygon, path, ellipse').getBBox()
    return [...node.querySelectorAll('text')].some(text => text.getBBox().width > shape.width)
}).map(node => node.textContent)"""
SCROLL = """() => new Promise(done => {
    const box = document.querySelector('.picture')
    box.addEventListener('scrollend', () => done(box.scrollLeft))
    box.scrollTo(200, 0)
})"""
SAVES = {"nl": "Bewaar de tekening", "en": "Save the picture"}


@pytest.fixture(scope="module")
def address(modules, tmp_path_factory):
    """The preview of two modules of the course."""
    with serving(modules, Settings(data=tmp_path_factory.mktemp("preview"))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_line_and_ending_of_a_real_call_is_drawn_and_can_be_saved(browsing, address, modules, language):
    page, call = browsing(viewport=DESK, reduced_motion="reduce"), scenario(modules, language, CALL)
    page.goto(f"{address}/preview/pictures/{language}/{CALL}")
    picture = page.get_by_role("img", name=call.title)
    expect(picture).to_be_visible()
    names = {"begin", *(f"line {one.id}" for one in call.lines), *(f"ending {one.id}" for one in call.endings)}
    assert set(picture.locator(".node > title").all_text_contents()) == names
    assert page.locator(".picture .node").evaluate_all(SPILLING) == []
    expect(picture.locator(".begin")).to_be_in_viewport()
    saved(page, SAVES[language], names)


def saved(page, name, names):
    """What is saved is the same picture, on white, and complete in itself."""
    with page.expect_download() as download:
        page.get_by_role("link", name=name).click()
    assert re.fullmatch(r"09-discretion-results-waiting-room\.(nl|en)\.svg", download.value.suggested_filename)
    text = download.value.path().read_text(encoding="utf-8")
    assert text.startswith("<?xml") and '<polygon fill="white" stroke="none"' in text
    assert len(re.findall(r'class="node ', text)) == len(names)


def test_the_picture_can_be_used_by_everyone_and_scrolls_in_its_own_box(browsing, address):
    page = browsing(viewport=DESK, reduced_motion="reduce")
    page.goto(f"{address}/preview/pictures/en/{CALL}")
    expect(page.locator(".picture svg")).to_be_visible()
    page.locator("summary").click()
    expect(page.locator(".dot")).to_contain_text(f'digraph "{CALL}"')
    sound(page, "picture")
    page.set_viewport_size(TELEPHONE)
    assert page.evaluate("document.scrollingElement.scrollWidth") == TELEPHONE["width"]
    box = page.locator(".picture")
    page.evaluate(SCROLL)
    page.reload()
    expect(box).to_have_js_property("scrollLeft", 200)
    box.focus()
    page.keyboard.press("ArrowRight")
    expect(box).not_to_have_js_property("scrollLeft", 200)


def test_where_it_can_not_be_drawn_the_text_is_there_still(browsing, address):
    page = browsing(viewport=DESK)
    page.route("**/viz.js", lambda route: route.abort())
    page.goto(f"{address}/preview/pictures/en/{CALL}")
    expect(page.get_by_role("alert")).to_contain_text("its text stands below")
    expect(page.locator(".picture")).to_be_hidden()
    expect(page.locator("summary")).to_be_visible()
