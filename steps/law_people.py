"""The words of the law scenarios for people and what is told: who tells, whom, what, how, and what they are to the patron.

One table for each kind of phrase; a phrase states findings and never a verdict. A fact given as None is not known.
"""

from collections.abc import Mapping

from hushmark.registry import parameter

Phrases = Mapping[str, Mapping[str, object]]

LIBRARIES: Phrases = {
    "a public library district": {"holder": "public", "recon_site": "public"},
    "the library of a state-supported university": {"holder": "academic_state", "recon_site": "academic"},
    "the library of a public school": {"holder": "school_public", "recon_site": "school"},
    "the library of a state prison": {"holder": "institutional"},
    "a library that a city and a school run together": {"holder": "joint"},
    "the library of a private college that lives chiefly on taxes": {
        "holder": "private",
        "funding_principally_tax": True,
        "acts_for_library": False,
    },
    "the library of a private college that lives on tuition and gifts": {
        "holder": "private",
        "funding_principally_tax": False,
        "acts_for_library": False,
    },
    "the library of a private college that also receives a public grant": {
        "holder": "private",
        "funding_principally_tax": None,
        "acts_for_library": False,
    },
    "the library of a military base, paid for by the United States": {"holder": "federal", "acts_for_library": False},
    "a library consortium's office that acts for a member library": {
        "holder": "library_system",
        "acts_for_library": True,
    },
    "a library consortium's office that acts for no library": {"holder": "library_system", "acts_for_library": False},
    "a library consortium's office that may or may not act for a library": {
        "holder": "library_system",
        "acts_for_library": None,
    },
    "an e-book vendor that keeps the loans on its own account": {"holder": "vendor", "acts_for_library": False},
    "an e-book vendor that keeps the loans for a library": {"holder": "vendor", "acts_for_library": True},
    "a book club that a patron runs": {"holder": "non_library", "acts_for_library": False},
}

TELLERS: Phrases = {
    "the library": {"actor": "unstated"},
    "the library as a body": {"actor": "entity"},
    "an employee": {"actor": "employee"},
    "an employee, as the library instructed the vendor,": {"actor": "employee"},
    "a trustee": {"actor": "official"},
    "a volunteer": {"actor": "volunteer"},
    "a contractor who acts for the library": {"actor": "contractor", "acts_for_library": True},
    "a former employee, on her own account,": {"actor": "former_staff", "acts_for_library": False},
    "somebody who has worked for the library and may have left it": {"actor": None},
    "a group of Friends of the Library, on its own account,": {"actor": "friends", "acts_for_library": False},
    "a machine of the library": {"actor": "automated"},
    "another patron, who overheard it at the desk,": {"actor": "patron", "acts_for_library": False},
    "the patron who runs the club": {"actor": "patron"},
    "the vendor that hosts the library's system": {"actor": "vendor", "acts_for_library": False},
    "an engineer of the library's vendor, against the contract,": {"actor": "vendor", "acts_for_library": False},
}

