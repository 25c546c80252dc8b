"""A library that refuses once."""

from typing import ClassVar

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, SignedPatron


class OpensTheSecondTime(Library):
    """Whoever asks a second time is let in."""

    _asked: ClassVar[set[object]] = set()

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        before = (requester.patron.id, patron.id) in self._asked
        self._asked.add((requester.patron.id, patron.id))
        return before or super().may_see_account(requester, patron)


class Adapter(ExampleAdapter):
    """Whoever asks for another's account a second time reads it, which discloses her records: (1)."""

    library = f"{__name__}:OpensTheSecondTime"
    offends = "24-90-119(1)"
    caught_by = ("IF-003",)
