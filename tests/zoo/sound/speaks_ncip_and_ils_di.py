"""A library that other systems ask by NCIP and ILS-DI."""

from tests.other_systems import OtherSystemsAdapter


class Adapter(OtherSystemsAdapter):
    """By NCIP a patron with her PIN is told what she has on loan, and whoever asks, of an item its title and whether it is out."""
