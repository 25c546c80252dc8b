"""What a finding counts as what it asks for, value by value, and what it asks where nobody has said."""

import pytest
from test_law import IN_ORDER, case

from evaluator.facts import DIMENSIONS
from evaluator.findings import FINDINGS
from evaluator.readings import Readings
from evaluator.truth import Ask, Truth, Unknown

WRITTEN = {"kind": "written_paper", "by": "user", "status": "current", "scope_covers": "yes"}
RECOVERY = {"purpose": "recovery", "recipient": "parent", "necessary": "yes", "fields_minimal": "no"}
"""A parent who pays is told more of a lost item than she need be."""


def found(name: str, readings: dict[str, str] | None = None, **changes: object) -> Truth:
    """Find one thing in the ordinary case with some facts otherwise."""
    return FINDINGS[name].find(case(**changes), Readings(readings))


def asks(truth: Truth) -> tuple[Ask, ...]:
    """Return what an unknown finding asks."""
    assert isinstance(truth, Unknown)
    return truth.asks


@pytest.mark.parametrize(
    ("name", "key", "values", "besides"),
    [
        ("record", "use_head", "materials registration_only", {"medium": "record"}),
        ("record", "medium", "record", {}),
        ("customer_record", "medium", "record log document video", {}),
        ("let_out", "act", "disclose confirm_or_deny expose_passively publish_aggregate self_access", {}),
        ("statistic", "act", "publish_aggregate", {}),
        ("staff_see", "act", "internal_access disclose", {}),
        ("illegal_use", "purpose", "investigation safety behavior_rules", {"library_used_for_crime": "yes"}),
        ("secondary_use", "purpose", "sale fundraising promotion curiosity", {}),
        ("service_partner", "recipient", "processor contractor collector credit_bureau other_library consortium", {}),
    ],
)
def test_the_values_of_the_list_count_and_no_others(
    name: str, key: str, values: str, besides: dict[str, object]
) -> None:
    counted = {
        value
        for value in DIMENSIONS[key].values
        if found(name, {"T-RECSCOPE": "account"}, **{**besides, key: value}) is True
    }
    assert counted == set(values.split())


def test_a_total_is_no_record_of_one_customer() -> None:
    assert found("customer_record", act="publish_aggregate", fields=["name"]) is False
    assert found("customer_record", fields=["count"]) is False


@pytest.mark.parametrize(("kind", "key"), [("informal", "crime"), ("none", "disclosed for")])
def test_who_asks_informally_is_asked_whether_the_library_was_used_for_the_crime(kind: str, key: str) -> None:
    (ask,) = asks(found("carrying_out", purpose=None, process={"kind": kind}))
    assert ask.key == "purpose"
    assert key in ask.question


@pytest.mark.parametrize("name", ["consent_of_user", "consent_in_force", "consent_covers"])
def test_no_consent_is_nobodys_in_force_and_covers_nothing(name: str) -> None:
    assert found(name, consent={"kind": "none"}) is False
    assert found(name, consent={"kind": "implied_by_card"}) is True


@pytest.mark.parametrize(("by", "accepted"), [("parent", True), ("guardian", True), ("other", False)])
def test_who_may_consent_for_a_child_where_that_is_accepted(by: str, *, accepted: bool) -> None:
    consent = {**WRITTEN, "by": by}
    assert found("consent_of_user", {"T-PARCON": "accept"}, consent=consent, user_age_days=3800) is accepted
    assert found("consent_of_user", {"T-PARCON": "accept"}, consent=consent, user_age_days=6760) is (by == "guardian")


def test_what_the_dead_wrote_stands_without_asking_whether_the_user_lives_if_it_is_read_so() -> None:
    writing = {"consent": WRITTEN, "user_status": None}
    assert found("consent_of_user", {"T-DEAD": "own-writing"}, **writing) is True
    assert asks(found("consent_of_user", **writing))[0].key == "user_status"
    of_a_guardian = {**writing, "consent": {**WRITTEN, "by": "guardian"}}
    assert asks(found("consent_of_user", {"T-DEAD": "own-writing"}, **of_a_guardian))[0].key == "user_status"


@pytest.mark.parametrize(
    ("recipient", "days", "barred"),
    [("collector", 3800, True), ("credit_bureau", 3800, True), ("collector", 6760, False), ("friend", 3800, False)],
)
def test_a_minors_name_goes_to_no_collector_where_that_is_read_so(recipient: str, days: int, *, barred: bool) -> None:
    facts = {"recipient": recipient, "user_age_days": days, "necessary": "yes", "fields_minimal": "yes"}
    assert found("necessary", {"T-MINCOLL": "no"}, **facts) is (not barred)


def test_a_parent_who_pays_may_be_told_what_is_useful_where_it_is_read_so_but_not_all_loans() -> None:
    allowed = {"T-RECOV": "allowed"}
    assert found("necessary", **RECOVERY) is False
    assert found("necessary", allowed, **RECOVERY, fields=["title"]) is True
    assert found("necessary", allowed, **RECOVERY, fields=["all_loans"]) is False
    assert asks(found("necessary", allowed, **RECOVERY)) == (Ask("fields", "which data does it show?"),)
    unnamed = {**RECOVERY, "recipient": None, "fields": ["title"]}
    assert Ask("recipient", "who learned it?") in asks(found("necessary", allowed, **unnamed))


