"""A run in the form that procurement knows: an OpenACR report, the machine-readable VPAT (https://github.com/GSA/openacr).

OpenACR is made for accessibility; here its rows are provisions of the statute, its components are interfaces, and a catalog
of ours says what they and the levels mean. Every row is computed from the results. *Partially supports* is never used: one
record that came out to whoever may not have it is a violation, whatever else was kept.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

import yaml

from evaluator.statute import EDITIONS
from hushmark.example.adapter import ExampleAdapter
from hushmark.report.offended import prohibitions
from hushmark.report.page import Page, page_of
from hushmark.report.stories import Entry
from hushmark.report.words import CHANNELS, OUTCOMES, counted, ended, sentence, visible
from hushmark.results import Results

NAMES = ("openacr.yaml", "openacr-catalog.yaml", "openacr.html")
LEVELS = {
    "supports": (
        "No prohibited disclosure observed",
        "Every scenario of this provision that was put to the system through this interface passed. Of a decision service: every answer agreed.",
    ),
    "does-not-support": (
        "Prohibited disclosure observed",
        "At least one scenario of this provision was contradicted by what came out through this interface. Of a decision service: an answer differed.",
    ),
    "not-applicable": (
        "Not applicable",
        "The system, as declared, has nothing at this interface that the provision is about.",
    ),
    "not-evaluated": (
        "Not evaluated",
        "Something that applies was not performed, or what came out decides neither way. It counts for nobody.",
    ),
}
_ANSWERS = {"supports": "Every answer agreed", "does-not-support": "An answer differed"}
_NOWHERE, _DECISIONS = "none", "decision-service"
_STATUTE = "https://leg.colorado.gov/colorado-revised-statutes"
_OBSERVED = (
    "Scenarios of the suite were put to the system automatically. A record counts as disclosed where it came out: the same "
    "requests were made with two sets of test data that differ only in who borrowed what, and the answers compared. A refusal counts only beside "
    "a request, one fact away, that was answered. All patrons and titles are invented."
)
_ANSWERED = (
    "The facts of each scenario of law were put to a decision service automatically, and its answers compared with what the "
    "scenario says. No library system was observed. All patrons and titles are invented."
)
_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")


class NoAddress(ValueError):
    """An author's address of electronic mail, which the form requires, that is none."""

    def __init__(self, given: str) -> None:
        super().__init__(
            f"{given!r} is no address of electronic mail; the form requires the author's, as name@example.org"
        )


def openacr(results: Results, email: str, author: str = "", company: str = "") -> dict[str, Any]:
    """Return a run as an OpenACR report; ``email``, ``author`` and ``company`` are of whoever gives it to a buyer.

    Raises NoAddress.
    """
    if not _ADDRESS.fullmatch(email):
        raise NoAddress(email)
    page, declared, verdict = page_of(results), results.declaration, results.verdict
    contact = {"name": author, "company_name": company, "email": email}
    day = results.run.started[:10]
    told: dict[str, Any] = _shown(
        {
            "title": f"{declared.product} {declared.product_version}".strip()
            + ": library-user records under C.R.S. 24-90-119 (in the form of an Accessibility Conformance Report)",
            "product": {
                "name": declared.product,
                "version": declared.product_version,
                "description": "; ".join(
                    filter(
                        None,
                        (
                            declared.system,
                            f"configuration {declared.configuration or 'not declared'}",
                            declared.profile,
                        ),
                    )
                ),
            },
            "author": {key: value for key, value in contact.items() if value},
            "report_date": day,
            "last_modified_date": day,
            "version": 1,
            "notes": "\n".join(
                (
                    "This report is about the privacy of library-user records, not about accessibility.",
                    sentence(verdict.headline),
                    *map(sentence, verdict.grounds),
                    "Within these limits:",
                    *(f"- {sentence(limit)}" for limit in verdict.limits),
                    f"Bound to results {results.footer.digest}. This form is no certificate.",
                )
            ),
            "evaluation_methods_used": f"{_ANSWERED if verdict.certificate == 'decision' else _OBSERVED} Suite: Hushmark {results.suite.version}, {results.suite.digest}.",
            "legal_disclaimer": "Evidence of behavior, and not legal advice. No court or agency has approved the readings taken.",
            "catalog": _catalog_name(results),
            "chapters": {
                chapter: {"notes": _beside(page, provisions), "criteria": [_criterion(page, one) for one in provisions]}
                for chapter, _, provisions in _chapters(page)
            },
        }
    )
    return told


