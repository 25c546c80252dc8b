"""What follows from what in the law, over plain yes and no; and what is not known has neither."""

import re
from datetime import date
from itertools import product
from operator import not_

import pytest

from evaluator.law import Edition, Provision, limb
from evaluator.structure import Structure
from evaluator.truth import unknown

LAW: Structure[bool] = Structure(all, any, not_)
DAY = date(2000, 1, 1)


def provision(effect: str) -> Provision:
    return Provision(effect, effect, "", effect, (limb((effect, effect)),))


EDITION = Edition("1", DAY, DAY, "made up", tuple(map(provision, ("forbids", "takes-out", "opens", "lets-go"))))
OVERLAY = Edition("1", DAY, DAY, "made up", (provision("forbids-besides"),))


@pytest.mark.parametrize(
    ("forbids", "takes_out", "opens", "lets_go", "besides"), list(product((False, True), repeat=5))
)
def test_each_provision_does_what_its_effect_says(
    *, forbids: bool, takes_out: bool, opens: bool, lets_go: bool, besides: bool
) -> None:
    met = {"forbids": forbids, "takes-out": takes_out, "opens": opens, "lets-go": lets_go, "forbids-besides": besides}
    covered, excused = forbids and not takes_out, opens and lets_go
    assert LAW.covered(EDITION, met.__getitem__) is covered
    assert LAW.excused(EDITION, met.__getitem__) is excused
    assert LAW.breach(EDITION, met.__getitem__) is (covered and not excused)
    assert LAW.forbidden(EDITION, OVERLAY, met.__getitem__) is ((covered and not excused) or besides)


def test_what_is_not_known_is_neither_yes_nor_no_and_says_what_to_do_with_it() -> None:
    told = "an unknown truth has no yes or no; combine it with every, some or negate"
    with pytest.raises(TypeError, match=f"^{re.escape(told)}$"):
        bool(unknown("act", "what was done?"))
