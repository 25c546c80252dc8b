"""The one results object of a run. The verdict is computed from it, and every report is a pure function of it.

It opens with the digest and count of the manifest and ends with a footer that repeats the count and binds what stands
between, so that a shortened file cannot be mistaken for a shorter run.
"""

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec

FORMAT = "hushmark-results/1"
Outcome = Literal["passed", "failed", "cantTell", "untested", "inapplicable"]
Whose = Literal["", "system", "adapter", "configuration", "environment", "suite", "law", "unknown"]
Level = Literal["must", "may", "should", "reading"]
CertificateKind = Literal["observed", "decision", "none"]
CertificateClass = Literal[
    "certified", "certified in part", "certified with waivers", "not certified", "inconclusive", "development run"
]


class Line(msgspec.Struct, frozen=True):
    """One sentence of a scenario: its keyword as written in the feature (``Given``, ``And`` …), text and table rows."""

    keyword: str
    text: str
    table: tuple[tuple[str, ...], ...] = ()


class Evidence(msgspec.Struct, frozen=True):
    """One piece of evidence.

    ``kind`` is ``exchange`` (a request and what came back), ``difference`` (what differs between the two worlds), ``mark``
    (an invented name or title that came out), ``row`` (a row that joins a person's and an item's identifiers), ``answer`` (what a decision service answered) or ``message`` (between suite
    and adapter). ``before`` + ``found`` + ``after`` is an excerpt in which ``found`` is what told; ``digest`` is of the
    whole evidence after credentials were taken out.
    """

    kind: Literal["exchange", "difference", "mark", "row", "answer", "message"]
    label: str
    before: str = ""
    found: str = ""
    after: str = ""
    digest: str = ""


class Result(msgspec.Struct, frozen=True):
    """What came of one scenario through one channel.

    ``id`` is the scenario's id, ``@channel`` behind it where it was asked through one. ``outcome`` is EARL's; one that is
    not ``passed`` says ``whose`` it is. ``required`` tells whether the certificate needs it. ``expected`` and ``observed``
    are sentences. ``readings`` are the ids of those that the scenario rests on. ``requester`` is the
    kind of requester, one of ``requesters.REQUESTERS``. ``more_protective`` marks a ``may`` that was refused: allowed, and no violation.
    """

    id: str
    scenario: str
    feature: str
    rule: str
    title: str
    provision: str
    citation: str
    level: Level
    kind: Literal["law", "interface"]
    layer: str
    sources: tuple[str, ...]
    lines: tuple[Line, ...]
    outcome: Outcome
    whose: Whose
    reason: str
    expected: str
    observed: str
    required: bool
    channel: str = ""
    operation: str = ""
    control: str = ""
    control_note: str = ""
    counterfactual: str = ""
    more_protective: bool = False
    evidence: tuple[Evidence, ...] = ()
    repeat: str = ""
    path: str = ""
    line: int = 0
    readings: tuple[str, ...] = ()
    requester: str = ""


class LawRead(msgspec.Struct, frozen=True):
    """A law scenario as the reference evaluator decides it: shown beside the statute, whatever system is certified."""

    id: str
    provision: str
    rule: str
    title: str
    lines: tuple[Line, ...]
    verdict: str
    deciding: tuple[str, ...]
    readings: tuple[str, ...]


class ProvisionText(msgspec.Struct, frozen=True):
    """A provision as quoted in the report: id, citation, text, and its conditions as (words, reading or empty)."""

    id: str
    citation: str
    text: str
    conditions: tuple[tuple[str, str], ...]


class ReadingTaken(msgspec.Struct, frozen=True):
    """An entry of the register of readings as this run took it.

    ``citation`` is the provision whose words are open; ``taken`` is the value chosen and ``meaning`` what it says;
    ``alternatives`` are the other values' meanings, by value. ``confidence`` is ``ST`` (settled text), ``OG`` (official
    guidance), ``CP`` (common practice) or ``AR`` (arguable).
    """

    id: str
    citation: str
    question: str
    taken: str
    meaning: str
    alternatives: dict[str, str]
    authority: str
    confidence: str


class ProvisionReviewed(msgspec.Struct, frozen=True):
    """Whether people have read a provision and its scenarios as they stand.

    ``state`` is of the provision itself: ``reviewed`` as it stands, ``changed`` since its review, or ``unread``; ``by`` says
    who read it and when. Of its scenarios, ``reviewed`` and ``unread`` are counts, ``changed`` the ids.
    """

    provision: str
    state: Literal["reviewed", "changed", "unread"]
    by: tuple[str, ...]
    reviewed: int
    changed: tuple[str, ...]
    unread: int


class Law(msgspec.Struct, frozen=True):
    """The edition asked, its digest, to what day the law was checked, and readings chosen (all others at their default).

    ``register`` has every reading of the register, with the value that this run took. ``reviews`` has every provision.
    """

    edition: str
    source: str
    digest: str
    checked_to: str
    readings: dict[str, str]
    provisions: tuple[ProvisionText, ...]
    scenarios: tuple[LawRead, ...]
    register: tuple[ReadingTaken, ...] = ()
    reviews: tuple[ProvisionReviewed, ...] = ()


class Channel(msgspec.Struct, frozen=True):
    """A channel as declared: ``access`` is wire | relay | absent | disabled | withheld; operations it offers."""

    name: str
    access: str
    operations: tuple[str, ...]


