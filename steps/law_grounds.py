"""The words of the law scenarios for grounds: purpose and need, consent, legal process, other law, readings, open questions.

One table for each kind of phrase; a phrase states findings and never a verdict. A fact given as None is not known.
"""

from collections.abc import Mapping

from hushmark.registry import parameter
from steps.law_people import Phrases

PURPOSES: Phrases = {
    "to remind the patron of overdue books": {"purpose": "notice"},
    "to tell the patron that a hold has come": {"purpose": "notice"},
    "to recover a lost book": {"purpose": "recovery"},
    "to collect what is owed for a lost book": {"purpose": "collection"},
    "to borrow a book from another library": {"purpose": "interlibrary_loan"},
    "to deliver books by mail": {"purpose": "delivery"},
    "to take a payment by card": {"purpose": "payment"},
    "to serve the patron": {"purpose": "circulation"},
    "to shelve the holds": {"purpose": "shelving"},
    "to hand over a hold": {"purpose": "hold_pickup"},
    "to put the patron's account right": {"purpose": "account_service"},
    "to have the rules of behavior obeyed": {"purpose": "behavior_rules"},
    "to check the address of a new patron": {"purpose": "registration"},
    "to count how many different patrons borrow": {"purpose": "statistics"},
    "to write a news story": {"purpose": "news"},
    "to teach a class": {"purpose": "education"},
    "to study what people read": {"purpose": "research"},
    "to advertise a bookseller's new titles": {"purpose": "promotion"},
    "to solve a fraud committed on the library's own computers": {
        "purpose": "investigation",
        "library_used_for_crime": True,
    },
    "to solve a theft in another town, far from the library": {
        "purpose": "investigation",
        "library_used_for_crime": False,
    },
    "to answer a reference question": {"purpose": "reference"},
    "to keep people safe in the building": {"purpose": "safety"},
    "to keep good order in the prison's library": {"purpose": "safety"},
    "to report the theft of the library's own books": {"purpose": "theft_report"},
    "to answer a claim against the library": {"purpose": "defense"},
    "to have the library's accounts audited": {"purpose": "audit"},
    "to keep a copy off site": {"purpose": "backup"},
    "to run the library's system": {"purpose": "system_support"},
    "to find a fault in the library's system": {"purpose": "system_support"},
    "to send patrons the library's newsletter": {"purpose": "notice"},
    "to raise money for the library foundation": {"purpose": "fundraising"},
    "to sell the list": {"purpose": "sale"},
    "to oversee the library": {"purpose": "oversight"},
    "to satisfy curiosity": {"purpose": "curiosity"},
    "to look for a fugitive": {"purpose": "investigation"},
    "to solve a burglary that has nothing to do with the library": {"purpose": "investigation"},
    "to find a child said to be in danger": {"purpose": "investigation"},
    "to solve a crime that has nothing to do with immigration": {
        "purpose": "investigation",
        "immigration_purpose": False,
    },
    "to report the theft of the library's own books, in a case of federal immigration enforcement": {
        "purpose": "theft_report",
        "immigration_purpose": True,
    },
    "to report suspected child abuse": {"purpose": "abuse_report"},
    "federal immigration enforcement": {"purpose": "immigration", "immigration_purpose": True},
}

MEASURES: Phrases = {
    "nothing less": {"necessary": True, "fields_minimal": True},
    **{
        less: {"necessary": True, "fields_minimal": False}
        for less in (
            "a sealed envelope",
            "a report that names the books and no borrower",
            "the library's own symbol",
            "invented data",
            "a quiet word",
        )
    },
}

WAYS: Phrases = {
    "in a sealed envelope": {"exposure": "sealed", "necessary": True, "fields_minimal": True},
    "to a telephone that she alone answers": {"exposure": "sealed", "necessary": True, "fields_minimal": True},
    "on a postcard": {"exposure": "postcard", "necessary": True, "fields_minimal": None},
    "to a telephone that the household shares": {
        "exposure": "shared_phone",
        "necessary": True,
        "fields_minimal": None,
    },
    "to the address that the patron gave": {
        "address_given_by_user": True,
        "necessary": True,
        "fields_minimal": True,
    },
    "to an address that the patron did not give": {
        "address_given_by_user": False,
        "necessary": True,
        "fields_minimal": None,
    },
}

