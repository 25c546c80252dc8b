"""A library that looks at when a consent was taken back, and never at when it ends."""

from datetime import date

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class ConsentOutlivesItsEnd(Library):
    """Whoever was let see a patron's loans until a day sees them after it, without her consent: (2)(b)."""

    offends = "24-90-119(2)(b)"
    caught_by = ("IF-122",)

    def consent_stands(self, since: date, until: date | None, revoked: date | None) -> bool:
        return super().consent_stands(since, None, revoked)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ConsentOutlivesItsEnd"
