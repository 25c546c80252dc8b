"""How one scenario ended, and whether a run may end well: the same in every runner.

Outcomes are EARL's (https://www.w3.org/TR/EARL10-Schema/): passed, failed, cantTell, untested, inapplicable. What is not
passed says whose it is. Steps end a scenario early by raising one of the four exceptions here; any other exception is no
evidence about the system under test and so means cantTell.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import ClassVar, Literal

from hushmark.scenario import Scenario

OutcomeName = Literal["passed", "failed", "cantTell", "untested", "inapplicable"]
Whose = Literal["system", "adapter", "configuration", "environment", "suite", "law", "unknown"]


class ScenarioEnded(Exception):
    """A scenario that ends here: why (`reason`), and `whose` it is, by default what is likeliest of the outcome."""

    outcome: ClassVar[OutcomeName]
    usually: ClassVar[Whose]

    def __init__(self, reason: str, whose: Whose | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.whose: Whose = whose or self.usually


class Failed(ScenarioEnded, AssertionError):
    """What was observed contradicts the scenario."""

    outcome = "failed"
    usually = "system"


class CannotTell(ScenarioEnded):
    """What was observed decides neither way."""

    outcome = "cantTell"
    usually = "unknown"


class Untested(ScenarioEnded):
    """The scenario applies and was not performed."""

    outcome = "untested"
    usually = "adapter"


class Inapplicable(ScenarioEnded):
    """The scenario does not concern this system."""

    outcome = "inapplicable"
    usually = "configuration"


@dataclass(frozen=True)
class Ending:
    """How a scenario ended: its outcome, and for any but passed the reason and whose it is."""

    outcome: OutcomeName
    reason: str = ""
    whose: Whose | None = None


PASSED = Ending("passed")


def ending_of(error: BaseException | None) -> Ending:
    """How a scenario ended whose steps raised `error`, or nothing."""
    match error:
        case None:
            return PASSED
        case ScenarioEnded():
            return Ending(error.outcome, error.reason, error.whose)
        case AssertionError():
            return Ending("failed", str(error), "system")
        case _:
            return Ending("cantTell", f"{type(error).__name__}: {error}", "unknown")


def worse(first: Ending, second: Ending) -> Ending:
    """The ending of a scenario whose steps ended as `first` and whose closing ended as `second`."""
    return second if first.outcome in {"passed", "inapplicable"} and second != PASSED else first


def is_required(scenario: Scenario) -> bool:
    """Whether a run without this scenario passed may not end well: a `must`, or any question of law."""
    return scenario.level == "must" or scenario.kind == "law"


def unmet(endings: Iterable[tuple[Scenario, Ending | None]]) -> list[tuple[Scenario, Ending]]:
    """The required scenarios that neither passed nor proved inapplicable; None is one that never ran."""
    never_ran = Ending("untested", "it was never run", "suite")
    return [
        (scenario, ending or never_ran)
        for scenario, ending in endings
        if is_required(scenario) and (ending is None or ending.outcome not in {"passed", "inapplicable"})
    ]


def write_outcomes(path: Path, endings: Mapping[str, Ending]) -> None:
    """Write {scenario id: {outcome, reason, whose}} as JSON, in order of the ids."""
    body = {scenario_id: asdict(endings[scenario_id]) for scenario_id in sorted(endings)}
    path.write_text(json.dumps(body, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
