"""Looks where no scenario looks: every address that a system names, asked by everybody who is not entitled, in worlds A, B, B, A.

What differs between the worlds tells who has what, by an address that the adapter listed under no operation. That is no result of
a scenario and makes no certificate; it is a reason not to sign one. Mend it, or list the address under an operation, so that
the scenarios ask there. It speaks GET alone, and leaves alone what by its name changes something.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from hushmark import paths
from hushmark.cast import make_plan
from hushmark.describe import Request, World
from hushmark.evidence import what_differs
from hushmark.examine import introduce
from hushmark.interlock import emptied, leaving_nothing
from hushmark.journal import PASSES, Answered, Journal
from hushmark.perform import Places, Seeding, places_of
from hushmark.plan import KEPT, PATRON_CHANNELS, STAFF_CHANNELS, Instance, Plan, offers
from hushmark.protocol.adapter import start
from hushmark.results import Channel, Declaration, Evidence
from hushmark.sample import scenario
from hushmark.seen import see
from hushmark.visit import Visit, obstacle
from hushmark.wire_errors import WireProblem

MOST: Final = 200
"""How many addresses are asked at the most, unless more is said."""
_USES: Final = ("loan", "returnedLoan", "hold", "charge", *KEPT)
_SCREEN: Final = "kiosk"
"""Whose addresses are the patrons' pages', and whose visitors walk away."""
_ROLES: Final = ("partner", "vendor")
"""Staff who serve no patron of this library."""


@dataclass(frozen=True)
class Told:
    """An address at which somebody who is not entitled was told who has what."""

    requester: str
    path: str
    evidence: Evidence


@dataclass(frozen=True)
class Exploration:
    """What was found: ``asked`` addresses by ``requesters``; ``unsteady`` are those that answer one world in two ways.

    ``alive``: somebody entitled was told who has what at some address, so that it could be seen where it is told.
    """

    asked: tuple[str, ...]
    requesters: tuple[str, ...]
    told: tuple[Told, ...]
    unsteady: tuple[str, ...]
    alive: bool
    left: int
    described: bool = False
    """Whether the system described itself (OpenAPI) where it was looked for."""


def explore(
    spec: str,
    clock: datetime,
    *,
    seed: int = 0,
    allowed: str = "",
    directory: Path | None = None,
    timeouts: Mapping[str, float] | None = None,
    openapi: str = "/openapi.json",
    most: int = MOST,
    progress: Callable[[str], None] = lambda _: None,
) -> Exploration:
    """Explore the system that ``spec`` names. Raises AdapterProblem or WireProblem where it cannot be reached at all.

    ``openapi`` is where the system's own description may be found; ``allowed``, ``directory`` and ``timeouts`` are as for a run.
    """
    adapter = start(spec, directory=directory, timeouts=timeouts)
    told = clock.isoformat(timespec="seconds")
    again = partial(start, spec, directory=directory)
    with leaving_nothing(adapter, again, told, lambda _: None), ExitStack() as held:
        declaration = introduce(adapter, spec, told, allowed)
        places = places_of(adapter, Plan(clock.date()), held)
        origins = {name: line.origin for name, line in places.lines.items()}
        plan, journal = make_plan(list(_instances(declaration, origins)), clock.date(), seed), Journal()

        def seeded(name: str) -> Seeding:
            progress(f"world {name[0]}")
            return Seeding(adapter, plan, journal, name, places)

        first = _Explorer(seeded("A0"), plan, places, journal)
        addresses = first.addresses(openapi, most)
        journal.refs.pop("A0")
        for name in PASSES:
            _Explorer(seeded(name), plan, places, journal).ask(addresses[:most])
        emptied(adapter)
    return replace(_judged(plan, journal, addresses, most), described=first.described)


def _instances(declaration: Declaration, origins: Mapping[str, str]) -> Iterator[Instance]:
    """Yield one instance for each channel and kind of requester, and nobody once for each origin."""
    nobody_at = set[str]()
    for channel in declaration.channels:
        if channel.access != "wire" or channel.name not in origins or channel.name == _SCREEN:
            continue
        askers: list[str | None] = ["Ben"] if channel.name in PATRON_CHANNELS else []
        if channel.name in STAFF_CHANNELS:
            askers = [role for role in _ROLES if role in declaration.staff_roles]
        if origins[channel.name] not in nobody_at:
            nobody_at.add(origins[channel.name])
            askers.append(None)
        for asker in askers:
            world = _world(declaration, channel, asker)
            if world is not None and offers(channel, world):
                yield Instance(scenario(asker or "nobody"), world, channel)


def _world(declaration: Declaration, channel: Channel, asker: str | None) -> World | None:
    """Describe a patron who has something of each kind, and somebody who asks; None where the channel offers nothing about either."""
    world = World()
    world.add_patron("Ana")
    for kind in _USES:
        if kind in declaration.seeds:
            world.add_use(kind, "Ana", f"a book ({kind})")
    world.add_patron("Ben")
    if asker in _ROLES:
        world.add_staff(asker, asker)  # type: ignore[arg-type]
    about = next((o for o in channel.operations if o.startswith("patron.")), "")
    item = next((o for o in channel.operations if o.startswith("item.")), "")
    if not (about or item):
        return None
    target = {"patron": "Ana"} if about else {"item": "a book (loan)"}
    world.ask(Request(asker, about or item, credential="own" if asker else "none", **target))  # type: ignore[arg-type]
    return world


@dataclass
class _Explorer:
    """One seeding, explored by everybody; a requester is named by instance and role."""

    seeding: Seeding
    plan: Plan
    places: Places
    journal: Journal
    visits: dict[tuple[str, str], Visit] = field(default_factory=dict)
    described: bool = False

    def __post_init__(self) -> None:
        for probe in self.plan.probes:
            if probe.role in ("asked", "live"):
                self.visits[probe.instance, probe.role] = self.seeding.door(probe.channel).ask(probe)

    @property
    def given(self) -> paths.Given:
        return self.journal.refs[self.seeding.name]

    def addresses(self, openapi: str, most: int) -> list[str]:
        """Return the addresses that are found from the first page, the requests composed and the description, aliases in them."""
        known: dict[str, None] = {"/": None, openapi: None}
        for visit in self.visits.values():
            for exchange in visit.answered.all:
                if exchange.method == "GET":
                    known |= dict.fromkeys(self._named(exchange.body, exchange.url))
                    known |= dict.fromkeys(self._own(exchange.url))
        looked: set[str] = set()
        while (left := [path for path in paths.varied(known) if path not in looked]) and len(looked) < most:
            looked.add(left[0])
            for visit in self.visits.values():
                for exchange in self._get(visit, left[0]).exchanges:
                    self.described |= left[0] == openapi and any(paths.described(exchange.body, self.given))
                    known |= dict.fromkeys(self._named(exchange.body, exchange.url))
        return paths.varied(known)

    def _own(self, url: str) -> Iterator[str]:
        yield from (paths.kept(path, self.given) for path in paths.found(f'href="{url}"'.encode(), url))

    def _named(self, body: bytes, url: str) -> Iterator[str]:
        yield from (paths.kept(path, self.given) for path in paths.found(body, url))
        yield from paths.described(body, self.given)

    def ask(self, addresses: list[str]) -> None:
        """Ask everything as everybody, and keep what came in the journal."""
        for path in addresses:
            for (instance, role), visit in self.visits.items():
                self.journal.answers[path, f"{instance} {role}", self.seeding.name] = self._get(visit, path)

    def _get(self, visit: Visit, path: str) -> Answered:
        line = self.places.lines.get(visit.probe.channel)
        if visit.session is None or line is None:
            return Answered(obstacle=visit.answered.obstacle)
        requests = visit.asking.get("requests") or [{}]
        request: dict[str, Any] = {"method": "GET", "url": paths.filled(path, self.given)}
        if headers := requests[-1].get("headers"):
            request["headers"] = headers
        try:
            return Answered(exchanges=line.send(visit.session, [request]))
        except WireProblem as problem:
            return Answered(problem.exchanges, obstacle=obstacle(problem))


def _judged(plan: Plan, journal: Journal, addresses: list[str], most: int) -> Exploration:
    told, unsteady, alive = list[Told](), dict[str, None](), False
    words = {probe.instance: f"{probe.as_['type']} on {probe.channel}" for probe in plan.probes}
    words |= {p.instance: f"{p.instance.partition('@')[0]} on {p.channel}" for p in plan.probes if p.role == "asked"}
    asked = sorted({(path, who) for path, who, _ in journal.answers})
    for path, who in asked:
        instance, _, role = who.rpartition(" ")
        seen = see(journal, path, who)
        if seen is None or seen.obstacle is not None:
            continue
        if role == "live":
            alive = alive or seen.differs
        elif not seen.steady:
            unsteady[path] = None
        elif seen.differs and seen.a is not None and seen.b is not None:
            told.append(Told(words[instance], path, what_differs(seen.a.text, seen.b.text)))
    return Exploration(
        tuple(addresses[:most]),
        tuple(dict.fromkeys(words.values())),
        tuple(told),
        tuple(unsteady),
        alive,
        max(0, len(addresses) - most),
    )
