"""What the law's tables and its scenarios must be beyond right: quoted from the text, used, reachable, and told once.

`hushmark.lint` looks at the Gherkin of any suite; this looks at the law as data, and at what law scenarios say of it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

from evaluator.dimensions import DIMENSIONS, Dimension
from evaluator.findings import FINDINGS
from evaluator.law import Condition, Edition, Provision
from evaluator.policy import LAYERS, Layer
from evaluator.readings import REGISTER, Readings
from hushmark.examine import Described
from hushmark.lint import Finding
from hushmark.proof.space import Tree, readings_asked, tree_of
from hushmark.suite import listed

SAME_FACTS = "same-facts.txt"
"""The ledger of scenarios that say in other words what another says too: ids on a line, then why."""

_ELSEWHERE = {
    "layer": "it chooses the table",
    "date": "it chooses the edition",
    "request_date": "it chooses the edition for (4)",
    "charge_date": "it tells whether a charge comes too late",
    "birth_date": "an age stands for it",
    "complicity": "it tells who else answers",
    "order_restricts_records": "the relation is read by it",
    "process.gag": "it is other law that a court's order not to tell is",
    "process.names_one_person": "it says what is asked where process names two",
}
"""Facts that no finding of a table need ask, and what they are for."""
_IN_SUBSTANCE = "In substance"
_TITLE = 130
_VERDICT_WORDS = re.compile(
    r"\b(should|shall|must not|is (?:forbidden|prohibited|permitted)|violates?|test that|verify)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"C\.R\.S\. (?P<section>[\d-]+) \((?P<subsection>\d)\): \"(?P<words>[^\"]+)\"", re.DOTALL)


def lint_tables(
    layers: Mapping[str, Layer] = LAYERS, dimensions: Mapping[str, Dimension] = DIMENSIONS
) -> list[Finding]:
    """Find what is wrong in the law's tables.

    Words that are not in the text; readings that the register lacks; conditions that cannot be met, or cannot fail, under
    any reading; facts that nothing asks.
    """
    found = [*chain.from_iterable(_of_layer(layer) for layer in layers.values())]
    asked = set(
        chain.from_iterable(_facts_of(name, layer.name) for layer in layers.values() for name in set(_names(layer)))
    )
    idle = dimensions.keys() - asked - _ELSEWHERE.keys()
    told = ("no condition of any table turns on it", "Let a finding ask it, or remove it")
    found.extend(Finding(f"fact {key}", 0, *told) for key in idle)
    return sorted(set(found))


def _of_layer(layer: Layer) -> Iterator[Finding]:
    for edition in (*layer.editions, *layer.overlays):
        for provision in edition.provisions:
            place = f"{layer.name}, edition {edition.id}, {provision.citation}"
            for condition in (c for limb in provision.limbs for c in limb.conditions):
                yield from _of_condition(condition, provision, layer, place)


def _of_condition(condition: Condition, provision: Provision, layer: Layer, place: str) -> Iterator[Finding]:
    if not quoted(condition.words, provision.text) and _IN_SUBSTANCE not in provision.text:
        yield Finding(
            place, 0, f"‘{condition.words}’ is not in its text", "Quote the text, and put in brackets how it is read"
        )
    if condition.reading is not None and condition.reading not in REGISTER:
        yield Finding(place, 0, f"the register has no reading {condition.reading}", "Enter it in the register")
    for name in (name.removeprefix("!") for name in condition.findings):
        if name not in FINDINGS:
            yield Finding(
                place, 0, f"‘{condition.words}’ asks the finding {name}, which does not exist", "Name one that does"
            )
            continue
        ends = _ends(name, layer.name)
        if not {True, False} <= ends:
            how = "never be met" if True not in ends else "never fail"
            yield Finding(
                place,
                0,
                f"‘{condition.words}’ can {how}: {name} is the same in every case",
                "Mend the finding, or drop the condition",
            )


def quoted(words: str, text: str) -> bool:
    """Tell whether words stand in a text; how they are read, in brackets at their end, does not count."""
    plain = words.split(" (", maxsplit=1)[0] if words.endswith(")") and "122 (3)" not in words else words
    return plain.lower() in text.lower()


@cache
def _ends(name: str, layer: str) -> frozenset[bool | None]:
    """Return the truths in which a finding can end; readings are taken otherwise only where the usual ones leave one out."""
    ends: set[bool | None] = set()
    for tree in _trees(name, layer):
        ends |= set(_leaves(tree))
        if {True, False} <= ends:
            break
    return frozenset(ends)


def _trees(name: str, layer: str) -> Iterator[Tree]:
    """Yield a finding's decision trees: by default, and with each reading that it consults taken otherwise."""
    known = {"layer": layer}
    yield tree_of(name, Readings(), known)
    for reading in (REGISTER[id_] for id_ in readings_asked(name, layer)):
        for value in reading.alternatives:
            yield tree_of(name, Readings({reading.id: value}), known)


