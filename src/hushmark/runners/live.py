"""A world that is performed at the scenario's ``Then``: how behave and pytest-bdd ask one scenario at a time.

The scenario's own plan and its control's are performed there and then, through the same examination as a certification;
what it raises says the outcome. Adapters are started once and kept until the process ends.
"""

import atexit
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache

from hushmark import suite as suites
from hushmark.certify import DENVER
from hushmark.describe import Expectation, World
from hushmark.examine import Examination, claim_checked, control_of, describe_all, introduce
from hushmark.protocol.adapter import Adapter, start
from hushmark.protocol.errors import AdapterProblem
from hushmark.results import Declaration
from hushmark.runners.outcomes import CannotTell, Failed, Inapplicable, Untested
from hushmark.scenario import Scenario
from hushmark.seen import Judged

SEED = 24_90_119
_WORST = ("failed", "cantTell", "untested", "inapplicable", "passed")


def default_adapter(scenario: Scenario) -> str:
    """Return what a scenario is put to when nobody says: the reference evaluator for the law, the example for interfaces."""
    return "reference" if scenario.kind == "law" else "example"


@cache
def _suite() -> suites.Suite:
    return suites.load_ready()


@cache
def _started(spec: str) -> tuple[Adapter, Declaration]:
    adapter = start(spec)
    atexit.register(adapter.close)
    return adapter, introduce(adapter, spec, datetime.now(DENVER).isoformat(timespec="seconds"), "")


@contextmanager
def live_world(scenario: Scenario, adapter: str) -> Iterator[World]:
    """Give a world whose first ``Then`` performs the scenario against ``adapter`` and raises unless it passed."""
    performed: list[Judged] = []

    def on_expect(world: World, _: Expectation) -> None:
        if scenario.kind == "law" or not performed:
            performed[:] = [_perform(scenario, world, adapter)]
        _raise(performed[0])

    yield World(on_expect=on_expect)


def _perform(scenario: Scenario, world: World, spec: str) -> Judged:
    today = datetime.now(DENVER).date()
    try:
        adapter, declaration = _started(spec)
    except AdapterProblem as problem:
        return Judged("cantTell", problem.whose, "no answer", f"{problem.what} {problem.fix}")
    described = [claim_checked(scenario, world, today)]
    control = control_of(scenario, _suite().by_id)
    if control is not None and scenario.kind == "interface":
        described += describe_all([control], today)
    examination = Examination(adapter, declaration, today, SEED)
    asked = examination.instances(described)
    judged = examination.run(asked)
    own = [judged[i.id] for one, i in asked if one.scenario.id == scenario.id]
    if not own:
        return Judged("inapplicable", "", "not asked", "It declares no decision service.")
    return min(own, key=lambda j: _WORST.index(j.outcome))


def _raise(judged: Judged) -> None:
    reason = ". ".join(part for part in (judged.observed, judged.reason) if part)
    match judged.outcome:
        case "failed":
            raise Failed(reason)
        case "cantTell":
            raise CannotTell(reason, judged.whose or "unknown")
        case "untested":
            raise Untested(reason, judged.whose or "unknown")
        case "inapplicable":
            raise Inapplicable(reason)
        case "passed":
            return
