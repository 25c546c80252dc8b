"""A certification run, from the suite to the sealed results."""

import platform
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from evaluator.law import candidates
from evaluator.readings import REGISTER, Reading, Readings
from evaluator.statute import CHECKED_TO, EDITIONS
from hushmark import __version__, reviews, verdict
from hushmark import suite as suites
from hushmark.comparison import against
from hushmark.describe import Answer, Outcome
from hushmark.examine import Described, Examination, SuiteBroken, control_of, describe_all, introduce
from hushmark.interlock import TO_EMPTY, leaving_nothing
from hushmark.journal import Journal
from hushmark.perform import Progress
from hushmark.plan import Instance
from hushmark.procedures import manual
from hushmark.protocol.adapter import start
from hushmark.protocol.errors import AdapterProblem
from hushmark.requesters import requester_of
from hushmark.results import (
    FORMAT,
    Attestation,
    Declaration,
    Footer,
    Law,
    LawRead,
    Line,
    Manual,
    Problem,
    ProvisionReviewed,
    ProvisionText,
    ReadingTaken,
    Result,
    Results,
    Run,
    SuiteIdentity,
    Waiver,
    digest,
    sealed,
)
from hushmark.scenario import Scenario
from hushmark.seen import Judged
from hushmark.suite_errors import SuiteError

DENVER = ZoneInfo("America/Denver")


def certify(
    spec: str,
    *,
    only: Iterable[str] = (),
    seed: int | None = None,
    clock: datetime | None = None,
    allowed: str = "",
    command: str = "",
    timeouts: Mapping[str, float] | None = None,
    progress: Progress = lambda *_: None,
    heard: Callable[[str], None] = lambda _: None,
    kept: Callable[[Mapping[str, bytes]], None] = lambda _: None,
    suite: suites.Suite | None = None,
    directory: Path | None = None,
    repeated: str = "",
    waivers: Sequence[Waiver] = (),
    attestations: Sequence[Attestation] = (),
    baseline: Results | None = None,
    readings: Mapping[str, str] | None = None,
) -> Results:
    """Run the suite against the system that ``spec`` names and return the sealed results, whatever happens.

    ``only`` are ids of scenarios for a development run; ``seed`` makes identities and order repeatable; ``allowed`` names a
    system that may be used although it holds other patrons; ``directory`` is where the adapter runs, if not here;
    ``baseline`` is an earlier run to compare this one with; ``waivers`` are those that the run is to take (`hushmark.waivers`),
    ``attestations`` of what no system can show (`hushmark.procedures`);
    ``readings`` are those chosen, all others being taken at the register's default: a scenario that the law so read decides
    otherwise is not asked, one that rests on a chosen reading is required, and the choice is bound into the results;
    ``repeated`` are the options that lead to the same system again, if not the adapter's name; ``heard`` is given what the
    adapter wrote to standard error, PINs taken out; ``kept`` the exchanges that the results name by their digests, credentials
    taken out. Problems of adapter, system or suite end in the results with whose they are. Raises UnknownScenario for an id in ``only`` that the suite does not have,
    and UnknownReading and the kinds of AttestationProblem before anything is sent.
    """
    started, clock = datetime.now(UTC), clock or datetime.now(DENVER)
    seed = secrets.randbelow(2**31) if seed is None else seed
    run = _Run(spec, clock.date(), seed, allowed, directory, repeated or f"--adapter {spec!r}", tuple(waivers))
    run.readings = dict(sorted(Readings(readings).chosen.items()))
    run.read_suite(suite, tuple(only))
    run.manual = manual(attestations, run.ids, clock.date())
    if not run.problems:
        run.examine(clock.isoformat(timespec="seconds"), timeouts, progress)
        heard(run.heard)
        kept(run.kept())
    finished = datetime.now(UTC)
    if command and "--seed" not in command:
        command = f"{command} --seed {seed}"
    results = run.results(
        Run(
            started.isoformat(timespec="seconds"),
            finished.isoformat(timespec="seconds"),
            seed,
            clock.isoformat(timespec="seconds"),
            command,
            platform.python_version(),
            __version__,
        )
    )
    return sealed(msgspec.structs.replace(results, baseline=against(baseline, results)) if baseline else results)


class UnknownScenario(ValueError):
    """An id that no scenario of the suite has."""


