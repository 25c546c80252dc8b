"""A library that refuses another patron's charges, and says that there are some."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import RefusedError
from hushmark.example.library import Library
from hushmark.example.records import Charge, Requester
from tests.zoo.refusal_says_how_much import counted_refusal


class RefusalTellsCharges(Library):
    """Any patron who asks for another's charges is told for how many things she owes, which tells that she has used the library: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-159/charges",)

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        try:
            return super().charges(requester, number)
        except RefusedError:
            raise counted_refusal(self, "SELECT count(*) FROM charges WHERE patron = ?", number) from None


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:RefusalTellsCharges"
