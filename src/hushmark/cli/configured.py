"""The configuration that a command uses, which says so."""

from pathlib import Path

import click

from hushmark.cli.plain import plain
from hushmark.configuration import NAME, Configuration, settle
from hushmark.configuration_errors import ConfigurationProblem


def settled(file: Path | None, *, adapter: str | None, **said: object) -> Configuration:
    """Return what is to be used, and say so if a file was read; a file that is wrong is a usage error."""
    try:
        configuration = settle(file, adapter=adapter, **said)
    except ConfigurationProblem as problem:
        raise click.UsageError(plain(str(problem))) from problem
    if configuration.file is not None:
        click.echo(plain(f"Using {configuration.file}."), err=True)
    told_if_example(configuration)
    return configuration


def told_if_example(configuration: Configuration) -> None:
    """Say so where nothing names an adapter: what is looked at is not whoever asks's own."""
    if configuration.adapter is None:
        found = f"{configuration.file} names no adapter" if configuration.file else f"No {NAME} here"
        click.echo(plain(f"{found}: this is the example system, not yours."), err=True)
