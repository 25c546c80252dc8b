"""What was measured of the zoo, held against the suite and the zoo as they are: benchmarks/zoo.py writes it."""

import msgspec
import pytest

from hushmark import suite as suites
from hushmark.strength import ZOO, Zoo
from tests import zoo
from tests.zoo.attacks import unasked


@pytest.fixture(scope="module")
def suite() -> suites.Suite:
    return suites.load()


@pytest.fixture(scope="module")
def measured() -> Zoo:
    return msgspec.json.decode(ZOO.read_bytes(), type=Zoo)


def test_nothing_faulty_was_certified_and_nothing_correct_was_refused_when_it_was_measured(measured: Zoo) -> None:
    assert (measured.false_certificates.wrong, measured.false_refusals.wrong) == (0, 0)
    assert measured.false_certificates.of >= 40
    assert measured.false_refusals.of >= 15


def test_every_library_of_the_zoo_was_measured(measured: Zoo, suite: suites.Suite) -> None:
    """Those that came since are named where the suite is still the one that was measured: run benchmarks/zoo.py with their names."""
    names = {one.name for one in (*measured.defective, *measured.sound)}
    there = {resident.name for resident in zoo.everybody()}
    assert names <= there
    assert names == there or measured.suite != f"sha256:{suite.digest}"


OVERTAKEN = {
    "IF-070": "IF-146/overdue-list",
    "IF-072": "IF-154/activity-log",
    "IF-073": "IF-154/activity-log",
    "IF-101": "IF-140/requests",
    "IF-104": "IF-140/private-list",
    "IF-107": "IF-140/saved-searches",
    "IF-110": "IF-140/bookings",
}
"""What refuses a library second, and what stands before it in the manifest and refuses it first."""


def test_every_interface_scenario_of_level_must_is_the_first_to_refuse_some_library(
    measured: Zoo, suite: suites.Suite
) -> None:
    """As it was measured; where the suite has changed since, a library that came since may say so of itself.

    What no scenario asked once was certified until these asked it: tests/test_attacks.py shows which refuses which.
    """
    first = {one.caught_by[0] for one in measured.defective if one.caught_by}
    first |= {scenario for scenarios in unasked.ADAPTERS.values() for scenario in scenarios}
    if measured.suite != f"sha256:{suite.digest}":
        names = {one.name for one in measured.defective}
        first |= {
            resident.caught_by[0] for resident in zoo.everybody() if resident.caught_by and resident.name not in names
        }
    musts = [s.id for s in suite.scenarios if s.kind == "interface" and s.level == "must"]
    assert [name for name in musts if name not in first and name not in OVERTAKEN] == []


@pytest.mark.parametrize(("overtaken", "by"), OVERTAKEN.items())
def test_whoever_is_overtaken_refuses_a_library_all_the_same(measured: Zoo, overtaken: str, by: str) -> None:
    refused = [one.caught_by for one in measured.defective if overtaken in one.caught_by]
    assert [by] == list(dict.fromkeys(caught[0] for caught in refused))
