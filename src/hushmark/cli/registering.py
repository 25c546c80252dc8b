"""``hushmark law readings``: the register of readings, and which scenarios flip when one is read otherwise."""

import json
import textwrap
from collections.abc import Sequence

import click

from evaluator.readings import REGISTER, Reading, UnknownReading
from hushmark.examine import Described, SuiteBroken
from hushmark.proof.flips import Flip, asked_by, by_outcome, flips
from hushmark.proof.scenarios import every_scenario
from hushmark.proof.words import CONFIDENCE, outcome_in_words
from hushmark.suite_errors import SuiteError

_WIDTH = 100


def run(chosen: str | None, *, as_json: bool) -> str:
    """Return the register; or one reading, with what flips under each of its values or under the one given."""
    name, _, value = (chosen or "").partition("=")
    if chosen is not None:
        try:
            _check(name, value)
        except UnknownReading as problem:
            raise click.UsageError(str(problem)) from problem
    found = flips(described(), name or None)
    if chosen is None:
        told = [plain(reading, found) for reading in REGISTER.values()]
        return json.dumps(told, ensure_ascii=False, indent=1) if as_json else _register(found)
    reading = REGISTER[name]
    if value:
        found = tuple(flip for flip in found if flip.value == value)
    return json.dumps(plain(reading, found), ensure_ascii=False, indent=1) if as_json else _one(reading, value, found)


def described() -> tuple[Described, ...]:
    """Return the scenarios; a suite that is broken is an error that says how."""
    try:
        return every_scenario()
    except (SuiteError, SuiteBroken) as problem:
        message = f"The suite is broken, so its scenarios cannot be read otherwise: {problem}"
        raise click.ClickException(message) from problem


def _check(name: str, value: str) -> None:
    if name not in REGISTER:
        raise UnknownReading(name, tuple(REGISTER))
    if value and value not in REGISTER[name].values:
        raise UnknownReading(f"{name}={value}", tuple(f"{name}={v}" for v in REGISTER[name].values))  # noqa: EM102 - the choice, not a message


def plain(reading: Reading, found: Sequence[Flip]) -> dict[str, object]:
    """Return one reading as plain data, with what flips."""
    return {
        "id": reading.id,
        "provision": reading.provision,
        "question": reading.question,
        "default": reading.default,
        "values": dict(reading.values),
        "authority": reading.authority,
        "confidence": reading.confidence,
        "asked_by": list(asked_by(reading.id)),
        "flips": [
            {
                "value": flip.value,
                "scenario": flip.scenario,
                "before": {"verdict": flip.before[0], "penalty": flip.before[1]},
                "after": {"verdict": flip.after[0], "penalty": flip.after[1]},
            }
            for flip in found
            if flip.reading == reading.id
        ],
    }


def _register(found: Sequence[Flip]) -> str:
    head = f"{len(REGISTER)} readings: where the text is open, which is taken, and what else may be.\n"
    lines = [head]
    for reading in REGISTER.values():
        count = len({flip.scenario for flip in found if flip.reading == reading.id})
        others = "; ".join(f"{v} ({reading.values[v]})" for v in reading.alternatives) or "none"
        lines += [
            _wrapped(f"{reading.id}  {reading.question} [{reading.provision}]"),
            _wrapped(f"Taken: {reading.default} ({reading.values[reading.default]}). Otherwise: {others}.", 4),
            _wrapped(f"{_flipped(count)} if it is read otherwise. {_grounds(reading)}", 4),
            "",
        ]
    lines.append("One in full, with the scenarios that flip: hushmark law readings T-AGE, or T-AGE=21")
    return "\n".join(lines)


def _flipped(count: int) -> str:
    return {0: "No scenario flips", 1: "1 scenario flips"}.get(count, f"{count} scenarios flip")


def _grounds(reading: Reading) -> str:
    return f"Authority: {reading.authority} ({CONFIDENCE[reading.confidence]})."


def _one(reading: Reading, value: str, found: Sequence[Flip]) -> str:
    lines = [
        _wrapped(f"{reading.id}  {reading.question} [{reading.provision}]"),
        _wrapped(f"Taken: {reading.default} ({reading.values[reading.default]}). {_grounds(reading)}"),
        _wrapped(f"Asked by: {'; '.join(asked_by(reading.id))}."),
    ]
    for other in (value,) if value else reading.alternatives:
        lines += ["", _wrapped(f"{reading.id}={other}: {reading.values[other]}")]
        if other == reading.default:
            lines.append(_wrapped("This is the value taken: nothing flips.", 2))
            continue
        mine = [flip for flip in found if (flip.reading, flip.value) == (reading.id, other)]
        lines.append(_wrapped(f"{_flipped(len(mine))}.", 2))
        lines += [
            _wrapped(f"{outcome_in_words(before)} -> {outcome_in_words(after)}: {', '.join(ids)}", 2, 6)
            for (before, after), ids in by_outcome(mine).items()
        ]
    return "\n".join(lines)


def _wrapped(text: str, indent: int = 0, under: int | None = None) -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent if under is None else under),
        break_on_hyphens=False,
    )
