"""What two laws decide differently: exact, because it is compared with counting by hand and with the evaluator itself."""

import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from functools import cache
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_law_properties import cases

from evaluator.decision import Findings, decide, verdict_of
from evaluator.facts import Facts
from evaluator.findings import FINDINGS
from evaluator.law import Edition, Provision, limb
from evaluator.policy import LAYERS
from evaluator.readings import Readings
from evaluator.truth import Unknown
from hushmark.proof.difference import Case, Change, Difference, compare
from hushmark.proof.laws import NOTHING_BESIDES, Law, UnknownLaw, law_named
from hushmark.proof.outcome import Asked, Outcome, Space, names_in
from hushmark.proof.scenarios import cases as cases_of
from hushmark.proof.scenarios import law_scenarios
from hushmark.proof.space import USUAL, VALUES, Tree, classes, represented


def hushmark(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "hushmark", *words], capture_output=True, text=True, check=False)


def a_law(*provisions: Provision, name: str = "a law", layer: str = "statute") -> Law:
    edition = Edition(name, date(2000, 1, 1), date(2000, 1, 1), "for this test", provisions)
    return Law(name, name, layer, edition, NOTHING_BESIDES)


def forbids(*conditions: tuple[str, str], name: str = "1") -> Provision:
    return Provision(name, f"({name})", "…", "forbids", (limb(*conditions),))


def lets_go(*conditions: tuple[str, str], name: str = "2") -> Provision:
    return Provision(name, f"({name})", "…", "lets-go", (limb(*conditions),))


# --- it is exact ----------------------------------------------------------------------------------------------------------


def test_two_wordings_of_one_rule_do_not_differ() -> None:
    subpoena_or_order = Provision(
        "2", "(2)", "…", "lets-go", (limb(("subpoena", "subpoena")), limb(("order", "court_order")))
    )
    one = a_law(forbids(("disclose", "disclosed"), ("of a person", "identifies_person")), subpoena_or_order)
    other = a_law(
        forbids(
            ("of somebody", "identifies_person"), ("tell", "disclosed"), ("indeed tell", "disclosed"), name="first"
        ),
        lets_go(("court order", "court_order"), name="second"),
        lets_go(("a subpoena or a court order", "court_order|subpoena"), name="third"),
    )
    found = compare(one, other)
    assert found.changes == ()
    assert found.states > 1


def test_every_text_is_the_same_as_itself() -> None:
    for name in ("1983", "2024", "pccld", "pccld-superseded"):
        assert compare(law_named(name), law_named(name)).changes == ()
    assert compare(law_named("2005"), law_named("statute@2005")).changes == ()


TINY = {
    "consent_written": "consent.kind",
    "electronic": "channel",
    "sold": "purpose",
    "referred": "referred_to_officer",
}


def _by_hand(law: Law, facts: Facts) -> str:
    return verdict_of(law.edition, law.overlay, Findings(facts, Readings()).__getitem__)[0]


def test_facts_come_in_one_order_however_a_set_of_branches_is_walked() -> None:
    """Sets are walked otherwise in each process; which of two cases equally near is shown must not hang on it."""

    def asks(key: str) -> Tree:
        return key, frozenset({(frozenset({True}), True), (frozenset({None, False}), False)})

    branches = ((frozenset({True}), asks("reasonable")), (frozenset({None, False}), asks("emancipated")))
    one, other = (classes([("necessary", walked)]) for walked in (branches, branches[::-1]))  # type: ignore[list-item]
    assert list(one) == list(other)


