"""The configuration that a command uses, which says so."""

from pathlib import Path

import click

from hushmark.cli.plain import plain
from hushmark.configuration import Configuration, settle
from hushmark.configuration_errors import ConfigurationProblem


def settled(file: Path | None, *, adapter: str | None, **said: object) -> Configuration:
    """Return what is to be used, and say so if a file was read; a file that is wrong is a usage error."""
    try:
        configuration = settle(file, adapter=adapter, **said)
    except ConfigurationProblem as problem:
        raise click.UsageError(plain(str(problem))) from problem
    if configuration.file is not None:
        click.echo(plain(f"Using {configuration.file}."), err=True)
    return configuration
