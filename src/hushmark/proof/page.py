"""The proof as one HTML page: no network, no script, in the style of the reports."""

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from hushmark.proof.telling import headline, where
from hushmark.proof.words import ORDINARY_CASE, number


def render(told: dict[str, Any]) -> str:
    """Return the page of a proof in plain data (`hushmark.proof.telling.plain`); the same proof gives the same bytes."""
    return filled("proof.html.j2", told=told, headline=headline(told))


def filled(template: str, **shown: object) -> str:
    """Return a page from its template and what it shows, in the reports' style and closed to everything else."""
    style = files("hushmark.report").joinpath("templates", "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    own = Markup(style)  # noqa: S704 - our own file, no part of it comes from a suite
    return _environment().get_template(template).render(style=own, policy=policy, **shown)


HOW = {
    "unique-cause": "unique cause",
    "masking": "masking",
    "infeasible": "never decides",
    "not shown": "not shown",
}


def _by_limb(conditions: list[dict[str, Any]]) -> Iterator[tuple[tuple[str, str, list[str]], list[dict[str, Any]]]]:
    for limb, rows in groupby(conditions, key=lambda row: (row["provision"], row["limb"], row["editions"])):
        yield limb, list(rows)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("hushmark.proof"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["groupby_limb"] = _by_limb
    environment.globals.update(hows=HOW, where=where, ordinary=ORDINARY_CASE, number=number)
    return environment
