"""Evidence is kept as it came, under the digest that the results name, and holds no credential."""

import base64
import json
from pathlib import Path

import pytest

from hushmark import bundle
from hushmark.certify import certify
from hushmark.results import Results, digest
from tests.court import examined
from tests.zoo import attacks

LEAKING = "python:tests.zoo.wrong_owner:Adapter"


@pytest.fixture(scope="module")
def run() -> tuple[Results, dict[str, bytes]]:
    """A run in which another patron is shown a patron's loans, and what was kept of it."""
    kept: dict[str, bytes] = {}
    return certify(LEAKING, only=["IF-003"], seed=11, kept=kept.update), kept


@pytest.fixture(scope="module")
def folder(run: tuple[Results, dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its files."""
    return bundle.write(run[0], tmp_path_factory.mktemp("reports"), evidence=run[1])


def test_every_exchange_that_the_results_name_is_beside_the_report_under_its_digest(
    run: tuple[Results, dict[str, bytes]], folder: Path
) -> None:
    named = {e.digest for r in run[0].results for e in r.evidence if e.kind == "exchange"}
    assert named
    for name in named:
        file = bundle.place(folder, name)
        assert digest(file.read_bytes()) == name
    assert len(list((folder / "evidence").iterdir())) == len(named)


def test_a_failure_keeps_the_answers_of_both_worlds_and_each_holds_the_record(
    run: tuple[Results, dict[str, bytes]],
) -> None:
    failure = next(r for r in run[0].results if r.id == "IF-003@rest-patron")
    here, there = (
        base64.b64decode(json.loads(run[1][e.digest])["answer"]["body"]).decode()
        for e in failure.evidence
        if e.kind == "exchange"
    )
    told = next(e for e in failure.evidence if e.kind == "mark")
    assert told.found in here
    assert told.found not in there


def test_no_credential_is_in_what_is_kept(folder: Path) -> None:
    results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    tokens = set()
    for file in (folder / "evidence").iterdir():
        kept = json.loads(file.read_bytes())
        tokens |= {value for name, value in kept["request"]["headers"] if name.lower() in ("authorization", "cookie")}
    assert tokens
    assert all("«" in token for token in tokens)
    assert results["run"]["seed"] == 11


def test_what_came_with_a_plea_to_wait_is_kept_with_the_answer_that_followed() -> None:
    kept: dict[str, bytes] = {}
    examined(attacks.AfterAWait, "IF-020", seed=5, kept=kept.update)
    waits = [wait for data in kept.values() for wait in json.loads(data).get("waits", ())]
    assert any(b"is looking" in base64.b64decode(wait) for wait in waits)


def test_evidence_that_is_missing_or_changed_is_not_a_bundle(
    run: tuple[Results, dict[str, bytes]], tmp_path: Path
) -> None:
    results, kept = run
    some = next(iter(kept))
    for broken in ({**kept, some: b"{}"}, {name: data for name, data in kept.items() if name != some}):
        with pytest.raises(bundle.NotWritten, match="evidence"):
            bundle.write(results, tmp_path, evidence=broken)
    assert not list(tmp_path.iterdir())
