"""What goes wrong in the middle of a call: microphone, server, page, browser. Nothing that was acknowledged is lost."""

from __future__ import annotations

import json
import os
import signal
import threading
import urllib.request
from http.client import IncompleteRead
from http.cookies import SimpleCookie
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.recogniser.measure import Heard
from tests.web.talking import typed

from .calling import Calling, model_call, scenario, words
from .chromium import DEVICE, PROGRAM, USUAL, microphone, new_page
from .speaking import PICKED_UP, SAYS_NOTHING, piece, written
from .spoken import INSIDE

FEVER = "04-calm/feverish-child"
GREETING = "Goedemorgen, u spreekt met Ilse. Waarmee kan ik u helpen?"
CARING = "Ik begrijp dat u ongerust bent. Dat klinkt als een zware nacht. Neem rustig de tijd en vertel maar."
NEXT = "De dokter belt u vandaag zelf terug."


@pytest.fixture(scope="module")
def server(serve):
    """A server that is killed again and again."""
    return serve("mishaps")


@pytest.fixture(scope="module")
def given(modules):
    """The scenario."""
    return scenario(modules, "nl", FEVER)


@pytest.fixture
def two_replies(tmp_path) -> Path:
    """A microphone's file: a greeting, and a long reply over what the caller says then."""
    greeting = piece("nl", GREETING, PICKED_UP)
    caring = piece("nl", CARING, greeting.end + INSIDE)
    return written([greeting, caring], tmp_path / "replies.wav", length=120_000)


def nearly(said: str, heard: list[str]) -> bool:
    """Whether it was recognised well enough."""
    return Heard(tuple(words(said)), tuple(heard)).errors <= 0.1 * len(words(said))


def spoken_words(turn):
    """The words of a turn that was spoken."""
    assert turn["utterance"]["source"] == "spoken"
    return [word["text"] for word in turn["utterance"]["words"]]


def test_a_microphone_that_is_withdrawn_in_the_middle_of_a_reply_leaves_its_words_to_be_typed_on(
    browsing, server, given, two_replies
):
    flag = microphone(two_replies)[2]
    page = browsing(DEVICE, flag, permissions=["microphone"])
    page.add_init_script(SAYS_NOTHING)
    calling = Calling(page, server, "nl", FEVER, given).rung().pick_up()
    calling.replies(1).reaches("speaking")
    expect(page.locator(".talk .cap.mine:not(.past) .said")).to_contain_text("ongerust")
    withdraw(page, server)
    calling.reaches("nomic")
    expect(calling.notice).to_contain_text("weggevallen")
    drafted = calling.field.input_value()
    assert drafted.startswith("ik begrijp dat u ongerust")
    calling.type(drafted)
    calling.type(NEXT)
    turns = calling.turns()
    assert nearly(GREETING, spoken_words(turns[0]))
    assert [turn["utterance"]["source"] for turn in turns] == ["spoken", "typed", "typed"]
    assert [word["text"] for word in turns[1]["utterance"]["words"]] == words(drafted)


def withdraw(page, server):
    """Take the permission back, as the lock beside the address does."""
    session = page.context.browser.new_browser_cdp_session()
    pages = session.send("Target.getTargets")["targetInfos"]
    context = next(one["browserContextId"] for one in pages if one["type"] == "page" and server.address in one["url"])
    permission = {"permission": {"name": "microphone"}, "setting": "denied"}
    session.send("Browser.setPermission", permission | {"origin": server.address, "browserContextId": context})
    session.detach()


def test_a_server_that_is_killed_between_and_during_replies_loses_nothing(browsing, server, given, two_replies):
    page = browsing(*microphone(two_replies))
    page.add_init_script(SAYS_NOTHING)
    calling = Calling(page, server, "nl", FEVER, given).rung().pick_up()
    calling.replies(1).reaches("patient")
    before = calling.turns()
    server.kill()
    server.start()
    calling.reaches("speaking")
    assert calling.turns() == before
    expect(page.locator(".talk .cap.mine:not(.past) .said")).to_contain_text("ongerust")
    server.kill()  # frames are under way
    server.start()
    calling.replies(2)
    assert calling.turns()[:1] == before
    assert nearly(CARING, spoken_words(calling.turns()[1]))


def test_a_typed_reply_waits_for_the_server_and_is_said_once(browsing, server, given):
    calling = Calling(browsing(), server, "nl", FEVER, given).rung(typing=True).pick_up()
    calling.reaches("typing").type(GREETING)
    server.kill()
    calling.field.fill(NEXT)
    calling.field.press("Enter")
    calling.reaches("lost")
    expect(calling.notice).to_contain_text("Alles tot en met beurt 1 is bewaard.")
    server.start()
    calling.replies(2).reaches("typing")
    assert [word["text"] for word in calling.turns()[1]["utterance"]["words"]] == words(NEXT)
    assert len(calling.turns()) == 2


