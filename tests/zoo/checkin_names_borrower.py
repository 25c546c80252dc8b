"""A library whose sorter is told who brought an item back."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, Patron


class CheckinNamesBorrower(Library):
    """The answer to a check-in over SIP2 carries the card and name of who had the item, a use that (1) keeps."""

    offends = "24-90-119(1)"
    caught_by = ("IF-061",)

    def told_of_return(self, item: Item, borrower: Patron, *, waited_for: bool) -> dict[str, str]:
        told = super().told_of_return(item, borrower, waited_for=waited_for)
        return told | {"AA": borrower.card, "ZN": borrower.name}


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:CheckinNamesBorrower"
