"""What no library system has a surface for, taken as a named person's word: marked *manual*, and counted nowhere.

What staff say at the desk and on the telephone, and what they do with a subpoena, no scenario can ask of a system. A library may
have somebody attest it, with a day and an expiry; the report shows it apart. It stands beside the scenarios, never in place of one:
it changes no outcome, no count and no verdict.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import ClassVar, Final

from hushmark.results import Attestation, Manual

LONGEST: Final = timedelta(days=366)
"""How long an attestation may hold."""

PROCEDURES: Final = MappingProxyType(
    {
        "asked-at-the-desk": (
            "24-90-119(1)",
            "Whoever is asked, at the desk or by telephone, what somebody reads or whether she was here tells nothing, and says whom to ask.",
        ),
        "paper": (
            "24-90-119(1)",
            "Paper that names patrons beside titles or programs (slips, lists, sign-up sheets) stands where only staff can read it, and is destroyed when its purpose is done.",
        ),
        "consent-on-paper": (
            "24-90-119(2)(b)",
            "A consent on paper is signed by the user herself, and its date and scope are looked at before anything is disclosed on it.",
        ),
        "process-at-the-desk": (
            "24-90-119(2)(c)",
            "Whoever brings a subpoena, an order or a warrant is taken to the officer who handles them, and nothing is handed over before it was read; whoever executes a warrant is not obstructed.",
        ),
        "parent-at-the-desk": (
            "24-90-119(2)(d)",
            "A parent who asks at the desk is told nothing of a child's record on the strength of being the parent alone, beyond what other law requires.",
        ),
        "told-of-the-penalty": (
            "24-90-119(3)",
            "Every official, employee and volunteer has been told what the section forbids, and of its penalty.",
        ),
    }
)
"""Each procedure: the provision that it serves, and what is attested of it."""


class AttestationProblem(ValueError):
    """An attestation that cannot be taken; the message names it, says what is wrong, and what to do (``fix``)."""

    fix: ClassVar[str] = ""

    def __init__(self, attestation: Attestation, what: str) -> None:
        super().__init__(f"the attestation of {attestation.procedure!r} by {attestation.by}: {what} {self.fix}".strip())


class UnknownProcedure(AttestationProblem):
    """It names no procedure of this suite."""

    fix = f"There are: {', '.join(PROCEDURES)}."


class NamesScenario(AttestationProblem):
    """It would stand in place of a scenario that is asked of the system itself."""

    fix = "What can be observed is never attested: take it out, and let the run ask."


class AttestationExpired(AttestationProblem):
    """The run is of a day after its expiry."""

    fix = "Have it attested again, or take it out."


class AttestationEarly(AttestationProblem):
    """The run is of a day before it was given."""

    fix = "Correct its day, or take it out until then."


class AttestationTooLong(AttestationProblem):
    """It holds for more than twelve months, or expires before it was given."""

    fix = "Set an expiry within twelve months of its day."


class AttestedTwice(AttestationProblem):
    """Two attestations are of one procedure."""

    fix = "Keep one."


def manual(attestations: Sequence[Attestation], scenarios: Iterable[str], day: date) -> tuple[Manual, ...]:
    """Return every procedure, attested or not, as of a day; ``scenarios`` are the ids of the suite.

    Raises the kinds of AttestationProblem: one that is wrong is refused, never left out.
    """
    observed, taken = set(scenarios), dict[str, Attestation]()
    for one in attestations:
        if one.procedure.partition("@")[0] in observed:
            raise NamesScenario(one, "it is a scenario of the suite.")
        if one.procedure not in PROCEDURES:
            raise UnknownProcedure(one, "this suite has no such procedure.")
        if one.procedure in taken:
            raise AttestedTwice(one, "it is attested already.")
        if not timedelta(0) <= one.expiry - one.day <= LONGEST:
            raise AttestationTooLong(one, f"it is of {one.day} and expires on {one.expiry}.")
        if day < one.day:
            raise AttestationEarly(one, f"it is of {one.day}, and the run of {day}.")
        if day > one.expiry:
            raise AttestationExpired(one, f"it expired on {one.expiry}, and the run is of {day}.")
        taken[one.procedure] = one
    return tuple(Manual(name, *PROCEDURES[name], taken.get(name)) for name in PROCEDURES)
