"""The page docs/cases.md: every case, what its reviewers expected, what the evaluator answers, and on what it rests."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from test_cases import CASES, facts_of, readings_of

from evaluator.decision import Decision, decide
from evaluator.explain import answer
from evaluator.facts import ORDINARY, Facts, read_facts
from hushmark.proof.words import value_in_words

_OPENING = """# The cases

Fact patterns that a Colorado reviewer would argue about, each decided by people first and then put to the evaluator. The
first table has those of the reviewers; the second has further ones in the same dimensions. *Facts* are those in which a
case departs from the ordinary one (a public library district, an employee who tells, a living adult user, no consent, no
legal process; all of them are in [facts.md](facts.md)), under the layer and on the day named. *Expected* is what was decided by hand,
as far as it was asked: the verdict, what is missing where it is undetermined, whether other law compels it, the penalty of
subsection (3). *Found* is what the evaluator answers. *Readings* are those on which it rests, by their ids in
[readings.md](readings.md): a bare id at its default, `ID=value` where another was chosen.

A tick says that all that was expected was found, what decides and the readings among it. The evaluator may cite more, and may
name more readings, than a reviewer did. This page is made from `tests/cases.json` and `tests/more_cases.json`."""


def cases_reference() -> str:
    """Return the page."""
    reviewers = [case for case in CASES if case["id"].startswith("FP-")]
    ours = [case for case in CASES if not case["id"].startswith("FP-")]
    differ = [case["id"] for case in CASES if wanting(case)]
    count = f"{len(CASES) - len(differ)} of {len(CASES)} cases are decided as expected" + (
        f"; {', '.join(differ)} are not, for the ground given." if differ else "."
    )
    parts = [_OPENING, count, "## Those of the reviewers", _table(reviewers), "## Further ones", _table(ours)]
    return "\n\n".join(parts) + "\n"


def wanting(case: Mapping[str, Any]) -> list[str]:
    """Say in what a case's answer falls short of what was expected."""
    expected, decision = case["expected"], _decided(case)
    given = answer(decision)
    short = [key for key in ("verdict", "compelled", "penalty") if key in expected and expected[key] != given[key]]
    if [ask.key for ask in decision.missing] != expected.get("missing", []):
        short.append("missing")
    cited = (any(c.startswith(wanted) for c in decision.provision) for wanted in expected["provision"])
    if not all(cited):
        short.append("provision")
    if not set(expected.get("readings", [])) <= set(given["readings"].split("; ")):
        short.append("readings")
    return short


def _decided(case: Mapping[str, Any]) -> Decision:
    return decide(facts_of(dict(case)), readings_of(dict(case)))


def _table(cases: Sequence[Mapping[str, Any]]) -> str:
    columns = ("case", "facts", "layer, day", "expected", "found", "what decides", "readings")
    head = (f"| {' | '.join(columns)} |", "| --- " * len(columns) + "|")
    return "\n".join((*head, *(f"| {' | '.join(_row(case))} |" for case in cases)))


def _row(case: Mapping[str, Any]) -> Iterator[str]:
    decision = _decided(case)
    given = answer(decision)
    facts, expected = decision.facts, case["expected"]
    story = f"{case['story']} " if case.get("story") else ""
    asked = {key: given[key] for key in ("compelled", "penalty") if key in expected}
    short = wanting(case)
    yield case["id"]
    yield f"{story}*{_departures(facts)}*"
    yield f"{facts['layer'] or 'statute'}, {facts['date']}"
    yield _outcome({**expected, "missing": expected.get("missing", [])})
    found = _outcome({"verdict": decision.verdict, "missing": [a.key for a in decision.missing], **asked})
    yield f"{found} ✓" if not short else f"**{found}** differs in {', '.join(short)}: {case['ground']}"
    yield "; ".join(decision.provision)
    yield given["readings"]


def _outcome(told: Mapping[str, Any]) -> str:
    parts = [told["verdict"].replace("-", " ")]
    parts += [f"missing: {', '.join(told['missing'])}"] if told["missing"] else []
    parts += ["compelled" if told["compelled"] == "yes" else "not compelled"] if told.get("compelled") else []
    parts += [f"penalty: {told['penalty']}"] if told.get("penalty") else []
    return "; ".join(parts)


def _departures(facts: Facts) -> str:
    ordinary = read_facts(ORDINARY)
    keys = [key for key in dict.fromkeys((*facts.known, *ordinary.known)) if key not in ("date", "layer")]
    return "; ".join(f"{key}: {_value(facts, key)}" for key in keys if facts[key] != ordinary[key])


def _value(facts: Facts, key: str) -> str:
    value = facts[key]
    return (
        str(value)
        if key in ("birth_date", "request_date", "charge_date", "user_age_days") and value is not None
        else value_in_words(key, value)
    )
