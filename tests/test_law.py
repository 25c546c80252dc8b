"""Stories of the law: which text governs which day, who is a minor on which, and what the facts may be."""

from datetime import date, timedelta

import pytest

from evaluator.decision import VERDICTS, Decision, decide
from evaluator.facts import (
    ORDINARY,
    Facts,
    read_facts,
)
from evaluator.findings import on_birthday, younger_than
from evaluator.law import NoEdition, candidates
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER, Readings, UnknownReading
from evaluator.statute import EDITIONS, OVERLAYS
from evaluator.truth import unknown

IN_ORDER = {
    "addressee_is_holder": "yes",
    "facially_valid": "yes",
    "in_force": "yes",
    "domestic": "yes",
    "scope_covers": "yes",
}
"""A paper that binds the library, whoever issued it."""
BOUND = {"issuer": "judge", **IN_ORDER}
"""The same of a judge."""
CONSENT = {"kind": "written_paper", "by": "user", "status": "current", "scope_covers": "yes"}
"""The user's own, in writing."""
REQUEST = {
    "use_head": "service",
    "medium": "document",
    "reconsideration": "written_122(3)",
    "recon_site": "public",
    "requester_resident": "yes",
    "fields": ["name"],
}
"""A resident's written request that the library reconsider what it has."""


def case(on: str | None = "2026-11-23", **changes: object) -> Facts:
    """Return the ordinary case in which a friend is told what somebody borrowed, with some facts otherwise."""
    start = {key: value for key, value in ORDINARY.items() if not (key == "user_age_days" and "birth_date" in changes)}
    return read_facts({**start, "date": on, "recipient": "friend", "use_head": "materials", **changes})


def decided(on: str | None = "2026-11-23", readings: dict[str, str] | None = None, **changes: object) -> Decision:
    """Decide such a case."""
    return decide(case(on, **changes), Readings(readings))


# --- which text governs which day -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "penalty"),
    [
        ("1984-01-01", "class 2 petty offense ≤300"),
        ("2003-08-14", "class 2 petty offense ≤300"),
        ("2006-04-01", "class 2 petty offense ≤300"),
        ("2022-02-28", "class 2 petty offense ≤300"),
        ("2022-03-01", "civil infraction ≤300"),
        ("2026-11-23", "civil infraction ≤300"),
    ],
)
def test_the_penalty_is_that_of_the_day_of_the_act(day: str, penalty: str) -> None:
    assert decided(day).penalty == penalty


@pytest.mark.parametrize(
    ("day", "verdict"),
    [
        ("2003-08-14", "prohibited"),
        ("2003-08-15", "undetermined"),
        ("2006-03-31", "undetermined"),
        ("2006-04-01", "not-covered"),
        ("2026-11-23", "not-covered"),
    ],
)
def test_a_library_system_was_bound_until_its_words_were_struck(day: str, verdict: str) -> None:
    assert decided(day, holder="library_system", acts_for_library="no").verdict == verdict


@pytest.mark.parametrize(
    ("day", "verdict"),
    [
        ("2003-08-14", "prohibited"),
        ("2003-08-15", "undetermined"),
        ("2006-03-31", "undetermined"),
        ("2006-04-01", "permitted"),
    ],
)
def test_a_parent_with_the_card_may_look_online_since_that_was_added(day: str, verdict: str) -> None:
    assert (
        decided(
            day,
            recipient="parent",
            relation="custodial_parent",
            user_age_days=3800,
            card_or_number="has_card",
            channel="web",
        ).verdict
        == verdict
    )


@pytest.mark.parametrize(
    ("day", "verdict"),
    [
        ("2024-05-30", "prohibited"),
        ("2024-05-31", "undetermined"),
        ("2024-08-06", "undetermined"),
        ("2024-08-07", "not-covered"),
    ],
)
def test_a_reconsideration_request_is_no_user_record_since_subsection_4(day: str, verdict: str) -> None:
    assert decided(day, **REQUEST).verdict == verdict
    if verdict == "undetermined":
        assert [ask.key for ask in decided(day, **REQUEST).missing] == ["edition"]
        assert decided(day, {"T-VER": "earliest"}, **REQUEST).verdict == "not-covered"
        assert decided(day, {"T-VER": "latest"}, **REQUEST).verdict == "prohibited"


