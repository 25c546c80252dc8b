"""The page docs/false-certificates.md: how others certified what they should not have, the rule taken from it, and the test that holds it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "false-certificates.md"


@dataclass(frozen=True)
class Lesson:
    """What went wrong, where it can be read, the rule, and the tests that hold it, each as FILE::FUNCTION below ``tests``."""

    what: str
    source: str
    rule: str
    tests: tuple[str, ...]


LESSONS = (
    Lesson(
        "Certificates were given on fewer results than were required, in seven submissions",
        "[k8s-conformance 759](https://github.com/cncf/k8s-conformance/issues/759)",
        "What is required follows from the manifest and the declaration, never from the results that are there; one that is missing is not certified",
        (
            "test_verdict.py::test_certified_means_that_every_required_result_is_there_and_passed",
            "test_certificate.py::test_results_that_earned_no_certificate_get_none",
        ),
    ),
    Lesson(
        "A filter that leaves tests out was active in the mode that certifies, in two releases",
        "[sonobuoy 1388](https://github.com/vmware-tanzu/sonobuoy/issues/1388)",
        "Whatever selects makes a development run, which is never a certificate; a certificate names the suite's digest, so that all of a bad release are revoked at once",
        (
            "test_certification.py::test_one_scenario_alone_is_a_development_run_and_never_a_certificate",
            "test_certificate.py::test_a_revoked_certificate_or_suite_holds_on_no_day",
        ),
    ),
    Lesson(
        "A part that never ran was summed up as zero failures",
        "[sonobuoy 623](https://github.com/vmware-tanzu/sonobuoy/issues/623), [840](https://github.com/vmware-tanzu/sonobuoy/issues/840)",
        "Nothing required, or nothing answered, is inconclusive",
        (
            "test_verdict.py::test_nothing_required_is_no_certificate",
            "test_runners.py::test_a_selection_of_nothing_does_not_end_well",
        ),
    ),
    Lesson(
        "Every core test was skipped, and the core classes counted as passed",
        "[teamengine 636](https://github.com/opengeospatial/teamengine/issues/636), [622](https://github.com/opengeospatial/teamengine/issues/622)",
        "What was skipped did not pass, and a required skip ends no run well",
        (
            "test_runners.py::test_a_skip_of_a_required_scenario_is_named_and_does_not_end_well",
            "test_verdict.py::test_certified_means_that_every_required_result_is_there_and_passed",
        ),
    ),
    Lesson(
        "The page for people refused what the file for machines called conformant",
        "[HarnessRouter 8](https://github.com/HarnessRouter/harnessrouter/pull/8)",
        "One function decides, and every format shows its value",
        (
            "test_verdict.py::test_results_page_summary_and_exit_status_say_the_same",
            "test_report_formats.py::test_every_format_counts_alike_and_names_the_same_class",
            "test_report_formats.py::test_page_linked_data_and_results_tell_the_same_outcomes",
            "test_pipelines.py::test_junit_ctrf_and_results_count_alike_whatever_the_results_are",
        ),
    ),
    Lesson(
        "One pass among skipped or disabled tests made the whole a pass, because a pass ranks above them",
        "[OCI distribution-spec](https://github.com/opencontainers/distribution-spec), `conformance/results.go`",
        "The worst decides",
        (
            "test_verdict.py::test_certified_means_that_every_required_result_is_there_and_passed",
            "test_matrix.py::test_the_worst_outcome_stands_for_its_square",
            "test_openacr.py::test_any_run_has_the_shape_of_the_form_and_no_row_is_better_than_what_came",
        ),
    ),
    Lesson(
        "A feature is passed where any of its scenarios is, though others were never decided",
        "[Solid conformance test harness](https://github.com/solid-contrib/conformance-test-harness), `USAGE.md`",
        "The worst decides, and what was not performed counts for nobody",
        (
            "test_openacr.py::test_a_row_says_what_came_of_it",
            "test_matrix.py::test_the_worst_outcome_stands_for_its_square",
        ),
    ),
    Lesson(
        "A sum over skipped tests alone is a pass, because only what fails counts against it",
        "[sonobuoy](https://github.com/vmware-tanzu/sonobuoy), `pkg/client/results/processing.go`",
        "Only what passed counts for a system",
        ("test_verdict.py::test_certified_means_that_every_required_result_is_there_and_passed",),
    ),
    Lesson(
        "A wrong configuration, or a report that could not be written, ended with status 0",
        "[OCI distribution-spec](https://github.com/opencontainers/distribution-spec), `conformance/main.go`",
        "Status 0 only after the files on disk were read again and say the same",
        (
            "test_command_line.py::test_where_no_report_can_be_written_nothing_counts",
            "test_command_line.py::test_an_adapter_that_does_not_exist_ends_with_3_and_still_leaves_a_report",
            "test_evidence.py::test_evidence_that_is_missing_or_changed_is_not_a_bundle",
            "test_certificate.py::test_where_the_badge_cannot_be_written_there_is_no_certificate",
        ),
    ),
    Lesson(
        "Any crash of the program under test counted as the refusal that was expected",
        "[sigstore-conformance](https://github.com/sigstore/sigstore-conformance), `test/client.py`",
        "A crash, a time-out, garbage and a failure of the server are each told apart, and none is a refusal",
        (
            "test_protocol.py::test_each_resident_is_refused_by_its_own_name",
            "test_attribution.py::test_a_fault_is_said_to_be_whose_the_page_says_and_nothing_is_certified",
        ),
    ),
    Lesson(
        "The expected answer could be read from a path, an address or a header that was sent",
        "[sigstore-conformance](https://github.com/sigstore/sigstore-conformance), `test_bundle.py`; [tuf-conformance](https://github.com/theupdateframework/tuf-conformance), `simulator_server.py`",
        "Nothing that is sent names a scenario, an expectation or the suite, and identities vary with a seed",
        (
            "test_blindness.py::test_nothing_that_is_sent_names_a_scenario_its_title_or_its_sentences",
            "test_blindness.py::test_nothing_that_is_sent_speaks_of_law_tests_or_expectations",
            "test_blindness.py::test_nobody_and_nothing_is_called_as_the_scenarios_call_them",
        ),
    ),
    Lesson(
        "Of the tests of a server 121 took any error for a pass, and one could not fail",
        "[hfs 307](https://github.com/HeliosSoftware/hfs/issues/307)",
        "Every scenario is shown to notice something: a library with one fault, or the law with one condition gone",
        (
            "test_zoo.py::test_a_library_with_one_fault_is_refused_for_the_provision_that_it_offends",
            "test_proof.py::test_nothing_survives_and_every_condition_decides_and_every_value_is_used",
            "test_proof.py::test_no_generated_scenario_is_there_for_nothing",
        ),
    ),
    Lesson(
        "Certification checks passed without observing what they claim, or took any status for a refusal",
        "[matter.js 4365](https://github.com/matter-js/matter.js/pull/4365)",
        "A refusal counts only beside a request, one fact away, that was answered",
        (
            "test_certification.py::test_every_required_scenario_of_the_example_passed_with_a_control_that_was_seen_to_be_answered",
            "test_law_scenarios.py::test_the_control_is_one_phrase_or_one_fact_away",
            "test_nothing_earned.py::test_a_service_that_says_the_same_of_everything_is_refused",
        ),
    ),
    Lesson(
        "With no device connected, 28 tests passed",
        "[libosdp-conformance 18](https://github.com/Security-Industry-Association/libosdp-conformance/issues/18)",
        "What is unplugged, broken, or answers all alike earns not one required pass",
        (
            "test_nothing_earned.py::test_an_adapter_that_shows_nothing_earns_nothing",
            "test_nothing_earned.py::test_a_system_that_nobody_reaches_or_that_holds_nothing_earns_nothing",
        ),
    ),
    Lesson(
        "A published report lacked most of its cases, and nothing in it said so",
        "[bowtie 655](https://github.com/bowtie-json-schema/bowtie/issues/655)",
        "Results end with a count and a digest of all before; what was cut short or changed is not read, and not signed",
        (
            "test_verdict.py::test_results_that_were_cut_short_or_changed_are_not_read",
            "test_certificate.py::test_results_that_earned_no_certificate_get_none",
        ),
    ),
    Lesson(
        "What a vendor had skipped on purpose was not in the report",
        "[gateway-api 2206](https://github.com/kubernetes-sigs/gateway-api/issues/2206)",
        "Waivers, and channels that were not opened, stand in the first lines, in the certificate and in its badge",
        (
            "test_waivers.py::test_the_page_lists_every_waiver_with_whoever_answers_for_it",
            "test_waivers.py::test_a_certificate_lists_what_was_waived_is_bound_to_it_and_ends_with_it",
            "test_certificate.py::test_a_certificate_in_part_says_so_wherever_it_speaks",
            "test_certificate.py::test_a_channel_that_was_switched_off_is_named_as_untested_in_a_certificate_in_part",
        ),
    ),
    Lesson(
        "Expressions in code hid errors of a validator, and a regulator's leniency came as a line of a change log",
        "[ONC g10 test kit](https://github.com/onc-healthit/onc-certification-g10-test-kit), `g10_certification_suite.rb`, `CHANGELOG.md` 7.2.2",
        "Leniency is a waiver: data with an authority, a reason, an owner and two days; one that is unknown, too broad or not needed is refused",
        (
            "test_waivers.py::test_waivers_stand_in_the_configuration_and_one_that_lacks_something_is_refused_with_its_line",
            "test_waivers.py::test_a_waiver_that_is_unknown_out_of_its_days_too_broad_or_not_needed_is_refused",
            "test_waivers.py::test_what_was_seen_to_be_disclosed_is_never_waived",
        ),
    ),
    Lesson(
        "A page said that all tests pass while two failed",
        "[aries-agent-test-harness 335](https://github.com/hyperledger/aries-agent-test-harness/pull/335)",
        "Figures and results in prose are made from what was measured, and held to it",
        (
            "test_strength.py::test_a_report_of_another_suite_says_that_the_figures_are_not_its_own",
            "test_cases_page.py::test_the_page_in_the_repository_is_the_one_that_the_cases_make",
            "test_attribution.py::test_the_page_is_the_one_that_these_faults_make",
            "test_false_certificates.py::test_the_page_is_the_one_that_these_lessons_make",
        ),
    ),
    Lesson(
        "Where no key was configured, results were signed with one made on the spot",
        "[OpenID conformance suite](https://gitlab.com/openid/conformance-suite), `security/KeyManager.java`",
        "Without a key there is a verdict and no certificate; a signer that gives no name is unattributed",
        (
            "test_certification.py::test_the_sound_example_system_is_certified_and_says_that_no_certificate_was_issued",
            "test_certificate.py::test_certify_signs_nothing_that_is_not_certified_and_asks_for_the_key_before_it_begins",
        ),
    ),
    Lesson(
        "Mutants that did not build, or were never put in, counted as found",
        "[gitmoot 2065](https://github.com/gitmoot/gitmoot/issues/2065)",
        "What could not be made is counted apart, with the reason, and nothing is called harmless that is not proven to be",
        (
            "test_proof.py::test_what_could_not_be_made_is_counted_apart_with_the_reason",
            "test_proof.py::test_nothing_is_taken_for_no_fault_that_was_not_proven_to_be_none",
        ),
    ),
    Lesson(
        "Decisions of more than sixteen conditions were left out of a coverage of 100 percent",
        "[Devel::Cover 502](https://github.com/pjcj/Devel--Cover/issues/502)",
        "Every condition of every provision is shown to decide, both ways, or that is told of it",
        (
            "test_proof.py::test_nothing_survives_and_every_condition_decides_and_every_value_is_used",
            "test_proof.py::test_without_the_scenarios_of_a_provision_its_conditions_are_not_shown",
        ),
    ),
    Lesson(
        "Line ends that Git had changed made every digest differ, and a correct system was called non-conforming",
        "[vaara 614](https://github.com/vaaraio/vaara/pull/614)",
        "The digest is of the text and not of its line ends; a suite that is not whole is the suite's fault, and decides about nobody",
        (
            "test_suite.py::test_the_digest_is_of_the_text_and_not_of_its_line_ends",
            "test_attribution.py::test_a_suite_that_lacks_a_feature_names_the_scenarios_that_are_gone",
        ),
    ),
)

_OPENING = """# False certificates

