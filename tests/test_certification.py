"""Whole certifications: the sound are certified, each fault is refused for its provision, and nothing is certified by default."""

import sys
from pathlib import Path

import pytest

from evaluator.statute import EDITIONS
from hushmark import suite as suites
from hushmark.certify import certify
from hushmark.results import Result, Results
from tests import zoo

SEED = 11
QUICK = dict.fromkeys(("initialize", "endpoints", "reset", "seed", "open", "perform", "close", "decide"), 4.0)
BAD = Path(__file__).parent / "zoo" / "adapters"
RESIDENTS = [*zoo.residents().values(), *zoo.residents("fronts").values(), *zoo.residents("cunning").values()]
BLINDING = [resident for resident in RESIDENTS if resident.offends and not resident.caught_by]
"""Those over whose fault something is drawn, so that nothing can be seen."""
WHOLE = "slip_names_patron", "password_not_consulted"
"""Put through the whole suite here; benchmarks/zoo.py puts all of them through it."""


def failed(results: Results) -> set[str]:
    return {result.citation for result in results.results if result.outcome == "failed" and result.required}


@pytest.fixture(scope="module")
def example() -> Results:
    return certify("example", seed=SEED)


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


def test_the_same_seed_gives_the_same_results_and_another_seed_other_identities(example: Results) -> None:
    again = certify("example", seed=SEED)
    assert [(r.id, r.outcome, r.observed) for r in again.results] == [
        (r.id, r.outcome, r.observed) for r in example.results
    ]


def evidence_kinds(result: Result) -> set[str]:
    """The grades of the evidence that shows something: the bare exchange shows only what was asked and answered."""
    return {evidence.kind for evidence in result.evidence if evidence.found} - {"exchange"}


@pytest.mark.parametrize("resident", [r for r in RESIDENTS if r.caught_by], ids=lambda resident: resident.name)
def test_a_system_with_one_fault_is_refused_for_the_provision_that_it_offends(resident: zoo.Resident) -> None:
    results = certify(resident.spec, only=resident.caught_by[:1], seed=SEED)
    assert results.verdict.certificate_class == "not certified", results.verdict.grounds
    assert results.verdict.exit_status == 1
    assert failed(results) == {resident.offends}
    for result in results.results:
        if result.outcome == "failed":
            assert result.scenario == resident.caught_by[0]
            assert result.whose == "system"
            # What must not tell who has what is refuted by the difference of two worlds; who must not be named, by her name.
            refuted = "mark" if result.expected == "nothing that comes out names her" else "difference"
            assert refuted in evidence_kinds(result), result.evidence


@pytest.mark.parametrize("resident", [r for r in RESIDENTS if not r.offends], ids=lambda resident: resident.name)
def test_what_only_good_practice_or_one_reading_forbids_is_told_and_refuses_nobody(resident: zoo.Resident) -> None:
    told = (*resident.contrary_to_good_practice, *resident.contrary_under_a_reading)
    results = certify(resident.spec, only=told, seed=SEED)
    advised = [result for result in results.results if result.outcome == "failed"]
    assert {result.scenario for result in advised} == set(told)
    assert not any(result.required for result in advised)
    assert all(evidence_kinds(result) for result in advised)


def test_a_whole_run_certifies_what_offends_good_practice_alone_and_refuses_what_offends_the_statute() -> None:
    advised, refused = (certify(zoo.residents()[name].spec, seed=SEED) for name in WHOLE)
    assert advised.verdict.certificate_class == "certified", advised.verdict.grounds
    assert "failed" in {result.outcome for result in advised.results}
    assert refused.verdict.certificate_class == "not certified", refused.verdict.grounds
    assert {result.scenario for result in refused.results if result.outcome == "failed"} >= set(
        zoo.residents()[WHOLE[1]].caught_by
    )


@pytest.mark.parametrize("resident", BLINDING, ids=lambda resident: resident.name)
def test_an_adapter_that_hides_what_its_library_shows_is_certified_in_nothing(resident: zoo.Resident) -> None:
    results = certify(resident.spec, only=["IF-003"], seed=SEED)
    asked = [result for result in results.results if result.scenario == "IF-003" and result.channel == "rest-patron"]
    assert [result.outcome for result in asked] == ["cantTell"]
    assert results.verdict.exit_status == 3


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


@pytest.mark.parametrize(("finding", "citation"), CONDITIONS.items())
def test_an_evaluator_that_forgot_one_condition_is_refused_for_that_provision(finding: str, citation: str) -> None:
    results = certify(f"python:tests.forgetful:{finding}", seed=SEED)
    assert results.verdict.exit_status == 1, f"nothing noticed that {citation} no longer asks {finding}"
    assert any(
        citation in result.citation or result.citation in citation or citation in result.expected
        for result in results.results
        if result.outcome == "failed"
    )


@pytest.mark.parametrize(
    ("adapter", "whose"),
    [
        ("answers_nothing", "adapter"),
        ("refuses_everything", "system"),
        ("errors_everything", "adapter"),
        ("grants_everything", "system"),
        ("echoes", "adapter"),
        ("crashes_midway", "adapter"),
        ("hangs", "adapter"),
        ("prints_garbage", "configuration"),
        ("prints_without_end", "adapter"),
        ("claims_no_channels", "configuration"),
        ("half_a_message", "adapter"),
    ],
)
def test_an_adapter_that_proves_nothing_is_never_certified_and_the_report_says_whose_fault_it_is(
    adapter: str, whose: str
) -> None:
    results = certify(f"stdio:{sys.executable} {BAD / adapter}.py", seed=SEED, timeouts=QUICK)
    assert results.verdict.exit_status == 3
    assert not any(result.required and result.outcome == "passed" for result in results.results)
    assert any(f"({whose})" in ground or f"because of the {whose}" in ground for ground in results.verdict.grounds), (
        results.verdict.grounds
    )


@pytest.mark.parametrize(
    "spec",
    [
        "stdio:/no/such/program",
        f"stdio:{BAD / 'not_an_adapter.txt'}",
        "python:no.such.module:Adapter",
        "python:json:loads",
        "nonsense",
    ],
)
def test_what_cannot_be_an_adapter_is_a_fault_of_the_configuration(spec: str) -> None:
    results = certify(spec, seed=SEED, timeouts=QUICK)
    assert results.verdict.exit_status == 3
    assert [problem.whose for problem in results.problems] == ["configuration"]


def test_a_suite_with_a_scenario_removed_certifies_nothing(tmp_path: Path) -> None:
    whole = suites.find_root()
    for part in ("features", "steps"):
        (tmp_path / part).mkdir()
        for file in (whole / part).iterdir():
            if file.is_file():
                (tmp_path / part / file.name).write_bytes(file.read_bytes())
    (tmp_path / "features" / "07-a-parent-online.feature").unlink()
    try:
        results = certify("example", seed=SEED, suite=suites.load_ready(tmp_path))
    finally:
        suites.forget_steps()
    assert results.verdict.exit_status == 3
    assert [problem.whose for problem in results.problems] == ["suite"]
    assert "IF-042" in results.problems[0].what


def test_one_scenario_alone_is_a_development_run_and_never_a_certificate() -> None:
    results = certify("example", only=["IF-003"], seed=SEED)
    assert results.verdict.certificate_class == "development run"
    assert results.verdict.exit_status == 3
    assert {result.scenario for result in results.results} == {"IF-003", "IF-004"}
