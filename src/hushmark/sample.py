"""Situations to check a set-up with, arranged by the planner of a run: invented people, and what they have."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from hushmark.cast import make_plan
from hushmark.describe import Item, KindOfUse, Request, Staff, World
from hushmark.plan import PATRON_CHANNELS, STAFF_CHANNELS, Instance, Plan, Probe
from hushmark.results import Channel, Declaration
from hushmark.scenario import Scenario

SEED: Final = 119
_ID: Final = "SET-UP"
_USES: Final[dict[KindOfUse, str]] = {
    "loan": "loan",
    "overdueLoan": "loan",
    "returnedLoan": "returnedLoan",
    "hold": "hold",
    "readyHold": "hold",
    "charge": "charge",
    "request": "request",
    "list": "list",
    "search": "search",
    "booking": "booking",
}
"""What a patron may have, and the kind of seed that it takes."""


@dataclass(frozen=True)
class SignIn:
    """Somebody's right sign-in and her wrong one on a channel, and what the right one brings to sight.

    marks: titles and names. aliases: those of which any identifier would show it as well.
    """

    plan: Plan
    right: Probe
    wrong: Probe
    marks: tuple[str, ...]
    aliases: tuple[str, ...]


def everything(declaration: Declaration, clock: date) -> Plan:
    """Plan one at least of each kind that a declaration says can be seeded; patrons twice, staff twice for each role."""
    world, seeds = World(), declaration.seeds
    if "patron" in seeds:
        world.add_patron("Ana")
        world.add_patron("Ben")
    if "item" in seeds:
        world.items["a book"] = Item("a book")
    if {"patron", "item"} <= set(seeds):
        for kind, seed in _USES.items():
            if seed in seeds:
                world.add_use(kind, "Ana", f"what is a {kind}")
    if {"patron", "guardianLink"} <= set(seeds):
        world.add_patron("Cy", age=10)
        world.add_link("Ana", "Cy", 8)
    if {"patron", "guardianLink", "endedLink"} <= set(seeds):
        world.add_patron("Di", age=10)
        world.add_link("Ana", "Di", 8, ended=True)
    if {"patron", "consent"} <= set(seeds):
        world.add_consent("Ana", "Ben", "current")
    for role in declaration.staff_roles if "staff" in seeds else ():
        world.staff |= {name: Staff(name, role) for name in (f"one of {role}", f"another of {role}")}  # type: ignore[arg-type]
    world.ask(Request(who=None, operation="item.status"))
    return make_plan([Instance(scenario(), world, None)], clock, SEED)


def sign_in(declaration: Declaration, channel: Channel, clock: date) -> SignIn | str:
    """Plan a sign-in on a channel for patrons or staff by which she sees what a patron has; or say why there is none."""
    world, seeds = World(), declaration.seeds
    for_staff = channel.name in STAFF_CHANNELS
    if "patron" not in seeds or (for_staff and not ("staff" in seeds and "circulation" in declaration.staff_roles)):
        return f"no {'circulation staff' if for_staff else 'patron'} can be seeded"
    world.add_patron("Ana")
    if for_staff:
        world.add_staff("the desk", "circulation")
    lends = {"item", "loan"} <= set(seeds)
    if lends:
        world.add_use("loan", "Ana", "Dunes")
    showing = ("patron.loans.list", "item.borrower.show") if lends else ()
    operation = next(
        (name for name in (*showing, "patron.self.show", "patron.show") if name in channel.operations), None
    )
    if operation is None:
        return "it offers no operation that shows whether somebody is signed in"
    about = {"item": "Dunes"} if operation.startswith("item.") else {"patron": "Ana"}
    world.ask(Request(who="the desk" if for_staff else "Ana", operation=operation, **about))  # type: ignore[arg-type]
    instance = Instance(scenario(), world, channel)
    plan = make_plan([instance], clock, SEED)
    right = next(probe for probe in plan.probes if probe.role == "asked")
    families = (entity["name"]["family"] for entity in plan.common if entity["type"] == "patron")
    found = plan.marks[instance.id]
    aliases = found.people_aliases if "item" in about else (*found.item_aliases, *found.use_aliases)
    return SignIn(plan, right, replace(right, credential="wrong"), (*found.items, *families), aliases)


def signed_into(channels: Sequence[Channel]) -> list[Channel]:
    """Return the channels on the wire that somebody signs in to."""
    return [c for c in channels if c.access == "wire" and c.name in (*PATRON_CHANNELS, *STAFF_CHANNELS)]


def scenario(name: str = _ID) -> Scenario:
    """Return a scenario that is none of the suite's: what is arranged for it is judged by no rule of the suite."""
    return Scenario(
        id=name,
        feature="",
        rule="",
        name="the set-up",
        provision="",
        level="may",
        layer="statute",
        kind="interface",
        readings=(),
        needs=(),
        control=None,
        sources=(),
        tags=(),
        steps=(),
        path="",
        line=0,
    )
