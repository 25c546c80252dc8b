"""A library whose self-check machines need no PIN."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import WrongCredentialError
from hushmark.example.library import Library
from hushmark.example.records import SignedPatron
from hushmark.example.sign_in import patron_numbered


class Sip2IgnoresPin(Library):
    """A SIP2 machine that sends a card's number with any PIN is told what its patron has, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-001", "IF-002", "IF-005", "IF-050", "IF-053", "IF-054")

    def patron_at_machine(self, card: str, pin: str) -> SignedPatron:
        with self.database.reading() as db:
            row = db.execute("SELECT id FROM patrons WHERE card = ?", (card,)).fetchone()
            if row is None:
                raise WrongCredentialError
            return SignedPatron(patron_numbered(db, row["id"]), "sip2")


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:Sip2IgnoresPin"
