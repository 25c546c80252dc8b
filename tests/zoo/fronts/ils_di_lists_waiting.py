"""An ILS-DI service that answers GetRecords with all that its tables join to a record."""

from tests.other_systems import OtherSystemsAdapter


class Adapter(OtherSystemsAdapter):
    """With a record come its reserves, each with the number of whoever waits, which identifies a user as having requested it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-135",)

    def besides(self, barcode: str) -> str:
        query = "SELECT patron FROM holds JOIN items ON items.id = holds.item WHERE barcode = ?"
        return "".join(
            f"<reserve><borrowernumber>{one}</borrowernumber></reserve>" for one in self.rows(query, barcode)
        )
