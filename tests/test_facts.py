"""The facts of a case are read strictly at the door: nothing is guessed, and what is refused is told with what is allowed."""

import json
import re
from typing import Any

import pytest
from test_law import IN_ORDER, case

from evaluator.decision import decide
from evaluator.facts import (
    DIMENSIONS,
    ORDINARY,
    REVEALING,
    Contradiction,
    NotAnObject,
    UnknownFact,
    UnknownValue,
    ordinary_case,
    read_facts,
)

CITED = "none, required, permitted, prohibited (the last three with a citation in brackets, if you have it)"
KIND = "an object, or the word that its 'kind' would be"
HOLDERS = (
    "public, school_public, academic_state, institutional, joint, library_system, private, federal, vendor, non_library"
)


@pytest.mark.parametrize("not_an_object", [[], "facts", 1, None])
def test_facts_are_one_object(not_an_object: object) -> None:
    kind = type(not_an_object).__name__
    with pytest.raises(NotAnObject, match=f"^the facts must be one JSON object, not {kind}$"):
        read_facts(not_an_object)


def test_a_fact_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(UnknownFact) as found:
        read_facts({"reader": "X"})
    assert str(found.value) == f"there is no fact 'reader'; the facts are: {', '.join(DIMENSIONS)}"
    with pytest.raises(UnknownFact, match=r"consent\.colour"):
        read_facts({"consent": {"colour": "red"}})


@pytest.mark.parametrize(
    ("key", "value", "allowed"),
    [
        ("necessary", 0, "yes, no"),
        ("necessary", 1, "yes, no"),
        ("necessary", 0.0, "yes, no"),
        ("necessary", "maybe", "yes, no"),
        ("necessary", [], "yes, no"),
        ("holder", "shop", HOLDERS),
        ("holder", 1, HOLDERS),
        ("holder", True, HOLDERS),
        ("holder", [], HOLDERS),
        ("date", "23.11.2026", "a day as YYYY-MM-DD"),
        ("date", "2026-02-30", "a day as YYYY-MM-DD"),
        ("date", 20261123, "a day as YYYY-MM-DD"),
        ("user_age_days", -1, "a whole number of days, 0 or more"),
        ("user_age_days", True, "a whole number of days, 0 or more"),
        ("user_age_days", "12", "a whole number of days, 0 or more"),
        ("fields", "name", f"a list of {', '.join(DIMENSIONS['fields'].values)}"),
        ("fields", ["shoe size"], f"a list of {', '.join(DIMENSIONS['fields'].values)}"),
        ("other_law", "perhaps", CITED),
        ("other_law", 1, CITED),
        ("consent", 1, KIND),
        ("process", [], KIND),
    ],
)
def test_a_value_that_a_fact_cannot_have_is_refused_with_those_it_can(key: str, value: object, allowed: str) -> None:
    with pytest.raises(UnknownValue) as found:
        read_facts({key: value})
    assert str(found.value) == f"'{key}' cannot be {value!r}; allowed: {allowed}, or null where it is not known"


def test_a_word_that_stands_for_an_object_is_refused_by_the_name_of_its_kind() -> None:
    with pytest.raises(UnknownValue, match=r"^'consent\.kind' cannot be 'shouted'; allowed: none, oral, "):
        read_facts({"consent": "shouted"})


@pytest.mark.parametrize("key", DIMENSIONS)
def test_what_is_null_or_unknown_is_not_known(key: str) -> None:
    outer, _, inner = key.partition(".")
    for left_open in (None, "unknown"):
        facts = read_facts({outer: {inner: left_open}} if inner else {outer: left_open})
        assert facts[key] is None
        assert facts.known == {}


@pytest.mark.parametrize(
    ("written", "read"), [("yes", "yes"), (True, "yes"), ("y", "yes"), ("no", "no"), (False, "no"), ("stayed",) * 2]
)
def test_a_choice_that_begins_with_yes_and_no_takes_them_in_every_form(written: object, read: str) -> None:
    assert read_facts({"process": {"in_force": written}})["process.in_force"] == read


def test_who_was_born_today_is_no_days_old() -> None:
    assert read_facts({"user_age_days": 0})["user_age_days"] == 0


def test_facts_are_written_as_they_are_read() -> None:
    facts = case(
        consent={"kind": "oral", "by": "user"},
        fields=["name"],
        necessary=True,
        process={"kind": "subpoena", "in_force": True, "scope_covers": "part"},
    )
    written = facts.to_mapping()
    assert json.loads(json.dumps(written)) == written
    assert (written["date"], written["fields"], written["necessary"]) == ("2026-11-23", ["name"], "yes")
    assert written["process"] == {"kind": "subpoena", "in_force": "yes", "scope_covers": "part"}
    assert read_facts(written) == facts
    assert facts.but(consent__kind=None)["consent.kind"] is None
    assert facts.but(necessary="no")["necessary"] is False
    with pytest.raises(KeyError):
        facts["reader"]


