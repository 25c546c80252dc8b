"""An answer shows its reasons: in the text's words, with what would change it, and nothing claimed that was not tried."""

import json
from dataclasses import asdict
from datetime import date
from typing import Any

import pytest
from test_cases import CASES, facts_of, readings_of
from test_law import BOUND, CONSENT, REQUEST

from evaluator.decision import Findings, decide, verdict_of
from evaluator.explain import answer, explain, note, why
from evaluator.facts import ORDINARY, Facts, ordinary_case, read_facts
from evaluator.findings import FINDINGS
from evaluator.law import Condition
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER, Readings
from evaluator.reasons import ground, question, readings_that_mattered, requirement, table_digest
from hushmark.results import digest

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
                plain = name.removeprefix("!")
                found |= {plain: step.answer == "yes", f"!{plain}": step.answer == "no"}
        return verdict_of(under.edition, under.overlay, Findings(decision.facts, decision.readings, found).__getitem__)[
            0
        ]

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
    if explanation.decision.verdict != "undetermined":  # then it says what to ask
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


@pytest.mark.parametrize(
    "case", [*CASES[::9], *(c for c in CASES if "request_date" in c["facts"])][:60], ids=lambda c: c["id"]
)
def test_every_reading_whose_alternative_changes_the_verdict_is_said_to_matter(case: dict[str, Any]) -> None:
    decision = decide(facts_of(case), readings_of(case))
    changing = {
        (name, value)
        for name, reading in REGISTER.items()
        for value in reading.values
        if name != "T-MENS" and decide(decision.facts, decision.readings.but(name, value)).verdict != decision.verdict
    }
    assert {(told.id, told.alternative) for told in explain(decision).readings} == changing


def test_smaller_changes_are_told_first_and_of_one_size_what_would_permit() -> None:
    for case in CASES:
        told = [
            (len(c.steps), c.verdict != "permitted") for c in explain(decide(facts_of(case), readings_of(case))).nearest
        ]
        assert told == sorted(told)


def test_each_condition_stands_with_its_question_its_reading_and_its_outcome_and_each_provision_with_its_text() -> None:
    outcomes = set()
    for case in CASES[::5]:
        explanation = explain(decide(facts_of(case), readings_of(case)))
        tested = explanation.decision.under[-1].tested
        assert [p.text for p in explanation.provisions] == [t.provision.text for t in tested]
        assert explanation.penalty == explanation.decision.penalty
        for shown, asked in zip(explanation.provisions, tested, strict=True):
            for limb, of in zip(shown.limbs, asked.limbs, strict=True):
                for condition, (table, truth) in zip(limb, of, strict=True):
                    assert condition.reading == table.reading
                    assert condition.question == question(table)
                    assert all(
                        FINDINGS[n.removeprefix("!")].question[:-1] in condition.question for n in table.findings
                    )
                    assert condition.outcome == ("met" if truth is True else "failed" if truth is False else "unknown")
                    outcomes.add(condition.outcome)
    assert outcomes == {"met", "failed", "unknown"}


def test_of_two_findings_either_is_asked_for_and_both_where_no_is_wanted() -> None:
    either = Condition("Records", ("necessary", "reasonable_operation"))
    neither = Condition("nor as necessary", ("!necessary", "!reasonable_operation"))
    necessary, operation = (FINDINGS[name].question.removesuffix("?") for name in either.findings)
    assert question(either) == requirement(either) == f"{necessary}, or {operation}?"
    assert requirement(neither) == f"not: {necessary}, and {operation}?"


def test_a_mother_at_the_desk_is_told_what_she_lacks() -> None:
    explanation = explain(decide(facts_of(_case("MOTHER.desk"))))
    assert "24-90-119(2)(d) fails (not met: ‘accessing by electronic means’)" in why(explanation)
    assert any(
        [step.words for step in change.steps] == ["accessing by electronic means"] and change.verdict == "permitted"
        for change in explanation.nearest
    )


