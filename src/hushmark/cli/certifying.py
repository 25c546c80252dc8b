"""``hushmark certify``: progress while it runs, a verdict that a person understands when it is done."""

import json
import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import click
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from evaluator.readings import UnknownReading
from hushmark import verdict
from hushmark.bundle import NotWritten, write
from hushmark.certificate_errors import CertificateProblem
from hushmark.certify import UnknownScenario, certify
from hushmark.cli import signing
from hushmark.cli.comparing import results_at, told
from hushmark.cli.configured import settled
from hushmark.cli.explaining import pair
from hushmark.cli.interrupted import ended_as_interrupted
from hushmark.cli.plain import as_called, plain
from hushmark.configuration import Configuration
from hushmark.keys import load_private
from hushmark.procedures import AttestationProblem
from hushmark.report.pipelines import annotations
from hushmark.report.words import listed
from hushmark.results import Results, Unreadable
from hushmark.signing import sign
from hushmark.suite_errors import SuiteError
from hushmark.trust import AuthoritiesUnreadable, trusting

_LAST_LINES = 8
_IDS = re.compile(r"\b[A-Z]+-\d[\w@/.-]*(?:, [A-Z]+-\d[\w@/.-]*){8,}")
"""More ids in a row than anybody reads on a terminal."""
_HOW = """\
This was the example system that comes with Hushmark. To certify your own, begin an adapter; docs/vendor.md goes on from there:

    hushmark adapter new --language python my-adapter    (or node, or java)
"""


def run(
    file: Path | None,
    spec: str | None,
    only: tuple[str, ...],
    seed: int | None,
    command: str,
    said: Mapping[str, object],
    *,
    baseline: Path | None = None,
    require: str | None = None,
    annotate: bool = False,
    far: Path | None = None,
    readings: tuple[str, ...] = (),
) -> int:
    """Certify, write the files, sign if there is a key, print the verdict; return the exit status.

    file and spec: the configuration file and the adapter named; said: what else the command line says of a configuration;
    readings: those chosen, as ID=VALUE; baseline: an earlier run to compare with; require: the class that a run must reach, if not any that is certified; far: a file to write into how far the run is, as JSON lines, the last of which
    says where the report is and the exit status; annotate: print a line of GitHub's for each result that needs somebody.
    """
    chosen = dict(pair(reading) for reading in readings)
    configuration = settled(file, adapter=spec, **{**said, "readings": chosen})
    try:
        private = load_private(configuration.key, signing.passphrase()) if configuration.key else None
    except CertificateProblem as problem:
        raise click.UsageError(str(problem)) from problem
    if private and not configuration.issuer:
        click.echo(signing.UNATTRIBUTED, err=True)
    earlier = results_at(baseline) if baseline else None
    with _telling(far) as tell, ended_as_interrupted():
        results, heard, evidence = _certified(configuration, spec, only, seed, command, earlier, tell)
        status, folder = _written(results, heard, evidence, configuration, annotate=annotate)
        told_class = results.verdict.certificate_class
        if status == verdict.CERTIFIED and require and told_class != require:
            click.echo(f"\nRequired was {require}, and this is {told_class}: it ends with 3.")
            status = verdict.INCONCLUSIVE
        if folder and private and status == verdict.CERTIFIED:
            status = _signed(folder, private, configuration.issuer)
        elif private:
            click.echo("\nNothing was signed: there is no certificate for this verdict.")
        report = str(folder.resolve()) if folder else ""
        tell({"what": "ended", "report": report, "verdict": told_class, "exit_status": status})
    return status


Tell = Callable[[dict[str, object]], None]


@contextmanager
def _telling(far: Path | None) -> Iterator[Tell]:
    """Open the file that says how far a run is, and give what writes a line of it."""
    if far is None:
        yield lambda _: None
        return
    try:
        file = far.open("w", encoding="utf-8")
    except OSError as problem:
        message = f"--progress: {far} cannot be written: {problem.strerror}"
        raise click.UsageError(message) from problem
    with file:

        def tell(said: dict[str, object]) -> None:
            file.write(json.dumps(said) + "\n")
            file.flush()

        yield tell


def _certified(
    configuration: Configuration,
    spec: str | None,
    only: tuple[str, ...],
    seed: int | None,
    command: str,
    earlier: Results | None,
    tell: Tell,
) -> tuple[Results, str, dict[str, bytes]]:
    """Certify, and show how far it is; return the results, what the adapter wrote to standard error, and the evidence."""
    heard: list[str] = []
    evidence: dict[str, bytes] = {}
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("reading the suite", total=None)

        def show(what: str, done: int, total: int) -> None:
            progress.update(task, description=what, completed=done, total=total)
            tell({"what": what, "done": done, "total": total})

        try:
            with trusting(configuration.authorities):
                results = certify(
                    configuration.adapter or "example",
                    only=only,
                    seed=seed,
                    allowed=configuration.allow_patrons,
                    command=command,
                    timeouts=configuration.timeouts,
                    progress=show,
                    heard=heard.append,
                    kept=evidence.update,
                    directory=configuration.directory,
                    repeated=_repeated(configuration, spec),
                    waivers=configuration.waivers,
                    attestations=configuration.attestations,
                    baseline=earlier,
                    readings=configuration.readings,
                )
        except (UnknownScenario, UnknownReading, AuthoritiesUnreadable, AttestationProblem) as problem:
            raise click.UsageError(str(problem)) from problem
    return results, "".join(heard), evidence


