"""Subsections (1), (3) and (4): what is forbidden, what is no library user record, and who is punished."""

from evaluator.facts import Facts
from evaluator.findings.finding import LIBRARIES, finding, open_question, stated
from evaluator.readings import OPEN, Readings
from evaluator.truth import Truth, every, negate, some, unknown


@finding("is the one whose act it is a publicly supported library, or acting for one?")
def publicly_supported_library(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1) with 24-90-103(14): the test is tax support, not the type of library."""
    holder = facts["holder"]
    if holder in LIBRARIES:
        return True
    itself: Truth = False
    if holder == "vendor" and readings["T-VENDOR"] != "disclosure":
        return readings["T-VENDOR"] == "processor-is-library"
    if holder is None:
        itself = unknown("holder", "is it a publicly supported library?")
    elif holder == "private":
        return stated(facts, "funding_principally_tax", "is the library supported principally by taxation?")
    elif holder == "federal":
        return False
    return some((itself, stated(facts, "acts_for_library", "does it act for a publicly supported library?")))


@finding("is it a library system?")
def library_system(facts: Facts, _readings: Readings) -> Truth:
    """The text before 2003–2006 bound 'a publicly-supported library or library system'."""
    return (
        unknown("holder", "is it a library system?") if facts["holder"] is None else facts["holder"] == "library_system"
    )


@finding("is it the library that discloses, through its own people or those who act for it?")
def library_acts(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1) forbids the library; a patron, a former employee or a vendor on its own account is not the library."""
    actor = facts["actor"]
    if actor is None:
        return unknown(
            "actor", "was the one who disclosed an official, employee or volunteer on the day of disclosure?"
        )
    if actor in ("official", "employee", "volunteer", "automated", "entity", "unstated"):
        return True
    if actor == "vendor" and readings["T-VENDOR"] != "disclosure":
        return readings["T-VENDOR"] == "processor-is-library"
    if actor in ("patron", "former_staff"):  # who acts for the library is a volunteer, an employee or a contractor
        return actor == "former_staff" and readings["T-FORMER"] == "yes"
    return stated(facts, "acts_for_library", "does the one who discloses act for the library?")


@finding("is there a disclosure?")
def disclosed(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1) 'shall not disclose': an act, or information left where others can read it."""
    act = facts["act"]
    if act is None:
        return unknown("act", "what was done with the information?")
    if act == "internal_access":
        return readings["T-INT"] == "yes" or (
            readings["T-INT"] == "layer" and (facts["layer"] or "statute") != "statute"
        )
    if act == "expose_passively":
        return readings["T-EXPOSE"] == "yes"
    return act in ("disclose", "confirm_or_deny", "publish_aggregate", "self_access")


@finding("does somebody other than the user learn it?")
def told_to_another(facts: Facts, readings: Readings) -> Truth:
    """Telling a person about herself is no disclosure to another, if it is she (24-72-202(4))."""
    recipient = "user" if facts["act"] == "self_access" and facts["recipient"] is None else facts["recipient"]
    if recipient is None:
        return unknown("recipient", "who learned it; is it 'the user'?")
    if recipient == "user":
        verified = stated(facts, "identity_verified", "is the one who asks the user?")
        return True if verified is True and readings["T-SELF"] == "yes" else negate(verified)
    if readings["T-SELF"] == "representative" and (
        recipient == "agent" or (recipient == "guardian" and facts["user_status"] == "under_guardianship")
    ):
        return False
    if recipient in ("account_holder", "account_borrower") and readings["T-SELF"] != "yes":
        return _not_the_user(recipient, readings["T-USER"])
    return not (recipient in ("processor", "contractor") and readings["T-VENDOR"] == "processor-is-library")


def _not_the_user(recipient: str, user: str) -> Truth:
    """Of two who use one account, tell whether the one who learns it is not 'the user' of those loans."""
    if user == OPEN:
        return open_question("T-USER")
    return user != "either" and recipient != f"account_{user}"


@finding("does it identify a person?")
def identifies_person(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1) 'identifies a person', by name or by reasonable linking; entities and the deceased by their readings."""
    status = facts["user_status"]
    if (status == "entity" and readings["T-ENT"] == "no") or (
        status == "deceased" and readings["T-DEAD"] == "unprotected"
    ):
        return False
    protected: Truth = True
    if status is None and (readings["T-DEAD"] == "unprotected" or readings["T-ENT"] == "no"):
        protected = unknown("user_status", "is the user a living natural person?")
    value = facts["identifies"]
    if value is None:
        if facts["small_group_threshold_met"] is True and readings["T-ANON"] != "no-threshold":
            return False
        if facts["act"] == "publish_aggregate" and readings["T-ANON"] == "direct":
            return False
        return every((protected, unknown("identifies", "how many persons fit; can one be singled out?")))
    return every((protected, value == "direct" or (value == "linkable" and readings["T-ANON"] != "direct")))


