"""Three runners, one outcome: behave, pytest-bdd and the certification executor agree on every scenario."""

from functools import cache
from pathlib import Path

import pytest

from hushmark import suite as suites
from hushmark.certify import certify
from hushmark.lint import lint
from hushmark.results import Results
from tests import zoo
from tests.runner_outcomes import run

ROOT = Path(__file__).parent.parent
WORST = ("failed", "cantTell", "untested", "inapplicable", "passed")


def by_scenario(results: Results) -> dict[str, str]:
    """Return the worst outcome of each scenario's instances."""
    worst: dict[str, str] = {}
    for result in results.results:
        worst[result.scenario] = min(worst.get(result.scenario, "passed"), result.outcome, key=WORST.index)
    return worst


def test_the_features_keep_to_what_all_three_parsers_read_alike() -> None:
    assert lint(suites.load_ready()) == []


def test_the_list_of_ids_names_every_scenario_and_no_other() -> None:
    lines = (ROOT / "features" / "ids.txt").read_text().splitlines()
    listed = {line for line in lines if line and not line.startswith("#")}
    assert listed == {f"{s.id} {s.level} {s.provision}" for s in suites.load().scenarios}


@pytest.mark.parametrize("runner", ["behave", "pytest"])
def test_the_law_has_the_same_outcome_in_every_runner(runner: str) -> None:
    certified = by_scenario(certify("reference"))
    assert {
        name: outcome for name, outcome in run(runner, ROOT, "reference").outcomes.items() if name in certified
    } == certified


@cache
def certified(spec: str) -> dict[str, str]:
    return by_scenario(certify(spec))


FAULTY = zoo.residents()["wrong_owner"].spec


@pytest.mark.parametrize(("runner", "spec"), [("behave", "example"), ("pytest", "example"), ("pytest", FAULTY)])
def test_a_system_has_the_same_outcome_in_every_runner(runner: str, spec: str) -> None:
    expected = certified(spec)
    assert {name: outcome for name, outcome in run(runner, ROOT, spec).outcomes.items() if name in expected} == expected
