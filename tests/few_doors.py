"""Adapters that offer some of a library's interfaces and withhold the others."""

from collections.abc import Collection

from hushmark.example.adapter import ExampleAdapter, Message
from tests.zoo import slip_names_patron, wrong_owner


def offering(declared: Message, names: Collection[str]) -> Message:
    """Return what an adapter declares, with some of its channels only."""
    channels = declared["capabilities"]["channels"]
    declared["capabilities"]["channels"] = {name: channels[name] for name in names}
    return declared


class Faulty(wrong_owner.Adapter):
    """The interface for patrons' programs, where the fault is."""

    def initialize(self, params: Message) -> Message:
        return offering(super().initialize(params), ["rest-patron"])


FEW = ("opac-anon", "rest-patron", "rest-staff")
"""As few as a certificate in part needs."""


class Sound(ExampleAdapter):
    """Nothing is wrong behind these."""

    def initialize(self, params: Message) -> Message:
        return offering(super().initialize(params), FEW)


class Advised(slip_names_patron.Adapter):
    """Behind these is what good practice alone speaks against."""

    def initialize(self, params: Message) -> Message:
        return offering(super().initialize(params), FEW)