def test_a_permission_falls_only_when_every_ground_falls() -> None:
    facts = read_facts(
        {
            **ORDINARY,
            "date": "2026-11-23",
            "recipient": "friend",
            "use_head": "materials",
            "purpose": "delivery",
            "necessary": "yes",
            "consent": CONSENT,
        }
    )
    explanation = explain(decide(facts))
    assert explanation.decision.provision == ("24-90-119(2)(a)", "24-90-119(2)(b)")
    on_it = [c for c in explanation.nearest if all(step.citation.startswith("24-90-119") for step in c.steps)]
    assert {len(change.steps) for change in on_it} == {2}


def test_a_permission_falls_though_another_ground_is_not_known_when_that_is_answered_too() -> None:
    """Consent holds; there is a subpoena besides, of which nobody says whether it is in order."""
    explanation = explain(decide(_facts(consent=CONSENT, process={**BOUND, "kind": "subpoena", "in_force": "unknown"})))
    assert explanation.decision.verdict == "permitted"
    told = {tuple((step.citation, step.met) for step in c.steps) for c in explanation.nearest}
    assert (("24-90-119(2)(b)", False), ("24-90-119(2)(c)", False)) in told
    answered = [step for c in explanation.nearest for step in c.steps if step.citation == "24-90-119(2)(c)"]
    assert {(step.question, step.met) for step in answered} == {("must it be obeyed now?", False)}


def test_a_condition_that_either_of_two_findings_meets_falls_when_neither_does() -> None:
    """Under the first edition a library system is bound: it is no publicly supported library, and it may act for one."""
    facts = _facts(date="1995-01-01", holder="library_system", acts_for_library="yes")
    told = [[step.words for step in change.steps] for change in explain(decide(facts)).nearest]
    assert ["a publicly-supported library or library system"] in told


def test_what_would_be_against_practice_is_not_called_unlawful() -> None:
    text = note(explain(decide(facts_of(_case("FP-38a.good-practice")))))
    assert "contrary to good practice" in " ".join(text.split())
    assert "prohibited" not in text.split("\n\n", 1)[0]


def test_the_digest_of_a_table_is_the_same_each_time_and_another_for_each_layer() -> None:
    digests = {layer: table_digest(layer) for layer in LAYERS}
    table_digest.cache_clear()
    assert digests == {layer: table_digest(layer) for layer in LAYERS}
    assert len(set(digests.values())) == len(LAYERS)


def test_the_digest_of_a_table_is_that_of_its_canonical_json_so_that_anybody_can_make_it_again() -> None:
    for layer, text in LAYERS.items():
        rows = [asdict(edition) for edition in (*text.editions, *text.overlays)]
        plain = json.loads(json.dumps(rows, default=date.isoformat))
        assert f"sha256:{table_digest(layer)}" == digest(plain)


def test_an_answer_is_words_only_and_ready_for_json() -> None:
    for case in CASES:
        given = answer(decide(facts_of(case), readings_of(case)))
        assert json.loads(json.dumps(given)) == given
        assert given["why"].endswith(".")


# --- in a lawyer's words -----------------------------------------------------------------------------------------------------


def _told(**changes: object) -> str:
    """Return the note on an ordinary case in which a friend is told what was borrowed, with some facts otherwise, in one line."""
    return " ".join(note(explain(decide(_facts(**changes)))).split())


def _facts(**changes: object) -> Facts:
    return read_facts(ordinary_case({"date": "2026-11-23", "recipient": "friend", "use_head": "materials", **changes}))


IMMIGRATION = {"date": "2025-07-15", "recipient": "law_enforcement_federal", "purpose": "immigration"}


def test_what_an_article_would_forbid_but_for_a_federal_warrant_is_told_with_it() -> None:
    warrant = {"kind": "search_warrant", "federal": "yes", "court_of_record": "yes", **BOUND}
    told = _told(**IMMIGRATION, process=warrant)
    assert told.startswith("C.R.S. 24-90-119: permitted")
    assert "24-74.1-102 (forbids besides): failed" in told
    assert "prohibited, if any one of these were so:" in told
    assert "is there process of a federal judge or magistrate? no (24-74.1-102)" in told
    assert "addressed to the one" not in told
    assert "Fed. R. Crim. P. 41" in told
    assert "16-3-301" not in told


