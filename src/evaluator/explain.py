"""A decision in words: the answer with the keys of a table of cases, and a note as counsel would write it."""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from evaluator.authorities import accomplice_liability, time_barred
from evaluator.decision import Decision, Tested, UnderEdition
from evaluator.facts import ORDINARY, Facts
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER
from evaluator.reasons import Explanation, ProvisionShown, ReadingThatMattered, Step, explain
from evaluator.statute import CHECKED_TO
from evaluator.truth import Unknown

__all__ = ["answer", "explain", "note", "why"]

_WIDTH = 72
_VERDICTS = {
    "permitted": "permitted: the section reaches this disclosure and lets it go",
    "prohibited": "prohibited",
    "not-covered": "not covered: the section does not reach this",
    "undetermined": "undetermined: what is not known decides",
}
_SUBPOENAS = ("subpoena", "grand_jury", "administrative_subpoena")
_ORDERS = ("court_order", "production_order", "fisa_order")
_2022 = date(2022, 3, 1)
"""When the penalty of (3), which the policy quotes as it was, became a civil infraction."""
_EFFECTS = {
    "forbids": "forbids",
    "opens": "opens the instances",
    "lets-go": "lets go",
    "takes-out": "takes out",
    "forbids-besides": "forbids besides",
    "punishes": "punishes",
}


def answer(decision: Decision) -> dict[str, str]:
    """Return the answer to one case, with exactly the keys that a table of cases has."""
    explanation = explain(decision)
    defaults = {r.id for r in explanation.readings if r.id not in decision.readings.chosen}
    chosen = {f"{name}={value}" for name, value in decision.readings.chosen.items()}
    return {
        "verdict": decision.verdict,
        "missing": "; ".join(str(ask) for ask in decision.missing),
        "provision": "; ".join(decision.provision),
        "compelled": decision.compelled,
        "penalty": decision.penalty,
        "readings": "; ".join(sorted(defaults | chosen)),
        "why": why(explanation),
    }


def why(explanation: Explanation) -> str:
    """Return the ground of the decision in one sentence."""
    decision, shown = explanation.decision, explanation.provisions

    def citing(effect: str, *outcomes: str) -> list[str]:
        return [p.citation for p in shown if p.effect == effect and p.outcome in outcomes]

    match decision.verdict:
        case "permitted":
            return f"{_doing(citing('lets-go', 'met'), 'let')} it go{_elsewhere(decision)}."
        case "undetermined":
            settles = "answers to these" if len(decision.missing) > 1 else "answer to this"
            return f"The {settles} would settle it: {'; '.join(str(ask) for ask in decision.missing)}."
        case "not-covered":
            if taken_out := citing("takes-out", "met"):
                return f"{_doing(taken_out, 'take')} it out of what is forbidden{_elsewhere(decision)}."
            if not shown:
                return f"No such section was in force on that day{_elsewhere(decision)}."
            return f"{shown[0].citation} does not reach it{_failing(shown[0])}{_elsewhere(decision)}."
        case _:
            besides = citing("forbids-besides", "met")
            closed = [p for p in shown if p.effect == "opens" and p.outcome == "failed"]
            for outcome, though in (("met", "though {} would"), ("unknown", "even if {} should")):
                if not closed and (citations := citing("lets-go", outcome)):
                    return f"{_doing(besides, 'forbid')} it, {though.format(_listed(citations))} let it go."
            raised = closed or [p for p in shown if p.effect == "lets-go" and p.citation in decision.provision]
            failing = "".join(f"; {p.citation} fails{_failing(p)}" for p in raised)
            forbidding = [*citing("forbids", "met", "unknown"), *besides]
            return f"{_doing(forbidding, 'forbid')} it, and nothing lets it go{failing}."


def _listed(citations: Iterable[str]) -> str:
    *others, last = dict.fromkeys(citations)
    return f"{', '.join(others)} and {last}" if others else last


