"""Examines one system: describes scenarios, checks their claims against the law, plans, performs and judges.

A scenario's ``Then`` is checked twice. Before anything is sent, the facts that its sentences imply are put to the
reference evaluator, whose verdict must be the one that the scenario claims; otherwise the *suite* is broken and says so.
When the run is over, against what came out.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from evaluator.decision import Decision, decide
from evaluator.facts import Facts, FactsProblem
from evaluator.readings import REGISTER, Readings, UnknownReading
from hushmark.cast import make_plan
from hushmark.controls import with_near_controls
from hushmark.decisions import ask_decisions, judge_decision
from hushmark.describe import Answer, Misdescribed, Outcome, World
from hushmark.identities import Inventor
from hushmark.interlock import check_system
from hushmark.journal import Journal, Obstacle
from hushmark.judge import judge_interface
from hushmark.perform import Progress, perform
from hushmark.plan import Instance, Plan, instances, passes_a_day, wait_for
from hushmark.proof.words import NotSaid
from hushmark.protocol.adapter import Adapter
from hushmark.protocol.messages import VERSIONS, schema
from hushmark.report.words import NEEDS, needed
from hushmark.results import Channel, Declaration
from hushmark.runners.executor import describe
from hushmark.scenario import Scenario
from hushmark.seen import Judged

_RETENTION = "retention"
"""What a scenario needs that asks for what is to be forgotten: a declared number of days."""


class SuiteBroken(ValueError):
    """A scenario claims what the law as code does not say: nothing may be certified with this suite."""


@dataclass(frozen=True)
class Described:
    """A scenario with what its sentences describe, its facts, and how the law decides them.

    ``chosen`` are the readings that the run chose; ``otherwise`` is what the law decides under them where that is not what
    the scenario claims: such a scenario is not asked.
    """

    scenario: Scenario
    world: World
    facts: Facts
    decision: Decision
    chosen: Mapping[str, str] = field(default_factory=dict)
    otherwise: str = ""

    @property
    def level_in_run(self) -> str:
        """The scenario's level; one that rests on a reading is a *must* of a run that chose that reading."""
        rests_on = ((r.name, r.alternative or REGISTER[r.name].default) for r in self.scenario.readings)
        bound = self.scenario.level == "reading" and all(self.chosen.get(name) == value for name, value in rests_on)
        return "must" if bound else self.scenario.level


def describe_all(
    scenarios: Iterable[Scenario], clock: date, chosen: Mapping[str, str] | None = None
) -> list[Described]:
    """Describe scenarios, check each claim against the law, and read them as a run does that chose readings.

    Raises SuiteBroken naming the scenario that is wrong, and where it stands.
    """
    described = []
    for scenario in scenarios:
        world = World()
        try:
            describe(scenario, world)
            one = claim_checked(scenario, world, clock)
        except (Misdescribed, NotSaid, FactsProblem, UnknownReading) as problem:
            message = f"{scenario.path}:{scenario.line}: {scenario.id}: {problem}"
            raise SuiteBroken(message) from problem
        described.append(_read_as(one, chosen or {}))
    return described


def _read_as(one: Described, chosen: Mapping[str, str]) -> Described:
    """Decide a scenario anew under the readings that a run chose; those that the scenario chooses itself stay."""
    if not chosen:
        return one
    decision = decide(one.facts, Readings({**chosen, **one.world.readings}))
    answers = [e for e in one.world.expectations if isinstance(e, Answer)]
    kept = all(_borne_out(a, decision) for a in answers) if answers else decision.verdict == one.decision.verdict
    return replace(one, decision=decision, chosen=chosen, otherwise="" if kept else decision.verdict)


def _borne_out(claim: Answer, decision: Decision) -> bool:
    return (
        decision.verdict == claim.verdict
        and (not claim.provision or claim.provision in decision.provision)
        and (not claim.missing or claim.missing in {ask.key for ask in decision.missing})
        and (not claim.penalty or claim.penalty == decision.penalty)
        and (not claim.compelled or claim.compelled == decision.compelled)
    )


def claim_checked(scenario: Scenario, world: World, clock: date) -> Described:
    """Check one described scenario's claim against the law. Raises SuiteBroken."""
    layer = {} if scenario.layer == "statute" else {"layer": scenario.layer}
    facts = Facts({}).but(
        **{"date": clock.isoformat(), **{k.replace(".", "__"): v for k, v in world.facts.items()}, **layer}
    )
    decision = decide(facts, Readings(world.readings))
    claims = [e.verdict for e in world.expectations if isinstance(e, Answer)]
    if not claims:
        claims = ["prohibited"] if scenario.level in ("must", "should", "reading") else ["permitted", "not-covered"]
    if not world.expectations:
        message = f"{scenario.path}:{scenario.line}: {scenario.id} expects nothing: add a Then"
        raise SuiteBroken(message)
    if decision.verdict not in claims:
        asks = f" (missing: {'; '.join(map(str, decision.missing))})" if decision.missing else ""
        message = f"{scenario.path}:{scenario.line}: {scenario.id} claims {' or '.join(claims)}, but the law as code says {decision.verdict}{asks}"
        raise SuiteBroken(message)
    return Described(scenario, world, facts, decision)


