"""A few files at an address of this machine, for pages that need no course."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KINDS = {"mjs": "text/javascript", "js": "text/javascript", "wasm": "application/wasm", "json": "application/json"}
# What a learning system says that files are, however far from the truth: seen on a Moodle.
LEARNING_SYSTEM = {
    "html": "text/html",
    "js": "application/x-javascript",
    "mjs": "text/plain",
    "wasm": "application/octet-stream",
    "json": "application/json",
    "zip": "application/zip",
}
EMPTY = b"<!doctype html><meta charset=utf-8><title>empty</title><link rel=icon href=data:,>"


@contextmanager
def served(files: Mapping[str, bytes], kinds: Mapping[str, str] = KINDS, policy: str = "") -> Iterator[str]:
    """Serve files by their path, and an empty page at "/"; gives the address.

    `kinds`: what a file is said to be, by how its name ends. `policy`: a Content-Security-Policy that goes with each.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = EMPTY if self.path == "/" else files.get(self.path)
            self.send_response(404 if content is None else 200)
            kind = (
                "text/html" if self.path == "/" else kinds.get(self.path.rsplit(".", 1)[-1], "application/octet-stream")
            )
            self.send_header("Content-Type", kind)
            if policy:
                self.send_header("Content-Security-Policy", policy)
            self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, format: str, *values: object) -> None:
            """Nothing to tell."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
