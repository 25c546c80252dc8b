"""Every law scenario says what the reference evaluator answers, and is one fact away from its control."""

import sys
from dataclasses import replace
from datetime import date

import pytest

from evaluator.decision import Decision, decide
from evaluator.facts import read_facts
from evaluator.readings import REGISTER, Readings
from hushmark.describe import Answer, World
from hushmark.examine import SuiteBroken, describe_all
from hushmark.lint import lint
from hushmark.registry import find
from hushmark.scenario import Scenario
from hushmark.suite import load_ready

SUITE = load_ready()
LAW = tuple(scenario for scenario in SUITE.scenarios if scenario.kind == "law")
LEVELS = {"prohibited": "must", "undetermined": "must", "permitted": "may", "not-covered": "may"}


def described(scenario: Scenario) -> World:
    """Read a scenario's sentences into a world."""
    world = World()
    for step in scenario.steps:
        match = find(step.kind, step.text)
        assert match is not None, f"{scenario.id}: no {step.kind} step matches “{step.text}”"
        match.run(world, datatable=step.table, docstring=step.docstring)
    return world


def decided(world: World, readings: Readings | None = None) -> Decision:
    """Put a world's facts to the evaluator, as a facts file would state them."""
    nested: dict[str, object] = {}
    for key, value in world.facts.items():
        outer, _, inner = key.partition(".")
        if inner:
            group = nested.setdefault(outer, {})
            assert isinstance(group, dict)
            group[inner] = value
        else:
            nested[key] = value
    return decide(read_facts(nested), readings or Readings(world.readings))


def broken_claims(world: World, decision: Decision) -> list[str]:
    """Say which of the things that a scenario claims of the law a decision does not bear out."""
    broken = []
    for answer in world.expectations:
        assert isinstance(answer, Answer)
        borne_out = {
            "verdict": decision.verdict == answer.verdict,
            "provision": not answer.provision or answer.provision in decision.provision,
            "missing": not answer.missing or answer.missing in {ask.key for ask in decision.missing},
            "penalty": not answer.penalty or answer.penalty == decision.penalty,
            "compelled": not answer.compelled or answer.compelled == decision.compelled,
            "elsewhere": answer.forbidden_elsewhere <= bool(decision.forbidden_elsewhere),
        }
        broken += [f"{what} of {answer}" for what, so in borne_out.items() if not so]
    return broken


def claims_rest_on(world: World) -> set[str]:
    """Find the readings of which another value, all else equal, makes untrue something that the scenario claims.

    A reading that was not consulted cannot change anything, so those that were are all that have to be tried.
    """
    readings = Readings(world.readings)
    decided(world, readings)
    return {
        name
        for name in readings.consulted
        for value in REGISTER[name].values
        if value != readings[name] and broken_claims(world, decided(world, readings.but(name, value)))
    }


def phrases(scenario: Scenario) -> list[tuple[str, tuple[str, ...]]]:
    """Take the sentences of a scenario apart: each one's pattern, and the phrases that fill it."""
    taken = []
    for step in scenario.steps:
        if step.kind == "then":
            continue
        match = find(step.kind, step.text)
        assert match is not None
        spans = match.spans()
        taken.append((match.definition.pattern, tuple(step.text[slice(*spans[name])] for name in sorted(spans))))
    return taken


def differences(one: Scenario, other: Scenario) -> int:
    """Count the phrases in which two scenarios differ; a sentence that only one of them has counts as one.

    A sentence in the place of another is one difference too. Where a scenario speaks of the same matter twice (the day
    of the Background and its own), the later sentence alone is compared.
    """
    first, second = (
        [p for i, p in enumerate(ps) if p[0] not in {q[0] for q in ps[i + 1 :]}]
        for ps in (phrases(one), phrases(other))
    )
    only_first, only_second = dict(first), dict(second)
    for pattern in only_first.keys() & only_second.keys():
        if only_first[pattern] == only_second[pattern]:
            del only_first[pattern], only_second[pattern]
    count = 0
    for pattern in only_first.keys() & only_second.keys():
        count += sum(a != b for a, b in zip(only_first.pop(pattern), only_second.pop(pattern), strict=True))
    return count + max(len(only_first), len(only_second))


