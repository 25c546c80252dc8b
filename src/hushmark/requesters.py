"""Who asks and what for, in the words in which a run's interfaces are laid out: kinds of requester and kinds of record."""

from types import MappingProxyType
from typing import Final

from hushmark.describe import World
from hushmark.plan import MAIL_CHANNEL, PATRON_CHANNELS, STAFF_CHANNELS

NOBODY: Final = "nobody signed in"
NEXT: Final = "whoever comes next at the screen"
WRONG: Final = "the patron's card and a wrong PIN"
SHE: Final = "the patron herself"
OTHER: Final = "another patron"
HOUSEMATE: Final = "a patron at the same address"
LINKED: Final = "a parent with a linked account"
UNLINKED: Final = "a parent whose link was ended"
CONSENTED: Final = "somebody to whom the patron consented"
WITH_CARD: Final = "a parent with the child's card and PIN"
STAFF: Final = MappingProxyType(
    {
        "circulation": "staff at the circulation desk",
        "cataloguing": "staff who serve no patrons",
        "partner": "staff of another library, with no duty here",
        "vendor": "a third party's service",
        "former": "former staff, whose account was closed",
    }
)
"""Staff, by role."""

PATRONS: Final = (WRONG, SHE, OTHER, HOUSEMATE, LINKED, UNLINKED, WITH_CARD, CONSENTED)
REQUESTERS: Final = (NOBODY, NEXT, *PATRONS, *STAFF.values())

RECORDS: Final = MappingProxyType(
    {
        "her account": ("patron.self.show", "patron.show", "patron.find", "guardian.view"),
        "loans": ("patron.loans.list",),
        "past loans": ("patron.history.list",),
        "holds": ("patron.holds.list",),
        "charges": ("patron.charges.list",),
        "requests": ("patron.requests.list",),
        "private lists": ("patron.lists.show",),
        "saved searches": ("patron.searches.list",),
        "bookings": ("patron.bookings.list",),
        "her records in one file": ("patron.export",),
        "who has an item": ("item.status", "item.borrower.show", "loan.create", "loan.return", "loan.renew"),
        "who had an item": ("item.lastBorrower.show", "title.history.show"),
        "who waits for a title": ("title.holds.list", "hold.place", "hold.cancel"),
        "slips": ("slip.hold.show",),
        "notices": ("notice.overdue", "notice.hold"),
        "searches and suggestions": ("search.public", "search.suggest"),
        "public lists": ("list.public.show",),
        "reports": ("report.run", "report.download"),
        "the activity log": ("log.view",),
        "what a machine is told": ("machine.authenticate", "session.end"),
    }
)
"""Each kind of record, and the operations that show it."""


def requester_of(world: World) -> str:
    """Return the kind of requester of a described request, one of REQUESTERS; nothing if it makes none."""
    request = world.request
    if request is None:
        return ""
    if request.after_sign_out:
        return NEXT
    if request.who is None:
        return NOBODY
    if request.credential in ("wrong", "empty"):
        return WRONG
    if request.signs_in_as:
        return WITH_CARD
    if request.who in world.staff:
        return STAFF[world.staff[request.who].role]
    if request.who == request.patron:
        return SHE
    link = next((link for link in world.links if link.guardian == request.who), None)
    if link is not None:
        return UNLINKED if link.ended else LINKED
    if any(consent.to == request.who for consent in world.consents):
        return CONSENTED
    return HOUSEMATE if world.patrons[request.who].lives_with else OTHER


def may_come(requester: str, channel: str) -> bool:
    """Tell whether such a requester can stand at a channel at all: staff sign in where staff do, patrons where patrons do.

    Another patron may come to staff's channels besides, with what her own sign-in gave her.
    """
    if requester in STAFF.values():
        return channel in STAFF_CHANNELS
    if requester == OTHER and channel in STAFF_CHANNELS:
        return True
    if requester in PATRONS:
        return channel in (*PATRON_CHANNELS, MAIL_CHANNEL)
    return True
