"""One adapter over each transport: what is found out is the same."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from hushmark.adapter_check import check
from hushmark.certify import DENVER, certify
from hushmark.results import Result, digest

ROOT = Path(__file__).parents[1]
ADAPTER = ROOT / "examples" / "python" / "adapter.py"
ONLY = ["IF-003"]


@pytest.fixture
def behind_http(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The example adapter in Python, answering HTTP to whoever shows the token."""
    monkeypatch.setenv("ADAPTER_TOKEN", "hush-6621")
    monkeypatch.setenv("HUSHMARK_ADAPTER_TOKEN", "hush-6621")
    words = [sys.executable, str(ADAPTER), "--http", "0", sys.executable]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        yield process.stdout.readline().decode().strip()


def lasting(result: Result) -> tuple[Result, list[str]]:
    """A result, and of its evidence only of what kind it is: it tells at which port the library listened, and when."""
    return replace(result, evidence=()), [evidence.kind for evidence in result.evidence]


@pytest.mark.slow
def test_the_same_adapter_gives_the_same_digest_of_results_over_pipes_over_http_and_as_a_class(
    behind_http: str,
) -> None:
    now, digests = datetime.now(DENVER), set()
    stdio = f"stdio:{sys.executable} {ADAPTER} {sys.executable}"
    for spec in (stdio, "python:examples.python.adapter:Adapter", behind_http):
        results = certify(spec, only=ONLY, seed=7, clock=now, directory=ROOT, repeated="--config hushmark.toml")
        assert not results.problems
        assert {(r.scenario, r.outcome) for r in results.results} >= {(name, "passed") for name in ONLY}
        digests.add(digest([lasting(result) for result in results.results]))
    assert len(digests) == 1


def test_an_adapter_behind_http_is_checked_like_any_other_and_not_ended(behind_http: str) -> None:
    findings = list(check(behind_http, datetime.now(DENVER)))
    assert not [f for f in findings if f.state == "problem"], findings
    assert [f.told for f in findings if f.check == "end"] == [
        "an adapter behind HTTP is neither started nor ended here"
    ]
