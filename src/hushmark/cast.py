"""The people and things of each scenario, and the requests that are made about them.

Every use at stake gets a counterpart, another patron with another item of the same kind, and world B exchanges the two.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from hushmark.describe import Item, KindOfUse, Outcome, Patron, Request, Staff, Use, World
from hushmark.identities import Inventor
from hushmark.plan import (
    ABOUT_ALL,
    CHARGED,
    LISTED_FOR_ALL,
    MAIL_CHANNEL,
    MAY_TELL_NOTHING,
    PATRON_CHANNELS,
    STAFF_CHANNELS,
    Instance,
    Marks,
    Plan,
    Probe,
    Wait,
)
from hushmark.results import Channel

_DESK: Final = "the circulation desk"
_OF_AGE: Final = 21
"""From here on a person is of age under every reading."""


def make_plan(wanted: Sequence[Instance], clock: date, seed: int | Inventor, wait: Wait | None = None) -> Plan:
    """Plan the instances that can be asked (those on a wire channel); order and identities vary with the seed.

    clock: the day of the run. seed: or who invents, for several plans of one run. wait: what is let pass between seeding and asking.
    """
    wait = wait or Wait()
    plan = Plan(clock + timedelta(wait.days), wait)
    inventor = Inventor(seed) if isinstance(seed, int) else seed
    for instance in inventor.shuffled(sorted(wanted, key=lambda i: i.id)):
        _Cast(plan, inventor, instance).plan()
    shelf = tuple(title for marks in plan.marks.values() for title in marks.items)
    for instance in wanted:
        if instance.request.operation == LISTED_FOR_ALL:
            plan.marks[instance.id] = replace(plan.marks[instance.id], shelf=shelf)
    return plan


def _born(clock: date, age: int, day: int = 15) -> date:
    """Return a birth date that makes a person ``age`` and a half: no birthday falls near the day of the run."""
    return (clock - timedelta(days=round(age * 365.2425 + 182))).replace(day=day)


def _turned(clock: date, age: int, days_ago: int) -> date:
    """Return the birth date of somebody who came to an age so many days ago."""
    day = clock - timedelta(days=days_ago)
    try:
        return day.replace(year=day.year - age)
    except ValueError:  # 29 February, and a year that has none
        return day.replace(year=day.year - age, day=28) if days_ago >= 0 else date(day.year - age, 3, 1)


def _another_age(age: int) -> int:
    """Return the age of a counterpart: in law the same, and in years another, for an age too tells who has what."""
    return age + (7 if age >= _OF_AGE else 1)


def _counterpart(item: str) -> str:
    """Return what to call the item for which another is exchanged."""
    return f"the counterpart of {item}"


class _Cast:
    """The people and things of one instance."""

    def __init__(self, plan: Plan, inventor: Inventor, instance: Instance) -> None:
        self._plan, self._inventor, self._instance = plan, inventor, instance
        self._alias: dict[str, str] = {}
        self._mark: dict[str, str] = {}
        self._given: dict[str, str] = {}
        self._kind: dict[str, str] = {}
        self._home: dict[str, str] = {}
        self._author: dict[str, str] = {}
        self._seeded: set[str] = set()
        self._uses: list[str] = []

    def plan(self) -> None:
        """Add the instance's people, things, exchanged uses and probes to the plan."""
        world, request = self._instance.world, self._instance.request
        strangers = [p for p in world.patrons.values() if not p.lives_with]
        housemates = [p for p in world.patrons.values() if p.lives_with]
        for patron in (*self._inventor.shuffled(strangers), *housemates):
            self._patron(patron)
        for member in world.staff.values():
            self._staff(member)
        for item in self._inventor.shuffled(list(world.items.values())):
            self._item(item)
        self._link(world)
        self._consent(world)
        at_stake = self._at_stake(world, request)
        self._exchange(world, at_stake)
        own = self._own(world, request)
        items = tuple(dict.fromkeys(use.item for use in at_stake))
        holders = tuple(sorted({use.patron for use in at_stake}))
        self._plan.marks[self._instance.id] = Marks(
            items=tuple(self._mark[name] for name in items),
            people=tuple(self._mark[name] for name in holders),
            own=tuple(self._mark[name] for name in own),
            item_aliases=tuple(self._alias[name] for name in items),
            people_aliases=tuple(self._alias[name] for name in holders),
            use_aliases=tuple(self._uses),
            own_aliases=tuple(self._alias[name] for name in own),
            counterparts=tuple(self._mark[_counterpart(name)] for name in items),
            given=tuple(self._given[name] for name in holders),
            herself=self._herself(request, own),
        )
        self._leave_out(world, request)
        self._probes(world, request, holders)
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
        self._given[name], self._mark[name] = given, family
        return {"name": {"given": given, "family": family}, "pin": self._inventor.pin()}

    def _patron(self, patron: Patron) -> str:
        person = self._person(patron.name)
        family = person["name"]["family"]
        home = f"{len(self._plan.common) + 1} {self._inventor.word()} Lane, Example, CO 80000"
        self._home[patron.name] = self._home.get(patron.lives_with, home)
        alias = self._add(
            "patron",
            **person,
            birthDate=self._birth_date(patron).isoformat(),
            email=f"{family.lower()}@example.invalid",
            phone=self._inventor.phone(),
            address=self._home[patron.name],
        )
        self._alias[patron.name], self._plan.pins[alias], self._kind[patron.name] = alias, person["pin"], "patron"
        self._plan.addresses[alias] = f"{family.lower()}@example.invalid"
        return alias

    def _birth_date(self, patron: Patron) -> date:
        day = self._inventor.day()
        if patron.birthday is not None:
            return _turned(self._plan.clock, patron.age, patron.birthday)
        return _born(self._plan.clock, patron.age, day)

    def _staff(self, member: Staff) -> str:
        person = self._person(member.name)
        alias = self._add("staff", **person, role=member.role)
        self._alias[member.name], self._plan.pins[alias], self._kind[member.name] = alias, person["pin"], "staff"
        return alias

    def _item(self, item: Item) -> str:
        mark, author = self._inventor.word(), self._inventor.word()
        self._mark[item.name], self._author[item.name] = mark, author
        self._alias[item.name] = self._add(
            "item", title=f"The {mark} Papers", author=f"{self._inventor.word()} {author}"
        )
        return self._alias[item.name]

    def _link(self, world: World) -> None:
        for link in world.links:
            at_that_age = _born(self._plan.clock, world.patrons[link.minor].age) + timedelta(
                days=round(link.child_age * 365.2425)
            )
            since = min(self._plan.clock - timedelta(days=30), at_that_age)
            guardian, minor = self._alias[link.guardian], self._alias[link.minor]
            ended: dict[str, Any] = {"ended": self._ago(5)} if link.ended else {}
            self._add("guardianLink", guardian=guardian, minor=minor, since=since.isoformat(), **ended)

    def _consent(self, world: World) -> None:
        for consent in world.consents:
            ends: dict[str, dict[str, Any]] = {
                "expired": {"until": self._ago(5)},
                "revoked": {"revoked": self._ago(5)},
                "current": {},
            }
            patron, friend = self._alias[consent.patron], self._alias[consent.to]
            self._add("consent", patron=patron, friend=friend, since=self._ago(90), **ends[consent.state])

    def _ago(self, days: int) -> str:
        return (self._plan.clock - timedelta(days=days)).isoformat()

    def _use(
        self,
        kind: KindOfUse,
        patron: str,
        item: str,
        alias: str,
        to: list[dict[str, Any]] | None = None,
        cents: int = CHARGED[0],
    ) -> None:
        ago = self._ago
        ends = {"patron": patron, "item": item}
        match kind:
            case "hold":
                self._add("hold", to=to, alias=alias, **ends, placed=ago(3))
            case "readyHold":
                self._add("hold", to=to, alias=alias, **ends, placed=ago(9), ready=ago(1))
            case "charge":
                self._add("charge", to=to, alias=alias, **ends, reason="overdue", cents=cents, day=ago(5))
            case "request" | "list" | "search" | "booking":
                self._add(kind, to=to, alias=alias, **ends, day=ago(3))
            case "overdueLoan":
                self._add("loan", to=to, alias=alias, **ends, out=ago(40), due=ago(12), returned=None)
            case "forgottenLoan":
                back = self._plan.wait.returned_ago
                self._add(
                    "loan", to=to, alias=alias, **ends, out=ago(back + 10), due=ago(back - 11), returned=ago(back)
                )
            case _:
                returned = ago(10) if kind == "returnedLoan" else None
                self._add("loan", to=to, alias=alias, **ends, out=ago(20), due=ago(-8), returned=returned)

    @staticmethod
    def _at_stake(world: World, request: Request) -> list[Use]:
        if request.about:
            return [use for use in world.uses if use.patron == request.about]
        if request.operation in ABOUT_ALL or request.operation.startswith("notice."):
            return list(world.uses)
        return [u for u in world.uses if u.patron == request.patron or u.item == request.item]

    def _exchange(self, world: World, at_stake: Sequence[Use]) -> None:
        """Give every use at stake a counterpart, and exchange the two in world B."""
        for use in world.uses:
            if use not in at_stake:
                self._use(use.kind, self._alias[use.patron], self._alias[use.item], self._inventor.alias())
        for use in at_stake:
            age = _another_age(world.patrons[use.patron].age)
            other = self._patron(Patron(f"the counterpart of {use.patron} for {use.item}", age))
            another = self._item(Item(_counterpart(use.item)))
            patron, item = self._alias[use.patron], self._alias[use.item]
            first, second = self._inventor.alias(), self._inventor.alias()
            self._uses += [first, second]
            hers, others = (item, CHARGED[0]), (another, CHARGED[1])
            for name, ((mine, cents), (theirs, owed)) in {"A": (hers, others), "B": (others, hers)}.items():
                self._use(use.kind, patron, mine, first, self._plan.world[name], cents)
                self._use(use.kind, other, theirs, second, self._plan.world[name], owed)

    def _leave_out(self, world: World, request: Request) -> None:
        """Say who or what is not in world C: the patron with all that is hers, or only what is hers."""
        kinds = {expected.kind for expected in world.expectations if isinstance(expected, Outcome)}
        if not kinds & {"unknown", "uncounted"} or request.patron is None:
            return
        patron = self._alias[request.patron]
        everything = (*self._plan.common, *self._plan.world["A"])
        hers = {e["alias"] for e in everything if patron in (e.get("patron"), e.get("guardian"), e.get("minor"))}
        self._plan.missing[self._instance.id] = frozenset(hers | {patron} if "unknown" in kinds else hers)

    def _own(self, world: World, request: Request) -> tuple[str, ...]:
        """Give a requester who signs in as herself a use of her own, the same in both worlds: it shows that she is signed in."""
        if request.who is None or not self._is_somebody_else(world, request):
            return ()
        item = Item(f"what {request.who} has herself")
        kind: KindOfUse = "overdueLoan" if request.operation == "notice.overdue" else "loan"
        kind = "readyHold" if request.operation == "notice.hold" else kind
        self._use(kind, self._alias[request.who], self._item(item), self._inventor.alias())
        return (item.name,)

    @staticmethod
    def _is_somebody_else(world: World, request: Request) -> bool:
        """Tell whether a patron asks, signed in as herself, about somebody else."""
        return (
            request.who in world.patrons
            and request.credential == "own"
            and request.who != request.patron
            and not request.signs_in_as
        )

    def _probes(self, world: World, request: Request, holders: Sequence[str]) -> None:
        channel = self._instance.channel
        if channel is None:
            return
        target, options = self._aim(request)

        def probe(
            role: str,
            who: str | None,
            credential: str,
            aim: Mapping[str, str],
            operation: str = request.operation,
            at: str = channel.name,
            **other: Any,  # noqa: ANN401 - the fields of a probe
        ) -> None:
            nobody = who is None or credential == "none"
            signs_in = None if nobody or who is None else self._alias[who]
            as_ = {"type": "anonymous"} if signs_in is None else {"type": self._kind[who or ""], "alias": signs_in}
            self._plan.probes.append(
                Probe(
                    self._instance.id,
                    role,
                    at,
                    operation,
                    as_,
                    aim,
                    signs_in,
                    credential,
                    **{"options": options, **other},
                )
            )

        asker = request.signs_in_as or request.who
        left = asker in world.staff and world.staff[asker].role == "former"
        entitled = None if request.search or request.about else self._entitled(world, request, holders)
        credential = "closed" if left else request.credential
        probe("asked", asker, credential, target, **self._how(request, entitled))
        if request.who is not None and self._is_somebody_else(world, request):
            at, shows_her = self._signs_in(request, channel)
            hers = {"patron": self._alias[request.who]}
            probe("self", request.who, "own", hers, shows_her, at.name, options={})
        if request.search:
            author = next(self._author[use.item] for use in world.uses)
            probe("live", None, "none", {}, options={"query": author})
        elif entitled is not None:
            probe("live", entitled, "own", target)

    def _aim(self, request: Request) -> tuple[dict[str, str], dict[str, str]]:
        """Return about whom or what it is asked, and with which options."""
        if request.search:
            words = self._mark[request.patron] if request.patron else self._author[request.item or ""]
            return {}, {} if request.by_card else {"query": words}
        if request.patron:
            return {"patron": self._alias[request.patron]}, {}
        if request.item:
            return {"item": self._alias[request.item]}, {}
        return {}, {"report": "overdue"} if request.operation == "report.run" else {}

    def _signs_in(self, request: Request, channel: Channel) -> tuple[Channel, str]:
        """Return where a patron is seen to be signed in, and what is asked there: her loans, where they are shown."""
        at = self._instance.signs_in_at or channel
        return at, "patron.loans.list" if "patron.loans.list" in at.operations else request.operation

    def _herself(self, request: Request, own: Sequence[str]) -> str:
        """Return the mark of a requester whose own account is all that shows her signed in, and need not show a title."""
        channel = self._instance.channel
        if channel is None or request.who is None or not own or request.operation not in MAY_TELL_NOTHING:
            return ""
        return self._mark[request.who] if self._signs_in(request, channel)[1] == request.operation else ""

    def _how(self, request: Request, entitled: str | None) -> dict[str, Any]:
        """Return what else is to be said of how it is asked, as the fields of a probe."""
        how: dict[str, Any] = {"after_sign_out": request.after_sign_out}
        if self._instance.signs_in_at is not None and entitled is not None:
            desk = {"type": self._kind[entitled], "alias": self._alias[entitled]}
            how |= {"signs_in_at": self._instance.signs_in_at.name, "composed_for": desk}
        if request.by_card and request.patron:
            how["card_of"] = self._alias[request.patron]
        return how

    def _entitled(self, world: World, request: Request, holders: Sequence[str]) -> str | None:
        """Name somebody to whom the same request may be answered: the patron herself, or staff who serve her."""
        channel = self._instance.channel.name if self._instance.channel else ""
        if channel == MAIL_CHANNEL:
            return holders[0]
        if channel in PATRON_CHANNELS and request.patron is not None:
            return request.patron
        if channel in STAFF_CHANNELS:
            name = next((s.name for s in world.staff.values() if s.role == "circulation"), None)
            if name is None:
                name = _DESK
                self._staff(Staff(name, "circulation"))
            return name
        return None