LISTENERS: Phrases = {
    "a neighbor": {"recipient": "public"},
    "the patron's agent under a power of attorney": {"recipient": "agent"},
    "the consortium that the library belongs to": {"recipient": "consortium"},
    "somebody of whom nothing is known": {"recipient": None},
    "a credit bureau": {"recipient": "credit_bureau"},
    "the sponsor of a reading program": {"recipient": "sponsor"},
    "an ambulance crew": {"recipient": "emergency_responder"},
    "the guard who works for the library under contract": {"recipient": "contractor"},
    "a friend": {"recipient": "friend"},
    "the patron's friend": {"recipient": "friend"},
    "the reporter": {"recipient": "press"},
    "the patron's employer": {"recipient": "public"},
    "the patron's husband": {"recipient": "spouse"},
    "the patron's roommate": {"recipient": "household"},
    "the patron's home aide": {"recipient": "public"},
    "the patron's landlord": {"recipient": "public"},
    "the patron's guardian": {"recipient": "guardian", "relation": "legal_guardian"},
    "the child's coach": {"recipient": "public"},
    "the child's mother, at the desk,": {
        "recipient": "parent",
        "relation": "custodial_parent",
        "channel": "staff_desk",
    },
    "the child's mother": {"recipient": "parent", "relation": "custodial_parent"},
    "the pupil's parent": {"recipient": "parent", "relation": "custodial_parent"},
    "the pupil's father, whose rights a court has ended,": {"recipient": "parent", "relation": "rights_terminated"},
    "a teacher": {"recipient": "school_staff"},
    "a newspaper": {"recipient": "press"},
    "a researcher": {"recipient": "researcher"},
    "the patron, who has shown photo identification,": {"recipient": "user", "identity_verified": True},
    "a caller who says that she is the patron, and is,": {"recipient": "user", "identity_verified": True},
    "a caller who says that she is the patron, and is not,": {"recipient": "user", "identity_verified": False},
    "a caller who says that she is the patron, which nobody has verified,": {
        "recipient": "user",
        "identity_verified": None,
    },
    "one of two adults who share the account": {"recipient": None},
    "the holder of an account on which another borrowed": {"recipient": "account_holder"},
    "the one who borrowed on another's account": {"recipient": "account_borrower"},
    "the one of two adults who is the user of those loans": {"recipient": "user", "identity_verified": True},
    "a fellow librarian on duty": {"recipient": "staff_in_duty"},
    "a volunteer who shelves the holds": {"recipient": "volunteer"},
    "a trustee of the library": {"recipient": "trustee"},
    "an employee of another member library": {"recipient": "other_library"},
    "the lending library": {"recipient": "other_library"},
    "the library foundation, a separate charity,": {"recipient": "foundation"},
    "a city department": {"recipient": "city_department"},
    "a mailing firm": {"recipient": "contractor"},
    "the company that delivers its books": {"recipient": "processor"},
    "the company that handles its card payments": {"recipient": "processor"},
    "the vendor that hosts its system": {"recipient": "processor"},
    "its cloud provider": {"recipient": "processor"},
    "its bulk-mail service": {"recipient": "processor"},
    "a collection agency": {"recipient": "collector"},
    "its own attorney and insurer": {"recipient": "attorney_or_insurer"},
    "its financial auditor": {"recipient": "auditor"},
    "the mother of a lost child": {"recipient": "parent"},
    "a prison guard": {"recipient": "law_enforcement_state"},
    "the police": {"recipient": "law_enforcement_state"},
    "a federal officer": {"recipient": "law_enforcement_federal"},
    "a federal immigration officer": {"recipient": "law_enforcement_federal"},
    "the county department of human services": {"recipient": "city_department"},
    "the court": {"recipient": "court_or_party"},
    "whoever sent it": {"recipient": "court_or_party"},
    "whoever made the open-records request": {"recipient": "records_requester"},
    "those at the patron's address": {"recipient": "household"},
    "the whole household": {"recipient": "household"},
}


def _of(head: str, medium: str = "record", identifies: str | None = "direct", **more: object) -> dict[str, object]:
    return {"use_head": head, "medium": medium, "identifies": identifies, **more}


_LOANS = {
    f"{whose} {what}": _of("materials")
    for whose, what in (
        ("the patron's", "loans"),
        ("the patron's", "own loans"),
        ("the patron's", "account record"),
        ("the child's", "loans"),
        ("his wife's", "loans"),
        ("the pupil's", "account record"),
    )
}

