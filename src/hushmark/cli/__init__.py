"""The command line: one command for each thing that a reader of the documentation wants done.

Modules are imported when their command runs, so that help is quick.
"""

import json
import sys
import traceback
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import click

from hushmark import __version__

_INCONCLUSIVE = 3
_ADAPTER_HELP = "stdio:COMMAND, python:MODULE:NAME, an http: or https: address, or the name of an installed adapter (built in: example, reference)."


_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_CONFIG = click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Take what is not said here from this file; without it, from hushmark.toml in the current folder, if there is one.",
)
_REPORTS = click.option(
    "--reports",
    type=click.Path(file_okay=False, path_type=Path),
    show_default="reports",
    help="The folder that reports go into.",
)
_ALLOWED = click.option(
    "--allow-patrons",
    default="",
    metavar="SYSTEM",
    help="Use the test system of this name although it holds patrons: the adapter's `reset` must spare them, and a run stops when one is gone.",
)


def _a_run_s_folder(_context: click.Context, _argument: click.Parameter, given: Path) -> Path:
    if given.is_file():
        message = f"{given} is a file; a run is signed by its folder. Did you mean {given.absolute().parent}?"
        raise click.BadParameter(message)
    return given


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="hushmark")
def main() -> None:
    """Certify, on what was observed, whether a library system keeps library-user records as C.R.S. 24-90-119 requires.

    Exit status of certify: 0 certified, 1 not certified, 2 usage, 3 inconclusive (configuration, adapter, environment,
    suite, or a development run), 4 waiver refused.
    """


@main.command(
    epilog="Exit status: 0 certified, 1 not certified, 2 usage, 3 inconclusive (configuration, adapter, environment, suite, or a development run), 4 waiver refused."
)
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
@_CONFIG
@_REPORTS
@_ALLOWED
@click.option("--key", type=_FILE, metavar="KEY", help="Sign a certificate with this private key, if one was earned.")
@click.option("--issuer", default="", metavar="NAME", help="Who signs, in the certificate's words.")
@click.option(
    "--baseline",
    type=click.Path(exists=True, path_type=Path),
    metavar="RUN",
    help="Compare with an earlier run: its folder, or its results.json.",
)
@click.option(
    "--require",
    type=click.Choice(["certified"]),
    help="End with 3, and sign nothing, if it is certified only in part or with waivers.",
)
@click.option("--annotate", is_flag=True, help="Print a GitHub annotation for each result that needs somebody.")
@click.option(
    "--progress",
    "far",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write into this file how far the run is, as JSON lines; the last one has the report and the exit status.",
)
@click.option(
    "--reading",
    "readings",
    multiple=True,
    metavar="ID=VALUE",
    help="Take another reading where the text is open, e.g. T-AGE=21; it is bound into the certificate. Repeatable.",
)
def certify(
    spec: str | None,
    only: tuple[str, ...],
    seed: int | None,
    config: Path | None,
    reports: Path | None,
    allow_patrons: str,
    key: Path | None,
    issuer: str,
    baseline: Path | None,
    require: str | None,
    annotate: bool,  # noqa: FBT001
    far: Path | None,
    readings: tuple[str, ...],
) -> None:
    """Run the suite against a system; write report.html, results.json and summary.md; print the verdict."""
    from hushmark.cli import certifying  # noqa: PLC0415 - imported when used, so that help is quick
    from hushmark.cli.plain import noted  # noqa: PLC0415 - as above

    try:
        said = {"reports": reports, "allow_patrons": allow_patrons, "key": key, "issuer": issuer}
        status = certifying.run(
            config,
            spec,
            only,
            seed,
            _command(),
            said,
            baseline=baseline,
            require=require,
            annotate=annotate,
            far=far,
            readings=readings,
        )
    except KeyboardInterrupt as stopped:
        click.echo(f"Interrupted: nothing was written, and nothing counts.{noted(stopped)}", err=True)
        status = _INCONCLUSIVE
    except click.ClickException:
        raise
    except Exception:  # noqa: BLE001 - a fault of ours must never end with the status of a system that was refused
        traceback.print_exc()
        click.echo(
            "This is a fault of Hushmark itself (suite): nothing counts. Please report it with the lines above.",
            err=True,
        )
        status = _INCONCLUSIVE
    sys.exit(status)


