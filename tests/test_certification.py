"""Whole certifications: the sound are certified, each fault is refused for its provision, and nothing is certified by default."""

import pytest

from evaluator.statute import EDITIONS
from hushmark.certify import certify
from hushmark.results import Results

SEED = 11
ONE_OF_EACH = ("IF-003", "IF-020", "IF-032", "IF-061", "IF-066")


def failed(results: Results) -> set[str]:
    return {result.citation for result in results.results if result.outcome == "failed" and result.required}


def test_the_sound_example_system_is_certified_and_says_that_no_certificate_was_issued(example: Results) -> None:
    assert example.verdict.certificate_class == "certified", example.verdict.grounds
    assert example.verdict.certificate == "observed"
    assert "unsigned: no certificate issued" in example.verdict.headline
    assert example.verdict.exit_status == 0


def test_every_required_scenario_of_the_example_passed_with_a_control_that_was_seen_to_be_answered(
    example: Results,
) -> None:
    required = [result for result in example.results if result.required]
    assert len(required) >= 10
    assert all(result.outcome == "passed" and result.control_note for result in required)


def test_the_same_seed_gives_the_same_results_and_another_seed_other_identities() -> None:
    first, again, other = (certify("example", only=ONE_OF_EACH, seed=seed) for seed in (SEED, SEED, SEED + 1))
    told = [[(r.id, r.outcome, r.observed) for r in results.results] for results in (first, again, other)]
    assert told[0] == told[1] == told[2]
    sent = [[e.label for r in results.results for e in r.evidence] for results in (first, other)]
    assert sent[0] != sent[1]


def test_the_reference_evaluator_gets_the_verdict_of_a_decision_service_and_never_of_a_library_system() -> None:
    results = certify("reference", seed=SEED)
    assert results.verdict.certificate_class == "certified", results.verdict.grounds
    assert results.verdict.certificate == "decision"
    assert results.verdict.headline.startswith("Decision service")


CONDITIONS = {
    condition.findings[0]: provision.citation
    for provision in EDITIONS[-1].provisions
    for limb in provision.limbs
    for condition in limb.conditions
    # Two conditions cannot decide alone: (2)'s "records" is met by every case under the default reading, and nothing but a
    # written request is made pursuant to 24-90-122(3).
    if condition.findings[0] not in ("record", "written_request")
}


# That no condition is idle is proven of all of them in tests/test_mutants.py and by `hushmark prove`; here every sixth is dropped in a service.
@pytest.mark.parametrize(("finding", "citation"), [*CONDITIONS.items()][::6])
def test_an_evaluator_that_forgot_one_condition_is_refused_for_that_provision(finding: str, citation: str) -> None:
    results = certify(f"python:tests.forgetful:{finding}", seed=SEED)
    assert results.verdict.exit_status == 1, f"nothing noticed that {citation} no longer asks {finding}"
    assert any(
        citation in result.citation or result.citation in citation or citation in result.expected
        for result in results.results
        if result.outcome == "failed"
    )


def test_one_scenario_alone_is_a_development_run_and_never_a_certificate() -> None:
    results = certify("example", only=["IF-003"], seed=SEED)
    assert results.verdict.certificate_class == "development run"
    assert results.verdict.exit_status == 3
    assert {result.scenario for result in results.results} == {"IF-003", "IF-004"}
