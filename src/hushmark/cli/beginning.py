"""``hushmark adapter new``: what was written, and what to do next."""

import shlex
from pathlib import Path

import click

from hushmark.cli.plain import as_called, plain
from hushmark.new_adapter import NotMade, make


def new(language: str, directory: Path, *, example: bool) -> None:
    """Write the folder and say what comes next; exit status 1 if it could not be written."""
    try:
        files = make(language, directory, example=example)
    except NotMade as problem:
        click.echo(plain(f"Nothing was made ({type(problem).__name__}): {problem}."), err=True)
        raise SystemExit(1) from problem
    for file in files:
        click.echo(plain(str(file)))
    here = shlex.quote(str(directory))
    told, tried = ("It is complete", "doctor") if example else ("It runs, and says what is missing", "adapter check")
    click.echo(as_called(plain(f"{told}: cd {here} && hushmark {tried}")))
