"""A library whose self-check machines say for whom an item on the hold shelf waits."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item
from hushmark.example.sign_in import patron_numbered


class Sip2NamesWaiting(Library):
    """Whoever takes an item from the hold shelf and tries to borrow it reads on the screen for whom it waits, which identifies a user by her request: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-094",)

    def refusal_to_lend(self, item: Item) -> str:
        with self.database.reading() as db:
            first = db.execute("SELECT patron FROM holds WHERE item = ? ORDER BY placed, id", (item.id,)).fetchone()
            waiting = patron_numbered(db, first["patron"]) if first else None

        return f"On hold for {waiting.name}." if waiting else super().refusal_to_lend(item)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:Sip2NamesWaiting"