@pytest.mark.parametrize(
    ("holder", "day", "verdict"),
    [
        ("academic_state", "2021-06-24", "permitted"),
        ("academic_state", "2021-06-25", "prohibited"),
        ("public", "2021-06-25", "permitted"),
        ("public", "2025-05-22", "permitted"),
        ("public", "2025-05-23", "undetermined"),
        ("public", "2025-06-29", "undetermined"),
        ("public", "2025-06-30", "prohibited"),
    ],
)
def test_an_immigration_officers_own_subpoena_fails_since_the_articles_on_immigration(
    holder: str, day: str, verdict: str
) -> None:
    paper = {
        "kind": "administrative_subpoena",
        "issuer": "agency",
        "federal": "no",
        **IN_ORDER,
    }
    given = decided(
        day,
        holder=holder,
        recipient="law_enforcement_federal",
        purpose="immigration",
        immigration_purpose="yes",
        process=paper,
    )
    assert given.verdict == verdict


def test_in_1983_it_is_not_known_on_which_day_the_section_began() -> None:
    assert decided("1983-06-01").verdict == "undetermined"
    assert decided("1984-01-01").verdict == "prohibited"


def test_before_the_first_edition_there_is_nothing_to_ask() -> None:
    with pytest.raises(NoEdition, match="1982-12-31: the first edition is of 1983; ask about a day from 1983-01-01 on"):
        decided("1982-12-31")


def test_where_the_day_is_not_known_every_edition_is_asked() -> None:
    given = decided(None)
    assert given.verdict == "undetermined"
    assert "date" in [ask.key for ask in given.missing]
    assert len({under.edition.id for under in given.under}) == len(EDITIONS)
    assert candidates(OVERLAYS, None) == OVERLAYS


def test_the_day_of_the_request_governs_subsection_4_where_a_run_reads_it_so() -> None:
    request = {**REQUEST, "request_date": "2023-03-15"}
    assert decided("2025-06-02", **request).verdict == "not-covered"
    assert decided("2025-06-02", {"T-REC-DATE": "request"}, **request).verdict == "prohibited"


def test_where_the_day_and_the_day_of_the_request_are_both_in_a_window_both_windows_are_named() -> None:
    request = {**REQUEST, "request_date": "2024-06-15"}
    given = decided("2025-06-10", {"T-REC-DATE": "request"}, **request)
    assert [ask.key for ask in given.missing] == ["edition", "edition"]
    assert "SB 24-216" in given.missing[1].question


# --- who is a minor on which day ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born", "day", "minor"),
    [
        ("2008-11-24", "2026-11-23", True),
        ("2008-11-23", "2026-11-23", False),
        ("2008-02-29", "2026-02-28", True),
        ("2008-02-29", "2026-03-01", False),  # no 29 February in 2026
        ("2006-02-28", "2024-02-27", True),
        ("2006-02-28", "2024-02-28", False),
    ],
)
def test_a_person_comes_of_age_on_the_birthday_and_not_the_day_before(born: str, day: str, *, minor: bool) -> None:
    assert younger_than(case(day, birth_date=born), 18) is minor
    days = (date.fromisoformat(day) - date.fromisoformat(born)).days
    assert younger_than(case(day, user_age_days=days), 18) is minor


def test_of_an_age_that_is_not_known_the_birthday_is_asked_and_of_a_day_that_is_not_known_the_day() -> None:
    assert younger_than(case("2026-11-23", user_age_days=None), 18) == unknown(
        "birth_date", "is the user a minor on the day of disclosure?"
    )
    assert younger_than(case(None, birth_date="2008-06-01"), 18) == unknown("date", "on which day was it disclosed?")


def test_a_birthday_on_29_february_is_kept_in_leap_years() -> None:
    assert on_birthday(date(2004, 2, 29), 20) == date(2024, 2, 29)
    assert on_birthday(date(2004, 2, 29), 18) == date(2022, 3, 1)


