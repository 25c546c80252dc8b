"""A library whose sorter is told for whom an item that came back is on hold."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, Patron
from hushmark.example.sign_in import patron_numbered


class CheckinNamesWaiting(Library):
    """The answer to a check-in over SIP2 carries the card and name of who waits for the item, which identifies a user as having requested it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-092",)

    def told_of_return(self, item: Item, borrower: Patron, *, waited_for: bool) -> dict[str, str]:
        told = super().told_of_return(item, borrower, waited_for=waited_for)
        with self.database.reading() as db:
            first = db.execute("SELECT patron FROM holds WHERE item = ? ORDER BY placed, id", (item.id,)).fetchone()
            waiting = patron_numbered(db, first["patron"]) if first else None

        return told | {"CY": waiting.card, "DA": waiting.name} if waiting else told


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:CheckinNamesWaiting"