def test_what_an_article_alone_forbids_is_no_breach_of_the_section_and_a_warrant_is_not_obstructed() -> None:
    warrant = {"kind": "search_warrant", "federal": "no", "court_of_record": "yes", **BOUND}
    told = _told(**IMMIGRATION, process=warrant)
    assert told.startswith("C.R.S. 24-90-119: prohibited, by 24-74.1-102 and not by the section itself.")
    assert "24-90-119(3) (punishes)" not in told
    assert "is there process of a federal judge or magistrate? yes (24-74.1-102)" in told
    assert "do not obstruct it" in told
    assert "motion to quash" not in told


@pytest.mark.parametrize(
    "quality", [{"in_force": "expired"}, {"scope_covers": "no"}, {"facially_valid": "no"}, {"in_force": "stayed"}]
)
def test_a_federal_order_on_which_nothing_is_due_lifts_nothing(quality: dict[str, str]) -> None:
    order = {"kind": "court_order", "federal": "yes", "court_of_record": "yes", **BOUND, **quality}
    needed = {"purpose": "delivery", "necessary": "yes", "immigration_purpose": "yes"}
    told = _told(**{**IMMIGRATION, **needed}, process=order)
    assert "24-74.1-102 forbids it, though 24-90-119(2)(a) would let it go." in told
    assert "24-74.1-102 (forbids besides): met" in told


def test_of_process_that_may_be_in_order_it_is_not_said_that_nothing_requires_the_disclosure() -> None:
    decision = decide(_facts(consent=CONSENT, process={**BOUND, "kind": "subpoena", "in_force": "unknown"}))
    assert (decision.verdict, decision.compelled) == ("permitted", "undetermined")
    assert "Whether the process commands the disclosure hangs on what is not known of it." in " ".join(
        note(explain(decision)).split()
    )
    assert decide(_facts(consent=CONSENT)).compelled == "no"
    lapsed = {**BOUND, "kind": "subpoena", "in_force": "expired"}
    assert decide(_facts(consent=CONSENT, process=lapsed)).compelled == "no"


@pytest.mark.parametrize(
    ("process", "said"),
    [
        ({"kind": "subpoena"}, "The process commands the disclosure."),
        ({"kind": "court_order", "court_of_record": "yes"}, "The process commands the disclosure."),
        ({"kind": "search_warrant", "court_of_record": "yes"}, "The warrant lets officers search for it and take it"),
        ({"kind": "statutory_duty"}, "Other law requires the disclosure."),
    ],
)
def test_what_commands_it_is_called_by_its_name(process: dict[str, str], said: str) -> None:
    assert said in _told(process={**BOUND, **process})


@pytest.mark.parametrize(("kind", "motion"), [("subpoena", "quash"), ("court_order", "vacate, modify or stay it")])
def test_a_subpoena_is_quashed_and_an_order_vacated(kind: str, motion: str) -> None:
    paper = {"kind": kind, "federal": "no", "court_of_record": "yes", **BOUND}
    assert f"by a motion to {motion}, or otherwise as counsel advises" in _told(**IMMIGRATION, process=paper)


def test_a_paper_is_said_to_satisfy_what_it_satisfies_and_nothing_that_was_so_before() -> None:
    told = _told(**IMMIGRATION)
    assert "that is in order and covers it (24-90-119(2)(c), 24-74-103 and 24-74.1-102)" in told
    state = {"kind": "search_warrant", "federal": "no", "court_of_record": "yes", **BOUND}
    assert "that is in order and covers it (24-74.1-102)" in _told(**IMMIGRATION, process=state)


def test_where_other_law_forbids_it_no_paper_is_said_to_make_it_lawful() -> None:
    told = _told(other_law="prohibited (20 U.S.C. 1232g)")
    assert "What would satisfy this text, though other law forbids it" in told
    assert "What would make it lawful" not in told
    assert "does other law require the disclosure?" not in told


def test_a_reading_that_somebody_chose_is_told() -> None:
    chosen = note(explain(decide(_facts(user_status="deceased"), Readings({"T-DEAD": "own-writing"}))))
    assert "Readings that were chosen for this case - T-DEAD: Are deceased users protected? Chosen: " in " ".join(
        chosen.split()
    )
    assert "Readings that were chosen" not in _told(user_status="deceased")


