"""A library whose self-check machines count what is on a card before they look at its PIN."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import SignedPatron
from hushmark.example.sign_in import patron_numbered


class MachineCountsWithoutPin(Library):
    """A SIP2 machine that sends a card's number with any PIN is told how many things its patron has, which tells that she uses the library: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-076", "IF-077", "IF-078")

    def whose_things_are_counted(self, card: str, present: SignedPatron | None) -> SignedPatron | None:
        with self.database.reading() as db:
            row = db.execute("SELECT id FROM patrons WHERE card = ?", (card,)).fetchone()
            return SignedPatron(patron_numbered(db, row["id"]), "sip2") if row else present


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:MachineCountsWithoutPin"
