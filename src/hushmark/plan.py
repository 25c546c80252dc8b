"""One plan for many scenarios: which instances are required, who and what is seeded, and what is asked.

Each interface scenario has people and things of its own, so one seeding serves all. The plan has two worlds that differ
only in who has what: in world A the patron has her item and a counterpart has another; in world B the two are exchanged.
Whether an item is out, and how many, is the same in both, so whatever differs for a requester tells who has what.

The suite, never the adapter, expands each interface scenario to one instance for each declared channel that offers it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from hushmark.describe import Item, Patron, Request, Staff, World
from hushmark.identities import Inventor
from hushmark.results import Channel
from hushmark.scenario import Scenario

ANONYMOUS_CHANNELS: Final = ("opac-anon",)
PATRON_CHANNELS: Final = ("opac-patron", "rest-patron", "kiosk")
STAFF_CHANNELS: Final = ("rest-staff", "staff-ui")
USE_OF_OPERATION: Final = {
    "patron.history.list": "returnedLoan",
    "patron.holds.list": "hold",
    "title.holds.list": "hold",
}
"""The kind of use that an operation shows; any other shows current loans."""


@dataclass(frozen=True)
class Instance:
    """One scenario through one channel; ``channel`` is None where no declared channel offers the operation."""

    scenario: Scenario
    world: World
    channel: Channel | None

    @property
    def id(self) -> str:
        """Return the scenario's id, with the channel where there is one."""
        return f"{self.scenario.id}@{self.channel.name}" if self.channel else self.scenario.id

    @property
    def request(self) -> Request:
        """Return the request of an interface scenario."""
        if self.world.request is None:
            message = f"{self.scenario.id} makes no request"
            raise ValueError(message)
        return self.world.request

    @property
    def kind_of_use(self) -> str:
        """Return the kind of use that the request would show."""
        return USE_OF_OPERATION.get(self.request.operation, "loan")


def offers(channel: Channel, world: World) -> bool:
    """Tell whether a channel offers a described request: the operation, to that kind of requester."""
    request = world.request
    if request is None or request.operation not in channel.operations:
        return False
    if request.channel is not None and request.channel != channel.name:
        return False
    if request.who in world.staff:
        return channel.name in STAFF_CHANNELS
    if request.who is not None:
        return channel.name in PATRON_CHANNELS
    return True


def instances(scenario: Scenario, world: World, channels: Iterable[Channel]) -> list[Instance]:
    """Expand one interface scenario over the channels declared (also those withheld: they are said to be untested)."""
    offered = [c for c in channels if c.access != "absent" and offers(c, world)]
    return [Instance(scenario, world, c) for c in offered] or [Instance(scenario, world, None)]


@dataclass(frozen=True)
class Probe:
    """One request to make in every pass: ``as_`` and ``target`` in the adapter's words, and the credential to use.

    ``role`` is ``asked`` (the scenario's request), ``self`` (the requester's own record, to show that she is signed in),
    or ``live`` (somebody entitled asks the same). ``signs_in`` names the alias whose credential the suite fills in.
    """

    instance: str
    role: str
    channel: str
    operation: str
    as_: Mapping[str, str]
    target: Mapping[str, str]
    signs_in: str | None
    credential: str


@dataclass(frozen=True)
class Marks:
    """What would tell, for one scenario: marks of the items at stake and of the one who has them."""

    items: tuple[str, ...]
    people: tuple[str, ...]
    own: tuple[str, ...]
    """Marks of the item that the requester has herself, the same in both worlds."""
    exchanged: tuple[str, ...] = ()
    """Aliases of the items at stake and of who has them."""


@dataclass
class Plan:
    """Everything that is seeded and asked.

    ``common`` entities are the same in both worlds; ``world["A"]`` and ``world["B"]`` hold the uses that are exchanged.
    ``pins`` are the credentials, by alias, that only the suite knows how to use.
    """

    clock: date
    common: list[dict[str, Any]] = field(default_factory=list)
    world: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {"A": [], "B": []})
    probes: list[Probe] = field(default_factory=list)
    marks: dict[str, Marks] = field(default_factory=dict)
    pins: dict[str, str] = field(default_factory=dict)
    cast: dict[str, frozenset[str]] = field(default_factory=dict)

    def aliases_of(self, instance: str) -> frozenset[str]:
        """Return the aliases of everything seeded for an instance."""
        return self.cast[instance]

    def seeding(self, world: str) -> list[dict[str, Any]]:
        """Return the entities of one world, in an order that is the same in both."""
        order = ["patron", "staff", "item", "guardianLink", "loan", "hold"]
        return sorted([*self.common, *self.world[world]], key=lambda entity: order.index(entity["type"]))


