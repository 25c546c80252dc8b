"""An adapter whose patrons can never sign in."""

from hushmark.example.adapter import ExampleAdapter, Message


class Adapter(ExampleAdapter):
    """Over a library where any patron reads any other's account, it gives patrons other PINs than it is told, so that all are refused: (1)."""

    library = "tests.zoo.wrong_owner:WrongOwner"
    offends = "24-90-119(1)"

    def seed(self, params: Message) -> Message:
        return super().seed(
            {"set": [one | {"pin": "918273"} if one["type"] == "patron" else one for one in params["set"]]}
        )