# --- what cannot be so together --------------------------------------------------------------------------------------------

DAYS = "birth_date makes the user 6170 days old on 2026-11-23, user_age_days says 14610; keep one of them"
GROUPS = (
    "small_group_threshold_met says that every total is of a large enough group, identifies says that a person can be "
    "singled out; keep one of them"
)
COURTS = (
    "process.federal says that a federal court issued it, process.court_of_record that no court of record did; every "
    "federal court is one: keep one of them"
)
BORN = {"date": "2026-11-23", "birth_date": "2010-01-01"}
NO_RECORD = {"federal": "yes", "court_of_record": "no"}


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({**BORN, "user_age_days": 14610}, DAYS),
        *(({"small_group_threshold_met": "yes", "identifies": one}, GROUPS) for one in ("direct", "linkable")),
        *(
            ({"process": {"kind": kind, **NO_RECORD}}, COURTS)
            for kind in ("court_order", "production_order", "search_warrant")
        ),
    ],
)
def test_two_facts_that_cannot_both_be_so_are_refused(facts: dict[str, Any], message: str) -> None:
    with pytest.raises(Contradiction, match=f"^{re.escape(message)}$"):
        read_facts(facts)


@pytest.mark.parametrize(
    "facts",
    [
        {**BORN, "user_age_days": 6170},
        {"birth_date": "2010-01-01", "user_age_days": 14610},
        {"small_group_threshold_met": "no", "identifies": "direct"},
        {"small_group_threshold_met": "yes", "identifies": "no"},
        {"process": {"kind": "subpoena", **NO_RECORD}},
        {"process": {**NO_RECORD, "kind": "court_order", "federal": "no"}},
        {"process": {**NO_RECORD, "kind": "court_order", "court_of_record": "yes"}},
    ],
)
def test_what_can_be_so_together_is_read_as_it_stands(facts: dict[str, Any]) -> None:
    assert read_facts(facts) == read_facts(read_facts(facts).to_mapping())


@pytest.mark.parametrize("relation", DIMENSIONS["relation"].values)
def test_a_courts_order_bars_a_parent_from_the_records_whatever_share_of_the_child_he_has(relation: str) -> None:
    barred = relation in ("custodial_parent", "joint_parent", "parent_with_time")
    read = read_facts({"order_restricts_records": "yes", "relation": relation})
    assert read["relation"] == ("parent_restricted" if barred else relation)
    assert read_facts({"order_restricts_records": "no", "relation": relation})["relation"] == relation


# --- what is taken as ordinary ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stated", "left_open"),
    [
        ({}, set()),
        ({"holder": "private"}, set()),
        ({"birth_date": "2010-01-01"}, {"user_age_days"}),
        ({"recipient": "law_enforcement_federal"}, {"immigration_purpose"}),
        *(({key: value}, {"fields_minimal"}) for key, values in REVEALING.items() for value in values),
        ({"exposure": "envelope"}, set()),
        *(({"education_record": value}, {"other_law"}) for value in ("yes", True)),
        *(({"education_record": value}, set()) for value in ("no", False)),
        *(
            ({"holder": "school_public", "reconsideration": form}, {"other_law"})
            for form in ("written_122(3)", "written_122", "written_other")
        ),
        ({"holder": "school_public"}, set()),
        ({"holder": "school_public", "reconsideration": "oral"}, set()),
        ({"holder": "public", "reconsideration": "written_122(3)"}, set()),
    ],
)
def test_the_ordinary_case_assumes_all_but_what_the_facts_stated_speak_to(
    stated: dict[str, object], left_open: set[str]
) -> None:
    assert ordinary_case(stated) == {key: v for key, v in ORDINARY.items() if key not in left_open} | stated


@pytest.mark.parametrize(
    ("recipient", "verdict", "missing"),
    [("law_enforcement_federal", "undetermined", ["immigration_purpose"]), ("law_enforcement_state", "permitted", [])],
)
def test_that_it_is_not_for_immigration_is_not_assumed_of_a_federal_officer(
    recipient: str, verdict: str, missing: list[str]
) -> None:
    order = {"kind": "court_order", "issuer": "judge", "federal": "no", "court_of_record": "yes", **IN_ORDER}
    stated = {"date": "2026-11-23", "recipient": recipient, "use_head": "materials", "process": order}
    given = decide(read_facts(ordinary_case(stated)))
    assert (given.verdict, [ask.key for ask in given.missing]) == (verdict, missing)
