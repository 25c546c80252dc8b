"""A library whose pages of requests, lists, searches and bookings ask nobody who she is."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.records import Interface, KeptKind, Patron, SignedPatron
from tests.nobody import NOBODYS, LetsNobodyIn


class KeptNeedsNoSignIn(LetsNobodyIn):
    """Whoever knows a patron's number reads what she asked for, listed, searched for and booked without signing in, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-140/requests", "IF-140/private-list", "IF-140/saved-searches", "IF-140/bookings", "IF-101")

    def nobody(self, interface: Interface) -> SignedPatron:
        return SignedPatron(NOBODYS, interface)

    def may_see_kept(self, requester: SignedPatron, patron: Patron, kind: KeptKind) -> bool:
        return requester.patron is NOBODYS or super().may_see_kept(requester, patron, kind)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:KeptNeedsNoSignIn"
