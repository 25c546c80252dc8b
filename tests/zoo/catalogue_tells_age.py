"""A library whose public catalogue says how old whoever has an item is."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, ItemStatus


class CatalogueTellsAge(Library):
    """The public page of an item on loan tells in which year its reader was born, by which a small town knows her, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def public_item_status(self, item: Item) -> ItemStatus:
        status, borrower = super().public_item_status(item), self.borrower_of(item)
        return (
            replace(status, words=f"{status.words} (to a reader born in {borrower.birth_date.year})")
            if borrower
            else status
        )


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:CatalogueTellsAge"
