"""A small catalogue on a host of our own: one voice and one recogniser in each language, a few kB each."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

from tests.voices.host import Host
from voices.store import Store

VOICE = "nl_XX-anna-low"
RECOGNISER = "vosk-model-tiny-nl"


def sha256(content: bytes) -> str:
    return "sha256:" + hashlib.sha256(content).hexdigest()


def archive(*members: tuple[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in members:
            opened.writestr(name, content)
    return target.getvalue()


MODEL_MEMBERS = (
    ("tiny/am/final.mdl", b"acoustic" * 400),
    ("tiny/conf/mfcc.conf", b"--use-energy=false\n"),
    ("tiny/graph/HCLr.fst", b"lexicon" * 300),
    ("tiny/graph/Gr.fst", b"grammar" * 300),
)


def model_archive() -> bytes:
    """A zip file with all parts of a Vosk model; nothing in it can be loaded."""
    return archive(*MODEL_MEMBERS)


@dataclass
class World:
    """A host, its catalogue, and a store that nothing is in."""

    host: Host
    store: Store
    onnx: bytes
    settings: bytes
    zipped: bytes
    folder: Path

    def here(self, name: str, content: bytes) -> Path:
        """Lay a file down as if someone had carried it here."""
        path = self.folder / "carried" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        return path

    def again(self) -> World:
        """The same world, as a process finds it that starts anew."""
        return replace(self, store=Store(self.store.folder, self.store.catalogue))

    def state(self, name: str) -> str:
        return {row.name: row.state for row in self.store.status()}[name]
