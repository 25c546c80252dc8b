"""A library that copies each overdue notice to the company that delivers its mail."""

from collections.abc import Sequence
from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import LateLoan, Notice


class NoticeCopiedToCourier(Library):
    """A company that serves no patron is sent the name and the titles of whoever has something overdue, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-066",)

    def overdue_notice(self, late: Sequence[LateLoan]) -> Notice:
        notice = super().overdue_notice(late)
        return replace(notice, to=(*notice.to, "copies@courier.invalid"))


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:NoticeCopiedToCourier"
