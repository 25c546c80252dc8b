"""A library that sends its overdue notices as one message to everybody whom they concern."""

from collections.abc import Sequence

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import LateLoan, Notice


class NoticesInOneMessage(Library):
    """Everybody who has something overdue reads who else has, and what, which discloses users' records to one another: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-066", "IF-067")

    def overdue_notices(self, late: Sequence[LateLoan]) -> list[Notice]:
        alone = super().overdue_notices(late)
        everybody = tuple(address for notice in alone for address in notice.to)
        return [Notice(everybody, alone[0].subject, "\n".join(notice.text for notice in alone))] if alone else []


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:NoticesInOneMessage"
