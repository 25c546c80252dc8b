"""What holds of the law over its whole space, as plain data and in words: what is printed, written as JSON and shown on a page."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Final

from evaluator.findings import FINDINGS
from evaluator.law import Edition
from evaluator.policy import LAYERS, Layer
from hushmark.logics.cases import Case, less_by_consent, overlaps
from hushmark.logics.properties import CLAIMS, Everywhere, Put, refuted, some_answer_permits, states_of
from hushmark.logics.states import States
from hushmark.proof.outcome import names_in
from hushmark.proof.words import case_in_words, number

WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "denied_by_default": (
        "Default deny",
        "What the text reaches is never permitted while nothing speaks for it, and is prohibited when surely nothing does.",
    ),
    "only_listed_grounds_permit": (
        "Only listed grounds permit",
        "Where nothing forbids a disclosure, either the text does not reach it or one of the grounds that the text lists is met; and no other law forbids it.",
    ),
    "more_never_discloses_less": (
        "More consent never discloses less",
        "More consent, or more of any other ground, never takes away what was lawful.",
    ),
    "what_is_known_has_a_verdict": (
        "No covered state without a verdict",
        "Where every finding is known, so are whether the text reaches it and whether it is forbidden.",
    ),
    "undetermined_only_if_open": (
        "Undetermined only if it is open",
        "What is undetermined is prohibited if what is not known is answered in one way, and is not prohibited if it is answered in another.",
    ),
    "determined_for_good": (
        "What is determined stays so",
        "However what is not known is answered, what was prohibited stays prohibited, and what was not stays so.",
    ),
}
"""Each claim's name and what it says, as a reader reads it."""
CONSENT: Final = (
    "More consent never discloses less, in facts",
    "Consent of whatever kind instead of none, consent that covers the disclosure instead of one that does not, or that is in force instead of one that is not, never takes away what was lawful.",
)
NOT_SO: Final = (
    "What is undetermined need not have an answer that permits it: where it is open whether the text reaches a disclosure "
    "that no ground could let go, it is prohibited or not covered."
)


@dataclass(frozen=True)
class Text:
    """A text of a layer, with the editions that ask the same, and law on top of it."""

    layer: Layer
    edition: Edition
    overlay: Edition
    editions: tuple[str, ...]

    @property
    def title(self) -> str:
        """What it is, in a line."""
        several = f", edition{'s' if len(self.editions) > 1 else ''} {' and '.join(self.editions)}"
        besides = f", with the law of {self.overlay.id} on top" if self.overlay.provisions else ""
        return f"{self.layer.title}{several if len(self.layer.editions) > 1 else ''}{besides}"


def texts(layers: Mapping[str, Layer] = LAYERS) -> tuple[Text, ...]:
    """Return every text that can be in force in some layer, once for all editions that differ in the penalty alone."""
    found: dict[tuple[object, ...], Text] = {}
    for layer in layers.values():
        for edition, overlay in ((e, o) for o in layer.overlays for e in layer.editions if e.provisions):
            asked = tuple((p.citation, p.effect, p.limbs) for p in edition.provisions if p.effect != "punishes")
            key = (layer.name, asked, overlay.id)
            alike = found[key].editions if key in found else ()
            found[key] = Text(layer, edition, overlay, (*alike, edition.id))
    return tuple(found.values())


def examine(layers: Mapping[str, Layer] = LAYERS, *, solver: bool = True) -> dict[str, Any]:
    """Try every property on every text, and return what was found as plain data.

    ``solver``: let z3 prove each once more, if it is installed.
    """
    asked = texts(layers)
    ways: dict[str, Callable[[Text], Everywhere[Any]]] = {"all states": _all_states(layers)}
    if solver and find_spec("z3"):
        from hushmark.logics.solver import Solver  # noqa: PLC0415 - z3 is in an extra

        ways["z3"] = lambda text: Solver(states_of(text.edition, text.overlay))
    broken = [
        {"text": text.title, "property": name, "by": way, "state": state, "in_words": state_in_words(state)}
        for way, everywhere in ways.items()
        for text in asked
        for name, state in refuted(everywhere(text), text.edition, text.overlay).items()
    ]
    less = [(text, less_by_consent(text.layer, text.edition, text.overlay)) for text in asked]
    worse = [{"text": text.title, **_case(case)} for text, case in less if case is not None]
    names = {text.title: len(names_in(text.edition, text.overlay)) for text in asked}
    return {
        "holds": not broken and not worse,
        "proven_by": list(ways),
        "texts": [{"text": title, "findings": count, "states": 3**count} for title, count in names.items()],
        "properties": [
            {
                "property": claim.__name__,
                "title": WORDS[claim.__name__][0],
                "in_words": WORDS[claim.__name__][1],
                "refuted": [one for one in broken if one["property"] == claim.__name__],
            }
            for claim in CLAIMS
        ],
        "consent": {"title": CONSENT[0], "in_words": CONSENT[1], "refuted": worse},
        "not_claimed": {"in_words": NOT_SO, "example": _not_so(asked, ways["all states"])},
        "overlaps": [row for layer in layers.values() for row in _overlapping(layer)],
    }


