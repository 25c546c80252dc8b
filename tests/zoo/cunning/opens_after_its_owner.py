"""A library that keeps what it showed: after an account's owner, anybody sees it."""

from typing import ClassVar

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, SignedPatron


class OpensAfterItsOwner(Library):
    """Whoever asks for an account is refused until its owner has looked at it."""

    _looked_at: ClassVar[set[object]] = set()

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        if super().may_see_account(requester, patron):
            self._looked_at.add(patron.id)
            return True
        return patron.id in self._looked_at


class Adapter(ExampleAdapter):
    """Once its owner has looked at an account, anybody who is signed in reads it, as from a cache, which discloses her records: (1)."""

    library = f"{__name__}:OpensAfterItsOwner"
    offends = "24-90-119(1)"
    caught_by = ("IF-003",)
