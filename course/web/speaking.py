"""Speaking lines: which voice a caller has, where a clip's sound is kept, and rendering it ahead of the call."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from voices.cache import AudioCache
from voices.errors import BadValue, VoicesError
from voices.protocols import Delivery as Manner
from voices.protocols import Synthesiser
from voices.store import Store

from ..content.lesson import Lesson, Spoken
from ..roleplay.delivery import Clip, example
from ..roleplay.scenario import Scenario
from ..roleplay.view import clips, examples
from ..settings import Settings
from .rendering import Progress, Renderer, Work

log = logging.getLogger(__name__)


def manner(clip: Clip) -> Manner:
    """A clip's delivery as the voices know it."""
    delivery = clip.delivery
    return Manner(tempo=delivery.tempo, volume=delivery.volume, variation=delivery.variation)


class Speaker:
    """All the speaking of one process."""

    def __init__(self, settings: Settings, store: Store) -> None:
        self.settings, self.store = settings, store
        self.cache = AudioCache(settings.sounds)
        self._lock = threading.Lock()
        self._works: dict[tuple[str, str], Work] = {}
        self._renderer = Renderer()

    def caller_voice(self, scenario: Scenario) -> Synthesiser:
        """The caller's voice: the first of those wished for that is there."""
        return self.store.synthesiser(scenario.language, scenario.caller.voices)

    def example_voice(self, language: str) -> Synthesiser:
        """The course's own voice, for model answers."""
        return self.store.synthesiser(language, (self.settings.example_voice(language),))

    def caller_source(self, scenario: Scenario) -> _Source:
        """Where the caller's clips are heard."""
        return _Source(self, scenario, self.caller_voice(scenario).name)

    def example_source(self, scenario: Scenario) -> _Source:
        """Where model answers are heard."""
        return _Source(self, scenario, self.example_voice(scenario.language).name)

    def key(self, voice: str, clip: Clip) -> str:
        """The key of a clip in that voice."""
        return self.cache.key(voice, clip.text, manner(clip))

    def sound(self, scenario: Scenario, key: str) -> Path | None:
        """The sound of that key, rendered now where it isn't there yet; None where no clip has that key."""
        try:
            kept = self.cache.path(key)
        except BadValue:
            return None
        if kept.exists():
            return kept
        for voice, spoken in self._clips(scenario):
            for clip in spoken:
                if self.key(voice.name, clip) == key:
                    return self.cache.render(key, voice, clip.text, manner(clip))
        return None

    def prepare(self, scenario: Scenario, hurry: bool = True) -> Progress:
        """Render every line of a scenario, once; with `hurry` before all others. How far it is."""
        which = (scenario.id, scenario.language)
        with self._lock:
            if which not in self._works:
                # The caller's lines come first: a call waits for them, and not for the model answers.
                self._works[which] = Work(self._steps(scenario), Progress(total=len(clips(scenario))))
                self._renderer.add(self._works[which])
            if hurry:
                self._renderer.hurry(self._works[which])
            return self._works[which].progress

    def prepare_lesson(self, lesson: Lesson) -> None:
        """Render every line of a lesson, once, before all that nobody waits for."""
        which = (lesson.module, lesson.language)
        with self._lock:
            if which not in self._works:
                self._works[which] = Work(LessonSounds(self, lesson).steps(), Progress(total=len([*lesson.spoken()])))
                self._renderer.add(self._works[which])
            self._renderer.hurry(self._works[which])

    def forget(self) -> None:
        """Take nothing for prepared any more, as lines may have changed; what has its sound already keeps it."""
        with self._lock:
            self._works.clear()

    def finish(self) -> None:
        """Wait until all that was asked for is spoken."""
        self._renderer.finish()

    def close(self) -> None:
        """Stop rendering; what is done stays in the cache."""
        self._renderer.close()

    def _clips(self, scenario: Scenario) -> Iterable[tuple[Synthesiser, tuple[Clip, ...]]]:
        yield self.caller_voice(scenario), clips(scenario)
        yield self.example_voice(scenario.language), examples(scenario)

    def _steps(self, scenario: Scenario) -> Iterator[Callable[[], bool]]:
        for voice, spoken in self._clips(scenario):
            for clip in spoken:
                yield partial(self.render, voice, clip)

    def render(self, voice: Synthesiser, clip: Clip) -> bool:
        """Render a clip; False where it can't be spoken: it can still be read."""
        try:
            self.cache.render(self.key(voice.name, clip), voice, clip.text, manner(clip))
        except VoicesError as error:
            log.warning("line not spoken: %s", error)
            return False
        return True


class LessonSounds:
    """The sound of a lesson's lines: the receptionist's in the course's own voice, the others' in another one."""

    def __init__(self, speaker: Speaker, lesson: Lesson) -> None:
        self.speaker, self.lesson = speaker, lesson

    def source(self, line: Spoken) -> str:
        """The address of a line's sound."""
        key = self.speaker.key(self._voice(line).name, self._clip(line))
        return f"/sounds/{self.lesson.language}/{self.lesson.module}/lesson/{key}.mp3"

    def sound(self, key: str) -> Path | None:
        """The sound of that key, rendered now where it isn't there yet; None where no line has that key."""
        for line in self.lesson.spoken():
            voice, clip = self._voice(line), self._clip(line)
            if self.speaker.key(voice.name, clip) == key:
                return self.speaker.cache.render(key, voice, clip.text, manner(clip))
        return None

    def steps(self) -> Iterator[Callable[[], bool]]:
        """Rendering each line."""
        for line in self.lesson.spoken():
            yield partial(self.speaker.render, self._voice(line), self._clip(line))

    def _voice(self, line: Spoken) -> Synthesiser:
        language = self.lesson.language
        return self.speaker.example_voice(language) if line.you else self.speaker.store.synthesiser(language, ())

    def _clip(self, line: Spoken) -> Clip:
        return example(line.text, self.lesson.language)


@dataclass(frozen=True)
class _Source:
    """The address of a clip's sound."""

    speaker: Speaker
    scenario: Scenario
    voice: str

    def __call__(self, clip: Clip) -> str:
        key = self.speaker.key(self.voice, clip)
        return f"/sounds/{self.scenario.language}/{self.scenario.id}/{key}.mp3"
