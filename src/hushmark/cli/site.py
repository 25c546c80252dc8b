"""``hushmark site``: the law, the scenarios and what follows from them, as pages for reviewers."""

from datetime import date
from pathlib import Path

import click

from hushmark.certificate import today
from hushmark.certificate_errors import CertificateProblem
from hushmark.examine import SuiteBroken
from hushmark.site.certificates import register_of
from hushmark.site.material import gather
from hushmark.site.pages import pages
from hushmark.site.writing import NotASite, check, write
from hushmark.suite_errors import SuiteError


def build(
    directory: Path,
    certificates: Path | None,
    public_key: Path | None,
    revocations: Path | None,
    at: date | None,
) -> int:
    """Write the site and return how many files it has. What is given wrongly is a usage error, and nothing is written."""
    day = at or today()
    if (certificates is None) != (public_key is None):
        message = "--certificates and --public-key belong together: a certificate is shown only as its issuer's key bears it out"
        raise click.UsageError(message)
    if revocations is not None and certificates is None:
        message = "--revocations is asked about certificates: give --certificates and --public-key too"
        raise click.UsageError(message)
    try:
        check(directory)
        register = register_of(certificates, public_key, revocations, day) if certificates and public_key else None
        material = gather(day, register)
        return write(directory, pages(material))
    except (NotASite, CertificateProblem) as problem:
        raise click.UsageError(str(problem)) from problem
    except (SuiteError, SuiteBroken) as problem:
        message = f"The suite is broken, so no site is made of it: {problem}"
        raise click.ClickException(message) from problem
    except OSError as problem:
        message = f"{problem.filename or directory} could not be read or written: {problem.strerror}"
        raise click.ClickException(message) from problem
