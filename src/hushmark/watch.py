"""Ending an HTTP exchange that has taken too long in all: a timeout of reads alone lets an answer drip on."""

import os
import threading
import time
from collections.abc import Mapping
from functools import cache
from heapq import heappop, heappush
from itertools import count
from typing import Any


class Watch:
    """Ends a connection after so many seconds; a context manager. ``trace`` is httpx's extension of that name."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._sockets: list[Any] = []
        self.over = self._left = False

    def __enter__(self) -> None:
        _keeper().add(self, time.monotonic() + self._seconds)

    def __exit__(self, *_: object) -> None:
        self._left = True

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Note each connection that is made."""
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            self._sockets.append(info["return_value"].get_extra_info("socket"))

    def end(self) -> None:
        """End it, if it still goes on."""
        if self._left:
            return
        self.over = True
        for each in self._sockets:
            try:
                each.shutdown(2)
            except OSError:
                continue


class _Keeper:
    """One thread that ends whatever is over, for every watch of this process: a thread for each would cost more than it watches."""

    def __init__(self) -> None:
        self._kept: list[tuple[float, int, Watch]] = []
        self._number, self._earlier = count(), threading.Condition()
        threading.Thread(target=self._keep, daemon=True, name="watch").start()

    def add(self, watch: Watch, until: float) -> None:
        with self._earlier:
            heappush(self._kept, (until, next(self._number), watch))
            if self._kept[0][2] is watch:
                self._earlier.notify()

    def _keep(self) -> None:
        with self._earlier:
            while True:
                while self._kept and self._kept[0][0] <= time.monotonic():
                    heappop(self._kept)[2].end()
                self._earlier.wait(self._kept[0][0] - time.monotonic() if self._kept else None)


@cache
def _keeper() -> _Keeper:
    return _Keeper()


os.register_at_fork(after_in_child=_keeper.cache_clear)  # a thread does not outlive a fork
