"""The report: one self-contained HTML file, complete without network and without its script.

A policy inside the page (https://www.w3.org/TR/CSP3/) lets the browser enforce that nothing is loaded: style and script
are allowed by their digests alone. The same results give the same bytes.
"""

import base64
import hashlib
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from hushmark.badge import badge
from hushmark.certificate import Certificate
from hushmark.report import page, words
from hushmark.report.excerpt import excerpt, telling_first
from hushmark.report.interfaces import picture
from hushmark.report.linked import inline
from hushmark.report.offended import unexcused
from hushmark.report.stories import by_verdict, facts_told, paragraphs, together
from hushmark.results import Results
from hushmark.strength import strength

_TEXT = re.compile(r">[^<>]+<")
_DIGEST = re.compile(r"(sha256:)?[0-9a-f]{64}")
_ID = re.compile(r"([A-Z]+-[A-Za-z0-9][A-Za-z0-9/._@-]*[A-Za-z0-9])")


def render(results: Results, certificate: Certificate | None = None) -> str:
    """Return the report of a run as one HTML document, with the certificate that was signed for it, if one was."""
    sheets = _on_each_sheet(results.footer.digest, certificate.id if certificate else "")
    return dressed(
        "report.html.j2",
        style=sheets,
        script=_part("script.js"),
        page=page.page_of(results),
        r=results,
        day=date.fromisoformat(results.run.clock[:10]),
        certificate=certificate,
        picture=Markup(badge(certificate.terms)) if certificate else "",  # noqa: S704 - drawn by us, every text escaped
        linked=Markup(inline(results)),  # noqa: S704 - every character that could end the element is escaped
    )


def dressed(template: str, style: str = "", script: str = "", **told: Any) -> str:  # noqa: ANN401 - whatever the template tells
    """Return a page in the report's dress, with a policy that allows its own style and script by their digests and no more.

    ``style`` is added to the report's own; ``told`` is what the template tells.
    """
    style = _part("style.css") + style
    scripts = f"'{_digest(script)}'" if script else "'none'"
    policy = (
        "default-src 'none'",
        f"style-src '{_digest(style)}'",
        f"script-src {scripts}",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return _lighter(
        environment()
        .get_template(template)
        .render(
            **told,
            style=Markup(style),  # noqa: S704 - our own files; of a run only digests come in
            script=Markup(script),  # noqa: S704 - as above
            policy="; ".join(policy),
        )
    )


def _lighter(page: str) -> str:
    """Write quotation marks as themselves where they need no escape: between tags, and single ones in double ones."""
    return _TEXT.sub(lambda text: text[0].replace("&#34;", '"'), page.replace("&#39;", "'"))


def _on_each_sheet(digest: str, certificate: str) -> str:
    """Return the rule by which every printed sheet says what it belongs to. Only a digest gets into it."""
    said = [
        f"{what} {one}" for what, one in (("Results", digest), ("Certificate", certificate)) if _DIGEST.fullmatch(one)
    ]
    foot = "font: 6.5pt monospace; color: #333; vertical-align: top; padding-top: 3mm"
    return (
        f'@page {{ @bottom-left {{ content: "{" · ".join(said)}"; {foot} }} '
        f'@bottom-right {{ content: counter(page) " of " counter(pages); {foot} }} }}\n'
    )


def _part(name: str) -> str:
    return files("hushmark.report").joinpath("templates", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _shown(value: Any) -> Any:  # noqa: ANN401 - whatever a template puts out
    """Name characters that show nothing in all that is put out; what is markup already went through here."""
    return words.visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _linking(text: str, anchors: Mapping[str, str]) -> Markup:
    """Make links of the ids in a sentence that are told somewhere in the page."""
    parts = _ID.split(words.visible(text))
    return Markup("").join(
        Markup('<a href="#{}">{}</a>').format(anchors[part], part) if part in anchors else escape(part)
        for part in parts
    )


@cache
def environment() -> Environment:
    """Return the templates of the report, with the words and filters that they need."""
    made = Environment(
        loader=PackageLoader("hushmark.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.update(words=words, sections=page.SECTIONS, strength=strength)
    made.filters.update(
        paragraphs=paragraphs,
        by_verdict=by_verdict,
        sentence=words.sentence,
        ended=words.ended,
        counted=words.counted,
        capitalize_first=words.begun,
        first_part=lambda text: text.partition(": ")[0],
        excerpt=excerpt,
        together=together,
        facts_told=facts_told,
        telling_first=telling_first,
        picture=picture,
        linking=_linking,
        unexcused=unexcused,
    )
    made.filters["word"] = lambda key, table: table.get(key, key)
    return made
