"""Ten million rows of findings, decided with every ground: beside reading the columns once, and beside reading Parquet.

    .venv/bin/python -m benchmarks.columns [--rows N] [--rounds N] [--law NAME]

Every finding that the law asks is a column, one value in twenty of it is not known, and the others are yes and no by halves.
*Read once* counts what is yes in every column, for which its values and what is known of them are gone through once.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import polars as pl

from benchmarks.measure import at_most, call, goals, in_turn, opening, ratio, seconds
from hushmark.logics.columns import decide_rows
from hushmark.logics.logic import texts_of
from hushmark.proof.outcome import names_in

_UNKNOWN = 20


def rows(count: int, law: str) -> pl.DataFrame:
    """Return rows of findings, the same for the same count."""
    names = names_in(*(edition for pair in texts_of(law) for edition in pair))
    number = pl.DataFrame({"row": pl.int_range(count, eager=True)})
    drawn = {name: pl.col("row").hash(seed) for seed, name in enumerate(names)}
    truths = {
        name: pl.when(value // 2 % _UNKNOWN != 0).then(value % 2 == 0).alias(name) for name, value in drawn.items()
    }
    return number.select(**truths).rechunk()


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=10_000_000, help="how many rows are decided (10,000,000)")
    parser.add_argument("--rounds", type=int, default=9, help="how often they are (9)")
    parser.add_argument("--law", default="statute", help="the law, as `hushmark law diff` names it (statute)")
    chosen = parser.parse_args(arguments)
    frame = rows(chosen.rows, chosen.law)
    opening(
        f"{chosen.rows:,} rows of {frame.width} findings, {frame.estimated_size('mb'):.0f} MB, {pl.thread_pool_size()} threads"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "findings.parquet"
        frame.write_parquet(path)
        runs = in_turn(
            {
                "the columns read once": lambda: call(lambda: frame.select(pl.all().sum())),
                "every row decided, with all grounds": lambda: call(lambda: decide_rows(frame, chosen.law)),
                "read_parquet": lambda: call(lambda: pl.read_parquet(path)),
                "read_parquet, and decided": lambda: call(lambda: decide_rows(pl.read_parquet(path), chosen.law)),
            },
            chosen.rounds,
        )
    seconds(runs)
    goals()
    read, decided, parquet, both = runs.values()
    for what, ours, theirs, goal in (
        ("in memory, beside the columns read once", decided, read, 3),
        ("the same, the stretch", decided, read, 2),
        ("from Parquet, beside read_parquet", both, parquet, 1.2),
    ):
        at_most(what, ratio(ours, theirs), goal, ratio(ours, theirs, "cpu"))
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
