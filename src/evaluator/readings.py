"""The register of readings: where the text is open, which reading is taken, and which others can be run.

A reading is a choice among defensible meanings of the law's words. Every choice that a verdict can rest on is here, with
the authority for its default, so that nobody has to look for it in code. The value ``open`` means that the register takes
no side: a verdict that hangs on it is *undetermined* and names the reading as what is missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

OPEN = "open"


@dataclass(frozen=True, slots=True)
class Reading:
    """One open question of the text.

    ``values`` maps every value that a run may choose to its meaning; the first is the default. ``confidence`` is ``ST``
    (settled text), ``OG`` (official guidance), ``CP`` (common practice of Colorado libraries) or ``AR`` (arguable).
    """

    id: str
    provision: str
    question: str
    values: Mapping[str, str]
    authority: str
    confidence: str = "AR"

    @property
    def default(self) -> str:
        """Return the value taken when a run chooses none."""
        return next(iter(self.values))

    @property
    def alternatives(self) -> tuple[str, ...]:
        """Return the values other than the default."""
        return tuple(self.values)[1:]


class UnknownReading(ValueError):
    """A reading that the register does not have, or a value that the reading does not have."""

    def __init__(self, name: str, allowed: tuple[str, ...]) -> None:
        super().__init__(f"{name} is not in the register of readings; allowed: {', '.join(allowed)}")


_TABLE = (
    Reading(
        "T-AGE",
        "24-90-119(2)(d)",
        "At what age does a minor come of age?",
        {"18": "a minor is a person under 18", "21": "a minor is a person under 21"},
        "context: People ex rel. L.A.C., 97 P.3d 363 (Colo. App. 2004); against it 2-4-401(6) and Casa Bonita, 677 P.2d 344 (Colo. App. 1983)",
    ),
    Reading(
        "T-CHAN",
        "24-90-119(2)(d)",
        "Which access is 'by electronic means'?",
        {"electronic": "electronic self-service only", "any": "any way of asking, if the card or number is shown"},
        "the words 'by electronic means'; Colorado Department of Education on when a parent can have access",
    ),
    Reading(
        "T-ACC",
        "24-90-119(2)(d)",
        "Does a parent 'have access' to a card number that staff hand over at that moment?",
        {
            "already-held": "the parent must hold it already",
            "may-be-supplied": "the library may supply it on proof of parentage",
        },
        "the present tense of 'has access'",
    ),
    Reading(
        "T-CUST",
        "24-90-119(2)(d)",
        "Which parent is 'custodial'?",
        {
            "allocated": "one with allocated decision-making or residential responsibility and no order restricting access",
            "parenting-time": "also one with parenting time only",
            "sole": "only a sole custodian",
            "any-parent": "any parent, since an order restricting access binds the parent and not the library",
        },
        "14-10-103(4); 14-10-123.8; against it In re Marriage of Schenck, 39 P.3d 1250 (Colo. App. 2001), of a father with parenting time only",
    ),
    Reading(
        "T-EMAN",
        "24-90-119(2)(d)",
        "Is an emancipated or married person under age still a minor?",
        {OPEN: "not settled", "adult": "no, an adult", "minor": "yes, age alone counts"},
        "no authority found",
    ),
    Reading(
        "T-PARCON",
        "24-90-119(2)(b)",
        "Is a parent's writing consent of the user who is a minor?",
        {OPEN: "not settled", "accept": "yes", "reject": "no"},
        "'of the user'; Pikes Peak and Arapahoe library policies accept it",
    ),
    Reading(
        "T-MINCON",
        "24-90-119(2)(b)",
        "Is a minor's own writing, or that of an agent whom the minor appointed, consent of the user?",
        {OPEN: "not settled", "accept": "yes", "reject": "no"},
        "capacity is not stated in the section; nobody gives an agent a power that he has not himself",
    ),
    Reading(
        "T-WARD",
        "24-90-119(2)(b)",
        "Is the own writing of an adult under guardianship consent of the user?",
        {OPEN: "not settled", "accept": "yes", "reject": "no, that of the guardian alone"},
        "capacity is not stated in the section; part 3 of article 14 of title 15 (what a guardian is appointed for)",
    ),
    Reading(
        "T-GDN",
        "24-90-119(2)(b)",
        "Does the writing of an adult user's guardian, conservator or agent count as the user's?",
        {"within-powers": "yes, within the appointment", "reject": "no", "any": "yes, whatever the powers"},
        "compare 24-72-202(4); 2-4-401 (personal representative); parts 3 and 4 of article 14 of title 15 (guardian, conservator)",
    ),
    Reading(
        "T-CARD",
        "24-90-119(2)(b)",
        "Is holding a user's card that user's permission?",
        {"no": "no: a card is not a writing", "yes": "yes, the holder is presumed to have permission"},
        "'written consent'; against it the practice of Denver and Red Feather",
    ),
    Reading(
        "T-ESIG",
        "24-90-119(2)(b)",
        "Is an electronic writing a writing?",
        {"yes": "yes, if attributable to the user", "no": "no, ink on paper only"},
        "2-4-401 'written' (any representation of words or letters); 24-71-101 and 24-71.3, at the parties' option; no decision found under this section",
    ),
    Reading(
        "T-BLANKET",
        "24-90-119(2)(b)",
        "Does a blanket consent, naming no disclosure, suffice?",
        {"no": "no", "yes": "yes"},
        "consent to a disclosure needs the disclosure in view",
    ),
    Reading(
        "T-EXP",
        "24-90-119(2)(b)",
        "Does a consent end at the term stated in it?",
        {"stated": "yes, at the term stated and not before", "never": "no, only by revocation"},
        "the section is silent; the writing is the user's",
    ),
    Reading(
        "T-REV",
        "24-90-119(2)(b)",
        "Does an oral revocation end a written consent?",
        {"at-once": "yes, at once", "written-only": "no, only a written one"},
        "the section requires writing for consent alone",
    ),
    Reading(
        "T-INT",
        "24-90-119(1)",
        "Is an internal look-up without need, told to nobody, a disclosure?",
        {"layer": "no under the statute, yes under the policy", "yes": "yes", "no": "no"},
        "'disclose'; the policy's first sentence",
    ),
    Reading(
        "T-SELF",
        "24-90-119(1)",
        "Is telling a person about herself a disclosure?",
        {
            "no": "no",
            "representative": "no, and neither is telling the agent or guardian who lawfully acts for her",
            "yes": "yes, and it needs an exception",
        },
        "24-72-204(3)(a), opening words; 24-72-202(4)",
        "CP",
    ),
    Reading(
        "T-USER",
        "24-90-119(1)",
        "Where one account serves two people, who is the user of a loan made on it?",
        {
            OPEN: "not settled",
            "borrower": "the one who borrowed",
            "holder": "the one in whose name the account is",
            "either": "either of them",
        },
        "the section says 'the user' and 'a person as having ... obtained'; no authority found on shared accounts",
    ),
    Reading(
        "T-EXPOSE",
        "24-90-119(1)",
        "Is leaving information where others can read it a disclosure?",
        {"yes": "yes", "no": "no, disclosing takes an act"},
        "plain meaning of 'disclose'; no decision found (Brookhart v. Reaman, 2023 COA 93, reads other words of the sentence broadly)",
    ),
    Reading(
        "T-NEC",
        "24-90-119(2)(a)",
        "What is 'necessary'?",
        {"least": "no less revealing way would do, field by field", "useful": "reasonably useful"},
        "two adjectives, two tests: necessary, reasonable",
    ),
    Reading(
        "T-RECSCOPE",
        "24-90-119(2)",
        "What are the 'records' that (2) lets go?",
        {"all": "every record or information in (1)", "account": "account records only"},
        "against it High Plains Library District's policy",
    ),
    Reading(
        "T-REG",
        "24-90-119(1)",
        "Does registration data alone show that a person used the library?",
        {"yes": "yes", "no": "no: having a card is not yet using the library"},
        "'as otherwise having used the library'",
    ),
    Reading(
        "T-CCTV",
        "24-90-119(1)",
        "Are camera images covered, and may the library give those of a crime on its premises?",
        {
            "covered": "covered, and (2)(a) may allow it",
            "process-always": "covered, and only process allows it",
            "not-covered": "not covered",
        },
        "policies of Anythink, Boulder and Jefferson County",
        "CP",
    ),
    Reading(
        "T-ENT",
        "24-90-119(1)",
        "Is an entity a 'person'?",
        {"yes": "yes", "no": "natural persons only"},
        "2-4-401(8), which holds 'unless the context otherwise requires'",
    ),
    Reading(
        "T-DEAD",
        "24-90-119(1)",
        "Are deceased users protected?",
        {
            "protected": "yes, and nobody can consent for them",
            "unprotected": "no",
            "representative": "yes, and the personal representative of the estate can consent",
            "own-writing": "yes, and nobody can consent for them, but what they consented to in writing while living stands",
        },
        "no time limit in the text; article 12 of title 15 (personal representative); 15-14-710(1)(a): an agent's power ends at death",
    ),
    Reading(
        "T-ANON",
        "24-90-119(1)",
        "When do data stop identifying a person?",
        {
            "linkable": "when nobody can be singled out, by name or by reasonable linking, with a threshold for small groups",
            "direct": "when no direct identifier is left",
            "no-threshold": "only when linking is ruled out; a threshold is not enough",
        },
        "'identifies a person'; ALA and NISO on de-identification",
        "CP",
    ),
    Reading(
        "T-VENDOR",
        "24-90-119(1)",
        "Is the library's processor the library, when it is handed records and when it tells?",
        {
            "disclosure": "no: handing it records is a disclosure and needs (2)(a), and what it tells on its own account is not the library's act",
            "processor-is-library": "yes: handing it records is no disclosure, and what it tells the library tells",
            "not-bound": "no: handing it records is a disclosure and needs (2)(a), and what it tells, for the library or not, the section does not reach",
        },
        "contrast Cal. Gov. Code 7927.105",
    ),
    Reading(
        "T-ADM",
        "24-90-119(2)(c)",
        "Is an administrative subpoena a 'subpoena'?",
        {"yes": "yes, if valid and enforceable", "judge-only": "no, only one that a judge issued"},
        "the text says 'subpoena'; against it Anythink, Arapahoe, Lincoln",
    ),
    Reading(
        "T-PURSUANT",
        "24-90-119(2)(c)",
        "What does 'pursuant to' ask of process?",
        {
            "binding": "that it bind the holder here and now: addressed to it, in force, running in Colorado, and within its scope"
        },
        "plain meaning; 16-3-304 on the scope of warrants; no decision found under this section",
    ),
    Reading(
        "T-DEFECT",
        "24-90-119(2)(c)",
        "May a library comply with process that is defective on its face?",
        {"cure-first": "not until the defect is cured", "comply": "yes"},
        "C.R.C.P. 45; ALA policy on confidentiality (form and good cause)",
        "CP",
    ),
    Reading(
        "T-WARRANT",
        "24-90-119(2)(c)",
        "Does a search warrant suffice without an adversarial hearing first?",
        {"yes": "yes; ask for the hearing and do not obstruct", OPEN: "not settled"},
        "Tattered Cover v. City of Thornton, 44 P.3d 1044 (Colo. 2002)",
    ),
    Reading(
        "T-COURT",
        "24-90-119(2)(c)",
        "Is the order of a court that is not of record a 'court order'?",
        {OPEN: "not settled", "of-record": "no: a court is a court of record", "any": "yes"},
        "2-4-401: 'court' means a court of record, unless the context otherwise requires; against it 'upon court order' without more",
    ),
    Reading(
        "T-EXIG",
        "24-90-119(2)",
        "Is there an exception for emergencies?",
        {"none": "no", "claim": "an officer's claim of imminent danger is met under (2)(a)"},
        "no such words; contrast Illinois and Ohio",
    ),
    Reading(
        "T-REPORT",
        "24-90-119(2)(c)",
        "Is a report that the law allows but does not demand 'required by law'?",
        {"no": "no: may is not must", "yes": "yes"},
        "19-3-304(3)",
    ),
    Reading(
        "T-FERPA",
        "24-90-119(2)(c)",
        "Does FERPA require that a parent be shown a pupil's library records which the school keeps as education records?",
        {
            "yes": "yes, until the pupil is 18: it is otherwise required by law",
            "no": "no: it sets a condition of funds, and (2)(d) is the specific rule for parents",
        },
        "20 U.S.C. 1232g; Colorado Department of Education: education records may include library records",
        "OG",
    ),
    Reading(
        "T-CORAPAR",
        "24-90-119(2)(d)",
        "May a child's parent have the records as 'person in interest' under the open-records act?",
        {"no": "no: (2)(d) is the specific rule", "yes": "yes: the open-records act prevails"},
        "2-4-205; 24-72-202(4)",
    ),
    Reading(
        "T-PARREC",
        "24-90-119(2)(c)",
        "Does 14-10-123.8 require that a child's library records be given to a parent whom a court has allocated parental responsibilities?",
        {
            "no": "no: (2)(d) is the specific rule for parents",
            "yes": "yes, unless a court ordered otherwise: it is otherwise required by law",
        },
        "2-4-205; against it 14-10-123.8, in force since 1 February 1999, and In re Marriage of Schenck, 39 P.3d 1250 (Colo. App. 2001)",
    ),
    Reading(
        "T-REC-DATE",
        "24-90-119(4)",
        "Which day governs (4)?",
        {"disclosure": "the day of the disclosure", "request": "the day of the request"},
        "(4) says 'is not'; against it 2-4-202",
    ),
    Reading(
        "T-RESIDENT",
        "24-90-119(4)",
        "Is a non-resident's request made 'pursuant to' 24-90-122(3)?",
        {OPEN: "not settled", "no": "no: 24-90-122(3) requires residence", "yes": "yes: the form was followed"},
        "24-90-122(3)",
    ),
    Reading(
        "T-FORM",
        "24-90-119(4)",
        "Is a letter about a resource that does not follow the library's policy for such requests made 'pursuant to' 24-90-122(3)?",
        {"no": "no", "yes": "yes: any written request that the library treats as one"},
        "'made … pursuant to section 24-90-122 (3)', the full text of which was not seen",
    ),
    Reading(
        "T-FORMER",
        "24-90-119(1)",
        "Does a former employee who tells what she learned at work act for the library?",
        {"no": "no", "yes": "yes, as to what she learned in office"},
        "(3) names officials, employees and volunteers in the present",
    ),
    Reading(
        "T-RECOV",
        "24-90-119(2)(a)",
        "What may a paying parent be told of a minor's lost item?",
        {
            "minimum": "the title and the amount",
            "allowed": "whatever is reasonably useful to recover it",
            "amount-only": "the amount alone",
        },
        "Steamboat's practice; against it an Arkansas attorney general's opinion",
    ),
    Reading(
        "T-MINCOLL",
        "24-90-119(2)(a)",
        "May a minor's name go to a collection agency?",
        {OPEN: "not settled", "allowed": "yes, if necessary", "no": "no"},
        "no authority found",
    ),
    Reading(
        "T-MENS",
        "24-90-119(3)",
        "Which state of mind does (3) ask for?",
        {"none": "none: actor and breach suffice", "knowing": "knowing disclosure only"},
        "(3) states none; 18-1-502 (liability without one) and 18-1-503(2) (one may be implied), if they reach a civil infraction",
    ),
    Reading(
        "T-IMMUNE",
        "24-90-119(3)",
        "Does the immunity of whoever reports child abuse in good faith reach the penalty of (3)?",
        {OPEN: "not settled", "yes": "yes", "no": "no"},
        "19-3-309 (its words were not seen)",
    ),
    Reading(
        "T-VER",
        "24-90-119",
        "Which day is taken where the effective day could not be confirmed?",
        {"all": "every candidate edition is asked", "earliest": "the earliest day", "latest": "the latest day"},
        "session laws not seen for the days in question",
    ),
    Reading(
        "T-IMM",
        "24-74.1-102",
        "Is process of a state court enough for federal immigration enforcement?",
        {"federal-judge": "no: a federal judge or magistrate", "court-issued": "yes: any court"},
        "24-74-103; 24-74.1-102",
    ),
    Reading(
        "T-AGENCY",
        "24-74-103",
        "Was the library of a state university or of a state institution bound as a 'state agency' from 2021?",
        {"yes": "yes", "no": "no, until the article was extended in 2025"},
        "24-74-102 as enacted in 2021 (its words were not seen); inference",
    ),
    Reading(
        "T-IMMCON",
        "24-74-103",
        "Does the patron's written consent lift 24-74-103 as it lifts 24-74.1-102?",
        {OPEN: "not settled", "yes": "yes", "no": "no"},
        "consent is named in 24-74.1-102; the words of 24-74-103 were not seen",
    ),
    Reading(
        "T-IMMCRIM",
        "24-74.1-102",
        "Does a federal grand jury's subpoena, which a clerk issues, suffice as process of a federal judge?",
        {OPEN: "not settled", "yes": "yes, for a crime's sake", "no": "no"},
        "24-74-103(2) leaves criminal investigations that judicial process authorizes alone; 24-74.1-102 names a judge or magistrate",
    ),
    Reading(
        "T-SERIES",
        "03.02.02 struck text",
        "Does the exception for operations reach the words 'sold, leased'?",
        {"no": "no (last antecedent)", "yes": "yes (series qualifier)"},
        "grammar of the struck sentence",
    ),
)

REGISTER: Mapping[str, Reading] = MappingProxyType({reading.id: reading for reading in _TABLE})
_DEFAULTS = {reading.id: reading.default for reading in _TABLE}


class Readings:
    """The readings of one run: the register's defaults, save where the run chose otherwise.

    It remembers in ``consulted`` which readings were looked at, so that only those are tried when asked what mattered.
    """

    __slots__ = ("_chosen", "consulted")

    def __init__(self, chosen: Mapping[str, str] | None = None) -> None:
        """Take the choices that differ from the defaults.

        Raises UnknownReading where the register has no such reading or the reading no such value.
        """
        self._chosen = dict(chosen or {})
        self.consulted: set[str] = set()
        for name, value in self._chosen.items():
            if name not in REGISTER:
                raise UnknownReading(name, tuple(REGISTER))
            if value not in REGISTER[name].values:
                raise UnknownReading(f"{name}={value}", tuple(f"{name}={v}" for v in REGISTER[name].values))  # noqa: EM102 - the choice, not a message

    def __getitem__(self, name: str) -> str:
        self.consulted.add(name)
        return self._chosen.get(name) or _DEFAULTS[name]

    @property
    def chosen(self) -> Mapping[str, str]:
        """Return the choices that the run made."""
        return MappingProxyType(self._chosen)

    def afresh(self) -> "Readings":
        """Return the same readings with nothing consulted yet."""
        return Readings(self._chosen)

    def but(self, name: str, value: str) -> "Readings":
        """Return these readings with one of them chosen otherwise."""
        return Readings({**self._chosen, name: value})
