"""One plan for many scenarios: which instances are required, who and what is seeded, and what is asked.

Each interface scenario has people and things of its own, so one seeding serves all. The plan has two worlds that differ
only in who has what: in world A the patron has her item and a counterpart has another; in world B the two are exchanged.
Whether an item is out, and how many, is the same in both, so whatever differs for a requester tells who has what. What is the
same in both is told apart by a third world, C, which is world A without the patron, or without what she has.

The suite, never the adapter, expands each interface scenario to one instance for each declared channel that offers it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from hushmark.describe import Request, World
from hushmark.results import Channel
from hushmark.scenario import Scenario

ANONYMOUS_CHANNELS: Final = ("opac-anon",)
WEB_CHANNELS: Final = ("opac-patron", "rest-patron", "kiosk")
"""The channels for patrons of which a certificate needs one."""
SYSTEMS_CHANNELS: Final = ("ncip", "ils-di")
"""The protocols by which other systems ask, where they are offered over HTTP: of an item, or of a patron by her card and PIN."""
PATRON_CHANNELS: Final = (*WEB_CHANNELS, "sip2", *SYSTEMS_CHANNELS)
STAFF_CHANNELS: Final = ("rest-staff", "staff-ui")
MACHINE_CHANNEL: Final = "sip2"
MAIL_CHANNEL: Final = "notice"
SPOKEN: Final = {
    "sip2": (
        *("item.status", "loan.create", "loan.return"),
        *("patron.charges.list", "patron.holds.list", "patron.loans.list", "patron.self.show"),
    ),
    "notice": ("notice.hold", "notice.overdue"),
}
"""What each interface for machines can be asked by the suite, whatever a system declares of it."""
KEPT: Final = ("request", "list", "search", "booking")
"""What a patron keeps with the library about a title, besides loans, holds and charges."""
NEED_NOT_KEEP: Final = ("patron.history.list", "log.view")
"""What a system may have forgotten: that nobody is shown anything there is no fault."""
MAY_TELL_NOTHING: Final = ("patron.self.show", "slip.hold.show")
"""What shows a patron, or an item, and need not tell who has what, not even to somebody entitled."""
MAY_NAME_NO_TITLE: Final = ("patron.charges.list", "notice.overdue", "notice.hold")
"""What tells a patron something of her use, and need not name the title, not even to her."""
CHARGED: Final = (1500, 2300)
"""What a seeded charge comes to, in cents, and what the one does for which it is exchanged: an amount tells whose, where no title does."""
LISTED_FOR_ALL: Final = "list.public.show"
ABOUT_ALL: Final = ("report.run", "log.view", LISTED_FOR_ALL)
"""Operations that show what many patrons did."""
CHANGING: Final = ("loan.return", "loan.create")
"""Operations that change what they ask about: they are asked once in each pass."""


@dataclass(frozen=True)
class Instance:
    """One scenario through one channel; ``channel`` is None where no declared channel offers the operation."""

    scenario: Scenario
    world: World
    channel: Channel | None
    signs_in_at: Channel | None = None
    """Where a patron signs in who then asks at a channel for staff."""

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


def offers(channel: Channel, world: World) -> bool:
    """Tell whether a channel offers a described request: the operation, to that kind of requester."""
    request = world.request
    if request is None or request.operation not in channel.operations:
        return False
    if request.channels and channel.name not in request.channels:
        return False
    if request.who in world.staff:
        return channel.name in STAFF_CHANNELS
    if request.who is not None:
        return channel.name in (*PATRON_CHANNELS, MAIL_CHANNEL, *request.channels)
    return True


def instances(scenario: Scenario, world: World, channels: Iterable[Channel]) -> list[Instance]:
    """Expand one interface scenario over the channels declared (also those withheld: they are said to be untested)."""
    declared = tuple(channels)
    found = []
    for channel in declared:
        if channel.access != "absent" and offers(channel, world):
            if not _is_patron_among_staff(channel, world):
                found.append(Instance(scenario, world, channel))
            elif (own := _own_channel(channel, declared)) is not None:
                found.append(Instance(scenario, world, channel, own))
    return found or [Instance(scenario, world, None)]


def _is_patron_among_staff(channel: Channel, world: World) -> bool:
    return channel.name in STAFF_CHANNELS and world.request is not None and world.request.who in world.patrons


def _own_channel(channel: Channel, declared: Iterable[Channel]) -> Channel | None:
    """Return where a patron signs in who then asks at a channel for staff: at the one most like it that shows her loans."""
    by_name = {c.name: c for c in declared if c.access == "wire" and "patron.loans.list" in c.operations}
    alike = ("rest-patron", "opac-patron", "kiosk") if channel.name == "rest-staff" else WEB_CHANNELS
    return next((by_name[name] for name in alike if name in by_name), None)


@dataclass(frozen=True, order=True)
class Wait:
    """What is let pass between seeding and asking.

    days: by the system's own clock, which is set ahead. night: where the clock stands, what the product does each night.
    past_loan_days: after how many days the product forgets a past loan.
    """

    days: int = 0
    night: bool = False
    past_loan_days: int = 0

    @property
    def returned_ago(self) -> int:
        """Return how many days before the asking a loan came back that is to be forgotten: not before it was seeded."""
        return max(self.past_loan_days + _LATER, self.days)


_WEEK = 7
"""So many days are let pass where a day is to have passed: longer than the few that a passed day lies back."""
_LATER = 2
_LONGEST_WAIT = 400
"""In days. A clock set further ahead ends accounts, passwords and certificates."""


def passes_a_day(world: World) -> bool:
    """Tell whether a world rests on a day that has passed: a birthday, or the end of a consent."""
    return any((patron.birthday or 0) > 0 for patron in world.patrons.values()) or any(
        consent.state == "expired" for consent in world.consents
    )


def wait_for(world: World, *, settable: bool, past_loan_days: int | None) -> Wait:
    """Return what to let pass: the day itself where the clock can be set; else dates are arranged around today."""
    if any(use.kind == "forgottenLoan" for use in world.uses):
        days, kept = (past_loan_days or 0) + _LATER, past_loan_days or 0
        by_clock = settable and days <= _LONGEST_WAIT
        return Wait(days, past_loan_days=kept) if by_clock else Wait(night=True, past_loan_days=kept)
    return Wait(_WEEK) if settable and passes_a_day(world) else Wait()


@dataclass(frozen=True)
class Probe:
    """One request to make in every pass: ``as_`` and ``target`` in the adapter's words, and the credential to use.

    ``role`` is ``asked`` (the scenario's request), ``self`` (the requester's own record, to show that she is signed in),
    or ``live`` (somebody entitled asks the same). ``signs_in`` names the alias whose credential the suite fills in.
    ``credential`` is that of the request, or ``closed``: right once, of an account that was closed since.
    ``after_sign_out``: it is asked once more when the one who signed in has signed out, and that answer counts.
    ``signs_in_at``: another channel, at which she signs in; what is asked is then what would be composed for ``composed_for``.
    ``card_of``: whose card's number is searched for.
    """

    instance: str
    role: str
    channel: str
    operation: str
    as_: Mapping[str, str]
    target: Mapping[str, str]
    signs_in: str | None
    credential: str
    options: Mapping[str, str] = field(default_factory=dict)
    after_sign_out: bool = False
    signs_in_at: str = ""
    composed_for: Mapping[str, str] = field(default_factory=dict)
    card_of: str = ""


@dataclass(frozen=True)
class Marks:
    """What would tell, for one scenario: marks (titles, family names) and aliases of who and what is at stake."""

    items: tuple[str, ...]
    people: tuple[str, ...]
    own: tuple[str, ...] = ()
    """Marks of the item that the requester has herself, the same in both worlds."""
    item_aliases: tuple[str, ...] = ()
    people_aliases: tuple[str, ...] = ()
    use_aliases: tuple[str, ...] = ()
    """The loans, holds and charges that are exchanged between the worlds."""
    own_aliases: tuple[str, ...] = ()
    counterparts: tuple[str, ...] = ()
    """Marks of the items for which those at stake are exchanged."""
    given: tuple[str, ...] = ()
    """Given names of who is at stake: a search for her family name holds that, and none of these."""
    herself: str = ""
    """Mark of the requester, where nothing but her own account shows that she is signed in, and it need not show a title."""
    shelf: tuple[str, ...] = ()
    """Marks of every title in the run, where the request is about none in particular."""

    @property
    def exchanged(self) -> tuple[str, ...]:
        """Return the aliases of the items at stake and of who has them."""
        return (*self.item_aliases, *self.people_aliases)


@dataclass
class Plan:
    """Everything that is seeded and asked.

    ``clock`` is the day on which it is asked: where the system's clock is set ahead in between (``wait``), later than it is seeded.
    ``common`` entities are the same in both worlds; ``world["A"]`` and ``world["B"]`` hold the uses that are exchanged.
    ``pins`` are the credentials, by alias, that only the suite knows how to use; ``addresses`` the patrons' mail addresses.
    """

    clock: date
    wait: Wait = Wait()
    common: list[dict[str, Any]] = field(default_factory=list)
    world: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {"A": [], "B": []})
    probes: list[Probe] = field(default_factory=list)
    marks: dict[str, Marks] = field(default_factory=dict)
    pins: dict[str, str] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    cast: dict[str, frozenset[str]] = field(default_factory=dict)
    missing: dict[str, frozenset[str]] = field(default_factory=dict)
    """By instance, for those that ask world C: the aliases of what is not there."""

    def noon(self, seconds: int) -> str:
        """Return a moment so many seconds after noon of the day on which it is asked: that day in every time zone of the country."""
        return datetime.combine(self.clock, time(12, second=seconds), ZoneInfo("America/Denver")).isoformat()

    def aliases_of(self, instance: str) -> frozenset[str]:
        """Return the aliases of everything seeded for an instance."""
        return self.cast[instance]

    def seeding(self, world: str) -> list[dict[str, Any]]:
        """Return the entities of one world, A, B or C, in an order that is the same in all.

        Of each kind those come last that are not in world C, so that a product which numbers them in turn gives all others
        the same numbers there, and theirs to nobody.
        """
        order = ["patron", "staff", "item", "guardianLink", "consent", "loan", "hold", "charge", *KEPT]
        missing = frozenset().union(*self.missing.values())
        entities = [*self.common, *self.world["A" if world == "C" else world]]
        there = [entity for entity in entities if world != "C" or entity["alias"] not in missing]
        return sorted(there, key=lambda entity: (order.index(entity["type"]), entity["alias"] in missing))
