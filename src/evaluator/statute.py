"""C.R.S. 24-90-119 from 1983 to today, every edition with its words, source and validity; and articles 24-74 and 24-74.1.

The text stands beside the conditions made of it. What changed between editions: in 2003 or 2005 (the day is not
confirmed) 'or library system' was struck and (2)(d) added; on 1 March 2022 the class 2 petty offense became a civil
infraction; in 2024 (31 May or 7 August) subsection (4) was added.
"""

from dataclasses import replace
from datetime import date

from evaluator.law import Condition, Edition, Limb, Provision, limb

_IDENTIFIES = "as having requested or obtained specific materials or service or as otherwise having used the library"
_PURSUANT = (
    ("pursuant to (valid on its face)", "facially_valid", "T-DEFECT"),
    ("pursuant to (addressed to the holder)", "addressed_to_holder", "T-PURSUANT"),
    ("pursuant to (in force)", "in_force", "T-PURSUANT"),
    ("pursuant to (runs in Colorado)", "runs_in_colorado", "T-PURSUANT"),
    ("pursuant to (within its scope)", "process_covers", "T-PURSUANT"),
)

P1_2003 = Provision(
    "24-90-119.1",
    "24-90-119(1)",
    "Except as set forth in subsection (2) of this section, a publicly supported library shall not disclose any record or other information that identifies "
    "a person as having requested or obtained specific materials or service or as otherwise having used the library.",
    "forbids",
    (
        limb(
            ("a publicly supported library", "publicly_supported_library"),
            ("shall not (the library, by its own people)", "library_acts", "T-VENDOR"),
            ("disclose", "disclosed"),
            ("disclose (to another)", "told_to_another", "T-SELF"),
            ("any record or other information that identifies a person", "identifies_person"),
            (_IDENTIFIES, "shows_use"),
        ),
    ),
)
P1_1983 = replace(
    P1_2003,
    text="Except as set forth in subsection (2) of this section, a publicly-supported library or library system shall not disclose any record or other information which identifies "
    "a person as having requested or obtained specific materials or service or as otherwise having used the library.",
    limbs=(
        Limb(
            (
                Condition(
                    "a publicly-supported library or library system", ("publicly_supported_library", "library_system")
                ),
                *P1_2003.limbs[0].conditions[1:4],
                Condition("any record or other information which identifies a person", ("identifies_person",)),
                P1_2003.limbs[0].conditions[5],
            )
        ),
    ),
)
P2 = Provision(
    "24-90-119.2",
    "24-90-119(2)",
    "Records may be disclosed in the following instances:",
    "opens",
    (limb(("Records", "record")),),
)
P2A = Provision(
    "24-90-119.2.a",
    "24-90-119(2)(a)",
    "When necessary for the reasonable operation of the library;",
    "lets-go",
    (limb(("When necessary", "necessary"), ("for the reasonable operation of the library", "reasonable_operation")),),
)
P2B = Provision(
    "24-90-119.2.b",
    "24-90-119(2)(b)",
    "Upon written consent of the user;",
    "lets-go",
    (
        limb(
            ("written", "consent_written"),
            ("consent of the user", "consent_of_user"),
            ("Upon (in force)", "consent_in_force", "T-REV"),
            ("Upon (covering the disclosure)", "consent_covers", "T-BLANKET"),
        ),
    ),
)
P2C = Provision(
    "24-90-119.2.c",
    "24-90-119(2)(c)",
    "Pursuant to subpoena, upon court order, or where otherwise required by law;",
    "lets-go",
    (
        limb(("subpoena", "subpoena"), *_PURSUANT, name="subpoena"),
        limb(("court order", "court_order"), ("court (of record)", "court_of_record"), *_PURSUANT, name="court order"),
        limb(("where otherwise required by law", "required_by_law"), name="otherwise required by law"),
    ),
)
P2C_1983 = replace(P2C, text="Pursuant to subpoena, upon court order, or where otherwise required by law.")
P2D = Provision(
    "24-90-119.2.d",
    "24-90-119(2)(d)",
    "To a custodial parent or legal guardian who has access to a minor's library card or its authorization number for the purpose of accessing by electronic means library records of the minor.",
    "lets-go",
    (
        limb(
            ("To a custodial parent or legal guardian", "custodial"),
            ("a minor's", "minor"),
            ("who has access to a minor's library card or its authorization number", "card_or_number"),
            ("accessing by electronic means", "electronic"),
        ),
    ),
)
_WHO_DISCLOSES = "official, employee, or volunteer who discloses information in violation of this section"
_UNLESS_IMMUNE = Condition(
    "shall be punished (who is not immune as a reporter of abuse)", ("!immune_reporter",), "T-IMMUNE"
)
P3_1983 = Provision(
    "24-90-119.3",
    "24-90-119(3)",
    "Any library or library system official, employee, or volunteer who discloses information in violation of this section commits a class 2 petty offense and, "
    "upon conviction thereof, shall be punished by a fine of not more than three hundred dollars.",
    "punishes",
    (Limb((Condition(_WHO_DISCLOSES, ("punishable_actor", "punishable_in_system")), _UNLESS_IMMUNE)),),
    "class 2 petty offense ≤300",
)
P3_2003 = replace(
    P3_1983,
    text=P3_1983.text.replace("library or library system official", "library official"),
    limbs=(Limb((Condition(_WHO_DISCLOSES, ("punishable_actor",)), _UNLESS_IMMUNE)),),
)
P3_2022 = replace(
    P3_2003, text=P3_2003.text.replace("a class 2 petty offense", "a civil infraction"), penalty="civil infraction ≤300"
)
P4 = Provision(
    "24-90-119.4",
    "24-90-119(4)",
    "A written request for reconsideration of a library resource made at a public library pursuant to section 24-90-122 (3) is not a library user record as described in subsection (1) of this section.",
    "takes-out",
    (
        limb(
            ("A written request for reconsideration of a library resource", "written_request"),
            ("made at a public library", "at_public_library"),
            ("pursuant to section 24-90-122 (3)", "pursuant_to_122_3"),
            ("is not a library user record (the request, not account data on it)", "request_itself", "T-REG"),
        ),
    ),
)

