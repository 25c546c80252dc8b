"""Brings into being what a world holds: who and what is there first, and then, in a question of its own, who has what.

So nobody and nothing is given an identifier once it is known who has it: by a number that the borrower's item is said to bear, the
borrower would be told, and nobody would see it.
"""

from collections.abc import Sequence
from typing import Any, Final

from hushmark.protocol.adapter import Adapter
from hushmark.protocol.errors import NamedLater

THERE: Final = ("patron", "staff", "item")


def seed(adapter: Adapter, entities: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Seed entities, in the order given, and return the answer: ``refs`` by alias, and what was ``refused``.

    Raises NamedLater where an answer names what its question did not, and any other AdapterProblem.
    """
    made: dict[str, Any] = {"refs": {}, "refused": []}
    kinds = {entity["alias"]: entity["type"] for entity in entities}
    for first in (True, False):
        part = [entity for entity in entities if (entity["type"] in THERE) == first]
        if not part:
            continue
        answer = adapter.call("seed", {"set": part})
        if others := sorted(answer["refs"].keys() - {entity["alias"] for entity in part}):
            kind = kinds.get(others[0], "stranger")
            what = (
                f"'seed' was answered with identifiers of {len(others)} that it was not asked for, one of them {kind}."
            )
            raise NamedLater(what)
        made["refs"] |= answer["refs"]
        made["refused"] += answer["refused"]
    return made
