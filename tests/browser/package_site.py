"""A learning system as a package meets it: plain files, odd types, and nothing said about policies but in the page.

The headers are those that a Moodle 5.1 sends. Models are sent with no-store, so that only the page itself can keep them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"
NO_WASM = "default-src 'self'"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "application/x-javascript",
    ".mjs": "text/plain",
    ".wasm": "application/octet-stream",
    ".gz": "application/g-zip",
}
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>package</title>
<meta http-equiv="Content-Security-Policy" content="{policy}"><script type="module" src="{script}"></script>"""


class Site:
    """Serves `files` (path → bytes), and the folders in `folders` (prefix → folder); counts what was asked for.

    Scripts under `strict/` come with a policy of their own that forbids WebAssembly, the others with the page's.
    """

    def __init__(self, folders: dict[str, Path], script: str) -> None:
        self.folders, self.script = folders, script
        self.files: dict[str, bytes] = {}
        self.cut: set[str] = set()  # files of which only half comes, and then the connection drops
        self.asked: Counter[str] = Counter()
        self.address = ""

    def find(self, path: str) -> bytes | None:
        """What is at a path."""
        name = path.lstrip("/").removeprefix("strict/")
        if name == "favicon.ico":
            return b""
        if name == "index.html":
            return PAGE.format(policy=POLICY, script=self.script).encode()
        if name in self.files:
            return self.files[name]
        prefix, _, rest = name.partition("/")
        file = self.folders.get(prefix, Path("/nowhere")) / rest
        return file.read_bytes() if file.is_file() else None

    def headers(self, path: str) -> dict[str, str]:
        """What is said of a file."""
        said = {"Content-Type": TYPES.get(Path(path).suffix, "text/plain"), "Cache-Control": "private, immutable"}
        if path.endswith(".gz"):
            said["Cache-Control"] = "no-store"
        if path.endswith(".js"):  # a worker obeys its own script's policy, not the page's
            said["Content-Security-Policy"] = NO_WASM if path.startswith("/strict/") else POLICY
        return said


@contextmanager
def served(site: Site) -> Iterator[Site]:
    """The site, while it is up."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            site.asked[path] += 1
            content = site.find(path)
            self.send_response(404 if content is None else 200)
            content = b"<h1>Not found</h1>" if content is None else content
            for name, value in site.headers(path).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[: len(content) // 2] if path.lstrip("/") in site.cut else content)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    site.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
