"""The messages of the protocol: strict JSON, and the published schema in both directions.

`schema.json` beside this module is what a vendor reads; nothing is accepted or sent that it does not allow.
"""

import functools
import json
from collections.abc import Iterator, Mapping
from importlib import resources
from types import MappingProxyType
from typing import Any, Final, Literal, NoReturn

import jsonschema_rs
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError, best_match

from hushmark.protocol.errors import BadParams, MissingField, SchemaViolation, UnknownField, WrongType

Side = Literal["params", "result"]

VERSIONS: Final = ("1.0",)
"""The versions of the protocol that this suite speaks, best first."""
LINE_LIMIT: Final = 8 * 1024 * 1024
"""How long a line may be, in bytes, its end not counted."""

SECONDS: Final = MappingProxyType(
    {
        "initialize": 60.0,
        "endpoints": 20.0,
        "reset": 120.0,
        "seed": 30.0,
        "open": 20.0,
        "perform": 20.0,
        "close": 20.0,
        "job": 120.0,
        "clock": 120.0,
        "decide": 20.0,
    },
)
"""The methods, and how long each may take unless the adapter declares otherwise."""

_SHOWN: Final = 120
_KINDS: Final[Mapping[str, type[SchemaViolation]]] = MappingProxyType(
    {"additionalProperties": UnknownField, "required": MissingField, "type": WrongType}
)


def check(method: str, side: Side, value: object) -> None:
    """Hold a message against the published schema.

    Raises a kind of SchemaViolation (an answer) or BadParams (a question), which say where, what was found and what is allowed.
    """
    if error := _mistake(f"{method}.{side}", value):
        path = _path(error)
        kind = _KINDS.get(str(error.validator), SchemaViolation) if side == "result" else BadParams
        what = f"{method}.{side}, {path}: found {show(error.instance)}; allowed is {_allowed(error)}."
        raise kind(what, method=method, side=side, path=path)


def check_envelope(method: str, value: object) -> None:
    """Hold an answer's outer part against the schema; raises a kind of SchemaViolation."""
    if error := _mistake("envelope.response", value):
        path = _path(error)
        what = f"the answer to {method}, {path}: found {show(error.instance)}; allowed is {_allowed(error)}."
        kind = _KINDS.get(str(error.validator), SchemaViolation)
        raise kind(what, method=method, side="envelope", path=path)


def loads(text: str) -> Any:  # noqa: ANN401 (any JSON)
    """Read JSON of which there is one reading: no name twice, no NaN or Infinity. Raises ValueError."""
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except RecursionError:
        msg = "it is nested too deeply"
        raise ValueError(msg) from None


def dumps(value: object) -> str:
    """Write JSON on one line. Raises ValueError or TypeError for what JSON does not have."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def show(value: object) -> str:
    """Show what was found, short, and harmless to a terminal: control characters are escaped."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=repr)
    cut = text[:_SHOWN] + (f"… ({len(text)} characters)" if len(text) > _SHOWN else "")
    plain = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut)
    return f'"{plain}"' if isinstance(value, str) else plain


@functools.cache
def schema() -> dict[str, Any]:
    """Return the published schema."""
    text = resources.files(__package__).joinpath("schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _mistake(name: str, value: object) -> ValidationError | None:
    """Return the mistake that says best what is wrong with a message, or None if nothing is.

    The quick validator (Rust) passes what is right, a thousand times a run; the other one, in Python, tells what is wrong.
    """
    quick, telling = _validators(name)
    if quick.is_valid(value):
        return None
    found: ValidationError | None = best_match(telling.iter_errors(value))
    if found is not None:
        return found
    # In Python a pattern's end also matches before a last line break, which the schema does not allow.
    at = next(quick.iter_errors(value))
    pattern = getattr(at.kind, "pattern", "")
    return ValidationError(
        at.message, path=at.instance_path, instance=at.instance, validator="pattern", validator_value=pattern, schema={}
    )


@functools.cache
def _validators(name: str) -> tuple[jsonschema_rs.Draft202012Validator, Draft202012Validator]:
    if name not in schema()["$defs"]:
        msg = f"the protocol has no {name}; it has {', '.join(SECONDS)}"
        raise LookupError(msg)
    reference = {"$schema": schema()["$schema"], "$defs": schema()["$defs"], "$ref": f"#/$defs/{name}"}
    formats = FormatChecker(("date", "regex"))
    same = {name: lambda text, name=name: formats.conforms(text, name) for name in formats.checkers}
    quick = jsonschema_rs.Draft202012Validator(reference, validate_formats=True, formats=same)
    return quick, Draft202012Validator(reference, format_checker=formats)


def _path(error: ValidationError) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path)
    return show(path.lstrip("."))[1:-1] if path else "the whole"


def _allowed(error: ValidationError) -> str:
    limit: Any = error.validator_value
    schema_here: Any = error.schema
    match error.validator:
        case "enum":
            return ", ".join(map(str, limit))
        case "required":
            return f"something that has {', '.join(limit)}"
        case "additionalProperties":
            return f"nothing but {', '.join(schema_here.get('properties', ())) or 'an empty object'}"
        case "oneOf":
            return "exactly one of " + ", ".join(_names(limit))
        case "not":
            return "not both " + " and ".join(limit.get("required", ["of them"]))
        case _:
            told = schema_here.get("description", "") if isinstance(schema_here, dict) else ""
            return f"{error.validator} {show(limit)[:200]}" + (f" ({told[:200]})" if told else "")


def _names(options: list[dict[str, Any]]) -> Iterator[str]:
    for option in options:
        yield "+".join(option.get("required", ["another form"]))


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        msg = f"the name {show(twice)} stands twice in one object"
        raise ValueError(msg)
    return found


def _constant(name: str) -> NoReturn:
    msg = f"{name} is not JSON"
    raise ValueError(msg)