USERS_OF_DATA: Phrases = {
    "itself": {"contract_permits_onward_use": True, "necessary": True, "fields_minimal": None},
    "the library alone": {"contract_permits_onward_use": False, "necessary": True, "fields_minimal": True},
}

SIGNERS: Phrases = {
    "the patron": {"consent.by": "user"},
    "somebody": {"consent.by": None},
    "the child": {"consent.by": "user"},
    "the child's mother": {"consent.by": "parent"},
    "the patron's husband": {"consent.by": "other"},
    "the patron's guardian": {"consent.by": "guardian"},
    "the patron's agent under a power of attorney": {"consent.by": "agent"},
    "the patron's conservator, whose power is over her money alone,": {
        "consent.by": "conservator",
        "consent.scope_covers": False,
    },
    "the personal representative of the patron's estate": {"consent.by": "personal_representative"},
}

FORMS: Phrases = {
    "in writing": {"consent.kind": "written_paper"},
    "in an e-mail of her own": {"consent.kind": "written_electronic"},
    "only by word of mouth": {"consent.kind": "oral"},
    "only by lending her card": {"consent.kind": "implied_by_card"},
    "only in a general form that names no disclosure": {"consent.kind": "blanket"},
}

SCOPES: Phrases = {
    "that this be done": {"consent.scope_covers": True},
    "that something else be done, and not this": {"consent.scope_covers": False},
}

STANDINGS: Phrases = {
    "is still in force": {"consent.status": "current"},
    "has ended by its own terms": {"consent.status": "expired"},
    "was revoked in writing": {"consent.status": "revoked_written"},
    "was revoked by telephone": {"consent.status": "revoked_oral"},
    "turns out to be forged": {"consent.status": "forged"},
}


def _process(kind: str, issuer: str = "judge", **more: object) -> dict[str, object]:
    """Return process that is in order: of a court of record, to the holder, valid, in force, in Colorado, covering all."""
    in_order = {
        "kind": kind,
        "issuer": issuer,
        "federal": False,
        "court_of_record": True,
        "addressee_is_holder": True,
        "facially_valid": True,
        "in_force": "yes",
        "domestic": True,
        "scope_covers": "yes",
    }
    return {f"process.{key}": value for key, value in {**in_order, **more}.items()}


DEMANDS: Phrases = {
    "a lawyer's discovery request, complete in form, in a Colorado case": _process("discovery_request", "attorney"),
    "a paper headed 'subpoena' that nobody issued": _process("subpoena", "none", facially_valid=False),
    "a demand that a statute makes of every library": {"process.kind": "statutory_duty"},
    "a demand that a statute lets a library answer or refuse": {"process.kind": "statutory_permission"},
    "a subpoena of a Colorado district court": _process("subpoena", "clerk"),
    "a subpoena of a court of another state": _process("subpoena", "clerk", domestic=None),
    "an order of a court of another state": _process("court_order", domestic=None),
    "a subpoena that a party's attorney issued in a Colorado case, to which nobody has objected": _process(
        "subpoena", "attorney"
    ),
    "a federal grand-jury subpoena": _process("grand_jury", "clerk", federal=True),
    "an administrative subpoena of a state agency": _process(
        "administrative_subpoena", "agency", court_of_record=False
    ),
    "an order of a Colorado district court": _process("court_order"),
    "an order of a Colorado municipal court": _process("court_order"),
    "a Colorado court's order to produce records": _process("production_order"),
    "a search warrant signed by a judge of a court of record": _process("search_warrant"),
    "a district court's order to obey a state agency's subpoena": _process("court_order"),
    "a warrant signed by a federal judge": _process("search_warrant", federal=True),
    "an order of the foreign intelligence surveillance court": _process("fisa_order", federal=True),
    "an administrative subpoena signed by an immigration officer": _process(
        "administrative_subpoena", "agency", court_of_record=False
    ),
    "a warrant that an immigration officer has signed, and no judge": _process(
        "search_warrant", "agency", court_of_record=False
    ),
    "a national security letter": _process("nsl", "agency", federal=True, court_of_record=False),
    **{
        words: {"process.kind": kind}
        for words, kind in {
            "an open-records request": "cora",
            "only a detective's badge": "informal",
            "only a letter from the district attorney": "informal",
            "only an officer's word that a judge is signing a warrant": "informal",
            "only a letter asking it to preserve the records": "preservation",
            "only a lawyer's discovery request": "discovery_request",
        }.items()
    },
    "only an officer's word of imminent danger, of which the library sees nothing": {
        "process.kind": "exigent_claim",
        "necessary": False,
    },
}

