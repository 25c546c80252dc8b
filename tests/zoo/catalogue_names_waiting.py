"""A library whose public catalogue says for whom an item is on hold."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, ItemStatus
from hushmark.example.sign_in import patron_numbered


class CatalogueNamesWaiting(Library):
    """The public page of an item names who waits for it, which identifies a user as having requested it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-028",)

    def public_item_status(self, item: Item) -> ItemStatus:
        status = super().public_item_status(item)
        with self.database.reading() as db:
            first = db.execute("SELECT patron FROM holds WHERE item = ? ORDER BY placed, id", (item.id,)).fetchone()
            return (
                replace(status, words=f"On hold for {patron_numbered(db, first['patron']).name}") if first else status
            )


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:CatalogueNamesWaiting"
