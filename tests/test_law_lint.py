"""The lint of law and scenarios: it finds nothing in ours, and each fault where one is made."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from evaluator.dimensions import DIMENSIONS, Dimension
from evaluator.findings import FINDINGS, Finding
from evaluator.law import Condition, Edition, Limb
from evaluator.policy import LAYERS, Layer
from evaluator.statute import EDITIONS, P2A
from hushmark.cli.linting import findings
from hushmark.examine import Described
from hushmark.law_lint import lint_quotations, lint_scenarios, lint_tables
from hushmark.proof.scenarios import every_scenario
from hushmark.suite import find_root


@cache
def scenarios() -> tuple[Described, ...]:
    return every_scenario()


def one_layer(condition: Condition) -> dict[str, Layer]:
    """Return a law of one provision with one condition."""
    provision = replace(P2A, limbs=(Limb((condition,)),))
    edition = Edition("test", EDITIONS[-1].earliest, EDITIONS[-1].latest, "for this test", (provision,))
    return {"statute": Layer("statute", "a law", (edition,), ())}


def test_there_is_nothing_to_mend_in_law_and_suite() -> None:
    assert findings(None) == []


@pytest.mark.parametrize(("condition", "said"), [
    (Condition("When useful", ("necessary",)), "‘When useful’ is not in its text"),
    (Condition("When necessary", ("necessary",), "T-MOON"), "the register has no reading T-MOON"),
    (Condition("When necessary", ("moonlit",)), "asks the finding moonlit, which does not exist"),
    (Condition("When necessary", ("never",)), "can never be met"),
    (Condition("When necessary", ("always",)), "can never fail"),
])  # fmt: skip
def test_a_fault_of_a_table_is_found(condition: Condition, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = {"never": Finding("never", "?", lambda *_: False), "always": Finding("always", "?", lambda *_: True)}
    for module in ("hushmark.law_lint", "hushmark.proof.space"):
        monkeypatch.setattr(f"{module}.FINDINGS", {**FINDINGS, **made})
    assert any(said in str(finding) for finding in lint_tables(one_layer(condition), {}))


def test_a_fact_that_no_condition_turns_on_is_found() -> None:
    found = lint_tables(LAYERS, {**DIMENSIONS, "shoe": Dimension("shoe", "the user", "the size of the user's shoe")})
    assert [str(finding) for finding in found] == [
        "fact shoe: no condition of any table turns on it. Let a finding ask it, or remove it."
    ]


def _titled(title: str) -> Described:
    one = scenarios()[0]
    return replace(one, scenario=replace(one.scenario, name=title))


@pytest.mark.parametrize(("title", "said"), [
    ("A friend is told.", "ends with a full stop"), ("a friend is told", "does not begin with a capital letter"),
    ("A friend should not be told", "states the verdict"), ("A friend " * 20, "is longer than"),
])  # fmt: skip
def test_a_title_that_is_no_plain_story_is_found(title: str, said: str) -> None:
    assert any(said in finding.problem for finding in lint_scenarios([_titled(title)], find_root()))


def test_the_same_facts_told_twice_are_found_unless_the_ledger_says_why(tmp_path: Path) -> None:
    one = next(one for one in scenarios() if one.scenario.id == "LAW-416")
    twin = replace(one, scenario=replace(one.scenario, id="LAW-999"))
    (tmp_path / "features").mkdir()
    assert [f.problem for f in lint_scenarios([one, twin], tmp_path)] == ["LAW-999 has the same facts as LAW-416"]
    (tmp_path / "features" / "same-facts.txt").write_text("LAW-416 LAW-999: told to two readers\n", encoding="utf-8")
    assert lint_scenarios([one, twin], tmp_path) == []


def test_a_quotation_that_no_edition_has_is_found(tmp_path: Path) -> None:
    (tmp_path / "features").mkdir()
    feature = tmp_path / "features" / "one.feature"
    told = 'Feature: One\n  C.R.S. 24-90-119 (2): "Records may be disclosed in the following instances: (b) Upon {} consent of the user".\n'
    feature.write_text(told.format("written"), encoding="utf-8")
    assert list(lint_quotations(tmp_path)) == []
    feature.write_text(told.format("oral"), encoding="utf-8")
    [found] = lint_quotations(tmp_path)
    assert (found.line, found.problem) == (2, "what it quotes of 24-90-119(2) is in no edition")
