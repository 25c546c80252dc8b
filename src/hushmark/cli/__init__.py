"""The command line: one command for each thing that a reader of the documentation wants done.

Modules are imported when their command runs, so that help is quick.
"""

import sys
from pathlib import Path
from typing import BinaryIO

import click

from hushmark import __version__

_ADAPTER_HELP = "stdio:COMMAND, python:MODULE:NAME, or the name of an installed adapter (built in: example, reference)."


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="hushmark")
def main() -> None:
    """Certify, on what was observed, whether a library system keeps library-user records as C.R.S. 24-90-119 requires.

    Exit status of certify: 0 certified, 1 not certified, 2 usage, 3 inconclusive (configuration, adapter, environment,
    suite, or a development run), 4 waiver refused.
    """


@main.command()
@click.option(
    "--adapter", "spec", metavar="ADAPTER", help=f"What to certify. {_ADAPTER_HELP} Without it, the example system."
)
@click.option(
    "--only",
    multiple=True,
    metavar="ID",
    help="Run this scenario and its control only: a development run, never a certificate. Repeatable.",
)
@click.option("--seed", type=int, help="Repeat a run's invented identities and order.")
@click.option(
    "--reports",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("reports"),
    show_default=True,
    help="The folder that reports go into.",
)
@click.option(
    "--allow-patrons",
    default="",
    metavar="SYSTEM",
    help="Use the test system of this name although it holds patrons; they are not altered.",
)
def certify(spec: str | None, only: tuple[str, ...], seed: int | None, reports: Path, allow_patrons: str) -> None:
    """Run the suite against a system; write report.html, results.json and summary.md; print the verdict."""
    from hushmark.cli import certifying  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(certifying.run(spec, only, seed, reports, allow_patrons, _command()))


@main.command()
@click.option(
    "--facts",
    "file",
    required=True,
    type=click.File("rb"),
    metavar="FILE",
    help="One JSON object of facts (docs/facts.md); - reads standard input.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, with the keys of a table of cases.")
@click.option(
    "--reading",
    "readings",
    multiple=True,
    metavar="ID=VALUE",
    help="Take another reading where the text is open, e.g. T-AGE=21. Repeatable.",
)
@click.option(
    "--ordinary",
    is_flag=True,
    help="Take what the file does not say from the ordinary case: a public library district, a living adult user, no consent, no legal process.",
)
def explain(file: BinaryIO, as_json: bool, readings: tuple[str, ...], ordinary: bool) -> None:  # noqa: FBT001
    """Say what the law says of one case, why, what would change it, and what is still to be asked."""
    from hushmark.cli import explaining  # noqa: PLC0415 - imported when used, so that help is quick

    click.echo(explaining.run(file.read(), file.name, as_json=as_json, readings=readings, ordinary=ordinary))


@main.command()
def scenarios() -> None:
    """List the scenarios: id, level, provision, title."""
    from hushmark import suite  # noqa: PLC0415 - imported when used, so that help is quick
    from hushmark.certify import citation  # noqa: PLC0415

    for scenario in suite.load().scenarios:
        click.echo(f"{scenario.id}\t{scenario.level}\t{citation(scenario.provision)}\t{scenario.name}")


@main.command()
@click.argument("results", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to write the page; without it, beside the results.",
)
def report(results: Path, output: Path | None) -> None:
    """Make the HTML report again from a results.json."""
    from hushmark.report.html import render  # noqa: PLC0415 - imported when used, so that help is quick
    from hushmark.results import Unreadable, read  # noqa: PLC0415

    try:
        page = render(read(results))
    except Unreadable as problem:
        raise click.UsageError(str(problem)) from problem
    target = output or results.with_name("report.html")
    target.write_text(page, encoding="utf-8")
    click.echo(target)


def _command() -> str:
    return " ".join(["hushmark", *sys.argv[1:]])
