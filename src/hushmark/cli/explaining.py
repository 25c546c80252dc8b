"""``hushmark explain``: counsel's note on one case."""

import json

import click

from evaluator.decision import decide
from evaluator.explain import answer, explain, note
from evaluator.facts import FactsProblem, ordinary_case, read_facts
from evaluator.law import NoEdition
from evaluator.readings import Readings, UnknownReading
from hushmark.proof.words import fact_in_words


def run(text: bytes, name: str, *, as_json: bool, readings: tuple[str, ...], ordinary: bool) -> str:
    """Answer one case; wrong input is a usage error that names file and key."""
    try:
        stated = json.loads(text)
        if not isinstance(stated, dict):
            read_facts(stated)  # says what it is instead
        chosen = {**stated.pop("readings", {}), **dict(pair(reading) for reading in readings)}
        known = read_facts(stated)
        facts = read_facts(ordinary_case(stated)) if ordinary else known
        decision = decide(facts, Readings({key: str(value) for key, value in chosen.items()}))
    except json.JSONDecodeError as problem:
        message = f"{name}, line {problem.lineno}, column {problem.colno}: not JSON: {problem.msg}"
        raise click.UsageError(message) from problem
    except (FactsProblem, UnknownReading, NoEdition) as problem:
        message = f"{name}: {problem}"
        raise click.UsageError(message) from problem
    assumed = [fact_in_words(key, value) for key, value in facts.known.items() if key not in known.known]
    if as_json:
        told = answer(decision) | ({"assumed": assumed} if ordinary else {})
        return json.dumps(told, ensure_ascii=False, indent=1)
    return str(note(explain(decision), assumed))


def pair(text: str) -> tuple[str, str]:
    """Return a choice of a reading, ID=VALUE, as a pair; anything else is a usage error."""
    name, equals, value = text.partition("=")
    if not equals:
        message = f"--reading takes ID=VALUE, for example T-AGE=21, not {text!r}"
        raise click.UsageError(message)
    return name, value