def named(scenarios: tuple[Scenario, ...]) -> list[object]:
    return [pytest.param(scenario, id=scenario.id) for scenario in scenarios]


@pytest.mark.parametrize("scenario", named(LAW))
def test_the_evaluator_answers_what_the_scenario_says(scenario: Scenario) -> None:
    world = described(scenario)
    decision = decided(world)
    assert broken_claims(world, decision) == [], decision


@pytest.mark.parametrize("scenario", named(LAW))
def test_the_level_is_that_of_the_verdict(scenario: Scenario) -> None:
    world = described(scenario)
    verdicts = {answer.verdict for answer in world.expectations if isinstance(answer, Answer)}
    assert len(verdicts) == 1
    assert scenario.level == ("reading" if world.readings else LEVELS[verdicts.pop()])


@pytest.mark.parametrize("scenario", named(tuple(s for s in LAW if s.control)))
def test_the_control_is_one_phrase_or_one_fact_away(scenario: Scenario) -> None:
    control = SUITE.by_id[scenario.control or ""]
    mine, its = described(scenario).facts, described(control).facts
    facts = {key for key in mine.keys() | its.keys() if mine.get(key) != its.get(key)}
    assert len(facts) == 1 or differences(scenario, control) == 1, (facts, phrases(scenario), phrases(control))


@pytest.mark.parametrize("id_", sorted({scenario.id.partition("/")[0] for scenario in LAW}))
def test_the_readings_named_are_those_on_which_its_claims_rest(id_: str) -> None:
    """Tags stand on an outline and not on its rows, so an outline names the readings of all its rows together."""
    rows = [scenario for scenario in LAW if scenario.id.partition("/")[0] == id_]
    chosen = {f"{name}={value}" for row in rows for name, value in described(row).readings.items()}
    rest_on = {name for row in rows for name in claims_rest_on(described(row))} - {c.partition("=")[0] for c in chosen}
    assert {str(reading) for reading in rows[0].readings} == rest_on | chosen


def test_there_is_nothing_to_mend() -> None:
    assert lint(SUITE) == []


def test_every_phrase_is_said_in_some_scenario() -> None:
    """A vocabulary that no scenario uses would be untested; ages are a range, of which a few stand for all."""
    said = "\n".join(step.text for scenario in LAW for step in scenario.steps)
    tables = [vars(sys.modules[name]) for name in ("steps.law_people", "steps.law_grounds")]
    phrases_of = {name: table for names in tables for name, table in names.items() if name.isupper() and name != "AGES"}
    assert [(name, phrase) for name, table in phrases_of.items() for phrase in table if phrase not in said] == []


TABLED = next(scenario for scenario in LAW if any(step.table for step in scenario.steps))


def _broken(**changed: object) -> str:
    """Return what is said of a generated scenario of which something is otherwise."""
    with pytest.raises(SuiteBroken) as found:
        describe_all([replace(TABLED, **changed)], date(2026, 11, 23))  # type: ignore[arg-type]
    assert str(found.value).startswith(f"{TABLED.path}:{TABLED.line}: {TABLED.id}")
    return str(found.value)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (["the weather", "rain"], "no fact means “the weather”"),
        (["who learns it", "the weather"], "“who learns it” cannot be “the weather”; it can be: "),
    ],
)
def test_a_table_that_says_what_nobody_understands_is_told_with_its_scenario(row: list[str], said: str) -> None:
    steps = [replace(step, table=[*step.table, row]) if step.table else step for step in TABLED.steps]
    assert said in _broken(steps=tuple(steps))


def test_a_scenario_that_claims_what_the_law_does_not_say_or_nothing_is_told_with_its_place() -> None:
    heads = [step for step in TABLED.steps if step.kind != "then"]
    assert "expects nothing: add a Then" in _broken(steps=tuple(heads))
    claims = next(
        step for one in LAW for step in one.steps if step.kind == "then" and step.text == "it is undetermined"
    )
    assert "claims undetermined, but the law as code says" in _broken(steps=(*heads, claims))
