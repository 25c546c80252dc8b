"""An adapter that spares its library the hard questions."""

from hushmark.example.adapter import ExampleAdapter, Message


class Adapter(ExampleAdapter):
    """Over a library where any patron reads any other's account, it composes a harmless request for everybody but the owner: (1)."""

    library = "tests.zoo.wrong_owner:WrongOwner"
    offends = "24-90-119(1)"
    caught_by = ("IF-003",)

    def open(self, params: Message) -> Message:
        opened = super().open(params)
        self._whose = {**getattr(self, "_whose", {}), opened["session"]: params["as"].get("alias")}
        return opened

    def perform(self, params: Message) -> Message:
        composed = super().perform(params)
        if params["target"].get("patron") not in (None, self._whose[params["session"]]):
            composed["requests"] = [{"method": "GET", "url": "/catalogue"}]
        return composed
