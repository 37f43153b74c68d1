"""A learning system that plays a real zip in a frame, as Moodle does: its MIME types, its API (scorm-again), what it keeps."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from course.settings import HERE

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
TYPES = {
    "html": "text/html; charset=utf-8",
    "js": "application/x-javascript",
    "css": "text/css",
    "svg": "image/svg+xml",
    "mp3": "audio/mpeg",
    "json": "application/json",
    "zip": "application/zip",
    "gz": "application/g-zip",
}


@dataclass
class LearningSystem:
    """`cmi` is what the next launch gets. `reached` and `logged_in` can be taken away, as networks and sessions are."""

    package: Path
    edition: str = "1.2"
    size: tuple[int, int] = (1000, 660)
    cmi: dict[str, Any] = field(default_factory=dict)
    mode: dict[str, Any] = field(default_factory=dict)
    reached: bool = True
    logged_in: bool = True
    changed: dict[str, bytes] = field(default_factory=dict)  # files in place of the package's own
    asked: list[str] = field(default_factory=list)
    address: str = ""
    kept: Condition = field(default_factory=Condition)

    def __post_init__(self) -> None:
        self._zip = zipfile.ZipFile(self.package)
        self._names = set(self._zip.namelist())

    def find(self, path: str) -> bytes | None:
        """The file at a path."""
        again, name, kind = APIS[self.edition]
        made = {
            "/": FRAME.format(width=self.size[0], height=self.size[1]).encode(),
            "/again.js": (AGAIN / again).read_bytes(),
            "/api.js": API.format(name=name, kind=kind).encode(),
            "/stored": json.dumps({"cmi": self.cmi, "mode": self.mode}).encode(),
            "/login.html": b"<h1>Log in</h1>",
        }
        inside = path.removeprefix("/package/")
        if path in made or inside in self.changed:
            return made.get(path) or self.changed[inside]
        with self.kept:  # one reader at a time
            return self._zip.read(inside) if inside in self._names else None

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

    def holds(self, wanted: Any, seconds: float = 20) -> bool:
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

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            system.asked.append(path)
            if not system.reached:
                return self._gone()
            if path.startswith("/package/") and not system.logged_in:
                return self.answer(302, b"", location="/login.html")
            content = system.find(path)
            return self.answer(404 if content is None else 200, content or b"")

        def do_POST(self) -> None:
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if not system.reached:
                return self._gone()
            return self.answer(200, json.dumps(system.commit(sent)).encode())

        def _gone(self) -> None:
            self.close_connection = True  # and no answer: the line is dead

        def answer(self, status: int, content: bytes, location: str = "") -> None:
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            path = self.path.partition("?")[0]
            kind = "html" if path == "/" else path.rsplit(".", 1)[-1]
            default = "application/octet-stream" if kind in ("wasm", "woff2") else "text/plain"
            self.send_header("Content-Type", TYPES.get(kind, default))
            keep = path.startswith("/package/")
            self.send_header("Cache-Control", "private, max-age=7776000, immutable" if keep else "no-store")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *values: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    system.address = f"http://127.0.0.1:{server.server_port}/"
    try:
        yield system
    finally:
        server.shutdown()
        server.server_close()
