"""The one verdict function, over every way in which results can come out; and every output says what it says."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evaluator.statute import CHECKED_TO
from hushmark import bundle, verdict
from hushmark import results as files
from hushmark.plan import SPOKEN
from hushmark.report.html import render
from hushmark.report.summary import summary
from hushmark.results import Channel, Declaration, Footer, Law, Problem, Result, Results, Run, SuiteIdentity, sealed

OUTCOMES = ("passed", "failed", "cantTell", "untested", "inapplicable")
DOORS = ("opac-anon", "opac-patron", "rest-staff")


def a_result(name: str, outcome: str = "passed", *, level: str = "must", required: bool = True) -> Result:
    return msgspec.convert(
        {
            "id": name,
            "scenario": name.split("@", maxsplit=1)[0],
            "feature": "F",
            "rule": "R",
            "title": f"Title of {name}",
            "provision": "24-90-119.1",
            "citation": "24-90-119(1)",
            "level": level,
            "kind": "interface",
            "layer": "statute",
            "sources": ["FP-1"],
            "lines": [{"keyword": "Given", "text": "x"}],
            "outcome": outcome,
            "whose": "" if outcome == "passed" else "system",
            "reason": "",
            "expected": "e",
            "observed": "o",
            "required": required,
            "channel": name.partition("@")[2],
        },
        Result,
    )


def a_declaration(access: str = "wire") -> Declaration:
    return Declaration(
        product="Invented ILS",
        product_version="1",
        seeds=("patron", "item", "loan"),
        channels=(
            *(Channel(door, "wire", ("patron.loans.list", "item.status")) for door in DOORS),
            Channel("kiosk", access, ()),
        ),
    )


REQUIRED = [f"IF-{n}@{door}" for n, door in enumerate(DOORS * 2)]


def decided(
    outcomes: list[str],
    *,
    declaration: Declaration | None = None,
    problems: tuple[Problem, ...] = (),
    selection: str = "",
    drop: int = 0,
) -> verdict.Verdict:
    results = [a_result(name, outcome) for name, outcome in zip(REQUIRED, outcomes, strict=True)][drop:]
    return verdict.decide(declaration or a_declaration("absent"), REQUIRED, results, problems, selection)


@given(st.lists(st.sampled_from(OUTCOMES), min_size=6, max_size=6), st.booleans(), st.booleans(), st.integers(0, 2))
def test_certified_means_that_every_required_result_is_there_and_passed(
    outcomes: list[str], problem: bool, selected: bool, drop: int
) -> None:
    problems = (Problem("adapter", "it stopped", "Mend it."),) if problem else ()
    got = decided(outcomes, problems=problems, selection="IF-1" if selected else "", drop=drop)
    good = set(outcomes) == {"passed"} and not problem and not selected and drop == 0
    assert (got.exit_status == 0) == good
    assert got.certificate_class.startswith("certified") == good
    if "failed" in outcomes[drop:]:
        assert got.exit_status == 1
    elif not good:
        assert got.exit_status == 3
    assert got.grounds


def test_a_withheld_channel_makes_a_certificate_in_part_that_says_so() -> None:
    got = decided(["passed"] * 6, declaration=a_declaration("withheld"))
    assert got.certificate_class == "certified in part"
    assert any("kiosk" in ground for ground in got.grounds)


def test_what_a_self_check_machine_could_be_asked_and_is_not_declared_is_among_the_limits() -> None:
    declared = a_declaration("absent")
    machine = Channel("sip2", "wire", tuple(one for one in SPOKEN["sip2"] if one != "patron.holds.list"))
    got = decided(["passed"] * 6, declaration=msgspec.structs.replace(declared, channels=(*declared.channels, machine)))
    (limit,) = (limit for limit in got.limits if limit.startswith("Not declared for these channels"))
    assert "list a patron's holds (self-service machines" in limit


def test_a_result_given_twice_is_no_certificate() -> None:
    results = [a_result(name) for name in [*REQUIRED, REQUIRED[0]]]
    assert verdict.decide(a_declaration("absent"), REQUIRED, results, (), "").exit_status == 3


def test_nothing_required_is_no_certificate() -> None:
    assert verdict.decide(a_declaration("absent"), [], [], (), "").exit_status == 3


@pytest.mark.parametrize("door", DOORS)
def test_without_a_door_for_the_public_for_patrons_or_for_staff_there_is_no_certificate(door: str) -> None:
    required = [name for name in REQUIRED if not name.endswith(door)]
    got = verdict.decide(a_declaration("absent"), required, [a_result(name) for name in required], (), "")
    assert got.exit_status == 3
    assert any("floor" in ground for ground in got.grounds)


def test_a_may_that_was_refused_blocks_nothing() -> None:
    results = [
        *(a_result(name) for name in REQUIRED),
        a_result("IF-9@rest-staff", "cantTell", level="may", required=False),
    ]
    assert verdict.decide(a_declaration("absent"), REQUIRED, results, (), "").exit_status == 0


def whole(outcomes: list[str]) -> Results:
    results = tuple(a_result(name, outcome) for name, outcome in zip(REQUIRED, outcomes, strict=True))
    declaration = a_declaration("absent")
    return sealed(
        Results(
            files.FORMAT,
            SuiteIdentity("1", "sha256:1", "sha256:2", len(REQUIRED), 9),
            Law("2024", "SB 24-216", "sha256:3", "2025-12-31", {}, (), ()),
            declaration,
            "",
            (),
            results,
            0,
            verdict.decide(declaration, REQUIRED, results, (), ""),
            Footer(0, ""),
            Run(
                "2026-11-24T09:00:00+00:00",
                "2026-11-24T09:00:09+00:00",
                1,
                "2026-11-24",
                "hushmark certify",
                "3.11",
                "0.1",
            ),
        )
    )


@pytest.mark.slow
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(OUTCOMES), min_size=6, max_size=6))
def test_results_page_summary_and_exit_status_say_the_same(tmp_path: Path, outcomes: list[str]) -> None:
    results = whole(outcomes)
    folder = bundle.write(results, tmp_path)
    again = files.read(folder / "results.json")
    page, text = (folder / "report.html").read_text(), (folder / "summary.md").read_text()
    assert again == results
    assert page == render(again)
    assert text == summary(again)
    for said in (page, text):
        assert again.verdict.certificate_class in said.lower()
        assert ("not certified" in said.lower()) == (again.verdict.exit_status == 1)
    for result in results.results:
        if result.outcome != "passed":
            assert result.id in page


def test_results_that_were_cut_short_or_changed_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    text = files.to_json(whole(["failed", *["passed"] * 5])).decode()
    for spoilt in (
        text[:-200],
        text.replace('"failed"', '"passed"'),
        text.replace("hushmark-results/1", "hushmark-results/0"),
    ):
        path.write_text(spoilt)
        with pytest.raises(files.Unreadable):
            files.read(path)


def test_what_fails_is_a_prohibition_and_a_permission_only_did_not_excuse_it() -> None:
    def ground(*provisions: str, kind: str = "interface") -> str:
        told = [
            msgspec.structs.replace(
                a_result(name, "failed"), provision=f"24-90-119.{where}", citation=f"24-90-119({where})", kind=kind
            )
            for name, where in zip(REQUIRED, provisions, strict=False)
        ]
        return verdict.decide(a_declaration(), [r.id for r in told], told, (), "").grounds[0].partition(": ")[0]

    assert ground("1").endswith("1 required scenario failed under 24-90-119(1)")
    both = ground("1", "2.d", "2.b")
    assert both.endswith("failed under 24-90-119(1); the exceptions 24-90-119(2.d), 24-90-119(2.b) did not excuse them")
    assert ground("2.a").endswith("failed under 24-90-119(1); the exception 24-90-119(2.a) did not excuse it")
    assert ground("2.a", kind="law").endswith("failed where a service was asked about 24-90-119(2.a)")


def test_how_many_of_the_required_scenarios_were_generated_is_said_with_the_count() -> None:
    named = ["LAW-001", "GEN-1/a", "GEN-1/b"]
    told = [msgspec.structs.replace(a_result(name), kind="law") for name in named]
    got = verdict.decide(Declaration(decide="verdict"), named, told, (), "")
    assert got.certificate_class == "certified"
    assert got.grounds[0] == (
        "all 3 required scenarios passed (1 written for the suite, 2 generated by search to leave no condition untried)"
    )
    assert "written" not in decided(["passed"] * 6).grounds[0]


def test_the_limits_name_the_day_to_which_the_law_was_checked_and_what_is_given_as_a_fact() -> None:
    limits = " ".join(decided(["passed"] * 6).limits)
    assert f"The law was checked to {CHECKED_TO.day} {CHECKED_TO:%B %Y}." in limits
    assert f"{CHECKED_TO.year + 1} session" in limits
    assert f"HB{(CHECKED_TO.year + 1) % 100}-" in limits  # a bill of a session that was checked is no limit
    assert "24-90-119(2)(a), is given by each scenario as a fact" in limits
