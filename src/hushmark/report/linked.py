"""The results as linked data: EARL assertions about provisions of a statute, and where they come from.

The vocabularies are EARL (https://www.w3.org/TR/EARL10-Schema/), ELI and schema.org for the statute, PROV-O for the run and
SPDX for digests. The context is inline, so that nobody has to fetch one; what is ours has ``urn:hushmark:`` before it. An
assertion's address is its place in the report. A failure stays ``earl:failed``, whatever else is said of it.
"""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from hushmark.report.page import page_of
from hushmark.report.stories import Entry
from hushmark.results import Results, Waiver

CONTEXT: Mapping[str, Any] = {
    "earl": "http://www.w3.org/ns/earl#",
    "eli": "http://data.europa.eu/eli/ontology#",
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "spdx": "http://spdx.org/rdf/terms#",
    "dcterms": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "hushmark": "urn:hushmark:",
    "Assertion": "earl:Assertion",
    "assertedBy": {"@id": "earl:assertedBy", "@type": "@id"},
    "subject": {"@id": "earl:subject", "@type": "@id"},
    "test": {"@id": "earl:test", "@type": "@id"},
    "mode": {"@id": "earl:mode", "@type": "@vocab"},
    "automatic": "earl:automatic",
    "result": "earl:result",
    "outcome": {"@id": "earl:outcome", "@type": "@vocab"},
    **{outcome: f"earl:{outcome}" for outcome in ("passed", "failed", "cantTell", "untested", "inapplicable")},
    "info": "earl:info",
    "isPartOf": {"@id": "dcterms:isPartOf", "@type": "@id"},
    "title": "dcterms:title",
    "identifier": "dcterms:identifier",
    "sha256": "spdx:checksumValue",
    "required": "hushmark:required",
    "whose": "hushmark:whose",
    "class": "hushmark:class",
    "waiver": {"@id": "hushmark:waiver", "@type": "@id"},
    "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
    "used": {"@id": "prov:used", "@type": "@id"},
    "startedAtTime": {"@id": "prov:startedAtTime", "@type": "xsd:dateTime"},
    "endedAtTime": {"@id": "prov:endedAtTime", "@type": "xsd:dateTime"},
    "legislationIdentifier": "schema:legislationIdentifier",
}
_SUITE, _PRODUCT, _ADAPTER, _RUN = ("hushmark:suite", "hushmark:product", "hushmark:adapter", "#provenance")


def linked(results: Results) -> dict[str, Any]:
    """Return the results as one JSON-LD document: who asserts, of what, each assertion, and what the run used."""
    page = page_of(results)
    law, suite, declared = results.law, results.suite, results.declaration
    statute = f"hushmark:law/24-90-119/{law.edition}"
    homes = {provision: f"#{anchor}" for provision, anchor in page.homes.items()}
    product = f"{declared.product} {declared.product_version}".strip()
    return {
        "@context": CONTEXT,
        "@graph": [
            {
                "@id": _SUITE,
                "@type": ["earl:Software", "prov:SoftwareAgent"],
                "title": f"Hushmark {suite.version}",
                **_sha256(suite.digest),
            },
            {
                "@id": _PRODUCT,
                "@type": ["earl:TestSubject", "earl:Software"],
                "title": product,
                "hushmark:configuration": declared.configuration,
            },
            {
                "@id": _ADAPTER,
                "@type": "earl:Software",
                "title": f"{declared.adapter} {declared.adapter_version}".strip(),
                **_sha256(declared.adapter_digest),
            },
            {
                "@id": statute,
                "@type": ["schema:Legislation", "eli:LegalExpression"],
                "title": f"C.R.S. 24-90-119, edition {law.edition}",
                "legislationIdentifier": "C.R.S. 24-90-119",
                "dcterms:source": law.source,
                "hushmark:checkedTo": law.checked_to,
                **_sha256(law.digest),
            },
            *(
                {
                    "@id": homes[provision.id],
                    "@type": ["schema:Legislation", "eli:LegalResourceSubdivision"],
                    "legislationIdentifier": f"C.R.S. {provision.citation}",
                    "isPartOf": statute,
                }
                for provision in law.provisions
            ),
            {
                "@id": _RUN,
                "@type": "prov:Activity",
                "startedAtTime": results.run.started,
                "endedAtTime": results.run.finished,
                "used": [_SUITE, _ADAPTER, statute],
                "hushmark:seed": results.run.seed,
            },
            {
                "@id": "#verdict",
                "@type": "prov:Entity",
                "title": f"{product}: {results.verdict.certificate_class}",
                "class": results.verdict.certificate_class,
                "wasGeneratedBy": _RUN,
                **_sha256(results.footer.digest),
            },
            *(_assertion(entry, homes, page.waived) for entry in page.entries),
        ],
    }


def _assertion(entry: Entry, homes: Mapping[str, str], waived: Mapping[str, Waiver]) -> dict[str, Any]:
    """Return one assertion; what did not pass says what was seen and whose it is, and points to a waiver that names it."""
    result = entry.result
    why = {"info": " ".join(filter(None, (result.observed, result.reason)))} if result.outcome != "passed" else {}
    whose = {"whose": result.whose} if result.whose else {}
    return {
        "@id": f"#{entry.anchor}",
        "@type": "Assertion",
        **({} if entry.anchor == result.id else {"identifier": result.id}),
        "assertedBy": _SUITE,
        "subject": _PRODUCT,
        "test": f"hushmark:scenario/{quote(result.scenario)}",
        "mode": "automatic",
        "result": {"outcome": result.outcome, **why},
        "isPartOf": homes[result.provision],
        "required": result.required,
        **whose,
        **({"waiver": "#waivers"} if result.id in waived else {}),
    }


def _sha256(digest: str) -> dict[str, str]:
    return {"sha256": digest.removeprefix("sha256:")} if digest else {}


def earl(results: Results) -> str:
    """Return the linked data as a file for tools: one assertion a line."""
    whole = linked(results)
    graph = ",\n".join(json.dumps(node) for node in whole["@graph"])
    return f'{{"@context": {json.dumps(whole["@context"])},\n"@graph": [\n{graph}\n]}}\n'


def inline(results: Results) -> str:
    """Return the linked data for a script element of a page: ASCII alone, and no character that could end the element."""
    text = json.dumps(linked(results), separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
