"""A library whose sign-in takes an empty PIN for that of whoever never chose one."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class EmptyPinOpens(Library):
    """Whoever sends a card's number with no PIN reads its patron's account, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-001",)

    def pin_is_right(self, pin: str, kept: str) -> bool:
        return super().pin_is_right(pin, kept) or not pin


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:EmptyPinOpens"
