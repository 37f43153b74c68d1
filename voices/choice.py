"""Who speaks: the voice that a scenario wishes, or the nearest one that is there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from voices.catalogue import Catalogue, Model
from voices.standin import NAMES, standin_name


def choose_voice(catalogue: Catalogue, installed: Collection[str], language: str, wanted: Sequence[str]) -> str:
    """Name the voice for `language`: a wanted one, else another real one, else the stand-in.

    Another one is of the wanted gender where possible; one that a Python package brings comes last. Raises NoVoice
    for a language that nothing speaks.
    """
    spoken = [model for model in catalogue if model.kind == "voice" and model.language == language]
    usable = [model for model in spoken if model.name in installed]
    for name in wanted:
        if any(model.name == name for model in usable) or (name in NAMES and name.split("-")[1] == language):
            return name
    gender = _wanted_gender(spoken, wanted)
    if usable:
        return min(usable, key=lambda model: (bool(model.package), model.gender != gender)).name
    return standin_name(language, gender)


def _wanted_gender(spoken: Iterable[Model], wanted: Sequence[str]) -> str:
    genders = {model.name: model.gender for model in spoken}
    return next((genders[name] for name in wanted if name in genders), "female")


def choose_recogniser(catalogue: Catalogue, installed: Collection[str], language: str) -> str | None:
    """Name the recogniser for `language`, or None. One that isn't a default was installed on purpose: it wins."""
    usable = [
        model
        for model in catalogue
        if model.kind == "recogniser" and model.language == language and model.name in installed
    ]
    return min(usable, key=lambda model: model.default).name if usable else None
