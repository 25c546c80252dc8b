"""A library that keeps a consent which the patron took back."""

from datetime import date

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class ConsentOutlivesRevocation(Library):
    """Whoever was let see a patron's loans sees them after she took that back, without her consent: (2)(b)."""

    offends = "24-90-119(2)(b)"
    caught_by = ("IF-123",)

    def consent_stands(self, since: date, until: date | None, revoked: date | None) -> bool:
        return super().consent_stands(since, until, None)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ConsentOutlivesRevocation"
