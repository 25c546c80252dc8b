"""A library that refuses another patron's holds, and says how many there would be to see."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import RefusedError
from hushmark.example.library import Library
from hushmark.example.records import Hold, Requester
from tests.zoo.refusal_says_how_much import counted_refusal


class RefusalCountsHolds(Library):
    """Any patron who asks for another's holds is told how many there are, which tells that she waits for something: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-078",)

    def holds(self, requester: Requester, number: str) -> list[Hold]:
        try:
            return super().holds(requester, number)
        except RefusedError:
            raise counted_refusal(self, "SELECT count(*) FROM holds WHERE patron = ?", number) from None


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:RefusalCountsHolds"
