"""What is heard of a package: by a browser that plays Opus in an Ogg file, and by one that doesn't."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .packages import GOOD, READY, opened, ringing
from .test_package_mishaps import SOUNDED, heard

# As Safari before 18.4.
PLAYS_NO_OGG = """
const decode = BaseAudioContext.prototype.decodeAudioData
BaseAudioContext.prototype.decodeAudioData = async function (file) {
    if (new TextDecoder().decode(file.slice(0, 4)) === 'OggS') throw new DOMException('no Ogg', 'EncodingError')
    return decode.call(this, file)
}
const can = HTMLMediaElement.prototype.canPlayType
HTMLMediaElement.prototype.canPlayType = function (type) { return type.includes('ogg') ? '' : can.call(this, type) }
const source = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src')
Object.defineProperty(HTMLMediaElement.prototype, 'src', { ...source, set(address) {
    window.played = [...(window.played ?? []), address]
    source.set.call(this, address.endsWith('.ogg') ? 'data:,' : address)
} })"""
# The same file decoded by both: their lengths in samples, and how alike they are (correlation).
BOTH = """async (address) => {
    const file = await (await fetch(address)).arrayBuffer()
    const { waves } = await import('./static/player/opus.js')
    const ours = await waves(file.slice(0))
    const theirs = (await new OfflineAudioContext(1, 48000, 48000).decodeAudioData(file)).getChannelData(0)
    const dot = (one, other) => one.reduce((sum, sample, at) => sum + sample * (other[at] ?? 0), 0)
    return [ours.length, theirs.length, dot(ours, theirs) / Math.sqrt(dot(ours, ours) * dot(theirs, theirs))]
}"""


@pytest.mark.parametrize("plays", [True, False], ids=["as it comes", "without Ogg"])
def test_a_call_and_a_lesson_are_heard(browsing, play, plays):
    system, page = play("1.2"), browsing(locale="nl-BE")
    page.add_init_script(SOUNDED)
    if not plays:
        page.add_init_script(PLAYS_NO_OGG)
    frame = opened(page, system)
    calling = ringing(frame).pick_up()
    calling.reaches("typing").type(GOOD[0])
    heard(calling, system)
    decoder = "/package/static/vendor/opus-decoder@0.7.12/opus-decoder.min.js"
    assert bool(system.asked[decoder]) == (not plays)  # fetched only where it is needed

    frame.evaluate("() => { location.hash = '#/nl/lessons/04-calm' }")
    button = frame.locator(".lesson .play[data-sound]").first
    button.click(timeout=READY)
    line = frame.locator(".lesson .playing").first
    expect(line).to_be_visible()
    expect(line).to_be_hidden(timeout=READY)  # it sounded to its end
    if not plays:
        assert [address[:5] for address in frame.evaluate("() => played")] == ["blob:"]


def test_a_line_sounds_alike_by_the_browser_and_by_what_takes_its_place(browsing, play):
    system, page = play("1.2"), browsing(locale="nl-BE")
    frame = opened(page, system)
    frame.evaluate("() => { location.hash = '#/nl/lessons/04-calm' }")
    address = frame.locator(".lesson .play[data-sound]").first.get_attribute("data-sound", timeout=READY)
    assert address and address.endswith(".ogg")
    ours, theirs, alike = frame.evaluate(BOTH, address)
    assert ours == theirs and alike > 0.999
