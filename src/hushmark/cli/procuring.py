"""``hushmark openacr``: a run in the form that procurement knows."""

from pathlib import Path

import click

from hushmark import openacr
from hushmark.report import procurement
from hushmark.results import Unreadable, read
from hushmark.verdict import contradicted


def run(file: Path, email: str, author: str, company: str, directory: Path | None) -> tuple[Path, ...]:
    """Write the report, its catalog and its page, and return their paths; all are made before any is written."""
    try:
        results = read(file)
        acr = openacr.openacr(results, email, author, company)
    except (Unreadable, openacr.NoAddress) as problem:
        raise click.UsageError(str(problem)) from problem
    if contradicted(results):
        message = f"{file}: it claims a certificate that its own results do not bear out"
        raise click.UsageError(message)
    terms = openacr.catalog(results)
    page = procurement.page(results, acr, terms).encode()
    folder = directory or file.parent
    made = dict(zip(openacr.NAMES, (openacr.to_yaml(acr), openacr.to_yaml(terms), page), strict=True))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in made.items():
            draft = folder / f".{name}.draft"
            draft.write_bytes(data)
            draft.replace(folder / name)
    except OSError as problem:
        message = f"cannot write into {folder}: {problem.strerror}; name another folder with --output"
        raise click.ClickException(message) from problem
    return tuple(folder / name for name in made)
