"""The whole space: every property over every state of every text; the proof that the scenarios bite; the evaluator's memory.

    .venv/bin/python -m benchmarks.space [--rounds N] [--prove]

The properties are those of `hushmark law properties`, over all states and once more by z3. `--prove` times `hushmark prove`
too, which takes a minute or so.
"""

import argparse
import sys

from benchmarks.measure import PYTHON, at_most, call, goals, in_turn, middle, opening, process, seconds
from evaluator.policy import LAYERS
from hushmark.logics.cases import less_by_consent, overlaps
from hushmark.logics.properties import refuted, states_of
from hushmark.logics.solver import Solver
from hushmark.logics.states import States
from hushmark.logics.told import Text, texts

_EVALUATOR = "from evaluator.decision import decide; from evaluator.facts import ORDINARY, read_facts; decide(read_facts(ORDINARY))"


def by_all_states(asked: tuple[Text, ...]) -> bool:
    """Try every property on every state, each layer's states made afresh."""
    whole = {name: States(states_of(*layer.editions, *layer.overlays)) for name, layer in LAYERS.items()}
    return not any(refuted(whole[text.layer.name], text.edition, text.overlay) for text in asked)


def by_z3(asked: tuple[Text, ...]) -> bool:
    """Let z3 search for a state that refutes a property."""
    return not any(refuted(Solver(states_of(text.edition, text.overlay)), text.edition, text.overlay) for text in asked)


def in_facts(asked: tuple[Text, ...]) -> bool:
    """Try in facts that more consent never discloses less, and find the grounds that overlap."""
    together = [overlaps(layer, edition) for layer in LAYERS.values() for edition in layer.editions]
    return all(less_by_consent(t.layer, t.edition, t.overlay) is None for t in asked) and bool(together)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is done (5)")
    parser.add_argument("--prove", action="store_true", help="time `hushmark prove` too, once")
    chosen = parser.parse_args(arguments)
    asked = texts()
    opening(f"The whole space of {len(asked)} texts, and the evaluator alone")
    tried = {
        "all properties, over all states": by_all_states,
        "all properties, by z3": by_z3,
        "more consent and grounds that overlap, in facts": in_facts,
    }
    for name, holds in tried.items():
        if not holds(asked):
            sys.exit(f"{name}: something does not hold, and nothing is timed; see `hushmark law properties`")
    runs = in_turn(
        {name: lambda holds=holds: call(lambda: holds(asked)) for name, holds in tried.items()}, chosen.rounds
    )
    commands = {"a bare Python": ["-c", "pass"], "the evaluator, one decision": ["-c", _EVALUATOR]}
    alone = in_turn({name: lambda how=how: process([PYTHON, *how]) for name, how in commands.items()}, chosen.rounds)
    proof = {"hushmark prove": [process([PYTHON, "-m", "hushmark", "prove"], ends=(0, 1))]} if chosen.prove else {}
    seconds({**runs, **alone, **proof})
    goals()
    states = runs["all properties, over all states"]
    at_most("all properties, over all states", middle(states), 0.5, middle(states, "cpu"), " s")
    for took in proof.values():
        at_most("hushmark prove", middle(took), 60, middle(took, "cpu"), " s")
    bare, evaluator = (middle(took, "peak") for took in alone.values())
    print(f"\nThe evaluator takes {evaluator - bare:.1f} MB more than a bare Python, with one decision made.\n")


if __name__ == "__main__":
    main(sys.argv[1:])