class Declaration(msgspec.Struct, frozen=True):
    """What the adapter declared before anything was asked; the certificate is for this scope."""

    adapter: str = "not started"
    adapter_version: str = ""
    adapter_digest: str = ""
    adapter_spec: str = ""
    product: str = "not declared"
    product_version: str = ""
    configuration: str = ""
    profile: str = ""
    system: str = ""
    channels: tuple[Channel, ...] = ()
    seeds: tuple[str, ...] = ()
    staff_roles: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    decide: str = "none"
    parallel: int = 1
    clock: str = "none"
    past_loan_days: int | None = None

    @property
    def untested(self) -> tuple[str, ...]:
        """Return the channels that the run was not let at: withheld from it, or said to be switched off."""
        return tuple(c.name for c in self.channels if c.access in ("withheld", "disabled"))


class SuiteIdentity(msgspec.Struct, frozen=True):
    """Which suite: its version, digest, the digest of the manifest, and how many instances the manifest requires."""

    version: str
    digest: str
    manifest_digest: str
    required: int
    scenarios: int


class Verdict(msgspec.Struct, frozen=True):
    """The verdict, computed by ``hushmark.verdict`` alone.

    ``grounds`` and ``limits`` are sentences; ``counts`` has, for all and for the required results, a count of each outcome.
    """

    certificate: CertificateKind
    certificate_class: CertificateClass
    headline: str
    grounds: tuple[str, ...]
    limits: tuple[str, ...]
    counts: dict[str, dict[str, int]]
    exit_status: int


class Problem(msgspec.Struct, frozen=True):
    """Something that stopped or disturbed the whole run: whose it is, what happened, what to do."""

    whose: Whose
    what: str
    fix: str


_Text = Annotated[str, msgspec.Meta(min_length=1)]


class Waiver(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody's word that required scenarios need not be shown for a time.

    ``scenarios`` are ids of scenarios (``IF-050``: through every channel) or of single results (``IF-050@sip2``), all under one
    ``provision`` as it is cited. ``authority`` is who or what allows it, ``owner`` who answers for it. Both days are included.
    """

    scenarios: Annotated[tuple[_Text, ...], msgspec.Meta(min_length=1)]
    provision: _Text
    reason: _Text
    authority: _Text
    owner: _Text
    start: date
    expiry: date


class Attestation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A named person's word that a procedure is followed which no system can show.

    ``procedure`` is one of ``procedures.PROCEDURES``; ``by`` is the person's name, ``role`` her office; ``day`` is when it was given. Both days are included.
    """

    procedure: _Text
    by: _Text
    role: _Text
    day: date
    expiry: date
    statement: str = ""


class Manual(msgspec.Struct, frozen=True):
    """A procedure that no system can show: the provision that it serves, what is to be attested, and who did, if anybody."""

    procedure: str
    citation: str
    what: str
    attestation: Attestation | None = None


class Change(msgspec.Struct, frozen=True):
    """One thing that is otherwise than in the run before, in words; ``worse``: a required scenario passed then and not now."""

    about: Literal["system", "adapter", "suite", "law", "waivers", "outcomes"]
    what: str
    worse: bool = False


class Baseline(msgspec.Struct, frozen=True):
    """The run that this one was compared with: its verdict, when it ended, its footer's digest, and what has changed since."""

    headline: str
    finished: str
    digest: str
    changes: tuple[Change, ...]


class Run(msgspec.Struct, frozen=True):
    """The one block that differs from run to run."""

    started: str
    finished: str
    seed: int
    clock: str
    command: str
    python: str
    hushmark: str


class Footer(msgspec.Struct, frozen=True):
    """How many results there are and the digest of everything before this."""

    count: int
    digest: str


class Results(msgspec.Struct, frozen=True):
    """The results of one run; ``selection`` is empty for a whole run and names the filter of a development run."""

    format: str
    suite: SuiteIdentity
    law: Law
    declaration: Declaration
    selection: str
    problems: tuple[Problem, ...]
    results: tuple[Result, ...]
    masked: int
    verdict: Verdict
    footer: Footer
    run: Run
    waivers: tuple[Waiver, ...] = ()
    baseline: Baseline | None = None
    manual: tuple[Manual, ...] = ()


class Unreadable(ValueError):
    """A results file that is cut short, changed, or of another format."""


def canonical(value: object) -> bytes:
    """Return the canonical JSON of a value: sorted keys, no spaces, UTF-8."""
    plain = msgspec.to_builtins(value)
    return json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def digest(value: object) -> str:
    """Return ``sha256:…`` of bytes, or of the canonical JSON of anything else."""
    return "sha256:" + hashlib.sha256(value if isinstance(value, bytes) else canonical(value)).hexdigest()


def footer_of(results: Results) -> Footer:
    """Compute the footer: count and digest of all but footer and run."""
    plain = msgspec.to_builtins(results)
    body = {key: value for key, value in plain.items() if key not in ("footer", "run")}
    return Footer(len(results.results), digest(body))


def sealed(results: Results) -> Results:
    """Return the results with their footer."""
    return msgspec.structs.replace(results, footer=footer_of(results))


def to_json(results: Results) -> bytes:
    """Return the file's bytes: indented, in the order of the fields, for people to read and tools to compare."""
    return msgspec.json.format(msgspec.json.encode(results), indent=1) + b"\n"


def read(path: Path) -> Results:
    """Read results again and check format and footer. Raises Unreadable naming what is wrong."""
    try:
        results = msgspec.json.decode(path.read_bytes(), type=Results)
    except (OSError, ValueError) as problem:  # what is no UTF-8 or no JSON, or not of this shape
        message = f"{path}: not a results file of this format: {problem}"
        raise Unreadable(message) from problem
    if results.format != FORMAT:
        message = f"{path}: format {results.format!r}, expected {FORMAT!r}"
        raise Unreadable(message)
    if footer_of(results) != results.footer:
        message = f"{path}: the footer does not fit the results: the file was cut short or changed"
        raise Unreadable(message)
    return results
