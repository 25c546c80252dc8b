"""Subsection (2)(c) and the articles on immigration enforcement: subpoena, order, duty, and whose paper it is."""

from datetime import date

from evaluator.facts import Facts
from evaluator.findings.exceptions import consent_covers, consent_in_force, consent_written, custodial
from evaluator.findings.finding import LIBRARIES, PARENTS, by_reading, finding, open_question, stated, younger_than
from evaluator.findings.prohibition import (
    at_public_library,
    pursuant_to_122_3,
    request_itself,
    written_request,
)
from evaluator.readings import OPEN, Readings
from evaluator.truth import Truth, Unknown, every, negate, some, unknown

_PARENTAL_RECORDS = date(1999, 2, 1)
_NO_COURT = ("attorney", "agency", "none")
"""Who issues no order of a court: attorneys' and agencies' papers are subpoenas, whatever they are called."""
_RELATION = "what is the recipient to the user, in law?"


def _process_kind(facts: Facts, kinds: tuple[str, ...]) -> Truth:
    return _unstated() if facts["process.kind"] is None else facts["process.kind"] in kinds


def _unstated() -> Truth:
    return unknown("process", "under what legal process, if any?")


def _of_process(facts: Facts, key: str, question: str) -> Truth:
    """Find what is asked of process; of no process nothing holds, and before its kind is known only the kind is asked."""
    value = facts[key]
    match facts["process.kind"]:
        case None:
            return _unstated()
        case "none":
            return False
        case _:
            return unknown(key, question) if value is None else value in (True, "yes")


