"""Ways to tell who has an item that once went unseen, or might: each is refused by the scenario of the item's public page."""

import pytest

from tests.court import examined
from tests.zoo import attacks

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