def test_states_and_the_nearest_case_are_those_that_counting_finds() -> None:
    before = a_law(forbids(("sold", "sold"), ("not referred", "!referred")), lets_go(("written", "consent_written")))
    after = a_law(forbids(("sold", "sold")), lets_go(("electronic", "electronic"), ("written", "consent_written")))
    counted: dict[tuple[str, str], int] = {}
    nearest: dict[tuple[str, str], int] = {}
    keys = tuple(TINY.values())
    for values in product(*(VALUES[key] for key in keys)):
        facts = Facts(
            {k: v for k, v in {**USUAL.known, **dict(zip(keys, values, strict=True))}.items() if v is not None}
        )
        kind = (_by_hand(before, facts), _by_hand(after, facts))
        if kind[0] != kind[1]:
            counted[kind] = counted.get(kind, 0) + 1
            departures = sum(value != USUAL[key] for key, value in zip(keys, values, strict=True))
            nearest[kind] = min(departures, nearest.get(kind, 99))
    found = compare(before, after)
    assert set(found.facts) == set(keys)
    assert found.states == len(list(product(*(VALUES[key] for key in keys))))
    told: dict[tuple[str, str], int] = {}
    for change in found.changes:
        kind = (change.before.verdict, change.after.verdict)
        told[kind] = told.get(kind, 0) + change.states
        witness = Facts({k: v for k, v in {**USUAL.known, **change.witness}.items() if v is not None})
        assert (_by_hand(before, witness), _by_hand(after, witness)) == kind
        assert len(change.witness) >= nearest[kind]
    assert told == counted
    assert {
        k: min(len(c.witness) for c in found.changes if (c.before.verdict, c.after.verdict) == k) for k in told
    } == nearest


@cache
def _space(name: str) -> tuple[Law, Space, int]:
    law = law_named(name)
    space = Space((Asked(n, law.layer) for n in names_in(law.edition, law.overlay)), Readings())
    return law, space, space.outcome(law.edition, law.overlay, space.met(law.layer))


@given(cases(), st.sampled_from(["1983", "2005", "2024", "statute", "pccld", "pccld-superseded", "good-practice"]))
@settings(max_examples=600, deadline=None)
def test_the_diagram_answers_every_case_as_the_evaluator_does(facts: Facts, name: str) -> None:
    law, space, outcome = _space(name)
    layered = Facts({**facts.known, "layer": law.layer, "date": date(2026, 11, 23)})
    found = Findings(layered, Readings())
    answer = space.diagrams.value(outcome, space.places(layered))
    assert isinstance(answer, Outcome)
    assert answer.verdict == verdict_of(law.edition, law.overlay, found.__getitem__)[0]
    if name == "statute":
        decision = decide(Facts({**layered.known, "layer": "statute"}))
        assert (answer.verdict, answer.penalty) == (decision.verdict, decision.penalty)


@given(cases(), st.sampled_from(sorted(FINDINGS)))
@settings(max_examples=500, deadline=None)
def test_no_finding_tells_a_case_from_the_one_that_stands_for_it(facts: Facts, name: str) -> None:
    if facts["date"] is None:
        return  # the day is known wherever laws are compared
    stand_in = Facts({key: value for key, value in represented(facts).items() if value is not None})
    one, other = (FINDINGS[name].find(case, Readings()) for case in (facts, stand_in))
    assert isinstance(one, Unknown) == isinstance(other, Unknown)
    assert isinstance(one, Unknown) or one == other


def test_the_scenarios_said_to_turn_are_those_that_turn_and_no_others() -> None:
    before, after = law_named("2022"), law_named("2024")
    scenarios = [case for case in cases_of(law_scenarios()) if not case.readings]
    turned = {name for change in compare(before, after, cases=scenarios).changes for name in change.scenarios}
    assert turned
    assert turned == {case.id for case in scenarios if _turns(before, after, case)}


def _turns(before: Law, after: Law, case: Case) -> bool:
    on_the_day = Facts({k: v for k, v in represented(case.facts).items() if v is not None})
    return _by_hand(before, on_the_day) != _by_hand(after, on_the_day)


# --- the struck policy against the present one, rule by rule -----------------------------------------------------------------


def between(a: str, b: str, readings: Mapping[str, str] | None = None, **facts: Any) -> Difference:
    """Compare two laws where some facts are so; ``consent__kind`` stands for ``consent.kind``."""
    given_ = {key.replace("__", "."): value for key, value in facts.items()}
    return compare(law_named(a), law_named(b), Readings(readings or {}), given_)


def kinds(found: Difference, before: str, after: str) -> list[Change]:
    return [c for c in found.changes if (c.before.verdict, c.after.verdict) == (before, after)]


