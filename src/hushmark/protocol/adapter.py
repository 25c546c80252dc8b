"""A conversation with an adapter: one call, one answer, everything checked and everything kept."""

import math
import secrets
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal, Protocol, Self

from hushmark.protocol import errors, host, program, rules
from hushmark.protocol.errors import AdapterBroken, AdapterProblem, AnsweredError, NotAnAdapter
from hushmark.protocol.http import Http
from hushmark.protocol.messages import SECONDS, check, check_envelope, dumps, loads, show
from hushmark.protocol.process import Process
from hushmark.redaction import Redactor

_HOST_ERRORS: Final = MappingProxyType(
    {
        host.NOT_IMPORTABLE: errors.NotImportable,
        host.NO_SUCH_ATTRIBUTE: errors.NoSuchAttribute,
        host.NOT_AN_ADAPTER: NotAnAdapter,
    },
)


@dataclass(frozen=True)
class Message:
    """A line as it went: `to` the adapter or `from` it. A PIN that was sent is replaced by «pin»; `method` is the call's."""

    direction: Literal["to", "from"]
    method: str
    text: str
    at: datetime


def start(spec: str, *, directory: Path | None = None, timeouts: Mapping[str, float] | None = None) -> "Adapter":
    """Start the adapter that a name stands for.

    spec: `stdio:COMMAND LINE`, `python:MODULE:NAME`, the name of an installed adapter, or the `http:` or `https:` address of
    one that runs already.
    directory: where it runs; the current directory unless given. timeouts: seconds by method, above all others.
    Raises the kinds of Misconfigured, and CannotStart.
    """
    if spec.startswith(("http:", "https:")):
        return Adapter(spec, Http(spec), None, timeouts or {})
    what = program.find(spec, directory)
    return Adapter(spec, Process(what), what.digest, timeouts or {})


class Carrier(Protocol):
    """A way for messages to go and answers to come: a program's pipes, or HTTP."""

    @property
    def stderr(self) -> bytes:
        """What was written to standard error, as far as it can be had."""

    @property
    def flooded(self) -> bool:
        """Whether lines keep coming that nobody reads."""

    @property
    def ended_itself(self) -> bool | None:
        """Whether the adapter, once closed, ended within its time; None if it is not ours to end."""

    def exchange(self, method: str, line: bytes, deadline: float) -> bytes:
        """Send one message and return what comes back by the deadline (monotonic). Raises the kinds of AdapterProblem."""

    def waiting(self) -> bytes | None:
        """Return what is there already although nobody asked for it, or None. Raises as ``exchange`` does."""

    def close(self) -> None:
        """Leave nothing of ours running."""


