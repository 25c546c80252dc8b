"""A library whose kiosk goes back to its first screen when somebody finishes, and does no more."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class KioskSurvivesSignOut(Library):
    """The next person at the kiosk still opens the account of whoever signed out, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-056",)

    def leave_kiosk(self, token: str) -> None:
        pass


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:KioskSurvivesSignOut"