@main.command(epilog="Exit status: 0 all is well, 2 usage, 3 there is a problem.")
@click.option(
    "--adapter",
    "spec",
    metavar="ADAPTER",
    help=f"What is to be certified. {_ADAPTER_HELP} Without it, the example system.",
)
@_CONFIG
@_REPORTS
@_ALLOWED
@click.option("--key", type=click.Path(path_type=Path), metavar="KEY", help="The private key that is to sign.")
@click.option("--json", "as_data", is_flag=True, help="Tell each check as one line of JSON, for a program.")
def doctor(
    spec: str | None,
    config: Path | None,
    reports: Path | None,
    allow_patrons: str,
    key: Path | None,
    as_data: bool,  # noqa: FBT001
) -> None:
    """Check everything that a run rests on; say of each problem whose it is and what to do."""
    from hushmark.cli import doctoring  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(doctoring.examine(config, spec, reports, allow_patrons, key, as_data=as_data))


@main.command(
    epilog="Exit status: 0 nothing was found, 1 something tells who has what, 2 usage, 3 nothing could be shown."
)
@click.option(
    "--adapter", "spec", metavar="ADAPTER", help=f"What to explore. {_ADAPTER_HELP} Without it, the example system."
)
@_CONFIG
@_ALLOWED
@click.option(
    "--openapi",
    default="/openapi.json",
    show_default=True,
    metavar="PATH",
    help="Where the system describes itself, if it does.",
)
@click.option(
    "--most", type=click.IntRange(1), default=200, show_default=True, help="How many addresses to ask at the most."
)
@click.option("--seed", type=int, default=0, show_default=True, help="The seed of invented identities.")
def explore(spec: str | None, config: Path | None, allow_patrons: str, openapi: str, most: int, seed: int) -> None:
    """Ask every address that the system's pages and its OpenAPI description name, in worlds that differ only in who has what.

    It is for development: what it finds is no result of a scenario, and a reason to sign nothing until it is mended.
    """
    from hushmark.cli import exploring  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(exploring.explored(config, spec, allow_patrons, openapi=openapi, most=most, seed=seed))


@main.group()
def adapter() -> None:
    """What is for whoever writes an adapter."""


@adapter.command("check", epilog="Exit status: 0 all is well, 2 usage, 3 there is a problem.")
@click.option(
    "--adapter", "spec", metavar="ADAPTER", help=f"What to check. {_ADAPTER_HELP} Without it, the example system."
)
@_CONFIG
@_ALLOWED
def check_adapter(spec: str | None, config: Path | None, allow_patrons: str) -> None:
    """Check that an adapter speaks the protocol.

    Hushmark itself asks the system nothing; the adapter resets your test system and seeds it, as it does in a run.
    """
    from hushmark.cli import doctoring  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(doctoring.check(config, spec, allow_patrons))


@adapter.command("new", epilog="Exit status: 0 made, 1 not made, 2 usage.")
@click.option("--language", required=True, type=click.Choice(["python", "node", "java"]), help="What it is written in.")
@click.option("--example", is_flag=True, help="Write the complete adapter of the example library, to read and to try.")
@click.argument("directory", type=click.Path(path_type=Path))
def new_adapter(language: str, directory: Path, example: bool) -> None:  # noqa: FBT001
    """Write a new folder with an adapter to fill in, and a hushmark.toml that names it; nothing is overwritten."""
    from hushmark.cli import beginning  # noqa: PLC0415 - imported when used, so that help is quick

    beginning.new(language, directory, example=example)


@adapter.command("openapi", epilog="Exit status: 0 printed.")
def openapi() -> None:
    """Print the protocol over HTTP as an OpenAPI description, one path for each method, for whoever makes stubs of it."""
    from hushmark.protocol.openapi import description  # noqa: PLC0415 - imported when used, so that help is quick

    click.echo(json.dumps(description(), ensure_ascii=False, indent=1))


@adapter.command("schema", epilog="Exit status: 0 printed.")
def schema() -> None:
    """Print the JSON Schema of every message of the protocol."""
    from hushmark.protocol.messages import schema as published  # noqa: PLC0415 - imported when used

    click.echo(json.dumps(published(), ensure_ascii=False, indent=2))


