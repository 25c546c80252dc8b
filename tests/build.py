"""Builds results objects as a run would leave them, with invented patrons, for the tests of everything made from them."""

from collections import Counter
from typing import Any

import msgspec

from evaluator.readings import REGISTER
from evaluator.statute import CHECKED_TO, EDITIONS
from hushmark.results import (
    FORMAT,
    CertificateClass,
    Channel,
    Declaration,
    Evidence,
    Footer,
    Law,
    LawRead,
    Line,
    Outcome,
    Problem,
    ProvisionText,
    ReadingTaken,
    Result,
    Results,
    Run,
    SuiteIdentity,
    Verdict,
    digest,
    sealed,
)

OUTCOMES: tuple[Outcome, ...] = ("passed", "failed", "cantTell", "untested", "inapplicable")
CHANNELS = (
    Channel("opac-anon", "wire", ("search.public", "item.status")),
    Channel("opac-patron", "wire", ("patron.self.show", "patron.loans.list", "guardian.view")),
    Channel("rest-staff", "wire", ("patron.show", "patron.loans.list", "item.borrower.show")),
    Channel("staff-ui", "relay", ("item.borrower.show",)),
    Channel("sip2", "absent", ()),
    Channel("ncip", "withheld", ()),
)

_KEPT = (
    Line("Given", "Ada has “The Tides” on loan"),
    Line("And", "Ben is another patron of the library"),
    Line("When", "Ben asks the catalogue for the loans of Ada"),
    Line("Then", "nothing in the answer tells what Ada has"),
    Line("But", "Ada herself is shown that she has “The Tides”"),
)
_FAILED: dict[str, Any] = {
    "whose": "system",
    "reason": "the two worlds were answered differently to a requester who may not know",
    "observed": "the answer differed between the two worlds: Ben was shown the title that Ada has",
    "counterfactual": "had the system answered Ben as it answers nobody in particular, this would have passed",
    "evidence": (
        Evidence(
            "difference",
            "GET /patrons/{id}/loans, asked by Ben",
            '{"loans": [{"due": "2026-12-04", "title": "',
            "The Tides",
            '"}]}',
            digest(b"difference"),
        ),
    ),
}
_REASONS: dict[str, dict[str, Any]] = {
    "passed": {"observed": "the answers in the two worlds were the same", "control_note": "the control was answered"},
    "failed": _FAILED,
    "cantTell": {
        "whose": "environment",
        "reason": "the connection was closed before an answer came",
        "observed": "no complete answer came",
    },
    "untested": {"whose": "adapter", "reason": "the adapter cannot arrange holds"},
    "inapplicable": {"whose": "configuration", "reason": "the system lends no items without a patron"},
}


def a_result(outcome: Outcome = "passed", **changes: Any) -> Result:
    """Return one result of an interface scenario, required, with what such an outcome usually comes with."""
    plain: dict[str, Any] = {
        "id": "INT-001@opac-patron",
        "scenario": "INT-001",
        "feature": "What nobody else may learn",
        "rule": "Another patron learns nothing",
        "title": "Another patron asks for somebody’s loans",
        "provision": "24-90-119.1",
        "citation": "24-90-119(1)",
        "level": "must",
        "kind": "interface",
        "layer": "statute",
        "sources": ("fact pattern 12",),
        "lines": _KEPT,
        "outcome": outcome,
        "whose": "",
        "reason": "",
        "expected": "the answers in the two worlds do not differ, for the statute forbids telling Ben",
        "observed": "",
        "required": True,
        "channel": "opac-patron",
        "operation": "patron.loans.list",
        "control": "INT-002@opac-patron",
        "repeat": "hushmark certify --only INT-001@opac-patron --seed 7",
        "path": "features/interface-another-patron.feature",
        "line": 12,
    }
    return Result(**(plain | _REASONS[outcome] | changes))


def a_law() -> Law:
    """Return the present edition as a run records it, with a few scenarios of how the suite reads it."""
    edition = EDITIONS[-1]
    provisions = tuple(
        ProvisionText(
            provision.id,
            provision.citation,
            provision.text,
            tuple((c.words, c.reading or "") for limb in provision.limbs for c in limb.conditions),
        )
        for provision in edition.provisions
    )
    told = (
        Line("Given", "an employee of a public library"),
        Line("When", "the employee tells a neighbour what Ada borrowed"),
        Line("Then", "the statute forbids it"),
    )
    return Law(
        edition=edition.id,
        source=edition.source,
        digest=digest(provisions),
        checked_to=CHECKED_TO.isoformat(),
        readings={},
        provisions=provisions,
        scenarios=(
            LawRead(
                "LAW-001",
                "24-90-119.1",
                "Staff keep it",
                "A neighbour asks what somebody borrowed",
                told,
                "prohibited",
                ("disclose (to another)",),
                (),
            ),
            LawRead(
                "LAW-040/stepfather",
                "24-90-119.2.d",
                "Parents",
                "A stepfather reads a child’s loans",
                (*told[:2], Line("Then", "it depends on these", (("fact", "value"), ("custody", "none")))),
                "undetermined",
                (),
                ("T-CUST",),
            ),
        ),
        register=tuple(
            ReadingTaken(
                reading.id,
                reading.provision,
                reading.question,
                reading.default,
                reading.values[reading.default],
                {value: reading.values[value] for value in reading.alternatives},
                reading.authority,
                reading.confidence,
            )
            for reading in (REGISTER["T-SELF"], REGISTER["T-CUST"], REGISTER["T-EMAN"])
        ),
    )


