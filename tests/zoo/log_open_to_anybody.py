"""A library that keeps cards in its log, and lets a monitor read the log at an address that asks for no sign-in."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import SignInNeededError
from hushmark.example.records import Staff
from tests.zoo.log_names_borrower_to_staff import LogNamesBorrowerToStaff


class LogOpenToAnybody(LogNamesBorrowerToStaff):
    """Anybody reads in the log which card took which item, which no operation of the library needs: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-154/activity-log", "IF-072")

    def signed_in_staff(self, token: str | None) -> Staff:
        try:
            return super().signed_in_staff(token)
        except SignInNeededError:
            # Of what staff may see, whoever catalogues sees the log alone.
            return Staff(0, "", "cataloguing", self.settings.library)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:LogOpenToAnybody"
