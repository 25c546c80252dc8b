"""A product whose decision service says what the law says, and whose library does otherwise."""

from hushmark.example.adapter import ExampleAdapter, Message
from hushmark.reference import Reference


class Adapter(ExampleAdapter):
    """Its decision service denies as the law does, and its library shows any patron any other's account: (1)."""

    library = "tests.zoo.wrong_owner:WrongOwner"
    offends = "24-90-119(1)"
    caught_by = ("IF-003",)

    def initialize(self, params: Message) -> Message:
        introduced = super().initialize(params)
        introduced["capabilities"]["decide"] = Reference().initialize(params)["capabilities"]["decide"]
        return introduced

    def decide(self, params: Message) -> Message:
        """Answer as the law does."""
        return Reference().decide(params)
