"""An adapter's process: lines in, lines out, standard error kept, and nothing of it left running.

The process leads a group of its own; closing closes its input, gives it time to end, and then ends the whole group.
A guard ends the group as well if this process is killed before it could close anything.
"""

import atexit
import contextlib
import errno
import os
import queue
import select
import signal
import subprocess
import threading
import time
from dataclasses import dataclass
from typing import IO, Final

from hushmark.protocol.errors import (
    AdapterProblem,
    CannotStart,
    ClosedInput,
    ClosedOutput,
    EndedMidway,
    EndlessLine,
    HalfAMessage,
    NoAnswer,
    NotExecutable,
    NotReading,
)
from hushmark.protocol.messages import LINE_LIMIT
from hushmark.protocol.program import Program

GRACE: Final = 5.0
"""How long an adapter may take to end after its input closed, in seconds."""
STDERR_LIMIT: Final = 1024 * 1024
BACKLOG_LINES: Final = 64
BACKLOG_BYTES: Final = 2 * LINE_LIMIT
FLOOD: Final = 1000
_CHUNK: Final = 65536
_SETTLE: Final = 0.25

HIDDEN: Final = ("PYTEST_", "HUSHMARK_", "COVERAGE_", "COV_CORE_")
"""Variables an adapter is not given: they name the scenario that runs, or hold the suite's own secrets."""


@dataclass(frozen=True)
class End:
    """The output is over; `rest` is what stood after the last whole line."""

    rest: bytes


