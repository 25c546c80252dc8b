"""A library whose sign-in takes any PIN for a card that exists."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class PasswordNotConsulted(Library):
    """Whoever knows a card's number reads its patron's account without her PIN, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-002", "IF-053", "IF-054")

    def pin_is_right(self, pin: str, kept: str) -> bool:
        super().pin_is_right(pin, kept)
        return pin != ""


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:PasswordNotConsulted"