@dataclass
class Examination:
    """What is asked of one system and what came of it."""

    adapter: Adapter
    declaration: Declaration
    clock: date
    seed: int
    journals: list[Journal] = field(default_factory=list)
    """One for each time that the system was filled for other scenarios, in order."""
    """Every PIN that the suite gave somebody, and what is kept in its place."""

    def instances(self, described: Sequence[Described]) -> list[tuple[Described, Instance]]:
        """Expand scenarios to what is to be asked of this system, law scenarios only of a decision service."""
        found: list[tuple[Described, Instance]] = []
        for one in described:
            if one.scenario.kind == "interface":
                found += [(one, instance) for instance in instances(one.scenario, one.world, self.declaration.channels)]
            elif self.declaration.decide != "none":
                found.append((one, Instance(one.scenario, one.world, None)))
        return found

    def required(self, asked: Sequence[tuple[Described, Instance]]) -> list[str]:
        """Return the ids that a certificate needs: a function of manifest, declaration and chosen readings alone."""
        return [
            instance.id
            for one, instance in asked
            if not one.otherwise
            and (
                (one.scenario.kind == "law" and one.scenario.layer == "statute")
                or (
                    one.scenario.kind == "interface"
                    and one.level_in_run == "must"
                    and instance.channel is not None
                    and instance.channel.access not in ("withheld", "disabled")
                    and not self._lacking(one)
                )
            )
        ]

    def run(
        self, asked: Sequence[tuple[Described, Instance]], progress: Progress = lambda *_: None
    ) -> dict[str, Judged]:
        """Plan, perform and judge; one outcome for each instance."""
        judged: dict[str, Judged] = {}
        to_perform: list[tuple[Described, Instance]] = []
        for one, instance in asked:
            early = self._early(one, instance)
            if early is not None:
                judged[instance.id] = early
            elif one.scenario.kind == "interface":
                to_perform.append((one, instance))
        performed = self._perform([instance for _, instance in to_perform], progress)
        cases = {
            i.id: (one.world, _facts_to_send(one))
            for one, i in asked
            if one.scenario.kind == "law" and i.id not in judged
        }
        decisions = ask_decisions(self.adapter, cases, progress)
        controls: dict[str, str] = {}
        strict: set[str] = set()
        not_asked = {one.scenario.id for one, _ in asked if one.otherwise}
        for one, instance in to_perform:
            kind = next((e.kind for e in one.world.expectations if isinstance(e, Outcome)), "kept")
            plan, journal = performed[instance.id]
            judged[instance.id] = _seeded(
                _timed(judge_interface(instance, journal, plan.marks[instance.id], kind), plan, one.world),
                journal,
                plan.aliases_of(instance.id),
            )
            if one.scenario.control and instance.channel:
                controls[instance.id] = f"{one.scenario.control}@{instance.channel.name}"
                if {"guardianLink", "consent"} & set(one.scenario.needs) and one.scenario.level == "must":
                    strict.add(instance.id)
        for one, instance in asked:
            if instance.id in cases:
                expected = [e for e in one.world.expectations if isinstance(e, Answer)]
                given = decisions.get(instance.id) or Obstacle(
                    "suite", "the run ended before it was asked", "Run again."
                )
                judged[instance.id] = judge_decision(_merged(expected), given, self.declaration.decide)
                if self.declaration.decide == "permit-deny" and one.scenario.level == "must":
                    controls[instance.id] = one.scenario.control or ""
                    strict.add(instance.id)
        strict -= {instance.id for one, instance in asked if one.scenario.control in not_asked}
        return with_near_controls(judged, controls, strict)

    def _perform(self, wanted: Sequence[Instance], progress: Progress) -> dict[str, tuple[Plan, Journal]]:
        """Perform what waits for nothing, and then, each by itself, what waits for a day to pass; return by instance."""
        settable, kept = self.declaration.clock == "settable", self.declaration.past_loan_days
        waits = {i.id: wait_for(i.world, settable=settable, past_loan_days=kept) for i in wanted}
        inventor, performed = Inventor(self.seed), dict[str, tuple[Plan, Journal]]()
        for wait in sorted(set(waits.values())):
            together = [instance for instance in wanted if waits[instance.id] == wait]
            plan = make_plan(together, self.clock, inventor, wait)
            journal = perform(self.adapter, plan, parallel=self.declaration.parallel, progress=progress)
            self.journals.append(journal)
            performed |= dict.fromkeys((instance.id for instance in together), (plan, journal))
        return performed

    def _early(self, one: Described, instance: Instance) -> Judged | None:
        """Judge what cannot be asked: no channel offers it, or the system cannot be brought into its situation."""
        if one.otherwise:
            taken = ", ".join(f"{name}={value}" for name, value in one.chosen.items())
            why = f"This run takes {taken}, and so read the law decides it otherwise: {one.otherwise}."
            return Judged("inapplicable", "", "not asked", why)
        if one.scenario.kind == "law":
            return None
        channel = instance.channel
        if channel is None:
            return Judged(
                "inapplicable", "", "not asked", "No declared channel offers this operation to this requester."
            )
        if channel.access in ("withheld", "disabled"):
            return Judged(
                "untested", "configuration", "not asked", f"The channel {channel.name} was declared {channel.access}."
            )
        if channel.access == "relay":
            return Judged(
                "untested",
                "suite",
                "not asked",
                "This version speaks to a system on the wire only; relayed answers are not yet taken as evidence.",
            )
        absent = self._lacking(one)
        if absent:
            return Judged(
                "inapplicable",
                "",
                "not asked",
                f"The product was declared to have no {' and no '.join(NEEDS[need] for need in absent)}.",
            )
        lacking = [
            need
            for need in one.scenario.needs
            if need not in (*self.declaration.seeds, *self.declaration.staff_roles, _RETENTION)
        ]
        if lacking:
            return Judged(
                "untested",
                "adapter",
                "not asked",
                f"The adapter cannot arrange: {needed(lacking)}. Add it to what it seeds.",
            )
        return None

    def _lacking(self, one: Described) -> list[str]:
        lacks = [need for need in one.scenario.needs if need in self.declaration.lacks]
        endless = _RETENTION in one.scenario.needs and self.declaration.past_loan_days is None
        return [*lacks, _RETENTION] if endless else lacks


