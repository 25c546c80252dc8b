"""What pipelines read agrees with the results, and shows nothing required as merely skipped."""

import json
from collections import Counter
from xml.etree import ElementTree as ET

from hypothesis import HealthCheck, given, settings

from hushmark.report.pipelines import annotations, ctrf, junit, status
from hushmark.results import Results
from tests.build import a_result, a_run
from tests.test_report_formats import runs


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(runs())
def test_junit_ctrf_and_results_count_alike_whatever_the_results_are(results: Results) -> None:
    counts = Counter(map(status, results.results))
    cases = ET.fromstring(junit(results)).findall("testsuite/testcase")  # noqa: S314 - our own
    seen = Counter(next((child.tag for child in case), "passed") for case in cases[1:])
    assert seen == Counter({{"failed": "failure"}.get(name, name): count for name, count in counts.items()})
    told = json.loads(ctrf(results))["results"]
    assert Counter(test["rawStatus"] for test in told["tests"][1:]) == Counter(r.outcome for r in results.results)
    assert told["summary"]["tests"] == len(results.results) + 1
    for result in results.results:
        if result.required and result.outcome != "passed":
            assert status(result) in ("failed", "error")
    green = results.verdict.exit_status == 0
    assert (next(iter(cases[0]), None) is None) == green
    assert (told["tests"][0]["status"] == "passed") == green


def test_an_annotation_names_the_line_of_the_scenario_and_no_text_can_begin_another_command() -> None:
    hostile = a_result("failed", observed="gone\n::error::forged", path="features/a,b.feature", line=12)
    lines = list(annotations(a_run(hostile)))
    assert lines[0].startswith("::error file=features/a%2Cb.feature,line=12,title=INT-001@opac-patron failed")
    assert "%0A::error" in lines[0]
    assert all(line.startswith("::error ") and "\n" not in line for line in lines)
    assert list(annotations(a_run(a_result("passed")))) == []
