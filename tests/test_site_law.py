"""The law as data decides as the evaluator does: asked in a browser, by the script that the question page uses."""

import json
import math
import random
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from itertools import product
from pathlib import Path
from typing import Any, ClassVar

import pytest
from playwright.sync_api import Page, sync_playwright

from evaluator.authorities import also_cited
from evaluator.decision import decide
from evaluator.explain import why
from evaluator.facts import DIMENSIONS, ORDINARY, Facts, read_facts
from evaluator.findings import FINDINGS
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER, Readings
from evaluator.reasons import explain
from evaluator.truth import Truth, Unknown
from hushmark.proof.space import VALUES
from hushmark.site.tables import AGES, exported, plain_facts

CHROMIUM = Path("/usr/bin/chromium")
FEW = 6_000
"""As many cases of one finding are enumerated; of one that has more, as many are drawn."""
DAYS = (
    None,
    date(1983, 6, 1),
    date(1998, 12, 31),
    date(2004, 1, 1),
    date(2022, 3, 1),
    date(2024, 6, 15),
    date(2025, 6, 1),
    date(2026, 11, 23),
)
BIRTHS = (None, None, date(1940, 2, 29), date(2004, 2, 29), date(2007, 11, 23), date(2008, 11, 24), date(2015, 5, 5))

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def law() -> dict[str, Any]:
    return json.loads(json.dumps(exported()))


@pytest.fixture(scope="module")
def page(law: dict[str, Any]) -> Iterator[Page]:
    script = files("hushmark.site").joinpath("templates", "law.js").read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = chromium.new_page()
        page.add_script_tag(content=f"{script}\nwindow.engine = hushmark({json.dumps(law)});")
        yield page
        chromium.close()


def _asked(law: dict[str, Any], node: int, seen: set[int]) -> set[str]:
    row = law["nodes"][node]
    if node in seen or not isinstance(row, dict):
        return set()
    seen.add(node)
    below = [b for _, b in row.get("branches", ())] + [
        b for how in ("every", "some", "negate") for b in row.get(how, ())
    ]
    return (
        {row["fact"]}
        if "fact" in row and not below
        else {k for k in [row.get("fact")] if k} | {k for b in below for k in _asked(law, b, seen)}
    )


class _Watched(Facts):
    """Facts that keep which of them were asked."""

    asked: ClassVar[set[str]] = set()

    def __getitem__(self, key: str) -> Any:
        self.asked.add(key)
        return super().__getitem__(key)


def _asked_in_fact(name: str, drawn: random.Random) -> set[str]:
    """Which facts a finding asks of any of many cases, whatever its table says."""
    _Watched.asked.clear()
    for _ in range(150):
        facts, chosen = _some_case(drawn)
        FINDINGS[name].find(_Watched(facts.known), Readings(chosen))
    return set(_Watched.asked)


def _cases(law: dict[str, Any], name: str, drawn: random.Random) -> list[tuple[dict[str, Any], dict[str, str]]]:
    """Every case of a finding over the facts and readings that it asks, if there are few; otherwise many, drawn at random."""
    asked = _asked(law, law["findings"][name]["node"], set()) | _asked_in_fact(name, drawn)
    values: dict[str, tuple[Any, ...]] = {}
    for key in asked - REGISTER.keys():
        plain = key.split(">=")[0].split("<")[0].split(" ")[0]
        if plain in ("date", "age", "birth_date", "user_age_days"):
            values |= {"date": (None, *DAYS[2:4]), "birth_date": BIRTHS[1:5], "user_age_days": (None, *AGES)}
        elif plain == "fields":
            values["fields"] = (None, (), ("count",), ("title", "card_number"), ("name", "title", "all_loans"))
        else:
            values[plain] = VALUES[plain]
    readings = {key: tuple(REGISTER[key].values) for key in sorted(asked & REGISTER.keys())}
    columns = list({**dict(sorted(values.items())), **readings}.values())
    if math.prod(map(len, columns)) <= FEW:
        rows: Any = product(*columns)
    else:
        rows = [[drawn.choice(column) for column in columns] for _ in range(FEW)]
    keys = sorted(values)
    return [
        (
            {k: v for k, v in zip(keys, row, strict=False) if v is not None},
            dict(zip(readings, row[len(keys) :], strict=True)),
        )
        for row in rows
    ]


def _told(truth: Truth) -> Any:
    return [[ask.key, ask.question] for ask in truth.asks] if isinstance(truth, Unknown) else truth


