"""``hushmark prove``: whether the scenarios bite."""

import json
import os
import tempfile
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from hushmark import suite as suites
from hushmark.describe import Misdescribed
from hushmark.examine import SuiteBroken
from hushmark.proof.page import render
from hushmark.proof.prove import prove
from hushmark.proof.scenarios import law_scenarios
from hushmark.proof.telling import plain, summary
from hushmark.strength import PROOF, proven, recorded
from hushmark.suite_errors import SuiteError

PROVEN, GAPS, BROKEN = 0, 1, 3


def run(output: Path | None, *, as_json: bool, record: bool) -> int:
    """Prove, print and, if asked, write the page and record the figures; return the exit status."""
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("reading the suite", total=None)
        try:
            described = law_scenarios()
            suite = suites.digest_of(suites.find_root())
        except (SuiteError, SuiteBroken, Misdescribed) as problem:
            click.echo(f"The suite is broken, so nothing can be proven of it: {problem}", err=True)
            return BROKEN
        proofs = prove(
            described,
            progress=lambda what, done, total: progress.update(task, description=what, completed=done, total=total),
        )
    told = plain(proofs, suite)
    kept = [(output, render(told))] if output else []
    if record:
        kept.append((PROOF, recorded(proven(told)).decode()))
    for path, text in kept:
        try:
            write(path, text)
        except OSError as problem:
            click.echo(f"{path} could not be written: {problem.strerror}. Name another file with --output.", err=True)
            return BROKEN
    click.echo(json.dumps(told, ensure_ascii=False, indent=1) if as_json else summary(told))
    if output and not as_json:
        click.echo(f"\nPage: {output}")
    return PROVEN if told["whole"] else GAPS


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    number, draft = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(text)
        Path(draft).chmod(0o644)
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
