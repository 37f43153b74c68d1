"""A demonstration: a model receptionist holds a call with the patient, spoken, recognised, graded.

It is how anyone without a microphone can hear and read the whole thing work, and the installation's self-test.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from voices.protocols import Delivery, Recogniser, Sound, Synthesiser
from voices.store import Store

from ..content.gathering import load
from ..roleplay import situation
from ..roleplay.call import ENDED, Call, Part
from ..roleplay.delivery import clip, example
from ..roleplay.dialogue import step
from ..roleplay.events import HangUp, PickUp, Reply, Ring
from ..roleplay.scenario import Scenario
from ..roleplay.utterance import LineClock, Span, Utterance, Word
from ..settings import HERE, Settings
from .papers import debrief_text
from .synthetic_ears import build_test_recogniser
from .tape import Tape

Say = Callable[[str], None]
GAP_MS = 200  # the usual gap between turns in every language studied (Stivers 2009, PNAS)
STAND_INS = {"nl": "standin-nl-m", "en": "standin-en-m"}
SAID = {
    "nl": {
        "no_scenario": "Er is geen gesprek {id} in het Nederlands. Er is: {known}.",
        "test_recogniser": "Geen herkenner geïnstalleerd: de testherkenner luistert. Die verstaat alleen de noodstem.",
        "none": "Geen herkenner geïnstalleerd, en geen testherkenner hier. Voeg er een toe: belwijs voices fetch",
        "stand_in": "Geen echte stem geïnstalleerd voor de beller: de noodstem spreekt.",
        "you": "Receptie ",
        "heard": "verstaan ",
        "done": "Het gesprek: {sound}\nDe nabespreking: {papers}",
    },
    "en": {
        "no_scenario": "There is no call {id} in English. There is: {known}.",
        "test_recogniser": "No recogniser is installed: the test recogniser listens. It hears the stand-in voice only.",
        "none": "No recogniser is installed, and no test recogniser is here. Add one: belwijs voices fetch",
        "stand_in": "No real voice is installed for the caller: the stand-in speaks.",
        "you": "Reception ",
        "heard": "heard as  ",
        "done": "The call: {sound}\nThe debrief: {papers}",
    },
}


@dataclass
class Stage:
    """Who takes part: the caller's voice, the receptionist's, and who listens."""

    scenario: Scenario
    caller: Synthesiser
    receptionist: Synthesiser
    listener: Recogniser
    tape: Tape = field(default_factory=Tape)


def demo(id: str, language: str, out: str | None, settings: Settings, say: Say) -> int:
    """Hold one call and leave a sound file and a debrief; 0, or 1 where something is lacking."""
    course = load(settings.modules)
    scenario = course.scenario(id, language)
    if scenario is None:
        known = ", ".join(one.id for one in course.calls(language))
        say(SAID[language]["no_scenario"].format(id=id, known=known))
        return 1
    stage = _stage(scenario, settings, say)
    if stage is None:
        say(SAID[language]["none"])
        return 1
    call = _hold(stage, say)
    folder = Path(out) if out else Path("build/demo")
    name = f"{id.replace('/', '-')}-{language}"
    sound, papers = folder / f"{name}.mp3", folder / f"{name}.txt"
    folder.mkdir(parents=True, exist_ok=True)
    stage.tape.write(sound)
    text = debrief_text(scenario, call)
    papers.write_text(text, encoding="utf-8")
    say("")
    say(text)
    say(SAID[language]["done"].format(sound=sound, papers=papers))
    return 0


def _stage(scenario: Scenario, settings: Settings, say: Say) -> Stage | None:
    """Real models where they are installed; else the test recogniser, which needs the stand-in voice to speak to it."""
    language, store = scenario.language, Store(settings.models)
    caller = store.synthesiser(language, scenario.caller.voices)
    if caller.stand_in:
        say(SAID[language]["stand_in"])
    listener = store.recogniser(language, settings.recogniser(language))
    if listener is not None and settings.recogniser(language) is None:
        receptionist = store.synthesiser(language, (settings.example_voice(language),))
        return Stage(scenario, caller, receptionist, listener)
    folder = settings.recogniser(language) or build_test_recogniser(language, scenario.id, HERE)
    if folder is None:
        return None
    say(SAID[language]["test_recogniser"])
    listener = store.recogniser(language, folder)
    receptionist = store.synthesiser(language, (STAND_INS[language],))
    return Stage(scenario, caller, receptionist, listener) if listener else None


def _hold(stage: Stage, say: Say) -> Call:
    """The whole call. Each reply is the first model answer to what the caller said that wasn't used yet."""
    scenario = stage.scenario
    call = step(scenario, Call(scenario.id, scenario.language), Ring())
    call = step(scenario, call, PickUp())
    used: set[str] = set()
    while call.state != ENDED:
        line = _speak_line(stage, call.line, say)
        models = situation.models(scenario, call.line)
        reply = next((text for text in models if text not in used), models[0] if models else "")
        used.add(reply)
        utterance = _speak_reply(stage, reply, line, say)
        call = step(scenario, call, Reply(call.awaited, utterance) if utterance.words else HangUp())
    _speak_line(stage, call.line, say)
    return call


def _speak_line(stage: Stage, line: tuple[Part, ...], say: Say) -> LineClock | None:
    """Play what the caller says; when it sounded."""
    if not line:
        return None
    began = stage.tape.length_ms
    for part in line:
        how = clip(stage.scenario, part).delivery
        stage.tape.pause(how.pause)
        stage.tape.add(stage.caller.say(part.text, Delivery(how.tempo, how.volume, how.variation)))
        say(f"{stage.scenario.caller.name}: {part.text}")
    return LineClock(began, stage.tape.length_ms, stage.tape.length_ms - began)


def _speak_reply(stage: Stage, text: str, line: LineClock | None, say: Say) -> Utterance:
    """Speak a reply to the recogniser; what it heard, on the call's clock."""
    words = SAID[stage.scenario.language]
    manner = example(text, stage.scenario.language).delivery
    stage.tape.pause(GAP_MS)
    began = stage.tape.length_ms
    sound = stage.receptionist.say(text, Delivery(manner.tempo, manner.volume, manner.variation))
    stage.tape.add(sound)
    heard = listen(stage.listener, sound, began)
    utterance = Utterance(heard, "spoken", line, Span(began, stage.tape.length_ms))
    say(f"{words['you']}: {text}")
    say(f"{words['heard']}: {utterance.text}")
    return utterance


def listen(listener: Recogniser, sound: Sound, began: int) -> tuple[Word, ...]:
    """What the recogniser makes of a sound that began at that ms, given in frames as a microphone would."""
    stream = listener.listen(sound.rate)
    step_bytes = sound.rate // 5 * 2  # a fifth of a second
    for start in range(0, len(sound.samples), step_bytes):
        stream.hear(sound.samples[start : start + step_bytes])
    stream.hear(bytes(sound.rate))  # half a second of silence, so that the last word comes out whole
    return tuple(Word(word.text, began + word.start, began + word.end, word.confidence) for word in stream.finish())
