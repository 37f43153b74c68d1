"""The socket that carries a reply's sound to the recogniser. Nothing of it is kept."""

from __future__ import annotations

import json
import logging

from flask import Flask, g, request
from flask_sock import Sock
from simple_websocket import ConnectionClosed, Server

from ..roleplay.vocabulary import LANGUAGES
from .guests import known_id
from .hearing import Hearing
from .resources import here
from .texts import t

log = logging.getLogger(__name__)


def init(app: Flask) -> None:
    """Open the socket's address."""
    # A browser that vanished without a word is noticed by its missing pong.
    options = {"ping_interval": 25, "max_message_size": 1 << 20, "receive_bytes": 1 << 16}
    app.config.setdefault("SOCK_SERVER_OPTIONS", options)
    app.before_request(_uncompressed)
    sock = Sock(app)
    sock.route("/listen/<language>")(listen)


def _uncompressed() -> None:
    """Decline the compression that every browser offers: sound hardly shrinks, and both ends would toil at it."""
    request.environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)


def listen(socket: Server, language: str) -> None:
    """Words for frames, until the listener goes or stays silent for too long."""
    if language not in LANGUAGES or known_id() is None:
        socket.close(1008, "unknown")
        return
    g.language = language
    recogniser = here().ears.recogniser(language)
    if recogniser is None:
        _send(socket, {"type": "trouble", "code": "no_recogniser", "message": t("listen.no_recogniser")})
        return
    hearing = Hearing(recogniser, here().settings.longest_reply_s, lambda code: t(f"listen.{code}"))
    try:
        _converse(socket, hearing)
    except (ConnectionClosed, OSError):
        log.info("listening: the listener left, with or without a goodbye")
    except Exception as error:
        log.error("listening: %s", type(error).__name__)
        _send(socket, hearing.trouble("broken"))


def _converse(socket: Server, hearing: Hearing) -> None:
    """A socket that is silent for too long is closed, and its thread is free; the player opens a new one."""
    idle_s = here().settings.idle_listening_s
    socket.send(json.dumps({"type": "ready"}))
    while (message := socket.receive(timeout=idle_s)) is not None:
        for answer in hearing.take(message, more=bool(socket.input_buffer)):
            if answer["type"] == "trouble":
                log.warning("listening: trouble %s", answer["code"])
            socket.send(json.dumps(answer))
    log.warning("listening: closed a socket that sent nothing for %s s", idle_s)
    _send(socket, hearing.trouble("idle"))


def _send(socket: Server, answer: dict[str, str]) -> None:
    try:
        socket.send(json.dumps(answer))
    except (ConnectionClosed, OSError):
        log.info("listening: gone before it could be told")
