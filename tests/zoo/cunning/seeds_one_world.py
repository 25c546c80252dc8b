"""An adapter that arranges the same things whatever it is told."""

from hushmark.example.adapter import ExampleAdapter, Message

USES = ("loan", "hold", "charge")


class Adapter(ExampleAdapter):
    """Over a library where any patron reads any other's account, it gives everybody the same things in every world, so that nothing differs: (1)."""

    library = "tests.zoo.wrong_owner:WrongOwner"
    offends = "24-90-119(1)"

    def seed(self, params: Message) -> Message:
        uses = {entity["alias"]: entity for entity in params["set"] if entity["type"] in USES}
        self._first = {**uses, **getattr(self, "_first", {})}
        return super().seed({"set": [self._first.get(entity["alias"], entity) for entity in params["set"]]})