QUALITIES: Phrases = {
    "is in order and covers what is given": {},
    "covers the loans of June, and those of July are given": {"process.scope_covers": "no"},
    "names public computer 4 and not what is given": {"process.scope_covers": "no"},
    "is addressed to the officers who carry it out, and not to the library": {"process.addressee_is_holder": False},
    "is addressed to the city and not to the library, a separate body": {"process.addressee_is_holder": False},
    "bears a name that two patrons have": {"process.names_one_person": False, "process.scope_covers": None},
    "names one patron and no other": {"process.names_one_person": True},
    "has no case number and no signature": {"process.facially_valid": False},
    "is stayed until the court has ruled on a motion to quash": {"process.in_force": "stayed"},
    "has lapsed": {"process.in_force": "expired"},
    "was never served": {"process.in_force": "no"},
    "covers the loans of June alone, and those of July are given too": {"process.scope_covers": "part"},
    "was not domesticated in Colorado": {"process.domestic": False},
    "comes from a court that is not of record": {"process.court_of_record": False},
}

DUTIES: Phrases = {
    "the patron's bankruptcy stays every act to collect from her": {"other_law": "prohibited (11 U.S.C. 362(a)(6))"},
    "FERPA entitles the parent of a pupil of fifteen to see it": {
        "other_law": "required (20 U.S.C. 1232g)",
        "education_record": True,
        "user_age_days": 5661,
    },
    "FERPA merely allows it, the pupil being eighteen and a dependent": {
        "other_law": "permitted (34 CFR 99.31(a)(8))",
        "education_record": True,
        "user_age_days": 6757,
    },
    "a school's employee must report suspected abuse": {"other_law": "required (19-3-304(2))"},
    "anyone may report suspected abuse, and no librarian must": {"other_law": "permitted (19-3-304(3))"},
    "the letter binds a library that runs its own e-mail service": {"other_law": "required (18 U.S.C. 2709(f))"},
    "the letter binds no library without e-mail service of its own": {"other_law": "none (18 U.S.C. 2709(f))"},
    "a reconsideration request is an open record": {"other_law": "required (24-90-122(3))"},
    "a school's reconsideration request is an open record": {"other_law": "required (SB 25-063)"},
    "the person in interest may inspect her own record": {"other_law": "required (24-72-202(4))"},
}