def _doing(citations: Iterable[str], verb: str) -> str:
    """Say who does it, and that they do: one provision *forbids*, two *forbid*."""
    named = list(dict.fromkeys(citations))
    return f"{_listed(named)} {verb}{'s' if len(named) == 1 else ''}"


def _elsewhere(decision: Decision) -> str:
    return f"; but other law forbids it: {decision.forbidden_elsewhere}" if decision.forbidden_elsewhere else ""


def _failing(provision: ProvisionShown) -> str:
    """Say at which words the limb with fewest failures fails, or that no limb even begins."""
    heads = [limb[0] for limb in provision.limbs]
    if len(heads) > 1 and all(head.outcome == "failed" for head in heads):
        return f" (neither {' nor '.join(f'‘{head.words}’' for head in heads)})"
    failing = min(([c.words for c in limb if c.outcome == "failed"] for limb in provision.limbs), key=len)
    return f" (not met: {', '.join(f'‘{words}’' for words in failing)})"


def note(explanation: Explanation, assumed: Iterable[str] = ()) -> str:
    """Return the explanation as a note, plain text in 72 columns; ``assumed`` are the facts, in words, that nobody stated."""
    decision = explanation.decision
    day = decision.facts["date"]
    blocks = [
        f"{LAYERS[decision.layer].title}: {_in_layer(decision)}.",
        *([why(explanation)] if decision.verdict != "undetermined" else []),  # what would settle it is asked below
        f"Day of the disclosure: {day.isoformat() if day else 'not known'}. Edition: {'; or '.join(explanation.editions)}.",
        *([f"What decides: {'; '.join(decision.provision)}."] if decision.provision else []),
    ]
    if decision.compelled:
        blocks.append(compulsion(decision))
    if decision.forbidden_elsewhere and decision.verdict in ("prohibited", "undetermined"):
        blocks.append(f"Other law forbids it besides: {decision.forbidden_elsewhere}.")
    blocks += _consequences(decision)
    text = [_wrapped(block) for block in blocks]
    text += _section("Condition by condition", list(_conditions(explanation)))
    facts = [ask for ask in explanation.missing if ask.key not in REGISTER]
    open_ = [ask for ask in explanation.missing if ask.key in REGISTER]
    text += _section("To be asked next", [_item(f"{ask.key}: {ask.question}") for ask in facts])
    text += _section(
        "Unsettled in law: no fact answers it, and counsel must", [_item(f"{ask.key}: {ask.question}") for ask in open_]
    )
    text += _section("What would change the verdict", list(_changes(explanation)))
    text += _section(
        "What would satisfy this text, though other law forbids it"
        if decision.forbidden_elsewhere
        else "What would make it lawful",
        [_item(f"{route.words} ({_listed(route.citations)})") for route in explanation.routes],
    )
    text += _section("Readings that were chosen for this case", [_item(line) for line in _chosen(decision)])
    text += _section(
        "Readings that the verdict rests on", [_item(line) for line in _readings(explanation.readings, _told_verdict)]
    )
    text += _section(
        "Readings that change the ground or what follows, and not the verdict",
        [_item(line) for line in _readings(explanation.readings_of_ground, _told_ground)],
    )
    text += _section("Taken as ordinary, for it was not stated", [_item(fact) for fact in assumed])
    text.append(_wrapped(f"Table of the law: sha256 {explanation.digest}"))
    text.append(
        _wrapped(
            f"The law was checked to {CHECKED_TO.isoformat()}; what changed later, and acts of 2026 among it, is not taken into account. A research tool, and not legal advice."
        )
    )
    return "\n\n".join(text) + "\n"


