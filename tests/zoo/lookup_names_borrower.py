"""A library whose self-check machines say who has the item that somebody looks up."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item


class LookupNamesBorrower(Library):
    """The answer to a look-up over SIP2 carries the name of who has the item in the screen message, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-060",)

    def told_of_item(self, item: Item) -> dict[str, str]:
        told, borrower = super().told_of_item(item), self.borrower_of(item)
        return told | {"AF": f"On loan to {borrower.name}"} if borrower else told


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:LookupNamesBorrower"