def make_plan(wanted: Sequence[Instance], clock: date, seed: int) -> Plan:
    """Plan the instances that can be asked (those on a wire channel); order and identities vary with the seed."""
    plan, inventor = Plan(clock), Inventor(seed)
    for instance in inventor.shuffled(sorted(wanted, key=lambda i: i.id)):
        _Cast(plan, inventor, instance).plan()
    return plan


def _born(clock: date, age: int, day: int = 15) -> date:
    """Return a birth date that makes a person ``age`` and a half: no birthday falls near the day of the run."""
    return (clock - timedelta(days=round(age * 365.2425 + 182))).replace(day=day)


class _Cast:
    """The people and things of one instance."""

    def __init__(self, plan: Plan, inventor: Inventor, instance: Instance) -> None:
        self._plan, self._inventor, self._instance = plan, inventor, instance
        self._alias: dict[str, str] = {}
        self._mark: dict[str, str] = {}
        self._kind: dict[str, str] = {}
        self._seeded: set[str] = set()

    def plan(self) -> None:
        """Add the instance's people, things, exchanged uses and probes to the plan."""
        world, request = self._instance.world, self._instance.request
        for patron in self._inventor.shuffled(list(world.patrons.values())):
            self._patron(patron)
        for member in world.staff.values():
            self._staff(member)
        for item in self._inventor.shuffled(list(world.items.values())):
            self._item(item)
        for link in world.links:
            since = min(
                self._plan.clock - timedelta(days=30),
                _born(self._plan.clock, world.patrons[link.minor].age)
                + timedelta(days=round(link.child_age * 365.2425)),
            )
            self._add(
                "guardianLink",
                guardian=self._alias[link.guardian],
                minor=self._alias[link.minor],
                since=since.isoformat(),
            )
        exchanged = self._exchange(world)
        own = self._own(world, request)
        holders = {use.patron for use in world.uses if use.item in exchanged}
        self._plan.marks[self._instance.id] = Marks(
            tuple(self._mark[name] for name in exchanged),
            tuple(self._mark[name] for name in sorted(holders)),
            own,
            tuple(self._alias[name] for name in (*exchanged, *sorted(holders))),
        )
        self._probes(world, request)
        self._plan.cast[self._instance.id] = frozenset(self._seeded)

    def _add(
        self, kind: str, *, to: list[dict[str, Any]] | None = None, alias: str | None = None, **values: object
    ) -> str:
        alias = alias or self._inventor.alias()
        self._seeded.add(alias)
        (self._plan.common if to is None else to).append({"alias": alias, "type": kind, **values})
        return alias

    def _person(self, name: str) -> dict[str, Any]:
        given, family = self._inventor.word(), self._inventor.word()
        self._mark[name] = family
        return {"name": {"given": given, "family": family}, "pin": self._inventor.pin()}

    def _patron(self, patron: Patron) -> str:
        person = self._person(patron.name)
        family = person["name"]["family"]
        alias = self._add(
            "patron",
            **person,
            birthDate=_born(self._plan.clock, patron.age, self._inventor.day()).isoformat(),
            email=f"{family.lower()}@example.invalid",
            phone=self._inventor.phone(),
            address=f"{len(self._plan.common) + 1} {family} Lane, Example, CO 80000",
        )
        self._alias[patron.name], self._plan.pins[alias], self._kind[patron.name] = alias, person["pin"], "patron"
        return alias

    def _staff(self, member: Staff) -> str:
        person = self._person(member.name)
        alias = self._add("staff", **person, role=member.role)
        self._alias[member.name], self._plan.pins[alias], self._kind[member.name] = alias, person["pin"], "staff"
        return alias

    def _item(self, item: Item) -> str:
        mark = self._inventor.word()
        self._mark[item.name] = mark
        self._alias[item.name] = self._add(
            "item", title=f"The {mark} Papers", author=f"{self._inventor.word()} {self._inventor.word()}"
        )
        return self._alias[item.name]

    def _use(self, kind: str, patron: str, item: str, alias: str, to: list[dict[str, Any]] | None = None) -> None:
        day = self._plan.clock
        if kind == "hold":
            self._add(
                "hold", to=to, alias=alias, patron=patron, item=item, placed=(day - timedelta(days=3)).isoformat()
            )
            return
        returned = (day - timedelta(days=10)).isoformat() if kind == "returnedLoan" else None
        out = day - timedelta(days=20)
        self._add(
            "loan",
            to=to,
            alias=alias,
            patron=patron,
            item=item,
            out=out.isoformat(),
            due=(out + timedelta(days=28)).isoformat(),
            returned=returned,
        )

    def _exchange(self, world: World) -> list[str]:
        """Give every use at stake a counterpart, and exchange the two in world B."""
        request = self._instance.request
        at_stake = [u for u in world.uses if u.patron == request.patron or u.item == request.item]
        for use in world.uses:
            if use not in at_stake:
                self._use(use.kind, self._alias[use.patron], self._alias[use.item], self._inventor.alias())
        for use in at_stake:
            age = world.patrons[use.patron].age
            other = self._patron(Patron(f"the counterpart of {use.patron} for {use.item}", age))
            another = self._item(Item(f"the counterpart of {use.item}"))
            patron, item = self._alias[use.patron], self._alias[use.item]
            first, second = self._inventor.alias(), self._inventor.alias()
            for name, (mine, theirs) in {"A": (item, another), "B": (another, item)}.items():
                self._use(use.kind, patron, mine, first, self._plan.world[name])
                self._use(use.kind, other, theirs, second, self._plan.world[name])
        return list(dict.fromkeys(u.item for u in at_stake))

    def _own(self, world: World, request: Request) -> tuple[str, ...]:
        """Give a requester who signs in as herself a use of her own, the same in both worlds: it shows that she is signed in."""
        if request.who is None or not self._is_somebody_else(world, request):
            return ()
        item = Item(f"what {request.who} has herself")
        self._use("loan", self._alias[request.who], self._item(item), self._inventor.alias())
        return (self._mark[item.name],)

    @staticmethod
    def _is_somebody_else(world: World, request: Request) -> bool:
        """Tell whether a patron asks, signed in as herself, about somebody else."""
        return (
            request.who in world.patrons
            and request.credential == "own"
            and request.who != request.patron
            and not request.signs_in_as
        )

    def _probes(self, world: World, request: Request) -> None:
        channel = self._instance.channel
        if channel is None:
            return
        target = (
            {"patron": self._alias[request.patron]}
            if request.patron
            else {"item": self._alias[request.item]}
            if request.item
            else {}
        )

        def probe(
            role: str, who: str | None, credential: str, aim: Mapping[str, str], operation: str = request.operation
        ) -> None:
            nobody = who is None or credential == "none"
            signs_in = None if nobody or who is None else self._alias[who]
            as_ = {"type": "anonymous"} if signs_in is None else {"type": self._kind[who or ""], "alias": signs_in}
            self._plan.probes.append(
                Probe(self._instance.id, role, channel.name, operation, as_, aim, signs_in, credential)
            )

        probe("asked", request.signs_in_as or request.who, request.credential, target)
        if request.who is not None and self._is_somebody_else(world, request):
            shows_loans = "patron.loans.list" if "patron.loans.list" in channel.operations else request.operation
            probe("self", request.who, "own", {"patron": self._alias[request.who]}, shows_loans)
        entitled = self._entitled(world, request, channel)
        if entitled is not None:
            probe("live", entitled, "own", target)

    def _entitled(self, world: World, request: Request, channel: Channel) -> str | None:
        """Name somebody to whom the same request may be answered: the patron herself, or staff who serve her."""
        if channel.name in PATRON_CHANNELS and request.patron is not None:
            return request.patron
        if channel.name in STAFF_CHANNELS:
            name = next((s.name for s in world.staff.values() if s.role == "circulation"), None)
            if name is None:
                name = "the circulation desk"
                self._staff(Staff(name, "circulation"))
            return name
        return None
