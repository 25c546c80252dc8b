"""A library whose self-check machines say for whom an item is on hold."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item
from hushmark.example.sign_in import patron_numbered


class LookupNamesWaiting(Library):
    """The answer to a look-up over SIP2 names in the screen message who waits for the item, which identifies a user as having requested it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-093",)

    def told_of_item(self, item: Item) -> dict[str, str]:
        with self.database.reading() as db:
            first = db.execute("SELECT patron FROM holds WHERE item = ? ORDER BY placed, id", (item.id,)).fetchone()
            waiting = patron_numbered(db, first["patron"]) if first else None

        told = super().told_of_item(item)
        return told | {"AF": f"On hold for {waiting.name}"} if waiting else told


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:LookupNamesWaiting"
