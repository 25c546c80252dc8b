"""How the site's pages are put out: the report's look, everything inside the page, and a policy that lets nothing be loaded."""

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader
from markupsafe import Markup, escape

from evaluator.explain import compulsion
from evaluator.law import Provision
from evaluator.readings import REGISTER
from evaluator.reasons import requirement
from hushmark.certify import citation
from hushmark.proof.words import (
    ORDINARY_CASE,
    VERDICTS,
    fact_for_people,
    number,
    penalty_in_words,
    value_in_words,
)
from hushmark.report.html import environment
from hushmark.site.phrases import cut, phrases

SHAPES = {"permitted": "passed", "prohibited": "failed", "not-covered": "inapplicable", "undetermined": "cantTell"}
"""The shape and color in which a verdict is shown beside its word, as the report shows outcomes."""
EFFECTS = {
    "forbids": "forbids",
    "opens": "is asked of all that is let go",
    "lets-go": "lets go",
    "takes-out": "takes out of what is forbidden",
    "forbids-besides": "forbids besides",
    "punishes": "punishes",
}


def put_out(template: str, **told: Any) -> str:  # noqa: ANN401 - whatever a template tells
    """Return one page; ``scripts`` are the sources of its scripts, allowed by their digests and nothing else is."""
    style = part("hushmark.report", "style.css") + part("hushmark.site", "site.css")
    scripts = told.pop("scripts", ())
    allowed = " ".join(f"'{_digest(script)}'" for script in scripts)
    policy = (
        "default-src 'none'",
        f"style-src '{_digest(style)}'",
        *((f"script-src {allowed}",) if scripts else ()),
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return (
        _environment()
        .get_template(template)
        .render(
            style=Markup(style),  # noqa: S704 - our own file, no part of it comes from a suite
            scripts=[Markup(script) for script in scripts],  # noqa: S704 - our own files
            policy="; ".join(policy),
            **told,
        )
    )


def part(package: str, name: str) -> str:
    """Return the text of a file among a package's templates."""
    return files(package).joinpath("templates", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _whole(text: str) -> Markup:
    """Return a heading in which the section's number is not broken over two lines."""
    return Markup('<span class="nobr">24-90-119</span>').join(escape(piece) for piece in text.split("24-90-119"))


def _pieces(provision: Provision) -> Iterator[tuple[str, int | None]]:
    return cut(provision.text, phrases(provision))


@cache
def _environment() -> Environment:
    """Return the report's templates and ours, with the words and filters that both need."""
    made = environment().overlay(
        loader=ChoiceLoader([PackageLoader("hushmark.site"), PackageLoader("hushmark.report")])
    )
    made.globals = {
        **made.globals,
        "shapes": SHAPES,
        "effects": EFFECTS,
        "register": REGISTER,
        "phrases": phrases,
        "pieces": _pieces,
        "question": requirement,
        "compulsion": compulsion,
        "value_in_words": value_in_words,
    }
    made.filters = {
        **made.filters,
        "number": number,
        "cited": citation,
        "case_in_words": lambda facts: (
            [fact_for_people(*fact) for fact in facts.items()] or [f"the ordinary case: {ORDINARY_CASE}"]
        ),
        "penalty_in_words": penalty_in_words,
        "capital": lambda text: text[:1].upper() + text[1:],
        "whole": _whole,
        "verdict": VERDICTS.__getitem__,
    }
    return made
