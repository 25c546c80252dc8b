"""A library that lets a browser keep an account's pages for a while, to be quicker."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class PagesStayInBrowser(Library):
    """Whoever goes back in a browser that others used sees the account of the patron before: contrary to good practice."""

    contrary_to_good_practice = ("IF-133",)

    def cache_control(self, *, personal: bool) -> str:
        return "private, max-age=300" if personal else super().cache_control(personal=personal)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:PagesStayInBrowser"
