"""A world that puts the facts to the evaluator at each `Then`, in this process: the same work under every runner."""

from datetime import date

from evaluator.decision import decide
from evaluator.facts import Facts
from evaluator.readings import Readings
from hushmark.describe import Answer, Expectation, World

TODAY = date(2026, 11, 23).isoformat()


def new_world() -> World:
    """Return a world in which a `Then` fails if the law says otherwise."""
    return World(on_expect=_decided)


def _decided(world: World, expected: Expectation) -> None:
    facts = Facts({}).but(**{"date": TODAY, **{key.replace(".", "__"): value for key, value in world.facts.items()}})
    decision = decide(facts, Readings(world.readings))
    said = expected.verdict if isinstance(expected, Answer) else ""
    if decision.verdict != said:
        message = f"the scenario says {said}, and the law {decision.verdict}"
        raise AssertionError(message)