QUESTIONS: Mapping[str, tuple[str, ...]] = {
    "whether the library is supported principally by taxes": ("funding_principally_tax",),
    "whether that office acts for a library": ("acts_for_library",),
    "whether the one who told was still an employee": ("actor",),
    "whether the caller is the patron": ("identity_verified",),
    "what kind of body holds the records": ("holder",),
    "whether anything was told": ("act",),
    "who learned it": ("recipient",),
    "what the information shows": ("use_head",),
    "whose consent it is": ("consent.by",),
    "whether the patron is living": ("user_status",),
    "whether the user is a person or a company": ("user_status",),
    "by what means it was seen": ("channel",),
    "under what legal process it was demanded": ("process.kind",),
    "whether other law requires it": ("other_law",),
    "which of the two is the user of those loans": ("recipient",),
    "whether one person can be singled out": ("identifies",),
    "whether the library's operation needs this": ("necessary",),
    "whether the patron consented in writing": ("consent.kind",),
    "whether that consent covers this disclosure": ("consent.scope_covers",),
    "whether that consent is still in force": ("consent.status",),
    "whether it is still in force": ("process.in_force",),
    "whether the patron is the one whom it names": ("process.scope_covers",),
    "whether the court is a court of record": ("process.court_of_record",),
    "whether it is valid on its face": ("process.facially_valid",),
    "whether it is for federal immigration enforcement": ("immigration_purpose",),
    "when the child was born": ("birth_date", "user_age_days"),
    "whether a court has made her guardian": ("relation",),
    "whether that adult has the child's card or number": ("card_or_number",),
    "whether it was a written request under 24-90-122(3)": ("reconsideration",),
}
"""Each open question, and the facts that are then unknown; the first is the one to ask for."""

ISSUES: Mapping[str, str] = {
    "whether a minor's own writing is consent of the user": "T-MINCON",
    "whether a parent's writing is consent of the user": "T-PARCON",
    "whether the own writing of an adult under guardianship is consent of the user": "T-WARD",
    "whether the writing of an agent whom a child appointed is consent of the user": "T-MINCON",
    "whether the order of a court that is not of record is a court order": "T-COURT",
    "whether a married girl under age is a minor": "T-EMAN",
    "whether a minor's name may go to a collection agency": "T-MINCOLL",
    "whether consent lifts section 24-74-103": "T-IMMCON",
    "whether a federal grand jury's subpoena is process of a federal judge": "T-IMMCRIM",
    "whether a non-resident's request is made pursuant to 24-90-122(3)": "reconsideration",
    "on which day of 1983 the section took effect": "edition",
    "on which day a library system ceased to be bound": "edition",
    "who is the user of a loan on another's account": "T-USER",
    "whether a hearing must come before a search warrant": "T-WARRANT",
    "on which day subsection (4) took effect": "edition",
    "on which day subsection (2)(d) took effect": "edition",
    "from which day section 24-74-103 binds library districts": "edition",
}
"""What the law leaves unsettled, and what an answer then names as missing."""

