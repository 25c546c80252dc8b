"""Whose a fault is said to be: each is put where it belongs, and the page that tells it is the one that these make."""

import pytest

from tests.injected import FAULTS, PAGE, Injected, attributed, page, without_a_feature


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.fault)
def test_a_fault_is_said_to_be_whose_the_page_says_and_nothing_is_certified(fault: Injected) -> None:
    results = fault.run()
    assert attributed(results) == {fault.given}, results.verdict.grounds
    assert results.verdict.exit_status in (1, 3)
    if fault.part != "system":
        assert not any(result.required and result.outcome == "passed" for result in results.results)


def test_a_suite_that_lacks_a_feature_names_the_scenarios_that_are_gone() -> None:
    (problem,) = without_a_feature().problems
    assert "IF-042" in problem.what


def test_the_page_is_the_one_that_these_faults_make() -> None:
    """Write it with ``python -m tests.injected``."""
    assert PAGE.read_text(encoding="utf-8") == page()
