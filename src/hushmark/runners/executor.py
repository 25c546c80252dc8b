"""Runs the steps of a scenario directly, as the certification does: no other runner stands between features and outcome."""

from hushmark.registry import find
from hushmark.runners import live
from hushmark.runners.outcomes import PASSED, Ending, ending_of, worse
from hushmark.scenario import Scenario
from hushmark.suite_errors import Place, StepMissingError


def describe(scenario: Scenario, world: object) -> None:
    """Run each step of a scenario, in order, on a world.

    The steps of its suite must have been loaded. Raises StepMissingError for a sentence without a meaning,
    AmbiguousStepError for one with several, StepArgumentError for a table or text out of place, and what a step raises.
    """
    for step in scenario.steps:
        match = find(step.kind, step.text)
        if match is None:
            raise StepMissingError(Place(scenario.path, step.line), kind=step.kind, text=step.text)
        match.run(world, datatable=step.table, docstring=step.docstring)


def perform(scenario: Scenario, adapter: str | None = None) -> Ending:
    """How one scenario ends in a live world of its own, through `adapter` or the scenario's default one."""
    described = PASSED
    try:
        with live.live_world(scenario, adapter or live.default_adapter(scenario)) as world:
            try:
                describe(scenario, world)
            except Exception as error:  # noqa: BLE001 - whatever a step raises is how its scenario ended
                described = ending_of(error)
    except Exception as error:  # noqa: BLE001 - a world that cannot be opened or closed is an ending too
        return worse(described, ending_of(error))
    return described