class Adapter:
    """A running adapter; a context manager that leaves nothing running.

    spec: its name. digest: of the files that make it, if they can be named (`sha256:…`). problems: what went wrong, in order.
    system and held: the system's name, and how many patrons it held when it was first asked. filled: whether something was
    seeded since the last reset that was answered.
    """

    def __init__(self, spec: str, carrier: Carrier, digest: str | None, timeouts: Mapping[str, float]) -> None:
        self.spec, self.digest = spec, digest
        self.problems: list[AdapterProblem] = []
        self.system, self.held, self.filled = "", 0, False
        self._introduced = False
        self._pins: dict[str, str] = {}
        self._hosted = not spec.startswith(("stdio:", "http:", "https:"))
        self._set, self._declared = dict(timeouts), dict[str, float]()
        self._messages: list[Message] = []
        self._answered: set[str] = set()
        self._unanswered: set[str] = set()
        self._carrier = carrier
        self._one_at_a_time = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def stderr(self) -> bytes:
        """What the adapter wrote to standard error: at most 1 MiB, with a note of how much was dropped; nothing over HTTP."""
        return self._carrier.stderr

    @property
    def heard(self) -> str:
        """What it wrote to standard error, the PINs that it was given taken out."""
        return Redactor(self._pins).text(self.stderr.decode("utf-8", "replace"))

    @property
    def transcript(self) -> Sequence[Message]:
        """Every line that went either way, in order."""
        return tuple(self._messages)

    def call(self, method: str, params: dict[str, Any], timeout: float | None = None) -> dict[str, Any]:
        """Ask the adapter, and return its result.

        Raises BadParams (nothing is sent), the kinds of AnsweredError (the conversation goes on), any other
        AdapterProblem (the conversation is over), and AdapterBroken once it is over.
        """
        if self.problems:
            raise AdapterBroken(self.problems[0])
        check(method, "params", params)
        with self._one_at_a_time, self._noting():
            self.filled |= method == "seed"
            self._pins |= dict.fromkeys(_pins_in(params), "pin")
            result: dict[str, Any] = self._ask(method, params, self._seconds(method) if timeout is None else timeout)
            check(method, "result", result)
            if method == "initialize":
                rules.hold(params, result)
                self._declared = result["capabilities"].get("timeouts", {})
                if not self._introduced:
                    system = result.get("system", {})
                    self.system, self.held = system.get("name", ""), system.get("patrons", 0)
                    self._introduced = True
            self.filled &= method != "reset"
        return result

    def ask(self, method: str, params: dict[str, Any], seconds: float) -> object:
        """Ask what need not be in the protocol, and return whatever is answered. Raises as ``call`` does."""
        if self.problems:
            raise AdapterBroken(self.problems[0])
        with self._one_at_a_time, self._noting():
            return self._ask(method, params, seconds)

    @property
    def ended_itself(self) -> bool | None:
        """Whether the adapter, once closed, had ended by itself within five seconds of the end of its input; None over HTTP."""
        return self._carrier.ended_itself

    @property
    def usable(self) -> bool:
        """Whether it can be asked: nothing broke the conversation, and no answer is still to come."""
        return not self.problems and not self._unanswered

    def close(self) -> None:
        """End the adapter and whatever it started; answers that came too late are noted in `problems`."""
        self._carrier.close()
        try:
            while line := self._carrier.waiting():
                self._messages.append(Message("from", "", line.decode(errors="replace"), datetime.now(UTC)))
                self._read(line, "", "")
        except AdapterProblem as problem:
            expected = isinstance(problem, errors.EndedMidway | errors.ClosedOutput)
            if not expected and str(problem) not in map(str, self.problems):
                self.problems.append(problem)

    def _seconds(self, method: str) -> float:
        return self._set.get(method, self._declared.get(method, SECONDS[method]))

    @contextmanager
    def _noting(self) -> Iterator[None]:
        try:
            yield
        except AdapterProblem as problem:
            if problem.breaks:
                self.problems.append(problem)
            raise

    def _ask(self, method: str, params: dict[str, Any], seconds: float) -> Any:  # noqa: ANN401 (JSON until the schema has seen it)
        deadline = time.monotonic() + seconds
        identity = secrets.token_hex(8)
        request = {"jsonrpc": "2.0", "id": identity, "method": method, "params": params}
        try:
            self._refuse_early()
            self._keep("to", method, dumps({**request, "params": _without_pins(params)}))
            self._unanswered.add(identity)
            line = self._carrier.exchange(method, dumps(request).encode(), deadline)
        except errors.EndedMidway as problem:
            if self._answered:
                raise
            raise errors.EndedAtOnce(problem.what) from problem
        except errors.NoAnswer:
            what = f"{method} was not answered within {math.ceil(seconds * 10) / 10:g} s."
            raise errors.NoAnswer(what) from None
        self._keep("from", method, line.decode(errors="replace"))
        answer = self._read(line, method, identity)
        if "error" in answer:
            raise self._answered_error(method, params, answer["error"])
        return answer["result"]

    def _refuse_early(self) -> None:
        line = self._carrier.waiting()
        if line is not None:
            self._keep("from", "", line.decode(errors="replace"))
            self._read(line, "", "")

    def _keep(self, direction: Literal["to", "from"], method: str, text: str) -> None:
        self._messages.append(Message(direction, method, text, datetime.now(UTC)))

    def _read(self, line: bytes, method: str, identity: str) -> dict[str, Any]:
        """Read a line as the answer to `identity`, or to nothing if that is empty."""
        try:
            return self._classify(line, method, identity)
        except AdapterProblem as problem:
            if self._carrier.flooded:
                what = f"line upon line came that nobody had asked for; the first: {problem.what}"
                raise errors.EndlessLines(what) from problem
            raise

    def _classify(self, line: bytes, method: str, identity: str) -> dict[str, Any]:
        try:
            answer = loads(line.decode())
        except UnicodeDecodeError as error:
            what = f"a line is not UTF-8: byte {error.start} is 0x{line[error.start]:02x}."
            raise errors.NotUtf8(what) from None
        except ValueError as error:
            what = f"a line is not JSON: {error}; it begins {show(line.decode())}."
            raise (errors.NotJson if self._answered else NotAnAdapter)(what) from None
        if not isinstance(answer, dict) or answer.get("jsonrpc") != "2.0":
            what = f"a line is no JSON-RPC 2.0 answer: {show(answer)}."
            raise (errors.NotAnAnswer if self._answered else NotAnAdapter)(what)
        if "method" in answer:
            what = f"a request came back instead of an answer: {show(answer)}."
            raise errors.EchoedRequest(what)
        given = answer.get("id")
        if identity and given == identity:
            check_envelope(method, answer)
            self._unanswered.discard(identity)
            self._answered.add(identity)
            return answer
        raise self._misplaced(given, answering=bool(identity))

    def _misplaced(self, given: object, *, answering: bool) -> AdapterProblem:
        shown = show(given)
        if given in self._answered:
            return errors.SecondAnswer(f"the request {shown} was answered twice.")
        if given in self._unanswered:
            return errors.LateAnswer(f"the answer to the request {shown} came after its time was over.")
        if answering:
            return errors.WrongId(f"an answer names the request {shown}, which was not made.")
        return errors.AnswerBeforeRequest(f"an answer to {shown} was there before anything had been asked.")

    def _answered_error(self, method: str, params: dict[str, Any], error: dict[str, Any]) -> AdapterProblem:
        code, message = error["code"], error["message"]
        if method == "initialize" and code == errors.NO_PROTOCOL:
            what = (
                f"the adapter speaks none of the protocols offered ({', '.join(params['protocol'])}): {show(message)}."
            )
            return errors.ProtocolNotAgreed(what)
        if self._hosted and code in _HOST_ERRORS:
            return _HOST_ERRORS[code](f"{message}.")
        kind = errors.BY_CODE.get(code, AnsweredError)
        what = f"{method} was answered with error {code}: {show(message)}."
        return kind(what, method=method, code=code, message=message, data=error.get("data"))


def _pins_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from [part] if key == "pin" and isinstance(part, str) else _pins_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from _pins_in(part)


def _without_pins(value: object) -> object:
    if isinstance(value, dict):
        return {key: "«pin»" if key == "pin" else _without_pins(part) for key, part in value.items()}
    return [_without_pins(part) for part in value] if isinstance(value, list) else value
