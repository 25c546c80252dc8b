"""``hushmark doctor`` and ``hushmark adapter check``: a line for each check, and what to do about each problem."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from hushmark import adapter_check
from hushmark.certify import DENVER
from hushmark.cli import signing
from hushmark.cli.configured import settled, told_if_example
from hushmark.cli.plain import as_called, noted, plain
from hushmark.configuration import Configuration, settle
from hushmark.configuration_errors import ConfigurationProblem
from hushmark.doctor import doctor
from hushmark.finding import Finding

WELL, ILL = 0, 3


def examine(
    file: Path | None, spec: str | None, reports: Path | None, allowed: str, key: Path | None, *, as_data: bool
) -> int:
    """Check everything that a run rests on, print what was found, and return the exit status."""
    configuration: Configuration | ConfigurationProblem
    try:
        configuration = settle(file, adapter=spec, reports=reports, allow_patrons=allowed, key=key)
        told_if_example(configuration)
    except ConfigurationProblem as problem:
        configuration = problem
    findings = doctor(configuration, signing.passphrase())
    return _as_data(findings) if as_data else _told(findings)


def check(file: Path | None, spec: str | None, allowed: str) -> int:
    """Check an adapter's protocol alone, print what was found, and return the exit status."""
    configuration = settled(file, adapter=spec, allow_patrons=allowed)
    findings = adapter_check.check(
        configuration.adapter or "example",
        datetime.now(DENVER),
        directory=configuration.directory,
        timeouts=configuration.timeouts,
        allowed=configuration.allow_patrons,
    )
    return _told(findings)


def _until_stopped(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings; who interrupts them is told what they leave behind."""
    try:
        yield from findings
    except KeyboardInterrupt as stopped:
        click.echo(f"Interrupted.{noted(stopped)}", err=True)
        raise


def _as_data(findings: Iterable[Finding]) -> int:
    """Print each finding as one line of JSON as soon as it is made."""
    ill = False
    for finding in _until_stopped(findings):
        ill |= finding.state == "problem"
        click.echo(json.dumps(asdict(finding)))
    return ILL if ill else WELL


def _told(findings: Iterable[Finding]) -> int:
    """Print findings as they are made."""
    states = Counter[str]()
    for finding in _until_stopped(findings):
        states[finding.state] += 1
        whose = f" ({finding.whose})" if finding.whose else ""
        because = "because " if finding.state == "not checked" else ""
        click.echo(plain(f"{finding.state:<12} {finding.check}{whose}: {because}{finding.told}"))
        if finding.fix:
            click.echo(as_called(plain(f"{'':<12} → {finding.fix}")))
        if finding.heard:
            click.echo(f"{'':<12} The adapter's last words on standard error:")
        for line in finding.heard:
            click.echo(plain(f"{'':<12} | {line}"))
    ill = states["problem"]
    problems = "no problem" if not ill else "1 problem" if ill == 1 else f"{ill} problems"
    click.echo(f"\n{states['ok']} checks well, {problems}, {states['not checked']} not checked.")
    return ILL if ill else WELL
