"""Runs as the server knows them: started, watched, cancelled, and found again after a restart.

What was asked for is kept in SQLite; how far a run is stands in the file that the run itself writes; what came of it, in its report.
A run of which the end was not seen is *cut off*: it is never taken for one that ended.
"""

import json
import os
import secrets
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

from hushmark.protocol.messages import SECONDS

State = Literal["running", "cancelling", "ended", "cancelled", "cut off"]
UNDER_WAY: Final = ("running", "cancelling")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (
  id TEXT PRIMARY KEY, adapter TEXT NOT NULL, config TEXT NOT NULL, only_these TEXT NOT NULL, started TEXT NOT NULL,
  ended TEXT NOT NULL, state TEXT NOT NULL, exit_status INTEGER, report TEXT NOT NULL, verdict TEXT NOT NULL, pid INTEGER NOT NULL)
"""
PATIENCE: Final = SECONDS["reset"]
"""Seconds that a run has to take its patrons out again once it was told to end: as many as the protocol gives `reset`."""


@dataclass(frozen=True)
class Run:
    """A run: what it was asked for, when, what became of it, the class of its verdict, and the folder of its report (None: none)."""

    id: str
    adapter: str
    config: str
    only: tuple[str, ...]
    started: str
    ended: str
    state: State
    exit_status: int | None
    report: Path | None
    verdict: str


@dataclass(frozen=True)
class Progress:
    """How far a run is: what it does now, and how much of it is done."""

    what: str
    done: int
    total: int


class UnknownRun(LookupError):
    """There is no run of this id."""


class Runs:
    """All runs of one folder of data. ``directory`` is where adapters run, unless a configuration file says otherwise."""

    def __init__(self, data: Path, directory: Path) -> None:
        self.data, self.directory = data.resolve(), directory.resolve()
        self.data.mkdir(parents=True, exist_ok=True)
        self._children: dict[str, subprocess.Popen[bytes]] = {}
        self._lock = threading.Lock()
        with self._database() as database:
            database.execute(_SCHEMA)
        self._recover()

    def start(self, *, adapter: str = "", config: str = "", only: Sequence[str] = ()) -> str:
        """Start a certification and return its id. ``adapter`` and ``config`` as on the command line; empty: not said."""
        name = f"{datetime.now(UTC):%Y%m%d%H%M%S}-{secrets.token_hex(4)}"
        folder = self.data / name
        folder.mkdir()
        said = [*(["--adapter", adapter] if adapter else []), *(["--config", config] if config else [])]
        said += [part for one in only for part in ("--only", one)]
        files = ["--reports", str(folder), "--progress", str(folder / "progress.jsonl")]
        with (folder / "output.txt").open("wb") as output:
            child = subprocess.Popen(  # noqa: S603 - our own command; what it starts was chosen by whoever may use this server
                [sys.executable, "-m", "hushmark", "certify", *said, *files],
                cwd=self.directory,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [*sys.path]))},
            )
        now = _now()
        with self._database() as database:
            row = (name, adapter, config, " ".join(only), now, "", "running", None, "", "", child.pid)
            database.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        with self._lock:
            self._children[name] = child
        threading.Thread(target=self._wait, args=(name, child), daemon=True).start()
        return name

    def all(self) -> list[Run]:
        """Return every run, the last one first."""
        with self._database() as database:
            return [self._run(row) for row in database.execute("SELECT * FROM runs ORDER BY started DESC, id DESC")]

    def one(self, name: str) -> Run:
        """Return a run. Raises UnknownRun."""
        with self._database() as database:
            row = database.execute("SELECT * FROM runs WHERE id = ?", (name,)).fetchone()
        if row is None:
            raise UnknownRun(name)
        return self._run(row)

    def progress(self, name: str) -> Progress:
        """Return how far a run is, by the last whole line that it wrote. Raises UnknownRun."""
        last = self._last(self.one(name).id)
        return Progress(str(last.get("what", "starting")), int(last.get("done", 0)), int(last.get("total", 0)))

    def output(self, name: str) -> str:
        """Return what the command printed. Raises UnknownRun."""
        file = self.data / self.one(name).id / "output.txt"
        return file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""

    def cancel(self, name: str) -> None:
        """Tell a run that is under way to end, and return; it takes its patrons out of the system first. Raises UnknownRun.

        Until it has ended it is *cancelling*. One that has ended stays as it is.
        """
        if self.one(name).state != "running":
            return
        with self._lock:
            child = self._children.get(name)
        self._set(name, "cancelling" if child else "cancelled", None)
        if child is not None:
            threading.Thread(target=self._end, args=({name: child},), daemon=True).start()

    def under_way(self) -> int:
        """Return how many runs have not ended."""
        with self._lock:
            return len(self._children)

    def stop(self) -> None:
        """End every run that is under way, and wait until each has taken its patrons out of its system."""
        with self._lock:
            children = dict(self._children)
        for name in children:
            self._set(name, "cut off", None)
        self._end(children)

    def _end(self, children: "Mapping[str, subprocess.Popen[bytes]]") -> None:
        """Have runs end as by Ctrl-C, side by side, and kill what has not ended in time; each leads a group of its own."""
        for child in children.values():
            with suppress(ProcessLookupError):
                child.terminate()
        until = time.monotonic() + PATIENCE
        try:
            for child in children.values():
                with suppress(subprocess.TimeoutExpired):
                    child.wait(max(0.0, until - time.monotonic()))
        finally:
            for name, child in children.items():
                if child.poll() is None:
                    with (self.data / name / "output.txt").open("a", encoding="utf-8") as output:
                        output.write(
                            "\nIt did not end when it was told to, and was killed: see that its system holds no invented patrons.\n"
                        )
                with suppress(ProcessLookupError):
                    os.killpg(child.pid, signal.SIGKILL)
                child.wait()

    def _wait(self, name: str, child: "subprocess.Popen[bytes]") -> None:
        status = child.wait()
        with self._lock:
            self._children.pop(name, None)
        if self.one(name).state == "cancelling":
            self._set(name, "cancelled", None)
            return
        # What ended by itself says so in its last line; a run that was killed says nothing, and counts for nothing.
        self._set(name, "ended" if "exit_status" in self._last(name) or status == 2 else "cut off", status)  # noqa: PLR2004

    def _recover(self) -> None:
        """Tell, of runs that an earlier server had under way, those that ended from those that were cut off."""
        for run in self.all():
            if run.state in UNDER_WAY:
                last = self._last(run.id)
                ended = "exit_status" in last
                self._set(run.id, "ended" if ended else "cut off", int(last["exit_status"]) if ended else None)

    def _set(self, name: str, state: State, status: int | None) -> None:
        """Say what became of a run; of what has ended the first word counts."""
        last = self._last(name) if state == "ended" else {}
        report, verdict = (str(last.get(what, "")) for what in ("report", "verdict"))
        with self._database() as database:
            database.execute(
                "UPDATE runs SET state = ?, exit_status = ?, ended = ?, report = ?, verdict = ? WHERE id = ? AND state IN ('running', 'cancelling')",
                (state, status, _now(), report, verdict, name),
            )

    def _run(self, row: sqlite3.Row) -> Run:
        """Return a run; a report that is not in the run's own folder is none of it."""
        report = Path(row["report"]).resolve() if row["report"] else None
        if report is not None and not report.is_relative_to(self.data / row["id"]):
            report = None
        only = tuple(row["only_these"].split())
        asked = (row["id"], row["adapter"], row["config"], only, row["started"], row["ended"])
        return Run(*asked, row["state"], row["exit_status"], report, row["verdict"])

    def _last(self, name: str) -> dict[str, Any]:
        file = self.data / name / "progress.jsonl"
        lines = file.read_bytes().split(b"\n")[:-1] if file.exists() else []  # what has no line's end is not whole yet
        with suppress(ValueError):
            return json.loads(lines[-1]) if lines else {}
        return {}

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.data / "runs.sqlite3", timeout=10)) as connection, connection:
            connection.row_factory = sqlite3.Row
            yield connection


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
