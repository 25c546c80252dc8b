"""What counsel's note says, word for word: a note that reads otherwise is read by somebody before it is kept."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from test_cases import CASES, facts_of, readings_of
from test_law import BOUND, CONSENT

from evaluator.decision import Decision, decide
from evaluator.explain import answer, explain, note
from evaluator.facts import ordinary_case, read_facts
from evaluator.readings import Readings

KEPT = Path(__file__).with_name("notes.txt")
HOW = "read it, and keep the notes: PYTHONPATH=tests:. python -c 'import test_notes as t; t.keep()'"

DECIDED = (
    "FP-100b", "FP-37c", "IMMIGRATION.state", "FP-104a", "CHILD.emancipated-unknown", "RECON.by-request-date",
    "PENALTY.accomplice-2019", "FP-22", "FP-38a.good-practice", "IMMIGRATION.agency", "FP-91", "PENALTY.knowing",
    "POLICY.look-up", "FP-103", "FP-109b", "BOUND.unknown-acts", "FP-70a", "STRUCK.look-up", "STRUCK.gossip",
    "POLICY.mother", "PRACTICE.own-loans", "MOTHER.desk", "REVOKED.written", "BLANKET",
)  # fmt: skip
"""Decided cases that between them take every way through the note."""

_COURT = {**BOUND, "court_of_record": "yes"}
_OFFICER = {"date": "2025-07-15", "recipient": "law_enforcement_federal", "purpose": "immigration"}
SITUATIONS: Mapping[str, dict[str, Any]] = {
    "a friend is told": {},
    "the user's consent, and a subpoena of which nobody knows whether it is in order": {
        "consent": CONSENT,
        "process": {**_COURT, "kind": "subpoena", "in_force": "unknown"},
    },
    "consent and delivery": {"consent": CONSENT, "purpose": "delivery", "necessary": "yes"},
    "an officer with a federal warrant": {**_OFFICER, "process": {**_COURT, "kind": "search_warrant", "federal": "yes"}},
    "an officer with a warrant of a state court": {
        **_OFFICER,
        "process": {**_COURT, "kind": "search_warrant", "federal": "no"},
    },
    "an officer with an agency's paper": {
        **_OFFICER,
        "process": {"kind": "search_warrant", "federal": "no", **BOUND, "issuer": "agency"},
    },
    "a subpoena for immigration enforcement": {**_OFFICER, "process": {**_COURT, "kind": "subpoena", "federal": "no"}},
    "an immigration officer is told by the library as a body": {**_OFFICER, "actor": "entity"},
    "a contractor of the library": {"actor": "contractor", "acts_for_library": "yes"},
    "the library as a body": {"actor": "entity"},
    "a program of the library": {"actor": "automated"},
    "nobody says who": {"actor": "unstated"},
    "charged too late": {"date": "2019-06-03", "charge_date": "2023-03-01"},
    "aided by another": {"complicity": "yes"},
    "a report of child abuse": {
        "purpose": "abuse_report",
        "other_law": "permitted (19-3-304(3))",
        "recipient": "law_enforcement_state",
    },
    "a school's report of child abuse, of which nobody says what other law says": {
        "purpose": "abuse_report",
        "holder": "school_public",
        "recipient": "law_enforcement_state",
    },
    "a parent at the screen, of a child who is emancipated": {
        "recipient": "parent",
        "relation": "custodial_parent",
        "card_or_number": "has_number",
        "channel": "web",
        "birth_date": "2009-03-01",
        "emancipated": "yes",
    },
    "a court's order not to tell the user": {
        "recipient": "user",
        "identity_verified": "yes",
        "process": {"kind": "subpoena", "gag": "yes"},
    },
    "other law forbids it": {"other_law": "prohibited (20 U.S.C. 1232g)"},
    "somebody who says that she is the user, and is not": {"recipient": "user", "identity_verified": "no"},
    "a private library that lives on taxes": {"holder": "private", "funding_principally_tax": "yes"},
    "an unknown day": {"date": "unknown"},
    "the policy, and what it threatens": {"layer": "pccld"},
    "the struck policy": {"layer": "pccld-superseded"},
    "good practice": {"layer": "good-practice"},
    "the first edition, had it come late in 1983": {"date": "1983-06-01", "readings": {"T-VER": "latest"}},
    "records are of loans alone, and immunity is none": {
        "use_head": "service",
        "purpose": "abuse_report",
        "other_law": "permitted (19-3-304(3))",
        "readings": {"T-RECSCOPE": "account", "T-IMMUNE": "no"},
    },
    "an officer with a court's paper of which nobody knows whether it is in force": {
        **_OFFICER,
        "process": {**_COURT, "kind": "court_order", "federal": "no", "in_force": "unknown"},
    },
    "a subpoena that covers something else": {"process": {**_COURT, "kind": "subpoena", "scope_covers": "no"}},
    "aided by another, on a day that nobody knows": {"complicity": "yes", "date": "unknown"},
    "other law forbids it, and nobody knows who learns it": {
        "recipient": "unknown",
        "other_law": "prohibited (20 U.S.C. 1232g)",
    },
}  # fmt: skip
"""What is otherwise than when an employee tells a friend what somebody borrowed."""
TITLES = (*DECIDED, *SITUATIONS)


def notes() -> dict[str, str]:
    """Return every note that is kept, by its title."""
    return {title: told(title) for title in TITLES}


def told(title: str) -> str:
    """Return what is told of one case: the row of a table, and the note."""
    decision = _decision(title)
    assumed = ("who discloses: employee", "the user’s age: 40 years") if title == "a friend is told" else ()
    row = "\n".join(f"{key}: {value}".rstrip() for key, value in answer(decision).items())
    return f"{row}\n\n{note(explain(decision), assumed)}"


def _decision(title: str) -> Decision:
    if title in DECIDED:
        case = next(case for case in CASES if case["id"] == title)
        return decide(facts_of(case), readings_of(case))
    stated = {"date": "2026-11-23", "recipient": "friend", "use_head": "materials", **SITUATIONS[title]}
    readings = Readings(stated.pop("readings", {}))
    return decide(read_facts(ordinary_case(stated)), readings)


def keep() -> None:
    """Write down what the notes say now."""
    KEPT.write_text("\n".join(f"=== {title}\n\n{text}" for title, text in notes().items()), encoding="utf-8")


def _kept() -> dict[str, str]:
    _, *parts = re.split(r"^=== (.+)\n\n", KEPT.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {title: f"{text.rstrip()}\n" for title, text in zip(parts[::2], parts[1::2], strict=True)}


@pytest.mark.parametrize("title", TITLES)
def test_a_note_says_what_was_read_and_kept(title: str) -> None:
    assert told(title) == _kept().get(title), HOW


def test_no_note_is_kept_that_nobody_makes() -> None:
    assert [*_kept()] == [*TITLES]
