"""Performs a plan: seeds the worlds A, B, B, A and, where it is needed, C, asks in each, and keeps every byte in a journal.

World C is asked before A is asked again: so whatever only grows as a run goes on, as a time does, has either stood still from
the first answer of A to its last, and in C too, or is seen to move within A. Asked after both, C would lie in another second
than two answers of A that fell in one, and be told from it by nothing but that.

The suite holds the wire: an adapter composes requests, the suite fills in the credential it chose and sends them; SIP2 it
speaks alone, and notices are handed to its own mail server. What was composed for somebody entitled is sent once more with
the first requester's session (``again``), after the one entitled was answered: so an adapter cannot spare a system by asking a
harmless question for some, nor a system by closing a door only until its owner has opened it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import count
from typing import Any

from hushmark.identifiers import identifiers
from hushmark.interlock import emptied
from hushmark.journal import PASSES, THIRD, Journal
from hushmark.mail import MailDoor, MailSink
from hushmark.plan import ABOUT_ALL, MACHINE_CHANNEL, MAIL_CHANNEL, Plan, Probe
from hushmark.protocol.adapter import Adapter
from hushmark.protocol.errors import AdapterProblem
from hushmark.seeding import seed
from hushmark.terminal import TerminalDoor
from hushmark.visit import Door, Seeded, Visit, WebDoor, obstacle
from hushmark.wire import Line
from hushmark.wire_errors import WireProblem

Progress = Callable[[str, int, int], None]
Visits = dict[tuple[str, str], Visit]
"""By instance and role."""
_MOST = 32
"""How many requests are sent at once at the most."""
_ORDER = (*PASSES[:-1], "C", PASSES[-1])
"""The passes as they are made, where world C is needed."""


def perform(
    adapter: Adapter,
    plan: Plan,
    *,
    parallel: int = 1,
    progress: Progress = lambda *_: None,
) -> Journal:
    """Perform the plan and return its journal. Problems become obstacles of the answers they prevent; nothing is raised.

    ``parallel`` is how many requests the system may be sent at once.
    """
    journal = Journal()
    if not plan.probes:
        return journal
    try:
        with ExitStack() as held:
            places = places_of(adapter, plan, held)
            steps = _ORDER if plan.missing else PASSES
            visits: Visits = {}
            before: Mapping[str, Any] = {}
            asked = len({probe.instance for probe in plan.probes})
            for number, name in enumerate(steps):
                done, total = count(number * asked), len(steps) * asked

                def told(what: str, world: str = name[0], done: "count[int]" = done, total: int = total) -> None:
                    progress(f"world {world}: {what}", next(done), total)

                told("seeding")
                world = Seeding(adapter, plan, journal, name, places)
                if name == "C":
                    _without(world, visits, plan, journal, before)
                    continue
                made = _pass(world, plan, journal, parallel, told)
                world.keep_late(journal)
                visits, before = visits or made, before or world.refs
            emptied(adapter)
    except (AdapterProblem, WireProblem) as problem:
        journal.obstacles.append(obstacle(problem))
    return journal


class Places:
    """Where each channel is found: lines to the web, the terminal's address, the suite's mail server."""

    def __init__(self, lines: Mapping[str, Line], terminal: Mapping[str, Any] | None, sink: MailSink | None) -> None:
        self.lines, self.terminal, self.sink = lines, terminal, sink


def places_of(adapter: Adapter, plan: Plan, held: ExitStack) -> Places:
    """Ask where each channel is, and open lines there for as long as ``held`` is."""
    wants_mail = any(probe.channel == MAIL_CHANNEL for probe in plan.probes)
    sink = held.enter_context(MailSink()) if wants_mail else None
    given = adapter.call("endpoints", {"mail": {"host": sink.host, "port": sink.port}} if sink else {})["channels"]
    lines = {name: held.enter_context(Line(at["url"])) for name, at in given.items() if "url" in at}
    return Places(lines, given.get(MACHINE_CHANNEL), sink)


class Seeding:
    """One seeding of the system, and the doors to it; ``name`` is the pass, whose first letter is the world."""

    def __init__(self, adapter: Adapter, plan: Plan, journal: Journal, name: str, places: Places) -> None:
        emptied(adapter)
        seeding = plan.seeding(name[0])
        seeded = seed(adapter, seeding)
        refs = seeded["refs"]
        journal.refs.setdefault(name, {}).update({alias: identifiers(ref) for alias, ref in refs.items()})
        refused = {one["alias"]: f"{one['code']}: {one['detail']}" for one in seeded["refused"]}
        silent = {entity["alias"] for entity in seeding} - refs.keys() - refused.keys()
        journal.refused_seeds.update({**dict.fromkeys(silent, "neither made nor refused"), **refused})
        if plan.wait.days:
            adapter.call("clock", {"at": plan.noon(_ORDER.index(name))})  # no two passes are of one moment
        elif plan.wait.night:
            adapter.call("job", {"job": "night"})
        self.name, self.refs = name, refs
        held = Seeded(plan, refs)
        self._web = WebDoor(adapter, places.lines, held)
        self._doors: dict[str, Door] = {}
        if places.terminal is not None and "host" in places.terminal:
            self._doors[MACHINE_CHANNEL] = TerminalDoor(places.terminal, held)
        if places.sink is not None:
            self._doors[MAIL_CHANNEL] = MailDoor(adapter.call, places.sink, plan)

    def keep_late(self, journal: Journal) -> None:
        """Keep the messages that came at another time than while they were asked for: the pass is over."""
        door = self._doors.get(MAIL_CHANNEL)
        if isinstance(door, MailDoor):
            for probe, answered in door.late():
                journal.answers[probe.instance, "late", self.name] = answered

    def door(self, channel: str) -> Door:
        """Return the way to ask through a channel."""
        return self._doors.get(channel, self._web)


def _pass(world: Seeding, plan: Plan, journal: Journal, parallel: int, told: Callable[[str], None]) -> Visits:
    """Ask everything in one world, saying of each instance that it was asked; return the visits to be made again in world C."""
    by_instance: dict[str, list[Probe]] = {}
    for probe in plan.probes:
        by_instance.setdefault(probe.instance, []).append(probe)

    def ask(probes: Sequence[Probe]) -> Visits:
        made = _ask_all(world.door(probes[0].channel), probes, journal, world.name)
        told(f"asked {probes[0].instance}")
        return made

    # What shows everybody's doings at once is asked first, and in order: what others did meanwhile would be noise in it.
    at_once = [
        probes
        for probes in by_instance.values()
        if probes[0].operation in ABOUT_ALL or probes[0].channel == MAIL_CHANNEL
    ]
    for probes in at_once:
        ask(probes)
    with ThreadPoolExecutor(min(parallel, _MOST)) as pool:
        # Asking raises nothing but a fault of our own, which must end the run.
        visits = list(pool.map(ask, [probes for probes in by_instance.values() if probes not in at_once]))
    return {place: visit for made in visits for place, visit in made.items() if place[0] in plan.missing}


def _without(world: Seeding, visits: Visits, plan: Plan, journal: Journal, before: Mapping[str, Any]) -> None:
    """Ask in world C, twice, what was asked in world A: about those who are not there by the numbers that they had there."""
    absent = frozenset().union(*plan.missing.values())
    gone = {alias: ref for alias, ref in before.items() if alias in absent}
    world.refs.update(gone)
    journal.refs[world.name].update({alias: identifiers(ref) for alias, ref in gone.items()})
    for (instance, role), visit in sorted(visits.items(), key=lambda made: made[0]):
        probe, door = visit.probe, world.door(visit.probe.channel)
        if role in ("asked", "live"):
            # Who is there may have another number than before, so that what is about her is composed anew.
            gone_too = absent & {*probe.target.values(), probe.signs_in or ""}
            for name in THIRD:
                made = door.repeat(visit) if gone_too else door.ask(probe)
                journal.answers[instance, role, name] = made.answered


def _ask_all(door: Door, probes: Iterable[Probe], journal: Journal, name: str) -> Visits:
    """Ask one instance's requests; then, once somebody entitled was answered, what she was answered to as the asker.

    So a door that opens after its first use, or after its owner's, is tried as well.
    """
    visits: dict[str, Visit] = {}
    for probe in probes:
        visits[probe.role] = visit = door.ask(probe)
        journal.answers[probe.instance, probe.role, name] = visit.answered
    again = door.again(visits["asked"], visits.get("live"))
    if again is not None:
        journal.answers[again.probe.instance, "again", name] = again.answered
    return {(visit.probe.instance, role): visit for role, visit in visits.items()}
