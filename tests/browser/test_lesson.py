"""A lesson in the browser: heard, answered by keyboard, resumed where it was left, clean in both themes and widths."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from course.content.gathering import load

from .test_access import DESK, sound

LESSON = "/{}/lessons/04-calm"


@pytest.fixture
def page(browsing, server):
    """A browser at the lesson, in Dutch."""
    page = browsing(viewport=DESK, reduced_motion="reduce")
    page.goto(server.address + LESSON.format("nl"))
    return page


def answer(page, lesson):
    """Answer the question that is shown as well as one can; its kind."""
    name = re.search(r"/questions/([\w-]+)$", page.locator("#asking form").get_attribute("action"))[1]
    check = lesson.check(name)
    for at, option in enumerate(check.options):
        if check.kind in ("one", "several") and option.worth == "right":
            page.locator(f"#asking input[value='{at}']").focus()
            page.keyboard.press("Space")
        if check.kind == "match":
            page.locator(f"#asking select[name='fits-{at}']").select_option(str(at))
    if check.kind == "order":
        put_in_order(page, len(check.options))
    if check.kind == "say":
        page.locator("#said").fill(check.wanted.models[0])
    page.locator("#asking .btn.main").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#asking .outcome")).to_have_class("outcome right")
    return check.kind


def put_in_order(page, count):
    """Move every step to its place by the keys beside it."""
    for at in range(count):
        step = page.locator(f"#asking li:has(input[name='place-{at}'])")
        while step.locator("input").input_value() != str(at + 1):
            step.locator("[data-way=up]").focus()
            page.keyboard.press("Enter")


def test_all_questions_are_answered_by_keyboard_and_another_go_asks_others(page, modules):
    lesson = load(modules).lesson("04-calm", "nl")
    kinds = set()
    for _ in range(3):  # eleven questions, five in one go
        for number in range(1, lesson.pool.ask + 1):
            expect(page.locator("#asking legend")).to_contain_text(f"Vraag {number} van {lesson.pool.ask}")
            kinds.add(answer(page, lesson))
            page.locator("#asking .btn").last.click()
        expect(page.locator(".allasked")).to_contain_text(f"Raak: {lesson.pool.ask}.")
        page.get_by_role("button", name="Nog een keer, met andere vragen").click()
    assert kinds == {"one", "several", "order", "match", "say"}


def test_a_line_is_heard_and_says_that_it_sounds(page):
    play = page.locator(".dialogue .line .play").first
    play.click()
    expect(page.locator(".dialogue .line").first).to_have_class("line playing")
    expect(page.locator(".dialogue .line .tag.now").first).to_be_visible()
    expect(page.locator(".line.playing")).to_have_count(0, timeout=20_000)


def test_who_comes_back_finds_the_part_that_was_being_read(page, server):
    with page.expect_response(lambda answer: answer.url.endswith("/place")):
        page.locator("#part-2").scroll_into_view_if_needed()
        page.evaluate("() => document.getElementById('part-2').scrollIntoView()")
    page.goto(server.address + "/nl/")
    expect(page.locator(".nextup .main")).to_have_text("Lees verder")
    page.locator(".nextup .main").click()
    page.wait_for_url("**/lessons/04-calm#*")
    expect(page.locator(".rail [aria-current]")).to_have_count(1)


def test_a_lesson_and_its_questions_can_be_used_by_everyone(page, modules):
    lesson = load(modules).lesson("04-calm", "nl")
    sound(page, "lesson")
    seen = set()
    for number in range(lesson.pool.ask):
        expect(page.locator("#asking legend")).to_contain_text(f"Vraag {number + 1} van")
        kind = re.search(r"name=\"(choice|place|fits|said)", page.locator("#asking").inner_html())[1]
        if kind not in seen:
            sound(page, f"question {number + 1}")
        page.locator("#asking .btn.main").focus()
        answer(page, lesson)
        if kind not in seen:
            sound(page, f"answer {number + 1}")
        seen.add(kind)
        page.locator("#asking .btn").last.click()
    expect(page.locator(".allasked")).to_be_visible()
    sound(page, "all answered")


def test_without_a_script_a_lesson_is_read_and_answered(browsing, server, modules):
    page = browsing(viewport=DESK, java_script_enabled=False)
    page.goto(server.address + LESSON.format("en"))
    lesson = load(modules).lesson("04-calm", "en")
    for number in range(1, lesson.pool.ask + 1):
        expect(page.locator("#asking legend")).to_contain_text(f"Question {number} of {lesson.pool.ask}")
        without_script(page, lesson)
        page.locator("#asking .btn").last.click()
    expect(page.locator(".allasked")).to_contain_text(f"Spot on: {lesson.pool.ask}.")
    expect(page.locator(".play").first).to_be_hidden()


def without_script(page, lesson):
    """Answer with the bare form."""
    name = re.search(r"/questions/([\w-]+)$", page.locator("#asking form").get_attribute("action"))[1]
    check = lesson.check(name)
    for at, option in enumerate(check.options):
        if check.kind in ("one", "several") and option.worth == "right":
            page.locator(f"#asking input[value='{at}']").check()
        if check.kind == "match":
            page.locator(f"#asking select[name='fits-{at}']").select_option(str(at))
        if check.kind == "order":
            page.locator(f"#asking select[name='place-{at}']").select_option(str(at + 1))
    if check.kind == "say":
        page.locator("#said").fill(check.wanted.models[0])
    page.locator("#asking .btn.main").click()
    expect(page.locator("#asking .outcome")).to_have_class("outcome right")
