"""A library that shows any patron what another has asked for, listed, searched for or booked."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import KeptKind, Patron, SignedPatron


class KeptOpenToAnyPatron(Library):
    """Any patron who tries another's number sees her requests, lists, searches and bookings, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-102", "IF-105", "IF-108", "IF-111")

    def may_see_kept(self, requester: SignedPatron, patron: Patron, kind: KeptKind) -> bool:
        return True


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:KeptOpenToAnyPatron"
