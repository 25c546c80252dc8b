"""From facts to findings: the small questions that the statute's words turn on.

The law's table asks findings only. Dates, ages, scopes and identities become findings here, one function each, under
the readings of the run. A finding is three-valued; where it is unknown it carries what would have to be asked.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from evaluator.facts import PURPOSES_OF_THE_LIBRARY, Facts
from evaluator.readings import OPEN, REGISTER, Readings
from evaluator.truth import Truth, Unknown, every, negate, some, unknown


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: its name and the question it answers."""

    name: str
    question: str
    find: Callable[[Facts, Readings], Truth]


_FINDINGS: dict[str, Finding] = {}
_OPERATIONS = frozenset(PURPOSES_OF_THE_LIBRARY.split())
_LIBRARIES = ("public", "school_public", "academic_state", "institutional", "joint")
_PARENTS = ("parent", "guardian", "stepparent", "relative")


def _finding(question: str) -> Callable[[Callable[[Facts, Readings], Truth]], Callable[[Facts, Readings], Truth]]:
    def keep(find: Callable[[Facts, Readings], Truth]) -> Callable[[Facts, Readings], Truth]:
        name = find.__name__
        _FINDINGS[name] = Finding(name, question, find)
        return find

    return keep


def _stated(facts: Facts, key: str, question: str) -> Truth:
    value = facts[key]
    return unknown(key, question) if value is None else bool(value)


def _open(name: str) -> Unknown:
    return unknown(name, REGISTER[name].question.rstrip("?").lower().replace("'", "’") + "?")


def on_birthday(born: date, years: int) -> date:
    """Return the day on which a person born on ``born`` reaches ``years``; 29 February counts as 1 March in a common year."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def younger_than(facts: Facts, years: int) -> Truth:
    """Find whether the user is under ``years`` on the day of the disclosure (not of the loan)."""
    day, born, age = facts["date"], facts["birth_date"], facts["user_age_days"]
    if born is None and age is not None:
        if day is None:  # an age stated in days needs no calendar, but for leap days: take the year as 365.2425 days
            return bool(age < years * 365.2425)
        born = day - timedelta(days=age)
    if born is None:
        return unknown("birth_date", "is the user a minor on the day of disclosure?")
    if day is None:
        return unknown("date", "on which day was it disclosed?")
    return bool(day < on_birthday(born, years))


# --- subsection (1): what is forbidden -------------------------------------------------------------------------------


@_finding("is the one whose act it is a publicly supported library, or acting for one?")
def publicly_supported_library(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1) with 24-90-103(14): the test is tax support, not the type of library."""
    holder, acts_for = facts["holder"], facts["acts_for_library"]
    if holder in _LIBRARIES:
        return facts["funding_principally_tax"] is not False
    if holder == "private":
        supported = _stated(facts, "funding_principally_tax", "is the library supported principally by taxation?")
        return some((supported, acts_for is True))
    if acts_for is True:
        return True
    if holder == "federal":
        return False
    if holder == "vendor" and readings["T-VENDOR"] == "processor-is-library":
        return True
    if holder in ("vendor", "non_library", "library_system") and acts_for is False:
        return False
    ask_acts = unknown("acts_for_library", "does it act for a publicly supported library?")
    if holder is None:
        return some((unknown("holder", "is it a publicly supported library?"), False if acts_for is False else ask_acts))
    return False if holder == "non_library" else ask_acts


@_finding("is it a library system?")
def library_system(facts: Facts, _readings: Readings) -> Truth:
    """The text before 2003–2006 bound 'a publicly-supported library or library system'."""
    return unknown("holder", "is it a library system?") if facts["holder"] is None else facts["holder"] == "library_system"


@_finding("is it the library that discloses, through its own people or those who act for it?")
def library_acts(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1) forbids the library; a patron, a former employee or a vendor on its own account is not the library."""
    actor, acts_for = facts["actor"], facts["acts_for_library"]
    if actor is None:
        return unknown("actor", "was the one who disclosed an official, employee or volunteer on the day of disclosure?")
    if actor in ("official", "employee", "volunteer", "automated", "entity"):
        return True
    if actor == "patron":
        return acts_for is True
    if actor == "former_staff":
        return readings["T-FORMER"] == "yes" or acts_for is True
    if actor == "vendor" and readings["T-VENDOR"] == "processor-is-library":
        return True
    return _stated(facts, "acts_for_library", "does the one who discloses act for the library?")


@_finding("is there a disclosure?")
def disclosed(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1) 'shall not disclose': an act, or information left where others can read it."""
    act = facts["act"]
    if act is None:
        return unknown("act", "what was done with the information?")
    if act == "internal_access":
        return readings["T-INT"] == "yes" or (readings["T-INT"] == "layer" and (facts["layer"] or "statute") != "statute")
    if act == "expose_passively":
        return readings["T-EXPOSE"] == "yes"
    return act in ("disclose", "confirm_or_deny", "publish_aggregate") or (act == "self_access")