@main.command(epilog="Exit status: 0 answered, 2 usage (facts that cannot be read among it).")
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


@main.command(
    epilog="Exit status: 0 proven, 1 a fault survives or a condition is not shown to decide, 3 the suite is broken."
)
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.html", help="Write a page too."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option(
    "--record", is_flag=True, help="Keep the figures that reports print of this suite's strength (in a checkout)."
)
@click.option(
    "--complete",
    is_flag=True,
    help="First generate anew, in features/90-generated.feature, the scenarios that notice what no written one does.",
)
@click.option(
    "--known",
    is_flag=True,
    help="Search for no case: take from the record what was proven to change no answer, if it is of this law. Seconds instead of minutes.",
)
def prove(output: Path | None, as_json: bool, record: bool, complete: bool, known: bool) -> None:  # noqa: FBT001
    """Prove that the law scenarios bite: every condition decides, and every single fault of the law is noticed."""
    from hushmark.cli import proving  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(proving.run(output, as_json=as_json, record=record, complete=complete, known=known))


@main.command(epilog="Exit status: 0 covered, 1 a branch is not reached and nobody says why, 3 the suite is broken.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, function by function.")
def coverage(as_json: bool) -> None:  # noqa: FBT001
    """Say which scenarios reach which code of the law: every branch, by the provisions that it belongs to."""
    from hushmark.cli import proving  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(proving.cover(as_json=as_json))


@main.group("law")
def laws() -> None:
    """Read the law as the suite reads it, and compare two texts of it."""


