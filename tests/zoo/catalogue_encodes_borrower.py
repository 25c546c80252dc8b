"""A library whose public catalogue carries, for its own scripts, who has an item in base64."""

from base64 import b64encode
from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, ItemStatus


class CatalogueEncodesBorrower(Library):
    """The public page of an item on loan carries its borrower's name in base64, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def public_item_status(self, item: Item) -> ItemStatus:
        status, borrower = super().public_item_status(item), self.borrower_of(item)
        return (
            replace(status, words=f"{status.words} ({b64encode(borrower.name.encode()).decode()})")
            if borrower
            else status
        )


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:CatalogueEncodesBorrower"
