"""A run that breaks off leaves nobody in the system, or says whom: the next one is not locked out."""

import os
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from hushmark.adapter_check import check
from hushmark.certify import DENVER, certify
from hushmark.finding import Finding
from tests.test_doctor import said


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "ledger"
    file.write_text("0")
    monkeypatch.setenv("LEDGER", str(file))
    return file


def checked(name: str) -> list[Finding]:
    return list(check(f"python:tests.doctored:{name}", datetime.now(DENVER)))


@pytest.mark.parametrize("name", ["RaisesInSeed", "EndsInSeed"])
def test_a_fault_after_seeding_leaves_nobody_in_the_system(name: str, ledger: Path) -> None:
    findings = checked(name)
    assert any(f.state == "problem" for f in findings)
    assert ledger.read_text() == "0", said(findings)
    run = certify(f"python:tests.doctored:{name}", only=["IF-003"], seed=7)
    assert run.problems
    assert ledger.read_text() == "0"


def test_whoever_could_not_be_taken_out_is_told_with_their_number(ledger: Path) -> None:
    (found,) = (f for f in checked("CannotReset") if f.check == "left behind")
    assert f"{ledger.read_text()} invented patrons are still in" in found.told
    assert int(ledger.read_text()) > 0


@pytest.mark.slow
@pytest.mark.parametrize(
    ("command", "how"),
    [
        (("certify", "--only", "IF-003"), signal.SIGINT),
        (("certify", "--only", "IF-003"), signal.SIGTERM),
        (("adapter", "check"), signal.SIGINT),
    ],
)
def test_whoever_stops_a_run_leaves_nobody_in_the_system(
    command: tuple[str, ...], how: signal.Signals, ledger: Path, tmp_path: Path
) -> None:
    words = [sys.executable, "-m", "hushmark", *command, "--adapter", "python:tests.doctored:HangsInSeed"]
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    log = tmp_path / "said"
    with log.open("w") as out, subprocess.Popen(words, cwd=tmp_path, env=here, stdout=out, stderr=out) as running:
        waited = time.monotonic() + 120
        while ledger.read_text() in ("", "0") and time.monotonic() < waited:
            time.sleep(0.05)
        running.send_signal(how)
        assert running.wait(120) != 0
    assert "Interrupted" in log.read_text()
    assert ledger.read_text() == "0", log.read_text()
    assert "invented patrons" not in log.read_text()
