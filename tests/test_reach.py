"""Every branch of the law's code is reached by a scenario of a provision that it belongs to, or it is said why not."""

from dataclasses import replace

import pytest

from hushmark.proof.reach import Reach, plain, reach, summary
from hushmark.proof.scenarios import law_scenarios

pytestmark = pytest.mark.slow

HOW = "see `hushmark coverage`: write a scenario of the provision, or say in src/hushmark/proof/unreached.toml why there can be none"


@pytest.fixture(scope="module")
def reached() -> Reach:
    return reach(law_scenarios())


def test_every_branch_is_reached_or_it_is_said_why_not(reached: Reach) -> None:
    assert [(one.place.key, one.line, one.to, one.by) for one in reached.unexplained] == [], HOW
    assert reached.idle == (), HOW


def test_a_reason_that_is_not_needed_is_a_fault(reached: Reach) -> None:
    more = replace(reached, reasons={**reached.reasons, "findings.process.subpoena": "for no reason"})
    assert more.idle == ("findings.process.subpoena",)
    assert not more.whole
    assert "not needed: findings.process.subpoena" in summary(plain(more))


def test_what_only_scenarios_of_other_provisions_reach_is_not_reached() -> None:
    """Scenarios on consent run the code of (2)(d) too, and count nothing for it."""
    found = reach(one for one in law_scenarios() if one.scenario.provision == "24-90-119.2.b")
    missed = [one for one in found.missed if one.place.key == "findings.exceptions.electronic"]
    assert missed
    ran = next(by for place, by in found.ran.items() if place.key == "findings.exceptions.electronic")
    assert ran == ("24-90-119.2.b",)
    assert not found.whole
