"""``hushmark lint``: what is to be mended in the suite and in the law's tables."""

from datetime import datetime
from pathlib import Path

import click

from hushmark.certify import DENVER
from hushmark.examine import SuiteBroken, describe_all
from hushmark.law_lint import lint_scenarios, lint_tables
from hushmark.lint import Finding, lint_directory
from hushmark.suite import find_root, load_ready
from hushmark.suite_errors import SuiteError

CLEAN, TO_MEND = 0, 1


def run(start: Path | None) -> int:
    """Print every finding and return the exit status."""
    found = findings(start)
    for finding in found:
        click.echo(str(finding))
    click.echo("There is nothing to mend." if not found else f"{len(found)} to mend.", err=bool(found))
    return TO_MEND if found else CLEAN


def findings(start: Path | None) -> list[Finding]:
    """Return what is to be mended: in the law's tables, in the Gherkin, and in what the scenarios say."""
    found = [*lint_tables(), *lint_directory(start)]
    try:
        suite = load_ready(start)
        described = describe_all(suite.scenarios, datetime.now(DENVER).date())
    except SuiteError:
        return found  # said already, with its place
    except SuiteBroken as problem:
        return [*found, Finding(str(find_root(start)), 0, str(problem), "Mend the scenario, or the law")]
    return [*found, *lint_scenarios(described, suite.root)]
