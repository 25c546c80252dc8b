"""The example library as a process of somebody's own: started, entered into, brought back, and ended."""

import json
import os
import secrets
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx

Message = dict[str, Any]


class SeedError(Exception):
    """The library did not take an entry."""

    code = 1002


class NotDoneError(Exception):
    """The library did not do what it was told to."""


class UnreachableError(Exception):
    """The library's process does not answer, or has ended."""

    code = 1003


class Server:
    """The library's process and its directory."""

    def __init__(self, library: str) -> None:
        self._held = ExitStack()
        directory = self._held.enter_context(tempfile.TemporaryDirectory(prefix="example-library-"))
        self.file = Path(directory) / "library.sqlite3"
        secret = secrets.token_urlsafe(32)
        command = [sys.executable, "-m", "hushmark.example", "--database", str(self.file), "--library", library]
        # The child looks for its rules where this process would. Its standard error stays ours, as evidence.
        environment = os.environ | {
            "HUSHMARK_EXAMPLE_ADMIN": secret,
            "PYTHONPATH": os.pathsep.join(filter(None, [os.getcwd(), *sys.path])),  # noqa: PTH109  text is wanted
        }
        self._process = subprocess.Popen(  # noqa: S603  our own module
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True
        )
        assert self._process.stdout is not None  # noqa: S101  it was asked for above
        line = self._process.stdout.readline()
        if not line:
            self.stop()
            message = "the example library ended before it was ready; its standard error says why"
            raise UnreachableError(message)
        started = json.loads(line)
        self.url: str = started["url"]
        self.sip2: Message = started["sip2"]
        administration = httpx.Client(
            base_url=f"{self.url}/api/administration",
            headers={"Authorization": f"Bearer {secret}"},
            trust_env=False,
            timeout=10,
        )
        self._client = self._held.enter_context(administration)

    def about(self) -> Message:
        """What the library says of itself. Raises UnreachableError."""
        return self._ask("GET", "/about").json()  # type: ignore[no-any-return]

    def enter(self, path: str, entry: Message) -> dict[str, str]:
        """The identifiers given to a new entry. Raises SeedError or UnreachableError."""
        return self.enter_all(path, [entry])[0]

    def enter_all(self, path: str, entries: list[Message]) -> list[dict[str, str]]:
        """The identifiers given to new entries of one kind, in their order. Raises SeedError or UnreachableError."""
        answer = self._ask("POST", path, entries)
        if answer.status_code != httpx.codes.CREATED:
            message = (
                f"the library answered {answer.status_code} to {len(entries)} entries at {path}: {answer.text[:200]}"
            )
            raise SeedError(message)
        return answer.json()  # type: ignore[no-any-return]

    def tell(self, path: str, what: Message) -> None:
        """Has the library do something. Raises NotDoneError or UnreachableError."""
        answer = self._ask("POST", path, what)
        if answer.status_code != httpx.codes.CREATED:
            message = f"the library answered {answer.status_code} when told {what} at {path}: {answer.text[:200]}"
            raise NotDoneError(message)

    def _ask(self, method: str, path: str, entry: Message | list[Message] | None = None) -> httpx.Response:
        try:
            return self._client.request(method, path, json=entry)
        except httpx.TransportError as error:
            message = f"the example library does not answer at {self.url}: {error}"
            raise UnreachableError(message) from error

    def restore(self) -> None:
        """Brings the library back to what it was at the start, numbers and all, while it runs. Raises as ``tell``."""
        self.tell("/reset", {})

    def stop(self) -> None:
        """Closes the library's input, which ends it, and removes its directory."""
        if self._process.stdin:
            self._process.stdin.close()
        try:
            self._process.wait(4)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()
        self._held.close()
