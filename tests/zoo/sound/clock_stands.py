"""A library whose clock nobody can set."""

from hushmark.example.adapter import ExampleAdapter, Message


class Adapter(ExampleAdapter):
    """Its clock is declared to be what it is, and does its nightly work when it is told to."""

    def initialize(self, params: Message) -> Message:
        declared = super().initialize(params)
        declared["capabilities"]["clock"] = "none"
        return declared

    def clock(self, params: Message) -> Message:
        message = f"nobody can make it {params['at']}"
        raise AssertionError(message)
