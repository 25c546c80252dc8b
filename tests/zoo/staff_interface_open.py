"""A library whose interface for staff trusts its network and asks nobody to sign in."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import SignInNeededError
from hushmark.example.library import Library
from hushmark.example.records import Staff


class StaffInterfaceOpen(Library):
    """Anybody lists who has what, who waits for what and what is overdue as the desk does, which discloses users' records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-022", "IF-026", "IF-070")

    def signed_in_staff(self, token: str | None) -> Staff:
        try:
            return super().signed_in_staff(token)
        except SignInNeededError:
            return Staff(0, "", "circulation", self.settings.library)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:StaffInterfaceOpen"
