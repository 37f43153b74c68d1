"""A small learning system: it plays a package in a frame, keeps what is committed, and can forget who is logged in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Thread
from typing import Any

from course.settings import HERE

PLAYER = HERE / "node_modules" / "scorm-again" / "dist" / "scorm12.min.js"
POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"
FRAME = """<!doctype html><meta charset=utf-8><title>learning system</title><link rel=icon href=data:,>
<script src=/player.js></script><script src=/api.js></script>
<iframe src=/package/index.html width=650 height=500 title=package></iframe>"""
API = """
const asked = new XMLHttpRequest()
asked.open('GET', '/stored', false)
asked.send()
window.API = new Scorm12API({ autocommit: false, lmsCommitUrl: '/commit', logLevel: 5 })
window.API.loadFromJSON(JSON.parse(asked.responseText))
"""
INDEX = f"""<!doctype html><html lang=nl><meta charset=utf-8><title>package</title>
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<link rel=stylesheet href=static/app.css><link rel=stylesheet href=static/css/components.css>
<link rel=stylesheet href=static/css/scorm-saved.css>
<script type=module src=shell.js></script><belwijs-saved></belwijs-saved>"""
SHELL = """
import { connect } from './static/scorm/lms/connect.js'
import { keepsake } from './static/player/keepsake.js'
import { Kept } from './static/scorm/lms/kept.js'
import { reacher } from './static/scorm/lms/reach.js'
import { Saving } from './static/scorm/lms/saving.js'
import './static/scorm/lms/saved-state.js'

const lms = await connect(window)
const kept = new Kept(keepsake('sessionStorage'), `package.${lms?.learner.id}`)
const saving = new Saving(lms, { reach: reacher('reach.txt'), connection: window, kept })
document.querySelector('belwijs-saved').watch(saving, 'nl')
addEventListener('pagehide', () => saving.leave())
window.put = (suspend, score = null) =>
  saving.put({ done: score !== null, score, location: suspend, suspend, interactions: [] })
window.found = saving.resumed
document.body.dataset.ready = ''
"""
KINDS = {"js": "application/x-javascript", "html": "text/html", "css": "text/css", "svg": "image/svg+xml"}


@dataclass
class LearningSite:
    """`cmi` is what the next launch gets: all that the last commit held, but what only a session has."""

    cmi: dict[str, Any] = field(default_factory=dict)
    logged_in: bool = True
    address: str = ""
    kept: Condition = field(default_factory=Condition)

    def find(self, path: str) -> bytes | None:
        """The file at a path."""
        made = {
            "/": FRAME,
            "/api.js": API,
            "/stored": json.dumps(self.cmi),
            "/login.html": "<h1>Log in</h1>",
            "/package/index.html": INDEX,
            "/package/shell.js": SHELL,
            "/package/reach.txt": "here",
        }
        if path in made:
            return made[path].encode()
        file = PLAYER if path == "/player.js" else HERE / path.removeprefix("/package/")
        return file.read_bytes() if file.is_file() else None

    def commit(self, sent: dict[str, Any]) -> dict[str, Any]:
        """Keep what was sent; the answer is what the player understands."""
        with self.kept:
            if self.logged_in:
                self.cmi = sent["cmi"]
            self.kept.notify_all()
        return {"result": self.logged_in, "errorCode": 0 if self.logged_in else 101}

    def holds(self, text: str, seconds: float) -> bool:
        """Whether the suspend data holds a text, once what is under way has come."""
        with self.kept:
            return self.kept.wait_for(lambda: text in self.cmi.get("suspend_data", ""), seconds)


@contextmanager
def playing(site: LearningSite) -> Iterator[LearningSite]:
    """The site, while it is up."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path.startswith("/package/") and not site.logged_in:
                return self.answer(302, b"", location="/login.html")
            content = site.find(self.path)
            return self.answer(404 if content is None else 200, content or b"")

        def do_POST(self) -> None:
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.answer(200, json.dumps(site.commit(sent)).encode())

        def answer(self, status: int, content: bytes, location: str = "") -> None:
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            kind = "html" if self.path == "/" else self.path.rsplit(".", 1)[-1]
            self.send_header("Content-Type", KINDS.get(kind, "text/plain"))
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *values: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    site.address = f"http://127.0.0.1:{server.server_port}/"
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