def _written(
    results: Results, heard: str, evidence: dict[str, bytes], configuration: Configuration, *, annotate: bool
) -> tuple[int, Path | None]:
    """Write the files and say what they say; return the exit status, and the folder if it could be written."""
    try:
        folder = write(results, configuration.reports, heard, evidence)
    except (NotWritten, OSError) as problem:
        click.echo(f"{say(results)}\n\nNo report could be written, so nothing counts: {problem}", err=True)
        return verdict.INCONCLUSIVE, None
    click.echo(as_called("\n".join(_printed(results, annotate=annotate))))
    if heard.strip() and results.verdict.exit_status == verdict.INCONCLUSIVE:
        last = "\n".join(plain(f"  {line}") for line in heard.strip().splitlines()[-_LAST_LINES:])
        click.echo(f"\nThe adapter's last words on standard error ({folder / 'adapter.log'}):\n{last}")
    click.echo(f"\nReport: {folder / 'report.html'}")
    if configuration.adapter is None:
        click.echo(as_called(f"\n{_HOW}"), nl=False)
    return results.verdict.exit_status, folder


def _printed(results: Results, *, annotate: bool) -> Iterator[str]:
    yield say(results)
    if results.baseline:
        yield from ("", *map(plain, told(results.baseline)))
    if annotate:
        yield from ("", *annotations(results))


def _repeated(configuration: Configuration, spec: str | None) -> str:
    """Return the options by which a scenario is put to the same system again."""
    by_file = f"--config {shlex.quote(str(configuration.file))}" if configuration.file else ""
    by_name = f"--adapter {spec or configuration.adapter or 'example'!r}" if spec or not by_file else ""
    by_reading = (f"--reading {name}={value}" for name, value in configuration.readings.items())
    return " ".join(filter(None, (by_file, by_name, *by_reading)))


def _signed(folder: Path, key: Ed25519PrivateKey, issuer: str) -> int:
    try:
        path, certificate = sign(folder, key, issuer)
    except (CertificateProblem, Unreadable, SuiteError, OSError, UnicodeError) as problem:
        click.echo(plain(f"No certificate ({type(problem).__name__}): {problem}"), err=True)
        return verdict.INCONCLUSIVE
    click.echo(f"\nSigned after the report was written:\n{signing.told(certificate)}\n\nCertificate: {path}")
    return verdict.CERTIFIED


def say(results: Results) -> str:
    """Return the verdict in words: what it is, why, what failed and how to repeat it."""
    required = results.verdict.counts["required"]
    lines = [
        results.verdict.headline,
        "",
        *(f"  - {_cut(ground)}" for ground in results.verdict.grounds),
        *(f"  - Read otherwise than usual: {name}={value}." for name, value in results.law.readings.items()),
        "",
        _counted(required),
    ]
    headed, untested = False, dict[str, list[str]]()
    for result in sorted(results.results, key=lambda result: not result.required):
        open_ = result.required and result.outcome != "passed"
        chosen = bool(results.selection) and result.outcome in ("cantTell", "untested")
        if result.required and result.outcome == "untested" and not chosen:
            untested.setdefault(result.reason, []).append(result.id)
            continue
        if result.outcome == "failed" or open_ or chosen:
            if not result.required and not headed:
                lines += ["", "Not required for a certificate:"]
                headed = True
            lines += [
                "",
                f"{result.id}: {result.title} ({result.citation})",
                f"  expected: {result.expected}",
                f"  observed: {result.observed}",
            ]
            lines += [f"  {result.reason}"] if result.reason else []
            lines += [f"  repeat:   {_short(result.repeat)}"] if result.repeat else []
    for reason, ids in untested.items():
        lines += ["", f"Untested: {listed(ids)}", f"  {reason}"]
    return "\n".join(plain(line) for line in lines)


def _cut(ground: str) -> str:
    """Cut a long list of ids; the report has all of them."""
    return _IDS.sub(lambda found: listed(found[0].split(", ")), ground)


def _counted(required: dict[str, int]) -> str:
    """Count the required scenarios; one without a result is untested."""
    told = sum(required[outcome] for outcome in ("passed", "failed", "cantTell"))
    parts = f"Passed {required['passed']}, failed {required['failed']}, inconclusive {required['cantTell']}, untested {required['of'] - told}."
    return f"Required: {required['of']}. {parts}"


def _short(command: str) -> str:
    return " ".join(shlex.quote(part) for part in shlex.split(command))
