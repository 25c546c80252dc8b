"""The library of tests/zoo/wrong_owner.py, of which the adapter offers one interface and withholds the others."""

from hushmark.example.adapter import Message
from tests.zoo import wrong_owner


class Adapter(wrong_owner.Adapter):
    """The interface for patrons' programs, where the fault is."""

    def initialize(self, params: Message) -> Message:
        declared = super().initialize(params)
        channels = declared["capabilities"]["channels"]
        declared["capabilities"]["channels"] = {"rest-patron": channels["rest-patron"]}
        return declared
