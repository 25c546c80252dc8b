"""A run in the formats that pipelines read: JUnit's XML, CTRF's JSON, and annotations on a change.

Most of these know three outcomes and show green for what is skipped. So here nothing required is ever *skipped*: a required
scenario that did not pass is a failure where it failed and an error where it was inconclusive, untested or not applicable.
"""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from hushmark.report.words import OUTCOMES, WHOSE, visible
from hushmark.results import Result, Results


def status(result: Result) -> str:
    """Return ``passed``, ``failed``, ``error`` or ``skipped``: what a pipeline is to make of a result."""
    if result.outcome in ("passed", "failed"):
        return result.outcome if result.required or result.outcome == "passed" else "skipped"
    return "error" if result.required else "skipped"


def junit(results: Results) -> str:
    """Return JUnit XML: a suite for each provision, a case for each result, and one for the verdict itself."""
    root = Element("testsuites", name=visible(results.verdict.headline))
    _counted(root, [_verdict(results), *(status(result) for result in results.results)])
    by_provision: dict[str, list[Result]] = {}
    for result in results.results:
        by_provision.setdefault(result.citation, []).append(result)
    verdict = SubElement(root, "testsuite", name="verdict")
    _counted(verdict, [_verdict(results)])
    _case(verdict, "hushmark", results.verdict.certificate_class, _verdict(results), "; ".join(results.verdict.grounds))
    for provision, several in by_provision.items():
        suite = SubElement(root, "testsuite", name=provision)
        _counted(suite, [status(result) for result in several])
        for result in several:
            _case(
                suite, result.citation, f"{result.title} ({result.id})", status(result), _why(result), file=result.path
            )
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def ctrf(results: Results) -> str:
    """Return a CTRF report (https://ctrf.io): the Common Test Report Format."""
    words = {"passed": "passed", "failed": "failed", "error": "failed", "skipped": "skipped"}
    told = [
        {
            "name": f"{result.title} ({result.id})",
            "status": words[status(result)],
            "rawStatus": result.outcome,
            "duration": 0,
            "suite": [result.citation],
            "filePath": result.path,
            "line": result.line,
            "message": _why(result),
        }
        for result in results.results
    ]
    told.insert(
        0,
        {
            "name": results.verdict.headline,
            "status": words[_verdict(results)],
            "duration": 0,
            "message": "; ".join(results.verdict.grounds),
        },
    )
    counts = Counter(one["status"] for one in told)
    start, stop = (
        int(datetime.fromisoformat(at).timestamp() * 1000) for at in (results.run.started, results.run.finished)
    )
    summary = {"tests": len(told), "passed": counts["passed"], "failed": counts["failed"], "skipped": counts["skipped"]}
    summary |= {"pending": 0, "other": 0, "start": start, "stop": stop}
    tool = {"name": "hushmark", "version": results.run.hushmark}
    whole = {
        "reportFormat": "CTRF",
        "specVersion": "0.0.0",
        "results": {"tool": tool, "summary": summary, "tests": told},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def annotations(results: Results) -> Iterator[str]:
    """Yield a workflow command of GitHub Actions for each result that needs somebody: it names file and line of the scenario."""
    for result in results.results:
        if status(result) in ("failed", "error"):
            title = f"{result.id} {OUTCOMES[result.outcome].lower()} ({result.citation})"
            yield f"::error file={_property(result.path)},line={result.line},title={_property(title)}::{_data(_why(result))}"
    if results.verdict.exit_status:
        yield f"::error title={_property(results.verdict.headline)}::{_data('; '.join(results.verdict.grounds))}"


def _verdict(results: Results) -> str:
    return {0: "passed", 1: "failed"}.get(results.verdict.exit_status, "error")


def _why(result: Result) -> str:
    """Say in one line what was expected, what was observed and whose it is; empty where it passed."""
    if result.outcome == "passed":
        return ""
    parts = [f"expected: {result.expected}"] if result.expected else []
    parts += [f"observed: {result.observed}"] if result.observed else []
    parts += [result.reason] if result.reason else []
    parts += [f"whose it is: {WHOSE[result.whose]}"] if result.whose else []
    parts += [f"repeat: {result.repeat}"] if result.repeat else []
    return "; ".join(parts)


def _case(suite: Element, classname: str, name: str, outcome: str, why: str, file: str = "") -> None:
    case = SubElement(suite, "testcase", classname=visible(classname), name=visible(name), time="0")
    if file:
        case.set("file", visible(file))
    if outcome != "passed":
        child = SubElement(case, {"failed": "failure"}.get(outcome, outcome), message=visible(why))
        child.text = visible(why)


def _counted(element: Element, outcomes: list[str]) -> None:
    counts = Counter(outcomes)
    element.set("tests", str(len(outcomes)))
    for name, outcome in (("failures", "failed"), ("errors", "error"), ("skipped", "skipped")):
        element.set(name, str(counts[outcome]))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
