"""An NCIP responder that takes a wish for what needs to be told."""

from tests.other_systems import OtherSystemsAdapter


class Adapter(OtherSystemsAdapter):
    """To a LookupItem that desires the current borrower it answers with her card, whoever asks, which identifies a user as having obtained an item: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-134",)

    def besides(self, barcode: str) -> str:
        query = (
            "SELECT card FROM loans JOIN items ON items.id = loans.item JOIN patrons ON patrons.id = loans.patron"
            " WHERE barcode = ? AND returned IS NULL"
        )
        return "".join(f"<CurrentBorrower>{card}</CurrentBorrower>" for card in self.rows(query, barcode))