def compulsion(decision: Decision) -> str:
    """Say whether anything requires the disclosure, and what to do where law on top of the section forbids what is required."""
    kind, prohibited = decision.facts["process.kind"], decision.verdict == "prohibited"
    if decision.compelled == "no":
        may = decision.layer in ("statute", "pccld")
        return f"Nothing requires the disclosure{': the section says ‘may’' if may else ''}."
    if decision.compelled == "undetermined":
        return "Whether the process commands the disclosure hangs on what is not known of it."
    if kind == "search_warrant" and prohibited:
        return (
            "The warrant is carried out all the same: do not obstruct it, state what forbids it, and call counsel, who may ask "
            "for a hearing."
        )
    if kind == "search_warrant":
        return "The warrant lets officers search for it and take it: do not obstruct it."
    if prohibited:
        motion = "to quash" if kind in _SUBPOENAS else "to vacate, modify or stay it"
        return (
            f"The process commands it all the same, and the library is bound to answer it: by a motion {motion}, or otherwise "
            "as counsel advises, before the day on which it is due, and neither by silence nor by the records."
        )
    return (
        "The process commands the disclosure."
        if kind in (*_SUBPOENAS, *_ORDERS)
        else "Other law requires the disclosure."
    )


def _consequences(decision: Decision) -> list[str]:
    """Say what follows for the one who disclosed, and for whoever else may answer for it."""
    told = []
    if decision.penalty != "none":
        late = (
            " The charge comes too late: a petty offense is charged within six months (16-5-401)."
            if time_barred(decision.facts)
            else ""
        )
        threatens = "Consequence for the one who disclosed"
        if decision.layer != "statute":
            threatens = "Consequence that this text names, and that only the statute can have"
            day = decision.facts["date"]
            late = (
                " The section itself has named a civil infraction since 1 March 2022." if day and day >= _2022 else ""
            )
        told.append(f"{threatens}: {_penalty(decision)}.{late}")
        if decision.facts["complicity"] is True and decision.penalty != "undetermined":
            told.append(
                "Whoever intentionally aided, abetted, advised or encouraged it answers as the one who disclosed "
                f"({accomplice_liability(decision.facts['date'])})."
            )
    last = decision.under[-1]
    prohibited = decision.verdict == "prohibited"
    if (
        prohibited
        and decision.facts["actor"] in ("entity", "automated", "unstated")
        and not all(u.breach is False for u in decision.under)
        and last.bases("forbids")
        and last.edition.with_effect("punishes")
    ):
        told.append(
            "The library itself is not punished; the official, employee or volunteer by whose act it was disclosed may be."
        )
    elif prohibited and decision.layer == "statute" and _none_of_its_people(last):
        told.append("(3) punishes officials, employees and volunteers, and does not name the one who disclosed.")
    if prohibited and any(t.provision.id == "24-74-103" for t in last.bases("forbids-besides")):
        told.append("Article 24-74 has a civil penalty of its own for an employee who breaches it intentionally.")
    return told


def _none_of_its_people(under: UnderEdition) -> bool:
    """Tell whether the section is breached by somebody whom its penalty does not name."""
    punishing = [t for t in under.tested if t.provision.effect == "punishes"]
    return under.breach is True and any(limb[0][1] is False for t in punishing for limb in t.limbs)


def _penalty(decision: Decision) -> str:
    penalty = decision.penalty
    if penalty != "undetermined":
        return penalty.replace(" ≤", ", with a fine of not more than $")
    if decision.facts["purpose"] == "abuse_report":
        return "it hangs on whether a person who reports child abuse in good faith is immune from it (19-3-309)"
    hangs = ["the same"] if decision.verdict == "undetermined" else []
    if decision.verdict == "prohibited" and any(isinstance(under.breach, Unknown) for under in decision.under):
        hangs.append("whether the section itself is breached, and not an article beside it alone")
    if decision.facts["actor"] in ("automated", "unstated", None):
        hangs.append("whether an official, employee or volunteer disclosed it, and who")
    if decision.readings["T-MENS"] != "none":
        hangs.append("what state of mind (3) asks for")
    return f"it hangs on {' and on '.join(hangs or ['what is not known'])}"