_W1 = "the day in 1983 on which the section took effect is not confirmed"
_W2 = "the act that struck 'or library system' and the act that added (2)(d) are not confirmed: between 2003-08-15 and 2006-03-31"
_W3 = "effective day of SB 24-216, window 2024-05-31 to 2024-08-06"

EDITIONS: tuple[Edition, ...] = (
    Edition("none", date(1983, 1, 1), date(1983, 1, 1), "before enactment", (), _W1),
    Edition(
        "1983",
        date(1983, 1, 1),
        date(1984, 1, 1),
        "L. 1983 (bill, page and day not seen)",
        (P1_1983, P2, P2A, P2B, P2C_1983, P3_1983),
        _W1,
    ),
    Edition(
        "2003",
        date(2003, 8, 15),
        date(2006, 4, 1),
        "SB 03-326 (as to this section a hypothesis)",
        (P1_2003, P2, P2A, P2B, P2C_1983, P3_2003),
        _W2,
    ),
    Edition(
        "2005",
        date(2003, 8, 15),
        date(2006, 4, 1),
        "by 2005 (bill not found)",
        (P1_2003, P2, P2A, P2B, P2C, P2D, P3_2003),
        _W2,
    ),
    Edition(
        "2022",
        date(2022, 3, 1),
        date(2022, 3, 1),
        "SB 21-271, for acts done on or after 1 March 2022",
        (P1_2003, P2, P2A, P2B, P2C, P2D, P3_2022),
    ),
    Edition(
        "2024",
        date(2024, 5, 31),
        date(2024, 8, 7),
        "SB 24-216, signed 31 May 2024",
        (P1_2003, P2, P2A, P2B, P2C, P2D, P3_2022, P4),
        _W3,
    ),
)
CHECKED_TO = date(2025, 12, 31)
"""The text was checked through the 2025 session; what the 2026 session did is not known here."""


def _besides(state_agencies_only: bool) -> tuple[Provision, ...]:  # noqa: FBT001
    holder = (
        ("the holder is a state agency", "state_agency", "T-AGENCY")
        if state_agencies_only
        else ("the holder is a state agency or a political subdivision", "public_body")
    )
    article_74 = Provision(
        "24-74-103",
        "24-74-103",
        "No employee discloses or makes accessible personal identifying information that is not publicly available for federal immigration enforcement, save as law or a court-issued subpoena, warrant or order requires, or as necessary to perform its duties. "
        "(In substance; the enacted words were not seen.)",
        "forbids-besides",
        (
            limb(
                holder,
                ("discloses or makes accessible", "disclosed"),
                ("discloses or makes accessible (to another)", "told_to_another", "T-SELF"),
                ("for federal immigration enforcement", "immigration"),
                ("personal identifying information", "identifies_person"),
                ("that is not publicly available", "!publicly_available"),
                ("not on a court-issued subpoena, warrant or order", "!court_issued"),
                ("nor as law requires", "!required_by_law"),
                ("nor as necessary to perform its duties", "!necessary|!reasonable_operation"),
                ("nor with consent, if that lifts it", "!consent_lifts", "T-IMMCON"),
            ),
        ),
    )
    article_74_1 = Provision(
        "24-74.1-102",
        "24-74.1-102",
        "Records go to federal immigration authorities only on a subpoena, order or warrant of a federal judge or magistrate, or with consent. "
        "(In substance; the enacted words were not seen.)",
        "forbids-besides",
        (
            limb(
                ("a publicly supported library", "publicly_supported_library"),
                ("Records go", "disclosed"),
                ("for federal immigration enforcement", "immigration"),
                ("to federal immigration authorities", "to_immigration_authorities"),
                ("records of a person", "identifies_person"),
                ("that are not open to everybody", "!publicly_available"),
                ("not on process of a federal judge or magistrate", "!federal_judge"),
                ("nor with consent", "!consented"),
            ),
        ),
    )
    return (article_74,) if state_agencies_only else (article_74, article_74_1)


_W4 = "the day from which political subdivisions are bound, window 2025-05-23 to 2025-06-29"
OVERLAYS: tuple[Edition, ...] = (
    Edition("none", date(1983, 1, 1), date(1983, 1, 1), "no such law", ()),
    Edition("2021", date(2021, 6, 25), date(2021, 6, 25), "SB 21-131", _besides(state_agencies_only=True)),
    Edition(
        "2025",
        date(2025, 5, 23),
        date(2025, 6, 30),
        "SB 25-276, signed 23 May 2025",
        _besides(state_agencies_only=False),
        _W4,
    ),
)
"""Dated law of its own on top of 24-90-119: what it forbids stays forbidden though (2) would let it go."""