INFORMATION: Phrases = _LOANS | {
    # materials or a service requested or obtained
    "which titles the patron borrowed": _of("materials"),
    "which titles the patron has on hold": _of("materials"),
    "the item that the patron has on hold": _of("materials"),
    "all the child's loans, which she does not need to pay": _of("materials", fields=("all_loans",), necessary=False),
    "only the loans that the child made at sixteen": _of("materials"),
    "what the patron searched for in the catalog": _of("materials", "log"),
    "what the patron asked at the reference desk": _of("service", "oral"),
    "that the patron suggested a title for purchase": _of("materials", "document"),
    "the receipt for the patron's loans": _of("materials"),
    "that the patron's records were subpoenaed": _of("materials", "document"),
    "what was borrowed on it": _of("materials"),
    "the sign-up sheet for its computers": _of("service", "document"),
    "the patron's name and titles on a self-check screen": _of("materials"),
    "the patron's receipt in the tray of a self-check machine": _of("materials"),
    "the study-room booking in the patron's name": _of("service", "document"),
    "the study-room bookings with patrons' names": _of("service", "document"),
    "the study-room bookings with a company's name": _of("service", "document", user_status="entity"),
    "the study-room bookings with every name struck out": _of("service", "document", "no"),
    "the names of those who borrowed a certain title": _of("materials"),
    "the names of those who borrowed a challenged book": _of("materials"),
    "how often a challenged book was borrowed": _of("materials", "record", "no"),
    "the ledger of fines with patrons' names": _of("materials", fields=("name", "amount")),
    "a list of the people who borrowed from it": _of("materials", fields=("name", "contact")),
    "the names and addresses of its borrowers": _of("materials", fields=("name", "contact")),
    "names of borrowers with their overdue titles": _of("materials", fields=("name", "title")),
    "its overdue titles without names": _of("materials", "record", "no", fields=("title",)),
    "its borrowing ledger of 1905": _of("materials", "document", user_status=None),
    "its borrowing ledger of 1905 with the names covered": _of("materials", "document", "no", user_status=None),
    "an overdue notice that names the titles": _of("materials", fields=("name", "title")),
    "one overdue notice with everybody's titles, though a notice to each would do": _of(
        "materials", fields=("name", "title"), necessary=True, fields_minimal=False
    ),
    "the title on hold, though a word to call would do": _of(
        "materials", "oral", necessary=False, fields_minimal=False
    ),
    "only the words 'please call the library'": _of("other_use", "oral", necessary=True, fields_minimal=True),
    "the lost book's title and price, which she needs to pay": _of(
        "materials", fields=("title", "amount"), necessary=True
    ),
    "the amount owed alone, which she needs to pay": _of("materials", fields=("amount",), necessary=True),
    "the borrower's name and the unreturned titles": _of("materials", fields=("name", "title")),
    "the name of the borrower and the amount owed": _of("materials", fields=("name", "amount")),
    "the name of the patron who asked for the book": _of("materials", fields=("name",)),
    "the patron's name and address for the delivery": _of("materials", fields=("name", "contact")),
    "the patron's name and the amount of the charge": _of("materials", fields=("name", "amount")),
    "the loan record that the claim is about": _of("materials"),
    "the hold slips with names and titles": _of("materials", fields=("name", "title")),
    "a sample of fines with patrons' names": _of("materials", fields=("name", "amount")),
    "loan records with names": _of("materials"),
    "loan records with card numbers in the place of names": _of("materials", "record", "linkable"),
    "an encrypted copy of its patron records": _of("materials"),
    "the patron's address and visits to the library": _of("presence"),
    "the patron's name as a user of its e-mail service": _of("service"),
    "that the child comes to the library, and its loans": _of("materials"),
    "the child's bruises, and nothing of the library": _of("none", "oral"),
    "what was learned of the pupil in the library": _of("other_use", "oral"),
    # otherwise having used the library
    "that the patron is in the building now": _of("presence", "oral"),
    "that he is in the children's room": _of("presence", "oral"),
    "that the patron was seen in the library": _of("presence", "oral"),
    "that the patron attended a program": _of("other_use", "oral"),
    "which pupils finished the summer reading program": _of("other_use", "document"),
    "the name of the patron who threatens staff": _of("other_use"),
    "who has signed up for the club": _of("other_use", "document"),
    "a photograph of a program with the patron's face": _of("other_use", "video"),
    "a photograph of a program with nobody's face": _of("other_use", "video", "no"),
    "camera footage of the patron in the reading room": _of("presence", "video"),
    "camera footage of the assault, with the patron's face": _of("presence", "video"),
    "a week of camera footage": _of("presence", "video"),
    "camera footage of a staff corridor": _of("none", "video", "no"),
    "the names and addresses on its registration file": _of("registration_only", fields=("name", "contact")),
    "the patron's address on the registration file": _of("registration_only", fields=("contact",)),
    "the names of those who gave it books": _of("none", "document", fields=("name",)),
    # nobody is identified, or perhaps nobody
    "what stands on a paper that nobody has read": {"use_head": None, "medium": "document", "identifies": "direct"},
    "that the only baker on Main Street borrowed a certain title": _of("materials", "oral", "linkable"),
    "how many of a class of two finished the program": _of(
        "other_use", "document", None, small_group_threshold_met=False
    ),
    "that somebody borrowed a certain title": _of("materials", "oral", "no"),
    "that a certain title circulated 412 times": _of("materials", "record", "no", fields=("count",)),
    "how many demands the police made this year": _of("none", "document", "no", fields=("count",)),
    "how many of each large class finished the program": _of(
        "other_use", "document", None, small_group_threshold_met=True
    ),
    "that a person of 17 borrowed a certain title yesterday": _of("materials", "record", None),
    # requests to reconsider a library resource
    "a resident's written request to reconsider a book, address and telephone number struck out": _of(
        "service", "document", reconsideration="written_122(3)", requester_resident=True, fields=("name",)
    ),
    "a resident's written request to reconsider a book, with address and telephone number": _of(
        "service", "document", reconsideration="written_122(3)", requester_resident=True, fields=("name", "contact")
    ),
    "a resident's written request with the card number on it": _of(
        "registration_only",
        "document",
        reconsideration="written_122(3)",
        requester_resident=True,
        fields=("name", "card_number"),
    ),
    "a non-resident's written request to reconsider a book, address and telephone number struck out": _of(
        "service", "document", reconsideration="written_122(3)", requester_resident=False, fields=("name",)
    ),
    "a resident's letter about a book, outside 24-90-122(3)": _of(
        "service", "document", reconsideration="written_other", requester_resident=True, fields=("name",)
    ),
    "a resident's angry e-mail about a book": _of(
        "service", "document", reconsideration=None, requester_resident=True, fields=("name",)
    ),
    "who complained aloud at the desk about a book": _of(
        "service", "oral", reconsideration="oral", requester_resident=True, fields=("name",)
    ),
    "who suggested a title for purchase": _of("materials", "document", fields=("name",)),
}