def test_a_reading_that_changes_the_ground_or_the_penalty_alone_is_told_as_one() -> None:
    in_the_window = decide(_facts(**{**IMMIGRATION, "date": "2025-06-10"}))
    told = {(r.id, r.alternative): (r.verdict, r.ground) for r in explain(in_the_window).readings_of_ground}
    assert told["T-VER", "latest"] == ("prohibited", ("24-90-119(1)",))
    assert "T-VER" not in {r.id for r in explain(in_the_window).readings}
    text = " ".join(note(explain(in_the_window)).split())
    assert "If ‘the latest day’: prohibited by 24-90-119(1), with civil infraction of at most $300." in text


@pytest.mark.parametrize(
    ("changes", "citations"),
    [
        ({}, ("24-90-119(1)",)),
        ({"consent": CONSENT}, ("24-90-119(2)(b)",)),
        (IMMIGRATION, ("24-90-119(1)", "24-74-103", "24-74.1-102")),
        (REQUEST, ("24-90-119(1)", "24-90-119(4)")),
        ({"identifies": "no"}, ()),
        ({"date": "2024-06-15", "consent": CONSENT}, ("24-90-119(2)(b)",)),
    ],
)
def test_a_decision_rests_on_the_provisions_that_are_met_and_have_a_say_in_it(
    changes: dict[str, Any], citations: tuple[str, ...]
) -> None:
    assert ground(decide(_facts(**changes))) == citations


@pytest.mark.parametrize("case", CASES[::9], ids=IDS[::9])
def test_the_readings_that_are_told_are_those_that_flip_a_verdict(case: dict[str, Any]) -> None:
    decision = decide(facts_of(case), readings_of(case))
    assert readings_that_mattered(decision) == explain(decision).readings


@pytest.mark.parametrize("case", CASES[::7], ids=IDS[::7])
def test_a_reading_of_the_ground_leaves_the_verdict_and_changes_on_what_it_rests(case: dict[str, Any]) -> None:
    decision = decide(facts_of(case), readings_of(case))
    for one in explain(decision).readings_of_ground:
        other = decide(facts_of(case), readings_of(case).but(one.id, one.alternative))
        assert other.verdict == decision.verdict != "undetermined"
        assert (ground(other), other.penalty) == (one.ground, one.penalty) != (ground(decision), decision.penalty)


def test_what_agencies_call_a_warrant_is_no_order_of_a_court() -> None:
    told = _told(**IMMIGRATION, process={"kind": "search_warrant", "federal": "no", **BOUND, "issuer": "agency"})
    assert "24-90-119(2)(c) (lets go): failed" in told
    assert "civil infraction" in told


def test_what_only_counsel_can_answer_is_not_asked_of_the_desk() -> None:
    told = _told(
        recipient="parent",
        relation="custodial_parent",
        card_or_number="has_number",
        channel="web",
        birth_date="2009-03-01",
        emancipated="yes",
    )
    assert "Unsettled in law: no fact answers it, and counsel must - T-EMAN" in told
    assert "To be asked next" not in told


def test_whom_the_penalty_does_not_name_is_not_punished_and_what_a_policy_threatens_is_not_the_law_s() -> None:
    assert "does not name the one who disclosed" in _told(actor="contractor", acts_for_library="yes")
    assert "only the statute can have: class 2 petty offense" in _told(layer="pccld")
    assert "itself has named a civil infraction since 1 March 2022." in _told(layer="pccld", date="2022-03-01")
    assert "of not more than $300. Condition by condition" in _told(layer="pccld", date="2022-02-28")
    for body in ("automated", "entity"):
        assert "does not name the one who disclosed" not in _told(actor=body)


def test_what_was_assumed_is_told() -> None:
    told = " ".join(note(explain(decide(_facts())), ["who discloses: employee"]).split())
    assert "Taken as ordinary, for it was not stated - who discloses: employee" in told


def test_one_provision_forbids_and_several_forbid() -> None:
    assert "24-90-119(1) forbids it, and nothing lets it go." in _told()
    assert "24-90-119(1), 24-74-103 and 24-74.1-102 forbid it, and nothing lets it go;" in _told(**IMMIGRATION)
    twice = {
        "consent": CONSENT,
        "purpose": "delivery",
        "necessary": "yes",
    }
    assert "24-90-119(2)(a) and 24-90-119(2)(b) let it go." in _told(**twice)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_every_lawful_route_is_told_of_what_is_prohibited_and_each_would_be_lawful(case: dict[str, Any]) -> None:
    explanation = explain(decide(facts_of(case), readings_of(case)))
    assert explanation.decision.verdict == "prohibited" or not explanation.routes
    text = " ".join(note(explanation).split())
    for route in explanation.routes:
        *others, last = route.citations
        cited = f"{', '.join(others)} and {last}" if others else last
        assert f"{route.words} ({cited})" in text


