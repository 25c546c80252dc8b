"""Subsection (2)(a), (b) and (d): necessary for the library, consented to, or seen by a parent."""

from evaluator.facts import Facts
from evaluator.findings.finding import (
    OPERATIONS,
    PARENTS,
    by_reading,
    finding,
    least_revealing,
    open_question,
    stated,
    younger_than,
)
from evaluator.readings import Readings
from evaluator.truth import Truth, every, negate, some, unknown

_REPRESENTATIVES = ("guardian", "conservator", "agent")
"""Who may act for a living adult, each within his powers: over the person, over the estate, or as the principal gave them."""


@finding("is it among the 'records' that (2) speaks of?")
def record(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2) 'Records may be disclosed'."""
    if readings["T-RECSCOPE"] == "all":
        return True
    of_account = _is(
        facts,
        "use_head",
        ("materials", "registration_only"),
        "does it show materials, a service or other use of the library?",
    )
    return every((_is(facts, "medium", ("record",), "is it in an account record?"), of_account))


def _is(facts: Facts, key: str, values: tuple[str, ...], question: str) -> Truth:
    return unknown(key, question) if facts[key] is None else facts[key] in values


def _shows(facts: Facts, field: str) -> Truth:
    return unknown("fields", "which data does it show?") if facts["fields"] is None else field in facts["fields"]


@finding("is this disclosure necessary, so that no less revealing way would do?")
def necessary(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(a) 'necessary': no less revealing way would do, field by field; what readings add or take away besides."""
    to_parent: Truth = facts["purpose"] == "recovery" and _is(facts, "recipient", PARENTS, "who learned it?")
    useful: Truth = readings["T-RECOV"] == "allowed" and every((to_parent, negate(_shows(facts, "all_loans"))))
    barred = [_minor_to_collector(facts, readings)]
    if readings["T-RECOV"] == "amount-only":
        barred.append(every((to_parent, _shows(facts, "title"))))
    if readings["T-CCTV"] == "process-always":
        barred.append(_is(facts, "medium", ("video",), "is it a camera image?"))
    return some((_emergency(facts, readings), every((some((_least(facts, readings), useful)), *map(negate, barred)))))


def _minor_to_collector(facts: Facts, readings: Readings) -> Truth:
    """Find whether a minor's name goes to a collection agency, where a reading bars that or leaves it open."""
    if readings["T-MINCOLL"] == "allowed":
        return False
    collected: Truth = (facts["recipient"] is not None or facts["purpose"] == "collection") and _is(
        facts, "recipient", ("collector", "credit_bureau"), "who learned it?"
    )
    return every(
        (collected, younger_than(facts, 18), True if readings["T-MINCOLL"] == "no" else open_question("T-MINCOLL"))
    )


def _emergency(facts: Facts, readings: Readings) -> Truth:
    return readings["T-EXIG"] == "claim" and _is(
        facts, "process.kind", ("exigent_claim",), "does an officer claim imminent danger?"
    )


def _least(facts: Facts, readings: Readings) -> Truth:
    needed = stated(facts, "necessary", "does the reasonable operation of the library need this disclosure?")
    if readings["T-NEC"] == "useful":
        return needed
    return every((needed, least_revealing(facts)))


