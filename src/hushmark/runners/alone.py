"""Runs one scenario by itself, in a live world of its own: what behave and pytest-bdd do, without either."""

from hushmark.runners import live
from hushmark.runners.executor import describe
from hushmark.runners.outcomes import PASSED, Ending, ending_of, worse
from hushmark.scenario import Scenario


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