def test_a_reply_that_was_on_its_way_survives_a_reload(browsing, server, given):
    calling = Calling(browsing(), server, "nl", FEVER, given).rung(typing=True).pick_up()
    page = calling.reaches("typing").type(GREETING).page
    page.route("**/events", lambda route: route.abort())  # the connection is gone, and the page doesn't outlive it
    calling.field.fill(NEXT)
    calling.field.press("Enter")
    calling.reaches("lost")
    page.reload(wait_until="commit")
    page.unroute("**/events")
    calling.replies(2).reaches("paused")
    assert [turn["number"] for turn in calling.turns()] == [1, 2]


def test_after_a_reload_the_call_goes_on_at_the_same_turn(browsing, server, given):
    calling = Calling(browsing(), server, "nl", FEVER, given).rung(typing=True).pick_up()
    calling.reaches("typing").type(GREETING)
    line = calling.page.locator(".talk .cap.live .said")
    expect(line).not_to_be_empty()
    text, turns = line.inner_text(), calling.turns()
    calling.page.reload()
    calling.replies(1).reaches("paused").main.click()
    calling.reaches("typing", "patient", "nomic", "yours")
    expect(line).to_have_text(text)
    assert calling.turns() == turns
    calling.reaches("typing", "nomic").type(NEXT)
    assert len(calling.turns()) == 2


def test_after_a_crash_of_the_browser_the_call_goes_on_at_the_same_turn(playwright, server, given, tmp_path):
    def opened():
        options = {"executable_path": PROGRAM, "args": list(USUAL), "permissions": []}
        return playwright.chromium.launch_persistent_context(tmp_path / "profile", **options)

    with opened() as context:  # some day before: the browser has learnt the cookie
        Calling(new_page(context), server, "nl", FEVER).start().briefing()
    context = opened()
    calling = Calling(new_page(context), server, "nl", FEVER, given).rung(typing=True).pick_up()
    calling.reaches("typing").type(GREETING)
    id, turns = calling.id, calling.turns()
    crash(tmp_path / "profile", context)
    with opened() as context:
        calling = Calling(new_page(context), server, "nl", FEVER).start()
        calling.page.locator(f'a[href="/calls/{id}"]').first.click()
        calling.replies(1).reaches("paused").main.click()
        calling.reaches("nomic", "typing").type(NEXT)
        assert calling.id == id and calling.turns()[:1] == turns and len(calling.turns()) == 2


def crash(profile, context):
    """Kill the browser of a profile: the one process whose command line names it and that is no child's."""
    gone = threading.Event()
    context.on("close", lambda _: gone.set())
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if f"--user-data-dir={profile}".encode() in command and not any(one.startswith(b"--type=") for one in command):
            os.kill(int(process.name), signal.SIGKILL)
    while not gone.is_set():
        context.wait_for_event("close", timeout=20_000)


def test_what_was_acknowledged_is_there_whenever_the_server_is_killed(server, chance, given):
    replies, _ = model_call(given)
    acknowledged: list[int] = []
    call, cookie = rung(server)
    posted(server, f"{call}/events", {"type": "pick_up"}, cookie)
    for _ in range(3):
        killer = threading.Timer(chance.uniform(0.0, 0.4), server.kill)
        killer.start()
        try:
            for turn in range(len(acknowledged) + 1, 10):
                posted(server, f"{call}/events", typed(turn, replies[turn - 1]), cookie)
                acknowledged.append(turn)
        except OSError:
            pass
        killer.join()
        server.start()
    stored = server.rows("SELECT number FROM turn WHERE call_id = ? ORDER BY number", call.rsplit("/", 1)[1])
    numbers = [row["number"] for row in stored]
    assert numbers[: len(acknowledged)] == acknowledged and numbers == list(range(1, len(numbers) + 1))


def posted(server, path, value, cookie):
    """Send JSON; raises OSError when no answer comes."""
    headers = {"Content-Type": "application/json", "Cookie": cookie}
    request = urllib.request.Request(server.address + path, json.dumps(value).encode(), headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        try:
            return json.loads(answer.read())
        except IncompleteRead as error:  # the answer's head came, and no more
            raise ConnectionResetError from error


def rung(server):
    """A new call, and the cookie of its learner."""
    briefing = f"{server.address}/nl/calls/{FEVER}"
    with urllib.request.urlopen(briefing, timeout=20) as answer:
        cookie = "belwijs=" + SimpleCookie(answer.headers["Set-Cookie"])["belwijs"].value
    with urllib.request.urlopen(urllib.request.Request(briefing, b"", {"Cookie": cookie}), timeout=20) as answer:
        return answer.url.removeprefix(server.address), cookie
