"""What no system can show stands on a named person's word: apart, dated, and counted nowhere."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from hushmark.certify import certify
from hushmark.cli import main
from hushmark.procedures import (
    PROCEDURES,
    AttestationEarly,
    AttestationExpired,
    AttestationProblem,
    AttestationTooLong,
    AttestedTwice,
    NamesScenario,
    UnknownProcedure,
    manual,
)
from hushmark.report.html import render
from hushmark.results import Attestation

TODAY = date(2026, 11, 26)
WORD = Attestation(
    "process-at-the-desk", "Odile Marrowbone", "Director", TODAY - timedelta(30), TODAY + timedelta(30), "Since 2024."
)


def but(**changes: Any) -> Attestation:
    """Return the attestation with something else in it."""
    return Attestation(**{name: getattr(WORD, name) for name in WORD.__struct_fields__} | changes)


def test_every_procedure_is_told_whether_or_not_somebody_attests_it() -> None:
    told = manual([WORD], ["IF-001"], TODAY)
    assert [one.procedure for one in told] == list(PROCEDURES)
    assert [one.attestation for one in told if one.attestation] == [WORD]


@pytest.mark.parametrize(
    ("wrong", "problem", "names"),
    [
        (but(procedure="whispering"), UnknownProcedure, "asked-at-the-desk"),
        (but(procedure="IF-001"), NamesScenario, "never attested"),
        (but(procedure="IF-001@sip2"), NamesScenario, "never attested"),
        (but(expiry=TODAY - timedelta(1)), AttestationExpired, "2026-11-25"),
        (but(day=TODAY + timedelta(1)), AttestationEarly, "2026-11-27"),
        (but(expiry=TODAY + timedelta(400)), AttestationTooLong, "twelve months"),
        (but(expiry=TODAY - timedelta(31)), AttestationTooLong, "twelve months"),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_one_that_cannot_be_taken_is_refused_by_name(
    wrong: Attestation, problem: type[AttestationProblem], names: str
) -> None:
    with pytest.raises(problem, match=names):
        manual([wrong], ["IF-001"], TODAY)


def test_the_first_and_the_last_day_are_included() -> None:
    assert manual([WORD], [], WORD.day)
    assert manual([WORD], [], WORD.expiry)


def test_one_procedure_is_attested_once() -> None:
    with pytest.raises(AttestedTwice):
        manual([WORD, but(by="Somebody Else")], [], TODAY)


def test_an_attestation_is_shown_as_manual_and_changes_no_outcome_and_no_count() -> None:
    word = but(day=date.today() - timedelta(1), expiry=date.today() + timedelta(30))  # noqa: DTZ011 - either day will do
    without, given = (certify("example", only=["IF-020"], seed=11, attestations=some) for some in ((), (word,)))
    assert given.verdict == without.verdict
    assert [(r.id, r.outcome) for r in given.results] == [(r.id, r.outcome) for r in without.results]
    page = render(given)
    assert "Odile Marrowbone, Director" in page
    assert "Nobody: not attested" in page


def test_a_decision_service_has_no_desk() -> None:
    assert certify("reference", only=["LAW-001/college-on-taxes"], seed=11).manual == ()


def test_a_file_with_an_expired_attestation_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    file = tmp_path / "hushmark.toml"
    file.write_text(
        "[[attestations]]\nprocedure = 'paper'\nby = 'Odile Marrowbone'\nrole = 'Director'\n"
        "day = 2020-01-01\nexpiry = 2020-12-31\n"
    )
    said = CliRunner().invoke(main, ["certify", "--config", str(file), "--reports", str(tmp_path / "reports")])
    assert said.exit_code == 2
    assert "expired on 2020-12-31" in said.output
    assert not (tmp_path / "reports").exists()
