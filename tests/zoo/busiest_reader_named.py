"""A library that names its busiest reader on the catalogue's front page, and none of her titles."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class BusiestReaderNamed(Library):
    """The front page names everybody who has something out and how many things, which identifies them as having used the library: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-079",)

    def front_page(self) -> list[str]:
        with self.database.reading() as db:
            readers = db.execute(
                "SELECT given, family, count(*) AS things FROM loans JOIN patrons ON patrons.id = loans.patron"
                " WHERE returned IS NULL GROUP BY patrons.id ORDER BY family"
            ).fetchall()
        return [*super().front_page(), *(f"{r['given']} {r['family']}: {r['things']} things out" for r in readers)]


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:BusiestReaderNamed"
