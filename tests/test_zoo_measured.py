"""What was measured of the zoo, held against the suite and the zoo as they are: benchmarks/zoo.py writes it."""

import msgspec
import pytest

from hushmark import suite as suites
from hushmark.strength import ZOO, Zoo
from tests import zoo


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


def test_every_interface_scenario_of_level_must_is_the_first_to_refuse_some_library(
    measured: Zoo, suite: suites.Suite
) -> None:
    """As it was measured; where the suite has changed since, a library that came since may say so of itself."""
    first = {one.caught_by[0] for one in measured.defective if one.caught_by}
    if measured.suite != f"sha256:{suite.digest}":
        names = {one.name for one in measured.defective}
        first |= {
            resident.caught_by[0] for resident in zoo.everybody() if resident.caught_by and resident.name not in names
        }
    musts = [s.id for s in suite.scenarios if s.kind == "interface" and s.level == "must"]
    assert [name for name in musts if name not in first] == []
