"""Stories one fact away from those already told: where it decides, is cited, compels or is asked for, and where it does not."""

from datetime import date

import pytest
from test_law import IN_ORDER, REQUEST, decided

from evaluator.authorities import accomplice_liability
from evaluator.truth import Ask

WRITTEN = {"kind": "written_paper", "by": "user", "status": "current", "scope_covers": "yes"}
"""Consent that suffices."""
IMMIGRATION = {
    "recipient": "law_enforcement_federal",
    "purpose": "immigration",
    "immigration_purpose": "yes",
    "process": {"kind": "administrative_subpoena", "issuer": "agency", "federal": "no", **IN_ORDER},
}
"""An officer's own paper, which sufficed until the articles on immigration."""


def asked(
    on: str | None = "2026-11-23", readings: dict[str, str] | None = None, **changes: object
) -> tuple[str, list[str]]:
    """Decide a case, and return its verdict and the keys of what is missing."""
    given = decided(on, readings, **changes)
    return given.verdict, [ask.key for ask in given.missing]


# --- where the day of a change is not confirmed ----------------------------------------------------------------------------


def test_where_no_layer_is_named_the_statute_is_asked() -> None:
    named, unnamed = (decided(layer=layer, holder="academic_state") for layer in ("statute", None))
    assert unnamed.provision == named.provision
    assert "24-90-103(1),(14)" in unnamed.provision
    assert decided(layer=None, act="internal_access").verdict == "not-covered"


def test_who_does_not_know_the_day_is_asked_for_it_first() -> None:
    assert decided(None).missing[0] == Ask("date", "on which day was it disclosed?")


def test_the_edition_is_asked_for_where_the_candidates_differ_and_not_where_they_leave_the_same_open() -> None:
    (window,) = decided("2024-06-15", **REQUEST).missing
    assert window == Ask("edition", "effective day of SB 24-216, window 2024-05-31 to 2024-08-06")
    assert asked("2024-06-15", recipient=None) == ("undetermined", ["recipient"])


def test_where_one_candidate_does_not_reach_it_and_the_other_lets_it_go_nothing_forbids_it() -> None:
    assert asked("2024-06-15", consent=WRITTEN, **REQUEST) == ("permitted", [])


def test_a_penalty_that_only_one_candidate_knows_is_not_settled() -> None:
    assert decided("1983-06-01").penalty == "undetermined"


@pytest.mark.parametrize(
    ("ver", "verdict"), [("all", "undetermined"), ("earliest", "prohibited"), ("latest", "permitted")]
)
def test_the_day_taken_for_a_window_is_taken_for_the_law_on_top_too(ver: str, verdict: str) -> None:
    assert decided("2025-06-15", {"T-VER": ver}, **IMMIGRATION).verdict == verdict


@pytest.mark.parametrize(
    ("on", "ver", "verdict"),
    [
        ("2025-01-10", "all", "not-covered"),
        ("2024-06-15", "all", "undetermined"),
        ("2024-06-15", "earliest", "not-covered"),
        ("2024-06-15", "latest", "prohibited"),
    ],
)
def test_a_request_is_no_user_record_if_subsection_4_was_in_force_when_it_was_made(
    on: str, ver: str, verdict: str
) -> None:
    readings = {"T-REC-DATE": "request", "T-VER": ver}
    given = decided("2025-09-02", readings, request_date=on, **REQUEST)
    assert given.verdict == verdict
    assert ["SB 24-216" in ask.question for ask in given.missing] == [True] * (verdict == "undetermined")


@pytest.mark.parametrize(
    ("day", "saving", "accomplice"), [("2022-02-28", True, "18-1-603"), ("2022-03-01", False, "16-2.3-104")]
)
def test_an_act_of_the_last_day_of_the_petty_offense_is_cited_as_one(
    day: str, *, saving: bool, accomplice: str
) -> None:
    cited = decided(day, complicity="yes").provision
    assert ("2-4-303" in cited) is saving
    assert "16-5-401" not in cited  # nobody says when it was charged
    assert accomplice in cited
    assert accomplice_liability(date.fromisoformat(day)) == accomplice


# --- what compels ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "compelled"),
    [
        ({"other_law": "required (24-6-402)"}, "yes"),
        ({"other_law": "permitted (24-6-402)"}, ""),
        ({"process": "cora", "recipient": "user", "identity_verified": "yes"}, "yes"),
        ({"process": "cora", "recipient": "user", "identity_verified": "no"}, ""),
        ({"process": "cora", "recipient": "friend", "identity_verified": "yes"}, ""),
    ],
)
def test_what_the_section_does_not_reach_is_compelled_where_law_requires_it_or_opens_it(
    changes: dict[str, object], compelled: str
) -> None:
    given = decided(use_head="none", **changes)
    assert (given.verdict, given.compelled) == ("not-covered", compelled)


def test_process_compels_what_other_law_forbids_only_where_the_section_lets_it_go_upon_a_duty() -> None:
    assert decided().compelled == ""
    assert decided(recipient=None).compelled == ""
    given = decided(**IMMIGRATION)  # an agency's own paper, which is no duty yet
    assert (given.verdict, given.compelled, given.penalty) == ("prohibited", "", "none")


@pytest.mark.parametrize(("recipient", "raised"), [("parent", True), ("guardian", True), ("friend", False)])
def test_who_comes_as_a_parent_raises_the_parents_exception_though_nothing_else_speaks_for_it(
    recipient: str, *, raised: bool
) -> None:
    given = decided(recipient=recipient, user_age_days=3800)
    assert given.verdict == "prohibited"
    assert ("24-90-119(2)(d)" in given.provision) is raised


# --- what a finding turns on -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("for_the_library", ["yes", "no", None])
def test_a_patron_is_not_the_library_whatever_is_said_of_her_acting_for_it(for_the_library: str | None) -> None:
    assert asked(actor="patron", acts_for_library=for_the_library) == ("not-covered", [])


def test_whether_the_user_lives_is_asked_where_the_dead_are_not_protected() -> None:
    assert asked(readings={"T-DEAD": "unprotected"}, user_status=None) == ("undetermined", ["user_status"])
    assert asked(user_status=None) == ("prohibited", [])


def test_a_threshold_for_small_groups_settles_nothing_where_linking_must_be_ruled_out() -> None:
    totals = {"act": "publish_aggregate", "identifies": None, "small_group_threshold_met": "yes"}
    assert asked(**totals) == ("not-covered", [])
    assert asked(readings={"T-ANON": "no-threshold"}, **totals) == ("undetermined", ["identifies"])


def test_a_card_number_on_a_request_is_nothing_where_registration_is_not_covered() -> None:
    request = {**REQUEST, "fields": ["name", "card_number"]}
    assert asked(**request) == ("prohibited", [])
    assert asked(readings={"T-REG": "no"}, **request) == ("not-covered", [])


@pytest.mark.parametrize(
    ("recipient", "user", "verdict"),
    [
        ("guardian", "under_guardianship", "not-covered"),
        ("guardian", "living", "prohibited"),
        ("friend", "under_guardianship", "prohibited"),
    ],
)
def test_the_guardian_stands_for_the_ward_and_for_nobody_else(recipient: str, user: str, verdict: str) -> None:
    assert decided(readings={"T-SELF": "representative"}, recipient=recipient, user_status=user).verdict == verdict


def test_who_of_two_on_one_account_is_the_user_is_no_question_where_telling_her_needs_an_exception_too() -> None:
    assert asked(recipient="account_holder") == ("undetermined", ["T-USER"])
    assert asked(readings={"T-SELF": "yes"}, recipient="account_holder") == ("prohibited", [])
