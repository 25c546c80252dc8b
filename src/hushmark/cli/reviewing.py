"""``hushmark review add`` and ``status``: who has read the suite, and whether what they read still stands."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import click

from hushmark import reviews
from hushmark import suite as suites
from hushmark.certificate import today
from hushmark.cli.plain import plain
from hushmark.reviews import NotYetDay, ReviewProblem, Reviews
from hushmark.signing import write_whole
from hushmark.suite_errors import SuiteError

ALL_REVIEWED, NOT_ALL = 0, 1


def add(
    reviewer: str, role: str, day: date | None, provisions: tuple[str, ...], scenarios: tuple[str, ...], as_read: str
) -> None:
    """Add one review to the suite's file and say of how much it is."""
    on = day or today()
    with _refused():
        suite = suites.load()
        kept = reviews.read(suite.root)
        if on > today():
            message = f"{on.isoformat()} is after today; a review is of what was read"
            raise NotYetDay(message)
        review = reviews.reviewed(
            suite.scenarios,
            reviewer=reviewer,
            role=role,
            day=on,
            provisions=provisions,
            only=scenarios,
            as_read=as_read,
        )
        after = Reviews(reviews.FORMAT, (*kept.reviews, review))
        write_whole(suite.root / reviews.NAME, after.canonical())
    click.echo(plain(f"Reviewed by {review.who}."))
    click.echo(f"{len(review.provisions)} provisions and {len(review.scenarios)} scenarios, in {reviews.NAME}.")


def status(*, as_json: bool) -> int:
    """Print what is reviewed, what changed since and what nobody has read; return the exit status."""
    with _refused():
        suite = suites.load()
        kept = reviews.read(suite.root)
    subjects = reviews.subjects_of(suite.scenarios)
    names = (*subjects.provisions, *subjects.scenarios)
    standings = {name: subjects.standing(name, kept) for name in names}
    gone = sorted({name for one in kept.reviews for name in (*one.provisions, *one.scenarios)} - standings.keys())
    if as_json:
        told = {name: {"state": one.state, "by": list(one.by)} for name, one in standings.items()}
        click.echo(json.dumps({"standing": told, "gone": gone}, ensure_ascii=False, indent=1))
    else:
        for what, ids in (("provisions", subjects.provisions), ("scenarios", subjects.scenarios)):
            counts = [
                sum(standings[name].state == state for name in ids) for state in ("reviewed", "changed", "unread")
            ]
            click.echo(
                f"Of {len(ids)} {what}: {counts[0]} reviewed as they stand, {counts[1]} changed since review, {counts[2]} not yet reviewed."
            )
        for name, one in standings.items():
            if one.state == "changed":
                click.echo(plain(f"  {name}: {one}."))
        for name in gone:
            click.echo(plain(f"  {name}: reviewed, and no longer there."))
    return ALL_REVIEWED if all(one.state == "reviewed" for one in standings.values()) else NOT_ALL


@contextmanager
def _refused() -> Iterator[None]:
    try:
        yield
    except ReviewProblem as problem:
        raise click.UsageError(str(problem)) from problem
    except SuiteError as problem:
        raise click.ClickException(str(problem)) from problem
    except OSError as problem:
        message = f"{problem.filename or reviews.NAME} could not be written: {problem.strerror}"
        raise click.ClickException(message) from problem
