"""How strong the suite was measured to be: the figures are those of the proof, and a report says on which suite they hold."""

import re

import msgspec
import pytest

from hushmark.report import render
from hushmark.strength import (
    Defective,
    Rate,
    Sound,
    Strength,
    Zoo,
    strength,
    upper_bound,
)
from tests.build import a_run


def text_of(page: str) -> str:
    section = page[page.index('<section id="strength"') :]
    return " ".join(re.sub("<[^>]*>", " ", section[: section.index("</section>")]).split())


def test_a_report_of_the_suite_that_was_measured_prints_what_was_measured() -> None:
    proven = strength().proven
    assert proven is not None
    run = a_run()
    run = msgspec.structs.replace(run, suite=msgspec.structs.replace(run.suite, digest=proven.suite))
    told = text_of(render(run))
    for layer in proven.layers:
        assert f"{layer.faults.made}: {layer.faults.killed} noticed" in told
        assert f"all {layer.scenarios:,} law scenarios" in told or f"all {layer.scenarios} law scenarios" in told
    assert "what stands below of the law" not in told.lower()


def test_a_report_of_another_suite_says_that_the_figures_are_not_its_own() -> None:
    told = text_of(render(a_run()))
    assert "Measured on another suite." in told
    assert strength().proven.suite in told  # type: ignore[union-attr]


def test_every_provision_that_was_measured_can_be_asked_for() -> None:
    for layer in strength().layers:
        for provision in layer.provisions:
            found = strength().of(provision.citation)
            assert found is not None
            assert found.conditions
    assert strength().of("24-90-119(9)") is None


def test_nothing_measured_is_said_and_never_taken_for_nothing_wrong() -> None:
    nothing = Strength(None, None)
    assert nothing.layers == ()
    assert nothing.of("24-90-119(1)") is None


def test_what_is_wrong_is_counted_against_those_that_could_have_been() -> None:
    zoo = Zoo(
        "sha256:0",
        (
            Defective("leaks", "it tells", "24-90-119(1)", "not certified", ("IF-001",)),
            Defective("missed", "it tells, unseen", "24-90-119(1)", "certified in part"),
            Defective("rude", "it tells staff too much", "", "certified"),
        ),
        (Sound("slow", "it takes its time", "certified"), Sound("odd", "it answers 404", "inconclusive")),
    )
    assert zoo.false_certificates == Rate(1, 2)
    assert zoo.false_refusals == Rate(1, 2)


@pytest.mark.parametrize(
    ("wrong", "of", "bound"),
    [(0, 1, 0.95), (0, 30, 1 - 0.05 ** (1 / 30)), (1, 10, 0.39416), (3, 20, 0.34366), (5, 5, 1.0), (0, 0, 1.0)],
)
def test_the_bound_is_the_exact_binomial_one(wrong: int, of: int, bound: float) -> None:
    """For none wrong it has a closed form; the others stand in tables of the interval (one-sided, 95 %)."""
    assert upper_bound(wrong, of) == pytest.approx(bound, abs=1e-4)


def test_there_cannot_be_more_wrong_than_there_are() -> None:
    with pytest.raises(ValueError, match="more wrong"):
        upper_bound(3, 2)
