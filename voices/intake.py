"""Bringing a model in: over the network, or from a file that someone carried here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from voices.catalogue import Catalogue, Model, RemoteFile
from voices.checksum import checksum
from voices.download import Found, Patience, Step, decide, fetch
from voices.errors import Damaged, NoSuchFile, NotRecognised, NotWritable
from voices.shelf import INSTALLED, Shelf
from voices.writing import copy_whole

Progress = Callable[[str, int, int], None]
"""Called with a file's name, the bytes that are there and the bytes expected (0 when unknown)."""


def fetch_model(shelf: Shelf, model: Model, patience: Patience, progress: Progress) -> None:
    """Fetch what lacks or is damaged of `model`. Raises DownloadFailed, BadArchive, NoRoom or NotWritable."""
    condition = shelf.condition(model)
    if condition.state == INSTALLED:
        return
    damaged = {trouble.path for trouble in condition.trouble}
    shelf.unseal(model)
    for file in model.files:
        place = shelf.place(model, file)
        if place in damaged or decide(file, _look(place, file), 0, repair=True) is not Step.HAVE:
            fetch(file, place, patience, partial(progress, file.name))
    if model.kind == "recogniser":
        archive = shelf.place(model, model.files[0])
        _unpack(shelf, model, archive)
        archive.unlink()
    shelf.condition(model)  # proves and seals it now, and not when a page first asks


def import_file(shelf: Shelf, catalogue: Catalogue, path: Path) -> Model:
    """Take in a file of the catalogue, known by its name or else by its checksum; return its model.

    Raises NoSuchFile, NotRecognised, Damaged (a known name with another checksum), BadArchive or NotWritable.
    """
    if not path.is_file():
        raise NoSuchFile(path)
    model, file = _identify(catalogue, path)
    found = _look(path, file)
    if found and decide(file, found, 0, repair=False) is Step.REFUSE:
        expected = f"{file.size} bytes, {file.checksum}"
        raise Damaged(model.name, path, f"{found.size} bytes, {found.checksum}", expected)
    shelf.unseal(model)
    if model.kind == "recogniser":
        _unpack(shelf, model, path)
    else:
        with _writing(shelf.folder):
            copy_whole(path, shelf.place(model, file))
    return model


def _unpack(shelf: Shelf, model: Model, archive: Path) -> None:
    from voices.unpack import unpack

    with _writing(shelf.folder):
        unpack(archive, shelf.recogniser_folder(model))
        shelf.seal_recogniser(model)


def _look(path: Path, file: RemoteFile) -> Found | None:
    return Found(path.stat().st_size, checksum(path, file.checksum)) if path.is_file() else None


def _identify(catalogue: Catalogue, path: Path) -> tuple[Model, RemoteFile]:
    known = [(model, file) for model in catalogue for file in model.files]
    for model, file in known:
        if file.name == path.name:
            return model, file
    for model, file in known:  # a browser may have renamed it
        fits = file.checksum and file.size in (None, path.stat().st_size)
        if fits and checksum(path, file.checksum) == file.checksum:
            return model, file
    raise NotRecognised(path, tuple(file.name for _, file in known))


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotWritable(folder, str(error)) from error
