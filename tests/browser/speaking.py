"""The fake microphone's file for a whole call: each reply comes when the caller's line before it is over.

The file plays from the moment at which the browser opens the microphone. How long each line sounds is known: the same
core says which line comes, and the stand-in voice says it the same way every time. A reply stands at a fixed moment
of the file, and the line after it begins when it has ended, so that delays don't add up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from playwright.sync_api import Page

from course.roleplay.call import Call
from course.roleplay.delivery import clip
from course.roleplay.scenario import Scenario
from course.web.speaking import manner
from tests.recogniser.sound import to_pcm
from tests.recogniser.speech import RATE, speak, timeline
from voices.standin import StandIn

from .calling import begun, replied

PICKED_UP = 3000  # ms from picking up, which opens the microphone, to the first reply
ENDING = 700  # ms of silence that end a reply
ANSWER = 2500  # ms from there to the caller's next sound, at most, on a machine that has much else to do
GAP = 700  # ms between the caller's last sound and the learner's first, when the answer took that long
SPEEDS = {"nl": 140, "en": 115}  # espeak-ng's words a minute, at which nobody is too fast
# Where the browser says nothing about the microphone (as Firefox doesn't), it is opened when the learner picks up.
SAYS_NOTHING = "navigator.permissions.query = async () => ({ state: 'prompt' })"


def lasts(scenario: Scenario, call: Call) -> int:
    """How long the caller's line sounds, in ms, with the pauses before its parts."""
    voice = StandIn(scenario.caller.voices[0])
    clips = [clip(scenario, part) for part in call.line]
    return sum(one.delivery.pause + voice.say(one.text, manner(one)).duration_ms for one in clips)


@dataclass(frozen=True)
class Piece:
    """Something that the learner says, and when in the file; ms."""

    text: str
    at: int
    lasts: int
    pcm: bytes

    @property
    def end(self) -> int:
        """When it is over."""
        return self.at + self.lasts


def piece(language: str, text: str, at: int, **voice: object) -> Piece:
    """What the learner says at that moment."""
    pcm, rate = speak(language, text, **({"speed": SPEEDS[language]} | voice))
    assert rate == RATE
    return Piece(text, at, len(pcm) * 500 // RATE, pcm)


def written(pieces: Sequence[Piece], out: Path, length: int = 0) -> Path:
    """The file that the microphone plays."""
    return timeline([(one.at, (one.pcm, RATE)) for one in pieces], out, length)


def spoken_call(scenario: Scenario, replies: Sequence[str], answer: int = ANSWER) -> tuple[list[Piece], list[Call]]:
    """The replies at their moments, and the call before each of them and after the last. `answer`: as ANSWER."""
    calls, pieces, at = [begun(scenario)], list[Piece](), PICKED_UP
    for reply in replies:
        pieces.append(piece(scenario.language, reply, at))
        calls.append(replied(scenario, calls[-1], reply))
        at += pieces[-1].lasts + ENDING + answer + lasts(scenario, calls[-1]) + GAP
    return pieces, calls


CLICK = 1000  # ms from the start of the file: a click, too short to be speech, from which the moments count
# Beside the player: what its page shows of the caller, and when the microphone is loud (served/tap.js).
LISTENING_IN = """
const read = (window.noted = (name) => JSON.parse(sessionStorage.getItem(name) ?? '[]'))
const note = (name, value) => {
    const noted = read(name)
    if (JSON.stringify(noted.at(-1)) !== JSON.stringify(value)) sessionStorage.setItem(name, JSON.stringify([...noted, value]))
}
const look = () => {
    const [line, mood] = ['.talk .cap.live .said', '.caller .facts li'].map((one) => document.querySelector(one)?.textContent)
    if (line) note('seen', [line, mood])
}
addEventListener('DOMContentLoaded', () =>
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true }))
const make = AudioContext.prototype.createMediaStreamSource
AudioContext.prototype.createMediaStreamSource = function (stream) {
    const source = make.call(this, stream)
    this.audioWorklet.addModule('/static/tests/tap.js').then(() => {
        const tap = new AudioWorkletNode(this, 'tap')
        tap.port.onmessage = ({ data }) => note('loud', document.querySelector('belwijs-call').clock.at(data))
        source.connect(tap)
        tap.connect(this.destination)
    })
    return source
}"""


def click() -> Piece:
    """A click of 10 ms at 1 kHz: where it comes out of the microphone, the file's clock meets the call's."""
    at = np.arange(RATE // 100)
    return Piece("", CLICK, 10, to_pcm(0.9 * np.sin(2 * np.pi * 1000 * at / RATE)))


def listen_in(page: Page) -> Page:
    """Note what the page shows and what its microphone hears; it is opened when the learner picks up."""
    page.add_init_script(SAYS_NOTHING)
    page.add_init_script(LISTENING_IN)
    return page
