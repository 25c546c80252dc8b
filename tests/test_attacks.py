"""Ways to tell who has an item that once went unseen, or might: each is refused by the scenario of the item's public page."""

import pytest

from hushmark.example.adapter import ExampleAdapter
from tests.court import examined
from tests.zoo import attacks
from tests.zoo.attacks import calls_otherwise, slipping

UNSTEADY = (attacks.Age, attacks.FalseDateThatMoves)
"""Answered in two ways, so that nothing is certified."""
UNSEEN = {
    attacks.OrderJson: "whether a random list's order tells cannot be told from chance; the limits say so",
    attacks.HowLong: "how long a server took cannot be told from what it says that it took; the limits say so",
    attacks.SetCookieish: "a cookie that is new each time is compared by a print of it; the limits say so",
}


@pytest.mark.parametrize("attack", [one for one in attacks.ALL if one not in UNSEEN], ids=lambda one: one.__name__)
def test_whoever_tells_who_has_an_item_is_never_passed(attack: type[attacks.Leak]) -> None:
    results = examined(attack, "IF-020", seed=5)
    (asked,) = (result for result in results.results if result.scenario == "IF-020")
    assert asked.outcome == ("cantTell" if attack in UNSTEADY else "failed"), asked.observed


@pytest.mark.parametrize("attack", UNSEEN, ids=lambda one: one.__name__)
def test_what_cannot_be_seen_is_among_the_limits(attack: type[attacks.Leak]) -> None:
    results = examined(attack, "IF-020", seed=5)
    assert any("random order" in limit and "cookie" in limit for limit in results.verdict.limits)
    assert any("how long it took" in limit for limit in results.verdict.limits)


def test_what_wavers_on_purpose_is_refused_and_not_left_inconclusive_for_a_waiver_to_cover() -> None:
    results = examined(attacks.WaversToo, "IF-003", seed=5)
    asked = [r for r in results.results if r.scenario == "IF-003" and r.channel == "rest-patron"]
    assert [(r.outcome, r.whose) for r in asked] == [("failed", "system")]
    assert "her title is named" in asked[0].observed


def test_a_link_that_an_adapter_never_made_cannot_be_seen_to_have_ended_and_is_among_the_limits() -> None:
    results = examined(attacks.NeverLinked, "IF-118", seed=5)
    assert [r.outcome for r in results.results if r.scenario == "IF-118"] == ["passed", "passed"]
    assert any("an account, a link or a consent was there and had ended" in limit for limit in results.verdict.limits)


@pytest.mark.parametrize("attack", slipping.ADAPTERS.values(), ids=lambda one: one.__name__)
def test_whoever_tells_that_somebody_uses_the_library_is_never_passed_though_it_is_the_same_in_both_worlds(
    attack: type[ExampleAdapter],
) -> None:
    results = examined(attack, *attack.asked, seed=5)
    asked = {r.id: r.outcome for r in results.results if r.scenario in attack.asked and r.outcome != "inapplicable"}
    for scenario in attack.asked:
        assert "failed" in [outcome for name, outcome in asked.items() if name.startswith(scenario)], asked


def test_what_was_made_is_not_called_otherwise_once_it_is_known_who_has_it() -> None:
    results = examined(calls_otherwise.BorrowersNumberGivenAsTheItems, "IF-020", seed=5)
    (asked,) = (result for result in results.results if result.scenario == "IF-020")
    assert (asked.outcome, asked.whose) == ("cantTell", "adapter")
    assert "not asked for" in asked.reason


def test_a_request_that_names_nobody_is_said_to_have_tried_nobodys_number() -> None:
    notes = {
        attack: {
            r.channel: r.control_note for r in examined(attack, "IF-003", seed=5).results if r.scenario == "IF-003"
        }
        for attack in (calls_otherwise.AsksForMeAlone, ExampleAdapter)
    }
    named_nobody = "the request named nobody"
    assert named_nobody in notes[calls_otherwise.AsksForMeAlone]["rest-patron"]
    assert (
        named_nobody in notes[ExampleAdapter]["kiosk"]
    )  # which shows whoever stands there her own, and can be asked for nothing else
    assert named_nobody not in notes[ExampleAdapter]["rest-patron"] + notes[ExampleAdapter]["opac-patron"]
