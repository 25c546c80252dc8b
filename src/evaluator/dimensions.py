"""The dimensions of a case: every fact there can be, what it means, and the closed list of its values.

``DIMENSIONS`` is the one place where a fact's key, meaning and values stand; the documentation and the question page are made from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Dimension:
    """One fact: what it means, who can tell, and what it can be.

    ``kind`` is ``choice`` (one of ``values``), ``yes-no``, ``date`` (YYYY-MM-DD), ``days`` (a whole number), ``cited``
    (one of ``values``, optionally with a citation in brackets) or ``fields`` (a list of ``values``).
    """

    key: str
    group: str
    meaning: str
    kind: str = "yes-no"
    values: tuple[str, ...] = ()


def _choice(key: str, group: str, meaning: str, values: str) -> Dimension:
    return Dimension(key, group, meaning, "choice", tuple(values.split()))


PURPOSES_OF_THE_LIBRARY = (
    "circulation hold_pickup notice recovery collection payment interlibrary_loan delivery reference safety defense audit "
    "system_support backup shelving account_service theft_report behavior_rules registration statistics"
)
PURPOSES_OF_OTHERS = (
    "fundraising sale curiosity investigation immigration news education research abuse_report oversight promotion none"
)

_TABLE = (
    Dimension("date", "when", "the day of the disclosure", "date"),
    Dimension("request_date", "when", "the day on which a reconsideration request was made", "date"),
    Dimension("charge_date", "when", "the day on which the offense was charged", "date"),
    _choice(
        "holder",
        "who tells",
        "whose information it is: the kind of body that holds it",
        "public school_public academic_state institutional joint library_system private federal vendor non_library",
    ),
    Dimension(
        "funding_principally_tax", "who tells", "the library is supported principally with money derived from taxation"
    ),
    Dimension("acts_for_library", "who tells", "the one who discloses acts for a publicly supported library"),
    _choice(
        "actor",
        "who tells",
        "who discloses; 'automated' is a machine of the library, 'entity' the library as a body, 'unstated' the library by whom "
        "or what of it is not stated",
        "official employee volunteer contractor vendor former_staff friends patron automated entity unstated",
    ),
    _choice(
        "act",
        "what happens",
        "what is done with the information",
        "disclose confirm_or_deny expose_passively internal_access self_access publish_aggregate retain delete preserve none",
    ),
    _choice(
        "identifies",
        "what is told",
        "whether a person can be identified from it, by name or by reasonable linking",
        "direct linkable no",
    ),
    Dimension(
        "small_group_threshold_met",
        "what is told",
        "every total is at or above the library's threshold for small groups",
    ),
    _choice(
        "use_head",
        "what is told",
        "what the information shows of that person: materials or a service requested or obtained, "
        "presence or other use, registration only, or no use at all",
        "materials service presence other_use registration_only none",
    ),
    _choice(
        "medium",
        "what is told",
        "what the information is in: an account record, a spoken word or what somebody saw, an image, a log, another paper",
        "record oral video log document",
    ),
    Dimension(
        "fields",
        "what is told",
        "the data fields disclosed, where it matters which",
        "fields",
        ("name", "contact", "title", "amount", "card_number", "dates", "image", "count", "all_loans"),
    ),
    _choice(
        "reconsideration",
        "what is told",
        "whether it is a request for reconsideration of a library resource, and in what form",
        "none written_122(3) written_other oral",
    ),
    _choice(
        "recon_site",
        "what is told",
        "the kind of library at which the reconsideration request was made",
        "public school academic",
    ),
    Dimension(
        "requester_resident", "what is told", "the one who asked for reconsideration resides in the legal service area"
    ),
    _choice(
        "recipient",
        "to whom",
        "who learns it",
        "user agent parent guardian stepparent relative spouse household friend staff_in_duty staff_no_duty trustee volunteer other_library consortium "
        "processor contractor collector credit_bureau law_enforcement_state law_enforcement_federal court_or_party records_requester school_staff researcher "
        "sponsor foundation city_department attorney_or_insurer auditor emergency_responder press public account_holder account_borrower",
    ),
    Dimension(
        "identity_verified",
        "to whom",
        "the one who says that he is the user has been verified to be. It is 'no' where he was found not to be",
    ),
    _choice(
        "purpose",
        "why",
        "what the disclosure is for; the first twenty are operations of a library",
        PURPOSES_OF_THE_LIBRARY + " " + PURPOSES_OF_OTHERS,
    ),
    Dimension(
        "necessary",
        "why",
        "this disclosure, to this recipient, is necessary for the reasonable operation of the library",
    ),
    Dimension("reasonable", "why", "the operation that it serves is a reasonable operation of the library"),
    Dimension(
        "fields_minimal", "why", "no less revealing way would do: nothing more is disclosed than the purpose needs"
    ),
    _choice(
        "exposure",
        "how",
        "how a message that names the use is sent: where others can read or hear it, an envelope would do. Asked only where "
        "`fields_minimal` is not stated",
        "sealed postcard shared_phone",
    ),
    Dimension(
        "address_given_by_user",
        "how",
        "it goes to the address or number that the user gave. Asked only where `fields_minimal` is not stated",
    ),
    Dimension(
        "contract_permits_onward_use",
        "why",
        "the contract lets the recipient use the data for purposes of its own. Asked only where `fields_minimal` is not stated",
    ),
    _choice(
        "consent.kind",
        "consent",
        "the form of the consent, if any",
        "none oral written_paper written_electronic implied_by_card blanket",
    ),
    _choice(
        "consent.by",
        "consent",
        "whose consent it is",
        "user parent guardian conservator agent personal_representative other",
    ),
    Dimension(
        "consent.scope_covers", "consent", "the consent (and the power of whoever gave it) covers this disclosure"
    ),
    _choice(
        "consent.status",
        "consent",
        "whether the consent is in force",
        "current expired revoked_written revoked_oral forged",
    ),
    _choice(
        "process.kind",
        "process",
        "the demand or duty, if any, under which it is disclosed",
        "none informal exigent_claim preservation discovery_request cora subpoena grand_jury administrative_subpoena court_order production_order "
        "search_warrant fisa_order nsl statutory_duty statutory_permission",
    ),
    _choice("process.issuer", "process", "who issued it", "judge clerk attorney agency none"),
    Dimension("process.federal", "process", "it was issued by a federal judge, magistrate or court"),
    Dimension("process.court_of_record", "process", "the court is a court of record"),
    Dimension("process.addressee_is_holder", "process", "it is addressed to the one who holds the records"),
    Dimension("process.facially_valid", "process", "it is valid on its face"),
    _choice("process.in_force", "process", "whether it must be obeyed now", "yes no stayed expired"),
    Dimension("process.domestic", "process", "it runs in Colorado: issued here, by a federal court, or domesticated"),
    _choice(
        "process.scope_covers",
        "process",
        "it covers what is disclosed; that takes in to whom it goes; 'part' where more is disclosed than it covers",
        "yes no part",
    ),
    Dimension("process.gag", "process", "a court has forbidden telling the user"),
    Dimension(
        "process.names_one_person",
        "process",
        "it names one person and no other; where it does not, and `process.scope_covers` is not stated, it is asked whom it means",
    ),
    Dimension("immigration_purpose", "why", "it is for federal immigration enforcement"),
    Dimension(
        "other_law",
        "process",
        "what other law says of the disclosure, with its citation in brackets",
        "cited",
        ("none", "required", "permitted", "prohibited"),
    ),
    Dimension(
        "education_record",
        "process",
        "a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18. Asked only where "
        "`other_law` is not stated",
    ),
    Dimension("birth_date", "the user", "the user's date of birth", "date"),
    Dimension("user_age_days", "the user", "the user's age in days on the day of the disclosure", "days"),
    Dimension("emancipated", "the user", "the user, under age, is shown to be emancipated or married"),
    _choice("user_status", "the user", "what the user is", "living deceased under_guardianship entity"),
    _choice(
        "relation",
        "a parent or guardian",
        "what the recipient is to the user, in law",
        "custodial_parent joint_parent parent_with_time parent_restricted rights_terminated legal_guardian foster stepparent relative none",
    ),
    Dimension(
        "order_restricts_records",
        "a parent or guardian",
        "a court's order bars this parent from the child's records: `relation` is then read as `parent_restricted`",
    ),
    _choice(
        "card_or_number",
        "a parent or guardian",
        "whether the recipient has the user's card or its number",
        "has_card has_number obtained_from_staff_now none",
    ),
    _choice(
        "channel",
        "how",
        "by what means it comes out",
        "web app kiosk automated_phone staff_desk staff_phone staff_email mail shelf receipt screen",
    ),
    Dimension("library_used_for_crime", "why", "the library's facilities or equipment were used for the crime"),
    Dimension("referred_to_officer", "process", "the demand was first referred to the responsible officer or counsel"),
    Dimension(
        "complicity",
        "who tells",
        "somebody else intentionally aided, abetted, advised or encouraged the one who discloses; who does answers as that one does",
    ),
    _choice("layer", "which rules", "which rules are asked", "statute pccld pccld-superseded good-practice"),
)

DIMENSIONS: Mapping[str, Dimension] = MappingProxyType({dimension.key: dimension for dimension in _TABLE})