def catalog(results: Results) -> dict[str, Any]:
    """Return the catalog that an OpenACR report of this run names: its standard, chapters, components and levels."""
    page = page_of(results)
    chapters = list(_chapters(page))
    in_substance = {c.id: f"{c.beside.text.text} {c.beside.caveat}".strip() for c in page.beyond if c.beside}
    words = page.texts | in_substance
    used = dict.fromkeys(name for _, _, ids in chapters for one in ids for name, _ in _components(page, one))
    told: dict[str, Any] = _shown(
        {
            "title": f"C.R.S. 24-90-119, edition {results.law.edition}, as Hushmark {results.suite.version} reads it",
            "lang": "en",
            "standards": [
                {
                    "id": "crs-24-90-119",
                    "label": f"C.R.S. 24-90-119 ({results.law.edition})",
                    "report_heading": f"Section 24-90-119, Colorado Revised Statutes, edition {results.law.edition}",
                    "url": _STATUTE,
                    "chapters": [chapter for chapter, _, _ in chapters],
                }
            ],
            "chapters": [
                {
                    "id": chapter,
                    "label": label,
                    "order": order,
                    "criteria": [
                        {
                            "id": page.citations[one],
                            "handle": words.get(one, "not in this edition"),
                            "alt_id": one,
                            "components": [name for name, _ in _components(page, one)],
                        }
                        for one in provisions
                    ],
                }
                for order, (chapter, label, provisions) in enumerate(chapters, 1)
            ],
            "components": [{"id": name, "label": component(name)} for name in used],
            "terms": [
                {"id": level, "label": label, "description": meaning} for level, (label, meaning) in LEVELS.items()
            ],
        }
    )
    return told


def component(name: str) -> str:
    """Return what a component is called."""
    return {_NOWHERE: "No interface", _DECISIONS: "Decision service"}.get(name, CHANNELS.get(name, name))


def label(level: str, name: str) -> str:
    """Return what a level is called for a component: the form's own words would have it that a system supports a statute."""
    return (name == _DECISIONS and _ANSWERS.get(level)) or LEVELS[level][0]


def invented(results: Results) -> bool:
    """Tell whether the system is the example that comes with the suite, or one that was made from it: it has no patrons."""
    return results.declaration.product.startswith(ExampleAdapter.product_name)


def to_yaml(value: object) -> bytes:
    """Return the file's bytes, in the order in which it is told."""
    text: str = yaml.dump(value, Dumper=_Readable, sort_keys=False, allow_unicode=True, width=120)
    return text.encode()


class _Readable(yaml.SafeDumper):
    """Writes a text of several lines as lines."""


_Readable.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None),
)


def _catalog_name(results: Results) -> str:
    return f"hushmark-crs-24-90-119-{results.law.edition}"


