from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.voices.host import Host
from tests.voices.world import RECOGNISER, VOICE, World, model_archive, sha256
from voices.catalogue import Catalogue, Model, RemoteFile
from voices.store import Store


@pytest.fixture
def host() -> Iterator[Host]:
    with Host() as running:
        yield running


@pytest.fixture
def world(host: Host, tmp_path: Path) -> World:
    onnx, settings, zipped = b"onnx" * 50_000, b'{"audio": {}}', model_archive()
    files = []
    for name, content in ((f"{VOICE}.onnx", onnx), (f"{VOICE}.onnx.json", settings), (f"{RECOGNISER}.zip", zipped)):
        host.files["/" + name] = content
        files.append(RemoteFile(name, host.address + name, len(content), sha256(content)))
    catalogue = Catalogue(
        (
            Model(RECOGNISER, "recogniser", "nl", "Apache-2.0", (files[2],), default=True),
            Model(VOICE, "voice", "nl", "CC0-1.0", (files[0], files[1]), "female", default=True),
        )
    )
    store = Store(tmp_path / "models", catalogue, patience=5.0)
    return World(host, store, onnx, settings, zipped, tmp_path)