def _all_states(layers: Mapping[str, Layer]) -> Callable[[Text], Everywhere[Any]]:
    whole = {name: States(states_of(*layer.editions, *layer.overlays)) for name, layer in layers.items()}
    return lambda text: whole[text.layer.name]


def _not_so(asked: Iterable[Text], everywhere: Callable[[Text], Everywhere[Any]]) -> dict[str, Any] | None:
    """Return the first text and the barest state that show what does not hold."""
    for text in asked:
        all_of = everywhere(text)
        claim = some_answer_permits(Put(all_of.logic, text.edition, text.overlay, all_of.leaves))
        if state := all_of.counterexample(claim):
            return {"text": text.title, "state": state, "in_words": state_in_words(state)}
    return None


def _overlapping(layer: Layer) -> Iterator[dict[str, Any]]:
    """Tell each two grounds, with the editions in which the same case meets both."""
    rows: dict[tuple[object, ...], dict[str, Any]] = {}
    for edition in layer.editions:
        for (one, other), case in overlaps(layer, edition).items():
            key = (one, other, repr(case))
            row = {"layer": layer.title, "editions": [], "one": one, "other": other, **_case(case)}
            rows.setdefault(key, row)["editions"].append(edition.id)
    yield from rows.values()


def _case(case: Case | None) -> dict[str, Any]:
    if case is None:
        return {"facts": None, "in_words": []}
    facts = {key: list(value) if isinstance(value, tuple) else value for key, value in case.items()}
    return {"facts": facts, "in_words": case_in_words(case)}


def state_in_words(state: Mapping[str, bool | None]) -> list[str]:
    """Return what is known in a state, one finding a line; the rest is not known."""
    known = {name: truth for name, truth in state.items() if truth is not None}
    told = [f"{_question(name)} {'yes' if truth else 'no'}" for name, truth in known.items()]
    return [*told, "the rest is not known"] if told else ["nothing is known"]


def _question(name: str) -> str:
    plain, _, then = name.partition(" ")
    return FINDINGS[plain].question if not then else f"then {FINDINGS[plain].question}"


# --- printed -----------------------------------------------------------------------------------------------------------------


def headline(told: Mapping[str, Any]) -> str:
    """Return the outcome in a sentence."""
    count = len(told["properties"]) + 1
    if told["holds"]:
        return f"All {count} properties hold in every state of the {len(told['texts'])} texts."
    failed = [one["title"] for one in (*told["properties"], told["consent"]) if one["refuted"]]
    return f"{len(failed)} of {count} properties do not hold: {'; '.join(failed)}."


def summary(told: Mapping[str, Any]) -> str:
    """Return what a person reads in a terminal."""
    lines = [headline(told), f"Tried on every state, none left out{_AND_Z3 if 'z3' in told['proven_by'] else ''}."]
    lines += (
        [] if "z3" in told["proven_by"] else ["To have a solver prove it once more: pip install 'hushmark[proof]'."]
    )
    lines += ["", *(f"  {t['text']}: {t['findings']} findings, {number(t['states'])} states" for t in told["texts"])]
    for one in (*told["properties"], told["consent"]):
        lines += ["", f"{'Does not hold' if one['refuted'] else 'Holds'}: {one['title']}", f"  {one['in_words']}"]
        for case in one["refuted"]:
            lines += [f"  Not so in {case['text']}:", *(f"    {line}" for line in case["in_words"])]
    lines += ["", "Does not hold, and should not:", f"  {told['not_claimed']['in_words']}"]
    if example := told["not_claimed"]["example"]:
        lines += [f"  For example in {example['text']}:", *(f"    {line}" for line in example["in_words"])]
    lines += ["", "Grounds that can be met together, with the nearest case (the ordinary one, but for):"]
    for row in told["overlaps"]:
        lines.append(f"  {row['one']} and {row['other']}, editions {', '.join(row['editions'])}")
        lines += [f"    {line}" for line in row["in_words"] or ("never together, as the readings are taken",)]
    return "\n".join(lines)


_AND_Z3 = ", and proven once more by a solver, z3"