@finding("does it show materials or a service requested or obtained, or other use of the library?")
def shows_use(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(1), its three heads; registration and camera images by their readings."""
    head = facts["use_head"]
    if head is None:
        return unknown("use_head", "does it show materials, a service or other use of the library?")
    shows = readings["T-REG"] == "yes" if head == "registration_only" else head != "none"
    if readings["T-CCTV"] == "not-covered":
        return every(
            (
                shows,
                unknown("medium", "is it a camera image?") if facts["medium"] is None else facts["medium"] != "video",
            )
        )
    return shows


@finding("is it a written request for reconsideration of a library resource?")
def written_request(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(4) 'a written request for reconsideration of a library resource'."""
    value = facts["reconsideration"]
    if value is None:
        return unknown("reconsideration", "was it a written request made pursuant to 24-90-122(3)?")
    return value in ("written_122(3)", "written_other")


@finding("was the request made pursuant to 24-90-122(3)?")
def pursuant_to_122_3(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(4) 'pursuant to section 24-90-122 (3)', which asks that the requester reside in the legal service area."""
    form = facts["reconsideration"]
    if form is None:
        return unknown("reconsideration", "was it a written request made pursuant to 24-90-122(3)?")
    if form != "written_122(3)" and not (form == "written_other" and readings["T-FORM"] == "yes"):
        return False
    resident = stated(facts, "requester_resident", "does the requester reside in the legal service area?")
    follows = unknown("reconsideration", "is a non-resident's request made 'pursuant to' 24-90-122(3)?")
    return some((resident, follows if readings["T-RESIDENT"] == OPEN else readings["T-RESIDENT"] == "yes"))


@finding("was the request made at a public library?")
def at_public_library(facts: Facts, _readings: Readings) -> Truth:
    """24-90-119(4) 'at a public library', narrower than 'publicly supported library'."""
    site = facts["recon_site"]
    return unknown("recon_site", "at what kind of library was the request made?") if site is None else site == "public"


@finding("is it the request itself, and not account data written on it?")
def request_itself(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(4) covers the request; a card number on it stays account data, if that is covered at all."""
    if readings["T-REG"] == "no":
        return True
    if facts["use_head"] == "registration_only":
        return False
    return (
        unknown("fields", "which data does it show?")
        if facts["fields"] is None
        else "card_number" not in facts["fields"]
    )


@finding("is the one who disclosed an official, employee or volunteer of the library?")
def punishable_actor(facts: Facts, readings: Readings) -> Truth:
    """24-90-119(3) 'Any library official, employee, or volunteer': people, and the library's own."""
    holder = facts["holder"]
    of_library: Truth = holder not in ("library_system", "vendor", "non_library") or (
        holder == "vendor" and readings["T-VENDOR"] == "processor-is-library"
    )
    whose = unknown("holder", "was the one who disclosed of a library's own staff?")
    return every((_person(facts), whose if holder is None else of_library))


@finding("is the one who disclosed an official, employee or volunteer of a library system?")
def punishable_in_system(facts: Facts, readings: Readings) -> Truth:
    """The text before 2003–2006 punished 'any library or library system official, employee, or volunteer'."""
    return every((_person(facts), library_system(facts, readings)))


def _person(facts: Facts) -> Truth:
    """Find whether one of the three classes of people disclosed it: a machine is none of them, though somebody may stand behind it."""
    actor = facts["actor"]
    if actor is None:
        return unknown(
            "actor", "was the one who disclosed an official, employee or volunteer on the day of disclosure?"
        )
    if actor in ("automated", "unstated"):
        return unknown("actor", "which official, employee or volunteer, if any, disclosed it?")
    return actor in ("official", "employee", "volunteer")


@finding("is whoever reports child abuse in good faith immune from the penalty?")
def immune_reporter(facts: Facts, readings: Readings) -> Truth:
    """19-3-309: who takes part in good faith in a report of child abuse is immune from liability (the words were not seen)."""
    if readings["T-IMMUNE"] == "no":
        return False
    purpose = facts["purpose"]
    immune: Truth = True if readings["T-IMMUNE"] == "yes" else open_question("T-IMMUNE")
    reports: Truth = unknown("purpose", "what was it disclosed for?") if purpose is None else purpose == "abuse_report"
    return every((reports, immune))
