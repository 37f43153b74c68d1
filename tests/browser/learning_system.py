"""A learning system that plays a package in a frame, as a Moodle 5.1 does: its types and headers, its API (scorm-again), what
it keeps. The line to it can drop, and the session run out."""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition, Lock
from typing import Any

from course.settings import HERE

from .pages import UNKNOWN, Answering, answering

Package = Callable[[str], bytes | None]
"""The file at a path inside the package."""

AGAIN = HERE / "node_modules" / "scorm-again" / "dist"
APIS = {"1.2": ("scorm12.min.js", "API", "Scorm12API"), "2004": ("scorm2004.min.js", "API_1484_11", "Scorm2004API")}
FRAME = """<!doctype html><meta charset=utf-8><title>learning system</title><link rel=icon href=data:,>
<script src=/again.js></script><script src=/api.js></script>
<iframe src=/package/index.html title=package width={width} height={height}></iframe>"""
# What the package calls is noted, and what an LMS would refuse is an error code that the tests look at.
API = """
const asked = new XMLHttpRequest()
asked.open('GET', '/stored', false)
asked.send()
const {{ cmi, mode }} = JSON.parse(asked.responseText)
const api = (window.{name} = new {kind}({{ autocommit: false, lmsCommitUrl: '/commit', logLevel: 5 }}))
api.loadFromJSON({{ ...cmi, ...mode }}, 'cmi')
window.calls = []
for (const call of Object.getOwnPropertyNames(api).concat(Object.getOwnPropertyNames(Object.getPrototypeOf(api)))) {{
  if (!/^(LMS)?(Initialize|SetValue|Commit|Finish|Terminate)$/.test(call)) continue
  const real = api[call].bind(api)
  const last = (api.LMSGetLastError ?? api.GetLastError).bind(api)
  api[call] = (...words) => {{
    const answer = real(...words)
    window.calls.push([call, ...words, String(last())])
    return answer
  }}
}}
"""
# What files are said to be, however far from the truth.
TYPES = {
    "html": "text/html; charset=utf-8",
    "js": "application/x-javascript",
    "mjs": "text/plain",
    "css": "text/css",
    "svg": "image/svg+xml",
    "mp3": "audio/mpeg",
    "json": "application/json",
    "zip": "application/zip",
    "gz": "application/g-zip",
    "wasm": UNKNOWN,
    "woff2": UNKNOWN,
}
KEPT = "private, max-age=7776000, immutable"


def from_zip(file: Path) -> Package:
    """A package as it was exported."""
    archive, reading = zipfile.ZipFile(file), Lock()
    names = set(archive.namelist())

    def find(path: str) -> bytes | None:
        with reading:
            return archive.read(path) if path in names else None

    return find


def from_folders(folders: Mapping[str, Path]) -> Package:
    """A package of folders as they lie here, each under its own path."""

    def find(path: str) -> bytes | None:
        files = (folder / path.removeprefix(f"{at}/") for at, folder in folders.items() if path.startswith(f"{at}/"))
        return next((file.read_bytes() for file in files if file.is_file()), None)

    return find


@dataclass
class LearningSystem:
    """`cmi` is what the next launch gets. `reached` and `logged_in` can be taken away, as networks and sessions are."""

    package: Package
    edition: str = "1.2"
    size: tuple[int, int] = (1000, 660)
    cmi: dict[str, Any] = field(default_factory=dict)
    mode: dict[str, Any] = field(default_factory=dict)
    reached: bool = True
    logged_in: bool = True
    changed: dict[str, bytes] = field(default_factory=dict)  # files in place of the package's own
    cut: set[str] = field(default_factory=set)  # files of which only half comes, and then the line drops
    said: Callable[[str], Mapping[str, str]] = lambda path: {}  # headers of a file that differ from the usual
    asked: Counter[str] = field(default_factory=Counter)
    address: str = ""
    kept: Condition = field(default_factory=Condition)

    def find(self, path: str) -> bytes | None:
        """What is at an address: the package's own files are under /package/."""
        inside = path.removeprefix("/package/")
        if inside != path:
            return self.changed[inside] if inside in self.changed else self.package(inside)
        again, name, kind = APIS[self.edition]
        own = {
            "/": FRAME.format(width=self.size[0], height=self.size[1]).encode(),
            "/again.js": (AGAIN / again).read_bytes(),
            "/api.js": API.format(name=name, kind=kind).encode(),
            "/stored": json.dumps({"cmi": self.cmi, "mode": self.mode}).encode(),
            "/login.html": b"<h1>Log in</h1>",
            "/favicon.ico": b"",
        }
        return own.get(path)

    def headers(self, path: str) -> dict[str, str]:
        """What is said of what is at an address."""
        kind = "html" if path == "/" else path.rsplit(".", 1)[-1]
        inside = path.removeprefix("/package/")
        usual = {"Content-Type": TYPES.get(kind, "text/plain"), "Cache-Control": "no-store" if inside == path else KEPT}
        return usual | dict(self.said(inside))

    def commit(self, sent: dict[str, Any]) -> dict[str, Any]:
        """Keep what was sent; the answer is what scorm-again understands."""
        with self.kept:
            if self.logged_in:
                self.cmi = _for_the_next(sent["cmi"])
            self.kept.notify_all()
        return {"result": self.logged_in, "errorCode": 0 if self.logged_in else 101}

    @property
    def suspended(self) -> str:
        """What the package left for its next launch."""
        return str(self.cmi.get("suspend_data", ""))

    @property
    def standing(self) -> tuple[str, str]:
        """Status and raw score."""
        core = self.cmi.get("core", self.cmi)
        return str(core.get("lesson_status", core.get("completion_status"))), str(core["score"]["raw"])

    @property
    def interactions(self) -> list[dict[str, Any]]:
        """Those that were reported."""
        found = self.cmi.get("interactions", {})
        return list(found.values()) if isinstance(found, dict) else found

    def holds(self, wanted: Callable[[], object], seconds: float = 20) -> bool:
        """Whether what is kept comes to be as wanted."""
        with self.kept:
            return bool(self.kept.wait_for(wanted, seconds))


def _for_the_next(cmi: dict[str, Any]) -> dict[str, Any]:
    """What a real system gives back at the next launch: all but what only a session has."""
    core = cmi.get("core", cmi)
    core["entry"] = "resume" if core.get("exit") == "suspend" else ""
    core.pop("session_time", None)
    core.pop("exit", None)
    return cmi


@contextmanager
def playing(system: LearningSystem) -> Iterator[LearningSystem]:
    """The system, while it is up."""

    class Handler(Answering):
        def get(self, path: str) -> None:
            with system.kept:
                system.asked[path] += 1
            if not system.reached:
                return self.hang_up()
            if path.startswith("/package/") and not system.logged_in:
                return self.answer(302, b"", {"Location": "/login.html", "Cache-Control": "no-store"})
            content = system.find(path)
            if content is None:
                return self.answer(404, b"<h1>Not found</h1>", {"Content-Type": TYPES["html"]})
            cut = path.removeprefix("/package/") in system.cut
            return self.answer(200, content, system.headers(path), cut)

        def post(self, sent: bytes) -> None:
            if not system.reached:
                return self.hang_up()
            answer = json.dumps(system.commit(json.loads(sent))).encode()
            return self.answer(200, answer, {"Content-Type": TYPES["json"], "Cache-Control": "no-store"})

        def hang_up(self) -> None:
            self.close_connection = True  # and no answer: the line is dead

    with answering(Handler) as address:
        system.address = address
        yield system