@finding("is there a subpoena?")
def subpoena(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(c) 'pursuant to subpoena': a clerk's or an attorney's too (C.R.C.P. 45)."""
    if facts["process.kind"] == "administrative_subpoena":
        return readings["T-ADM"] == "yes" or facts["process.issuer"] == "judge"
    return _process_kind(facts, ("subpoena", "grand_jury"))


@finding("is there a court order?")
def court_order(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(c) 'upon court order'; a search warrant is a judge's order, and what an agency calls its own warrant is none."""
    if facts["process.issuer"] in _NO_COURT:
        return False
    by_federal_court = facts["process.federal"] is True  # whom the constitution of Colorado does not bind
    if facts["process.kind"] == "search_warrant" and readings["T-WARRANT"] == OPEN and not by_federal_court:
        return open_question("T-WARRANT")
    return _process_kind(facts, ("court_order", "production_order", "search_warrant", "fisa_order"))


@finding("is the court a court of record?")
def court_of_record(facts: Facts, readings: Readings) -> Truth:
    """2-4-401: 'court' means a court of record, unless the context otherwise requires."""
    if readings["T-COURT"] == "any":
        return True
    of_record = _of_process(facts, "process.court_of_record", "is the court one of record?")
    if of_record is False and facts["process.kind"] != "none" and readings["T-COURT"] == OPEN:
        return open_question("T-COURT")
    return True if isinstance(of_record, Unknown) and facts["process.federal"] is True else of_record


@finding("is the process valid on its face?")
def facially_valid(facts: Facts, readings: Readings) -> Truth:
    """C.R.C.P. 45: court, case, number, parties, signature; a defect is to be cured first."""
    valid = _of_process(facts, "process.facially_valid", "is it valid on its face?")
    return True if facts["process.facially_valid"] is False and readings["T-DEFECT"] == "comply" else valid


@finding("is it addressed to the one who holds the records?")
def addressed_to_holder(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(2)(c) 'pursuant to': a command to somebody else commands nothing here; a warrant commands officers (16-3-301)."""
    if facts["process.kind"] == "search_warrant":
        return True  # which place and what it describes is asked of its scope
    return _of_process(facts, "process.addressee_is_holder", "is it addressed to the one who holds the records?")


@finding("must it be obeyed now?")
def in_force(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(2)(c) 'pursuant to': nothing is due while compliance is stayed, or after it has lapsed."""
    return _of_process(facts, "process.in_force", "is it still in force?")


@finding("does it run in Colorado?")
def runs_in_colorado(facts: Facts, _readings: Readings) -> Truth:
    """A state's process has no force in another until it is domesticated there."""
    by_federal_court = _of_process(facts, "process.federal", "did a federal court issue it?")
    return some(
        (
            facts["process.kind"] == "fisa_order",
            _of_process(facts, "process.domestic", "does it run in Colorado?"),
            by_federal_court,
        )
    )


@finding("does it cover what is disclosed, and to whom?")
def process_covers(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(2)(c) 'pursuant to': what is beyond its scope is not disclosed under it (16-3-304 for warrants)."""
    whom = "which of those whom it may mean does it name?" if facts["process.names_one_person"] is False else ""
    return _of_process(facts, "process.scope_covers", whom or "does it cover what is disclosed, and to whom?")


@finding("does other law require the disclosure?")
def required_by_law(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(c) 'where otherwise required by law': a duty, not a permission."""
    law, kind = facts["other_law"], facts["process.kind"]
    at_a_school = facts["holder"] == "school_public" and facts["reconsideration"] not in (None, "none")
    question = "does 18 U.S.C. 2709 bind this library?" if kind == "nsl" else "does other law require it?"
    if facts["purpose"] == "abuse_report":
        question = "does other law require it, as 19-3-304(2) does of a school's people and of others whom it names?"
    question = "does other law require it, as SB 25-063 may since 2025?" if at_a_school else question
    duty: Truth = unknown("other_law", question) if law is None else law.startswith("required")
    if facts["education_record"] is True:
        to_parent = _of(facts, "recipient", ("parent", "guardian"), "who learned it?")
        duty = every((to_parent, _right_of_the_parent(facts))) if law is None else duty
        duty = every((duty, readings["T-FERPA"] == "yes" or negate(to_parent)))
    in_interest: Truth = False
    if kind == "cora" and facts["recipient"] in PARENTS and readings["T-CORAPAR"] == "yes":
        in_interest = every((younger_than(facts, 18), custodial(facts, readings)))
    parental: Truth = readings["T-PARREC"] == "yes" and every(
        (_on_or_after(facts, _PARENTAL_RECORDS), younger_than(facts, 18), _allocated(facts))
    )
    may_report = (
        law is not None
        and law.startswith("permitted")
        and facts["purpose"] == "abuse_report"
        and readings["T-REPORT"] == "yes"
    )
    return some((duty, _process_kind(facts, ("statutory_duty",)), in_interest, parental, may_report))


def _right_of_the_parent(facts: Facts) -> Truth:
    """FERPA: of a school; the pupil's own from 18 or at a university (20 U.S.C. 1232g(d)); not where a court ended it (34 CFR 99.4)."""
    kept = _of(facts, "relation", ("parent_restricted", "rights_terminated"), _RELATION)
    school = _of(facts, "holder", ("school_public", "joint"), "is the record a school's?")
    return every((school, younger_than(facts, 18), negate(kept)))


def _of(facts: Facts, key: str, values: tuple[str, ...], question: str) -> Truth:
    return unknown(key, question) if facts[key] is None else facts[key] in values


def _allocated(facts: Facts) -> Truth:
    """Find whether a court has allocated parental responsibilities to the recipient, with no order restricting access (14-10-123.8)."""
    return _of(facts, "relation", ("joint_parent", "parent_with_time"), _RELATION)


def _on_or_after(facts: Facts, day: date) -> Truth:
    return unknown("date", "on which day was it disclosed?") if facts["date"] is None else bool(facts["date"] >= day)


@finding("is it for federal immigration enforcement?")
def immigration(facts: Facts, _readings: Readings) -> Truth:
    """24-74-103(1) 'federal immigration enforcement'."""
    return some(
        (
            facts["purpose"] == "immigration",
            stated(facts, "immigration_purpose", "is it for federal immigration enforcement?"),
        )
    )


@finding("is it for federal immigration authorities?")
def to_immigration_authorities(facts: Facts, _readings: Readings) -> Truth:
    """24-74.1-102 'federal immigration authorities': those to whom it is told, not those to whom they may tell it."""
    return _of(facts, "recipient", ("law_enforcement_federal",), "who learned it?")


@finding("is it publicly available?")
def publicly_available(facts: Facts, readings: Readings) -> Truth:
    """24-74-103(1) 'publicly available': what 24-90-119(4) leaves open to whoever asks, without address and telephone number."""
    if "contact" in (facts["fields"] or ()):
        return False
    asked = (written_request, at_public_library, pursuant_to_122_3, request_itself)
    return every(finding(facts, readings) for finding in asked)


@finding("is there a court-issued subpoena, warrant or order?")
def court_issued(facts: Facts, readings: Readings) -> Truth:
    """24-74-103(1) 'to comply with a court-issued subpoena': what an immigration officer signed is none, and what binds nobody here is not complied with."""
    return every((_paper(facts, readings), _issued_by(facts, ("judge", "clerk")), *_binding(facts, readings)))


def _binding(facts: Facts, readings: Readings) -> list[Truth]:
    """Find whether process binds the holder here and now and covers the disclosure, as 'pursuant to' asks in 24-90-119(2)(c)."""
    asked = (facially_valid, addressed_to_holder, in_force, runs_in_colorado, process_covers)
    return [finding(facts, readings) for finding in asked]


@finding("did patron, parent or guardian consent to it in writing?")
def consented(facts: Facts, readings: Readings) -> Truth:
    """24-74.1-102: consent of patron, parent or guardian, in a writing that holds."""
    by = _of(facts, "consent.by", ("user", "parent", "guardian"), "whose consent is it?")
    writing = (consent_written(facts, readings), by, consent_in_force(facts, readings), consent_covers(facts, readings))
    return every(writing)


@finding("is there consent in writing that lifts section 24-74-103?")
def consent_lifts(facts: Facts, readings: Readings) -> Truth:
    """24-74-103, whose words were not seen, names no consent as it is told of."""
    return every((consented(facts, readings), by_reading(readings, "T-IMMCON", "yes")))


def _paper(facts: Facts, readings: Readings) -> Truth:
    return some((_process_kind(facts, ("subpoena", "grand_jury")), court_order(facts, readings)))


def _issued_by(facts: Facts, issuers: tuple[str, ...]) -> Truth:
    return _of(facts, "process.issuer", issuers, "who issued it?")


@finding("is there process of a federal judge or magistrate?")
def federal_judge(facts: Facts, readings: Readings) -> Truth:
    """24-74.1-102: a subpoena, order or warrant of a federal judge or magistrate; a grand jury's by its reading."""
    if readings["T-IMM"] == "court-issued":
        return court_issued(facts, readings)
    federal = stated(facts, "process.federal", "did a federal judge or magistrate issue it?")
    prosecutes = by_reading(readings, "T-IMMCRIM", "yes")
    binding = _binding(facts, readings)
    return some(
        (
            every((_paper(facts, readings), federal, _issued_by(facts, ("judge",)), *binding)),
            every((_process_kind(facts, ("grand_jury",)), federal, prosecutes, *binding)),
        )
    )


@finding("is the holder a state agency?")
def state_agency(facts: Facts, readings: Readings) -> Truth:
    """24-74-102 as enacted in 2021 (not seen): a state university's or a state institution's library, by reading."""
    if readings["T-AGENCY"] == "no":
        return False
    holder = facts["holder"]
    return (
        unknown("holder", "is the holder a state agency?")
        if holder is None
        else holder in ("academic_state", "institutional")
    )


@finding("is the holder a state agency or a political subdivision?")
def public_body(facts: Facts, _readings: Readings) -> Truth:
    """24-74-102 as extended in 2025: library districts included; a private body is none, whatever its money is."""
    return _of(facts, "holder", LIBRARIES, "is the holder a state agency or a political subdivision?")