AGES: Phrases = {
    **{
        f"a child of {years}": {"user_age_days": int((years + 0.5) * 365.2425), "birth_date": None}
        for years in range(1, 18)
    },
    **{
        f"an adult of {years}": {"user_age_days": int((years + 0.5) * 365.2425), "birth_date": None}
        for years in range(18, 100)
    },
    "a married girl of 17": {"user_age_days": 6392, "birth_date": None, "emancipated": True},
    "an adult under full guardianship": {"user_status": "under_guardianship"},
    "an adult under guardianship who keeps rights of her own": {"user_status": "under_guardianship"},
    "no longer alive": {"user_status": "deceased"},
}

RELATIONS: Phrases = {
    "a mother with whom the child lives, her rights unlimited,": {
        "recipient": "parent",
        "relation": "custodial_parent",
    },
    "a father who shares all parental responsibilities by court order": {
        "recipient": "parent",
        "relation": "joint_parent",
    },
    "a father who shares parental responsibilities but whom a court bars from the child's records": {
        "recipient": "parent",
        "relation": "parent_restricted",
    },
    "a mother with whom the child lives, barred by a court from the child's records,": {
        "recipient": "parent",
        "relation": "parent_restricted",
        "order_restricts_records": True,
    },
    "a father with parenting time only, the mother being sole custodian,": {
        "recipient": "parent",
        "relation": "parent_with_time",
    },
    "a father whose parental rights a court has ended": {"recipient": "parent", "relation": "rights_terminated"},
    "a stepfather who is neither adoptive father nor guardian": {"recipient": "stepparent", "relation": "stepparent"},
    "a grandmother whom no court has made guardian": {"recipient": "relative", "relation": "relative"},
    "a foster mother whom a court may or may not have made guardian": {"recipient": "guardian", "relation": "foster"},
    "a court-appointed guardian": {"recipient": "guardian", "relation": "legal_guardian"},
    "an employee of the child's school": {"recipient": "school_staff", "relation": "none"},
    "an adult of the same surname and address": {"recipient": "public", "relation": None},
}

