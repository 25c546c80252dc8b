"""``hushmark prove``: whether the scenarios bite."""

import json
import os
import tempfile
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from evaluator.policy import LAYERS
from hushmark import suite as suites
from hushmark.examine import Described, SuiteBroken
from hushmark.proof.complement import FILE, NoSentence, chosen, feature
from hushmark.proof.page import render
from hushmark.proof.prove import Proof, marks, prove
from hushmark.proof.scenarios import law_scenarios
from hushmark.proof.telling import law_digest, plain, summary
from hushmark.scenario import GENERATED
from hushmark.strength import PROOF, proven, recorded, strength
from hushmark.suite_errors import SuiteError

PROVEN, GAPS, BROKEN = 0, 1, 3


def run(output: Path | None, *, as_json: bool, record: bool, complete: bool, known: bool) -> int:
    """Prove, print and, if asked, write the page, record the figures or generate what is lacking; return the exit status."""
    try:
        told = _prove(_complete() if complete else _recorded() if known else None)
    except (SuiteError, SuiteBroken, NoSentence) as problem:
        click.echo(f"The suite is broken, so nothing can be proven of it: {problem}", err=True)
        return BROKEN
    except OtherLaw as problem:
        click.echo(str(problem), err=True)
        return BROKEN
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


def cover(*, as_json: bool) -> int:
    """Say which scenarios reach which code of the law; return the exit status."""
    from hushmark.proof import reach  # noqa: PLC0415 - coverage is imported when it is asked for

    try:
        told = reach.plain(reach.reach(law_scenarios()))
    except (SuiteError, SuiteBroken) as problem:
        click.echo(f"The suite is broken, so nothing can be said of it: {problem}", err=True)
        return BROKEN
    click.echo(json.dumps(told, ensure_ascii=False, indent=1) if as_json else reach.summary(told))
    return PROVEN if told["whole"] else GAPS


def _prove(known: frozenset[str] | None) -> dict[str, Any]:
    """Prove the whole suite; what was just proven to change no answer need not be proven again."""
    proofs = _watched(law_scenarios(), known)
    return plain(proofs, suites.digest_of(suites.find_root()))


class OtherLaw(ValueError):
    """The record is of another law as code, so that nothing can be taken from it."""


def _recorded() -> frozenset[str]:
    """Return the marks of what the record says was proven to change no answer. Raises OtherLaw."""
    record = strength().proven
    if record is None or record.law != f"sha256:{law_digest()}":
        message = "What is recorded was proven of another law as code. Prove it anew: hushmark prove --record"
        raise OtherLaw(message)
    return frozenset(mark for layer in record.layers for mark in layer.proven_none)


def _complete() -> frozenset[str]:
    """Generate anew the scenarios that notice what no written one does; return the marks of what was proven to be no fault."""
    folder = suites.find_root() / "features"
    (statute,) = (p for p in _watched(law_scenarios(generated=False)) if p.layer.name == "statute")
    text, made = feature(chosen(statute, dict(LAYERS)), dict(LAYERS))
    ledger = folder / "ids.txt"
    kept = [line for line in ledger.read_text(encoding="utf-8").splitlines() if not line.startswith(GENERATED)]
    write(ledger, "\n".join([*kept, *sorted(f"{name} {rest}" for name, rest in made.items())]) + "\n")
    if made:
        write(folder / FILE, text)
    else:
        (folder / FILE).unlink(missing_ok=True)
    return frozenset(marks(statute))


def _watched(described: tuple[Described, ...], known: frozenset[str] | None = None) -> tuple[Proof, ...]:
    """Prove, and show on the terminal how far it is."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading the suite", total=None)
        return prove(
            described,
            known=known,
            progress=lambda what, done, total: progress.update(task, description=what, completed=done, total=total),
        )


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
