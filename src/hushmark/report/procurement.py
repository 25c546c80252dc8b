"""The page of an OpenACR report: the table that a buyer knows, each row leading to what was observed."""

import re
from itertools import groupby
from typing import Any

from markupsafe import Markup, escape

from hushmark.openacr import component, invented, label
from hushmark.report.html import dressed
from hushmark.report.words import class_in_words
from hushmark.results import Results

_LINK = re.compile(r"\[((?:\\.|[^\]\\])*)\]\((report\.html#[A-Za-z0-9%@/._:;-]*)\)")
_ESCAPED = re.compile(r"\\(.)")


def page(results: Results, acr: dict[str, Any], catalog: dict[str, Any]) -> str:
    """Return an OpenACR report of a run, with its catalog, as one page to stand beside the run's report."""
    return dressed(
        "openacr.html.j2",
        acr=acr,
        catalog=catalog,
        named=class_in_words(results.verdict.certificate_class, results.declaration.adapter_spec),
        shade=results.verdict.certificate_class.replace(" ", "-"),
        invented=invented(results),
        kind=results.verdict.certificate,
        label=label,
        remarks=remarks,
        component=component,
    )


def remarks(text: str) -> Markup:
    """Return the little Markdown that the notes use, lines, lists and links into the report, as HTML."""
    told: list[Markup] = []
    for item, lines in groupby(text.splitlines(), key=lambda line: line.startswith("- ")):
        if item:
            items = (Markup("<li>{}</li>").format(_inline(line.removeprefix("- "))) for line in lines)
            told.append(Markup("<ul>{}</ul>").format(Markup("").join(items)))
        else:
            told += [Markup("<p>{}</p>").format(_inline(line)) for line in lines]
    return Markup("\n").join(told)


def _inline(line: str) -> Markup:
    parts, at = [], 0
    for link in _LINK.finditer(line):
        parts += [_said(line[at : link.start()]), Markup('<a href="{}">{}</a>').format(link[2], _said(link[1]))]
        at = link.end()
    return Markup("").join([*parts, _said(line[at:])])


def _said(text: str) -> Markup:
    return escape(_ESCAPED.sub(r"\1", text))
