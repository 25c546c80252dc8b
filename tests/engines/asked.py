"""The hand-written law of this folder put to cases, each engine in its own words, and the evaluator beside them."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import cedarpy
import clingo
import regorus

from evaluator.decision import verdict_of
from evaluator.law import Edition, Provision
from evaluator.policy import LAYERS
from evaluator.truth import Truth, negate, unknown
from hushmark.proof.outcome import names_in

HERE = Path(__file__).parent
STATUTE = LAYERS["statute"]
EDITIONS = {edition.id: edition for edition in STATUTE.editions if edition.provisions}
ON_TOP = {overlay.id: overlay for overlay in STATUTE.overlays}
QUESTIONS = names_in(*EDITIONS.values(), *ON_TOP.values())


@dataclass(frozen=True)
class Case:
    """A state of the questions under an edition and the law on top of it; a question without an answer is not known."""

    edition: str
    on_top: str
    answers: Mapping[str, bool]


Engine = Callable[[Sequence[Case]], list[str]]


def by_evaluator(cases: Sequence[Case]) -> list[str]:
    """Ask the evaluator."""
    return [_decided(case) for case in cases]


def _decided(case: Case) -> str:
    def met(name: str) -> Truth:
        plain = name.removeprefix("!")
        truth: Truth = case.answers.get(plain, unknown(plain, "?"))
        return truth if plain == name else negate(truth)

    return verdict_of(EDITIONS[case.edition], ON_TOP[case.on_top], met)[0]


def by_cedar(cases: Sequence[Case], law: str | None = None) -> list[str]:
    """Ask Cedar; ``law`` stands for the text of this folder."""
    policies = cedarpy.PolicySet.from_str(law or (HERE / "statute.cedar").read_text(encoding="utf-8"))
    told = {True: "yes", False: "no"}
    who = {"principal": 'Library::"it"', "action": 'Action::"disclose"', "resource": 'Record::"of-use"'}
    asked = [
        who
        | {
            "context": dict.fromkeys(QUESTIONS, "unknown")
            | {name: told[answer] for name, answer in case.answers.items()}
            | {"edition": case.edition, "on_top": case.on_top}
        }
        for case in cases
    ]
    answers = cedarpy.is_authorized_batch(asked, policies, cedarpy.Entities.from_json_str("[]"))
    verdicts = []
    for answer in answers:
        if answer.diagnostics.errors:
            raise AssertionError(answer.diagnostics.errors)
        verdicts.append(next(iter(answer.diagnostics.id_annotations_by_reason.values()), "undetermined"))
    return verdicts


def by_rego(cases: Sequence[Case], law: str | None = None) -> list[str]:
    """Ask Rego; ``law`` stands for the text of this folder."""
    engine = regorus.Engine()
    engine.add_policy("statute.rego", law or (HERE / "statute.rego").read_text(encoding="utf-8"))
    verdicts = []
    for case in cases:
        engine.set_input({"edition": case.edition, "on_top": case.on_top, "answers": dict(case.answers)})
        verdict = engine.eval_rule("data.statute.verdict")
        verdicts.append(verdict if isinstance(verdict, str) else "undetermined")
    return verdicts


def by_clingo(cases: Sequence[Case], law: str | None = None) -> list[str]:
    """Ask clingo, all cases in one program; ``law`` stands for the text of this folder."""
    facts = []
    for number, case in enumerate(cases):
        facts.append(f"edition({number},{case.edition}).on_top({number},{case.on_top.replace('none', '0')}).")
        facts += [f"{'yes' if answer else 'no'}({number},{name})." for name, answer in case.answers.items()]
    control = clingo.Control(["--warn=none"])
    control.add("base", [], "\n".join([law or (HERE / "statute.lp").read_text(encoding="utf-8"), *facts]))
    control.ground([("base", [])])
    found: dict[int, list[str]] = {}
    with control.solve(yield_=True) as models:
        for model in models:
            for atom in model.symbols(shown=True):
                found.setdefault(atom.arguments[0].number, []).append(atom.arguments[1].name.replace("_", "-"))
    verdicts = []
    for number in range(len(cases)):
        [verdict] = found.get(number, ["undetermined"])
        verdicts.append(verdict)
    return verdicts


ENGINES: Mapping[str, Engine] = {"Cedar": by_cedar, "Rego": by_rego, "clingo": by_clingo}


# --- the cases -----------------------------------------------------------------------------------------------------------------


def texts() -> Iterator[tuple[str, str]]:
    """Return every edition of the section with every law that can be on top of it."""
    return product(EDITIONS, ON_TOP)


def around(edition: str, on_top: str) -> dict[str, bool]:
    """Return the ordinary breach: (1) is met, and everything else is answered no."""
    text, overlay = EDITIONS[edition], ON_TOP[on_top]
    limbs = (limb for p in text.with_effect("forbids", "opens") for limb in p.limbs)
    reached = {condition.findings[0] for limb in limbs for condition in limb.conditions}
    return {name: name in reached for name in names_in(text, overlay)}


def asked(provision: Provision) -> tuple[str, ...]:
    """Return the questions of a provision."""
    return names_in(Edition("", STATUTE.editions[0].earliest, STATUTE.editions[0].latest, "", (provision,)))


def _known(state: Mapping[str, bool | None]) -> dict[str, bool]:
    return {name: answer for name, answer in state.items() if answer is not None}


def deciding() -> Iterator[Case]:
    """Return, for each condition of each provision under each text, a case in which it decides: yes, no and not known.

    In the case the other conditions of its limb are met, and the provision alone turns the answer.
    """
    for edition, on_top in texts():
        breach = around(edition, on_top)
        for provision in (*EDITIONS[edition].provisions, *ON_TOP[on_top].provisions):
            base = breach | {"required_by_law": provision.effect == "opens"}
            if provision.effect == "forbids-besides":  # (2)(b) lets it go, and the other article does not forbid it
                base |= {name: True for name in names_in(EDITIONS[edition]) if name.startswith("consent_")}
                base |= {name: True for name in ("court_issued", "federal_judge") if name in breach}
            for limb in provision.limbs:
                met = base | {
                    name.removeprefix("!"): not name.startswith("!") for c in limb.conditions for name in c.findings[:1]
                }
                for condition in limb.conditions:
                    alone = met | {name.removeprefix("!"): name.startswith("!") for name in condition.findings}
                    for name in condition.findings:
                        states = ({**alone, name.removeprefix("!"): answer} for answer in (True, False, None))
                        yield from (Case(edition, on_top, _known(state)) for state in states)


def every_state_of_each_provision() -> Iterator[Case]:
    """Return every state of what each provision asks, under each text, with all else as in the ordinary breach."""
    for edition, on_top in texts():
        for provision in (*EDITIONS[edition].provisions, *ON_TOP[on_top].provisions):
            names = asked(provision)
            for answers in product((True, False, None), repeat=len(names)):
                state = around(edition, on_top) | dict(zip(names, answers, strict=True))
                yield Case(edition, on_top, _known(state))


def at_random(count: int, seed: int) -> Iterator[Case]:
    """Return cases under texts by turns: some of the questions of the ordinary breach answered otherwise or not known."""
    draw = random.Random(seed)  # noqa: S311 - cases to compare, no secret
    turns = list(texts())
    for number in range(count):
        edition, on_top = turns[number % len(turns)]
        breach = around(edition, on_top)
        share = draw.choice((0.1, 0.3, 0.6, 0.9))
        state = {
            name: draw.choice((True, True, False, None)) if draw.random() < share else answer
            for name, answer in breach.items()
        }
        yield Case(edition, on_top, _known(state))