@laws.command("show", epilog="Exit status: 0 printed, 2 usage.")
@click.option("--edition", metavar="ID", help="An edition of the statute, e.g. 2005.")
@click.option("--layer", default="statute", show_default=True, help="Which rules.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def show_law(edition: str | None, layer: str, as_json: bool) -> None:  # noqa: FBT001
    """Print a text provision by provision, with the conditions made of it and how they are read."""
    from hushmark.cli import law  # noqa: PLC0415 - imported when used, so that help is quick

    click.echo(law.show(edition, layer, as_json=as_json))


@laws.command("properties", epilog="Exit status: 0 all hold, 1 one does not, 2 usage, 3 the page could not be written.")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.html", help="Write a page too."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def properties(output: Path | None, as_json: bool) -> None:  # noqa: FBT001
    """Prove what holds of the law in every case: default deny, only listed grounds permit, which grounds overlap."""
    from hushmark.cli import law  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(law.properties(output, as_json=as_json))


@laws.command("diff", epilog="Exit status: 0 answered, 2 usage.")
@click.argument("a")
@click.argument("b")
@click.option("--reading", "readings", multiple=True, metavar="ID=VALUE", help="Take another reading. Repeatable.")
@click.option("--fact", "facts", multiple=True, metavar="KEY=VALUE", help="Only where this fact is so. Repeatable.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with exact counts and all scenarios.")
def diff_law(a: str, b: str, readings: tuple[str, ...], facts: tuple[str, ...], as_json: bool) -> None:  # noqa: FBT001
    """Say what A and B decide differently, in every case there can be.

    Each is an edition of the statute (1983, 2003, 2005, 2022, 2024: that section alone) or a layer as it stands today
    (statute, pccld, pccld-superseded, good-practice).
    """
    from hushmark.cli import law  # noqa: PLC0415 - imported when used, so that help is quick

    click.echo(law.diff(a, b, readings, facts, as_json=as_json))


@laws.command("readings", epilog="Exit status: 0 printed, 1 the suite is broken, 2 usage.")
@click.argument("reading", required=False, metavar="[ID[=VALUE]]")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with every scenario that flips.")
def law_readings(reading: str | None, as_json: bool) -> None:  # noqa: FBT001
    """Print the register of readings; of one, which scenarios flip if it is read otherwise.

    T-AGE tells of every alternative, T-AGE=21 of that one.
    """
    from hushmark.cli import registering  # noqa: PLC0415 - imported when used, so that help is quick

    click.echo(registering.run(reading, as_json=as_json))


@laws.command("export", epilog="Exit status: 0 written, 1 not written, 2 usage.")
@click.argument("directory", type=click.Path(file_okay=False, path_type=Path))
def export_law(directory: Path) -> None:
    """Write each edition of the statute as Akoma Ntoso XML, valid by its schema, with the days of its validity.

    It needs the extra `export`: pip install 'hushmark[export]'.
    """
    from hushmark.cli import law  # noqa: PLC0415 - imported when used, so that help is quick

    for path in law.export(directory):
        click.echo(path)


@main.command(epilog="Exit status: 0 nothing to mend, 1 something to mend, 2 usage.")
@click.argument("directory", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
def lint(directory: Path | None) -> None:
    """Find what is to be mended in a suite and in the law's tables.

    In the tables: words that are not in the text, conditions that cannot be met or cannot fail, facts that nothing asks. In
    the scenarios of DIRECTORY (usually the suite itself): no citation, no control, an id used twice, the same facts twice, a
    quotation that no edition has, a title that is no story, Gherkin that three parsers read in different ways.
    """
    from hushmark.cli import linting  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(linting.run(directory))


@main.command(epilog="Exit status: 0 listed.")
def scenarios() -> None:
    """List the scenarios: id, level, provision, title."""
    from hushmark import suite  # noqa: PLC0415 - imported when used, so that help is quick
    from hushmark.certify import citation  # noqa: PLC0415

    for scenario in suite.load().scenarios:
        click.echo(f"{scenario.id}\t{scenario.level}\t{citation(scenario.provision)}\t{scenario.name}")


@main.command(epilog="Exit status: 0 written, 2 usage (results that cannot be read, or claim too much, among it).")
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
    from hushmark.verdict import contradicted  # noqa: PLC0415

    try:
        said = read(results)
    except Unreadable as problem:
        raise click.UsageError(str(problem)) from problem
    if contradicted(said):
        message = f"{results}: it claims a certificate that its own results do not bear out"
        raise click.UsageError(message)
    page = render(said)
    target = output or results.with_name("report.html")
    target.write_text(page, encoding="utf-8")
    click.echo(target)


@main.command(epilog="Exit status: 0 when it was told to end, 2 usage.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen: an address of this machine.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="The port; 0: any that is free."
)
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("reports") / "serve",
    show_default=True,
    help="The folder that runs are kept in.",
)
@click.option(
    "--name", "names", multiple=True, metavar="HOST", help="Another name that it may be asked by. Repeatable."
)
@click.option("--token-file", type=_FILE, metavar="FILE", help="A file that holds the token to ask for.")
def serve(host: str, port: int, data: Path, names: tuple[str, ...], token_file: Path | None) -> None:
    """Serve a local page that starts runs, shows how far they are, opens reports and compares them.

    It listens on this machine alone. Elsewhere it does not without a token, in HUSHMARK_SERVE_TOKEN or a file: whoever may start a
    run may start a program.
    """
    from hushmark.cli import serving  # noqa: PLC0415 - imported when used, so that help is quick

    serving.run(host, port, data, names, token_file)


@main.command(epilog="Exit status: 0 nothing got worse, 1 something did, 2 usage.")
@click.argument("before", type=click.Path(exists=True, path_type=Path))
@click.argument("after", type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def compare(before: Path, after: Path, as_json: bool) -> None:  # noqa: FBT001
    """Say what changed between two runs: in system, adapter, suite, law and waivers, and in what came of it.

    Each is a run's folder or its results.json. It is worse where a required scenario had passed and does not now.
    """
    from hushmark.cli import comparing  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(comparing.run(before, after, as_json=as_json))


@main.command(epilog="Exit status: 0 printed, 2 usage.")
@click.argument("kind", type=click.Choice(["github", "gitlab", "shell"]))
@click.option(
    "--adapter", "spec", default="stdio:./my-adapter", show_default=True, metavar="ADAPTER", help=_ADAPTER_HELP
)
def ci(kind: str, spec: str) -> None:
    """Print a file that runs a certification in a pipeline, and keeps its reports."""
    from hushmark.cli import comparing  # noqa: PLC0415 - imported when used, so that help is quick

    click.echo(comparing.pipeline(kind, spec, __version__), nl=False)


@main.command(
    epilog="Exit status: 0 written, 1 not written, 2 usage (results that cannot be read, or claim too much, among it)."
)
@click.argument("results", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--email", required=True, metavar="ADDRESS", help="Where a buyer asks; the form requires it.")
@click.option("--author", default="", metavar="NAME", help="Who gives this report to a buyer.")
@click.option("--company", default="", metavar="NAME", help="For which company.")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIRECTORY",
    help="Where to write; without it, beside the results.",
)
def openacr(results: Path, email: str, author: str, company: str, output: Path | None) -> None:
    """Tell a run in the form that procurement knows: an OpenACR report (a VPAT as data), its catalog, and its page.

    Every row is a provision of the statute, computed from the results, and leads to what was observed in report.html.
    """
    from hushmark.cli import procuring  # noqa: PLC0415 - imported when used, so that help is quick

    for path in procuring.run(results, email, author, company, output):
        click.echo(path)


@main.command(epilog="Exit status: 0 made, 1 not made, 2 usage.")
@click.argument("name", type=click.Path(path_type=Path), default=Path("hushmark"))
def keygen(name: Path) -> None:
    """Make a pair of keys, NAME.private.pem and NAME.public.pem, to sign and check certificates with.

    A passphrase for the private key is taken from the environment variable HUSHMARK_KEY_PASSPHRASE.
    """
    from hushmark.cli import signing  # noqa: PLC0415 - imported when used, so that help is quick

    signing.keygen(name)


@main.command(epilog="Exit status: 0 signed, 1 not signed, 2 usage.")
@click.argument("folder", metavar="RESULTS_DIR", type=click.Path(exists=True, path_type=Path), callback=_a_run_s_folder)
@click.option("--key", required=True, type=_FILE, metavar="KEY", help="The private key.")
@click.option("--issuer", default="", metavar="NAME", help="Who signs, in the certificate's words.")
def sign(folder: Path, key: Path, issuer: str) -> None:
    """Sign a certificate for a run that earned one; exit status 1 and no file if it did not."""
    from hushmark.cli import signing  # noqa: PLC0415 - imported when used, so that help is quick

    signing.sign(folder, key, issuer)


@main.command(epilog="Exit status: 0 everything holds, 1 something does not, 2 usage.")
@click.argument("certificate", type=click.Path(exists=True, path_type=Path))
@click.option("--public-key", required=True, type=_FILE, metavar="PEM", help="The issuer's public key.")
@click.option("--results", type=_FILE, help="The results.json that the certificate is said to be of.")
@click.option("--revocations", type=_FILE, help="The issuer's revocation list.")
@click.option("--at", type=click.DateTime(["%Y-%m-%d"]), help="The day asked about; without it, today in Colorado.")
def verify(
    certificate: Path, public_key: Path, results: Path | None, revocations: Path | None, at: datetime | None
) -> None:
    """Check a certificate, offline. Exit status 0 only if everything holds; 1 with everything that does not.

    CERTIFICATE is the file, or the folder of its run: then the results, the evidence and the report in it are checked as well.
    """
    from hushmark.cli import signing  # noqa: PLC0415 - imported when used, so that help is quick

    signing.verify(certificate, public_key, results, revocations, at.date() if at else None)


@main.command(epilog="Exit status: 0 revoked, 1 not revoked, 2 usage.")
@click.argument("revocations", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--key", required=True, type=_FILE, metavar="KEY", help="The private key that signed the certificates.")
@click.option("--certificate", metavar="DIGEST", help="Revoke this certificate.")
@click.option("--suite", metavar="DIGEST", help="Revoke every certificate made with this suite.")
@click.option("--reason", required=True, metavar="TEXT", help="Why, for those who relied on it.")
def revoke(revocations: Path, key: Path, certificate: str | None, suite: str | None, reason: str) -> None:
    """Add a certificate or a suite to a signed revocation list, which is begun if it is not there."""
    from hushmark.cli import signing  # noqa: PLC0415 - imported when used, so that help is quick

    if bool(certificate) == bool(suite):
        message = "name one of --certificate and --suite, with the digest that `hushmark verify` prints"
        raise click.UsageError(message)
    signing.revoke(revocations, key, "suite" if suite else "certificate", suite or certificate or "", reason)


@main.command("site", epilog="Exit status: 0 written, 1 not written (the suite is broken, or the disk), 2 usage.")
@click.argument("directory", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--certificates",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help="Show the certificates (*.dsse.json) of this folder, checked with --public-key.",
)
@click.option("--public-key", type=_FILE, metavar="PEM", help="The public key of whoever issued the certificates.")
@click.option("--revocations", type=_FILE, help="That issuer's revocation list.")
@click.option("--at", type=click.DateTime(["%Y-%m-%d"]), help="The day asked about; without it, today in Colorado.")
def make_site(
    directory: Path,
    certificates: Path | None,
    public_key: Path | None,
    revocations: Path | None,
    at: datetime | None,
) -> None:
    """Write pages for reviewers into DIRECTORY: the law phrase by phrase, every scenario and why, and a question page.

    They need no server, no network and, but for the question page, no script. A site that stands there is replaced.
    """
    from hushmark.cli import site  # noqa: PLC0415 - imported when used, so that help is quick

    files = site.build(directory, certificates, public_key, revocations, at.date() if at else None)
    click.echo(f"{directory / 'index.html'} and {files - 1} more files")


@main.group()
def review() -> None:
    """Sign that scenarios were read, and see what changed since."""


@review.command("add", epilog="Exit status: 0 added, 1 not written, 2 usage.")
@click.option("--reviewer", required=True, metavar="NAME", help="Who read.")
@click.option("--role", default="", metavar="TEXT", help="In what capacity, e.g. counsel to the board.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="When; without it, today in Colorado.")
@click.option(
    "--provision", "provisions", multiple=True, metavar="ID", help="A provision and all its scenarios. Repeatable."
)
@click.option(
    "--scenario", "scenarios", multiple=True, metavar="ID", help="A scenario or all rows of an outline. Repeatable."
)
@click.option(
    "--read",
    "as_read",
    default="",
    metavar="DIGEST",
    help="What the provision's page says was read; refused if it differs.",
)
def add_review(
    reviewer: str,
    role: str,
    day: datetime | None,
    provisions: tuple[str, ...],
    scenarios: tuple[str, ...],
    as_read: str,
) -> None:
    """Add a review to the suite's features/reviews.json, bound to the words of what was read."""
    from hushmark.cli import reviewing  # noqa: PLC0415 - imported when used, so that help is quick

    reviewing.add(reviewer, role, day.date() if day else None, provisions, scenarios, as_read)


@review.command("status", epilog="Exit status: 0 everything is reviewed as it stands, 1 something is not.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with every provision and scenario.")
def review_status(as_json: bool) -> None:  # noqa: FBT001
    """Say what is reviewed as it stands, what changed since its review, and what nobody has read."""
    from hushmark.cli import reviewing  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(reviewing.status(as_json=as_json))


@main.command("sip2")
@click.argument("host")
@click.argument("port", type=click.IntRange(1, 65535))
@click.option(
    "--card", required=True, metavar="CARD", help="The number of the card to ask about; best a test patron's."
)
@click.option("--tls", is_flag=True, help="Speak TLS; needed unless the server is on this machine.")
@click.option("--login", "user", metavar="USER", help="Sign the terminal in by this name.")
@click.option("--institution", default="", metavar="ID", help="The institution's identifier (AO).")
@click.option("--location", default="", metavar="CODE", help="The terminal's location (CP).")
def ask_sip2(
    host: str,
    port: int,
    card: str,
    tls: bool,  # noqa: FBT001
    user: str | None,
    institution: str,
    location: str,
) -> None:
    """Ask what a SIP2 server tells about one card without its PIN. It needs no adapter.

    Secrets come from the environment: HUSHMARK_SIP2_PASSWORD (of --login), HUSHMARK_SIP2_TERMINAL_PASSWORD (AC), and
    HUSHMARK_SIP2_PIN, the card's own PIN, without which nobody knows whether there was anything to tell.

    Nothing is lent, returned or altered, but three wrong PINs are sent, which may count toward a lock-out of the card.

    Exit status: 0 nothing was told, and something was there to tell; 1 told; 2 usage; 3 inconclusive.
    """
    from hushmark.cli import sip2 as asking  # noqa: PLC0415 - imported when used, so that help is quick

    sys.exit(asking.run(host, port, card, tls=tls, user=user, institution=institution, location=location))


def _command() -> str:
    return " ".join(["hushmark", *sys.argv[1:]])
