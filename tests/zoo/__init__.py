"""Libraries with one thing wrong each, for the suite to find.

A resident is the example library with one rule overridden: a module with the faulty ``Library``, whose docstring says in
one sentence what is wrong and which provision it offends, and whose ``offends`` names the scenarios that should catch
it. Run one from the top of the checkout as ``python:tests.zoo.wrong_owner:Adapter``.
"""

from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules, resolve_name

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


@dataclass(frozen=True)
class Resident:
    """One faulty library: its name, the rules it runs by, its adapter, and how the suite is pointed at it."""

    name: str
    library: type[Library]
    adapter: type[ExampleAdapter]
    offends: str
    spec: str


def residents() -> dict[str, Resident]:
    """Every faulty library, by the name of its module."""
    found = {}
    for module in iter_modules(__path__):
        if module.ispkg:
            continue
        adapter: type[ExampleAdapter] = import_module(f"{__name__}.{module.name}").Adapter
        library = resolve_name(adapter.library)
        spec = f"python:{adapter.__module__}:{adapter.__qualname__}"
        found[module.name] = Resident(module.name, library, adapter, library.offends, spec)
    return found