def test_a_lawful_route_is_lawful_under_the_readings_of_the_case() -> None:
    facts = _facts(user_status="deceased")
    words = "the written consent of the user to this disclosure"
    assert words not in {route.words for route in explain(decide(facts)).routes}
    written_before = explain(decide(facts, Readings({"T-DEAD": "own-writing"})))
    assert words in {route.words for route in written_before.routes}


def test_a_reading_that_mattered_is_told_with_its_question() -> None:
    told = [r for case in CASES[::5] for r in explain(decide(facts_of(case), readings_of(case))).readings]
    assert told
    assert all(r.question == REGISTER[r.id].question for r in told)


def test_where_one_prohibition_holds_those_that_do_not_are_not_told_condition_by_condition() -> None:
    practice = _told(layer="good-practice")
    assert "users (52.4.2) (forbids): met" in practice
    assert "(T13)" in practice.partition("Not in question here")[2]
    nothing = _told(layer="good-practice", identifies="no", purpose="delivery", necessary="yes")
    assert "Not in question" not in nothing


def test_who_has_neither_consent_nor_process_is_told_of_both() -> None:
    text = _told()
    assert (
        "What would make it lawful - the written consent of the user to this disclosure (24-90-119(2)(b)) - a subpoena or a court's order"
        in text
    )


def test_for_immigration_enforcement_the_route_is_a_federal_judges_paper() -> None:
    assert "What would make it lawful - a subpoena, order or warrant of a federal judge or magistrate" in _told(
        **IMMIGRATION
    )


def test_nobody_consents_for_a_patron_who_has_died_so_that_is_no_route() -> None:
    assert "written consent of the user" not in _told(user_status="deceased")


@pytest.mark.parametrize(
    "hypothesis",
    [
        "is it a publicly supported library",
        "whose act it is",
        "through its own people",
        "is there a disclosure?",
        "somebody other than the user",
    ],
)
def test_that_it_might_have_been_another_case_is_left_out(hypothesis: str) -> None:
    assert hypothesis not in _told()


def test_what_is_in_doubt_is_told_as_what_would_change_the_verdict() -> None:
    assert "is the one whose act it is a publicly supported library" in _told(
        holder="private", funding_principally_tax="yes"
    )
    assert "does somebody other than the user learn it?" in _told(recipient="user", identity_verified="no")


def test_what_a_court_has_forbidden_to_tell_is_said_to_be_forbidden_by_other_law() -> None:
    gagged = {"recipient": "user", "identity_verified": "yes", "process": {"kind": "subpoena", "gag": "yes"}}
    assert (
        "24-90-119(1) does not reach it (not met: ‘disclose (to another)’); but other law forbids it: a court's order not to tell the user."
        in _told(**gagged)
    )
    assert "Other law forbids it besides: 20 U.S.C. 1232g." in _told(other_law="prohibited (20 U.S.C. 1232g)")
    assert "ther law forbids" not in _told(recipient="user", identity_verified="yes")


def test_a_charge_that_comes_too_late_is_said_to() -> None:
    assert "class 2 petty offense, with a fine of not more than $300. The charge comes too late" in _told(
        date="2019-06-03", charge_date="2023-03-01"
    )
    assert "too late" not in _told(date="2019-06-03", charge_date="2019-07-01")


def test_where_the_library_as_a_body_tells_its_people_may_answer_for_it() -> None:
    assert "the official, employee or volunteer by whose act it was disclosed may be" in _told(actor="entity")
    assert "by whose act" not in _told()


def test_the_penalty_of_the_article_on_immigration_is_named_for_immigration_enforcement_alone() -> None:
    assert "Article 24-74 has a civil penalty of its own" in _told(**IMMIGRATION)
    assert "Article 24-74" not in _told(**{**IMMIGRATION, "purpose": "investigation", "immigration_purpose": "no"})