def _chapters(page: Page) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each subsection: its id, its label, and the ids of its provisions, in the order of the text."""
    subsections: dict[str, list[str]] = {}
    punishing = {p.id for edition in EDITIONS for p in edition.with_effect("punishes")}
    for one in (*page.chapters, *page.beyond):
        if one.id in punishing and not _counted_ones(page, one.id):
            continue  # no system commits an offense: only who answers questions of law is asked about the penalty
        subsections.setdefault(re.split(r"(?<=\d\))\(", one.citation, maxsplit=1)[0], []).append(one.id)
    for citation, provisions in subsections.items():
        yield re.sub(r"[^a-z0-9]+", "_", f"subsection_{citation.lower()}").strip("_"), f"C.R.S. {citation}", provisions


def _counted_ones(page: Page, provision: str) -> list[Entry]:
    """Return the results that decide a row: of the statute, and of what it forbids or allows whatever the reading."""
    return [
        entry
        for entry in page.entries
        if entry.result.provision == provision
        and entry.result.layer == "statute"
        and entry.result.level in ("must", "may")
    ]


def _components(page: Page, provision: str) -> list[tuple[str, list[Entry]]]:
    by_channel: dict[str, list[Entry]] = {}
    for entry in _counted_ones(page, provision):
        where = entry.result.channel or (_DECISIONS if entry.result.kind == "law" else _NOWHERE)
        by_channel.setdefault(where, []).append(entry)
    return list(by_channel.items()) or [(_NOWHERE, [])]


def _criterion(page: Page, provision: str) -> dict[str, Any]:
    return {
        "num": page.citations[provision],
        "components": [
            {"name": name, "adherence": {"level": _level_in(page, told), "notes": _notes(page, provision, told)}}
            for name, told in _components(page, provision)
        ],
    }


def _level_in(page: Page, told: Sequence[Entry]) -> str:
    """Return the level of a row in a run; of one that left something out, no row says that every scenario passed."""
    level = level_of(told)
    return "not-evaluated" if level == "supports" and left_out(page.results) else level


def left_out(results: Results) -> str:
    """Say why a run is no whole one: it was a selection, or required results are missing; empty for a whole run."""
    if results.selection:
        return (
            f"Only a part of the suite was run ({results.selection}), so that no row says that nothing was disclosed."
        )
    there = len({result.id for result in results.results if result.required})
    if there < results.suite.required:
        return f"{counted(results.suite.required - there, 'required result')} missing, so that no row says that nothing was disclosed."
    return ""


def level_of(told: Sequence[Entry]) -> str:
    """Return the level of a row: the worst that came decides."""
    outcomes = {entry.result.outcome for entry in told}
    if "failed" in outcomes:
        return "does-not-support"
    if not outcomes or outcomes & {"cantTell", "untested"}:
        return "not-evaluated"
    return "supports" if "passed" in outcomes else "not-applicable"


def _notes(page: Page, provision: str, told: Sequence[Entry]) -> str:
    if not told:
        where = f"report.html#{quote(page.homes[provision], safe='@/')}"
        return f"No scenario of this provision was put to the system. How the suite reads it: [{page.citations[provision]}]({where})."
    lines = []
    for outcome, word in OUTCOMES.items():
        of = [entry for entry in told if entry.result.outcome == outcome]
        if not of:
            continue
        links = ", ".join(f"[{_plain(e.result.id)}](report.html#{quote(e.anchor, safe='@/')})" for e in of)
        lines.append(f"{len(of)} of {len(told)} {word}: {links}.")
        if outcome in ("failed", "cantTell"):
            lines += [f"- {_plain(e.result.id)}: {_plain(sentence(e.result.observed or e.result.reason))}" for e in of]
            if outcome == "failed" and (forbidding := prohibitions(provision)) and told[0].result.channel:
                lines.append(
                    f"{', '.join(forbidding)} forbids what came out; {page.citations[provision]} does not excuse it."
                )
            if outcome == "failed" and invented(page.results):
                lines.append("It would be a violation were the system and its patrons real; both are invented.")
        elif outcome != "passed":
            lines += [f"- {_plain(ended(why))}" for why in dict.fromkeys(e.result.reason for e in of) if why]
    return "\n".join(lines)


def _beside(page: Page, provisions: Iterable[str]) -> str:
    """Say what of these provisions does not count in the rows, and what was not opened to the suite."""
    counting = {entry.anchor for one in provisions for entry in _counted_ones(page, one)}
    beside = [e for e in page.entries if e.result.provision in provisions and e.anchor not in counting]
    closed = page.results.declaration.untested
    told = []
    if beside:
        links = ", ".join(f"[{_plain(e.result.id)}](report.html#{quote(e.anchor, safe='@/')})" for e in beside)
        told.append(
            f"Not counted in these rows, because they are good practice, policy, or hang on how the statute is read: {counted(len(beside), 'result')} ({links})."
        )
    if why := left_out(page.results):
        told.append(_plain(why))
    if closed:
        told.append(f"Not evaluated, because withheld or switched off: {', '.join(map(component, closed))}.")
    return "\n".join(told) or "All results of these provisions count in these rows."


def _plain(text: str) -> str:
    """Return text that Markdown shows as it is, on one line."""
    return re.sub(r"([\\`*_\[\]#|<>!])", r"\\\1", " ".join(text.split()))


def _shown(value: Any) -> Any:  # noqa: ANN401 - a tree of plain values
    """Name characters that show nothing, throughout."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, dict):
        return {_shown(key): _shown(one) for key, one in value.items()}
    return [_shown(one) for one in value] if isinstance(value, list) else value
