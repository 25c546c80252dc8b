"""Systems that others wrote, put through the whole suite: each scenario comes out as it did when it was last read by hand."""

import json
from pathlib import Path

import pytest

from hushmark.certify import certify
from tests.peers.compendium import installation

pytestmark = pytest.mark.peer

OUTCOMES = Path(__file__).parent / "peers" / "compendium" / "outcomes.json"
SEED = 7


def test_compendium_comes_out_as_it_did() -> None:
    installation.python()  # if it cannot be had, this says what to do
    results = certify("python:tests.peers.compendium.adapter:Adapter", seed=SEED)
    assert results.problems == ()
    came_out = {result.id: result.outcome for result in results.results}
    assert came_out == json.loads(OUTCOMES.read_text()), (
        "read each difference on the wire, then keep it in outcomes.json"
    )


def test_without_pypi_it_is_said_what_to_do_and_nothing_half_installed_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUSHMARK_CACHE", str(tmp_path))
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    with pytest.raises(installation.NotInstallableError, match="PIP_INDEX_URL"):
        installation.python()
    assert list((tmp_path / "peers").iterdir()) == []
