"""A few files at an address of this machine, for pages that need no course; and what every such place answers with."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KINDS = {"mjs": "text/javascript", "js": "text/javascript", "wasm": "application/wasm", "json": "application/json"}
UNKNOWN = "application/octet-stream"
EMPTY = b"<!doctype html><meta charset=utf-8><title>empty</title><link rel=icon href=data:,>"


class Answering(BaseHTTPRequestHandler):
    """Answers on a connection that stays open. Headers and body leave together: in two packets they cost 40 ms each time."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Ask for what is at an address; what follows a "?" doesn't count."""
        self.get(self.path.partition("?")[0])

    def do_POST(self) -> None:
        """Hand over what was sent."""
        self.post(self.rfile.read(int(self.headers["Content-Length"])))

    def get(self, path: str) -> None:
        """Answer what is asked for."""
        raise NotImplementedError

    def post(self, sent: bytes) -> None:
        """Answer what is sent; nothing takes any, unless it says so."""
        self.answer(405, b"", {})

    def answer(self, status: int, content: bytes, headers: Mapping[str, str], cut: bool = False) -> None:
        """Send it all; `cut`: only half of the content, and then the line drops."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2] if cut else content)
        self.close_connection |= cut

    def log_message(self, format: str, *values: object) -> None:
        """Nothing to tell."""


class Tolerant(ThreadingHTTPServer):
    """Has nothing to say of connections that end with a browser."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Called with an exception under way."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def answering(handler: type[Answering]) -> Iterator[str]:
    """The address where a handler answers, as long as it does."""
    server = Tolerant(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def served(files: Mapping[str, bytes], kinds: Mapping[str, str] = KINDS, policy: str = "") -> Iterator[str]:
    """Serve files by their path, and an empty page at "/"; gives the address.

    `kinds`: what a file is said to be, by how its name ends. `policy`: a Content-Security-Policy that goes with each.
    """
    said = {"Content-Security-Policy": policy} if policy else {}

    class Handler(Answering):
        def get(self, path: str) -> None:
            content = EMPTY if path == "/" else files.get(path)
            kind = "text/html" if path == "/" else kinds.get(path.rsplit(".", 1)[-1], UNKNOWN)
            self.answer(404 if content is None else 200, content or b"", {"Content-Type": kind, **said})

    with answering(Handler) as address:
        yield address
