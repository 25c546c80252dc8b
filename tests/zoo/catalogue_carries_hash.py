"""A library whose public catalogue carries a digest of the card on which an item is out."""

from dataclasses import replace
from hashlib import sha256

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, ItemStatus


class CatalogueCarriesHash(Library):
    """The public page of an item on loan carries a digest of its borrower's card, which whoever has a list of cards turns back, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def public_item_status(self, item: Item) -> ItemStatus:
        status, borrower = super().public_item_status(item), self.borrower_of(item)
        return (
            replace(status, words=f"{status.words} ({sha256(borrower.card.encode()).hexdigest()})")
            if borrower
            else status
        )


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:CatalogueCarriesHash"