def test_every_finding_is_found_as_the_evaluator_finds_it(law: dict[str, Any], page: Page) -> None:
    drawn = random.Random(119)  # noqa: S311 - the same cases every time
    for name, finding in FINDINGS.items():
        cases = _cases(law, name, drawn)
        expected = [_told(finding.find(Facts(facts), Readings(chosen))) for facts, chosen in cases]
        found = page.evaluate(
            "([name, cases]) => JSON.parse(cases).map(([facts, readings]) => { const truth = engine.finding(name, facts, readings); return engine.open(truth) ? truth.asks : truth; })",
            [name, json.dumps([[plain_facts(Facts(facts)), chosen] for facts, chosen in cases])],
        )
        assert len(found) == len(cases)
        differing = [(cases[i], expected[i], found[i]) for i in range(len(cases)) if expected[i] != found[i]]
        assert differing[:1] == [], name


def _some_case(drawn: random.Random) -> tuple[Facts, dict[str, str]]:
    """A case at random: often near the ordinary one, sometimes with nearly nothing known."""
    rate = drawn.choice((0.1, 0.25, 0.6))
    known = dict(
        read_facts({**ORDINARY, "recipient": "friend", "use_head": "materials", "channel": "staff_desk"}).known
    )
    for key, dimension in DIMENSIONS.items():
        if drawn.random() >= rate:
            continue
        if key in ("date", "request_date"):
            value: Any = drawn.choice(DAYS)
        elif key == "birth_date":
            value = drawn.choice(BIRTHS)
        elif dimension.kind == "date":
            value = None
        elif dimension.kind == "fields":
            value = tuple(f for f in dimension.values if drawn.random() < 0.3)
        else:
            value = drawn.choice(VALUES[key])
        known.pop(key, None)
        if value is not None:
            known[key] = value
    known.setdefault("date", drawn.choice(DAYS[1:])) if drawn.random() < 0.9 else None
    chosen = {name: drawn.choice(tuple(REGISTER[name].values)) for name in REGISTER if drawn.random() < 0.06}
    return Facts(known), chosen


def test_whole_cases_are_decided_and_explained_as_the_evaluator_does(law: dict[str, Any], page: Page) -> None:
    drawn = random.Random(90119)  # noqa: S311 - the same cases every time
    cases = [_some_case(drawn) for _ in range(300)]
    citations = {provision["citation"] for provision in law["provisions"]}
    found = page.evaluate(
        """(cases) => JSON.parse(cases).map(([facts, readings]) => {
          const one = engine.decide(facts, readings);
          const changed = (change) => [change.verdict, change.steps.map((step) => [step.citation, step.words, step.met, step.answer])];
          return {verdict: one.verdict, missing: one.missing, provision: one.provision, penalty: one.penalty, elsewhere: one.elsewhere,
            nearest: engine.nearest(one).map(changed), routes: engine.routes(one).map((route) => [route.words, route.citations]),
            mattered: engine.mattered(one).map((m) => [m.reading.id, m.alternative, m.verdict]), why: engine.why(one)};
        })""",
        json.dumps([[plain_facts(facts), chosen] for facts, chosen in cases]),
    )
    seen = set()
    for (facts, chosen), answer in zip(cases, found, strict=True):
        decision = decide(facts, Readings(chosen))
        told = explain(decision)
        seen.add((decision.layer, decision.verdict))
        beside = also_cited(facts, punished=True)  # authorities, which the page leaves to `hushmark explain`
        answer["provision"] = [c for c in answer["provision"] if c not in beside]
        expected = {
            "verdict": decision.verdict,
            "missing": [[ask.key, ask.question] for ask in decision.missing],
            "provision": [c for c in decision.provision if c in citations and c not in beside],
            "penalty": decision.penalty,
            "elsewhere": decision.forbidden_elsewhere,
            "nearest": [[c.verdict, [[s.citation, s.words, s.met, s.answer] for s in c.steps]] for c in told.nearest],
            "routes": [[r.words, list(r.citations)] for r in told.routes],
            "mattered": [[r.id, r.alternative, r.verdict] for r in told.readings],
            "why": why(told),
        }
        assert answer == expected, (plain_facts(facts), chosen)
    assert {layer for layer, _ in seen} == set(LAYERS)
    assert len({verdict for _, verdict in seen}) == 4


def test_the_same_law_gives_the_same_bytes(law: dict[str, Any]) -> None:
    assert json.loads(json.dumps(exported())) == law
