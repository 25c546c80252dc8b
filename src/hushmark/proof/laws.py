"""The laws that can be compared, by the names that people give them."""

from collections.abc import Mapping
from dataclasses import dataclass

from evaluator.law import Edition
from evaluator.policy import LAYERS, Layer

NOTHING_BESIDES = LAYERS["statute"].overlays[0]


@dataclass(frozen=True)
class Law:
    """One law: its name, what it is in a sentence, the layer it belongs to, its text, and dated law on top of it."""

    name: str
    title: str
    layer: str
    edition: Edition
    overlay: Edition


class UnknownLaw(ValueError):
    """A name that no edition and no layer has."""

    def __init__(self, name: str, allowed: tuple[str, ...]) -> None:
        super().__init__(f"there is no law {name!r}; the laws are: {', '.join(allowed)}")


def editions(layers: Mapping[str, Layer] = LAYERS) -> dict[str, Edition]:
    """Return the editions of the statute by id, without the time before there was any."""
    return {edition.id: edition for edition in layers["statute"].editions if edition.provisions}


def law_named(name: str, layers: Mapping[str, Layer] = LAYERS) -> Law:
    """Return the law of a name.

    A layer's name is all its rules as they stand today, law on top of it included. An edition of the statute (``2005``,
    or ``statute@2005``) is that section alone: other law changed on days of its own. Raises UnknownLaw.
    """
    if name in layers:
        layer = layers[name]
        return Law(name, layer.title, name, layer.editions[-1], layer.overlays[-1])
    known = editions(layers)
    id_ = name.removeprefix("statute@")
    if id_ not in known:
        raise UnknownLaw(name, (*known, *layers))
    title = f"{layers['statute'].title}, edition {id_} ({known[id_].source}), the section alone"
    return Law(name, title, "statute", known[id_], NOTHING_BESIDES)
