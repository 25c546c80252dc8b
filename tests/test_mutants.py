"""No condition of the law as it reads today is idle: without it, some case that reviewers decided comes out otherwise."""

from dataclasses import replace
from functools import cache

import pytest
from test_cases import CASES, facts_of, readings_of

from evaluator.decision import Findings, verdict_of
from evaluator.law import Condition, Edition, Limb, Provision
from evaluator.readings import Readings
from evaluator.statute import EDITIONS, OVERLAYS

TODAY, BESIDES = EDITIONS[-1], OVERLAYS[-1]
IDLE = {
    "Records": "by the default of T-RECSCOPE 'records' in (2) are everything in (1): the word decides only where a run reads it otherwise",
    "A written request for reconsideration of a library resource": "a request pursuant to 24-90-122(3) is a written one, so this never fails alone",
}


@cache
def _findings() -> tuple[Findings, ...]:
    rows = [(facts_of(case), readings_of(case)) for case in CASES]
    return tuple(
        Findings(facts, readings)
        for facts, readings in rows
        if (facts["layer"] or "statute") == "statute" and facts["date"] >= BESIDES.latest
    )


def _verdicts(today: Edition, besides: Edition) -> list[str]:
    return [verdict_of(today, besides, findings.__getitem__)[0] for findings in _findings()]


def _without(edition: Edition, provision: Provision, limb: Limb, condition: Condition) -> Edition:
    kept = replace(limb, conditions=tuple(c for c in limb.conditions if c is not condition))
    changed = replace(provision, limbs=tuple(kept if candidate is limb else candidate for candidate in provision.limbs))
    return replace(edition, provisions=tuple(changed if p is provision else p for p in edition.provisions))


MUTANTS = [
    pytest.param(provision, limb, condition, id=f"{provision.citation} {limb.name} {condition.words}")
    for provision in (*TODAY.provisions, *BESIDES.provisions)
    for limb in provision.limbs
    for condition in limb.conditions
    if provision.effect != "punishes" and condition.words not in IDLE
]


@pytest.mark.parametrize(("provision", "limb", "condition"), MUTANTS)
def test_without_this_condition_some_case_comes_out_otherwise(
    provision: Provision, limb: Limb, condition: Condition
) -> None:
    mutant = (_without(TODAY, provision, limb, condition), _without(BESIDES, provision, limb, condition))
    assert _verdicts(*mutant) != _verdicts(TODAY, BESIDES)


def test_the_word_records_decides_where_it_is_read_as_account_records() -> None:
    narrower = [
        Findings(findings.facts, Readings({**findings.readings.chosen, "T-RECSCOPE": "account"}))
        for findings in _findings()
    ]
    assert [verdict_of(TODAY, BESIDES, findings.__getitem__)[0] for findings in narrower] != _verdicts(TODAY, BESIDES)
