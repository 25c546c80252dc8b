"""Waivers: what they reach, what they change, and everything for which one is refused."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace

from hushmark import bundle, certificate, configuration, verdict
from hushmark import results as files
from hushmark.certificate_errors import StatementContradictsItself
from hushmark.configuration_errors import WrongValue
from hushmark.report.html import render
from hushmark.results import Channel, Results, Verdict, Waiver
from tests.build import a_result, a_run

DAY = date(2026, 11, 23)
GIVEN: dict[str, Any] = {
    "scenarios": ("INT-004@opac-patron",),
    "provision": "24-90-119(1)",
    "reason": "holds come with the next release",
    "authority": "State Librarian, letter of 2026-10-01",
    "owner": "Ida Marrowbone",
    "start": date(2026, 10, 1),
    "expiry": date(2027, 3, 31),
}
LOANS = ("patron.loans.list", "item.status")
CHANNELS = tuple(Channel(name, "wire", LOANS) for name in ("opac-anon", "opac-patron", "rest-staff"))
PASSED = tuple(a_result(id=f"INT-001@{c.name}", channel=c.name) for c in CHANNELS)
UNTESTED = a_result("untested", id="INT-004@opac-patron", scenario="INT-004")


def a_waiver(**changes: Any) -> Waiver:
    return Waiver(**(GIVEN | changes))


def run(*others: files.Result, waivers: tuple[Waiver, ...]) -> Results:
    """Return a run of three passed results and some others, with the verdict that it gets."""
    plain = a_run(*PASSED, *others)
    plain = replace(plain, declaration=replace(plain.declaration, channels=CHANNELS), waivers=waivers)
    return files.sealed(replace(plain, verdict=decided(plain)))


def decided(results: Results) -> Verdict:
    required = [r.id for r in results.results if r.required]
    return verdict.decide(results.declaration, required, results.results, (), "", results.waivers, DAY)


def test_what_was_not_tested_may_be_waived_and_the_class_says_so_while_the_outcome_stays() -> None:
    waived = run(UNTESTED, waivers=(a_waiver(),))
    assert run(UNTESTED, waivers=()).verdict.certificate_class == "inconclusive"
    assert waived.verdict.certificate_class == "certified with waivers"
    assert waived.verdict.exit_status == 0
    assert waived.results[-1].outcome == "untested"
    assert waived.verdict.grounds[0] == "all but 1 of the 4 required scenarios passed, each with its control"
    assert any("State Librarian" in ground and "2027-03-31" in ground for ground in waived.verdict.grounds)
    assert not verdict.contradicted(waived)


def test_a_scenario_s_own_id_reaches_it_through_every_channel() -> None:
    also = replace(UNTESTED, id="INT-004@rest-staff", channel="rest-staff")
    assert run(UNTESTED, also, waivers=(a_waiver(scenarios=("INT-004",)),)).verdict.exit_status == 0
    assert run(UNTESTED, also, waivers=(a_waiver(),)).verdict.certificate_class == "inconclusive"


@pytest.mark.parametrize(
    ("others", "changes", "why"),
    [
        ((UNTESTED,), {"scenarios": ("INT-999",)}, "INT-999 is nothing that this run required"),
        ((UNTESTED,), {"provision": "24-90-119(2)(d)"}, "is under 24-90-119(1), not under 24-90-119(2)(d)"),
        ((UNTESTED,), {"expiry": date(2026, 11, 22)}, "and the run is of 2026-11-23"),
        ((UNTESTED,), {"start": date(2026, 11, 24)}, "and the run is of 2026-11-23"),
        ((UNTESTED,), {"expiry": date(2028, 1, 1)}, "too broad: it runs for more than twelve months"),
        ((UNTESTED,), {"scenarios": ("INT-004@opac-patron", "INT-001@opac-anon")}, "INT-001@opac-anon passed"),
        (
            (a_result("untested", id="INT-004@sip2", scenario="INT-004", channel="sip2"),),
            {"scenarios": ("INT-004",)},
            "too broad: nothing through sip2 passed",
        ),
    ],
)
def test_a_waiver_that_is_unknown_out_of_its_days_too_broad_or_not_needed_is_refused(
    others: tuple[files.Result, ...], changes: dict[str, Any], why: str
) -> None:
    refused = run(*others, waivers=(a_waiver(**changes),)).verdict
    assert refused.exit_status == 4
    assert refused.certificate_class == "inconclusive"
    assert any(ground.startswith("waiver refused: ") and why in ground for ground in refused.grounds), refused.grounds


def test_what_was_seen_to_be_disclosed_is_never_waived() -> None:
    failed = a_result("failed", id="INT-004@opac-patron", scenario="INT-004")
    refused = run(failed, waivers=(a_waiver(),)).verdict
    assert refused.certificate_class == "not certified"
    assert refused.exit_status == 1
    assert any("what was seen to be disclosed is not waived" in ground for ground in refused.grounds)


def test_a_certificate_lists_what_was_waived_is_bound_to_it_and_ends_with_it(tmp_path: Path) -> None:
    waived, key = run(UNTESTED, waivers=(a_waiver(),)), Ed25519PrivateKey.generate()
    folder = bundle.write(waived, tmp_path)
    data = (folder / "results.json").read_bytes()
    signed = certificate.read(certificate.seal(certificate.state(waived, data, "The board"), key), key.public_key())
    assert [w.result for w in signed.terms.waivers] == ["INT-004@opac-patron"]
    assert signed.terms.certificate_class == "certified with waivers"
    assert signed.terms.valid_until == date(2026, 12, 31) < a_waiver().expiry
    assert signed.statement.bound("waivers") == files.digest(waived.waivers)
    assert signed.statement.predicate.result == "WARNED"
    assert not list(certificate.objections(signed, DAY, results=folder / "results.json"))
    assert certificate.validity(run(UNTESTED, waivers=(a_waiver(expiry=DAY),)))[1] == DAY


def test_a_certificate_that_hides_its_waivers_contradicts_itself() -> None:
    waived, key = run(UNTESTED, waivers=(a_waiver(),)), Ed25519PrivateKey.generate()
    stated = certificate.state(waived, b"", "The board")
    hidden = replace(stated, predicate=replace(stated.predicate, hushmark=replace(stated.terms, waivers=())))
    with pytest.raises(StatementContradictsItself):
        certificate.read(certificate.seal(hidden, key), key.public_key())


FILE = """
[[waivers]]
scenarios = ["INT-004@opac-patron"]
provision = "24-90-119(1)"
reason = "holds come with the next release"
authority = "State Librarian, letter of 2026-10-01"
owner = "Ida Marrowbone"
start = 2026-10-01
expiry = 2027-03-31
"""


def test_waivers_stand_in_the_configuration_and_one_that_lacks_something_is_refused_with_its_line(
    tmp_path: Path,
) -> None:
    file = tmp_path / "hushmark.toml"
    file.write_text(FILE)
    assert configuration.read(file).waivers == (a_waiver(),)
    for line in ('owner = "Ida Marrowbone"', "expiry = 2027-03-31"):
        file.write_text(FILE.replace(line, ""))
        with pytest.raises(WrongValue, match=rf"hushmark.toml, line 2: 'waivers'.*{line.split(' ')[0]}"):
            configuration.read(file)
    file.write_text(FILE + 'scope = "everything"\n')
    with pytest.raises(WrongValue, match="scope"):
        configuration.read(file)


def test_the_page_lists_every_waiver_with_whoever_answers_for_it() -> None:
    page = render(run(UNTESTED, waivers=(a_waiver(),)))
    assert 'id="waivers"' in page
    assert "Ida Marrowbone" in page
    assert 'id="waivers"' not in render(run(waivers=()))
