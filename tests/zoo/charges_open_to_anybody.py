"""A library whose interface for patrons' programs checks at charges only that a number is a patron's."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import SignInNeededError
from hushmark.example.library import Library
from hushmark.example.records import Charge, Interface, Requester, Staff

NOBODY = Staff(0, "", "cataloguing", "")
"""Somebody who did not sign in: it sees no account."""


class ChargesOpenToAnybody(Library):
    """Whoever knows a patron's number reads through the API, without signing in, what she owes, and for what, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-050",)

    def signed_in_patron(self, token: str | None, interface: Interface) -> Requester:
        try:
            return super().signed_in_patron(token, interface)
        except SignInNeededError:
            if interface != "api":
                raise
            return NOBODY

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        requester = Staff(0, "", "circulation", self.settings.library) if requester == NOBODY else requester
        return super().charges(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ChargesOpenToAnybody"
