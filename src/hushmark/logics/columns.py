"""The law over columns: rows of findings are decided all at once, with polars (the extra ``columns``)."""

from collections.abc import Iterable, Sequence
from datetime import date
from operator import invert

import polars as pl

from evaluator.decision import VERDICTS
from hushmark.logics.logic import Logic, Texts, grounds, over_grounds, texts_of
from hushmark.proof.outcome import names_in

VERDICT = pl.Enum(VERDICTS)


class MissingFindings(ValueError):
    """A frame without a column for each finding that the law asks."""

    def __init__(self, missing: Sequence[str]) -> None:
        super().__init__(
            f"the law asks findings that are no columns of the frame: {', '.join(missing)}; "
            "add each as a Boolean column, null where it is not known"
        )


class NotATruth(ValueError):
    """A column of findings that holds something other than true, false and null."""

    def __init__(self, name: str, dtype: pl.DataType) -> None:
        super().__init__(
            f"the column {name} is {dtype}; a finding is Boolean: true, false, or null where it is not known"
        )


def _every(truths: Iterable[pl.Expr]) -> pl.Expr:
    several = list(truths)
    return several[0] if len(several) == 1 else pl.all_horizontal(several) if several else pl.lit(value=True)


def _some(truths: Iterable[pl.Expr]) -> pl.Expr:
    several = list(truths)
    return several[0] if len(several) == 1 else pl.any_horizontal(several) if several else pl.lit(value=False)


def _first(cases: Sequence[tuple[pl.Expr, str]], otherwise: str) -> pl.Expr:
    verdict: pl.Expr = pl.lit(otherwise, VERDICT)
    for truth, value in reversed(cases):
        verdict = pl.when(truth).then(pl.lit(value, VERDICT)).otherwise(verdict)
    return verdict


COLUMNS: Logic[pl.Expr, pl.Expr] = Logic(_every, _some, invert, pl.Expr.is_not_null, _first)
"""Truths are Boolean columns, null where it is not known; polars' *all* and *any* over a row are Kleene's."""


def decide_rows(frame: pl.DataFrame, law: str | date, layer: str = "statute") -> pl.DataFrame:
    """Decide each row of findings, and tell of each ground of the law whether it is met.

    ``frame`` has a Boolean column for every finding that the law asks, by the finding's name (`evaluator.findings`): true,
    false, or null where it is not known; other columns are left alone. ``law`` is a day of disclosure, of which all
    editions that may have been in force in ``layer`` are asked, or a law's name as `hushmark law diff` takes it (``2022``,
    that edition of the section alone; ``statute``, ``pccld`` ..., all of a layer as it stands today).

    The result has a row for each row of ``frame``, in order: ``verdict``, an Enum of `evaluator.decision.VERDICTS`, and
    for each provision, named by its citation, a Boolean that tells whether it is met, null where that is not known. Where
    candidate editions ask different things in one place, its column is named once for each, ``24-90-119(1) [1983]``.

    Raises MissingFindings, NotATruth, `hushmark.proof.laws.UnknownLaw`, and `evaluator.law.NoEdition`.
    """
    return decide_under(frame, texts_of(law, layer))


def decide_under(frame: pl.DataFrame, texts: Texts) -> pl.DataFrame:
    """Decide each row under texts that may be in force, as `decide_rows` does. Raises MissingFindings and NotATruth."""
    _check(frame, texts)
    met = COLUMNS.asking(lambda name: pl.col(name).cast(pl.Boolean))
    tested = {name: COLUMNS.provision(provision, met) for name, provision in grounds(texts).items()}
    verdict = COLUMNS.verdict(over_grounds(texts), COLUMNS.asking(pl.col))
    return frame.lazy().with_columns(**tested).with_columns(verdict=verdict).select("verdict", *tested).collect()


def _check(frame: pl.DataFrame, texts: Texts) -> None:
    names = names_in(*(edition for text in texts for edition in text))
    if missing := [name for name in names if name not in frame.columns]:
        raise MissingFindings(missing)
    for name in names:
        if frame.schema[name] not in (pl.Boolean, pl.Null):
            raise NotATruth(name, frame.schema[name])
