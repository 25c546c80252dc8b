"""A library whose self-check machines greet whoever a card belongs to before its PIN is looked at."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import SignedPatron
from hushmark.example.sign_in import patron_numbered


class Sip2NamesCardOwner(Library):
    """Whoever sends a card's number over SIP2 with a wrong PIN is told its owner's name: under the reading that having a card is using the library, contrary to (1)."""

    contrary_under_a_reading = ("IF-055",)

    def name_shown(self, card: str, present: SignedPatron | None) -> str:
        with self.database.reading() as db:
            row = db.execute("SELECT id FROM patrons WHERE card = ?", (card,)).fetchone()
            return patron_numbered(db, row["id"]).name if row else ""


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:Sip2NamesCardOwner"
