"""What several files of tests look at: one whole run of the example system, made once however many processes test."""

import fcntl
import os

import pytest

from hushmark import results as files
from hushmark.certify import certify
from hushmark.results import Results


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
