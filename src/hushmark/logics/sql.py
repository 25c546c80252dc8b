"""The law as SQL: its three truths are SQL's own, TRUE, FALSE and NULL.

Nothing is used but AND, OR, NOT, IS NOT NULL, CASE and WITH, which every SQL since 1999 has; it is tried in SQLite and polars.
"""

from collections.abc import Iterable, Sequence

from hushmark.logics.logic import Logic, Texts, grounds, over_grounds


def _joined(word: str, nothing: str, truths: Iterable[str]) -> str:
    several = list(truths)
    return several[0] if len(several) == 1 else f"({f' {word} '.join(several)})" if several else nothing


def _first(cases: Sequence[tuple[str, str]], otherwise: str) -> str:
    whens = "".join(f"\n    WHEN {truth} THEN '{value}'" for truth, value in cases)
    return f"CASE{whens}\n    ELSE '{otherwise}' END"


SQL: Logic[str, str] = Logic(
    lambda truths: _joined("AND", "TRUE", truths),
    lambda truths: _joined("OR", "FALSE", truths),
    lambda truth: f"(NOT {truth})",
    lambda truth: f"({truth} IS NOT NULL)",
    _first,
)
"""Truths are expressions of standard SQL, whose AND, OR and NOT are Kleene's."""


def quoted(name: str) -> str:
    """Return a name as SQL quotes it."""
    return '"{}"'.format(name.replace('"', '""'))


def statement(texts: Texts, table: str) -> str:
    """Return the query that decides each row of a table, as `hushmark.logics.columns.decide_rows` does each of a frame.

    The table has a column for every finding that the law asks. The result has the table's columns, one for each ground by
    its citation, and ``verdict``.
    """
    met = SQL.asking(quoted)
    tested = (f"{SQL.provision(p, met)} AS {quoted(name)}" for name, p in grounds(texts).items())
    columns = ",\n    ".join(("*", *tested))
    verdict = SQL.verdict(over_grounds(texts), met)
    return f"WITH tested AS (\n  SELECT\n    {columns}\n  FROM {quoted(table)}\n)\nSELECT *,\n  {verdict} AS verdict\nFROM tested"
