"""A certificate that holds only under a chosen reading says so wherever it speaks, and what was not asked for that."""

from datetime import date

import msgspec

from hushmark import certificate, verdict
from hushmark.badge import badge
from hushmark.results import Results


def test_a_chosen_reading_stands_in_the_title_the_limits_and_on_the_badge(example: Results) -> None:
    law = msgspec.structs.replace(example.law, readings={"T-EXPOSE": "no"})
    first, *others = example.results
    gone = msgspec.structs.replace(
        first,
        outcome="inapplicable",
        level="must",
        reason="and so read the law decides it otherwise: permitted.",
        required=False,
    )
    results = (gone, *others)
    required = [r.id for r in results if r.required]
    told = verdict.decide(example.declaration, required, results, (), "", day=date(2026, 11, 26), readings=law.readings)
    assert told.certificate_class.startswith("certified")
    assert "T-EXPOSE=no" in told.limits[0]
    assert first.id in told.limits[0]
    stated = certificate.state(msgspec.structs.replace(example, law=law, verdict=told), b"", "")
    assert "T-EXPOSE=no" in stated.terms.title
    assert stated.predicate.result == "WARNED"
    assert "T-EXPOSE=no" in badge(stated.terms)
