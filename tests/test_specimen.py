"""The two reports that the README shows are those that the suite of today gives."""

from pathlib import Path

import pytest

from hushmark import suite as suites
from hushmark.results import read
from tests.specimen import CERTIFIED, MAKE, REFUSED, files, run

STALE = f"the specimen reports are of another suite or look: make them anew with {MAKE}"


def test_the_evaluator_s_report_is_made_anew_to_the_byte() -> None:
    for name, data in files(run(CERTIFIED)).items():
        assert (CERTIFIED / name).read_bytes() == data, STALE


def test_the_refused_system_s_report_follows_from_the_results_beside_it_of_the_suite_of_today() -> None:
    results = read(REFUSED / "results.json")
    assert results.verdict.certificate_class == "not certified"
    assert results.suite.digest == f"sha256:{suites.load_ready().digest}", STALE
    for name, data in files(results).items():
        assert (REFUSED / name).read_bytes() == data, STALE


@pytest.mark.parametrize("folder", [CERTIFIED, REFUSED], ids=lambda folder: str(folder.name))
def test_a_report_of_the_whole_suite_stays_within_two_megabytes(folder: Path) -> None:
    assert (folder / "report.html").stat().st_size <= 2_000_000
