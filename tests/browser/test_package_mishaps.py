"""What goes wrong while a call is held in a package: the connection, the session in the LMS, Python itself."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import soundfile
from playwright.sync_api import Frame, Page, expect

from .calling import Calling
from .learning_system import LearningSystem
from .packages import GOOD, READY, opened, refused, ringing, within

SAVED = "belwijs-saved"
# Lines that sounded to their end, in s; silence doesn't count. The sounds that the page makes itself begin at no set time.
SOUNDED = """
window.sounded = []
const start = AudioBufferSourceNode.prototype.start
AudioBufferSourceNode.prototype.start = function (at) {
    const { buffer } = this
    if (at !== undefined && buffer.getChannelData(0).some((sample) => Math.abs(sample) > 0.01))
        this.addEventListener('ended', () => window.sounded.push(buffer.duration))
    return start.apply(this, arguments)
}"""
MINUTE = 60_000  # ms
# Python's worker, to be ended as a browser does that needs the memory: the page isn't told. `idle`: it owes no answer.
WORKERS = """
const Real = Worker
window.Worker = class extends Real {
    constructor(address, options) {
        super(address, options)
        if (!String(address).includes('python-worker')) return
        window.python = this
        this.idle = true
        this.addEventListener('message', ({ data }) => (this.idle ||= data.type === 'answer'))
    }
    postMessage(...given) {
        this.idle = false
        super.postMessage(...given)
    }
}"""
# A worker whose Python dies at a reply, as where the memory is full: an error that nobody catches, and no answer.
FULL = b"""self.addEventListener('message', (event) => {
    if (!/geheugen vol/.test(event.data.question)) return
    event.stopImmediatePropagation()
    throw new RangeError('Out of memory')
})
"""


def state(frame: Frame, name: str) -> None:
    """Wait until it stands so with saving."""
    expect(frame.locator(SAVED)).to_have_attribute("state", name, timeout=READY)


def fetched(calling: Calling, came: set[str], page: Page) -> None:
    """Wait until all that this caller may say has come."""
    data = calling.page.evaluate("() => JSON.parse(document.getElementById('call-data').textContent)")
    assert len(data["sounds"]) > 100
    while not came.issuperset(data["sounds"]):
        page.wait_for_event("requestfinished", timeout=READY)


def heard(calling: Calling, system: LearningSystem) -> None:
    """Wait until the line that is said now has sounded: each of its clips, as long as its file."""
    clips = calling.page.evaluate(
        "() => document.querySelector('belwijs-call').view.line.clips.map((clip) => clip.src)"
    )
    files = [system.find(f"/package/{src}") for src in clips]
    assert files and all(files)
    lengths = [soundfile.info(BytesIO(file or b"")).duration for file in files]
    near = "([lengths]) => lengths.every((one, at) => Math.abs(sounded.at(at - lengths.length) - one) < 0.15)"
    calling.page.wait_for_function(near, arg=[lengths], timeout=READY)
    expect(calling.notice).to_be_hidden()


def reopened(page: Page, system: LearningSystem) -> Frame:
    """The course, closed and opened again."""
    context = page.context
    page.close(run_before_unload=True)
    return opened(context.new_page(), system)


def debriefed(frame: Frame, call: int) -> Any:
    """The report of a call of that number."""
    frame.evaluate("to => { location.hash = to }", f"#/calls/{call}/debrief")
    expect(frame.locator("belwijs-debrief")).not_to_be_empty(timeout=READY)
    return json.loads(frame.locator("#debrief-data").text_content() or "")["report"]


def test_a_call_without_a_connection_for_a_minute_keeps_its_voice_and_all_is_saved_when_it_returns(browsing, play):
    never_kept = {"said": lambda path: {"Cache-Control": "no-store"} if path.startswith("sounds/") else {}}
    system, page = play("1.2", **never_kept), browsing(locale="nl-BE")
    page.add_init_script(SOUNDED)
    page.clock.install()
    came, lost = set[str](), list[str]()
    page.on("requestfinished", lambda request: came.add(request.url.partition("/package/")[2]))
    page.on("requestfailed", lambda request: lost.append(request.url.partition("/package/")[2]))
    calling = ringing(opened(page, system)).pick_up()
    calling.reaches("typing").type(GOOD[0])
    heard(calling, system)
    fetched(calling, came, page)
    state(calling.page, "saved")
    kept = system.suspended

    page.context.set_offline(True)
    for reply in GOOD[1:3]:
        calling.type(reply)
        heard(calling, system)
        state(calling.page, "offline")
        page.clock.run_for(MINUTE / 2)
    said = calling.mine.all_text_contents()
    calling.field.fill(GOOD[3])
    calling.field.press("Enter")
    calling.noting()
    expect(calling.page.locator(".noting .portrait")).to_have_css("overflow", "hidden")  # it wears what it should
    assert system.suspended == kept
    assert len(lost) > 4 and set(lost) == {"static/icon.svg"}  # by which the LMS is reached
    calling.page.locator(".brand").click()
    calling.page.get_by_role("link", name="Begin met lezen").click()
    expect(calling.page.locator(".scorm-notices")).to_contain_text("kwam niet aan")

    page.context.set_offline(False)
    state(calling.page, "saved")
    assert refused(page) == []
    calling.page.locator(".scorm-notices").get_by_role("button", name="Probeer opnieuw").click()
    expect(calling.page.locator(".lesson h1")).to_be_visible()
    turns = debriefed(reopened(page, system), 1)["turns"]
    assert [" ".join(word["text"] for word in turn["words"]) for turn in turns][:3] == said
    assert len(turns) == 4


def test_who_is_logged_out_meanwhile_is_told_and_can_save_after_logging_in_again(browsing, play):
    system, page = play("2004"), browsing(locale="nl-BE")
    calling = ringing(opened(page, system)).pick_up()
    calling.reaches("typing").type(GOOD[0])
    state(calling.page, "saved")
    system.logged_in = False
    calling.type(GOOD[1])
    state(calling.page, "expired")
    kept = system.suspended
    system.logged_in = True
    calling.page.locator(SAVED).get_by_role("button").click()
    state(calling.page, "saved")
    assert system.suspended != kept


def test_where_python_dies_it_is_said_what_to_do_and_who_says_it_again_or_opens_the_course_anew_goes_on(browsing, play):
    system, page = play("1.2"), browsing(locale="nl-BE")
    worker = "static/scorm/python-worker.js"
    system.changed[worker] = FULL + (system.find(f"/package/{worker}") or b"")
    page.add_init_script(WORKERS)
    page.clock.install()
    calling = ringing(opened(page, system)).pick_up()
    calling.reaches("typing").type(GOOD[0])
    state(calling.page, "saved")
    calling.field.fill("Mijn geheugen vol zorgen.")
    calling.field.press("Enter")
    expect(calling.notice).to_contain_text("open de cursus dan opnieuw")
    calling.reaches("typing")
    assert calling.mine.count() == 1
    calling.type(GOOD[1])
    expect(calling.notice).to_be_hidden()
    state(calling.page, "saved")
    said = calling.mine.all_text_contents()
    assert len(said) == 2

    # At first it is also asked to get ready, a bit at a time; what is asked behind that would be asked again.
    calling.page.wait_for_function("() => python.idle", timeout=READY)
    calling.page.evaluate("() => python.terminate()")
    calling.field.fill(GOOD[2])
    calling.field.press("Enter")
    calling.reaches("thinking")
    page.clock.run_for(MINUTE)
    expect(calling.notice).to_contain_text("open de cursus dan opnieuw")
    again = within(reopened(page, system)).reaches("paused", timeout=READY)
    assert again.mine.all_text_contents() == said
    again.main.click()
    again.reaches("typing", "nomic").type(GOOD[2])
    state(again.page, "saved")
