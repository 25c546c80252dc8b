"""``hushmark explore``: what is told at addresses that no scenario asks."""

from datetime import datetime
from pathlib import Path

import click

from hushmark.certify import DENVER
from hushmark.cli.configured import settled
from hushmark.cli.plain import noted, plain
from hushmark.explore import explore
from hushmark.protocol.errors import AdapterProblem
from hushmark.wire_errors import WireProblem

NOTHING, TOLD, BLIND = 0, 1, 3


def explored(file: Path | None, spec: str | None, allowed: str, *, openapi: str, most: int, seed: int) -> int:
    """Explore, print what was found, and return the exit status."""
    configuration = settled(file, adapter=spec, allow_patrons=allowed)
    try:
        found = explore(
            configuration.adapter or "example",
            datetime.now(DENVER),
            seed=seed,
            allowed=configuration.allow_patrons,
            directory=configuration.directory,
            timeouts=configuration.timeouts,
            openapi=openapi,
            most=most,
            progress=lambda what: click.echo(f"{what} ...", err=True),
        )
    except (AdapterProblem, WireProblem) as problem:
        click.echo(
            plain(f"Nothing could be explored ({problem.whose}): {problem.what} {problem.fix}") + noted(problem),
            err=True,
        )
        return BLIND
    for one in found.told:
        parts = one.evidence
        click.echo(plain(f"told         {one.requester}: GET {one.path}"))
        click.echo(plain(f"             … {parts.before[-60:]}»{parts.found}«{parts.after[:60]} …".replace("\n", " ")))
    for path in found.unsteady:
        click.echo(
            plain(f"unsteady     GET {path}: one world answers in two ways, so that nothing can be told from it")
        )
    for path in found.asked:
        click.echo(plain(f"asked        GET {path}"))
    if not found.described:
        click.echo(
            plain(f"No OpenAPI description was found at {openapi}: what no page names was not asked (--openapi PATH).")
        )
    left = f"; {found.left} more were named, raise --most to ask them" if found.left else ""
    click.echo(f"\n{len(found.asked)} addresses asked by {len(found.requesters)} kinds of requester{left}.")
    if found.told:
        click.echo("Something tells who has what where no scenario asks: sign nothing until it is mended.")
        return TOLD
    if not found.alive:
        click.echo("Blind: nobody, entitled or not, was told anywhere who has what, so that nothing was shown.")
        return BLIND
    click.echo("Nothing tells who has what to anybody who is not entitled. This is no certificate.")
    return NOTHING
