"""A library that joins no accounts."""

from hushmark.example.adapter import ExampleAdapter, Message


class Adapter(ExampleAdapter):
    """No account is linked to another, and it says so."""

    def initialize(self, params: Message) -> Message:
        introduced = super().initialize(params)
        introduced["capabilities"]["seed"].remove("guardianLink")
        introduced["capabilities"]["lacks"] = ["guardianLink"]
        return introduced
