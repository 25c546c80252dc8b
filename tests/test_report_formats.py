"""Every format of a run is a function of its results: they agree, whatever the results are, and none knows more."""

import json
import re
from html.parser import HTMLParser
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hushmark.certify import citation
from hushmark.protocol.messages import schema
from hushmark.report import render, summary
from hushmark.report.linked import earl
from hushmark.report.words import CHANNELS, NEEDS, OPERATIONS
from hushmark.results import Result, Results
from tests.build import OUTCOMES, a_result, a_run

WORDS = st.text(alphabet="ab <>&\"'/{}\\`\u2028\u202e@#é", max_size=12)


@st.composite
def runs(draw: st.DrawFn) -> Results:
    """Return results with any outcomes, ids and texts, hostile ones among them."""
    ids = draw(st.lists(st.sampled_from(["IF-001", "IF-002/a", "LAW-003", "</script>", "x y"]), min_size=1, max_size=6))
    provisions = st.sampled_from(["24-90-119.1", "24-90-119.2.d", "24-90-119.9"])
    told: list[Result] = [
        a_result(
            draw(st.sampled_from(OUTCOMES)),
            id=f"{name}@{number}",
            scenario=name,
            title=draw(WORDS) or "untitled",
            observed=draw(WORDS),
            required=draw(st.booleans()),
            provision=(provision := draw(provisions)),
            citation=citation(provision),
        )
        for number, name in enumerate(ids)
    ]
    return a_run(*told)


class Told(HTMLParser):
    """What a page says: each element that has an outcome, and the linked data in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.outcomes: dict[str, str] = {}
        self.linked = ""
        self._in_linked = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("data-outcome") and given.get("id"):
            assert str(given["id"]) not in self.outcomes
            self.outcomes[str(given["id"])] = str(given["data-outcome"])
        self._in_linked = given.get("type") == "application/ld+json"

    def handle_endtag(self, tag: str) -> None:
        self._in_linked = False

    def handle_data(self, data: str) -> None:
        if self._in_linked:
            self.linked += data


def assertions(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [node for node in document["@graph"] if node["@type"] == "Assertion"]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(runs())
def test_page_linked_data_and_results_tell_the_same_outcomes(results: Results) -> None:
    page = Told(render(results))
    inside = json.loads(page.linked)
    assert inside == json.loads(earl(results))
    told = [
        (one.get("identifier", one["@id"][1:]), one["result"]["outcome"], one["required"]) for one in assertions(inside)
    ]
    assert told == [(r.id, r.outcome, r.required) for r in results.results]
    assert page.outcomes == {one["@id"][1:]: one["result"]["outcome"] for one in assertions(inside)}


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(runs())
def test_every_format_counts_alike_and_names_the_same_class(results: Results) -> None:
    counts, named = results.verdict.counts, results.verdict.certificate_class
    page, short, facts = render(results), summary(results), json.loads(earl(results))
    (verdict,) = (node for node in facts["@graph"] if node["@id"] == "#verdict")
    assert verdict["class"] == named
    assert f'<span class="class">{named}</span>' in page
    assert short.startswith(f"# {results.verdict.headline}")
    rows = re.findall(r"^\| [a-z ]+ \| (\d+) \| (\d+) \|$", short, re.MULTILINE)
    cells = re.findall(r'</th><td class="n">(\d+)</td><td class="n">(\d+)</td></tr>', page)
    assert rows == cells[: len(rows)]
    assert sum(int(required) for required, _ in rows) == sum(counts["required"][o] for o in OUTCOMES)
    assert sum(int(everything) for _, everything in rows) == len(assertions(facts)) == len(results.results)


def test_an_assertion_says_who_asserts_what_of_whom_and_why() -> None:
    document = json.loads(earl(a_run()))
    nodes = {node["@id"]: node for node in document["@graph"]}
    (failed,) = (one for one in assertions(document) if one["result"]["outcome"] == "failed")
    assert failed["mode"] == "automatic"
    assert nodes[failed["assertedBy"]]["title"] == "Hushmark 0.1.0"
    assert nodes[failed["subject"]]["title"] == "Compendium 4.2"
    assert nodes[failed["isPartOf"]]["legislationIdentifier"] == "C.R.S. 24-90-119(1)"
    assert "The Tides" not in failed["result"]["info"]
    assert "differed between the two worlds" in failed["result"]["info"]
    assert failed["whose"] == "system"
    assert all(
        term in document["@context"] or ":" in term or term.startswith("@") for one in nodes.values() for term in one
    )


def test_whatever_can_be_asked_and_wherever_has_a_name_for_people() -> None:
    known = schema()["$defs"]
    named = json.dumps(known)
    assert (
        set(re.findall(r'"((?:patron|item|title|search|list|report|log|slip|notice|loan|hold)\.[a-zA-Z.]+)"', named))
        <= OPERATIONS.keys()
    )
    channels = next(one["enum"] for one in known.values() if "opac-anon" in one.get("enum", ()))
    assert set(channels) <= CHANNELS.keys()
    offered = known["capabilities"]["properties"]
    seeds, lacks = ({*offered[name]["items"]["enum"]} for name in ("seed", "lacks"))
    assert seeds | lacks | {*known["role"]["enum"]} <= NEEDS.keys()
