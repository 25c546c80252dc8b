"""Runs the suite under pytest, over pytest-bdd: `-p hushmark.runners.pytest`.

The plugin collects nothing by itself and is inert until a test module calls `pytest_bdd.scenarios`. `--adapter SPEC` names
the system under test, `--outcomes FILE` writes each scenario's outcome, `--suite DIR` says where the suite is if not in
pytest's root. pytest-bdd is given one step definition for each keyword, which asks the registry.

failed is pytest's failed, cantTell its error, untested and inapplicable its skipped. A run ends with a status other than 0 if
a required scenario that was selected neither passed nor proved inapplicable.
"""

from collections.abc import Generator, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
import pytest_bdd
from pytest_bdd.parser import ScenarioTemplate
from pytest_bdd.parsers import StepParser
from pytest_bdd.scenario import scenario_wrapper_template_registry

from hushmark import suite
from hushmark.registry import KINDS, StepMatch, find
from hushmark.runners.outcomes import PASSED, Ending, Inapplicable, Untested, ending_of, unmet, worse, write_outcomes
from hushmark.scenario import MANY_TAGS, SINGLE_TAGS, Scenario
from hushmark.suite_errors import SuiteError

_SUITE = pytest.StashKey[suite.Suite]()
_KNOWN = pytest.StashKey[Scenario]()


class SharedStep(StepParser):
    """pytest-bdd's question whether a sentence has a meaning, put to the registry; its name is the kind of step."""

    def is_matching(self, name: str) -> bool:
        """Say whether the sentence has a meaning; AmbiguousStepError if it has several."""
        return find(self.name, name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        """Hand on the match itself: it calls its step."""
        return {"match": find(self.name, name)}


def perform(
    hushmark_world: object,
    match: StepMatch,
    datatable: list[list[str]] | None = None,
    docstring: str | None = None,
) -> None:
    """Run one step on the scenario's world."""
    match.run(hushmark_world, datatable=datatable, docstring=docstring)


for _kind in KINDS:
    pytest_bdd.step(SharedStep(_kind), _kind)(perform)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the three options."""
    group = parser.getgroup("hushmark", "certification features")
    group.addoption("--adapter", help="adapter of the system under test (default: each scenario's own)")
    group.addoption("--outcomes", type=Path, metavar="FILE", help="write each scenario's outcome to FILE as JSON")
    group.addoption(
        "--suite", type=Path, metavar="DIR", help="directory of features/ and steps/ (default: pytest's root)"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Declare the features' tags as markers, for --strict-markers."""
    for key in (*SINGLE_TAGS, *MANY_TAGS):
        config.addinivalue_line("markers", f"{key}(value): the scenario's tag @{key}:value")
    for tag, meaning in suite.plain_tags_of(_suite_directory(config)).items():
        config.addinivalue_line("markers", f"{tag}: {meaning}")
    if not hasattr(config, "workerinput"):  # a worker of pytest-xdist sends its reports on
        config.pluginmanager.register(Endings(config), "hushmark-endings")


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str, function: object) -> bool | None:
    """Turn a tag with a value into a marker that `-m "provision(value='…')"` selects."""
    key, colon, value = tag.partition(":")
    if not colon:
        return None
    getattr(pytest.mark, key)(value=value)(function)
    return True


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Load the suite if any feature was asked for; any fault of it stops the session before a test runs."""
    scenarios = [
        (item, template) for item in items if isinstance(item, pytest.Function) and (template := _template(item))
    ]
    if not scenarios:
        return
    try:
        loaded = _suite_of(config)
        for item, template in scenarios:
            row: Any = item.callspec.params["_pytest_bdd_example"] if hasattr(item, "callspec") else {}
            item.stash[_KNOWN] = loaded.named(template.feature.filename, template.render(row).name)
    except SuiteError as error:
        message = f"{type(error).__name__}: {error}"
        raise pytest.UsageError(message) from error


@pytest.fixture
def hushmark_world(request: pytest.FixtureRequest) -> Iterator[object]:
    """Open the scenario's live world, and close it after the last step."""
    from hushmark.runners import live  # noqa: PLC0415 - without features, a session needs none of what certifies

    known = request.node.stash[_KNOWN]
    adapter = request.config.getoption("adapter") or live.default_adapter(known)
    with live.live_world(known, adapter) as world:
        yield world


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Give a scenario's report its ending, in plain values that also cross to another process."""
    report = yield
    known = item.stash.get(_KNOWN, None)
    if known is None or (call.excinfo is None and call.when != "call"):
        return report
    error = call.excinfo.value if call.excinfo else None
    if isinstance(error, pytest.skip.Exception):
        error = Untested(f"skipped by pytest: {error}", "configuration")
    if isinstance(error, Untested | Inapplicable):
        path, line, _ = item.location
        report.outcome, report.longrepr = "skipped", (path, line or 0, f"Skipped: {error}")
    vars(report)["hushmark"] = {"id": known.id, **asdict(ending_of(error))}
    return report


def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """Show cantTell as an error, not as a failure of the system under test."""
    told = vars(report).get("hushmark")
    if report.when == "call" and report.failed and told and told["outcome"] == "cantTell":
        return "error", "E", "ERROR"
    return None


class Endings:
    """The endings of a session's scenarios, gathered from its reports wherever they were made."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._endings: dict[str, Ending] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note how a scenario ended; the closing of its world may end it worse."""
        if told := vars(report).get("hushmark"):
            scenario_id = told["id"]
            ending = Ending(told["outcome"], told["reason"], told["whose"])
            self._endings[scenario_id] = worse(self._endings.get(scenario_id, PASSED), ending)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Write the outcomes if asked, and let no run end well that leaves a required scenario open."""
        target: Path | None = self._config.getoption("outcomes")
        if target:
            write_outcomes(target, self._endings)
        if exitstatus == pytest.ExitCode.OK and self._unmet():
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Name each required scenario that is open."""
        for scenario, ending in self._unmet():
            terminalreporter.write_line(f"REQUIRED AND NOT PASSED: {scenario.id} {ending.outcome}: {ending.reason}")

    def _unmet(self) -> list[tuple[Scenario, Ending]]:
        if not self._endings:
            return []
        by_id = _suite_of(self._config).by_id
        return unmet((by_id[scenario_id], ending) for scenario_id, ending in self._endings.items())


def _suite_directory(config: pytest.Config) -> Path:
    chosen: Path | None = config.getoption("suite")
    return chosen or config.rootpath


def _suite_of(config: pytest.Config) -> suite.Suite:
    if _SUITE not in config.stash:
        config.stash[_SUITE] = suite.load_ready(_suite_directory(config))
    return config.stash[_SUITE]


def _template(item: pytest.Function) -> ScenarioTemplate | None:
    try:
        return scenario_wrapper_template_registry.get(item.function)
    except TypeError:  # a callable that cannot be referred to weakly is no scenario
        return None
