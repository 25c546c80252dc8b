"""A library whose sign-out takes the cookie away and leaves the session open."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class SessionSurvivesSignOut(Library):
    """Whoever comes next at a shared computer, and kept the address and the cookie, still reads the account: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-056",)

    def sign_out(self, token: str) -> None:
        pass


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:SessionSurvivesSignOut"
