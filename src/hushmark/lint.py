"""What a suite must be beyond readable: portable between runners, cited, paired, and without a sentence of no meaning.

The three parsers in use (the official one, behave's and pytest-bdd's) differ in silence on parts of Gherkin. Each feature is
read by all three, and any difference in scenarios, tags, steps, tables or docstrings is a finding.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from behave.model import Feature as BehaveFeature
from behave.parser import ParserError as BehaveParserError
from behave.parser import parse_file
from pytest_bdd.exceptions import StepError
from pytest_bdd.parser import Examples as BddExamples
from pytest_bdd.parser import FeatureParser

from hushmark.features import Node, Outline, parse_document
from hushmark.registry import find
from hushmark.runners.naming import plain_name
from hushmark.scenario import Feature, Scenario
from hushmark.suite import Suite, load, load_steps
from hushmark.suite_errors import Place, SuiteError

_PORTABLE_TAG = re.compile(r"[\w:+\-./\[\]=]+")


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend: where, what is wrong, and what to do."""

    path: str
    line: int
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{Place(self.path, self.line)}: {self.problem}. {self.remedy}."


@dataclass(frozen=True)
class _View:
    """A scenario as one parser sees it, in the terms that all three share."""

    name: str
    tags: frozenset[str]
    steps: tuple[tuple[str, str, tuple[tuple[str, ...], ...] | None, str | None], ...]


def lint_directory(start: Path | None = None) -> list[Finding]:
    """Load a suite with its steps and lint it; one that cannot be loaded gives the finding that says why."""
    try:
        suite = load(start)
        load_steps(suite.root)
    except SuiteError as error:
        return [Finding(error.place.path, error.place.line, error.problem, error.advice)]
    return lint(suite)


def lint(suite: Suite) -> list[Finding]:
    """Everything to mend in a suite whose steps are loaded, in order of place; an empty list if nothing."""
    findings = {finding for feature in suite.features for finding in _of_feature(feature, suite.root)}
    for scenario in suite.scenarios:
        findings |= {*_of_scenario(scenario, suite), *_of_steps(scenario)}
    return sorted(findings)


def _of_feature(feature: Feature, root: Path) -> Iterator[Finding]:
    path = root / feature.path
    body = parse_document(path, feature.path)["feature"] if feature.scenarios else None
    if body is None:
        yield Finding(feature.path, 0, "the file holds no scenario", "Write one, or remove the file")
        return
    for node, _ in Outline.of(body).scenarios.values():
        yield from _of_outline(node, feature.path)
    official = [_official_view(scenario) for scenario in feature.scenarios]
    for parser, views in (("behave", _behave_views), ("pytest-bdd", _bdd_views)):
        try:
            other = views(path)
        except (BehaveParserError, StepError) as error:
            line = getattr(error, "line", None) or 0
            yield Finding(
                feature.path,
                line,
                f"{parser} cannot read this: {error}",
                "Write it in Gherkin that all three parsers read",
            )
            continue
        yield from _differences(feature, official, other, parser)


def _of_outline(node: Node, path: str) -> Iterator[Finding]:
    if node["examples"] and "<case>" not in node["name"]:
        yield Finding(
            path,
            node["location"]["line"],
            f"the outline's name “{node['name']}” does not hold <case>",
            "Add <case>, so that each row has a name of its own",
        )
    for table in node["examples"]:
        for tag in table["tags"]:
            if ":" in tag["name"]:
                yield Finding(
                    path,
                    tag["location"]["line"],
                    f"{tag['name']} stands on Examples, where pytest refuses a tag with a value",
                    "Move it to the Scenario, or give the rows an outline of their own",
                )
    for tag in node["tags"]:
        if "<" in tag["name"]:
            yield Finding(
                path,
                tag["location"]["line"],
                f"{tag['name']} holds a placeholder, which only behave fills",
                "Write the tag out",
            )


