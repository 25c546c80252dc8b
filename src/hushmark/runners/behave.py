"""Runs the suite under behave: `[tool.behave] runner = "hushmark.runners.behave:Runner"`.

`-D adapter=SPEC` names the system under test; `-D outcomes=FILE` writes each scenario's outcome. behave's own step files
and `environment.py` are not used: what a sentence means is asked of the registry. A run ends with a status other than 0
if a required scenario that was selected neither passed nor proved inapplicable, even when behave calls it skipped.
"""

from contextlib import ExitStack
from pathlib import Path

from behave.exception import ConfigError
from behave.matchers import Match
from behave.model import Scenario as BehaveScenario
from behave.model import Step as BehaveStep
from behave.model_type import Argument
from behave.runner import Context
from behave.runner import Runner as BehaveRunner
from behave.step_registry import StepRegistry

from hushmark import suite
from hushmark.registry import StepMatch, find
from hushmark.runners import live
from hushmark.runners.naming import plain_name
from hushmark.runners.outcomes import (
    PASSED,
    CannotTell,
    Ending,
    Inapplicable,
    Untested,
    ending_of,
    unmet,
    worse,
    write_outcomes,
)
from hushmark.suite_errors import SuiteError


class Runner(BehaveRunner):
    """behave's runner with hushmark's suite, steps and worlds."""

    def setup_paths(self) -> None:
        """Read the suite that behave's own search led to; any fault of it stops the run."""
        super().setup_paths()
        try:
            self.suite = suite.load_ready(Path(str(self.base_dir)))
        except SuiteError as error:
            message = f"{type(error).__name__}: {error}"
            raise ConfigError(message) from error
        self.endings: dict[str, Ending] = {}

    def load_hooks(self, filename: str | None = None) -> None:
        """Open a world before each scenario and close it after."""
        del filename
        self.hooks["before_all"] = self.before_all_default_hook
        self.hooks["before_scenario"] = self._open
        self.hooks["after_scenario"] = self._close

    def load_step_definitions(self, extra_step_paths: list[str] | None = None) -> None:
        """Ask the registry for every step instead of executing files."""
        del extra_step_paths
        self.step_registry = SharedSteps()

    def run_model(self, features: list[object] | None = None) -> bool:
        """Run, write the outcomes if asked, and say whether the run failed."""
        failed = bool(super().run_model(features))
        if target := self.config.userdata.get("outcomes"):
            write_outcomes(Path(target), self.endings)
        if self.config.dry_run:
            return failed
        found = self.suite.by_id
        missed = unmet((found[scenario_id], ending) for scenario_id, ending in self.endings.items())
        for scenario, ending in missed:
            print(f"REQUIRED AND NOT PASSED: {scenario.id} {ending.outcome}: {ending.reason}")  # noqa: T201 - behave's report is what it prints
        if not self.endings:
            print("NOTHING WAS RUN: no scenario was selected")  # noqa: T201 - as above
        return failed or bool(missed) or not self.endings

    def _open(self, context: Context, scenario: BehaveScenario) -> None:
        known = self.suite.named(Path(scenario.filename).resolve(), plain_name(scenario.name))
        context.known, context.worlds, context.ending = known, ExitStack(), PASSED
        adapter = self.config.userdata.get("adapter") or live.default_adapter(known)
        try:
            context.world = context.worlds.enter_context(live.live_world(known, adapter))
        except Exception as error:
            context.ending = ending_of(error)
            if not isinstance(error, Untested | Inapplicable):
                raise
            scenario.skip(error.reason)

    def _close(self, context: Context, scenario: BehaveScenario) -> None:
        ending: Ending = context.ending
        if ending == PASSED and scenario.status.has_failed():
            ending = ending_of(CannotTell("a step has no meaning", "suite"))
        try:
            context.worlds.close()
        except Exception as error:
            ending = worse(ending, ending_of(error))
            raise
        finally:
            self.endings[context.known.id] = ending


class SharedSteps(StepRegistry):
    """behave's registry of steps, which asks ours."""

    def find_match(self, step: BehaveStep) -> Match | None:
        """The match of a step, or None for behave to report it undefined."""
        match = find(step.step_type, step.name)
        return SharedMatch(match) if match else None

    find_step_definition = find_match


class SharedMatch(Match):
    """One of our matches, in the shape that behave runs and its formatters highlight."""

    def __init__(self, match: StepMatch) -> None:
        values, text = match.arguments(), match.text
        arguments = [
            Argument(start, end, text[start:end], values[name], name) for name, (start, end) in match.spans().items()
        ]
        super().__init__(match.definition.function, sorted(arguments, key=lambda argument: argument.start))
        self._match = match

    def run(self, context: Context) -> None:
        """Run the step on the scenario's world; untested and inapplicable skip the rest with the reason."""
        table = context.table and [list(context.table.headings), *(list(row.cells) for row in context.table.rows)]
        try:
            with context.use_with_user_mode():
                self._match.run(context.world, datatable=table, docstring=context.text)
        except Exception as error:
            context.ending = ending_of(error)
            if not isinstance(error, Untested | Inapplicable):
                raise
            context.scenario.skip(error.reason)