A certificate that was not earned is the one fault that a program like this may not have, and others have had it. Each row is
a way in which one has told somebody *conformant* without grounds, or could: what happened, where that can be read, the rule
that follows, and the tests that hold it. Beside them stand the attacks of whoever would like a certificate without earning it
(`tests/test_attacks.py`), the libraries with one fault each (`tests/zoo`) and the faults put into each part of a run
([attribution.md](attribution.md)). This page is made from `tests/false_certificates.py`, and each test named is there."""


def page() -> str:
    """Return the page."""
    rows = [
        f"| {one.what} | {one.source} | {one.rule} | {'<br>'.join(f'`{name}`' for name in one.tests)} |"
        for one in LESSONS
    ]
    table = ["| What happened | Where | Rule | Held by |", "| --- | --- | --- | --- |", *rows]
    return _OPENING + "\n\n" + "\n".join(table) + "\n"


def missing() -> Iterator[str]:
    """Yield the tests that the page names and that are not there."""
    for lesson in LESSONS:
        for test in lesson.tests:
            file, _, function = test.partition("::")
            if function not in functions(file):
                yield test


@cache
def functions(file: str) -> frozenset[str]:
    """Return the names of the functions in a file of tests; none if there is no such file."""
    path = TESTS / file
    if not path.is_file():
        return frozenset()
    return frozenset(
        node.name for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
