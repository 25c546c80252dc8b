"""What must hold of the law in every case: it does, by all states and by z3; and a law that is wrong is told so."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from click.testing import CliRunner, Result
from playwright.sync_api import Page, sync_playwright

from evaluator.law import Edition, Provision, limb
from evaluator.policy import LAYERS, Layer
from evaluator.structure import T
from hushmark.cli import main
from hushmark.logics import told
from hushmark.logics.cases import less_by_consent, overlaps
from hushmark.logics.logic import Logic
from hushmark.logics.properties import CLAIMS, Everywhere, Put, refuted, some_answer_permits, states_of
from hushmark.logics.solver import Solver
from hushmark.logics.states import States

WAYS = {"all states": States, "z3": Solver}
STATUTE = LAYERS["statute"]
TODAY, NOTHING, BESIDES = STATUTE.editions[-1], STATUTE.overlays[0], STATUTE.overlays[-1]


# --- the law as it is ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    return told.examine()


def test_every_property_holds_of_every_text_by_all_states_and_by_z3(found: dict[str, Any]) -> None:
    assert found["holds"]
    assert found["proven_by"] == ["all states", "z3"]
    assert [one["property"] for one in found["properties"]] == [claim.__name__ for claim in CLAIMS] == list(told.WORDS)
    assert not any(one["refuted"] for one in (*found["properties"], found["consent"]))


def test_no_edition_layer_or_law_on_top_is_left_out(found: dict[str, Any]) -> None:
    tried = {(text.layer.name, edition, text.overlay.id) for text in told.texts() for edition in text.editions}
    there = ((layer, e, o) for layer in LAYERS.values() for e in layer.editions for o in layer.overlays)
    assert tried == {(layer.name, e.id, o.id) for layer, e, o in there if e.provisions}
    assert len(found["texts"]) == len(told.texts())


def test_what_does_not_hold_is_shown_by_a_state_that_is_prohibited_or_not_covered(found: dict[str, Any]) -> None:
    """Nothing is known but that it is no record of (2): then no ground can let it go, and (1) may or may not reach it."""
    assert found["not_claimed"]["example"]["in_words"] == [
        "is it among the 'records' that (2) speaks of? no",
        "the rest is not known",
    ]
    for way in WAYS.values():
        assert "some_answer_permits" in _refuted(way, TODAY, NOTHING, [some_answer_permits])


# --- laws that are wrong ---------------------------------------------------------------------------------------------------------


def _refuted(
    way: Callable[[Iterable[str]], Everywhere[Any]],
    edition: Edition,
    overlay: Edition = NOTHING,
    claims: Iterable[Callable[[Put[Any]], Any]] = CLAIMS,
) -> dict[str, dict[str, bool | None]]:
    return refuted(way(states_of(edition, overlay)), edition, overlay, claims)


def _with(*provisions: Provision) -> Edition:
    """Return the section of today with provisions in place of those with the same citation, or after the last."""
    instead = {provision.citation: provision for provision in provisions}
    kept = tuple(instead.pop(p.citation, p) for p in TODAY.provisions)
    return replace(TODAY, provisions=(*kept, *instead.values()))


def _ground(letter: str, *conditions: tuple[str, str], **otherwise: Any) -> Provision:
    citation = f"24-90-119(2)({letter})"
    return Provision(citation, citation, "", "lets-go", (limb(*conditions),), **otherwise)


CONSENT = [("written", "consent_written"), ("of the user", "consent_of_user"), ("covering", "consent_covers")]
WRONG = {
    "a ground that is not listed": (
        _with(_ground("e", ("at the librarian's discretion", "reasonable_operation"))),
        {"only_listed_grounds_permit"},
    ),
    "a ground that asks nothing": (_with(_ground("b")), {"denied_by_default"}),
    "a ground for whoever is no minor": (
        _with(_ground("d", ("a minor's", "!minor"))),
        {"denied_by_default", "more_never_discloses_less"},
    ),
    "consent that must have lapsed": (
        _with(_ground("b", *CONSENT, ("in force", "!consent_in_force"))),
        {"more_never_discloses_less"},
    ),
    "a ground that is met either way, and is asked all the same": (
        _with(_ground("a", ("when necessary, or when not", "necessary|!necessary"))),
        {"denied_by_default", "undetermined_only_if_open", "more_never_discloses_less"},
    ),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("law", "properties"), WRONG.values(), ids=WRONG)
def test_a_wrong_text_is_refuted(law: Edition, properties: set[str], way: str) -> None:
    assert _refuted(WAYS[way], law).keys() >= properties


class InDoubtItGoes(Logic[T, Any]):
    """A structure in which what is not known to be without a ground is let go."""

    __slots__ = ()

    def excused(self, edition: Edition, met: Callable[[str], T]) -> T:
        return self.negate(self.no(Logic.excused(self, edition, met)))


class WithoutBesides(Logic[T, Any]):
    """A structure that forgets law on top of the section."""

    __slots__ = ()

    def forbidden(self, edition: Edition, overlay: Edition, met: Callable[[str], T]) -> T:
        return self.breach(edition, met)


class Wavering(Logic[T, Any]):
    """A structure that never says more than *not known* of what it forbids, even if all is known."""

    __slots__ = ()

    def forbidden(self, edition: Edition, overlay: Edition, met: Callable[[str], T]) -> T:
        opened = self.some(self.provision(p, met) for p in edition.with_effect("opens"))
        return self.every((self.breach(edition, met), met("no answer"), opened))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("structure", "properties"),
    [
        (InDoubtItGoes, {"denied_by_default", "determined_for_good", "only_listed_grounds_permit"}),
        (WithoutBesides, {"only_listed_grounds_permit"}),
        (Wavering, {"denied_by_default", "what_is_known_has_a_verdict"}),
    ],
    ids=lambda one: one.__name__ if isinstance(one, type) else "",
)
def test_a_wrong_structure_is_refuted(structure: type[Logic[Any, Any]], properties: set[str], way: str) -> None:
    everywhere: Any = WAYS[way]([*states_of(TODAY, BESIDES), "no answer"])
    logic = everywhere.logic
    wrong = structure(logic.every, logic.some, logic.negate, logic.known, logic.first)

    class Wrong:
        logic, leaves, counterexample = wrong, everywhere.leaves, everywhere.counterexample

    assert refuted(Wrong(), TODAY, BESIDES).keys() >= properties


def test_a_state_that_refutes_is_told_in_words() -> None:
    law, _ = WRONG["a ground that asks nothing"]
    state = _refuted(States, law)["denied_by_default"]
    assert "does it identify a person? yes" in told.state_in_words(state)
    wrong = {"statute": Layer("statute", "A wrong law", (law,), (NOTHING,))}
    found = told.examine(wrong, solver=False)
    assert not found["holds"]
    assert told.headline(found) == "1 of 7 properties do not hold: Default deny."
    assert "  Not so in A wrong law:\n" in told.summary(found)


def test_consent_that_takes_away_is_found_in_facts() -> None:
    """A law under which an expired consent alone lets go: the case nearest to the ordinary one is an expired consent."""
    law, _ = WRONG["consent that must have lapsed"]
    case = less_by_consent(STATUTE, law, NOTHING)
    assert case is not None
    assert case["consent.kind"] == "written_paper"
    assert less_by_consent(STATUTE, TODAY, BESIDES) is None


# --- grounds that overlap -----------------------------------------------------------------------------------------------------


def test_each_two_grounds_of_the_section_can_be_met_together_and_the_case_says_how() -> None:
    pairs = overlaps(STATUTE, TODAY)
    assert len(pairs) == 6
    case = pairs["24-90-119(2)(c)", "24-90-119(2)(d)"]
    assert case is not None
    assert case["channel"] == "web"
    assert case["other_law"] == "required"


def test_grounds_that_shut_each_other_out_have_no_case() -> None:
    law = _with(_ground("c", ("subpoena", "subpoena")), _ground("d", ("court order", "court_order")))
    assert overlaps(STATUTE, law)["24-90-119(2)(c)", "24-90-119(2)(d)"] is None


# --- at the command line, and on a page ----------------------------------------------------------------------------------------


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["law", "properties", *arguments])


@pytest.fixture
def quick(found: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """What was found before is not sought again."""
    monkeypatch.setattr("hushmark.cli.law.examine", lambda: found)


@pytest.mark.usefixtures("quick")
def test_the_command_tells_it_in_words_in_json_and_on_a_page(tmp_path: Path, found: dict[str, Any]) -> None:
    page = tmp_path / "properties.html"
    done = _run("--output", str(page))
    assert done.exit_code == 0
    assert done.output.startswith("All 7 properties hold in every state of the 15 texts.")
    assert "All 7 properties hold" in page.read_text(encoding="utf-8")
    assert json.loads(_run("--json").output) == found


@pytest.mark.usefixtures("quick")
def test_a_page_that_cannot_be_written_ends_with_3_and_leaves_nothing(tmp_path: Path) -> None:
    done = _run("--output", str(tmp_path / "nowhere" / "page.html"))
    assert done.exit_code == 3
    assert "could not be written" in done.output
    assert list(tmp_path.iterdir()) == []


def test_a_property_that_does_not_hold_ends_with_1(monkeypatch: pytest.MonkeyPatch) -> None:
    law, _ = WRONG["a ground that is not listed"]
    wrong = told.examine({"statute": Layer("statute", "A wrong law", (law,), (NOTHING,))}, solver=False)
    monkeypatch.setattr("hushmark.cli.law.examine", lambda: wrong)
    done = _run()
    assert done.exit_code == 1
    assert "pip install 'hushmark[proof]'" in done.output


@pytest.fixture
def opened(found: dict[str, Any], tmp_path: Path) -> Iterator[Page]:
    from hushmark.proof.page import filled  # noqa: PLC0415 - beside its use

    path = tmp_path / "page.html"
    path.write_text(filled("properties.html.j2", told=found, headline=told.headline(found)), encoding="utf-8")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = chromium.new_page(viewport={"width": 320, "height": 900})
        page.goto(path.as_uri())
        yield page
        chromium.close()


@pytest.mark.browser
def test_the_page_shuts_nobody_out(opened: Page) -> None:
    wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    for width in (320, 1280):
        opened.set_viewport_size({"width": width, "height": 900})
        assert opened.evaluate("document.documentElement.scrollWidth") <= width
        assert Axe().run(opened, options={"runOnly": {"type": "tag", "values": wcag}}).response["violations"] == []
    assert opened.get_by_role("heading", level=1).inner_text().startswith("All 7 properties hold")
