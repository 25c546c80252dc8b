"""Many libraries examined in one process: each is served by threads of it, and its adapter is called and not started.

What is examined, sent, kept and judged is the same; what a certification spends on starting processes is not spent. That a
process may crash, hang or print is tried elsewhere.
"""

import json
import secrets
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import cache
from pathlib import Path
from pkgutil import resolve_name
from typing import Any, Self
from unittest import mock

import httpx
import uvicorn

from hushmark import examine, reviews
from hushmark import suite as suites
from hushmark.certify import certify
from hushmark.example.adapter import ExampleAdapter
from hushmark.example.application import application
from hushmark.example.database import Database
from hushmark.example.process import Server
from hushmark.example.records import Terminal
from hushmark.example.settings import Settings
from hushmark.example.sip2 import Sip2Server
from hushmark.protocol import rules
from hushmark.protocol.errors import AdapterProblem
from hushmark.protocol.messages import check
from hushmark.results import Results


class Room(Server):
    """The library as it is served, in threads of this process."""

    def __init__(self, library: str) -> None:
        self._held = ExitStack()
        directory = self._held.enter_context(tempfile.TemporaryDirectory(prefix="example-library-"))
        self.file = Path(directory) / "library.sqlite3"
        secret, terminal = secrets.token_urlsafe(32), Terminal("selfcheck", secrets.token_urlsafe(16))
        database = self._held.enter_context(closing(Database(self.file)))
        rules_of = resolve_name(library)(database, Settings())
        machines = self._held.enter_context(Sip2Server(rules_of, terminal))
        self._serving = uvicorn.Server(
            uvicorn.Config(
                application(rules_of, secret, "test", terminal),
                port=0,
                log_config=None,
                access_log=False,
                server_header=False,
                lifespan="off",
            )
        )
        self._thread = threading.Thread(target=self._serving.run, daemon=True)
        self._thread.start()
        while not self._serving.started:
            self._thread.join(0.005)
        (port,) = {socket.getsockname()[1] for server in self._serving.servers for socket in server.sockets}
        self.url, self.sip2 = f"http://127.0.0.1:{port}", {"host": "127.0.0.1", "port": machines.port}
        self._client = self._held.enter_context(
            httpx.Client(
                base_url=f"{self.url}/api/administration",
                headers={"Authorization": f"Bearer {secret}"},
                trust_env=False,
                timeout=10,
            )
        )

    def stop(self) -> None:
        """Close the doors, and remove the directory."""
        self._serving.should_exit = True
        self._thread.join()
        self._held.close()


class Called:
    """An adapter that is called: one call at a time, held against the schema in both directions, and against nothing else."""

    digest, heard = "", ""

    def __init__(self, adapter: ExampleAdapter) -> None:
        self._adapter, self._one_at_a_time = adapter, threading.Lock()
        self.problems: list[AdapterProblem] = []
        self.system, self.held, self.filled, self.usable = "", 0, False, True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._adapter.shutdown()

    def call(self, method: str, params: dict[str, Any], timeout: float | None = None) -> dict[str, Any]:
        """Ask, in plain JSON."""
        check(method, "params", params)
        self.filled |= method == "seed"
        with self._one_at_a_time:
            result: dict[str, Any] = json.loads(
                json.dumps(getattr(self._adapter, method)(json.loads(json.dumps(params))))
            )
        check(method, "result", result)
        if method == "initialize":
            rules.hold(params, result)
            system = result.get("system", {})  # a decision service has none
            self.system, self.held = system.get("name", ""), system.get("patrons", 0)
        self.filled &= method != "reset"
        return result


def _once(function: Callable[..., Any]) -> Callable[..., Any]:
    """What the suite's scenarios are described as, and who reviewed them, is the same for every library: it is worked out once."""
    known: dict[tuple[object, ...], tuple[object, Any]] = {}

    def once(scenarios: Sequence[object], *rest: object) -> Any:
        key = (*map(id, scenarios), repr(rest))
        if key not in known:
            # the scenarios are kept, so that no others are ever in their place
            known[key] = tuple(scenarios), function(scenarios, *rest)
        return known[key][1]

    return once


the_suite = cache(suites.load_ready)
_described, _reviewed = _once(examine.describe_all), _once(reviews.of_provisions)


@contextmanager
def _sitting(adapter: ExampleAdapter) -> Iterator[None]:
    with (
        mock.patch("hushmark.example.adapter.Server", Room),
        mock.patch("hushmark.certify.start", return_value=Called(adapter)),
        mock.patch("hushmark.certify.describe_all", _described),
        mock.patch("hushmark.certify.reviews.of_provisions", _reviewed),
    ):
        yield


def examined(
    adapter: type[ExampleAdapter],
    *only: str,
    seed: int = 11,
    suite: suites.Suite | None = None,
    kept: Callable[[Mapping[str, bytes]], None] = lambda _: None,
) -> Results:
    """Return the results of some scenarios, or of the whole suite, for an adapter of the example's kind; ``kept`` is given the evidence."""
    with _sitting(adapter()):
        return certify("called", only=only, seed=seed, suite=suite or the_suite(), kept=kept)