def _leaves(tree: Tree) -> Iterator[bool | None]:
    if isinstance(tree, tuple):
        for _, below in tree[1]:
            yield from _leaves(below)
    else:
        yield tree


def _names(layer: Layer) -> Iterator[str]:
    editions: tuple[Edition, ...] = (*layer.editions, *layer.overlays)
    for provision in (p for edition in editions for p in edition.provisions):
        for condition in (c for limb in provision.limbs for c in limb.conditions):
            yield from (name.removeprefix("!") for name in condition.findings if name.removeprefix("!") in FINDINGS)


def _facts_of(name: str, layer: str) -> set[str]:
    return set(_keys(next(_trees(name, layer))))


def _keys(tree: Tree) -> Iterator[str]:
    if isinstance(tree, tuple):
        yield tree[0]
        for _, below in tree[1]:
            yield from _keys(below)


def lint_scenarios(described: Iterable[Described], root: Path) -> list[Finding]:
    """Find in a suite's scenarios: titles that are no plain story, quotations that no edition has, and the same facts twice."""
    every = tuple(described)
    law = [one for one in every if one.scenario.kind == "law"]
    return sorted(
        {*chain.from_iterable(_of_title(one) for one in every), *_same_facts(law, root), *lint_quotations(root)}
    )


def _of_title(one: Described) -> Iterator[Finding]:
    title, scenario = one.scenario.name, one.scenario
    faults = {
        f"is longer than {_TITLE} characters": len(title) > _TITLE,
        "does not begin with a capital letter": not title.lstrip("\"“'‘")[:1].isupper() and not title[:1].isdigit(),
        "ends with a full stop": title.endswith("."),
        "states the verdict, which is for its Then to state": _VERDICT_WORDS.search(title) is not None,
    }
    for fault in (fault for fault, so in faults.items() if so):
        yield Finding(
            scenario.path, scenario.line, f"{scenario.id}'s title “{title}” {fault}", "Tell in a few words what happens"
        )


def _same_facts(law: Iterable[Described], root: Path) -> Iterator[Finding]:
    together: dict[object, list[Described]] = {}
    for one in law:
        told = (
            tuple(sorted((key, str(value)) for key, value in one.facts.known.items())),
            tuple(sorted(one.world.readings.items())),
        )
        together.setdefault((one.scenario.layer, told), []).append(one)
    ledger = listed(root / "features" / SAME_FACTS).items()
    allowed = [set(f"{first} {rest}".partition(":")[0].split()) for first, rest in ledger]
    for first, *others in together.values():
        for one in others:
            ids = {name.partition("/")[0] for name in (first.scenario.id, one.scenario.id)}
            if not any(ids <= group for group in allowed):
                problem = f"{one.scenario.id} has the same facts as {first.scenario.id}"
                remedy = f"Change a fact, retire one of them, or say in features/{SAME_FACTS} why both are told"
                yield Finding(one.scenario.path, one.scenario.line, problem, remedy)


def lint_quotations(root: Path) -> Iterator[Finding]:
    """Yield a finding for each quotation of the statute in a feature that stands in no edition of that subsection."""
    texts: dict[str, str] = {}
    for layer in LAYERS.values():
        for provision in (p for e in layer.editions for p in e.provisions):
            section, *parts = provision.id.split(".")
            texts[f"{section}.{parts[0]}" if parts else section] = (
                texts.get(f"{section}.{parts[0]}" if parts else section, "") + " " + provision.text
            )
    for path in sorted((root / "features").rglob("*.feature")):
        text = path.read_text(encoding="utf-8")
        for match in _QUOTED.finditer(text):
            of = _spaced(texts.get(f"{match['section']}.{match['subsection']}", ""))
            pieces = [_spaced(piece).strip(" .;") for piece in re.split(r"\([a-d]\)", match["words"])]
            if not all(piece in of for piece in pieces):
                line = text.count("\n", 0, match.start()) + 1
                where = path.relative_to(root).as_posix()
                yield Finding(
                    where,
                    line,
                    f"what it quotes of {match['section']}({match['subsection']}) is in no edition",
                    "Quote the text",
                )


def _spaced(text: str) -> str:
    return " ".join(text.split())
