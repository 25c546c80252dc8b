"""A library that honors its busiest reader on the catalogue's front page."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class TopReadersPublic(Library):
    """The front page names the reader who borrowed most and her latest title, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-059",)

    def front_page(self) -> list[str]:
        with self.database.reading() as db:
            top = db.execute(
                "SELECT patron, max(loans.id) AS latest FROM loans WHERE patron IS NOT NULL"
                " GROUP BY patron ORDER BY count(*) DESC, latest DESC LIMIT 1"
            ).fetchone()
            if top is None:
                return super().front_page()
            reader = db.execute("SELECT given, family FROM patrons WHERE id = ?", (top["patron"],)).fetchone()
            latest = db.execute(
                "SELECT title FROM loans JOIN items ON items.id = loans.item WHERE loans.id = ?", (top["latest"],)
            ).fetchone()
        line = f"Our busiest reader: {reader['given']} {reader['family']}, lately with {latest['title']}"
        return [*super().front_page(), line]


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:TopReadersPublic"
