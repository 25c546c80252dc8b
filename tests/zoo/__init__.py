"""Libraries with one thing wrong each, for the suite to find.

A resident is the example library with one rule overridden: a module with the faulty ``Library``, whose docstring says in
one sentence what is wrong and which provision it offends, whose ``offends`` is that provision, and whose ``caught_by``
names the scenarios of level must that refuse it. What is lawful and only ``contrary_to_good_practice`` names the
scenarios of level should that say so; what a reading alone forbids, ``contrary_under_a_reading``, those of level reading. Run one from the top of the checkout as ``python:tests.zoo.wrong_owner:Adapter``.
"""

from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules, resolve_name

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


@dataclass(frozen=True)
class Resident:
    """One faulty library: its name, the rules it runs by, its adapter, and how the suite is pointed at it.

    ``offends`` is empty, and so is ``caught_by``, where nothing but good practice is offended, or what one reading forbids.
    """

    name: str
    library: type[Library]
    adapter: type[ExampleAdapter]
    offends: str
    caught_by: tuple[str, ...]
    contrary_to_good_practice: tuple[str, ...]
    contrary_under_a_reading: tuple[str, ...]
    spec: str


def residents() -> dict[str, Resident]:
    """Every faulty library, by the name of its module."""
    found = {}
    for module in iter_modules(__path__):
        if module.ispkg:
            continue
        adapter: type[ExampleAdapter] = import_module(f"{__name__}.{module.name}").Adapter
        library = resolve_name(adapter.library)
        found[module.name] = Resident(
            module.name,
            library,
            adapter,
            getattr(library, "offends", ""),
            getattr(library, "caught_by", ()),
            getattr(library, "contrary_to_good_practice", ()),
            getattr(library, "contrary_under_a_reading", ()),
            f"python:{adapter.__module__}:{adapter.__qualname__}",
        )
    return found
