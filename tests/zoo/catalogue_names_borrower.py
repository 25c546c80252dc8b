"""A library whose public catalogue says who has an item."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, ItemStatus


class CatalogueNamesBorrower(Library):
    """The public page of an item on loan names its borrower, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def public_item_status(self, item: Item) -> ItemStatus:
        status, borrower = super().public_item_status(item), self.borrower_of(item)
        return replace(status, words=f"On loan to {borrower.name}") if borrower else status


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:CatalogueNamesBorrower"
