"""Which pages the site has, and what each tells."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from evaluator.facts import DIMENSIONS
from evaluator.law import Edition, Provision
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER
from evaluator.statute import CHECKED_TO
from hushmark import __version__
from hushmark.proof.difference import Case, Difference, compare
from hushmark.proof.laws import law_named
from hushmark.report import words
from hushmark.report.words import in_force
from hushmark.site.html import part, put_out
from hushmark.site.material import Material, texts
from hushmark.site.policy import DOCUMENT, beside
from hushmark.site.tables import AGES, exported

SITE: Final = {
    "index.html": "Overview",
    "statute-2024.html": "The statute",
    "policy.html": "The policy",
    "scenarios.html": "Scenarios",
    "question.html": "Ask of a case",
    "differences.html": "Differences",
    "readings.html": "Readings",
    "coverage.html": "Coverage and gaps",
    "certificates.html": "Certified products",
    "reviews.html": "Reviews",
    "glossary.html": "Glossary",
}
COMPARED: Final = (
    ("1983", "2003"), ("2003", "2005"), ("2005", "2022"), ("2022", "2024"),
    ("pccld", "statute"), ("pccld-superseded", "pccld"), ("statute", "good-practice"),
)  # fmt: skip
"""Which laws are set side by side: every edition with the one before it, and the layers."""


@dataclass(frozen=True)
class Compared:
    """Two laws side by side, and the page on which they stand."""

    page: str
    found: Difference

    @property
    def differing(self) -> int:
        """In how many combinations of facts they differ."""
        return sum(change.states for change in self.found.changes)


def pages(material: Material) -> Iterator[tuple[str, str]]:
    """Yield every file of the site: its name and its text."""

    def page(name: str, template: str, title: str, **told: Any) -> tuple[str, str]:  # noqa: ANN401
        here = next((place for place in (told.pop("under", name), name) if place in SITE), "")
        whole = put_out(
            f"{template}.html.j2", name=name, here=here, title=title, site=SITE, m=material, checked_to=CHECKED_TO,
            version=__version__, **told,
        )  # fmt: skip
        return name, whole

    compared = [Compared(f"difference-{a}-{b}.html", _difference(a, b, material)) for a, b in COMPARED]
    law = exported()
    data = json.dumps(law, ensure_ascii=False, separators=(",", ":"))
    yield page(
        "index.html", "index", "For reviewers: the law, clause by clause", texts=list(texts()), compared=compared
    )
    for name, layer, edition in texts():
        text = {"edition": edition, "layer": LAYERS[layer], "since": in_force(edition), "texts": list(texts())}
        under = "statute-2024.html" if layer == "statute" else "policy.html"
        yield page(name, "text", _text_title(layer, edition), under=under, **text)
    yield page("policy.html", "policy", "Policy 03.02.02 beside the statute", rows=beside(), document=DOCUMENT)
    yield page("scenarios.html", "scenarios", "The scenarios", features=material.suite.features)
    for feature in material.suite.features:
        told = [material.by_id[scenario.id] for scenario in feature.scenarios]
        name = f"scenarios-{Path(feature.path).stem}.html"
        rules = [(rule, list(same)) for rule, same in groupby(told, key=lambda one: one.scenario.rule)]
        yield page(name, "feature", feature.name, under="scenarios.html", feature=feature, rules=rules)
    yield page("differences.html", "differences", "What changed, and what differs", compared=compared)
    for one in compared:
        title = f"{_law_title(one.found.before.name).capitalize()} and {_law_title(one.found.after.name)}, side by side"
        yield page(one.page, "difference", title, under="differences.html", compared=one, since=in_force)
    yield page("readings.html", "readings", "The register of readings", rests=_rests(material))
    yield page("coverage.html", "coverage", "Coverage, and gaps", layers=_coverage(material))
    yield page("certificates.html", "certificates", "Certified products")
    yield page("reviews.html", "reviews", "Reviews", provisions=_provisions())
    yield page("glossary.html", "glossary", "Glossary", dimensions=DIMENSIONS.values())
    scripts = (part("hushmark.site", "law.js") + part("hushmark.site", "question.js"),)
    groups = [(group, list(same)) for group, same in groupby(_in_groups(), key=lambda fact: fact.group)]
    yield page(
        "question.html",
        "question",
        "Ask of a case",
        scripts=scripts,
        data=data.replace("<", "\\u003c"),
        groups=groups,
        ages=AGES,
    )
    yield "law.json", data


def _text_title(layer: str, edition: Edition) -> str:
    if layer != "statute":
        return LAYERS[layer].title
    if edition in LAYERS["statute"].overlays:
        return f"Other law on top: immigration enforcement, from {edition.earliest.year}"
    return f"C.R.S. 24-90-119, edition {edition.id}"


def _law_title(name: str) -> str:
    return words.LAYERS.get(name, f"edition {name}")


def _difference(before: str, after: str, material: Material) -> Difference:
    decided = [(one.scenario.id, one.explanation.decision) for one in material.told if one.scenario.kind == "law"]
    cases = (Case(name, decision.facts, decision.readings.chosen) for name, decision in decided)
    return compare(law_named(before), law_named(after), cases=cases)


def _in_groups() -> list[Any]:
    order = list(dict.fromkeys(dimension.group for dimension in DIMENSIONS.values()))
    return sorted(DIMENSIONS.values(), key=lambda dimension: order.index(dimension.group))


def _rests(material: Material) -> dict[str, list[Any]]:
    """Return, for each reading, the scenarios whose verdict would be otherwise if it were chosen otherwise."""
    return {
        name: [one for one in material.told if any(r.id == name for r in one.explanation.readings)] for name in REGISTER
    }


def _provisions() -> list[tuple[str, str, str]]:
    """Return every provision once: its id, its citation, and where its newest text stands."""
    found: dict[str, tuple[str, str, str]] = {}
    for name, _layer, edition in texts():
        for provision in edition.provisions:
            found.setdefault(provision.id, (provision.id, provision.citation, f"{name}#{provision.id}"))
    return list(found.values())


def _coverage(material: Material) -> list[tuple[str, str, list[tuple[Provision, Counter[str], Counter[str]]]]]:
    """Return, for each text that stands today, how many scenarios each provision has, by level and by verdict."""
    newest = [
        (name, _text_title(layer, edition), edition)
        for name, layer, edition in texts()
        if edition in (LAYERS[layer].editions[-1], LAYERS[layer].overlays[-1])
    ]
    return [
        (
            name,
            title,
            [
                (p, Counter(one.scenario.level for one in told), Counter(one.verdict for one in told))
                for p in edition.provisions
                for told in (material.of(p.id, edition),)
            ],
        )
        for name, title, edition in newest
    ]
