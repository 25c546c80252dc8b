"""What several files of tests rest on, made once however many processes test: a whole run of the example, and the site."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hushmark import results as files
from hushmark.results import Results
from hushmark.suite import find_root, load_steps
from tests import reading_room as reading_rooms

Once = Callable[[str, Callable[[Path], None]], Path]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread the slow tests over the processes, file by file, and begin with them: none is left for the end, when others stand idle."""
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    slow: dict[Path, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("slow"):
            slow.setdefault(item.path, []).append(item)
    quick = [item for item in items if not item.get_closest_marker("slow")]
    ends = [len(items) * number // processes for number in range(processes + 1)]
    parts = []
    for number in range(processes):
        first = [item for together in list(slow.values())[number::processes] for item in together]
        rest = max(0, ends[number + 1] - ends[number] - len(first))
        parts += [*first, *quick[:rest]]
        quick = quick[rest:]
    items[:] = [*parts, *quick]


@pytest.fixture(scope="module", autouse=True)
def _steps() -> None:
    """The steps are those that are shipped, whichever suite another file of tests loaded in this process."""
    load_steps(find_root())


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Return what makes a folder. Whoever asks for it first makes it; the others wait, and read what is there."""
    home = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        home = home.parent

    def made(name: str, make: Callable[[Path], None]) -> Path:
        folder, being_made = home / name, home / f"{name} being made"
        with (home / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                being_made.mkdir()
                make(being_made)
                being_made.rename(folder)
        return folder

    return made


@pytest.fixture(scope="session")
def certified(once: Once) -> Path:
    """Return the folder in which `hushmark certify` was run with nothing else: what it printed, and its reports."""

    def run(folder: Path) -> None:
        words = [sys.executable, "-m", "hushmark", "certify"]
        ran = subprocess.run(words, capture_output=True, text=True, cwd=folder, check=False)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        (folder / "printed.txt").write_text(ran.stdout)

    return once("certified", run)


@pytest.fixture(scope="session")
def example(certified: Path) -> Results:
    """Return a whole run of the example system."""
    (kept,) = certified.glob("reports/*/results.json")
    return files.read(kept)


@pytest.fixture(scope="session")
def reading_room(once: Once) -> Path:
    """Return the folder of tests/reading_room.py; it is only read."""
    return once("reading room", reading_rooms.open_one)