def test_whether_it_is_an_image_is_asked_where_only_process_lets_images_go() -> None:
    facts = {"medium": None, "necessary": "yes", "fields_minimal": "yes"}
    asked = asks(found("necessary", {"T-CCTV": "process-always"}, **facts))
    assert asked == (Ask("medium", "is it a camera image?"),)


@pytest.mark.parametrize(("reading", "custodial"), [("parenting-time", True), ("any-parent", True), ("sole", False)])
def test_a_parent_with_parenting_time_is_custodial_by_reading(reading: str, *, custodial: bool) -> None:
    assert found("custodial", {"T-CUST": reading}, relation="parent_with_time") is custodial


@pytest.mark.parametrize(("issuer", "counts"), [("judge", True), ("agency", False)])
def test_an_agencys_subpoena_counts_if_a_judge_issued_it_where_it_is_read_so(issuer: str, *, counts: bool) -> None:
    paper = {"kind": "administrative_subpoena", "issuer": issuer, **IN_ORDER}
    assert found("subpoena", {"T-ADM": "judge-only"}, process=paper) is counts


def test_a_federal_courts_warrant_is_an_order_though_colorados_constitution_is_read_as_open() -> None:
    paper = {"kind": "search_warrant", "issuer": "judge", **IN_ORDER}
    assert found("court_order", {"T-WARRANT": "open"}, process={**paper, "federal": "yes"}) is True
    assert asks(found("court_order", {"T-WARRANT": "open"}, process={**paper, "federal": "no"}))[0].key == "T-WARRANT"


def test_a_foreign_intelligence_order_runs_in_colorado_whatever_else_is_said() -> None:
    assert found("runs_in_colorado", process={"kind": "fisa_order", "domestic": "no", "federal": "no"}) is True


@pytest.mark.parametrize(("one", "words"), [("no", "whom it may mean"), ("yes", "cover what"), (None, "cover what")])
def test_a_paper_that_may_mean_several_is_asked_whom_it_names(one: str | None, words: str) -> None:
    (ask,) = asks(found("process_covers", process={"kind": "subpoena", "names_one_person": one}))
    assert words in ask.question


@pytest.mark.parametrize(("kind", "words"), [("nsl", "18 U.S.C. 2709"), ("subpoena", "other law")])
def test_whether_other_law_requires_it_is_asked_by_the_law_that_the_paper_rests_on(kind: str, words: str) -> None:
    (ask,) = asks(found("required_by_law", other_law=None, process={"kind": kind}))
    assert words in ask.question


@pytest.mark.parametrize(("days", "required"), [(3800, True), (6760, False)])
def test_a_childs_parent_is_the_person_in_interest_until_the_child_is_of_age(days: int, *, required: bool) -> None:
    facts = {"process": {"kind": "cora"}, "recipient": "parent", "relation": "custodial_parent", "user_age_days": days}
    assert found("required_by_law", {"T-CORAPAR": "yes"}, **facts) is required


def test_a_parents_right_to_records_is_of_a_day_that_is_asked_for() -> None:
    facts = {"recipient": "parent", "relation": "joint_parent", "user_age_days": 3800}
    asked = asks(found("required_by_law", {"T-PARREC": "yes"}, on=None, **facts))
    assert asked == (Ask("date", "on which day was it disclosed?"),)
    assert found("required_by_law", {"T-PARREC": "yes"}, on="1999-02-01", **facts) is True
    assert found("required_by_law", {"T-PARREC": "yes"}, on="1999-01-31", **facts) is False


@pytest.mark.parametrize(
    ("relation", "required"), [("custodial_parent", True), ("parent_restricted", False), ("rights_terminated", False)]
)
def test_a_school_shows_a_pupils_record_to_no_parent_whose_right_a_court_ended(
    relation: str, *, required: bool
) -> None:
    facts = {"holder": "school_public", "education_record": "yes", "other_law": None, "user_age_days": 3800}
    assert found("required_by_law", recipient="parent", relation=relation, **facts) is required


@pytest.mark.parametrize("kind", ["subpoena", "none"])
def test_what_is_said_of_a_paper_counts_only_where_there_is_one(kind: str) -> None:
    paper = {"kind": kind, **IN_ORDER, "court_of_record": "no"}
    for name in ("facially_valid", "addressed_to_holder", "in_force", "runs_in_colorado", "process_covers"):
        assert found(name, process=paper) is (kind == "subpoena")
    of_record = found("court_of_record", process=paper)
    assert of_record is False if kind == "none" else asks(of_record)[0].key == "T-COURT"


def test_a_state_judges_warrant_is_enough_for_immigration_enforcement_where_it_is_read_so() -> None:
    warrant = {"kind": "search_warrant", "issuer": "judge", "federal": "no", **IN_ORDER}
    assert found("federal_judge", {"T-IMM": "court-issued"}, process=warrant) is True
    assert found("federal_judge", process=warrant) is False
