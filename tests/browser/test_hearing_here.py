"""Speech recognised in the browser itself, on a learning system that serves plain files."""

from __future__ import annotations

import json
import shutil
import time
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright

from course.scorm.model import pack_model
from course.settings import HERE
from tests.recogniser.speech import speak
from voices.vosk_recogniser import VoskRecogniser

from .chromium import PROGRAM, USUAL, chromium, new_page
from .learning_system import LearningSystem, from_folders, playing

POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"
NO_WASM = "default-src 'self'"
PAGE = f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>package</title>
<meta http-equiv="Content-Security-Policy" content="{POLICY}"><script type="module" src="tests/hearing.js"></script>"""

SAID = {
    "nl": [("Goedemorgen, met de praktijk van dokter Peeters.", "f2"), ("Dat klinkt heel vervelend.", "m3")],
    "en": [("Good morning, how can I help you?", "f2"), ("That must be a worry.", "m3")],
}
CHUNK = 3200  # bytes: the 100 ms in which the player sends a reply on
PAUSE = bytes(2 * 16000)  # a second of silence, at which Kaldi ends a piece by itself


def pcm(language: str) -> list[bytes]:
    """Each of the replies, and all of them as one with pauses."""
    each = [speak(language, text, voice)[0] for text, voice in SAID[language]]
    return [*each, PAUSE.join([b"", *each, *each])]


def words_of_the_wheel(folder: Path, sound: bytes) -> list[dict[str, Any]]:
    """What the server's recogniser makes of the same frames."""
    stream = VoskRecogniser(folder).listen()
    for at in range(0, len(sound), CHUNK):
        stream.hear(sound[at : at + CHUNK])
    return [{"text": w.text, "start": w.start, "end": w.end, "confidence": w.confidence} for w in stream.finish()]


def timed(words: list[dict[str, Any]]) -> list[tuple[str, int, int]]:
    return [(word["text"], word["start"], word["end"]) for word in words]


def said(path: str) -> dict[str, str]:
    """Models are not to be kept, so that only the page itself can; a worker obeys its own script's policy, not the page's."""
    if path.endswith(".gz"):
        return {"Cache-Control": "no-store"}
    policy = NO_WASM if path.startswith("strict/") else POLICY
    return {"Content-Security-Policy": policy} if path.endswith(".js") else {}


def coded(sounds: list[bytes]) -> list[str]:
    return [b64encode(sound).decode() for sound in sounds]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory, recogniser_nl: Path, recogniser_en: Path) -> dict[str, Path]:
    """The test recognisers, packed."""
    out = tmp_path_factory.mktemp("models")
    return {"nl": pack_model(recogniser_nl, out), "en": pack_model(recogniser_en, out)}


@pytest.fixture
def system(models: dict[str, Path]) -> Iterator[LearningSystem]:
    """A package that only hears; the same again under strict/, where no script may run WebAssembly."""
    own = {"static": HERE / "static", "tests": Path(__file__).parent / "served"}
    strict = {f"strict/{name}": folder for name, folder in own.items()}
    pages = {name: PAGE.encode() for name in ("index.html", "strict/index.html")}
    package = from_folders({**own, **strict, "model": models["nl"].parent})
    with playing(LearningSystem(package, changed=pages, said=said)) as up:
        yield up


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    with chromium(playwright) as running:
        yield running


@pytest.fixture
def page(browser: Browser, system: LearningSystem) -> Iterator[Page]:
    """A visitor who was never there before."""
    context = browser.new_context()
    yield opened(new_page(context), system)
    context.close()


def opened(page: Page, system: LearningSystem, folder: str = "") -> Page:
    page.goto(f"{system.address}package/{folder}index.html")
    page.wait_for_selector("html[data-ready]")
    return page


def hear(page: Page, model: Path | str, sounds: list[bytes] | None = None, **means: object) -> dict[str, Any]:
    """Load a model and hear replies. A failure shows as its code."""
    address = f"model/{model.name}" if isinstance(model, Path) else model
    answer: dict[str, Any] = page.evaluate(
        "([model, replies, means]) => heard(model, replies, means)", [address, coded(sounds or []), means]
    )
    return answer


