"""A model host on this machine: real HTTP, with the faults that real hosts have."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Host:
    """Serves `files`, by path. The other fields are its faults, by path."""

    files: dict[str, bytes] = field(default_factory=dict)
    cut: dict[str, list[int]] = field(default_factory=dict)
    """After so many bytes the line breaks, once for each number."""
    deaf_to_range: bool = False
    silent: bool = False
    """Takes the connection and never answers."""
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    """Each request's path and Range header."""
    closing: threading.Event = field(default_factory=threading.Event)
    address: str = ""

    def __enter__(self) -> Host:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.address = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *trouble: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(host: Host) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers["Range"]
            host.asked.append((self.path, wanted))
            if host.silent:
                host.closing.wait(timeout=30)
                return
            content = host.files.get(self.path)
            if content is None:
                self.send_error(404)
                return
            start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted and not host.deaf_to_range else 0
            if start and start >= len(content):
                self.send_error(416)
                return
            self._send(content, start)

        def _send(self, content: bytes, start: int) -> None:
            self.send_response(206 if start else 200)
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
            self.send_header("Content-Length", str(len(content) - start))
            self.end_headers()
            cuts = host.cut.get(self.path, [])
            most = cuts.pop(0) if cuts else len(content)
            with suppress(ConnectionError):
                self.wfile.write(content[start : start + most])

        def log_message(self, *_: object) -> None:
            pass

    return Handler