class _Run:
    """One run as it proceeds; what could not be done stays as it was."""

    def __init__(
        self,
        spec: str,
        clock: date,
        seed: int,
        allowed: str,
        directory: Path | None,
        repeated: str,
        waivers: tuple[Waiver, ...],
    ) -> None:
        self.spec, self.clock, self.seed, self.allowed, self.waivers = spec, clock, seed, allowed, waivers
        self.directory, self.repeated = directory, repeated
        self.problems: list[Problem] = []
        self.declaration = Declaration(adapter_spec=spec)
        self.suite: suites.Suite | None = None
        self.described: list[Described] = []
        self.reviews: tuple[ProvisionReviewed, ...] = ()
        self.asked: list[tuple[Described, Instance]] = []
        self.required: list[str] = []
        self.judged: dict[str, Judged] = {}
        self.selection = ""
        self.heard = ""
        self.journals: list[Journal] = []
        self.manual: tuple[Manual, ...] = ()
        self.readings: dict[str, str] = {}

    def read_suite(self, suite: suites.Suite | None, only: tuple[str, ...]) -> None:
        try:
            self.suite = suite or suites.load_ready()
            suites.check_whole(self.suite)
            self.reviews = reviews.of_provisions(self.suite.scenarios, reviews.read(self.suite.root))
            self.described = describe_all(self._chosen(self.suite, only), self.clock, self.readings)
        except (SuiteError, SuiteBroken) as problem:
            self.problems.append(
                Problem("suite", str(problem), "Mend the suite; nothing is certified with it as it is.")
            )

    def _chosen(self, suite: suites.Suite, only: tuple[str, ...]) -> Sequence[Scenario]:
        """Return all scenarios, or the chosen ones with their controls. Raises UnknownScenario."""
        if not only:
            return suite.scenarios
        self.selection = ", ".join(sorted(only))
        by_id = {scenario.id: scenario for scenario in suite.scenarios}
        wanted = {name.split("@")[0] for name in only}
        if unknown := wanted - set(by_id):
            message = f"the suite has no scenario {', '.join(sorted(unknown))}; `hushmark scenarios` lists them"
            raise UnknownScenario(message)
        wanted |= {control for name in wanted if (control := by_id[name].control)}
        return [scenario for scenario in suite.scenarios if scenario.id in wanted]

    @property
    def ids(self) -> list[str]:
        """The ids of all scenarios."""
        return [scenario.id for scenario in self.suite.scenarios] if self.suite else []

    def examine(self, clock: str, timeouts: Mapping[str, float] | None, progress: Progress) -> None:
        try:
            adapter = start(self.spec, directory=self.directory, timeouts=timeouts)
        except AdapterProblem as problem:
            self.problems.append(Problem(problem.whose, problem.what, problem.fix))
            return
        try:
            with leaving_nothing(adapter, lambda: start(self.spec, directory=self.directory), clock, self._left):
                self.declaration = introduce(adapter, self.spec, clock, self.allowed)
                examination = Examination(adapter, self.declaration, self.clock, self.seed)
                self.asked = examination.instances(self.described)
                self.required = examination.required(self.asked)
                self.journals = examination.journals
                self.judged = examination.run(self.asked, progress)
                self.problems += [
                    Problem(o.whose, o.what, o.fix)
                    for o in dict.fromkeys(o for journal in self.journals for o in journal.obstacles)
                ]
        except AdapterProblem as problem:
            self.problems.append(Problem(problem.whose, problem.what, problem.fix))
        self.heard = adapter.heard

    def _left(self, told: str) -> None:
        self.problems.append(Problem("adapter", told, TO_EMPTY))

    def kept(self) -> dict[str, bytes]:
        """Return the exchanges that the evidence names, by digest."""
        named = {evidence.digest for judged in self.judged.values() for evidence in judged.evidence}
        return {name: data for journal in self.journals for name, data in journal.kept(named).items()}

    def results(self, run: Run) -> Results:
        by_id = {one.scenario.id: one.scenario for one in self.described}
        results = tuple(
            self._result(one, instance, by_id) for one, instance in self.asked if instance.id in self.judged
        )
        manifest = self.suite.manifest() if self.suite else None
        identity = SuiteIdentity(
            __version__,
            f"sha256:{self.suite.digest}" if self.suite else "",
            f"sha256:{manifest.digest}" if manifest else "",
            len(self.required),
            len(manifest.entries) if manifest else 0,
        )
        problems = tuple(self.problems)
        decided = verdict.decide(
            self.declaration, self.required, results, problems, self.selection, self.waivers, self.clock, self.readings
        )
        masked = sum(judged.masked for judged in self.judged.values())
        return Results(
            FORMAT,
            identity,
            self._law(),
            self.declaration,
            self.selection,
            problems,
            results,
            masked,
            decided,
            Footer(0, ""),
            run,
            self.waivers,
            manual=self.manual if decided.certificate == "observed" else (),
        )

    def _law(self) -> Law:
        edition = candidates(EDITIONS, self.clock)[-1]
        provisions = tuple(
            ProvisionText(
                p.id,
                p.citation,
                p.text,
                tuple(dict.fromkeys((c.words, c.reading or "") for limb in p.limbs for c in limb.conditions)),
            )
            for p in edition.provisions
        )
        law = [
            LawRead(
                one.scenario.id,
                one.scenario.provision,
                one.scenario.rule,
                one.scenario.name,
                lines_of(one.scenario),
                one.decision.verdict,
                one.decision.provision,
                tuple(map(str, one.scenario.readings)),
            )
            for one in self.described
            if one.scenario.kind == "law"
        ]
        return Law(
            edition.id,
            edition.source,
            digest(provisions),
            CHECKED_TO.isoformat(),
            self.readings,
            provisions,
            tuple(law),
            tuple(_taken(reading, self.readings) for reading in REGISTER.values()),
            self.reviews,
        )

    def _result(self, one: Described, instance: Instance, by_id: Mapping[str, Scenario]) -> Result:
        scenario, judged = one.scenario, self.judged[instance.id]
        control = control_of(scenario, by_id)
        return Result(
            id=instance.id,
            scenario=scenario.id,
            feature=scenario.feature,
            rule=scenario.rule,
            title=scenario.name,
            provision=scenario.provision,
            citation=citation(scenario.provision),
            level=scenario.level,
            kind=scenario.kind,
            layer=scenario.layer,
            sources=scenario.sources,
            lines=lines_of(scenario),
            outcome=judged.outcome,
            whose=judged.whose,
            reason=judged.reason,
            expected=_expected(one),
            observed=judged.observed,
            required=instance.id in set(self.required),
            channel=instance.channel.name if instance.channel else "",
            operation=one.world.request.operation if one.world.request else "",
            requester=requester_of(one.world),
            control=scenario.control or "",
            control_note=judged.control_note,
            counterfactual=f"One fact away it may be answered: {control.name} ({control.id})."
            if control and judged.outcome == "failed"
            else "",
            more_protective=judged.more_protective,
            evidence=judged.evidence,
            repeat=f"hushmark certify {self.repeated} --only {scenario.id} --seed {self.seed}"
            if judged.outcome in ("failed", "cantTell")
            else "",
            path=scenario.path,
            line=scenario.line,
            readings=tuple(map(str, scenario.readings)),
        )