CARDS: Phrases = {
    "the child's card": {"card_or_number": "has_card"},
    "the child's card number": {"card_or_number": "has_number"},
    "the patron's card number": {"card_or_number": "has_number"},
    "the child's number only because the desk has just read it out": {"card_or_number": "obtained_from_staff_now"},
    "perhaps the child's card or its number, and perhaps neither": {"card_or_number": None},
    "neither the child's card nor its number": {"card_or_number": "none"},
}

VIEWERS: Phrases = {
    "that adult": {},
    "that guardian": {},
    "the patron, at her own account,": {"act": "self_access", "recipient": "user", "identity_verified": True},
    "somebody, at an account left open,": {"act": "self_access", "recipient": "user", "identity_verified": False},
    "the patron, signed in with her own card number and PIN,": {"recipient": "user", "identity_verified": True},
    "a husband, signed in with his wife's card number and PIN,": {"recipient": "spouse"},
}


def _by(actor: str, channel: str | None) -> dict[str, object]:
    return {"actor": actor, "channel": channel}


MEANS: Phrases = {
    **{
        f"on the library's website{how}": _by("automated", "web")
        for how in ("", ", through a link saved a year ago", ", the accounts being linked")
    },
    "in the library's app": _by("automated", "app"),
    "over the library's automated telephone line": _by("automated", "automated_phone"),
    "at a kiosk": _by("automated", "kiosk"),
    "on the telephone, from an employee": _by("employee", "staff_phone"),
    "on paper at the desk": _by("employee", "staff_desk"),
    "in a letter": _by("employee", "mail"),
    "in an e-mail that staff write": _by("employee", "staff_email"),
    "on the hold shelf": _by("unstated", "shelf"),
    "on a printed receipt": _by("unstated", "receipt"),
    "on the screen of the desk": _by("unstated", "screen"),
    "by means that nobody remembers": _by("unstated", None),
}
"""By what means something comes out, and so who or what of the library lets it out."""

TELLING: Phrases = {
    **{verb: {"act": "disclose"} for verb in ("tells", "gives", "shows", "hands")},
    "confirms to": {"act": "confirm_or_deny"},
    "perhaps tells": {"act": None},
}
PUBLISHING: Phrases = {
    "posts on social media": {"act": "disclose", "recipient": "public"},
    "publishes on its website": {"act": "disclose", "recipient": "public"},
    "publishes as a bare figure": {"act": "publish_aggregate", "recipient": "public"},
    "exhibits": {"act": "disclose", "recipient": "public"},
    "sells to a firm": {"act": "disclose", "recipient": "public"},
}
READERS: Phrases = {
    "anyone can read it": {"act": "expose_passively", "recipient": "public"},
    "only staff on duty can read it": {"act": "retain", "recipient": "staff_in_duty"},
}
USING: Phrases = {
    "looks up": {"act": "internal_access", "recipient": "staff_no_duty"},
    "uses in-house": {"act": "internal_access", "recipient": "staff_in_duty"},
    "deletes": {"act": "delete", "recipient": "staff_in_duty"},
    "keeps, because the police asked for it to be kept,": {"act": "preserve", "recipient": "staff_in_duty"},
}

for _name, _table in {
    "library": LIBRARIES,
    "teller": TELLERS,
    "listener": LISTENERS,
    "information": INFORMATION,
    "age": AGES,
    "relation": RELATIONS,
    "card": CARDS,
    "viewer": VIEWERS,
    "means": MEANS,
    "telling": TELLING,
    "publishing": PUBLISHING,
    "readers": READERS,
    "using": USING,
}.items():
    parameter(_name, _table)
