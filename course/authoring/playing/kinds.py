"""The types that a Moodle 5.1 says of a package's files: some aren't what one would expect, and a package has to live
with that."""

from __future__ import annotations

from pathlib import PurePosixPath

BINARY = "application/octet-stream"
KINDS = {
    "avif": BINARY,
    "bin": BINARY,
    "css": "text/css",
    "gif": "image/gif",
    "gz": "application/g-zip",
    "htm": "text/html",
    "html": "text/html",
    "ico": "image/vnd.microsoft.icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "application/x-javascript",
    "json": "application/json",
    "m4a": "audio/mp4",
    "mjs": "text/plain",
    "mp3": "audio/mp3",
    "mp4": "video/mp4",
    "oga": "audio/ogg",
    "ogg": "audio/ogg",
    "onnx": BINARY,
    "opus": BINARY,
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "swf": "application/x-shockwave-flash",
    "txt": "text/plain",
    "wasm": BINARY,
    "wav": "audio/wav",
    "webm": "video/webm",
    "webp": "image/webp",
    "woff": BINARY,
    "woff2": BINARY,
    "xhtml": "application/xhtml+xml",
    "xml": "application/xml",
    "zip": "application/zip",
}
LOOKED_AT = 4096  # bytes that tell whether an unknown file is text


def kind(name: str, content: bytes) -> str:
    """A file's type; of an unknown one only whether it is text."""
    known = KINDS.get(PurePosixPath(name).suffix.lower().lstrip("."))
    return known or (BINARY if b"\0" in content[:LOOKED_AT] else "text/plain")
