"""What several files of tests rest on: the steps, and one whole run of the example system, made once however many processes test."""

import fcntl
import os

import pytest

from hushmark import results as files
from hushmark.certify import certify
from hushmark.results import Results
from hushmark.suite import find_root, load_steps


@pytest.fixture(scope="module", autouse=True)
def _steps() -> None:
    """The steps are those that are shipped, whichever suite another file of tests loaded in this process."""
    load_steps(find_root())


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Return a whole run of the example system. Whoever asks first makes it; the others wait, and read what was kept."""
    home = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        home = home.parent
    kept = home / "example.json"
    with (home / "example.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(files.to_json(certify("example", seed=5)))
    return files.read(kept)