@_finding("does somebody other than the user learn it?")
def told_to_another(facts: Facts, readings: Readings) -> Truth:
    """Telling a person about herself is no disclosure to another, if it is she (24-72-202(4))."""
    recipient = "user" if facts["act"] == "self_access" and facts["recipient"] is None else facts["recipient"]
    if recipient is None:
        return unknown("recipient", "who learned it; is it 'the user'?")
    if recipient == "user":
        verified = _stated(facts, "identity_verified", "is the one who asks the user?")
        return True if verified is True and readings["T-SELF"] == "yes" else negate(verified)
    return not (recipient == "processor" and readings["T-VENDOR"] == "processor-is-library")


@_finding("does it identify a person?")
def identifies_person(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1) 'identifies a person', by name or by reasonable linking; entities and the deceased by their readings."""
    status = facts["user_status"]
    if (status == "entity" and readings["T-ENT"] == "no") or (status == "deceased" and readings["T-DEAD"] == "unprotected"):
        return False
    living = unknown("user_status", "is the user living?") if status is None and readings["T-DEAD"] == "unprotected" else True
    value = facts["identifies"]
    if value is None:
        if facts["small_group_threshold_met"] is True and readings["T-ANON"] != "no-threshold":
            return False
        if facts["act"] == "publish_aggregate" and readings["T-ANON"] == "direct":
            return False
        return every((living, unknown("identifies", "how many persons fit; can one be singled out?")))
    return every((living, value == "direct" or (value == "linkable" and readings["T-ANON"] != "direct")))


@_finding("does it show materials or a service requested or obtained, or other use of the library?")
def shows_use(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1), its three heads; registration and camera images by their readings."""
    head = facts["use_head"]
    if head is None:
        return unknown("use_head", "does it show materials, a service or other use of the library?")
    if facts["medium"] == "video" and readings["T-CCTV"] == "not-covered":
        return False
    if head == "registration_only":
        return readings["T-REG"] == "yes"
    return bool(head != "none")


# --- subsection (4): what is no library user record --------------------------------------------------------------------