@pytest.mark.parametrize(("rule", "before", "by", "after", "facts"), [
    ("D2 an oral consent sufficed", "permitted", "(D2)", "prohibited", {"consent__kind": "oral", "consent__by": "user"}),
    ("D3 the customer's own request sufficed", "permitted", "(D2)", "prohibited", {"consent__kind": "oral", "purpose": "none"}),
    ("D6 a sale was barred though the user consented in writing", "prohibited", "(D6)", "permitted", {"purpose": "sale"}),
    ("D7 personal data were kept though they show no use", "prohibited", "(D7)", "not-covered", {"use_head": "none", "recipient": "city_department"}),
    ("D8 a connection with operations was enough", "permitted", "(D8)", "prohibited", {"necessary": False, "purpose": "recovery"}),
    ("D9 a collection agency was told more than it needs", "permitted", "(D8)", "prohibited", {"recipient": "collector", "purpose": "collection"}),
    ("D10 rules of behavior were enforced so", "permitted", "(D8)", "prohibited", {"purpose": "behavior_rules"}),
    ("D11 facilities were protected so", "permitted", "(D8)", "prohibited", {"purpose": "safety"}),
    ("D12 a crime on the premises was investigated without process", "permitted", "(D12)", "prohibited", {"purpose": "investigation", "process__kind": "informal"}),
    ("D15 what no record holds was not covered", "not-covered", "", "prohibited", {"medium": "oral"}),
])  # fmt: skip
def test_a_struck_rule_is_found_where_it_decided_otherwise(
    rule: str, before: str, by: str, after: str, facts: dict[str, Any]
) -> None:
    found = kinds(between("pccld-superseded", "pccld", **facts), before, after)
    assert any(by in change.before.by for change in found), rule


def test_the_parents_of_a_minor_were_let_in_online_d5() -> None:
    found = kinds(between("pccld-superseded", "pccld", channel="web"), "prohibited", "permitted")
    assert any(change.after.by == "03.02.02 2(d)" for change in found)


def test_process_and_duty_let_go_what_they_let_go_before_d4() -> None:
    """What either text lets go for process alone the other lets go too: the three ways are the same."""
    struck, present = LAYERS["pccld-superseded"].editions[-1], LAYERS["pccld"].editions[-1]
    ways = [
        next(p for p in e.provisions if p.citation.endswith(mark)) for e, mark in ((struck, "(D4)"), (present, "2(c)"))
    ]
    told = forbids(("disclose", "disclosed"))
    assert compare(a_law(told, ways[0], layer="pccld"), a_law(told, ways[1], layer="pccld")).changes == ()


def test_a_look_up_out_of_curiosity_is_told_apart_only_where_looking_is_no_disclosure_d1() -> None:
    curious = {"act": "internal_access", "recipient": "staff_no_duty", "identifies": "direct", "use_head": "materials"}
    assert not kinds(between("pccld-superseded", "pccld", **curious), "prohibited", "not-covered")
    found = kinds(between("pccld-superseded", "pccld", {"T-INT": "no"}, **curious), "prohibited", "not-covered")
    assert [change.before.by for change in found] == ["03.02.02 struck text (D1)"]


def test_a_penalty_was_added_and_it_reaches_volunteers_d14_d16() -> None:
    found = between("pccld-superseded", "pccld", actor="volunteer")
    penalties = {(c.before.penalty, c.after.penalty) for c in kinds(found, "prohibited", "prohibited")}
    assert ("none", "class 2 petty offense ≤300") in penalties


NOT_EXPRESSIBLE = {
    "D13": "the purposes of a library are one closed list on both sides, so a list that is said to be open has no fact of its own; D8 decides wherever it would",
    "D16": "both tables ask whether the library acts, by whoever acts for it; that the statute binds the library and the policy its staff shows in the penalty alone",
}  # fmt: skip


def test_what_cannot_be_told_apart_is_said_with_its_reason() -> None:
    """An open list and a closed one ask the same finding; staff and library too."""
    struck, present = LAYERS["pccld-superseded"], LAYERS["pccld"]
    both = [set(names_in(layer.editions[-1])) for layer in (struck, present)]
    assert "library_acts" in both[0] & both[1], NOT_EXPRESSIBLE["D16"]
    assert "carrying_out" in both[0], NOT_EXPRESSIBLE["D13"]
    assert FINDINGS["carrying_out"].find(Facts({"purpose": "promotion"}), Readings()) is False, NOT_EXPRESSIBLE["D13"]