def _in_layer(decision: Decision) -> str:
    if decision.layer == "good-practice" and decision.verdict == "prohibited":
        return "contrary to good practice"
    if decision.verdict == "prohibited" and decision.layer == "statute" and _of_other_law(decision):
        besides = (t.provision.citation for t in decision.under[-1].bases("forbids-besides"))
        return f"prohibited, by {_listed(besides)} and not by the section itself"
    return _VERDICTS[decision.verdict].replace(
        "the section", "the section" if decision.layer == "statute" else "the text"
    )


def _wrapped(text: str, first: str = "", then: str = "") -> str:
    return textwrap.fill(text, _WIDTH, initial_indent=first, subsequent_indent=then, break_on_hyphens=False)


def _item(text: str) -> str:
    return _wrapped(text, "  - ", "    ")


def _section(title: str, lines: list[str]) -> list[str]:
    return ["\n".join((title, *lines))] if lines else []


def _conditions(explanation: Explanation) -> Iterator[str]:
    """Tell every provision that the case raises; those that it does not, together in a line."""
    idle = [p for p in explanation.provisions if not _in_question(explanation.decision, p)]
    for provision in (p for p in explanation.provisions if p not in idle):
        yield from _provision(provision)
    if idle:
        yield _wrapped(f"Not in question here: {_listed(p.citation for p in idle)}", "  ", "    ")


def _in_question(decision: Decision, provision: ProvisionShown) -> bool:
    if provision.effect == "punishes":  # a breach of this section, and not of other law beside it
        return decision.penalty != "none" or (decision.verdict == "prohibited" and not _of_other_law(decision))
    if provision.outcome == "failed" and provision.effect == "forbids":  # where another holds, that it fails is no news
        return all(t.met is False for t in decision.under[-1].tested if t.provision.effect == "forbids")
    return provision.outcome != "failed" or _raised(decision, provision.citation)


def _of_other_law(decision: Decision) -> bool:
    """Tell whether what is prohibited is prohibited by an article on top of the section, and by no candidate of the section."""
    return all(under.breach is False for under in decision.under)


def _satisfied(tested: Tested) -> bool:
    """Tell whether an article would forbid it, but for what it lets be: the process, say, that it asks for."""
    failed = [[c for c, truth in limb if truth is False] for limb in tested.limbs]
    return any(all(c.negated for c in conditions) for conditions in failed if conditions)


def _chosen(decision: Decision) -> Iterator[str]:
    """Tell each reading that whoever asks took, where it is not the one that is taken anyway."""
    for id_, value in decision.readings.chosen.items():
        reading = REGISTER[id_]
        if value != reading.default:
            yield f"{id_}: {reading.question} Chosen: {reading.values[value]}. Else: {reading.values[reading.default]}."


def _readings(readings: tuple[ReadingThatMattered, ...], told: Callable[[ReadingThatMattered], str]) -> Iterator[str]:
    """Tell each reading once: what is taken, and what would come of each other value that counts."""
    for id_ in dict.fromkeys(r.id for r in readings):
        mattered = [r for r in readings if r.id == id_]
        values = REGISTER[id_].values
        otherwise = " ".join(f"If ‘{values[r.alternative]}’: {told(r)}." for r in mattered)
        yield f"{id_}: {mattered[0].question} Taken: {values[mattered[0].taken]}. {otherwise}"


def _told_verdict(reading: ReadingThatMattered) -> str:
    return _told(reading.verdict)


def _told_ground(reading: ReadingThatMattered) -> str:
    """Tell on what the same verdict would rest, and what would follow from it."""
    follows = {"none": "no penalty", "undetermined": "a penalty that hangs on what is not known"}
    penalty = follows.get(reading.penalty) or reading.penalty.replace(" ≤", " of at most $")
    return f"{_told(reading.verdict)} by {_listed(reading.ground)}, with {penalty}"


def _told(verdict: str) -> str:
    return verdict.replace("-", " ")


