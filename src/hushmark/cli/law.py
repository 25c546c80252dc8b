"""``hushmark law``: the text with what is made of it, what holds of it, what two laws decide differently, XML."""

import json
import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click

from evaluator.facts import DIMENSIONS, Facts, FactsProblem, Value
from evaluator.law import Condition, Provision
from evaluator.readings import REGISTER, Readings, UnknownReading
from evaluator.reasons import requirement
from hushmark.cli.proving import write
from hushmark.examine import SuiteBroken
from hushmark.logics.told import examine, headline, summary
from hushmark.proof.difference import Change, Difference, compare
from hushmark.proof.laws import Law, UnknownLaw, law_named
from hushmark.proof.outcome import Outcome
from hushmark.proof.page import filled
from hushmark.proof.scenarios import cases, law_scenarios
from hushmark.proof.space import represented
from hushmark.proof.words import ORDINARY_CASE, VERDICTS, case_in_words, fact_in_words, number, penalty_in_words
from hushmark.report.words import begins, in_force
from hushmark.suite_errors import SuiteError

_EFFECTS = {
    "forbids": "forbids",
    "opens": "is asked of all that is let go",
    "lets-go": "lets go",
    "takes-out": "takes out of what is forbidden",
    "forbids-besides": "forbids besides",
    "punishes": "punishes",
}
_SHOWN = 6
_WIDTH = 100


def show(edition: str | None, layer: str, *, as_json: bool) -> str:
    """Return the text of an edition or layer, provision by provision."""
    if edition is not None and layer != "statute":
        message = f"--edition names an edition of the statute; the layer {layer} has one text only"
        raise click.UsageError(message)
    try:
        law = law_named(edition or layer)
    except UnknownLaw as problem:
        raise click.UsageError(str(problem)) from problem
    provisions = (*law.edition.provisions, *law.overlay.provisions)
    if as_json:
        plain = {"name": law.name, "title": law.title, "edition": law.edition.id, "source": law.edition.source}
        told = {**plain, "in_force_from": begins(law.edition), "provisions": [_plain_provision(p) for p in provisions]}
        return json.dumps(told, ensure_ascii=False, indent=1)
    head = _lines([law.title, f"{law.edition.source}; {in_force(law.edition)}"])
    return "\n".join([head, "", *(_provision(p) for p in provisions)])


def _plain_provision(provision: Provision) -> dict[str, object]:
    limbs = [
        {"name": limb.name, "conditions": [_plain_condition(condition) for condition in limb.conditions]}
        for limb in provision.limbs
    ]
    kept = {"id": provision.id, "citation": provision.citation, "effect": provision.effect, "text": provision.text}
    return {**kept, "penalty": provision.penalty, "limbs": limbs}


def _plain_condition(condition: Condition) -> dict[str, object]:
    return {
        "words": condition.words,
        "question": requirement(condition),
        "findings": list(condition.findings),
        "reading": condition.reading,
    }


def _provision(provision: Provision) -> str:
    lines = [f"{provision.citation} ({_EFFECTS[provision.effect]})", _wrapped(f"“{provision.text}”", "    ")]
    for limb in provision.limbs:
        lines.append(f"    {limb.name.capitalize()}, if:" if limb.name else "    If:")
        for condition in limb.conditions:
            lines.append(_wrapped(f"‘{condition.words}’: {requirement(condition)}", "      - ", "        "))
            if condition.reading:
                reading = REGISTER[condition.reading]
                taken = reading.values[reading.default]
                lines.append(_wrapped(f"reading {reading.id}: {reading.question} Taken: {taken}.", " " * 8))
    return "\n".join(lines) + "\n"


def diff(a: str, b: str, readings: tuple[str, ...], given: tuple[str, ...], *, as_json: bool) -> str:
    """Return what two laws decide differently; a name that no law, reading or fact has is a usage error."""
    try:
        chosen = Readings(dict(_pair("--reading", "T-AGE=21", reading) for reading in readings))
        found = compare(law_named(a), law_named(b), chosen, _given(given), cases(law_scenarios()))
    except (UnknownLaw, UnknownReading, FactsProblem) as problem:
        raise click.UsageError(str(problem)) from problem
    except (SuiteError, SuiteBroken) as problem:
        message = f"The suite is broken, so its scenarios cannot be put to these laws: {problem}"
        raise click.ClickException(message) from problem
    return json.dumps(plain(found), ensure_ascii=False, indent=1) if as_json else in_words(found)


def export(directory: Path) -> list[Path]:
    """Write each edition of the statute as Akoma Ntoso and return the files; one that is there already is written anew."""
    try:
        from hushmark import akoma  # noqa: PLC0415 - an extra, which the other commands do without
    except ModuleNotFoundError as missing:
        message = f"{missing.name} is not installed, by which this is made. Install it: pip install 'hushmark[export]'"
        raise click.ClickException(message) from missing
    try:
        documents = akoma.exported()
        directory.mkdir(parents=True, exist_ok=True)
        for name, xml in documents.items():
            write(directory / name, xml.decode())
    except akoma.NotAkomaNtoso as problem:
        raise click.ClickException(str(problem)) from problem
    except OSError as problem:
        message = f"{directory} could not be written to: {problem.strerror}. Name another directory."
        raise click.ClickException(message) from problem
    return [directory / name for name in documents]


def _given(stated: tuple[str, ...]) -> dict[str, Value | None]:
    """Read facts given as KEY=VALUE; ``unknown`` makes one unknown."""
    given: dict[str, Value | None] = {}
    for text in stated:
        key, value = _pair("--fact", "recipient=collector", text)
        if DIMENSIONS.get(key) is None or DIMENSIONS[key].kind not in ("date", "days"):
            given[key] = represented(Facts({}).but(**{key.replace(".", "__"): value}))[key]
        else:
            message = f"--fact {key}: an edition is named and not a day; ages are told apart at 18 and 21 only"
            raise click.UsageError(message)
    return given


