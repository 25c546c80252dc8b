"""Adapters that offer some of a library's interfaces and withhold the others."""

from collections.abc import Collection

from hushmark.example.adapter import ExampleAdapter, Message
from tests.zoo import wrong_owner


def offering(declared: Message, names: Collection[str]) -> Message:
    """Return what an adapter declares, with some of its channels only."""
    channels = declared["capabilities"]["channels"]
    declared["capabilities"]["channels"] = {name: channels[name] for name in names}
    return declared


class Faulty(wrong_owner.Adapter):
    """The interface for patrons' programs, where the fault is."""

    def initialize(self, params: Message) -> Message:
        return offering(super().initialize(params), ["rest-patron"])


class Sound(ExampleAdapter):
    """As few as a certificate in part needs."""

    def initialize(self, params: Message) -> Message:
        return offering(super().initialize(params), ["opac-anon", "rest-patron", "rest-staff"])
