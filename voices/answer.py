"""One HTTP answer, asked for with little patience: naming, connecting and waiting share one time-out."""

from __future__ import annotations

import queue
import socket
import ssl
import threading
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from voices.catalogue import RemoteFile
from voices.download import Patience
from voices.errors import NotServed, Unreachable


class Answer:
    """The bytes of `wanted` from `start` on; `start` becomes 0 when the host sends the whole file again."""

    start: int
    ends: int | None
    """The size of the whole file by the host's own word; None when it doesn't say."""

    def __init__(self, wanted: RemoteFile, target: Path, patience: Patience, start: int) -> None:
        self.start = start
        self._host = urlsplit(wanted.address).netloc
        self._wanted, self._target, self._patience = wanted, target, patience
        self._response = self._ask()
        length = self._response.headers["Content-Length"] or ""
        self.ends = self.start + int(length) if length.isdecimal() else None

    def __enter__(self) -> Answer:
        return self

    def __exit__(self, *trouble: object) -> None:
        self._response.close()

    def read(self, most: int) -> bytes | None:
        """Return the next bytes, b"" at the end, None when the line broke."""
        try:
            return self._response.read1(most)
        except (OSError, HTTPException):
            return None

    def _ask(self) -> HTTPResponse:
        if self._host in self._patience.silent:
            earlier = self._patience.silent[self._host]
            raise self._unreachable(earlier.reason, earlier.detail)
        try:
            response = _open_within(self._request(), self._patience.seconds)
        except HTTPError as error:
            return self._ask_whole(error)
        except (OSError, HTTPException) as error:
            trouble = self._unreachable(*_reason(error))
            self._patience.silent[self._host] = trouble
            raise trouble from error
        if not self._continues(response):
            self.start = 0
        return response

    def _request(self) -> Request:
        headers = {"User-Agent": "belwijs", "Accept-Encoding": "identity"}
        if self.start:
            headers["Range"] = f"bytes={self.start}-"
        return Request(self._wanted.address, headers=headers)  # noqa: S310  RemoteFile takes http only

    def _ask_whole(self, error: HTTPError) -> HTTPResponse:
        with error:
            if error.code != HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE or not self.start:
                raise NotServed(self._wanted.name, self._wanted.address, self._target, error.code) from error
        self.start = 0  # what we have is no part of this file
        return self._ask()

    def _continues(self, response: HTTPResponse) -> bool:
        reach = response.headers["Content-Range"] or ""
        return response.status == HTTPStatus.PARTIAL_CONTENT and reach.startswith(f"bytes {self.start}-")

    def _unreachable(self, reason: str, detail: str) -> Unreachable:
        wanted = self._wanted
        seconds = self._patience.seconds
        return Unreachable(wanted.name, wanted.address, self._target, self._host, reason, detail, seconds)


def _open_within(request: Request, seconds: float) -> HTTPResponse:
    """Open in a thread of its own: looking a name up and trying address after address know no time-out."""
    answers: queue.Queue[HTTPResponse | Exception] = queue.Queue()
    too_late = threading.Event()

    def ask() -> None:
        try:
            response: HTTPResponse = urlopen(request, timeout=seconds)  # noqa: S310
        except Exception as error:  # the thread that waits raises it again
            answers.put(error)
            return
        if too_late.is_set():
            response.close()
        answers.put(response)

    threading.Thread(target=ask, name="voices-ask", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        too_late.set()
        raise TimeoutError(f"{seconds:g} s") from None
    if isinstance(answer, Exception):
        raise answer
    return answer


def _reason(error: Exception) -> tuple[str, str]:
    """Name why a host gave no answer: a code of `Unreachable.reason`, and the system's own words."""
    cause = error.reason if isinstance(error, URLError) else error
    for kind, reason in (
        (TimeoutError, "time"),
        (socket.gaierror, "name"),
        (ConnectionRefusedError, "refused"),
        (ssl.SSLError, "certificate"),
    ):
        if isinstance(cause, kind):
            return reason, str(cause)
    return "other", str(cause)
