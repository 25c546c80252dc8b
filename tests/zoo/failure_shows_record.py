"""A library whose interface fails, where it should refuse, with a page that shows what it was about to answer."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import RefusedError
from hushmark.example.library import Library
from hushmark.example.records import Patron, Requester
from tests.zoo.refusal_names_title import Told


class Failed(Told):
    """A failure that quotes what it failed on."""

    status = 500


class FailureShowsRecord(Library):
    """Whoever asks for another's account is answered by a failure that quotes her loans, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-003",)

    def account(self, requester: Requester, number: str) -> Patron:
        try:
            return super().account(requester, number)
        except RefusedError:
            raise Failed(self.database, number) from None


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:FailureShowsRecord"
