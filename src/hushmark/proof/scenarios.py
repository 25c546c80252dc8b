"""The law scenarios of a suite, described: their facts and readings, and what they expect of whatever decides."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from hushmark import suite as suites
from hushmark.certify import DENVER
from hushmark.examine import Described, describe_all
from hushmark.proof.difference import Case
from hushmark.scenario import GENERATED, Scenario


def law_scenarios(start: Path | None = None, *, generated: bool = True) -> tuple[Described, ...]:
    """Load a suite and describe its law scenarios, in the order of its manifest; those ``generated`` too, or not.

    Raises what `every_scenario` raises.
    """
    return _described(start, lambda one: one.kind == "law" and (generated or not one.id.startswith(GENERATED)))


def every_scenario(start: Path | None = None) -> tuple[Described, ...]:
    """Load a suite and describe its scenarios, law and interface, in the order of its manifest.

    Raises what `hushmark.suite.load_ready` and `hushmark.examine.describe_all` raise where the suite is wrong.
    """
    return _described(start, lambda _: True)


def _described(start: Path | None, wanted: Callable[[Scenario], bool]) -> tuple[Described, ...]:
    scenarios = sorted(filter(wanted, suites.load_ready(start).scenarios), key=lambda scenario: scenario.id)
    return tuple(describe_all(scenarios, datetime.now(DENVER).date()))


def cases(described: Iterable[Described]) -> tuple[Case, ...]:
    """Return the scenarios' facts, to be put to two laws."""
    return tuple(Case(one.scenario.id, one.facts, one.decision.readings.chosen) for one in described)