def _differences(feature: Feature, official: list[_View], other: list[_View], parser: str) -> Iterator[Finding]:
    remedy = "Write it in Gherkin that all three parsers read alike"
    if len(official) != len(other):
        yield Finding(feature.path, 0, f"{parser} reads {len(other)} scenarios where there are {len(official)}", remedy)
        return
    for scenario, ours, theirs in zip(feature.scenarios, official, other, strict=True):
        if ours.name != theirs.name:
            yield Finding(feature.path, scenario.line, f"{parser} reads the name as “{theirs.name}”", remedy)
        if ours.tags != theirs.tags:
            odd = ", ".join(sorted(ours.tags ^ theirs.tags))
            yield Finding(feature.path, scenario.line, f"{parser} differs on the tags {odd}", remedy)
        if len(ours.steps) != len(theirs.steps):
            yield Finding(
                feature.path, scenario.line, f"{parser} reads {len(theirs.steps)} steps, not {len(ours.steps)}", remedy
            )
            continue
        for step, our_step, their_step in zip(scenario.steps, ours.steps, theirs.steps, strict=True):
            if our_step != their_step:
                parts = zip(("kind", "text", "table", "docstring"), our_step, their_step, strict=True)
                odd = ", ".join(part for part, mine, its in parts if mine != its)
                yield Finding(feature.path, step.line, f"{parser} reads another {odd} in “{step.text}”", remedy)


def _of_scenario(scenario: Scenario, suite: Suite) -> Iterator[Finding]:
    def found(problem: str, remedy: str) -> Finding:
        return Finding(scenario.path, scenario.line, f"{scenario.id} {problem}", remedy)

    if not scenario.sources:
        yield found("cites no source", "Say with @source:… where the fact pattern comes from")
    for tag in scenario.tags:
        if not _PORTABLE_TAG.fullmatch(tag):
            yield found(
                f"has the tag @{tag}, which not every runner can select", "Use letters, digits and : + - . / [ ] = only"
            )
    if scenario.kind == "interface" and scenario.level == "must" and scenario.control is None:
        yield found("is a must without a control", "Name with @control:… its twin, one fact away, that is answered")
    if scenario.control and suite.by_id[scenario.control].level != "may":
        yield found(
            f"has the control {scenario.control}, which is no may",
            "Name as control a scenario that the statute permits",
        )


def _of_steps(scenario: Scenario) -> Iterator[Finding]:
    for step in scenario.steps:
        try:
            match = find(step.kind, step.text)
        except SuiteError as error:
            yield Finding(scenario.path, step.line, error.problem, error.advice)
            continue
        if match and (reason := match.misfit(datatable=step.table is not None, docstring=step.docstring is not None)):
            yield Finding(
                scenario.path, step.line, f"“{step.text}” {reason}", "Give the step what its definition takes"
            )
        elif match is None:
            yield Finding(
                scenario.path,
                step.line,
                f"no {step.kind} step matches “{step.text}”",
                "Use a sentence of the catalog, or define this one in steps/",
            )


def _official_view(scenario: Scenario) -> _View:
    steps = tuple((step.kind, step.text, step.table, step.docstring) for step in scenario.steps)
    return _View(scenario.name, frozenset(scenario.tags), steps)


def _behave_views(path: Path) -> list[_View]:
    feature: BehaveFeature | None = parse_file(str(path))
    views = []
    for scenario in feature.walk_scenarios() if feature else ():
        steps = tuple(
            (
                step.step_type,
                step.name,
                step.table and (tuple(step.table.headings), *(tuple(row.cells) for row in step.table.rows)),
                None if step.text is None else str(step.text),
            )
            for step in scenario.all_steps
        )
        views.append(_View(plain_name(scenario.name), frozenset(map(str, scenario.effective_tags)), steps))
    return views


def _bdd_views(path: Path) -> list[_View]:
    feature = FeatureParser(str(path.parent), path.name).parse()
    views = []
    for template in feature.scenarios.values():
        shared = template.tags | feature.tags | (template.rule.tags if template.rule else set())
        # An outline without rows runs once, with its placeholders.
        tables = template.examples or [BddExamples(example_params=[], examples=[[]])]
        for table in tables:
            for row in table.as_contexts():
                scenario = template.render(row)
                steps = tuple(
                    (
                        step.type,
                        step.name,
                        None
                        if step.datatable is None
                        else tuple(tuple(map(str, cells)) for cells in step.datatable.raw()),
                        step.docstring,
                    )
                    for step in scenario.steps
                )
                views.append(_View(scenario.name, frozenset(shared | table.tags), steps))
    return views
