"""The recognisers to bench with: the tests' own, the same one at the cost of the official one, and the official one if installed."""

from __future__ import annotations

import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from course.settings import Settings
from tests.recogniser import phones
from tests.recogniser.build import WEIGHTS, build
from tests.recogniser.graph import Inventory
from tests.recogniser.kaldi_model import Net
from voices.store import Store

from .alone import Alone
from .padding import padded_mdl
from .replies import Reply
from .side import Opens

OFFICIAL_COST = 0.2  # seconds of one core for a second of sound: 0.2 to 0.36 was measured with vosk-model-small-nl-0.22
PROBE = 10  # layers, to learn what one costs on this machine


def light(language: str, texts: Sequence[str], out: Path) -> Path:
    """The tests' recogniser, which knows the words of the texts."""
    return build(language, texts, out / f"light-{language}", WEIGHTS)


def padded(language: str, plain: Path, replies: Sequence[Reply], out: Path) -> Path:
    """The plain one with as many layers as make it cost OFFICIAL_COST on this machine."""
    folder = out / f"padded-{language}"
    least, probe = (cost(load(_layered(language, plain, layers, folder)), replies) for layers in (1, PROBE + 1))
    return _layered(language, plain, 1 + round(PROBE * (OFFICIAL_COST - least) / (probe - least)), folder)


def _layered(language: str, plain: Path, layers: int, out: Path) -> Path:
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(plain, out)
    outputs = Inventory(phones.read(WEIGHTS / f"{language}.phones")).outputs
    (out / "am" / "final.mdl").write_bytes(padded_mdl(Net.load(WEIGHTS / f"{language}.npz"), outputs, layers))
    return out


def installed(language: str) -> Path | None:
    """The folder of the official one, where it is installed."""
    found = Store(Settings().models).recogniser(language)
    return getattr(found, "folder", None)


def load(folder: Path) -> Any:
    """A vosk.Model."""
    import vosk

    vosk.SetLogLevel(-1)
    return vosk.Model(str(folder))


def alone(model: Any) -> Opens:
    """Opens callers of bare Vosk."""
    return lambda: Alone(model)


def cost(model: Any, replies: Sequence[Reply]) -> float:
    """Seconds of one core for a second of sound."""
    caller = Alone(model)
    caller.take(replies[0], real_time=False)  # the first one compiles the net
    began = time.thread_time()
    for reply in replies:
        caller.take(reply, real_time=False)
    return (time.thread_time() - began) / sum(reply.seconds for reply in replies)


def heard(model: Any, replies: Sequence[Reply]) -> list[Reply]:
    """The replies in which some word is heard: an empty one is no turn."""
    caller = Alone(model)
    return [reply for reply in replies if caller.take(reply, real_time=False).words]
