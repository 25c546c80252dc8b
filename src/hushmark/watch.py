"""Ending an HTTP exchange that has taken too long in all: a timeout of reads alone lets an answer drip on."""

import threading
from collections.abc import Mapping
from typing import Any


class Watch:
    """Ends a connection after so many seconds; a context manager. ``trace`` is httpx's extension of that name."""

    def __init__(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._sockets: list[Any] = []
        self.over = False

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Note each connection that is made."""
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            self._sockets.append(info["return_value"].get_extra_info("socket"))

    def _end(self) -> None:
        self.over = True
        for each in self._sockets:
            try:
                each.shutdown(2)
            except OSError:
                continue