@pytest.mark.parametrize("years", [16, 18, 21])
def test_an_age_in_days_without_a_calendar_is_settled_where_every_day_gives_one_answer(years: int) -> None:
    days = [date(1983, 1, 1) + timedelta(days=37 * n) for n in range(1_200)]
    for age in [0, 5000, 8000, *range(years * 365 - 3, years * 365 + 9)]:
        answers = {younger_than(case(day.isoformat(), user_age_days=age), years) for day in days}
        settled = younger_than(case(None, user_age_days=age), years)
        if isinstance(settled, bool):
            assert answers == {settled}, age
        else:
            assert settled == unknown("date", "on which day was it disclosed?")
            assert age in range(years * 365 + years // 4 - 1, years * 365 + years // 4 + 1)


# --- readings -----------------------------------------------------------------------------------------------------------------


def test_a_reading_outside_the_register_is_refused() -> None:
    with pytest.raises(UnknownReading, match="T-MOON is not in the register"):
        Readings({"T-MOON": "full"})
    with pytest.raises(
        UnknownReading, match="T-AGE=17 is not in the register of readings; allowed: T-AGE=18, T-AGE=21"
    ):
        Readings({"T-AGE": "17"})


@pytest.mark.parametrize("reading", REGISTER)
def test_every_reading_gives_an_answer_at_every_value(reading: str) -> None:
    for value in REGISTER[reading].values:
        assert decided(readings={reading: value}).verdict in VERDICTS


def test_the_first_value_of_a_reading_is_its_default_and_the_others_are_its_alternatives() -> None:
    for reading in REGISTER.values():
        assert [reading.default, *reading.alternatives] == [*reading.values]


def test_where_a_run_asks_for_knowledge_the_penalty_waits_for_it() -> None:
    assert decided(readings={"T-MENS": "knowing"}).penalty == "undetermined"


# --- layers ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layer", LAYERS)
def test_every_layer_answers_by_its_own_text_alone(layer: str) -> None:
    given = decided(layer=layer)
    assert given.layer == layer
    assert given.verdict in ("prohibited", "not-covered")
    own = {p.citation for e in (*LAYERS[layer].editions, *LAYERS[layer].overlays) for p in e.provisions}
    assert set(given.provision) <= own


def test_oral_consent_sufficed_under_the_struck_text_and_does_not_today() -> None:
    oral = {"kind": "oral", "by": "user", "status": "current", "scope_covers": "yes"}
    verdicts = {layer: decided(layer=layer, consent=oral).verdict for layer in ("statute", "pccld", "pccld-superseded")}
    assert verdicts == {"statute": "prohibited", "pccld": "prohibited", "pccld-superseded": "permitted"}


def test_the_policy_still_protects_who_asks_for_reconsideration() -> None:
    assert decided(layer="statute", **REQUEST).verdict == "not-covered"
    assert decided(layer="pccld", **REQUEST).verdict == "prohibited"


# --- authorities beside the section --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("day", "cited"), [("2006-03-08", False), ("2006-03-09", True), ("2026-11-23", True)])
def test_what_a_national_security_letter_may_ask_of_a_library_is_cited_since_it_was_enacted(
    day: str, *, cited: bool
) -> None:
    assert ("18 U.S.C. 2709(f)" in decided(day, process={"kind": "nsl", "issuer": "agency"}).provision) is cited


# --- what compels --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("issuer", "compelled"), [("agency", "no"), ("judge", "yes")])
def test_an_agencys_subpoena_is_let_go_and_compels_nothing_until_a_judge_bids_it_be_obeyed(
    issuer: str, compelled: str
) -> None:
    paper = {
        "kind": "administrative_subpoena",
        "issuer": issuer,
        **IN_ORDER,
    }
    given = decided(process=paper)
    assert (given.verdict, given.compelled) == ("permitted", compelled)


# --- charged too late, and forbidden by other law ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "charged", "barred"),
    [
        ("2019-06-03", "2019-12-03", False),
        ("2019-06-03", "2019-12-04", True),
        ("2019-08-31", "2020-02-29", False),
        ("2019-08-31", "2020-03-01", True),
        ("2022-03-01", "2024-03-01", False),  # of a civil infraction the bar is not confirmed
    ],
)
def test_a_petty_offense_must_be_charged_within_six_months(day: str, charged: str, *, barred: bool) -> None:
    assert ("16-5-401" in decided(day, charge_date=charged).provision) is barred


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        (
            {"recipient": "user", "identity_verified": "yes", "process": {"kind": "subpoena", "gag": "yes"}},
            "a court's order not to tell the user",
        ),
        (
            {"recipient": None, "act": "self_access", "process": {"kind": "subpoena", "gag": "yes"}},
            "a court's order not to tell the user",
        ),
        ({"recipient": "friend", "process": {"kind": "subpoena", "gag": "yes"}}, ""),
        ({**REQUEST, "process": {"kind": "cora"}, "fields": ["name", "contact"]}, "24-72-204(3)(a)(IX)"),
        ({**REQUEST, "process": {"kind": "cora"}, "fields": ["name"]}, ""),
        (
            {"recipient": "user", "identity_verified": "yes", "other_law": "prohibited (18 U.S.C. 2709(c))"},
            "18 U.S.C. 2709(c)",
        ),
        ({"recipient": "user", "identity_verified": "yes", "other_law": "prohibited"}, "as stated"),
        ({"recipient": "user", "identity_verified": "yes"}, ""),
    ],
)
def test_other_law_that_was_stated_to_forbid_it_is_named_beside_the_verdict(
    changes: dict[str, object], named: str
) -> None:
    assert decided(**changes).forbidden_elsewhere == named
