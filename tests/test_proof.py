"""The scenarios bite: what is recorded of the proof is so for this suite, and the proof notices when a scenario is gone.

The faults and conditions that were proven to change no answer are taken from the record, by their marks, so that the whole
is done in seconds; ``hushmark prove`` proves them too, and the record is good for no other law than the one it was made of.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from evaluator.decision import decide
from evaluator.facts import Facts
from evaluator.law import Edition, Provision, limb
from evaluator.policy import LAYERS, Layer
from evaluator.readings import Readings
from hushmark import suite as suites
from hushmark.examine import Described
from hushmark.proof.bench import Entry
from hushmark.proof.page import render
from hushmark.proof.prove import Proof, prove, prove_layer
from hushmark.proof.scenarios import law_scenarios
from hushmark.proof.space import USUAL
from hushmark.proof.telling import headline, law_digest, plain, summary
from hushmark.scenario import GENERATED
from hushmark.strength import Proven, proven, strength

pytestmark = pytest.mark.slow
"""All in one process, which proves the whole once."""

HOW = "prove it anew: hushmark prove --record (with --known, if the law is the same; --complete, if something is not noticed)"


@cache
def scenarios() -> tuple[Described, ...]:
    return law_scenarios()


def record() -> Proven:
    found = strength().proven
    assert found is not None
    return found


@cache
def known() -> frozenset[str]:
    return frozenset(mark for layer in record().layers for mark in layer.proven_none)


def proof_of(described: Iterable[Described]) -> Proof:
    (found,) = prove(described, known=known())
    return found


@cache
def the_proof() -> Proof:
    return proof_of(scenarios())


@pytest.fixture(scope="module")
def told() -> dict[str, object]:
    return plain([the_proof()], suites.digest_of(suites.find_root()))


# --- the record ------------------------------------------------------------------------------------------------------------


def test_the_record_is_of_this_suite_and_of_this_law() -> None:
    assert record().suite == f"sha256:{suites.digest_of(suites.find_root())}", HOW
    assert record().law == f"sha256:{law_digest()}", HOW


def test_what_is_recorded_is_what_is_found(told: dict[str, object]) -> None:
    assert proven(told) == record(), HOW


def test_nothing_survives_and_every_condition_decides_and_every_value_is_used() -> None:
    assert [survivor.mutant for survivor in the_proof().survivors] == []
    assert [gap.place for gap in the_proof().not_shown] == []
    assert [(used.key, used.unused) for used in the_proof().values if used.unused] == []


def test_what_could_not_be_made_is_counted_apart_with_the_reason() -> None:
    made = {told.mutant.mark for told in the_proof().mutants}
    assert len(made) == len(the_proof().mutants), "two faults have one mark"
    assert all(one.why for one in the_proof().not_applied)


# --- it bites --------------------------------------------------------------------------------------------------------------


def test_a_scenario_that_alone_notices_a_fault_is_missed_when_it_is_gone() -> None:
    whole = the_proof()
    place = next(place for place, (_, alone) in enumerate(whole.kills()) if alone)
    gone = whole.bench.entries[place].id
    missed = {told.mutant.mark for told in whole.mutants if told.killers == 1 << place}
    without = proof_of(one for one in scenarios() if one.scenario.id != gone)
    assert not without.whole
    assert {survivor.mutant.mark for survivor in without.survivors} == missed
    assert headline(plain([without], "0")).startswith(f"Not proven: {len(missed)} faults")


def test_without_the_scenarios_of_a_provision_its_conditions_are_not_shown() -> None:
    without = proof_of(one for one in scenarios() if not one.scenario.provision.startswith("24-90-119.4"))
    lacking = {gap.place.provision.citation for gap in without.not_shown}
    # what (4) leaves open to everybody is open to immigration authorities too, and its scenarios alone show that
    assert lacking == {"24-90-119(4)", "24-74.1-102"}


def test_nothing_is_taken_for_no_fault_that_was_not_proven_to_be_none() -> None:
    (found,) = prove(scenarios(), known=frozenset())
    assert len(found.survivors) == the_proof_counts()["equivalent"] > 0


def the_proof_counts() -> dict[str, int]:
    statuses = [told.status for told in the_proof().mutants]
    return {status: statuses.count(status) for status in ("killed", "equivalent", "survivor")}


def test_no_generated_scenario_is_there_for_nothing() -> None:
    """Each notices a fault, or has a value that no other has, or is the control of one that does."""
    rows = dict(zip((entry.id for entry in the_proof().bench.entries), the_proof().kills(), strict=True))
    controls = {one.scenario.control for one in scenarios()}
    values: dict[tuple[str, object], int] = {}
    for one in scenarios():
        for pair in one.facts.known.items():
            values[pair] = values.get(pair, 0) + 1
    idle = [
        one.scenario.id
        for one in scenarios()
        if one.scenario.id.startswith(GENERATED)
        and one.scenario.id not in controls
        and not rows[one.scenario.id][0]
        and min(map(values.__getitem__, one.facts.known.items())) > 1
    ]
    assert idle == []


# --- over a law small enough to search -----------------------------------------------------------------------------------------

_TOLD = limb(("disclose", "disclosed"), ("identifies a person", "identifies_person"))
_SMALL = Layer(
    "statute",
    "a small law",
    (Edition("1", date(2000, 1, 1), date(2000, 1, 1), "made up", (Provision("1", "1", "", "forbids", (_TOLD,)),)),),
    (Edition("none", date(2000, 1, 1), date(2000, 1, 1), "made up", ()),),
)
_TABLES = {**LAYERS, "statute": _SMALL}


def entry(name: str, **facts: object) -> Entry:
    return Entry(name, decide(Facts({**USUAL.known}).but(**facts), Readings(), _TABLES), states_penalty=False)


def test_a_fault_that_nobody_notices_is_told_with_the_nearest_case_that_does() -> None:
    told_, untold = entry("told"), entry("untold", act="retain")
    found = prove_layer(_TABLES, _SMALL, [told_, untold])
    dropped = next(one for one in found.survivors if one.mutant.kind == "condition dropped")
    assert "identifies a person" in dropped.mutant.what
    assert dropped.witness is not None
    assert dropped.witness.facts["identifies"] == "no"
    assert (dropped.witness.law.verdict, dropped.witness.mutant.verdict) == ("not-covered", "prohibited")
    assert any(gap.place.condition.words == "identifies a person" for gap in found.not_shown)
    assert "nobody" in render(plain([found], "0"))


def test_a_fault_that_changes_no_answer_is_proven_to_be_none() -> None:
    """What is asked twice can be left out once."""
    twice = replace(
        _SMALL.editions[0],
        provisions=(replace(_SMALL.editions[0].provisions[0], limbs=(_TOLD, replace(_TOLD, name="again"))),),
    )
    small = replace(_SMALL, editions=(twice,))
    found = prove_layer({**LAYERS, "statute": small}, small, [entry("told"), entry("untold", act="retain")])
    assert {one.status for one in found.mutants if one.mutant.kind == "limb dropped"} == {"equivalent"}


def test_words_page_and_data_say_the_same(told: dict[str, object]) -> None:
    assert headline(told) in summary(told)
    assert headline(told) in render(told)
    assert told["whole"] is True
