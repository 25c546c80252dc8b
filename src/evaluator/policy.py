"""The layers above the statute, each its own table, reported separately and never merged.

``pccld`` is the Pueblo City-County Library District's policy 03.02.02 as it now reads; ``pccld-superseded`` its struck-through
text; ``good-practice`` what the documents that the policy endorses ask for (advisory: never a violation of law).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from evaluator.law import Edition
from evaluator.statute import EDITIONS, OVERLAYS


@dataclass(frozen=True, slots=True)
class Layer:
    """One set of rules: its name, what it is in a sentence, its editions, and dated law on top of it."""

    name: str
    title: str
    editions: tuple[Edition, ...]
    overlays: tuple[Edition, ...]


LAYERS: Mapping[str, Layer] = MappingProxyType({
    "statute": Layer("statute", "C.R.S. 24-90-119", EDITIONS, OVERLAYS),
})
