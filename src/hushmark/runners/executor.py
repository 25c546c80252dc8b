"""Runs the steps of a scenario directly, as the certification does: no other runner stands between features and outcome."""

from hushmark.registry import find
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
