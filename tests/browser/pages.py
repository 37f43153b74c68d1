"""A few files at an address of this machine, for pages that need no course."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KINDS = {"mjs": "text/javascript", "js": "text/javascript", "wasm": "application/wasm", "json": "application/json"}
EMPTY = b"<!doctype html><meta charset=utf-8><title>empty</title><link rel=icon href=data:,>"


@contextmanager
def served(files: Mapping[str, bytes]) -> Iterator[str]:
    """Serve files by their path, and an empty page at "/"; gives the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = EMPTY if self.path == "/" else files.get(self.path)
            self.send_response(404 if content is None else 200)
            kind = (
                "text/html" if self.path == "/" else KINDS.get(self.path.rsplit(".", 1)[-1], "application/octet-stream")
            )
            self.send_header("Content-Type", kind)
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
