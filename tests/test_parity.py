"""Three runners, one outcome: behave, pytest-bdd and the certification executor agree on every scenario."""

from collections.abc import Iterable, Sequence
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


SUITE = suites.load()
WRITTEN = sorted({s.id.partition("/")[0] for s in SUITE.scenarios if s.kind == "law" and "generated" not in s.tags})
SOME = sorted({s.id.partition("/")[0] for s in SUITE.scenarios if s.kind == "interface"})
FAULTY = zoo.residents()["wrong_owner"].spec
CAUGHT = ("IF-003", "IF-004", "IF-005", "IF-006")


def chosen(runner: str, ids: Iterable[str]) -> list[str]:
    """Return the options that choose scenarios by their ids."""
    if runner == "behave":
        return [f"--tags={' or '.join(f'id:{one}' for one in ids)}"]
    return ["-m", " or ".join(f"id(value='{one}')" for one in ids)]


@pytest.mark.slow
@pytest.mark.parametrize(("runner", "ids"), [("behave", WRITTEN), ("pytest", WRITTEN[::5])])
def test_the_law_has_the_same_outcome_in_every_runner(runner: str, ids: Sequence[str]) -> None:
    """Those that were found by search are of one form, and are left to `benchmarks/parity.py`; for pytest, four in five too."""
    same_outcome(runner, "reference", ids, certified("reference"))


@cache
def certified(spec: str, *only: str) -> dict[str, str]:
    return by_scenario(certify(spec, only=only))


@pytest.mark.slow
@pytest.mark.parametrize(("runner", "ids"), [("behave", SOME[::9]), ("pytest", SOME[1::9])])
def test_a_sound_system_has_the_same_outcome_in_every_runner(runner: str, ids: Sequence[str], example: Results) -> None:
    """Every ninth scenario; all of them in `benchmarks/parity.py`."""
    same_outcome(runner, "example", ids, by_scenario(example))


@pytest.mark.slow
def test_a_faulty_system_has_the_same_outcome_in_another_runner() -> None:
    same_outcome("pytest", FAULTY, CAUGHT, certified(FAULTY, *CAUGHT))


def same_outcome(runner: str, spec: str, ids: Sequence[str], whole: dict[str, str]) -> None:
    expected = {name: outcome for name, outcome in whole.items() if name.partition("/")[0] in ids}
    came = run(runner, ROOT, spec, *chosen(runner, ids)).outcomes
    assert {name: outcome for name, outcome in came.items() if name in expected} == expected
    assert expected
