"""Libraries with one thing wrong each, for the suite to find; and correct ones, built otherwise, for it to certify.

A resident is a module with an ``Adapter``. Most are the example library with one rule overridden, and their adapter names the
faulty ``Library``; ``fronts`` holds faults of what stands before a library, ``cunning`` those of an adapter, or of a library
that knows when it is looked at; ``sound`` holds the correct ones. In ``cells`` they are made from a table: one for each kind
of requester who is shown one kind of record, so that one scenario refuses it. The docstring of the faulty class says in one sentence what
is wrong and which provision it offends; its ``offends`` is that provision, and its ``caught_by`` names scenarios of level must
that refuse it, the first of them first. What is lawful and only ``contrary_to_good_practice`` names the scenarios of level
should that say so; what a reading alone forbids, ``contrary_under_a_reading``, those of level reading. Run one from the top of the checkout as ``python:tests.zoo.wrong_owner:Adapter``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules, resolve_name

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


@dataclass(frozen=True)
class Resident:
    """One library: its name, what it is about, the rules it runs by, its adapter, and how the suite is pointed at it.

    ``offends`` is empty, and so is ``caught_by``, where nothing is offended but good practice, or what one reading
    forbids, or nothing at all.
    """

    name: str
    about: str
    library: type[Library]
    adapter: type[ExampleAdapter]
    offends: str
    caught_by: tuple[str, ...]
    contrary_to_good_practice: tuple[str, ...]
    contrary_under_a_reading: tuple[str, ...]
    spec: str
    sound: bool = False


def residents(house: str = "") -> dict[str, Resident]:
    """Every library in one house of the zoo, by the name of its module; without a name, those with a faulty rule."""
    package = import_module(f"{__name__}.{house}" if house else __name__)
    if house == "cells":
        return {name: _resident(name, adapter, house) for name, adapter in package.ADAPTERS.items()}
    names = [module.name for module in iter_modules(package.__path__) if not module.ispkg]
    return {name: _resident(name, import_module(f"{package.__name__}.{name}").Adapter, house) for name in names}


def everybody() -> Iterator[Resident]:
    """Everybody in every house."""
    for house in ("cells", "", "fronts", "cunning", "sound"):
        yield from residents(house).values()


def _resident(name: str, adapter: type[ExampleAdapter], house: str) -> Resident:
    library = resolve_name(adapter.library)
    told = adapter if house else library
    return Resident(
        name,
        (told.__doc__ or "").strip(),
        library,
        adapter,
        getattr(told, "offends", ""),
        getattr(told, "caught_by", ()),
        getattr(told, "contrary_to_good_practice", ()),
        getattr(told, "contrary_under_a_reading", ()),
        f"python:{adapter.__module__}:{adapter.__qualname__}",
        sound=house == "sound",
    )