# --- the present policy against today's statute, and edition against edition ----------------------------------------------------


def test_the_policy_still_protects_who_asks_for_reconsideration() -> None:
    found = kinds(between("pccld", "2024"), "prohibited", "not-covered")
    assert "24-90-119(4)" in {change.after.by for change in found}


def test_the_policys_first_sentence_does_not_ask_whether_anybody_is_identified() -> None:
    found = kinds(between("pccld", "2024", identifies="no"), "prohibited", "not-covered")
    assert "03.02.02 first sentence" in {change.before.by for change in found}


def test_the_policy_quotes_a_penalty_that_was_replaced_in_2022() -> None:
    found = between("2005", "2022")
    assert [(c.before.verdict, c.after.verdict) for c in found.changes] == [("prohibited", "prohibited")]
    assert (found.changes[0].before.penalty, found.changes[0].after.penalty) == (
        "class 2 petty offense ≤300",
        "civil infraction ≤300",
    )


def test_the_articles_on_immigration_stand_on_the_layer_and_not_on_the_edition() -> None:
    found = kinds(between("2024", "statute"), "permitted", "prohibited")
    assert {change.after.by for change in found} == {"24-74-103", "24-74.1-102"}


def test_a_law_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(
        UnknownLaw, match="there is no law '1999'; the laws are: 1983, 2003, 2005, 2022, 2024, statute, pccld"
    ):
        law_named("1999")


# --- the commands ---------------------------------------------------------------------------------------------------------------


def test_a_board_member_reads_the_difference() -> None:
    told = hushmark("law", "diff", "2022", "2024")
    assert told.returncode == 0, told.stderr
    assert "Prohibited under A, not covered under B" in told.stdout
    assert "24-90-119(1) under A, 24-90-119(4) under B" in told.stdout
    assert "turns" in told.stdout
    assert "They decide alike" in hushmark("law", "diff", "2022", "2022").stdout


def test_a_program_reads_it_with_exact_counts() -> None:
    told = json.loads(hushmark("law", "diff", "2005", "2022", "--json").stdout)
    assert told["changed"] == sum(change["states"] for change in told["changes"]) > 10**20
    assert told["states"] > told["changed"]
    assert told["changes"][0]["before"]["penalty"] == "class 2 petty offense ≤300"
    assert told["changes"][0]["scenarios"]


@pytest.mark.parametrize(("words", "said"), [
    (("2022", "1999"), "there is no law '1999'"), (("2022", "2024", "--fact", "shoe=42"), "there is no fact 'shoe'"),
    (("2022", "2024", "--fact", "recipient"), "for example recipient=collector"), (("2022", "2024", "--fact", "date=2020-01-01"), "an edition is named and not a day"),
    (("2022", "2024", "--reading", "T-MOON=full"), "T-MOON is not in the register"),
])  # fmt: skip
def test_what_cannot_be_compared_is_a_usage_error_that_says_what_can(words: tuple[str, ...], said: str) -> None:
    told = hushmark("law", "diff", *words)
    assert told.returncode == 2
    assert said in " ".join(told.stderr.split())


@pytest.mark.parametrize("name", ["1983", "2005", "2024"])
def test_an_edition_is_shown_whole(name: str) -> None:
    told = " ".join(hushmark("law", "show", "--edition", name).stdout.split())
    for provision in law_named(name).edition.provisions:
        assert provision.citation in told
        assert provision.text in told
        assert all(f"‘{c.words}’" in told for one in provision.limbs for c in one.conditions)


def test_a_layer_is_shown_with_what_stands_on_top_of_it() -> None:
    assert "24-74-103" in hushmark("law", "show").stdout
    assert (
        json.loads(hushmark("law", "show", "--layer", "pccld", "--json").stdout)["provisions"][0]["citation"]
        == "03.02.02 first sentence"
    )
    refused = hushmark("law", "show", "--edition", "2005", "--layer", "pccld")
    assert refused.returncode == 2
    assert "one text only" in " ".join(refused.stderr.split())
