"""What every answer says about itself, and from where a change may come."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, Response, abort, request

POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self' ws://{host} wss://{host}",  # not every browser counts a socket as 'self'
        "media-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
    )
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
}


def init(app: Flask) -> None:
    """Guard the whole app."""
    app.before_request(from_here)
    app.after_request(say_policy)


def from_here() -> None:
    """Refuse a change, or a socket, that another site's page asks for."""
    changes = request.method not in ("GET", "HEAD", "OPTIONS")
    opens_socket = request.headers.get("Upgrade", "").lower() == "websocket"
    origin = request.headers.get("Origin")
    if (changes or opens_socket) and origin is not None and urlsplit(origin).netloc != request.host:
        abort(403)


def say_policy(response: Response) -> Response:
    """Nothing from elsewhere, no guessing of types, the microphone for ourselves only."""
    response.headers.setdefault("Content-Security-Policy", POLICY.format(host=request.host))
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if response.mimetype in ("text/html", "application/json"):
        response.headers.setdefault("Cache-Control", "no-store")
    return response