def a_verdict(results: tuple[Result, ...], certificate_class: CertificateClass | None = None) -> Verdict:
    """Return a verdict with true counts; the class, unless named, follows from the required results alone."""
    required = [result for result in results if result.required]
    outcomes = {result.outcome for result in required}
    named = certificate_class or (
        "not certified"
        if "failed" in outcomes
        else "certified"
        if outcomes <= {"passed", "inapplicable"}
        else "inconclusive"
    )

    def counted(some: list[Result]) -> dict[str, int]:
        counts = Counter(result.outcome for result in some)
        return {outcome: counts[outcome] for outcome in OUTCOMES}

    return Verdict(
        certificate="observed",
        certificate_class=named,
        headline=f"Compendium 4.2 is {named}.",
        grounds=(f"{len([r for r in required if r.outcome == 'passed'])} of {len(required)} required results passed",),
        limits=(
            "Only the interfaces named in the declared scope were asked",
            "What staff do with what they may see was not observed",
        ),
        counts={"required": {**counted(required), "of": len(required)}, "all": counted(list(results))},
        exit_status={"certified": 0, "not certified": 1}.get(named, 3),
    )


def a_run(*results: Result, certificate_class: CertificateClass | None = None, **changes: Any) -> Results:
    """Return the sealed results of a run; without results, a run with one of each outcome."""
    told = results or one_of_each()
    plain = Results(
        format=FORMAT,
        suite=SuiteIdentity(
            "0.1.0",
            digest(b"suite"),
            digest(b"manifest"),
            sum(r.required for r in told),
            len({r.scenario for r in told}),
        ),
        law=a_law(),
        declaration=Declaration(
            adapter="compendium-adapter",
            adapter_version="1.0",
            adapter_digest=digest(b"adapter"),
            adapter_spec="python adapter.py",
            product="Compendium",
            product_version="4.2",
            configuration="as delivered",
            system="compendium-test",
            channels=CHANNELS,
            seeds=("patron", "item", "loan", "guardianLink"),
            staff_roles=("circulation",),
        ),
        selection="",
        problems=(),
        results=told,
        masked=14,
        verdict=a_verdict(told, certificate_class),
        footer=Footer(0, ""),
        run=Run(
            "2026-11-23T09:00:00-07:00",
            "2026-11-23T09:00:41-07:00",
            7,
            "2026-11-23T09:00:00-07:00",
            "hushmark certify --adapter 'python adapter.py' --seed 7",
            "3.12.4",
            "0.1.0",
        ),
    )
    return sealed(msgspec.structs.replace(plain, **changes))


def one_of_each() -> tuple[Result, ...]:
    """Return a result of each outcome, and a permitted request that was refused."""
    return (
        a_result("passed"),
        a_result("failed", id="INT-001@rest-staff", channel="rest-staff"),
        a_result(
            "cantTell",
            id="INT-003@opac-anon",
            scenario="INT-003",
            title="Nobody signed in asks who has an item",
            channel="opac-anon",
            operation="item.status",
        ),
        a_result(
            "untested",
            id="INT-004@opac-patron",
            scenario="INT-004",
            title="Another patron asks who waits for a title",
            operation="title.holds.list",
        ),
        a_result(
            "inapplicable",
            id="INT-005@staff-ui",
            scenario="INT-005",
            title="Lending without a patron",
            channel="staff-ui",
            operation="loan.create",
            required=False,
        ),
        a_result(
            "passed",
            id="INT-010@opac-patron",
            scenario="INT-010",
            title="A mother with her daughter’s card reads her loans",
            provision="24-90-119.2.d",
            citation="24-90-119(2)(d)",
            level="may",
            required=False,
            operation="guardian.view",
            more_protective=True,
            observed="the request was refused",
        ),
    )


def a_problem() -> Problem:
    """Return a problem that stopped a run."""
    return Problem(
        "configuration",
        "the adapter's command was not found: adapter.sh",
        "name a program that exists under [adapter] command",
    )


def many(scenarios: int, failing: int) -> Results:
    """Return a run of so many scenarios, of which so many fail; each is asked through one interface."""
    provisions = [(provision.id, provision.citation) for provision in EDITIONS[-1].provisions]

    def one(number: int) -> Result:
        channel = CHANNELS[number % 4]
        provision, citation = provisions[number % len(provisions)]
        return a_result(
            "failed" if number < failing else "passed",
            id=f"INT-{number:03}@{channel.name}",
            scenario=f"INT-{number:03}",
            title=f"Somebody asks for loans, number {number}",
            channel=channel.name,
            operation=channel.operations[0],
            provision=provision,
            citation=citation,
        )

    return a_run(*map(one, range(scenarios)))