def _seeded(judged: Judged, journal: Journal, aliases: frozenset[str]) -> Judged:
    """A situation that the adapter refused to arrange proves nothing, unless something came out all the same."""
    refused = next((why for alias, why in journal.refused_seeds.items() if alias in aliases), None)
    if refused is None or judged.outcome == "failed":
        return judged
    return Judged("untested", "adapter", "not asked in full", f"The adapter did not arrange the situation ({refused}).")


def _timed(judged: Judged, plan: Plan, world: World) -> Judged:
    """Say of what was passed because a day had passed how that day passed: by the system's clock, or by the dates that were entered."""
    if judged.outcome != "passed" or not (plan.wait.days or plan.wait.night or passes_a_day(world)):
        return judged
    how = (
        f"the system's clock was set {plan.wait.days} days ahead after seeding"
        if plan.wait.days
        else "the dates were arranged around today"
    )
    return replace(judged, control_note="; ".join(filter(None, (judged.control_note, how))))


def _merged(expected: Sequence[Answer]) -> Answer:
    """Join the answers of several ``Then`` sentences into one."""
    first, *others = expected
    for other in others:
        first = replace(
            first,
            **{
                name: value
                for name in ("provision", "missing", "penalty", "compelled")
                if (value := getattr(other, name))
            },
        )
    return first


def _facts_to_send(one: Described) -> dict[str, object]:
    facts = one.facts.to_mapping()
    readings = {**one.chosen, **one.world.readings}
    return {**facts, "readings": readings} if readings else facts


def introduce(adapter: Adapter, spec: str, clock: str, allowed: str) -> Declaration:
    """Ask the adapter who it is, and check the interlock before anything else is sent.

    Raises AdapterProblem (NotATestSystem, HoldsPatrons among them).
    """
    answer = adapter.call("initialize", {"protocol": list(VERSIONS), "clock": clock})
    product, capabilities, system = answer["product"], answer["capabilities"], answer.get("system")
    if system is not None:
        check_system(system["patrons"], system["name"], allowed, environment=system["environment"])
    return Declaration(
        adapter=answer["adapter"]["name"],
        adapter_version=answer["adapter"]["version"],
        adapter_digest=adapter.digest or "",
        adapter_spec=spec,
        product=product["name"],
        product_version=product["version"],
        configuration=product.get("configuration", ""),
        profile=product.get("profile", ""),
        system=system["name"] if system else "",
        channels=_channels(capabilities["channels"]),
        seeds=tuple(capabilities["seed"]),
        staff_roles=tuple(capabilities["staffRoles"]),
        lacks=tuple(capabilities.get("lacks", ())),
        decide=capabilities["decide"],
        parallel=capabilities["parallel"],
        clock=capabilities["clock"],
        past_loan_days=capabilities.get("pastLoanDays"),
    )


def _channels(declared: Mapping[str, Mapping[str, Any]]) -> tuple[Channel, ...]:
    """Return the channels declared; where there is any, one that is not named counts as withheld: silence is no absence."""
    named = tuple(Channel(name, c["access"], tuple(c["operations"])) for name, c in declared.items())
    unnamed = [name for name in schema()["$defs"]["channel"]["enum"] if name not in declared] if declared else []
    return (*named, *(Channel(name, "withheld", ()) for name in unnamed))


def control_of(scenario: Scenario, by_id: Mapping[str, Scenario]) -> Scenario | None:
    """Return the scenario's near control, if it names one."""
    return by_id.get(scenario.control) if scenario.control else None