def _provision(provision: ProvisionShown) -> list[str]:
    """Tell a provision condition by condition; of one whose every limb fails at its first words, those words."""
    lines = [_wrapped(f"{provision.citation} ({_EFFECTS[provision.effect]}): {provision.outcome}", "  ", "    ")]
    begun = [limb for limb in provision.limbs if limb[0].outcome != "failed"]
    shown = begun or (provision.limbs if len(provision.limbs) == 1 else [limb[:1] for limb in provision.limbs])
    for place, limb in enumerate(shown):
        lines += ["    or"] if place else []
        lines += [
            _wrapped(f"{c.outcome:<8}{c.words}{f' [{c.reading}]' if c.reading else ''}", "    ", "            ")
            for c in limb
        ]
    return lines


def _raised(decision: Decision, citation: str) -> bool:
    """Tell whether the case raises a provision: the prohibition always, an exception if a fact speaks for it, an article if it is satisfied."""
    tested = next(t for t in decision.under[-1].tested if t.provision.citation == citation)
    if tested.provision.effect in ("forbids", "opens"):
        return True
    if tested.provision.effect == "forbids-besides":
        return _satisfied(tested)
    return tested.invoked and tested.provision.effect == "lets-go"


def _changes(explanation: Explanation) -> Iterator[str]:
    """Tell the nearest changes: each that takes one answer, and of those that take more the ones that the case raises."""
    changes = [
        c for c in explanation.nearest if not any(_another_case(step, explanation.decision.facts) for step in c.steps)
    ]
    single = [change for change in changes if len(change.steps) == 1]
    for verdict in dict.fromkeys(change.verdict for change in single):
        answers = [change.steps[0] for change in single if change.verdict == verdict]
        yield _item(f"{_told(verdict)}, if {'any one of these' if len(answers) > 1 else 'this'} were so:")
        yield from map(_if, answers)
    for change in changes:
        raised = all(_raised(explanation.decision, step.citation) for step in change.steps)
        if len(change.steps) > 1 and (raised or not single):
            yield _item(f"{_told(change.verdict)}, if all of these were so:")
            yield from map(_if, change.steps)


ANOTHER_CASE: Mapping[str, Callable[[Facts], bool]] = MappingProxyType(
    {
        **dict.fromkeys(
            ("publicly_supported_library", "state_agency", "public_body"), lambda f: f["holder"] == ORDINARY["holder"]
        ),
        "library_acts": lambda f: (
            f["actor"] in ("official", "employee", "volunteer", "automated", "entity", "unstated")
        ),
        "disclosed": lambda f: f["act"] == ORDINARY["act"],
        "told_to_another": lambda f: f["recipient"] not in ("user", None),
        "shows_use": lambda f: f["use_head"] in ("materials", "service"),
        "record": lambda f: f["medium"] == ORDINARY["medium"],
        "addressed_to_holder": lambda f: f["process.kind"] == "search_warrant",
    }
)
"""Findings that make the case what it is, where nothing is in doubt about them: that the library were no public one, say."""


SETTLED: Mapping[str, Callable[[Facts], bool]] = MappingProxyType(
    {
        "told_to_another": lambda f: f["recipient"] == "user" and f["identity_verified"] is True,
        "to_immigration_authorities": lambda f: f["recipient"] not in (None, "law_enforcement_federal"),
        "required_by_law": lambda f: f["other_law"] is not None and f["other_law"].startswith("prohibited"),
    }
)
"""Findings that are not so, and that the facts have ruled out: that somebody else learned it, or that other law requires what it forbids."""


def _another_case(step: Step, facts: Facts) -> bool:
    """Tell whether a change would be no change of this case but another case altogether, which nobody needs to be told."""
    settled = SETTLED if step.met else ANOTHER_CASE
    return all(name in settled and settled[name](facts) for name in step.findings)


def _if(step: Step) -> str:
    return _wrapped(f"{step.question} {step.answer} ({step.citation})", "    - ", "      ")
