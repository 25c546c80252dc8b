"""Libraries with one leak each: one kind of requester is shown one kind of record at one door.

``CELLS`` says for each kind of requester what is shown, and by which scenario it is refused; every other must pass. Each
cell is an adapter of this module, named for both: run one as ``python:tests.zoo.cells:HoldsToVendor``.
"""

import re
from collections.abc import Mapping

from hushmark.example.adapter import ExampleAdapter
from tests.zoo.cells.doors import SHOWN, CardSearch, ItemPage, Machine, OneLeak, OwnList
from tests.zoo.cells.requesters import (
    AnotherPatron,
    EmptyPin,
    FatherOnce,
    FormerStaff,
    FriendOnce,
    Housemate,
    MotherOfGrown,
    Nobody,
    NobodyAmongStaff,
    Partner,
    PatronAmongStaff,
    Vendor,
    WrongPin,
)

BECAUSE = {
    "24-90-119(1)": "which discloses a user's records: (1)",
    "24-90-119(2)(a)": "which no operation of the library needs: (2)(a)",
    "24-90-119(2)(b)": "to which nobody consents any more: (2)(b)",
    "24-90-119(2)(d)": "which is open to no parent any more: (2)(d)",
}
"""The provisions that are offended, and why."""


def _rows(scenario: str, *whats: str) -> dict[str, str]:
    """Return for each kind of record the row of the outline; they are called alike but for past loans."""
    return {what: f"{scenario}/{'past-loans' if what == 'history' else what}" for what in whats}


CELLS: tuple[tuple[type[OneLeak], str, Mapping[str, str]], ...] = (
    (ItemPage, "24-90-119(1)", _rows("IF-149", "ready", "overdue", "returned", "owed-for", "asked", "booked")),
    (Machine, "24-90-119(1)", _rows("IF-151", "ready", "overdue")),
    (CardSearch, "24-90-119(1)", {"loans": "IF-150"}),
    (OwnList, "24-90-119(1)", {"who-has": "IF-144", "who-waits": "IF-145"}),
    (
        WrongPin,
        "24-90-119(1)",
        _rows("IF-140", "history", "account")
        | {
            "request": "IF-140/requests",
            "list": "IF-140/private-list",
            "search": "IF-140/saved-searches",
            "booking": "IF-140/bookings",
        },
    ),
    (EmptyPin, "24-90-119(1)", {"loans": "IF-141"}),
    (NobodyAmongStaff, "24-90-119(1)", {"slip": "IF-148"}),
    (NobodyAmongStaff, "24-90-119(2)(a)", {"overdue-list": "IF-070", "log": "IF-072"}),
    (
        Nobody,
        "24-90-119(1)",
        {
            "account": "IF-142",
            "request": "IF-101",
            "list": "IF-104",
            "search": "IF-107",
            "booking": "IF-110",
        },
    ),
    (AnotherPatron, "24-90-119(1)", {"account": "IF-143"}),
    (Housemate, "24-90-119(1)", _rows("IF-152", "holds", "history", "charges")),
    (
        PatronAmongStaff,
        "24-90-119(1)",
        _rows("IF-146", "loans", "overdue-list") | {"borrower": "IF-146/who-has", "slip": "IF-147"},
    ),
    (Partner, "24-90-119(2)(a)", {"log": "IF-073"}),
    (
        Vendor,
        "24-90-119(2)(a)",
        _rows("IF-153", "holds", "history", "charges")
        | {"queue": "IF-154/who-waits", "overdue-list": "IF-154/overdue-list", "log": "IF-154/activity-log"},
    ),
    (FormerStaff, "24-90-119(2)(a)", _rows("IF-155", "holds", "history", "charges")),
    (MotherOfGrown, "24-90-119(2)(d)", _rows("IF-156", "holds", "history", "charges")),
    (FatherOnce, "24-90-119(2)(d)", _rows("IF-157", "holds", "history", "charges")),
    (FriendOnce, "24-90-119(2)(b)", _rows("IF-158", "holds", "history", "charges")),
)
"""Who reads, the provision offended, and what is read with the scenario that refuses it."""


def _cell(requester: type[OneLeak], offends: str, what: str, scenario: str) -> type[ExampleAdapter]:
    """Return the adapter of one cell; the library with its one leak is the adapter's ``Rules``."""
    name = f"{what} {requester.door}".title().replace(" ", "").replace("-", "")
    at = {"__module__": __name__}
    rules = type("Rules", (requester,), at | {"__qualname__": f"{name}.Rules", "what": what})
    told = {
        "__doc__": f"{requester.reads} {SHOWN[what]}, {BECAUSE[offends]}.",
        "offends": offends,
        "caught_by": (scenario,),
        "library": f"{__name__}:{name}.Rules",
    }
    return type(name, (ExampleAdapter,), at | told | {"Rules": rules})


ADAPTERS = {
    re.sub(r"[ -]", "_", f"{what} {requester.door}"): _cell(requester, offends, what, scenario)
    for requester, offends, shown in CELLS
    for what, scenario in shown.items()
}
"""An adapter for each cell, by its name in the zoo."""
globals().update({adapter.__name__: adapter for adapter in ADAPTERS.values()})
