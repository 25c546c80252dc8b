"""The reference of the facts file, made from the one table in which the facts stand."""

from evaluator.facts import DIMENSIONS, ORDINARY, Dimension

_KINDS = {"yes-no": "`yes` or `no`", "date": "a day, `YYYY-MM-DD`", "days": "a whole number of days"}


def facts_reference() -> str:
    """Return the page ``docs/facts.md``: every fact with its meaning, its values and its value in the ordinary case."""
    ordinary = {
        f"{key}.{inner}" if inner else key: value for key, stated in ORDINARY.items() for inner, value in _flat(stated)
    }
    groups: dict[str, list[Dimension]] = {}
    for dimension in DIMENSIONS.values():
        groups.setdefault(dimension.group, []).append(dimension)
    parts = [_OPENING]
    for group, dimensions in groups.items():
        rows = [f"| `{d.key}` | {d.meaning} | {_values(d)} | {_shown(ordinary.get(d.key))} |" for d in dimensions]
        parts.append(
            "\n".join(
                (
                    f"## {group[0].upper()}{group[1:]}",
                    "",
                    "| fact | meaning | values | ordinary |",
                    "| --- | --- | --- | --- |",
                    *rows,
                )
            )
        )
    return "\n\n".join(parts) + "\n"


_OPENING = """# The facts of a case

A facts file is one JSON object. What is left out, `null` or `unknown` is *not known*: it never counts as *no*, and an
answer that hangs on it is `undetermined` and says what to ask. Keys that begin with `consent.` or `process.` are nested:
`{"consent": {"kind": "oral"}}`; a bare word stands for its kind: `{"consent": "none"}`. A key or a value that is not
listed here is an error that names what is allowed, and so is a `0` or `1` for *no* or *yes*.

The last column is the ordinary case: what `hushmark explain --ordinary` takes for what a file does not say. It assumes no age
where a birth date is stated, no `immigration_purpose` where a federal officer learns it, and no `other_law` where abuse is reported. This page is made from `evaluator.facts.DIMENSIONS`."""


def _flat(value: object) -> list[tuple[str, object]]:
    return list(value.items()) if isinstance(value, dict) else [("", value)]


def _values(dimension: Dimension) -> str:
    words = ", ".join(f"`{value}`" for value in dimension.values)
    match dimension.kind:
        case "cited":
            return f"{words}; the last three with a citation: `required (19-3-304)`"
        case "fields":
            return f"a list of {words}"
        case _:
            return words or _KINDS[dimension.kind]


def _shown(value: object) -> str:
    return "" if value is None else f"`{value}`"