def _taken(reading: Reading, chosen: Mapping[str, str]) -> ReadingTaken:
    taken = chosen.get(reading.id, reading.default)
    others = {value: meaning for value, meaning in reading.values.items() if value != taken}
    return ReadingTaken(
        reading.id,
        reading.provision,
        reading.question,
        taken,
        reading.values[taken],
        others,
        reading.authority,
        reading.confidence,
    )


def citation(provision: str) -> str:
    """Turn a tag's provision into a lawyer's citation: ``24-90-119.2.d`` → ``24-90-119(2)(d)``."""
    section, *parts = provision.split(".")
    if any("-" in part for part in parts):  # a section of an article such as 24-74.1
        return provision
    return section + "".join(f"({part})" for part in parts)


def lines_of(scenario: Scenario) -> tuple[Line, ...]:
    """Return a scenario's sentences with the keywords that a reader expects."""
    lines: list[Line] = []
    before = ""
    for step in scenario.steps:
        lines.append(Line("And" if step.kind == before else step.kind.capitalize(), step.text, step.table or ()))
        before = step.kind
    return tuple(lines)


def _expected(one: Described) -> str:
    answers: Sequence[Answer] = [e for e in one.world.expectations if isinstance(e, Answer)]
    if answers:
        return "; ".join(
            ", ".join(part for part in (a.verdict, a.provision, a.missing, a.penalty) if part) for a in answers
        )
    if any(e == Outcome("unnamed") for e in one.world.expectations):
        return "nothing that comes out names her"
    if any(e == Outcome("unknown") for e in one.world.expectations):
        return "nothing that comes out tells whether she is a patron at all"
    if any(e == Outcome("uncounted") for e in one.world.expectations):
        return "nothing that comes out tells whether she has anything"
    if any(e == Outcome("unstored") for e in one.world.expectations):
        return "what comes out may be stored nowhere"
    return (
        "nothing that comes out tells who has what"
        if one.scenario.level != "may"
        else "the record may come out, to this requester"
    )