@_finding("is it a written request for reconsideration of a library resource?")
def written_request(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(4) 'a written request for reconsideration of a library resource'."""
    value = facts["reconsideration"]
    if value is None:
        possible = facts["use_head"] in (None, "service") and facts["medium"] not in ("oral", "video", "log")
        return unknown("reconsideration", "was it a written request made pursuant to 24-90-122(3)?") if possible else False
    return value in ("written_122(3)", "written_other")


@_finding("was the request made pursuant to 24-90-122(3)?")
def pursuant_to_122_3(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(4) 'pursuant to section 24-90-122 (3)', which asks that the requester reside in the legal service area."""
    if facts["reconsideration"] is None:
        return unknown("reconsideration", "was it a written request made pursuant to 24-90-122(3)?")
    if facts["reconsideration"] != "written_122(3)":
        return False
    if facts["requester_resident"] is False:
        if readings["T-RESIDENT"] == OPEN:
            return unknown("reconsideration", "is a non-resident's request made 'pursuant to' 24-90-122(3)?")
        return readings["T-RESIDENT"] == "yes"
    return True


@_finding("was the request made at a public library?")
def at_public_library(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(4) 'at a public library', narrower than 'publicly supported library'; the holder's kind where none is stated."""
    site = facts["recon_site"] or {"public": "public", "school_public": "school", "academic_state": "academic"}.get(facts["holder"] or "")
    return unknown("recon_site", "at what kind of library was the request made?") if site is None else site == "public"


@_finding("is it the request itself, and not account data written on it?")
def request_itself(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(4) covers the request; a card number on it stays account data."""
    return "card_number" not in (facts["fields"] or ()) and facts["use_head"] != "registration_only"


# --- subsection (2): what may be disclosed ------------------------------------------------------------------------------


@_finding("is it among the 'records' that (2) speaks of?")
def record(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2) 'Records may be disclosed'."""
    if readings["T-RECSCOPE"] == "all":
        return True
    if facts["medium"] is None:
        return unknown("medium", "is it in an account record?")
    return facts["medium"] == "record" and facts["use_head"] in ("materials", "registration_only", None)


@_finding("is this disclosure necessary?")
def necessary(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(a) 'necessary': no less revealing way would do, field by field."""
    if facts["medium"] == "video" and readings["T-CCTV"] == "process-always":
        return False
    if facts["process.kind"] == "exigent_claim" and readings["T-EXIG"] == "claim":
        return True
    if facts["recipient"] in ("collector", "credit_bureau") and readings["T-MINCOLL"] != "allowed" and (minor := younger_than(facts, 18)) is not False:
        no = readings["T-MINCOLL"] == "no"
        return every((_least(facts, readings), negate(minor) if no else _open("T-MINCOLL") if minor is True else minor))
    if facts["purpose"] == "recovery" and facts["recipient"] in _PARENTS:
        fields = facts["fields"] or ()
        if readings["T-RECOV"] == "allowed":
            return True
        if readings["T-RECOV"] == "amount-only" and "title" in fields:
            return False
    return _least(facts, readings)


def _least(facts: Facts, readings: Readings) -> Truth:
    stated = _stated(facts, "necessary", "does the reasonable operation of the library need this disclosure?")
    return False if facts["fields_minimal"] is False and readings["T-NEC"] == "least" else stated


@_finding("does it serve a reasonable operation of the library?")
def reasonable_operation(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(a) 'the reasonable operation of the library'."""
    if facts["process.kind"] == "exigent_claim" and readings["T-EXIG"] == "claim":
        return True
    if facts["reasonable"] is not None:
        return bool(facts["reasonable"])
    if facts["purpose"] is None:  # what is necessary for the reasonable operation serves one
        return _stated(facts, "necessary", "does the reasonable operation of the library need this disclosure?") if facts["necessary"] is not False else False
    return facts["purpose"] in _OPERATIONS


@_finding("is the consent in writing?")
def consent_written(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(b) 'written': any representation of words, letters, symbols or figures (2-4-401)."""
    kind = facts["consent.kind"]
    if kind is None:
        return unknown("consent", "did the user consent in writing?")
    if kind == "written_electronic":
        return readings["T-ESIG"] == "yes"
    if kind == "implied_by_card":
        return readings["T-CARD"] == "yes"
    return kind in ("written_paper", "blanket")


@_finding("is it the consent of the user?")
def consent_of_user(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(b) 'of the user': not of a parent, a spouse or whoever pays, save by reading."""
    if facts["consent.kind"] == "implied_by_card":
        return True
    by = facts["consent.by"]
    if by is None:
        return unknown("consent.by", "whose consent is it?")
    if facts["user_status"] == "deceased":
        return by in ("agent", "guardian") and readings["T-DEAD"] == "representative"
    if by == "user":
        minor = younger_than(facts, 18)
        if minor is True and facts["emancipated"] is not True:
            return _by_reading(readings, "T-MINCON")
        return True
    if by == "parent" or (by == "guardian" and younger_than(facts, 18) is True):
        return _by_reading(readings, "T-PARCON")
    if by in ("guardian", "agent"):
        return readings["T-GDN"] != "reject"
    return False


def _by_reading(readings: Readings, name: str) -> Truth:
    return _open(name) if readings[name] == OPEN else readings[name] == "accept"


@_finding("is the consent in force?")
def consent_in_force(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(b): scope, term and revocation are not in the text; each is a reading."""
    if facts["consent.kind"] == "implied_by_card":
        return True
    status = facts["consent.status"]
    if status is None:
        return unknown("consent.status", "is the consent in force?")
    if status == "revoked_oral":
        return readings["T-REV"] == "written-only"
    if status == "expired":
        return readings["T-EXP"] == "never"
    return bool(status == "current")


@_finding("does the consent cover this disclosure?")
def consent_covers(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(b): what the writing says, and the power of whoever gave it."""
    kind = facts["consent.kind"]
    if kind == "implied_by_card":
        return True
    if kind == "blanket":
        return readings["T-BLANKET"] == "yes"
    if facts["consent.by"] in ("guardian", "agent") and facts["consent.scope_covers"] is False and readings["T-GDN"] == "any":
        return True
    return _stated(facts, "consent.scope_covers", "does the consent cover this disclosure?")


def _process_kind(facts: Facts, kinds: tuple[str, ...]) -> Truth:
    kind = facts["process.kind"]
    return unknown("process", "under what legal process, if any?") if kind is None else kind in kinds


@_finding("is there a subpoena?")
def subpoena(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(c) 'pursuant to subpoena': a clerk's or an attorney's too (C.R.C.P. 45)."""
    if facts["process.kind"] == "administrative_subpoena":
        return readings["T-ADM"] == "yes" or facts["process.issuer"] == "judge"
    return _process_kind(facts, ("subpoena", "grand_jury"))


@_finding("is there a court order?")
def court_order(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(c) 'upon court order'; a search warrant is a judge's order."""
    if facts["process.kind"] == "search_warrant" and readings["T-WARRANT"] == OPEN:
        return _open("T-WARRANT")
    return _process_kind(facts, ("court_order", "production_order", "search_warrant", "fisa_order"))


@_finding("is the court a court of record?")
def court_of_record(facts: Facts, readings: Readings) -> Truth:
    """2-4-401: 'court' means a court of record."""
    if readings["T-COURT"] == "any":
        return True
    return _stated(facts, "process.court_of_record", "is the court one of record?")


@_finding("is the process valid on its face?")
def facially_valid(facts: Facts, readings: Readings) -> Truth:
    """C.R.C.P. 45: court, case, number, parties, signature; a defect is to be cured first."""
    stated = _stated(facts, "process.facially_valid", "is it valid on its face?")
    return True if stated is False and readings["T-DEFECT"] == "comply" else stated


@_finding("is it addressed to the one who holds the records?")
def addressed_to_holder(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(2)(c) 'pursuant to': a command to somebody else commands nothing here."""
    return _stated(facts, "process.addressee_is_holder", "is it addressed to the one who holds the records?")


@_finding("must it be obeyed now?")
def in_force(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(2)(c) 'pursuant to': nothing is due while compliance is stayed, or after it has lapsed."""
    value = facts["process.in_force"]
    return unknown("process.in_force", "is it still in force?") if value is None else value == "yes"


@_finding("does it run in Colorado?")
def runs_in_colorado(facts: Facts, _readings: Readings) -> Truth:
    """A state's process has no force in another until it is domesticated there."""
    if facts["process.federal"] is True or facts["process.kind"] == "fisa_order":
        return True
    return _stated(facts, "process.domestic", "does it run in Colorado?")


@_finding("does it cover what is disclosed?")
def process_covers(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(2)(c) 'pursuant to': what is beyond its scope is not disclosed under it (16-3-304 for warrants)."""
    value = facts["process.scope_covers"]
    return unknown("process.scope_covers", "does it cover what is disclosed?") if value is None else value == "yes"


@_finding("does other law require the disclosure?")
def required_by_law(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(c) 'where otherwise required by law': a duty, not a permission."""
    law, kind = facts["other_law"], facts["process.kind"]
    if law is not None and law.startswith("required"):
        return True
    if kind == "cora" and facts["recipient"] in _PARENTS and readings["T-CORAPAR"] == "yes":
        return every((younger_than(facts, 18), custodial(facts, readings)))
    if law is not None and law.startswith("permitted") and facts["purpose"] == "abuse_report":
        return readings["T-REPORT"] == "yes"
    if law is None and kind == "statutory_duty":
        return True
    if law is None and kind is None:
        return unknown("other_law", "does other law require it?")
    if law is None and kind == "nsl":
        return unknown("other_law", "does 18 U.S.C. 2709 bind this library?")
    return False


@_finding("is the recipient a custodial parent or the legal guardian?")
def custodial(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(d) 'a custodial parent or legal guardian'; 14-10-103(4) on the retired word."""
    relation, recipient = facts["relation"], facts["recipient"]
    if relation is None:
        if recipient is None or recipient in _PARENTS:
            return unknown("relation", "what is the recipient to the user, in law?")
        return False
    if relation == "foster":
        return unknown("relation", "has a court vested legal custody or guardianship in the foster parent?")
    if relation in ("custodial_parent", "legal_guardian"):
        return True
    if relation == "joint_parent":
        return readings["T-CUST"] != "sole"
    if relation == "parent_with_time":
        return readings["T-CUST"] in ("parenting-time", "any-parent")
    if relation == "parent_restricted":
        return readings["T-CUST"] == "any-parent"
    return False


@_finding("is the user a minor?")
def minor(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(d) 'a minor': undefined there; under 21 by 2-4-401(6), under 18 by context."""
    young = younger_than(facts, int(readings["T-AGE"]))
    if young is True and facts["emancipated"] is True:
        return {OPEN: _open("T-EMAN"), "adult": False, "minor": True}[readings["T-EMAN"]]
    return young


@_finding("does the recipient hold the minor's card or its number?")
def card_or_number(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(d) 'who has access to a minor's library card or its authorization number'."""
    value = facts["card_or_number"]
    if value is None:
        return unknown("card_or_number", "does the recipient have the card or its number?")
    return value in ("has_card", "has_number") or (value == "obtained_from_staff_now" and readings["T-ACC"] == "may-be-supplied")


@_finding("is the access by electronic means?")
def electronic(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(d) 'for the purpose of accessing by electronic means'."""
    channel = facts["channel"]
    if channel is None:
        return unknown("channel", "by what means was it seen?")
    return channel in ("web", "app", "kiosk", "automated_phone") or readings["T-CHAN"] == "any"


# --- articles 24-74 and 24-74.1: immigration enforcement ------------------------------------------------------------------


@_finding("is it for federal immigration enforcement?")
def immigration(facts: Facts, _readings: Readings) -> Truth:
    """24-74-103(1) 'federal immigration enforcement'; asked wherever a federal officer receives it outside criminal process."""
    value = facts["immigration_purpose"]
    if value is None and facts["purpose"] == "immigration":
        return True
    if value is None and facts["recipient"] in ("law_enforcement_federal", None) and facts["process.kind"] not in ("grand_jury", "search_warrant"):
        return unknown("immigration_purpose", "is it for federal immigration enforcement?")
    return value is True


@_finding("does it identify a person, so that it is personal identifying information?")
def personal_information(facts: Facts, readings: Readings) -> Truth:
    """24-74-103(1) 'personal identifying information'."""
    return identifies_person(facts, readings)


@_finding("is there a court-issued subpoena, warrant or order, or a legal duty?")
def court_issued(facts: Facts, readings: Readings) -> Truth:
    """24-74-103(1): a paper that an immigration officer signed is not court-issued."""
    issuer = facts["process.issuer"]
    kind = some((_process_kind(facts, ("subpoena", "grand_jury")), court_order(facts, readings)))
    by_court = kind if kind is False else unknown("process.issuer", "who issued it?") if issuer is None else issuer in ("judge", "clerk")
    consent = {"open": _open("T-IMMCON"), "yes": True, "no": False}[readings["T-IMMCON"]] if facts["consent.kind"] not in (None, "none", "oral") else False
    return some((every((kind, by_court)), required_by_law(facts, readings), consent))


@_finding("is there process of a federal judge or magistrate, or consent?")
def federal_judge(facts: Facts, readings: Readings) -> Truth:
    """24-74.1-102: a subpoena, order or warrant of a federal judge or magistrate, or consent of patron, parent or guardian."""
    if readings["T-IMM"] == "court-issued":
        return court_issued(facts, readings)
    kind = some((_process_kind(facts, ("subpoena", "grand_jury")), court_order(facts, readings)))
    federal = every((kind, _stated(facts, "process.federal", "did a federal judge or magistrate issue it?"), facts["process.issuer"] == "judge")) if kind is not False else False
    return some((federal, consent_written(facts, readings)))


@_finding("is the holder a state agency?")
def state_agency(facts: Facts, _readings: Readings) -> Truth:
    """24-74-102 as enacted in 2021: a state university's or a state institution's library."""
    return facts["holder"] in ("academic_state", "institutional")


@_finding("is the holder a state agency or a political subdivision?")
def public_body(facts: Facts, readings: Readings) -> Truth:
    """24-74-102 as extended in 2025: library districts included."""
    return publicly_supported_library(facts, readings)


# --- subsection (3): who is punished ---------------------------------------------------------------------------------------


@_finding("is the one who disclosed an official, employee or volunteer of the library?")
def punishable_actor(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(3) 'Any library official, employee, or volunteer'."""
    actor = facts["actor"]
    if actor is None:
        return unknown("actor", "was the one who disclosed an official, employee or volunteer on the day of disclosure?")
    return actor in ("official", "employee", "volunteer")


FINDINGS: Mapping[str, Finding] = MappingProxyType(_FINDINGS)
