"""Bad sound and bad listeners on the real server: a clear message, a line in the log, and nothing is lost or left."""

from __future__ import annotations

import json
import socket as socketlib
import struct
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.cookies import SimpleCookie

import numpy as np
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.recogniser.speech import speak

RATE = 16000
FRAME = bytes(RATE * 2 // 10)  # 100 ms
IDLE_S = 3
LINGERING = 8  # threads: the pool grows by a few, and that of a closed socket waits for its next ping (25 s)
START, END = json.dumps({"type": "start", "rate": RATE}), json.dumps({"type": "end"})
SAID = "Goedemorgen, huisartsenpraktijk Zeven Wolken."
HEARD = "goedemorgen huisartsenpraktijk zeven wolken"
CALL = "/nl/calls/04-calm/feverish-child"
PATIENCE = 60  # s


@pytest.fixture(scope="module")
def server(serve):
    """A server that lets go of a silent listener soon, and hears replies of up to half a minute."""
    return serve("bad-input", idle_listening_s=IDLE_S, longest_reply_s=30)


@pytest.fixture(scope="module", autouse=True)
def _nothing_is_left_and_nothing_is_told(server, cookie, pcm):
    """After all tests: no thread more than before, and a log without a trace and without a word."""
    with listener(server, cookie) as socket:
        says(socket, pcm)
    before = server.threads()
    yield
    settled(lambda: server.threads() <= before + LINGERING, f"{before} threads before, {server.threads()} after")
    for line in server.logged().splitlines():
        assert "Traceback" not in line and "huisarts" not in line.lower(), line


def settled(holds, message):
    """Wait for something that happens by itself."""
    deadline, ticks = time.monotonic() + 40, threading.Event()
    while not holds():
        assert time.monotonic() < deadline, message
        ticks.wait(0.02)


def get(server, path, data=None, **headers):
    """Status, text and headers of an answer."""
    request = urllib.request.Request(
        server.address + path, data, {name.replace("_", "-"): value for name, value in headers.items()}
    )
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return answer.status, answer.read().decode(), answer.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode(), error.headers


def learner(server):
    """The cookie of a new learner."""
    _, _, headers = get(server, CALL)
    return "belwijs=" + SimpleCookie(headers["Set-Cookie"])["belwijs"].value


@pytest.fixture(scope="module")
def cookie(server):
    """The cookie of one learner."""
    return learner(server)


def dial(server, cookie, language="nl", **how) -> ClientConnection:
    """A socket, as any program may open one."""
    address = server.address.replace("http", "ws") + f"/listen/{language}"
    headers = {"Cookie": cookie} if cookie else {}
    opened: ClientConnection = connect(
        address, additional_headers=headers, proxy=None, max_size=None, ping_interval=None, **how
    )
    return opened


@contextmanager
def listener(server, cookie, language="nl", **how) -> Iterator[ClientConnection]:
    """A socket that is ready."""
    with dial(server, cookie, language, **how) as socket:
        assert told(socket)["type"] == "ready"
        yield socket


def told(socket):
    """The next thing that the server says."""
    return json.loads(socket.recv(timeout=PATIENCE))


def until(socket, *kinds):
    """All that the server says up to the first of these kinds."""
    said = [told(socket)]
    while said[-1]["type"] not in kinds:
        said.append(told(socket))
    return said


def frames(pcm):
    """Sound in the pieces in which a browser sends it."""
    return [pcm[at : at + len(FRAME)] for at in range(0, len(pcm), len(FRAME))]


@pytest.fixture(scope="module")
def pcm():
    """A sentence."""
    return speak("nl", SAID)[0]


def says(socket, pcm):
    """Say a sentence; what the server heard."""
    for message in (START, *frames(pcm), *[FRAME] * 4, END):
        socket.send(message)
    return " ".join(word["text"] for word in until(socket, "words")[-1]["words"])


def test_a_reply_over_a_bare_socket_is_heard(server, cookie, pcm):
    with listener(server, cookie) as socket:
        assert says(socket, pcm) == HEARD


BAD = [
    ("odd bytes", [START, b"abc"], "not_audio"),
    ("a picture", [START, b"\\x89PNG\\r\\n\\x1a\\n" * 4 + b"x"], "not_audio"),
    ("a rate that isn't ours", [json.dumps({"type": "start", "rate": 44100})], "not_audio"),
    ("a frame that is too big", [START, bytes(65538)], "too_big"),
    ("a frame before the start", [FRAME], "out_of_order"),
    ("a frame after the end", [START, FRAME, END, FRAME], "out_of_order"),
    ("an end before the start", [END], "out_of_order"),
    ("a text in place of bytes", [START, "goedemorgen"], "not_audio"),
    ("JSON that is no command", ["[1, 2, 3]"], "not_audio"),
    ("a long text", ["x" * 100_000], "not_audio"),
]


@pytest.mark.parametrize(("messages", "code"), [bad[1:] for bad in BAD], ids=[bad[0] for bad in BAD])
def test_a_bad_message_gets_a_clear_trouble_and_the_next_reply_is_heard(server, cookie, messages, code, pcm):
    with listener(server, cookie) as socket:
        for message in messages:
            socket.send(message)
        trouble = until(socket, "trouble")[-1]
        assert trouble["code"] == code
        assert f"trouble {code}" in server.logged()
        assert trouble["message"].endswith(".") and "typ" in trouble["message"]
        assert says(socket, pcm) == HEARD


def test_troubles_are_told_in_the_listeners_language(server, cookie):
    with listener(server, cookie, "en") as socket:
        socket.send(END)
        assert until(socket, "trouble")[-1]["message"] == "The sound came in mixed up. Say it again, or type it."


def test_a_message_larger_than_any_reply_ends_the_socket_and_nothing_else(server, cookie, pcm):
    with listener(server, cookie) as socket:
        socket.send(START)
        with pytest.raises(ConnectionClosed):
            socket.send(bytes(4 << 20))
            until(socket, "never")
    with listener(server, cookie) as socket:
        assert says(socket, pcm) == HEARD


def test_a_socket_that_goes_silent_is_told_so_and_let_go(server, cookie):
    with ExitStack() as stack:
        for begun in ((), (START,), (START, FRAME)):
            socket = stack.enter_context(listener(server, cookie))
            for message in begun:
                socket.send(message)
            stack.callback(_let_go, socket)
    assert "closed a socket that sent nothing for 3" in server.logged()


def _let_go(socket):
    assert until(socket, "trouble")[-1]["code"] == "idle"
    with pytest.raises(ConnectionClosed):
        told(socket)


def test_listeners_that_vanish_in_the_middle_of_a_reply_leave_nothing(server, cookie, pcm):
    before = server.threads()
    for sent in range(20):
        with listener(server, cookie) as socket:
            for message in (START, *frames(pcm * 3)[: 3 + 5 * sent]):
                socket.send(message)
            socket.socket.setsockopt(socketlib.SOL_SOCKET, socketlib.SO_LINGER, struct.pack("ii", 1, 0))
            socket.socket.shutdown(socketlib.SHUT_RD)
            socket.socket.close()  # as a crashed browser: no goodbye
    settled(lambda: server.threads() <= before + LINGERING, "threads are left")
    with listener(server, cookie) as socket:
        assert says(socket, pcm) == HEARD


def test_ten_minutes_of_noise_end_as_a_long_reply_of_which_nothing_is_kept(server, cookie, chance, pcm):
    noise = (
        np.random.default_rng(chance.getrandbits(32)).normal(0, 3000, RATE).clip(-32768, 32767).astype("<i2").tobytes()
    )
    with listener(server, cookie) as socket:
        taken = threading.Thread(
            target=lambda: [socket.send(message) for message in (START, *[noise] * 600)], daemon=True
        )
        taken.start()
        said = until(socket, "words")
        taken.join(PATIENCE)
        troubles = [one["code"] for one in said if one["type"] == "trouble"]
        assert troubles == ["too_long"]
        socket.send(END)
        assert {one["code"] for one in until(socket, "trouble")} == {"out_of_order"}
    with listener(server, cookie) as socket:
        assert says(socket, pcm) == HEARD


def test_silence_is_no_words(server, cookie):
    with listener(server, cookie) as socket:
        for message in (START, *[FRAME] * 50, END):
            socket.send(message)
        assert until(socket, "words")[-1] == {"type": "words", "words": []}


@pytest.mark.parametrize(("language", "known"), [("nl", False), ("fr", True)], ids=["no cookie", "no such language"])
def test_a_socket_is_for_learners_in_a_language_that_there_is(server, cookie, language, known):
    with dial(server, known and cookie, language) as socket, pytest.raises(ConnectionClosed):
        told(socket)


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "null"])
def test_another_sites_page_gets_no_socket_and_changes_nothing(server, cookie, origin):
    with pytest.raises(InvalidStatus, match="403"):
        dial(server, cookie, origin=origin)
    status, text, _ = get(server, CALL, b"", Cookie=cookie, Origin=origin)
    assert status == 403 and "Traceback" not in text


