"""A library whose interface for patrons' programs answers with the desk's own permissions whoever brings no token."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.records import Interface, Requester, Staff
from tests.nobody import LetsNobodyIn


class ApiNeedsNoSignIn(LetsNobodyIn):
    """Whoever knows a patron's number reads her account through the API without signing in, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-001", "IF-005", "IF-008", "IF-050")

    def nobody(self, interface: Interface) -> Requester:
        return Staff(0, "", "circulation", self.settings.library)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ApiNeedsNoSignIn"