READINGS: Mapping[str, tuple[str, str]] = {
    "a minor is a person under 21": ("T-AGE", "21"),
    "whoever shows a child's card has access by any means": ("T-CHAN", "any"),
    "a library may supply the number to a parent": ("T-ACC", "may-be-supplied"),
    "a parent with parenting time is a custodial parent": ("T-CUST", "parenting-time"),
    "section 14-10-123.8 requires it": ("T-PARREC", "yes"),
    "only a sole custodian is a custodial parent": ("T-CUST", "sole"),
    "a married girl under age is an adult": ("T-EMAN", "adult"),
    "age alone makes a minor": ("T-EMAN", "minor"),
    "a parent's writing is consent of the user": ("T-PARCON", "accept"),
    "a parent's writing is not consent of the user": ("T-PARCON", "reject"),
    "a minor's own writing is consent of the user": ("T-MINCON", "accept"),
    "lending a card is consent": ("T-CARD", "yes"),
    "only ink on paper is writing": ("T-ESIG", "no"),
    "a general consent suffices": ("T-BLANKET", "yes"),
    "only revocation ends a consent": ("T-EXP", "never"),
    "only a writing revokes a consent": ("T-REV", "written-only"),
    "a guardian's writing is never the user's": ("T-GDN", "reject"),
    "the dead are not protected": ("T-DEAD", "unprotected"),
    "the personal representative of the estate consents for the dead": ("T-DEAD", "representative"),
    "what a person consented to in writing stands when she has died": ("T-DEAD", "own-writing"),
    "the own writing of an adult under guardianship is consent of the user": ("T-WARD", "accept"),
    "only the guardian of an adult consents for her": ("T-WARD", "reject"),
    "registration is not yet use": ("T-REG", "no"),
    "only natural persons are persons": ("T-ENT", "no"),
    "a look-up that nobody needs is a disclosure": ("T-INT", "yes"),
    "the user is the one who borrowed": ("T-USER", "borrower"),
    "the user is the one in whose name the account is": ("T-USER", "holder"),
    "either of the two is the user": ("T-USER", "either"),
    "leaving a paper about is not disclosing": ("T-EXPOSE", "no"),
    "telling a person about herself is a disclosure": ("T-SELF", "yes"),
    "who tells her agent or guardian tells the patron": ("T-SELF", "representative"),
    "only direct identifiers identify": ("T-ANON", "direct"),
    "camera images are not covered": ("T-CCTV", "not-covered"),
    "camera images go out on process alone": ("T-CCTV", "process-always"),
    "the library's processor is the library": ("T-VENDOR", "processor-is-library"),
    "the section binds libraries alone and no vendor of theirs": ("T-VENDOR", "not-bound"),
    "a former employee still acts for the library": ("T-FORMER", "yes"),
    "necessary means reasonably useful": ("T-NEC", "useful"),
    "subsection (2) speaks of account records only": ("T-RECSCOPE", "account"),
    "a parent who pays may be told the amount alone": ("T-RECOV", "amount-only"),
    "a minor's name may go to a collection agency": ("T-MINCOLL", "allowed"),
    "a defective paper is to be obeyed": ("T-DEFECT", "comply"),
    "only a judge's subpoena is a subpoena": ("T-ADM", "judge-only"),
    "an emergency is a need of the library": ("T-EXIG", "claim"),
    "what law permits to be reported it requires": ("T-REPORT", "yes"),
    "the open-records act prevails for a child's parent": ("T-CORAPAR", "yes"),
    "the order of any court is a court order": ("T-COURT", "any"),
    "a court is a court of record": ("T-COURT", "of-record"),
    "FERPA requires nothing of a library": ("T-FERPA", "no"),
    "a letter is made pursuant to 24-90-122(3) whatever its form": ("T-FORM", "yes"),
    "who reports child abuse in good faith is immune from the penalty": ("T-IMMUNE", "yes"),
    "no immunity reaches the penalty": ("T-IMMUNE", "no"),
    "a state university is no state agency": ("T-AGENCY", "no"),
    "only a knowing disclosure is an offense": ("T-MENS", "knowing"),
    "it is open whether a hearing must come before a search warrant": ("T-WARRANT", "open"),
    "a state court's process is enough for immigration enforcement": ("T-IMM", "court-issued"),
    "consent lifts section 24-74-103": ("T-IMMCON", "yes"),
    "consent does not lift section 24-74-103": ("T-IMMCON", "no"),
    "a federal grand jury's subpoena suffices as process of a federal judge": ("T-IMMCRIM", "yes"),
    "a federal grand jury's subpoena is no process of a federal judge": ("T-IMMCRIM", "no"),
    "the day of the request governs subsection (4)": ("T-REC-DATE", "request"),
    "a non-resident's form is made pursuant to 24-90-122(3)": ("T-RESIDENT", "yes"),
    "an edition begins on its latest possible day": ("T-VER", "latest"),
}

PENALTIES: Mapping[str, str] = {
    "a civil infraction, with a fine of at most $300": "civil infraction ≤300",
    "a class 2 petty offense, with a fine of at most $300": "class 2 petty offense ≤300",
}

for _name, _table in {
    "purpose": PURPOSES,
    "measure": MEASURES,
    "way": WAYS,
    "whoever": USERS_OF_DATA,
    "signer": SIGNERS,
    "form": FORMS,
    "scope": SCOPES,
    "standing": STANDINGS,
    "demand": DEMANDS,
    "quality": QUALITIES,
    "duty": DUTIES,
    "question": QUESTIONS,
    "issue": ISSUES,
    "reading": READINGS,
    "penalty": PENALTIES,
}.items():
    parameter(_name, _table)