class Process:
    """A running adapter program. Raises NotExecutable or CannotStart when it cannot be started."""

    def __init__(self, program: Program) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(HIDDEN)}
        try:
            self._child = subprocess.Popen(  # noqa: S603 (running the adapter that was named is the purpose)
                program.argv,
                cwd=program.directory,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                start_new_session=True,
            )
        except OSError as error:
            what = f"{program.argv[0]} cannot be run: {error.strerror}."
            raise (NotExecutable if error.errno in {errno.ENOEXEC, errno.EACCES} else CannotStart)(what) from error
        atexit.register(self._kill)
        self._closed = False
        self.ended_itself = False
        """Whether the program ended within its time once its input was closed."""
        try:
            self._listen()
        except BaseException:
            self._kill()
            raise

    def _listen(self) -> None:
        self._guard = _guard(self._child.pid)
        self._stdin, stdout, stderr = _pipes(self._child)
        os.set_blocking(self._stdin.fileno(), False)
        self._lines: queue.SimpleQueue[bytes | End | AdapterProblem] = queue.SimpleQueue()
        self._waiting = 0
        self._dropped_lines = 0
        self._over = threading.Event()
        self._head, self._tail, self._dropped = bytearray(), bytearray(), 0
        self._readers = [
            threading.Thread(target=self._read_lines, args=(stdout,), daemon=True),
            threading.Thread(target=self._read_stderr, args=(stderr,), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    @property
    def stderr(self) -> bytes:
        """What was written to standard error: its beginning and its end, with a note of what was dropped between."""
        note = f"\n[{self._dropped} bytes were dropped here]\n".encode() if self._dropped else b""
        return bytes(self._head) + note + bytes(self._tail)

    @property
    def flooded(self) -> bool:
        """Whether lines keep coming that nobody reads; waits a moment to see."""
        self._over.wait(_SETTLE)
        return self._dropped_lines >= FLOOD

    def exchange(self, _method: str, line: bytes, deadline: float) -> bytes:
        """Write one line and return the next that comes. Raises as ``write`` and ``read`` do."""
        self.write(line, deadline)
        return self.read(deadline)

    def write(self, line: bytes, deadline: float) -> None:
        """Write one line by the deadline (monotonic). Raises NotReading, ClosedInput or EndedMidway."""
        left = memoryview(line + b"\n")
        while left:
            _, ready, _ = select.select([], [self._stdin], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                what = f"{len(left)} of {len(line) + 1} bytes of a request were not read in time."
                raise NotReading(what)
            try:
                left = left[os.write(self._stdin.fileno(), left[:_CHUNK]) :]
            except BlockingIOError:
                continue
            except BrokenPipeError:
                self._raise_ended("before it had read a request")
                what = "the adapter closed its standard input and went on running."
                raise ClosedInput(what) from None

    def read(self, deadline: float) -> bytes:
        """Return the next line, without its end, by the deadline (monotonic).

        Raises NoAnswer, EndlessLine, HalfAMessage, EndedMidway or ClosedOutput.
        """
        try:
            found = self._lines.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            what = "no answer came in time."
            raise NoAnswer(what) from None
        return self._line(found)

    def waiting(self) -> bytes | None:
        """Return a line that is there already, or None. Raises as read does."""
        try:
            found = self._lines.get_nowait()
        except queue.Empty:
            return None
        return self._line(found)

    def _line(self, found: bytes | End | AdapterProblem) -> bytes:
        if isinstance(found, bytes):
            self._waiting -= len(found)
            return found
        self._lines.put(found)
        if isinstance(found, AdapterProblem):
            raise found
        if found.rest:
            what = f"output stopped in the middle of a line, after {len(found.rest)} bytes."
            raise HalfAMessage(what)
        self._raise_ended("in the middle of the conversation")
        what = "the adapter closed its standard output and went on running."
        raise ClosedOutput(what)

    def _raise_ended(self, when: str) -> None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            code = self._child.wait(timeout=_SETTLE)
            self._readers[1].join(_SETTLE)
            said = f"signal {-code}" if code < 0 else f"exit status {code}"
            what = f"the adapter ended {when} ({said}); it last said: {self.last_words()}."
            raise EndedMidway(what)

    def last_words(self) -> str:
        """Return the last line of standard error, harmless to a terminal, or 'nothing'."""
        lines = self.stderr.decode(errors="replace").strip().splitlines()
        return ascii(lines[-1][-300:]) if lines else "nothing"

    def close(self) -> None:
        """End the adapter: close its input, wait, terminate, and kill what is left of its group. Does nothing twice."""
        if self._closed:
            return
        self._closed = True
        try:
            with contextlib.suppress(OSError):
                self._stdin.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._child.wait(timeout=GRACE)
            self.ended_itself = self._child.poll() is not None
            if not self.ended_itself:
                self._signal(signal.SIGTERM)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self._child.wait(timeout=1.0)
        finally:
            self._kill()
        for reader in self._readers:
            reader.join(1.0)

    def _kill(self) -> None:
        self._closed = True
        self._signal(signal.SIGKILL)
        self._child.wait()
        guard = getattr(self, "_guard", None)
        if guard is not None:
            guard.kill()
            guard.communicate()
        atexit.unregister(self._kill)

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._child.pid, number)

    def _read_lines(self, pipe: IO[bytes]) -> None:
        rest = bytearray()
        with pipe:
            while chunk := _next(pipe):
                *lines, tail = chunk.split(b"\n")
                for line in lines:
                    self._keep(bytes(rest + line))
                    rest.clear()
                rest += tail
                if len(rest) > LINE_LIMIT:
                    what = f"a line is longer than {LINE_LIMIT} bytes."
                    self._lines.put(EndlessLine(what))
                    break
                if self._dropped_lines >= FLOOD:
                    break
            else:
                self._lines.put(End(bytes(rest)))
        self._over.set()

    def _keep(self, line: bytes) -> None:
        if self._lines.qsize() >= BACKLOG_LINES or self._waiting >= BACKLOG_BYTES:
            self._dropped_lines += 1
        elif len(line) > LINE_LIMIT:
            what = f"a line has {len(line)} bytes; {LINE_LIMIT} are allowed."
            self._lines.put(EndlessLine(what))
        else:
            self._waiting += len(line)
            self._lines.put(line)

    def _read_stderr(self, pipe: IO[bytes]) -> None:
        half = STDERR_LIMIT // 2
        with pipe:
            while chunk := _next(pipe):
                room = half - len(self._head)
                self._head += chunk[:room]
                self._tail += chunk[room:]
                if (excess := len(self._tail) - half) > 0:
                    del self._tail[:excess]
                    self._dropped += excess


def _next(pipe: IO[bytes]) -> bytes:
    try:
        return os.read(pipe.fileno(), _CHUNK)
    except (OSError, ValueError):
        return b""


def _pipes(child: "subprocess.Popen[bytes]") -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
    if child.stdin is None or child.stdout is None or child.stderr is None:
        msg = "a child process was started without its pipes"
        raise RuntimeError(msg)
    return child.stdin, child.stdout, child.stderr


def _guard(group: int) -> "subprocess.Popen[bytes]":
    """Start a shell that waits for our end of a pipe to close, which happens however we die, and ends the group."""
    return subprocess.Popen(  # noqa: S603 (a constant script)
        ["/bin/sh", "-c", 'read -r _; kill -s KILL -- "-$0"', str(group)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
