"""Every fact pattern that a Colorado reviewer argued about is decided as the reviewers decided it.

The reviewers' own have ids that begin with ``FP``; the others say what those leave unsaid, so that every condition decides somewhere.
``more_cases.json`` has further ones in the same dimensions, decided by hand before they were asked, each told in its ``story``.
Both files state of each what differs from the ordinary case (``ORDINARY``); null is *not known*. A column that the
reviewers left blank was not asked.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from evaluator.decision import decide
from evaluator.explain import answer
from evaluator.facts import ORDINARY, Facts, read_facts
from evaluator.readings import Readings

CASES: list[dict[str, Any]] = [
    case
    for name in ("cases.json", "more_cases.json")
    for case in json.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
]


def facts_of(case: dict[str, Any]) -> Facts:
    """Return the whole facts of one case."""
    return read_facts({**ORDINARY, **case["facts"]})


def readings_of(case: dict[str, Any]) -> Readings:
    """Return the readings under which the case was decided."""
    return Readings(case.get("chosen"))


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_case_is_decided_as_its_reviewers_decided_it(case: dict[str, Any]) -> None:
    expected = case["expected"]
    decision = decide(facts_of(case), readings_of(case))
    given = answer(decision)
    parts = {key: [part for part in value.split("; ") if part] for key, value in given.items()}
    assert given["verdict"] == expected["verdict"], given
    assert [ask.key for ask in decision.missing] == expected.get("missing", [])
    uncited = [
        wanted for wanted in expected["provision"] if not any(cited.startswith(wanted) for cited in parts["provision"])
    ]
    assert not uncited, given["provision"]
    assert {key: given[key] for key in ("compelled", "penalty") if key in expected} == {
        key: expected[key] for key in ("compelled", "penalty") if key in expected
    }
    assert set(expected.get("readings", [])) <= set(parts["readings"]), given["readings"]


def test_the_cases_are_all_there_and_each_once() -> None:
    ids = [case["id"] for case in CASES]
    assert len(ids) == len(set(ids))
    assert sum(name.startswith("FP-") for name in ids) == 161


def test_an_answer_has_the_keys_of_a_table_of_cases() -> None:
    for case in CASES:
        assert list(answer(decide(facts_of(case), readings_of(case)))) == [
            "verdict",
            "missing",
            "provision",
            "compelled",
            "penalty",
            "readings",
            "why",
        ]
