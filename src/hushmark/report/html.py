"""The report: one self-contained HTML file, complete without network and without its script.

A policy inside the page (https://www.w3.org/TR/CSP3/) lets the browser enforce that nothing is loaded: style and script
are allowed by their digests alone. The same results give the same bytes.
"""

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from hushmark.badge import badge
from hushmark.certificate import Certificate
from hushmark.report import page, words
from hushmark.report.linked import inline
from hushmark.results import Results
from hushmark.strength import strength


def render(results: Results, certificate: Certificate | None = None) -> str:
    """Return the report of a run as one HTML document, with the certificate that was signed for it, if one was."""
    style, script = _part("style.css"), _part("script.js")
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            page=page.page_of(results),
            r=results,
            certificate=certificate,
            picture=Markup(badge(certificate.terms)) if certificate else "",  # noqa: S704 - drawn by us, every text escaped
            linked=Markup(inline(results)),  # noqa: S704 - every character that could end the element is escaped
            style=Markup(style),  # noqa: S704 - our own file, no part of it comes from a run
            script=Markup(script),  # noqa: S704 - as above
            policy="; ".join(
                (
                    "default-src 'none'",
                    f"style-src '{_digest(style)}'",
                    f"script-src '{_digest(script)}'",
                    "img-src data:",
                    "base-uri 'none'",
                    "form-action 'none'",
                )
            ),
        )
    )


def _part(name: str) -> str:
    return files("hushmark.report").joinpath("templates", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _shown(value: Any) -> Any:  # noqa: ANN401 - whatever a template puts out
    """Name characters that show nothing in all that is put out; what is markup already went through here."""
    return words.visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("hushmark.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(words=words, sections=page.SECTIONS, strength=strength)
    environment.filters.update(
        paragraphs=page.paragraphs, sentence=words.sentence, ended=words.ended, counted=words.counted
    )
    environment.filters["word"] = lambda key, table: table.get(key, key)
    return environment
