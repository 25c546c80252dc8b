"""The zoo: each faulty library is refused by the scenario that names it, and no correct one is refused; cheaply.

Every library is examined here, in this process, by a few scenarios; benchmarks/zoo.py puts them through the suite and writes
down what came of it.
"""

from pkgutil import resolve_name

import pytest

from hushmark import suite as suites
from hushmark.example.adapter import ExampleAdapter, Message
from hushmark.results import Result, Results
from tests import zoo
from tests.court import examined, the_suite

FAULTY = [one for house in ("", "cells", "fronts", "cunning") for one in zoo.residents(house).values()]
BLINDING = [resident for resident in FAULTY if resident.offends and not resident.caught_by]
"""Those over whose fault something is drawn, so that nothing can be seen."""
SPREAD = ("IF-003", "IF-032", "IF-051", "IF-056", "IF-090", "IF-061", "IF-069", "IF-073")
"""A scenario of each kind of channel and of requester; every correct library is asked two of them, another every other."""
FLOOR = ("opac-anon", "rest-patron", "rest-staff")
"""Where anybody asks, a patron, and staff: no library may be certified that offers less."""


@pytest.fixture(scope="module")
def suite() -> suites.Suite:
    return the_suite()


def failed(results: Results) -> dict[str, str]:
    return {result.scenario: result.citation for result in results.results if result.outcome == "failed"}


def at_the_floor(adapter: type[ExampleAdapter]) -> type[ExampleAdapter]:
    """Return the adapter of the same library with no other doors: by most of them it leaks all the same, and it is sooner asked."""

    class Small(adapter):  # type: ignore[misc, valid-type]
        def initialize(self, params: Message) -> Message:
            introduced: Message = super().initialize(params)
            channels = introduced["capabilities"]["channels"]
            channels |= {name: {"access": "absent", "operations": []} for name in channels if name not in FLOOR}
            return introduced

    return Small


def grades(result: Result) -> set[str]:
    """The grades of the evidence that shows something: the bare exchange shows only what was asked and answered."""
    return {evidence.kind for evidence in result.evidence if evidence.found} - {"exchange"}


def reasons(result: Result) -> tuple[object, ...]:
    """What came of an instance and why, with what parts its answers."""
    parted = [(one.label, one.before, one.found, one.after) for one in result.evidence if one.kind != "exchange"]
    return result.outcome, result.whose, result.observed, result.reason, parted


@pytest.mark.parametrize("resident", [r for r in FAULTY if r.caught_by], ids=lambda resident: resident.name)
def test_a_library_with_one_fault_is_refused_for_the_provision_that_it_offends(
    resident: zoo.Resident, suite: suites.Suite
) -> None:
    results = examined(at_the_floor(resident.adapter), resident.caught_by[0], suite=suite)
    if not failed(results):
        results = examined(resident.adapter, resident.caught_by[0], suite=suite)
    assert results.verdict.certificate_class == "not certified", results.verdict.grounds
    assert results.verdict.exit_status == 1
    assert failed(results) == {resident.caught_by[0]: resident.offends}
    for result in results.results:
        if result.outcome == "failed":
            assert result.whose == "system"
            # What must not tell who has what is refuted by the difference of two worlds, or by what a changing value holds;
            # who must not be named, by her name.
            held = result.expected == "nothing that comes out names her" or "a value that is new" in result.observed
            assert ("mark" if held else "difference") in grades(result), result.evidence


def test_a_library_that_is_made_from_a_table_may_be_named_as_one_that_has_a_module() -> None:
    for resident in zoo.residents("cells").values():
        assert resolve_name(resident.spec.removeprefix("python:")) is resident.adapter
        assert resolve_name(resident.adapter.library) is resident.library
        assert f"{resident.library.__module__}:{resident.library.__qualname__}" == resident.adapter.library


@pytest.mark.parametrize("resident", [r for r in FAULTY if not r.offends], ids=lambda resident: resident.name)
def test_what_only_good_practice_or_one_reading_forbids_is_told_and_refuses_nobody(
    resident: zoo.Resident, suite: suites.Suite
) -> None:
    told = (*resident.contrary_to_good_practice, *resident.contrary_under_a_reading)
    results = examined(resident.adapter, *told, suite=suite)
    assert failed(results).keys() == set(told)
    for result in results.results:
        if result.outcome == "failed":
            assert not result.required
            assert grades(result)


@pytest.mark.parametrize("resident", BLINDING, ids=lambda resident: resident.name)
def test_an_adapter_that_hides_what_its_library_shows_is_certified_in_nothing(
    resident: zoo.Resident, suite: suites.Suite
) -> None:
    results = examined(resident.adapter, "IF-003", suite=suite)
    asked = [result for result in results.results if result.scenario == "IF-003" and result.channel == "rest-patron"]
    assert [result.outcome for result in asked] == ["cantTell"]
    assert results.verdict.exit_status == 3


@pytest.mark.parametrize(
    ("place", "resident"),
    [pytest.param(place, one, id=one.name) for place, one in enumerate(zoo.residents("sound").values())],
)
def test_a_correct_library_that_is_built_otherwise_is_refused_nothing(
    place: int, resident: zoo.Resident, suite: suites.Suite
) -> None:
    first = place % len(SPREAD)
    results = examined(resident.adapter, SPREAD[first], SPREAD[(first + 3) % len(SPREAD)], suite=suite)
    required = [result for result in results.results if result.required]
    assert required
    assert {result.id: reasons(result) for result in required if result.outcome != "passed"} == {}
    assert results.verdict.certificate_class == "development run"


@pytest.mark.parametrize(
    ("name", "scenario"),
    [
        ("charges_name_no_title", "IF-051"),
        ("notices_name_no_title", "IF-066"),
        ("keeps_no_history", "IF-009"),
        ("millisecond_times", "IF-003"),
        ("random_numbers", "IF-073"),
        ("rate_limited", "IF-003"),
        ("second_turns_late", "IF-075"),
        ("token_holds_its_second", "IF-003"),
        ("token_holds_its_second", "IF-077"),
    ],
)
def test_what_once_refused_a_correct_library_does_so_no_more(name: str, scenario: str, suite: suites.Suite) -> None:
    results = examined(zoo.residents("sound")[name].adapter, scenario, suite=suite)
    asked = [result for result in results.results if result.scenario == scenario]
    assert asked
    assert {result.outcome for result in asked} == {"passed"}


def test_a_number_means_what_it_meant_when_the_library_was_filled(suite: suites.Suite) -> None:
    """Filled once for scenarios that wait and once for the others, it calls another patron by the same number."""
    results = examined(zoo.residents("sound")["random_numbers"].adapter, "IF-073", "IF-075", "IF-132", suite=suite)
    assert {result.outcome for result in results.results if result.scenario in ("IF-073", "IF-075", "IF-132")} == {
        "passed"
    }


def test_a_clock_that_is_set_goes_on_from_pass_to_pass(suite: suites.Suite) -> None:
    """Set to one moment in all, it showed some milliseconds more by chance, alike in either world and not in both."""
    moments: list[str] = []

    class Watched(ExampleAdapter):
        """The example's adapter, which notes what time it is told that it is."""

        def clock(self, params: Message) -> Message:
            moments.append(params["at"])
            return super().clock(params)

    examined(Watched, "IF-132", suite=suite)
    assert len(moments) == 4
    assert moments == sorted(set(moments))