def _pair(option: str, example: str, text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        message = f"{option} takes a name and a value, for example {example}, not {text!r}"
        raise click.UsageError(message)
    return key, value


def properties(output: Path | None, *, as_json: bool) -> int:
    """Prove the law's properties, print them and, if asked, write the page; return the exit status."""
    told = examine()
    if output:
        try:
            write(output, filled("properties.html.j2", told=told, headline=headline(told)))
        except OSError as problem:
            click.echo(f"{output} could not be written: {problem.strerror}. Name another file with --output.", err=True)
            return 3
    click.echo(json.dumps(told, ensure_ascii=False, indent=1) if as_json else summary(told))
    return 0 if told["holds"] else 1


def plain(found: Difference) -> dict[str, object]:
    """Return a difference as plain data; counts are exact."""
    return {
        "before": _plain_law(found.before),
        "after": _plain_law(found.after),
        "readings": dict(found.readings),
        "given": dict(found.given),
        "facts": list(found.facts),
        "states": found.states,
        "changed": sum(change.states for change in found.changes),
        "changes": [
            {
                "before": _plain_outcome(change.before),
                "after": _plain_outcome(change.after),
                "states": change.states,
                "witness": dict(change.witness),
                "witness_in_words": case_in_words(change.witness),
                "scenarios": list(change.scenarios),
            }
            for change in found.changes
        ],
    }


def _plain_law(law: Law) -> dict[str, str]:
    return {"name": law.name, "title": law.title, "source": law.edition.source}


def _plain_outcome(outcome: Outcome) -> dict[str, str]:
    return {key: value for key, value in outcome._asdict().items() if value}


def in_words(found: Difference) -> str:
    """Return a difference as a person on a board reads it."""
    lines = [f"A: {found.before.title}", f"B: {found.after.title}"]
    lines += [f"Only where {fact_in_words(key, value)}" for key, value in found.given.items()]
    lines += [f"Read so: {REGISTER[name].question} {REGISTER[name].values[v]}" for name, v in found.readings.items()]
    changed = sum(change.states for change in found.changes)
    every = f"all {number(found.states)} combinations of the {len(found.facts)} facts that either of them asks"
    if not changed:
        return _lines([*lines, "", f"They decide alike: no difference in {every}."])
    lines += [
        "",
        f"They differ in {number(changed)} of {every}: every combination counts once, however seldom it occurs in life.",
    ]
    lines += [
        f"Each kind of difference is shown by the case that is nearest to the ordinary one, in which {ORDINARY_CASE}."
    ]
    for _, kinds in groupby(found.changes, key=lambda change: (change.before.verdict, change.after.verdict)):
        same = list(kinds)
        lines += ["", _heading(same), *(line for change in same for line in _told(change))]
    rules = list(_rules(found))
    return _lines([*lines, *(["", "The rules named above", *rules] if rules else [])])


def _rules(found: Difference) -> Iterator[str]:
    """Yield the words of each rule that decides somewhere, once."""
    named = {outcome.by for change in found.changes for outcome in (change.before, change.after)}
    for law in (found.before, found.after):
        for provision in (*law.edition.provisions, *law.overlay.provisions):
            if provision.citation in named:
                named.discard(provision.citation)
                yield f"  - {provision.citation}: “{provision.text}”"


def _heading(kinds: list[Change]) -> str:
    before, after = kinds[0].before, kinds[0].after
    states = number(sum(change.states for change in kinds))
    if before.verdict == after.verdict:
        return f"{VERDICTS[before.verdict].capitalize()} under both, with another penalty: {states} cases"
    return f"{VERDICTS[before.verdict].capitalize()} under A, {VERDICTS[after.verdict]} under B: {states} cases"


def _told(change: Change) -> Iterator[str]:
    yield f"  - {_by(change)}: {number(change.states)} cases"
    if change.witness:
        yield "      for example, all being ordinary but this:"
        yield from (f"        {line}" for line in case_in_words(change.witness))
    else:
        yield "      for example the ordinary case itself"
    if change.scenarios:
        rest = len(change.scenarios) - _SHOWN
        more = f" and {rest} more (--json lists them)" if rest > 0 else ""
        yield f"      turns {len(change.scenarios)} scenario{'s' if len(change.scenarios) > 1 else ''}: {', '.join(change.scenarios[:_SHOWN])}{more}"


def _by(change: Change) -> str:
    before, after = change.before, change.after
    if before.verdict == after.verdict:
        return f"{penalty_in_words(before.penalty)} under A, {penalty_in_words(after.penalty)} under B"
    if "undetermined" in (before.verdict, after.verdict):
        known = ("B", "A") if after.verdict == "undetermined" else ("A", "B")
        return f"under {known[0]} it turns on what is not known, under {known[1]} it does not"
    return f"{_cited(before)} under A, {_cited(after)} under B"


def _cited(outcome: Outcome) -> str:
    return outcome.by or "nothing reaches it"


def _lines(lines: list[str]) -> str:
    return "\n".join(_wrapped(line.lstrip(), line[: len(line) - len(line.lstrip())]) for line in lines)


def _wrapped(text: str, indent: str = "", under: str | None = None) -> str:
    """Return text in lines, the first with one indent and the others with another (the same if not given)."""
    return textwrap.fill(text, _WIDTH, initial_indent=indent, subsequent_indent=indent if under is None else under)