def downloads(system: LearningSystem, model: Path) -> int:
    return system.asked[f"/package/model/{model.name}"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_its_words_and_their_times_are_those_of_the_server(page, system, models, language, request):
    folder = request.getfixturevalue(f"recogniser_{language}")
    sounds = pcm(language)
    began = time.perf_counter()
    expected = [words_of_the_wheel(folder, sound) for sound in sounds]
    native = time.perf_counter() - began
    answer = hear(page, models[language], sounds)
    assert "code" not in answer, answer
    for heard, words in zip(answer["replies"], expected, strict=True):
        assert len(words) > 3
        assert timed(heard["words"]) == timed(words)
        for one, other in zip(heard["words"], words, strict=True):
            assert one["confidence"] == pytest.approx(other["confidence"], abs=0.01)
    seconds = sum(len(sound) for sound in sounds) / 32000
    here = sum(heard["took"] for heard in answer["replies"]) / 1000
    print(f"real-time factor {here / seconds:.3f}, native {native / seconds:.3f}; loaded in {answer['loading']:.0f} ms")


def test_words_show_while_they_are_spoken(page, models):
    (reply,) = hear(page, models["nl"], pcm("nl")[-1:])["replies"]
    whole = " ".join(word["text"] for word in reply["words"])
    assert len(reply["partials"]) > 5
    assert any(text and whole.startswith(text) and text != whole for text in reply["partials"])


def test_loading_tells_how_far_it_is(page, system, models):
    progress = hear(page, models["nl"])["progress"]
    whole = models["nl"].stat().st_size + len(
        system.find("/package/static/vendor/lichess-vosk-browser@0.0.3/vosk.wasm") or b""
    )
    assert progress[0] == [0, None]
    assert progress[-1] == [whole, whole]
    assert [done for done, _ in progress] == sorted(done for done, _ in progress)


def test_a_second_visit_fetches_no_model(page, system, models):
    for _ in range(2):
        assert "code" not in hear(opened(page, system), models["nl"], pcm("nl")[:1])
    assert downloads(system, models["nl"]) == 1


def test_a_new_version_takes_the_place_of_the_old(page, system, models):
    new = models["nl"].name.split(".")[0] + ".0123456789ab.tar.gz"
    system.changed[f"model/{new}"] = models["nl"].read_bytes()
    for model in (models["nl"].name, new, new, models["en"].name):
        assert "code" not in hear(page, f"model/{model}")
    assert [system.asked[f"/package/model/{name}"] for name in (models["nl"].name, new)] == [1, 1]
    databases = page.evaluate("async () => (await indexedDB.databases()).map((one) => one.name).sort()")
    assert databases == sorted(f"belwijs-model-{models[one].name.split('.')[0]}" for one in ("nl", "en"))


def test_a_browser_that_keeps_nothing_still_hears(playwright, system, models, tmp_path):
    """Cookies and all other storage are blocked, as an administrator or a careful learner does."""
    preferences = tmp_path / "Default" / "Preferences"
    preferences.parent.mkdir()
    preferences.write_text(json.dumps({"profile": {"default_content_setting_values": {"cookies": 2}}}))
    context = playwright.chromium.launch_persistent_context(tmp_path, executable_path=PROGRAM, args=list(USUAL))
    try:
        page = opened(new_page(context), system)
        refused = "() => new Promise((done) => (indexedDB.open('x').onerror = () => done('refused')))"
        assert page.evaluate(refused) == "refused"
        for _ in range(2):
            assert hear(page, models["nl"], pcm("nl")[:1])["replies"][0]["words"]
        assert downloads(system, models["nl"]) == 2
    finally:
        context.close()


def test_a_worker_that_dies_in_the_middle_of_a_reply_costs_no_word(page, models, recogniser_nl):
    sound = pcm("nl")[0]
    heard = page.evaluate("([m, s]) => heardInSpite(m, s)", [f"model/{models['nl'].name}", *coded([sound])])
    assert timed(heard["words"]) == timed(words_of_the_wheel(recogniser_nl, sound))
    assert heard["workers"] == 2
    assert heard["told"] == [[True, "restarting"], [False]]


def test_a_reply_that_is_taken_back_leaves_nothing_to_the_next(page, models, recogniser_nl):
    long, short = pcm("nl")[-1], pcm("nl")[0]
    heard = page.evaluate("([m, l, s]) => heardAfter(m, l, s)", [f"model/{models['nl'].name}", *coded([long, short])])
    assert timed(heard["words"]) == timed(words_of_the_wheel(recogniser_nl, short))
    assert heard["late"] == 0


def test_a_check_and_a_call_share_one_model(page, models):
    sound = pcm("nl")[0]
    heard = page.evaluate("([m, s]) => heardByShares(m, s)", [f"model/{models['nl'].name}", *coded([sound])])
    assert heard["workers"] == 1
    assert heard["words"]


def test_a_model_that_is_no_good_is_told_and_not_kept(page, system, models):
    whole = models["nl"].read_bytes()
    assert hear(page, "model/broken.tar.gz")["code"] == "no_model"
    for content in (whole[: len(whole) // 2], b"<h1>Sorry</h1>", b""):
        system.changed["model/broken.tar.gz"] = content
        assert hear(page, "model/broken.tar.gz")["code"] == "model_broken"
    system.changed["model/broken.tar.gz"] = whole
    assert "code" not in hear(page, "model/broken.tar.gz")


def test_files_that_vosk_cannot_read_are_told_with_its_own_words(page, system, recogniser_nl, tmp_path):
    folder = shutil.copytree(recogniser_nl, tmp_path / "tiny-nl")
    (folder / "am" / "final.mdl").write_bytes(b"no weights")
    packed = pack_model(folder, tmp_path)
    system.changed[f"model/{packed.name}"] = packed.read_bytes()
    answer = hear(page, packed)
    assert answer["code"] == "model_broken"
    assert "TransitionModel" in answer["message"]


def test_what_does_not_come_is_told_and_asked_for_again(page, system, models):
    system.cut.add(f"model/{models['nl'].name}")
    assert hear(page, models["nl"])["code"] == "model_unreachable"
    system.cut.clear()
    assert "code" not in hear(page, models["nl"])


def test_a_page_in_place_of_a_model_is_no_damage(page, system):
    """A learning system whose session is over answers everything with its page to log in."""
    assert hear(page, "index.html")["code"] == "model_unreachable"


def test_a_policy_that_forbids_webassembly_is_told(page, system, models):
    assert hear(opened(page, system, "strict/"), f"../model/{models['nl'].name}")["code"] == "wasm_forbidden"


def test_a_computer_with_too_little_memory_is_told_before_anything_is_fetched(page, system, models):
    assert hear(page, models["nl"], memory=1)["code"] == "memory"
    assert downloads(system, models["nl"]) == 0
