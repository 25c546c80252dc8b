"""An answer shows its reasons: in the text's words, with what would change it, and nothing claimed that was not tried."""

import json
from typing import Any

import pytest
from test_cases import CASES, facts_of, readings_of

from evaluator.decision import Findings, decide, verdict_of
from evaluator.explain import answer, explain, note, why
from evaluator.facts import ORDINARY, read_facts
from evaluator.policy import LAYERS
from evaluator.reasons import table_digest

IDS = [case["id"] for case in CASES]


def _case(name: str) -> dict[str, Any]:
    return next(case for case in CASES if case["id"] == name)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_every_change_that_is_told_changes_the_verdict_and_no_part_of_it_does(case: dict[str, Any]) -> None:
    explanation = explain(decide(facts_of(case), readings_of(case)))
    decision, under = explanation.decision, explanation.decision.under[-1]
    conditions = {(t.provision.citation, c.words): c for t in under.tested for limb in t.limbs for c, _ in limb}

    def verdict_after(steps: tuple[Any, ...]) -> str:
        found = {}
        for step in steps:
            for name in conditions[step.citation, step.words].findings:
                found |= {name: step.met, name.removeprefix("!"): step.met != name.startswith("!")}
        return verdict_of(under.edition, under.overlay, Findings(decision.facts, decision.readings, found).__getitem__)[0]

    if decision.verdict == "undetermined":
        assert not explanation.nearest
        return
    assert explanation.nearest
    for change in explanation.nearest:
        assert verdict_after(change.steps) == change.verdict != decision.verdict
        for left_out in change.steps:
            part = tuple(step for step in change.steps if step is not left_out)
            assert verdict_after(part) in (decision.verdict, "undetermined"), (left_out, change)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_note_is_plain_text_in_72_columns_that_names_the_edition_and_the_ground(case: dict[str, Any]) -> None:
    explanation = explain(decide(facts_of(case), readings_of(case)))
    text = note(explanation)
    assert max(map(len, text.splitlines())) <= 72
    flat = " ".join(text.split())
    assert " ".join(why(explanation).split()) in flat
    for part in (*explanation.editions, explanation.digest, "Condition by condition", "not legal advice"):
        assert part in flat
    for ask in explanation.missing:
        assert ask.question in flat


def test_only_a_reading_whose_alternative_changes_the_verdict_is_said_to_matter() -> None:
    for case in CASES:
        facts, readings = facts_of(case), readings_of(case)
        verdict = decide(facts, readings).verdict
        for mattered in explain(decide(facts, readings)).readings:
            assert decide(facts, readings.but(mattered.id, mattered.alternative)).verdict == mattered.verdict != verdict


def test_a_mother_at_the_desk_is_told_what_she_lacks() -> None:
    explanation = explain(decide(facts_of(_case("MOTHER.desk"))))
    assert "24-90-119(2)(d) fails (not met: ‘accessing by electronic means’)" in why(explanation)
    assert any([step.words for step in change.steps] == ["accessing by electronic means"] and change.verdict == "permitted" for change in explanation.nearest)


def test_a_permission_falls_only_when_every_ground_falls() -> None:
    facts = read_facts({**ORDINARY, "date": "2026-11-23", "recipient": "friend", "use_head": "materials", "purpose": "delivery", "necessary": "yes", "consent": {
        "kind": "written_paper", "by": "user", "status": "current", "scope_covers": "yes"}})
    explanation = explain(decide(facts))
    assert explanation.decision.provision == ("24-90-119(2)(a)", "24-90-119(2)(b)")
    assert {len(change.steps) for change in explanation.nearest} == {2}


def test_what_would_be_against_practice_is_not_called_unlawful() -> None:
    text = note(explain(decide(facts_of(_case("FP-38a.good-practice")))))
    assert "contrary to good practice" in " ".join(text.split())
    assert "prohibited" not in text.split("\n\n", 1)[0]


def test_the_digest_of_a_table_is_the_same_each_time_and_another_for_each_layer() -> None:
    digests = {layer: table_digest(layer) for layer in LAYERS}
    table_digest.cache_clear()
    assert digests == {layer: table_digest(layer) for layer in LAYERS}
    assert len(set(digests.values())) == len(LAYERS)


def test_an_answer_is_words_only_and_ready_for_json() -> None:
    for case in CASES:
        given = answer(decide(facts_of(case), readings_of(case)))
        assert json.loads(json.dumps(given)) == given
        assert given["why"].endswith(".")
