"""A WebSocket as a browser opens it, and no more than that (RFC 6455): cheap, so that it measures the server."""

from __future__ import annotations

import json
import os
import socket
import struct
from base64 import b64encode
from typing import Any

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
PATIENCE_S = 60
HELLO = """GET {path} HTTP/1.1\r
Host: {host}\r
Origin: http://{host}\r
Connection: Upgrade\r
Upgrade: websocket\r
Sec-WebSocket-Version: 13\r
Sec-WebSocket-Key: {key}\r
Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r
Cookie: {cookie}\r
\r
"""


class WireError(Exception):
    """The server said something else than expected."""


class Wire:
    """One open socket."""

    def __init__(self, port: int, path: str, cookie: str) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._read = self._socket.makefile("rb")
        key = b64encode(os.urandom(16)).decode()
        self._socket.sendall(HELLO.format(path=path, host=f"127.0.0.1:{port}", key=key, cookie=cookie).encode())
        head = self._head()
        if " 101 " not in head[0]:
            raise WireError(f"{path}: found {head[0]!r}, expected 101: is the cookie that of a guest?")
        if any(line.lower().startswith("sec-websocket-extensions") for line in head):
            # A browser would then squeeze every frame of sound, which costs both ends and saves a tenth.
            raise WireError(f"{path}: the server asks for compressed sound, expected it to refuse")

    def send(self, payload: bytes, kind: int = BINARY) -> None:
        """Send a message. Its mask is zero: masking costs a browser next to nothing, and Python a lot."""
        short = len(payload) < 126
        head = struct.pack("!BB", 0x80 | kind, 0x80 | len(payload)) if short else b""
        head = head or struct.pack("!BBH", 0x80 | kind, 0x80 | 126, len(payload))
        self._socket.sendall(head + bytes(4) + payload)

    def tell(self, command: dict[str, Any]) -> None:
        """Send a command."""
        self.send(json.dumps(command).encode(), TEXT)

    def answer(self, kind: str) -> dict[str, Any]:
        """The next answer of a kind, past those of kind `partial`."""
        while True:
            answer: dict[str, Any] = json.loads(self._message())
            if answer["type"] == kind:
                return answer
            if answer["type"] != "partial":
                raise WireError(f"found {answer}, expected {kind}")

    def close(self) -> None:
        """Say goodbye."""
        self.send(struct.pack("!H", 1000), CLOSE)
        self._read.close()
        self._socket.close()

    def _head(self) -> list[str]:
        lines = []
        while line := self._read.readline().decode().strip():
            lines.append(line)
        return lines or [""]

    def _message(self) -> bytes:
        while True:
            first, size = struct.unpack("!BB", self._read.read(2))
            if size == 126:
                (size,) = struct.unpack("!H", self._read.read(2))
            payload = self._read.read(size)
            if first & 15 == PING:
                self.send(payload, PONG)
            elif first & 15 == CLOSE:
                raise WireError(f"the server closed: {payload!r}")
            else:
                return payload
