"""The forms in which two answers are compared: as they came and, only where that form is shown to be unsteady, two others.

Archives and PDFs hold times of their making, and some systems list the same things in another order each time. Where two answers
of one and the same world differ as they came, they are compared *unpacked*, together with all that stands around what was
packed, and then with their lists in one *order*. Entries
are moved whole and within their own list, so that who stands beside what is never lost. Two lists of the same length may
belong together place by place, and lines of plain text may belong to what stands above them: neither is put in order.
"""

import json
import re
from collections.abc import Callable
from typing import Any, Final, Literal

from hushmark.wrappings import BEGINNINGS, split

Form = Literal["as it came", "unpacked", "in order"]
FORMS: Final[tuple[Form, ...]] = ("as it came", "unpacked", "in order")

_ENTRY = re.compile(r"<(tr|li|article|dl|option)\b(?:(?!<\1\b).)*?</\1>", re.IGNORECASE | re.DOTALL)
_RUN = re.compile(r"(<(tr|li|article|dl|option)\b(?:(?!<\2\b).)*?</\2>\s*){2,}", re.IGNORECASE | re.DOTALL)
_DEEPEST: Final = 3
_MOST: Final = 4 * 1024 * 1024
"""How deep, and how many bytes of each stream, are unpacked: what is packed deeper, or longer, is compared as it came."""


def text_in(
    data: bytes, form: Form = "as it came", meaning: Callable[[str], str] = str, deepest: int = _DEEPEST
) -> str:
    """Return a body as text, losing no byte: one that is no UTF-8 becomes a lone surrogate.

    ``meaning`` puts what an identifier stands for in its place, before anything is put in order: a new number must not move it.
    """
    if form != "as it came" and deepest and data.startswith(BEGINNINGS):
        return "".join(
            meaning(around.decode("utf-8", "surrogateescape"))
            + ("" if held is None else text_in(held, form, meaning, deepest - 1))
            for around, held in split(data, _MOST)
        )
    text = meaning(data.decode("utf-8", "surrogateescape"))
    return _in_order(text) if form == "in order" else text


def _in_order(text: str) -> str:
    try:
        value = json.loads(text, object_pairs_hook=_whole, parse_float=lambda digits: f"⟨{digits}⟩")
    except ValueError:
        runs = [[entry.group() for entry in _ENTRY.finditer(run.group())] for run in _RUN.finditer(text)]
        if len({len(run) for run in runs}) < len(runs):
            return text
        placed = iter("\n".join(sorted(run)) for run in runs)
        return _RUN.sub(lambda _: next(placed), text)
    return json.dumps(_sorted(value), ensure_ascii=False, indent=1)


def _whole(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object, of which no member may be lost: two of one name are kept apart."""
    if len({name for name, _ in pairs}) == len(pairs):
        return dict(pairs)
    return {f"{name}⟨{place}⟩": value for place, (name, value) in enumerate(pairs)}


def _sorted(value: Any) -> Any:  # noqa: ANN401 (any JSON)
    match value:
        case list():
            parts = [_sorted(part) for part in value]
            whole = all(isinstance(part, dict | list) for part in parts)
            return sorted(parts, key=lambda part: json.dumps(part, sort_keys=True)) if whole else parts
        case dict():
            lengths = [len(part) for part in value.values() if isinstance(part, list) and len(part) > 1]
            apart = len(set(lengths)) == len(lengths)
            return {name: _sorted(part) if apart else part for name, part in value.items()}
        case _:
            return value
