"""Authorities beside the section: what else a lawyer would cite for these facts.

They decide nothing here; each stands behind a finding, and is cited where the facts turn on that finding.
"""

from collections.abc import Callable
from datetime import date

from evaluator.facts import Facts
from evaluator.findings import younger_than

_CIVIL_INFRACTION = date(2022, 3, 1)
_SUBSECTION_4 = date(2024, 8, 7)
_LIBRARIES_IN_2709 = date(2006, 3, 9)
_PETTY_OFFENSE_BAR = 6
"""Months after the act within which a petty offense must be charged (16-5-401); of civil infractions the bar is not confirmed."""


def _opens_request(facts: Facts) -> bool:
    """Tell whether what is asked for as an open record is a written request for reconsideration."""
    return bool(facts["process.kind"] == "cora" and facts["reconsideration"] == "written_122(3)")


_WHEN: tuple[tuple[str, Callable[[Facts], bool]], ...] = (
    (
        "24-90-119(3)",
        lambda f: f["actor"] == "former_staff" or f["act"] == "internal_access" or f["referred_to_officer"] is False,
    ),  # whose conduct is in question
    ("24-90-103(14)", lambda f: f["holder"] in ("private", "federal")),
    ("24-90-103(1),(14)", lambda f: f["holder"] == "academic_state"),
    ("24-90-103(3.5)", lambda f: f["holder"] == "institutional"),
    ("2-4-401(8)", lambda f: f["user_status"] == "entity"),
    ("24-90-122(3)", lambda f: f["reconsideration"] in (None, "written_122(3)")),
    ("2-4-202", lambda f: f["request_date"] is not None and f["request_date"] < _SUBSECTION_4),
    (
        "24-72-204(3)(a)(VII)",
        lambda f: f["process.kind"] == "cora" and not (f["other_law"] or "").startswith("required"),
    ),
    (
        "24-72-204(3)(a)(IX)",  # addresses and telephone numbers are struck from a request that is opened
        _opens_request,
    ),
    ("19-3-309", lambda f: f["purpose"] == "abuse_report"),
    (
        "24-72-202(4)",
        lambda f: (
            f["recipient"] == "user" or (f["process.kind"] == "cora" and f["recipient"] in ("parent", "guardian"))
        ),
    ),
    (
        "C.R.C.P. 45",
        lambda f: (
            f["process.kind"] == "subpoena"
            and (f["process.issuer"] == "attorney" or f["process.facially_valid"] is False)
        ),
    ),
    ("16-3-301", lambda f: f["process.kind"] == "search_warrant" and f["process.federal"] is not True),
    ("Fed. R. Crim. P. 41", lambda f: f["process.kind"] == "search_warrant" and f["process.federal"] is True),
    ("16-3-304", lambda f: f["process.kind"] == "search_warrant" and f["process.scope_covers"] != "yes"),
    ("2-4-401", lambda f: f["process.kind"] == "court_order" and f["process.court_of_record"] is not True),
    (
        "18 U.S.C. 2709(f)",
        lambda f: f["process.kind"] == "nsl" and (f["date"] is None or f["date"] >= _LIBRARIES_IN_2709),
    ),
    ("14-10-123.8", lambda f: f["relation"] in ("joint_parent", "parent_with_time", "parent_restricted")),
    ("20 U.S.C. 1232g", lambda f: f["education_record"] is True and f["recipient"] in ("parent", "guardian")),
    ("19-1-103", lambda f: f["relation"] == "foster"),
    ("2-4-401(6)", lambda f: younger_than(f, 21) is True and younger_than(f, 18) is False),
)


def also_cited(facts: Facts, *, punished: bool) -> tuple[str, ...]:
    """Return what else is cited: the other law that was stated, and the authorities that the facts turn on."""
    if facts["layer"] not in (None, "statute"):
        return ()
    stated = [cited] if (cited := _citation(facts["other_law"])) else []
    beside = [citation for citation, turns_on in _WHEN if turns_on(facts)]
    if punished and _petty_offense(facts["date"]):
        beside += ["2-4-303", *(["16-5-401"] if time_barred(facts) else [])]
    if punished and facts["complicity"] is True:
        beside.append(accomplice_liability(facts["date"]))
    return (*stated, *beside)


def _petty_offense(day: date | None) -> bool:
    """Tell whether an act of that day is known to be of the years in which it was a petty offense."""
    return day is not None and day < _CIVIL_INFRACTION


def accomplice_liability(day: date | None) -> str:
    """Name the section by which who aids, abets, advises or encourages answers as the one who does it."""
    return "18-1-603" if _petty_offense(day) else "16-2.3-104"


def time_barred(facts: Facts) -> bool:
    """Tell whether an act of the years in which it was a petty offense was charged too late to be prosecuted."""
    day, charged = facts["date"], facts["charge_date"]
    if charged is None or not _petty_offense(day):
        return False
    months = 12 * (charged.year - day.year) + charged.month - day.month
    return bool((months, charged.day) > (_PETTY_OFFENSE_BAR, day.day))


def forbidden_elsewhere(facts: Facts) -> str:
    """Name the other law that was stated to forbid the disclosure, whatever this section says of it; empty where none was."""
    if facts["process.gag"] is True and (facts["recipient"] == "user" or facts["act"] == "self_access"):
        return "a court's order not to tell the user"
    if _opens_request(facts) and "contact" in (facts["fields"] or ()):
        return "24-72-204(3)(a)(IX)"
    law = facts["other_law"]
    return (_citation(law) or "as stated") if law and law.startswith("prohibited") else ""


def _citation(law: str | None) -> str:
    """Return the citation that was stated in brackets with what other law says; empty where there is none."""
    return law[law.index("(") + 1 : law.rindex(")")] if law and "(" in law else ""