@finding("does it serve a reasonable operation of the library?")
def reasonable_operation(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(a) 'the reasonable operation of the library': one of the library's own operations, and a reasonable one."""
    reasonable = stated(facts, "reasonable", "is the operation that it serves a reasonable one?")
    return some((_emergency(facts, readings), every((library_operation(facts, readings), reasonable))))


@finding("does it serve an operation of the library?")
def library_operation(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(2)(a) 'operation of the library', and not somebody else's purpose."""
    return (
        unknown("purpose", "what was it disclosed for?") if facts["purpose"] is None else facts["purpose"] in OPERATIONS
    )


@finding("is the consent in writing?")
def consent_written(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(b) 'written': any representation of words, letters, symbols or figures (2-4-401)."""
    kind = facts["consent.kind"]
    if kind is None:
        return _consent_asked()
    if kind == "written_electronic":
        return readings["T-ESIG"] == "yes"
    if kind == "implied_by_card":
        return readings["T-CARD"] == "yes"
    return kind in ("written_paper", "blanket")


@finding("is it the consent of the user?")
def consent_of_user(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(b) 'of the user': not of a parent, a spouse or whoever pays, save by reading."""
    by, child = facts["consent.by"], younger_than(facts, 18)
    match facts["consent.kind"], by:
        case None, _:
            return _consent_asked()
        case ("none" | "implied_by_card") as kind, _:
            return bool(kind == "implied_by_card")
        case _, None:
            return unknown("consent.by", "whose consent is it?")
        case _ if facts["user_status"] is None and not (by == "user" and readings["T-DEAD"] == "own-writing"):
            return unknown("user_status", "is the user living?")
        case _ if facts["user_status"] == "deceased":
            return _of_the_dead(facts, readings)
        case _, "user" if facts["user_status"] == "entity":
            return True
        case _, "user" if facts["user_status"] == "under_guardianship":
            return by_reading(readings, "T-WARD", "accept")
        case _, "user":
            return _of_age(facts, readings)
        case _:
            for_child: Truth = by in ("parent", "guardian") and every(
                (child, by_reading(readings, "T-PARCON", "accept"))
            )
            # nobody gives an agent a power that he has not himself
            able = _of_age(facts, readings) if by == "agent" else negate(child)
            for_adult: Truth = by in _REPRESENTATIVES and readings["T-GDN"] != "reject" and able
            return some((for_child, for_adult))


def _of_age(facts: Facts, readings: Readings) -> Truth:
    """Find whether a living user can bind herself in writing: an adult, an emancipated minor, or by reading any minor."""
    emancipated = stated(facts, "emancipated", "is the user, if under age, emancipated or married?")
    return some((negate(younger_than(facts, 18)), emancipated, by_reading(readings, "T-MINCON", "accept")))


def _of_the_dead(facts: Facts, readings: Readings) -> Truth:
    """Find whether it is consent once the user is dead; an agent's power ends with the principal's life (15-14-710)."""
    if facts["consent.by"] == "personal_representative":
        return readings["T-DEAD"] == "representative"
    return facts["consent.by"] == "user" and readings["T-DEAD"] == "own-writing"


def _consent_asked() -> Truth:
    return unknown("consent", "did the user consent in writing?")


@finding("is the consent in force?")
def consent_in_force(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(b): scope, term and revocation are not in the text; each is a reading."""
    if facts["consent.kind"] in (None, "none", "implied_by_card"):
        return {None: _consent_asked(), "none": False, "implied_by_card": True}[facts["consent.kind"]]
    status = facts["consent.status"]
    if status is None:
        return unknown("consent.status", "is the consent in force?")
    if status == "revoked_oral":
        return readings["T-REV"] == "written-only"
    if status == "expired":
        return readings["T-EXP"] == "never"
    return bool(status == "current")


@finding("does the consent cover this disclosure?")
def consent_covers(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(b): what the writing says, and the power of whoever gave it."""
    kind = facts["consent.kind"]
    if kind in (None, "none", "implied_by_card"):
        return {None: _consent_asked(), "none": False, "implied_by_card": True}[kind]
    if kind == "blanket":
        return readings["T-BLANKET"] == "yes"
    whatever_powers: Truth = readings["T-GDN"] == "any" and _is(
        facts, "consent.by", _REPRESENTATIVES, "whose consent is it?"
    )
    return some((stated(facts, "consent.scope_covers", "does the consent cover this disclosure?"), whatever_powers))


@finding("is the recipient a custodial parent or the legal guardian?")
def custodial(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(d) 'a custodial parent or legal guardian'; 14-10-103(4) on the retired word."""
    relation = facts["relation"]
    if relation is None:
        return unknown("relation", "what is the recipient to the user, in law?")
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


@finding("is the user a minor?")
def minor(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(d) 'a minor': undefined there; under 21 by 2-4-401(6), under 18 by context."""
    young = every((facts["user_status"] != "entity", younger_than(facts, int(readings["T-AGE"]))))
    if readings["T-EMAN"] == "minor":
        return young
    dependent = negate(stated(facts, "emancipated", "is the user, if under age, emancipated or married?"))
    return every((young, dependent if readings["T-EMAN"] == "adult" else some((dependent, open_question("T-EMAN")))))


@finding("does the recipient hold the minor's card or its number?")
def card_or_number(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(d) 'who has access to a minor's library card or its authorization number'."""
    value = facts["card_or_number"]
    if value is None:
        return unknown("card_or_number", "does the recipient have the card or its number?")
    return value in ("has_card", "has_number") or (
        value == "obtained_from_staff_now" and readings["T-ACC"] == "may-be-supplied"
    )


@finding("is the access by electronic means?")
def electronic(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(2)(d) 'for the purpose of accessing by electronic means'."""
    channel = facts["channel"]
    if channel is None:
        return unknown("channel", "by what means was it seen?")
    return channel in ("web", "app", "kiosk", "automated_phone") or readings["T-CHAN"] == "any"
