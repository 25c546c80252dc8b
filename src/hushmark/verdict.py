"""The one verdict function. Every report reads its value; none computes its own.

Certified ⇔ every required instance of the manifest is present once and passed. The required set is a function of the
manifest and the declaration alone, so a result that is missing counts as much as one that failed.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date

from evaluator.statute import CHECKED_TO
from hushmark import waivers as waiving
from hushmark.plan import ANONYMOUS_CHANNELS, SPOKEN, STAFF_CHANNELS, WEB_CHANNELS
from hushmark.report.offended import failed_under
from hushmark.report.words import CHANNELS, NEEDS, OPERATIONS, class_in_words, day_in_words, listed, provenance
from hushmark.results import CertificateClass, CertificateKind, Declaration, Problem, Result, Results, Verdict, Waiver

CERTIFIED, NOT_CONFORMANT, USAGE, INCONCLUSIVE, WAIVER_REFUSED = 0, 1, 2, 3, 4
_EXIT: dict[CertificateClass, int] = {
    "certified": CERTIFIED,
    "certified in part": CERTIFIED,
    "certified with waivers": CERTIFIED,
    "not certified": NOT_CONFORMANT,
    "inconclusive": INCONCLUSIVE,
    "development run": INCONCLUSIVE,
}
LIMITS = (
    "It speaks of the product, version and configuration named, of what was asked of each channel named, on the day of the run, and of nothing else.",
    f"The law was checked to {day_in_words(CHECKED_TO)}. What the General Assembly did in its {CHECKED_TO.year + 1} session was not checked: HB26-1276, which may change article 24-74, is among it.",
    "Whether a disclosure is necessary for the reasonable operation of the library, the test of 24-90-119(2)(a), is given by each scenario as a fact; the suite never judges it.",
    "Whether somebody is a patron at all, and whether she has anything, is examined only by the scenarios that ask it, with a third set of test data; in the two sets that all others use, it is the same.",
    "A system that perfectly recognized this examination and behaved only for it could not be told from one that always behaves.",
    "Where a list comes in random order each time, its entries are compared and not their order, nor what a cookie that is new each time may hold beside names and numbers; nor is the length of a compressed page, where something in it is new each time.",
    "An identifier that is new whenever the test data is entered, and that the adapter does not report, is taken for a random value.",
    "Where no request that the adapter composes names the patron, whether her records open to another by her number was not tried; the scenario says so.",
    "Of an answer over HTTP its status, headers and body are looked at, and not informational answers before it, trailers or chunk extensions; nor is mail that comes when the run is over.",
    "That an account, a link or a consent was there and had ended, and that an account of staff has the duty that it was arranged with, rests on the adapter: where it opens nothing, nothing else shows it.",
    "The numbers in which a server says how long it took, and how often it asked to wait, are taken for noise.",
    "Spoken disclosures, paper, and what staff do with what they may see are outside what a system can show.",
    "It is evidence of behavior and not legal advice.",
)


def certificate_kind(declaration: Declaration) -> CertificateKind:
    """Return which certificate a declaration asks for: one never stands in for the other."""
    if declaration.system or any(channel.access != "absent" for channel in declaration.channels):
        return "observed"
    return "decision" if declaration.decide != "none" else "none"


def below_floor(declaration: Declaration, required: Sequence[str]) -> tuple[str, ...]:
    """Return what is missing for an observed certificate.

    The floor: it can seed patrons, items and loans; on the wire a channel for the public shows an item, one for patrons and
    one for staff show a patron's loans; and of each at least one scenario is required.
    """
    missing = [f"it cannot seed a {kind}" for kind in ("patron", "item", "loan") if kind not in declaration.seeds]
    asked = {name.partition("@")[2] for name in required}
    floor = (
        ("the public", ANONYMOUS_CHANNELS, "item.status"),
        ("patrons", WEB_CHANNELS, "patron.loans.list"),
        ("staff", STAFF_CHANNELS, "patron.loans.list"),
    )
    for words, names, operation in floor:
        if not any(
            c.name in names and c.access == "wire" and operation in c.operations and c.name in asked
            for c in declaration.channels
        ):
            missing.append(f"no channel for {words} on the wire offers {operation}")
    return tuple(missing)


def decide(
    declaration: Declaration,
    required: Sequence[str],
    results: Sequence[Result],
    problems: Sequence[Problem],
    selection: str,
    waivers: Sequence[Waiver] = (),
    day: date = date.min,
    readings: Mapping[str, str] | None = None,
) -> Verdict:
    """Compute the verdict of a run.

    ``required`` are the ids that the manifest and the declaration demand; ``selection`` names a filter, if one was used;
    ``day`` is that of the run, on which its ``waivers`` must stand; ``readings`` are those chosen otherwise than by default.
    """
    kind = certificate_kind(declaration)
    counts = {
        "all": _count(results),
        "required": {**_count([r for r in results if r.required]), "of": len(required)},
    }
    demanded = set(required)
    failed = [r for r in results if r.outcome == "failed" and (r.id in demanded or r.level == "must")]
    withheld = declaration.untested
    refused = [f"waiver refused: {why}" for why in waiving.refusals(waivers, required, results, day)]
    waived = {} if refused else waiving.covered(waivers, required, results)
    otherwise = _read_otherwise(readings or {}, results)
    grounds = _failures(failed) + refused
    grounds += _shortfalls(kind, declaration, required, results, problems, selection, set(waived))
    certificate_class: CertificateClass
    if failed:
        certificate_class = "not certified"
    elif grounds:
        certificate_class = "inconclusive"
    elif selection:
        certificate_class = "development run"
        grounds.append(f"only {selection} was run: a development run is never a certificate")
    else:
        certificate_class = "certified with waivers" if waived else "certified in part" if withheld else "certified"
        if withheld:
            grounds.append(f"withheld from this run or switched off, and therefore untested: {listed(withheld)}")
        grounds += [
            f"waived, and therefore not shown: {name} (under {waiver.provision}), until {waiver.expiry}, by {waiver.authority}, for which {waiver.owner} answers: {waiver.reason}"
            for name, waiver in waived.items()
        ]
        all_but = f"all but {len(waived)} of the" if waived else "all"
        beside = ", each with its control" if kind == "observed" else ""
        grounds += otherwise
        grounds.insert(0, f"{all_but} {len(required)} required scenarios passed{beside}{provenance(required)}")
    return Verdict(
        kind,
        certificate_class,
        _headline(declaration, kind, certificate_class),
        tuple(grounds),
        (*otherwise, *_not_asked(declaration, results), *LIMITS),
        counts,
        WAIVER_REFUSED if refused and not failed else _EXIT[certificate_class],
    )


def decide_again(results: Results, required: Sequence[str]) -> Verdict:
    """Compute the verdict of a run from what its results hold, as it was computed when it ended."""
    return decide(
        results.declaration,
        required,
        results.results,
        results.problems,
        results.selection,
        results.waivers,
        date.fromisoformat(results.run.clock[:10]),
        results.law.readings,
    )


def contradicted(results: Results) -> bool:
    """Tell whether a file claims a certificate that its own results do not bear out."""
    required = [r.id for r in results.results if r.required]
    again = decide_again(results, required)
    claims = results.verdict.exit_status == CERTIFIED or results.verdict.certificate_class.startswith("certified")
    return claims and (
        again.certificate_class != results.verdict.certificate_class or len(required) != results.suite.required
    )


def _failures(failed: Sequence[Result]) -> list[str]:
    if not failed:
        return []
    count = _n(len(failed), "required scenario")
    return [f"not certified because {count} failed {failed_under(failed)}: {listed([r.id for r in failed])}"]


def _shortfalls(
    kind: CertificateKind,
    declaration: Declaration,
    required: Sequence[str],
    results: Sequence[Result],
    problems: Sequence[Problem],
    selection: str,
    waived: AbstractSet[str],
) -> list[str]:
    """Say everything, other than a failure, that stands between this run and a certificate, each with whose it is."""
    grounds = [f"{problem.what} ({problem.whose}) {problem.fix}" for problem in problems]
    if kind == "none" and not problems:
        grounds.append("it declares no channel and no decision service: there is nothing to certify (configuration)")
    if kind == "observed" and not problems and not selection:
        grounds += [
            f"below the floor for a certificate: {what} (configuration)" for what in below_floor(declaration, required)
        ]
    if not required and kind != "none":
        grounds.append("nothing was required of it: absence is never a pass (configuration)")
    times = Counter(result.id for result in results)
    not_once = sorted(
        {name for name in required if times[name] != 1} | {name for name, count in times.items() if count > 1}
    )
    if not_once:
        grounds.append(f"{_n(len(not_once), 'result')} missing, or given more than once: {listed(not_once)} (suite)")
    demanded = set(required)
    open_ones = [r for r in results if r.id in demanded - waived and r.outcome not in ("passed", "failed")]
    for whose in dict.fromkeys(r.whose for r in open_ones):
        theirs = [r.id for r in open_ones if r.whose == whose]
        grounds.append(
            f"{_n(len(theirs), 'required scenario')} inconclusive or untested, because of the {whose or 'unknown'}: {listed(theirs)}"
        )
    return grounds


def _read_otherwise(readings: Mapping[str, str], results: Sequence[Result]) -> tuple[str, ...]:
    """Name the readings that were chosen, and what was not asked because of them: it may come out."""
    if not readings:
        return ()
    taken = ", ".join(f"{name}={value}" for name, value in readings.items())
    left = [
        r.id
        for r in results
        if r.level == "must" and r.outcome == "inapplicable" and "read the law decides" in r.reason
    ]
    return (
        f"It holds only if the law is read otherwise than by default: {taken}. Not asked for that: {', '.join(left) or 'nothing'}.",
    )


def _not_asked(declaration: Declaration, results: Sequence[Result]) -> tuple[str, ...]:
    """Name what the system offers and no scenario asks for: nothing is known of it."""
    asked = {(r.channel, r.operation) for r in results if r.outcome in ("passed", "failed")}
    left = [
        _asked_of(operation, c.name)
        for c in declaration.channels
        if c.access == "wire"
        for operation in c.operations
        if (c.name, operation) not in asked
    ]
    somewhere = {operation for c in declaration.channels if c.access == "wire" for operation in c.operations}
    nowhere = sorted(
        OPERATIONS.get(each, each)
        for each in {r.operation for r in results if r.operation and not r.channel} - somewhere
    )
    absent = [CHANNELS.get(c.name, c.name) for c in declaration.channels if c.access == "absent"]
    unkept = sorted(
        {
            CHANNELS.get(r.channel, r.channel)
            for r in results
            if r.outcome == "passed" and "does not keep" in r.control_note
        }
    )
    told = (
        ("Declared, and not examined in this run", left),
        ("Declared for no channel, and so not asked for", nowhere),
        (
            "Not declared for these channels, although their kind has it, and so not asked for there",
            _left_out(declaration),
        ),
        ("Absent on the vendor's word, which was not tested", absent),
        (
            "Unknown to the product on the vendor's word, which was not tested",
            [NEEDS.get(kind, kind) for kind in declaration.lacks],
        ),
        ("No past loans were shown to anybody here, which does not show that none are kept", unkept),
    )
    return tuple(f"{what}: {'; '.join(names)}." for what, names in told if names)


def _left_out(declaration: Declaration) -> list[str]:
    """Name what a channel does not offer and its kind does, as another of that kind shows or its protocol has it: a door shown only in part."""
    wire = [c for c in declaration.channels if c.access == "wire"]
    kinds = (WEB_CHANNELS, STAFF_CHANNELS)
    others = [
        _asked_of(operation, c.name)
        for kind in kinds
        for c in wire
        if c.name in kind
        for operation in sorted(
            {o for other in wire if other.name in kind for o in other.operations} - set(c.operations)
        )
    ]
    machines = ((operation, c) for c in wire for operation in SPOKEN.get(c.name, ()) if operation not in c.operations)
    return others + [_asked_of(operation, c.name) for operation, c in machines]


def _asked_of(operation: str, channel: str) -> str:
    """Return the reader's words for an operation at a channel."""
    return f"{OPERATIONS.get(operation, operation)} ({CHANNELS.get(channel, channel)})"


def _headline(declaration: Declaration, kind: CertificateKind, certificate_class: CertificateClass) -> str:
    """Say what was certified, and how; a product's name stands in quotation marks, so that it cannot speak for the suite."""
    if kind == "none":
        return f"No system was introduced: {certificate_class}"
    what = {"observed": "Library system", "decision": "Decision service"}[kind]
    named = " ".join(part for part in (f"“{declaration.product}”", declaration.product_version) if part)
    unsigned = " (unsigned: no certificate issued)" if certificate_class.startswith("certified") else ""
    return f"{what} {named}: {class_in_words(certificate_class, declaration.adapter_spec)}{unsigned}"


def _count(results: Sequence[Result]) -> dict[str, int]:
    counter = Counter(result.outcome for result in results)
    return {outcome: counter[outcome] for outcome in ("passed", "failed", "cantTell", "untested", "inapplicable")}


def _n(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