def test_our_own_page_gets_a_socket(server, cookie, pcm):
    with listener(server, cookie, origin=server.address) as socket:
        assert says(socket, pcm) == HEARD


def call_of(server, cookie):
    """A call that rings."""
    request = urllib.request.Request(server.address + CALL, b"", {"Cookie": cookie})
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return answer.url.removeprefix(server.address).split("?")[0]


def test_anothers_call_is_not_there_and_stays_as_it_is(server, cookie):
    call, stranger = call_of(server, cookie), learner(server)
    for path in ("", "/report", "/debrief"):
        status, text, _ = get(server, call + path, Cookie=stranger, Accept="text/html")
        assert status == 404 and "Traceback" not in text and "Amrani" not in text
    status, text, _ = get(
        server, f"{call}/events", b'{"type":"hang_up"}', Cookie=stranger, Content_Type="application/json"
    )
    assert (status, json.loads(text)["error"]) == (404, "missing")
    (row,) = server.rows("SELECT state FROM call WHERE id = ?", call.rsplit("/", 1)[1])
    assert row == {"state": "ringing"}


def test_events_that_are_none_are_refused_without_a_trace(server, cookie):
    call = call_of(server, cookie)
    for body in (b"{", b"[]", b'{"type":"dance"}', b"\xff\xfe", b'{"type":"reply","turn":1,"utterance":{"words":7}}'):
        status, text, _ = get(server, f"{call}/events", body, Cookie=cookie, Content_Type="application/json")
        assert status == 400 and json.loads(text)["message"] and "Traceback" not in text
    status, text, _ = get(server, f"{call}/events", b" " * 9_000_000, Cookie=cookie, Content_Type="application/json")
    assert (status, json.loads(text)["error"]) == (413, "too_big")
