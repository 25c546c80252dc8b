"""What the sentences of a scenario describe: facts, people, things, one request, and what is expected to come of it.

Sentences only describe. Nothing is sent while they are read, so the same description can be put to the reference
evaluator (is the scenario's claim the law?), to a decision service, or to a library system together with many others.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["permitted", "prohibited", "not-covered", "undetermined"]
Credential = Literal["own", "none", "wrong", "empty"]
KindOfUse = Literal[
    "loan",
    "overdueLoan",
    "returnedLoan",
    "forgottenLoan",
    "hold",
    "readyHold",
    "charge",
    "request",
    "list",
    "search",
    "booking",
]
Role = Literal["circulation", "cataloguing", "partner", "vendor", "former"]


class Misdescribed(ValueError):
    """A sentence speaks of somebody or something that no sentence before it introduced, or asks twice."""


@dataclass(frozen=True)
class Patron:
    """A patron: the name by which sentences call her, her age in years on the day of the run, and with whom she lives.

    ``birthday``: how many days ago she came to that age (-1: she does so tomorrow); None where no birthday is near.
    """

    name: str
    age: int = 40
    lives_with: str = ""
    birthday: int | None = None


@dataclass(frozen=True)
class Staff:
    """A member of staff and her role.

    ``circulation``, ``cataloguing``, ``partner`` (of another member library), ``vendor`` (no person: a third party's service) or
    ``former`` (whose account was closed).
    """

    name: str
    role: Role


@dataclass(frozen=True)
class Item:
    """An item, by the name that sentences give it; its real title is invented anew for each run."""

    name: str


@dataclass(frozen=True)
class Use:
    """What joins a patron and an item.

    ``loan`` (on loan now), ``overdueLoan``, ``returnedLoan``, ``forgottenLoan`` (returned longer ago
    than the product says that it keeps past loans), ``hold``, ``readyHold`` (it waits for her on the shelf), or
    ``charge`` (she owes something for it); or she keeps something about it with the library: a ``request`` to get it, an entry in a
    private ``list``, a saved ``search`` for it, or a ``booking`` of it.
    """

    kind: KindOfUse
    patron: str
    item: str


@dataclass(frozen=True)
class GuardianLink:
    """That a parent's account is linked to a child's; made when the child was ``child_age`` years old, and since ``ended`` or not."""

    guardian: str
    minor: str
    child_age: int
    ended: bool = False


@dataclass(frozen=True)
class Consent:
    """That a patron has let somebody see what she has, and whether that is ``current``, ``expired`` or ``revoked``."""

    patron: str
    to: str
    state: Literal["current", "expired", "revoked"] = "current"


@dataclass(frozen=True)
class Request:
    """One request: who asks (a name, or None for nobody), with whose credential, for what, about whom or which item.

    ``signs_in_as`` is the patron whose card is used (a parent may use the child's); ``channels`` empty means each channel
    that the system declares and that offers the operation to such a requester: staff's channels offer nothing to a patron, and
    where they are named she signs in at one of her own. ``search`` says what is searched for: the patron's name, ``by_card``
    the number of her card, or who wrote the item. ``about`` is the patron whose things are at stake, where they might be told
    in what is asked for about another.
    ``after_sign_out``: she signs in, looks and signs out, and then whoever comes next asks the same at the same place.
    """

    who: str | None
    operation: str
    patron: str | None = None
    item: str | None = None
    credential: Credential = "own"
    signs_in_as: str | None = None
    channels: tuple[str, ...] = ()
    search: bool = False
    by_card: bool = False
    about: str | None = None
    after_sign_out: bool = False


@dataclass(frozen=True)
class Answer:
    """What the law is said to answer: a verdict and, where the scenario says so, what decides it and what follows."""

    verdict: Verdict
    provision: str = ""
    missing: str = ""
    penalty: str = ""
    compelled: str = ""
    forbidden_elsewhere: bool = False


@dataclass(frozen=True)
class Outcome:
    """What must or may come out of a system.

    ``kept``: nothing tells who has what. ``unnamed``: nothing names the patron. ``unknown``: nothing tells whether she is a
    patron at all. ``uncounted``: nothing tells whether she has anything. ``unstored``: what is shown to
    her may be stored nowhere. ``told``: her record is shown.
    """

    kind: Literal["kept", "unnamed", "unknown", "uncounted", "unstored", "told"]


Expectation = Answer | Outcome


@dataclass
class World:
    """Everything that a scenario has described so far. Steps call its methods; ``facts`` are keyed as in a facts file.

    ``on_expect`` is called at each ``Then`` with this world; the runners that check scenario by scenario perform there.
    """

    facts: dict[str, object] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)
    patrons: dict[str, Patron] = field(default_factory=dict)
    staff: dict[str, Staff] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    uses: list[Use] = field(default_factory=list)
    links: list[GuardianLink] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)
    request: Request | None = None
    expectations: list[Expectation] = field(default_factory=list)
    on_expect: Callable[["World", Expectation], None] | None = None

    def suppose(self, **facts: object) -> None:
        """State facts; ``consent__kind`` stands for ``consent.kind``; None makes a fact unknown."""
        for key, value in facts.items():
            self.facts[key.replace("__", ".")] = value

    def read_as(self, reading: str, value: str) -> None:
        """Choose a reading for this scenario."""
        self.readings[reading] = value

    def add_patron(self, name: str, age: int = 40, lives_with: str = "", birthday: int | None = None) -> None:
        """Introduce a patron, of an age, who lives with somebody introduced before, or came to her age so many days ago."""
        if lives_with:
            self._known(lives_with)
        self.patrons[name] = Patron(name, age, lives_with, birthday)

    def add_staff(self, name: str, role: Role) -> None:
        """Introduce a member of staff."""
        self.staff[name] = Staff(name, role)

    def add_use(self, kind: KindOfUse, patron: str, item: str) -> None:
        """Say what joins a patron and an item."""
        self._known(patron)
        self.items.setdefault(item, Item(item))
        self.uses.append(Use(kind, patron, item))

    def add_link(self, guardian: str, minor: str, child_age: int, *, ended: bool = False) -> None:
        """Say that a parent's account was linked to a child's when the child was so old, and whether that has ended."""
        self._known(guardian)
        self._known(minor)
        self.links.append(GuardianLink(guardian, minor, child_age, ended))

    def add_consent(self, patron: str, to: str, state: Literal["current", "expired", "revoked"]) -> None:
        """Say that a patron has let somebody see what she has."""
        self._known(patron)
        self._known(to)
        self.consents.append(Consent(patron, to, state))

    def ask(self, request: Request) -> None:
        """Make the scenario's one request."""
        if self.request is not None:
            message = "a scenario makes one request; this one makes a second"
            raise Misdescribed(message)
        for name in (request.who, request.patron, request.signs_in_as, request.about):
            if name is not None:
                self._known(name)
        if request.item is not None and request.item not in self.items:
            message = f"the request is about {request.item!r}, which no sentence before it introduced"
            raise Misdescribed(message)
        self.request = request

    def expect(self, expectation: Expectation) -> None:
        """State what must or may come of it."""
        self.expectations.append(expectation)
        if self.on_expect is not None:
            self.on_expect(self, expectation)

    def _known(self, name: str) -> None:
        if name not in self.patrons and name not in self.staff:
            message = (
                f"{name!r} was not introduced; introduced are: {', '.join([*self.patrons, *self.staff]) or 'nobody'}"
            )
            raise Misdescribed(message)
