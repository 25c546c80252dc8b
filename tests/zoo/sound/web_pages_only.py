"""A library with pages for patrons and an interface for its staff, and nothing else."""

from hushmark.example.adapter import ExampleAdapter, Message


class Adapter(ExampleAdapter):
    """It has no interface for patrons' programs, no machines, no kiosk, and sends no notices."""

    def initialize(self, params: Message) -> Message:
        introduced = super().initialize(params)
        channels = introduced["capabilities"]["channels"]
        channels |= {
            name: {"access": "absent", "operations": []} for name in ("rest-patron", "sip2", "kiosk", "notice")
        }
        return introduced
