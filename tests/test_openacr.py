"""A run in the form of procurement: of the form's shape, never better than what was observed, each row with its evidence."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from hushmark import openacr
from hushmark.cli import main
from hushmark.report import procurement, render
from hushmark.results import Results, sealed, to_json
from tests.build import OUTCOMES, a_result, a_run
from tests.test_report import Reader, hostile_run
from tests.test_report_formats import runs

TEXT = {"type": "string"}
CONTACT = {
    "type": "object",
    "properties": dict.fromkeys(("name", "company_name", "address", "email", "phone", "website"), TEXT),
    "required": ["email"],
    "additionalProperties": False,
}
COMPONENT = {
    "type": "object",
    "properties": {
        "name": TEXT,
        "adherence": {
            "type": "object",
            "properties": {"level": {"enum": list(openacr.LEVELS)}, "notes": TEXT},
            "required": ["level", "notes"],
            "additionalProperties": False,
        },
    },
    "required": ["name", "adherence"],
}
REPORT = {
    "type": "object",
    "properties": {
        **dict.fromkeys(
            ("title", "report_date", "last_modified_date", "notes", "evaluation_methods_used", "legal_disclaimer"), TEXT
        ),
        "catalog": TEXT,
        "version": {"type": "integer"},
        "product": {
            "type": "object",
            "properties": dict.fromkeys(("name", "version", "description"), TEXT),
            "required": ["name"],
            "additionalProperties": False,
        },
        "author": CONTACT,
        "chapters": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "properties": {
                    "notes": TEXT,
                    "criteria": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"num": TEXT, "components": {"type": "array", "items": COMPONENT}},
                            "required": ["num", "components"],
                        },
                    },
                },
                "required": ["criteria"],
            },
        },
    },
    "required": ["title", "product", "author", "chapters"],
    "additionalProperties": False,
}
"""The shape of OpenACR 0.1.0 (https://github.com/GSA/openacr, schema/openacr-0.1.0.json), without what is not used here."""


def made(results: Results) -> dict[str, Any]:
    """Return the report as somebody reads it from the file."""
    told: dict[str, Any] = yaml.safe_load(openacr.to_yaml(openacr.openacr(results, "buyer@example.org")))
    return told


def rows(acr: dict[str, Any]) -> dict[tuple[str, str], dict[str, str]]:
    return {
        (criterion["num"], part["name"]): part["adherence"]
        for chapter in acr["chapters"].values()
        for criterion in chapter["criteria"]
        for part in criterion["components"]
    }


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(runs())
def test_any_run_has_the_shape_of_the_form_and_no_row_is_better_than_what_came(results: Results) -> None:
    acr = made(results)
    jsonschema.validate(acr, REPORT)
    told = rows(acr)
    for result in results.results:
        row = told[result.citation, result.channel]
        allowed = {
            "failed": {"does-not-support"},
            "cantTell": {"does-not-support", "not-evaluated"},
            "untested": {"does-not-support", "not-evaluated"},
        }
        assert row["level"] in allowed.get(result.outcome, set(openacr.LEVELS))
        assert row["notes"].count("](report.html#") >= 1
    assert made(results) == acr


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_row_says_what_came_of_it(outcome: Any) -> None:
    levels = {
        "passed": "supports",
        "failed": "does-not-support",
        "cantTell": "not-evaluated",
        "untested": "not-evaluated",
        "inapplicable": "not-applicable",
    }
    row = rows(made(a_run(a_result(outcome))))["24-90-119(1)", "opac-patron"]
    assert row["level"] == levels[outcome]
    assert "[INT-001@opac-patron](report.html#INT-001@opac-patron)" in row["notes"]


def test_what_hangs_on_a_reading_or_is_good_practice_decides_no_row_and_is_named_beside() -> None:
    told = made(a_run(a_result(), a_result("failed", id="INT-009@opac-patron", level="reading", required=False)))
    assert rows(told)["24-90-119(1)", "opac-patron"]["level"] == "supports"
    (chapter,) = (c for c in told["chapters"].values() if c["criteria"][0]["num"] == "24-90-119(1)")
    assert "INT-009@opac-patron" in chapter["notes"]


def test_a_provision_that_nothing_was_asked_of_is_not_evaluated_and_what_was_withheld_is_named() -> None:
    told = made(a_run(a_result()))
    assert rows(told)["24-90-119(2)(d)", "none"]["level"] == "not-evaluated"
    assert "circulation interchange (NCIP)" in next(iter(told["chapters"].values()))["notes"]


def test_the_catalog_defines_every_row_component_and_level() -> None:
    results = a_run()
    acr, catalog = made(results), openacr.catalog(results)
    assert acr["catalog"].endswith(results.law.edition)
    assert [chapter["id"] for chapter in catalog["chapters"]] == list(acr["chapters"])
    known = {
        (one["id"], part)
        for chapter in catalog["chapters"]
        for one in chapter["criteria"]
        for part in one["components"]
    }
    assert known == set(rows(acr))
    assert {part["id"] for part in catalog["components"]} >= {name for _, name in known}
    assert {term["id"] for term in catalog["terms"]} >= {row["level"] for row in rows(acr).values()}


def test_the_page_tells_every_row_and_leads_to_addresses_that_the_report_has() -> None:
    results = a_run()
    acr = openacr.openacr(results, "buyer@example.org")
    page, report = Reader(procurement.page(results, acr, openacr.catalog(results))), Reader(render(results))
    for citation, name in rows(acr):
        assert citation in page.text
        assert openacr.component(name) in page.text
    links = [str(attributes["href"]) for tag, attributes in page.tags if tag == "a"]
    led = {link.removeprefix("report.html#") for link in links if link.startswith("report.html#")}
    assert led
    assert led <= set(report.ids)
    assert "not about accessibility" in page.text


def test_what_a_system_says_does_not_come_alive_in_it() -> None:
    results = hostile_run()
    acr = openacr.openacr(results, "buyer@example.org")
    page = procurement.page(results, acr, openacr.catalog(results))
    assert "<img" not in page
    assert page.count("<script") == page.count("</script>") == 0
    assert "javascript:" not in "".join(str(a.get("href")) for _, a in Reader(page).tags)
    assert "\u202e" not in page + openacr.to_yaml(acr).decode()


def test_the_command_writes_all_three_or_nothing(tmp_path: Path) -> None:
    (tmp_path / "results.json").write_bytes(to_json(a_run()))
    run = CliRunner().invoke(main, ["openacr", str(tmp_path / "results.json"), "--email", "nobody"])
    assert run.exit_code == 2
    assert "'nobody' is no address" in run.output
    assert [path.name for path in tmp_path.iterdir()] == ["results.json"]
    run = CliRunner().invoke(main, ["openacr", str(tmp_path / "results.json"), "--email", "buyer@example.org"])
    assert run.exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*openacr.NAMES, "results.json"])
    cut = tmp_path / "cut.json"
    cut.write_bytes((tmp_path / "results.json").read_bytes()[:-200])
    assert CliRunner().invoke(main, ["openacr", str(cut), "--email", "buyer@example.org"]).exit_code == 2


def test_a_record_that_came_out_of_an_invented_library_would_be_a_violation_were_it_real() -> None:
    named = {
        name: replace(a_run(), declaration=replace(a_run().declaration, product=name))
        for name in ("Compendium", "Example library system with a planted fault")
    }
    told = {}
    for name, results in named.items():
        acr = openacr.openacr(results, "buyer@example.org")
        told[name] = procurement.page(results, acr, openacr.catalog(results))
    real, invented = told.values()
    assert "would be a violation" not in real
    assert "is a violation, whatever else was kept" in real
    assert "would be a violation were the system and its patrons real; both are invented" in invented
    assert "is a violation, whatever else was kept" not in invented


def test_no_row_tells_of_a_penalty_where_nobody_was_asked_about_one() -> None:
    penalty = a_result(
        "passed", id="LAW-9", scenario="LAW-9", provision="24-90-119.3", citation="24-90-119(3)", kind="law"
    )
    for results, expected in ((a_run(), False), (a_run(penalty), True)):
        cited = {citation for citation, _ in rows(openacr.openacr(results, "buyer@example.org"))}
        assert ("24-90-119(3)" in cited) is expected
        assert "24-90-119(1)" in cited


def test_no_row_says_that_a_system_supports_a_statute_and_a_service_is_said_to_have_answered() -> None:
    law = {"kind": "law", "channel": "", "operation": ""}
    results = a_run(
        a_result(),
        a_result(
            "failed", id="INT-7@rest-staff", channel="rest-staff", provision="24-90-119.2.b", citation="24-90-119(2)(b)"
        ),
        a_result(id="LAW-9", scenario="LAW-9", **law),
    )
    acr, terms = made(results), openacr.catalog(results)
    text = Reader(procurement.page(results, acr, terms)).text
    assert "public catalog, signed in as a patron: No prohibited disclosure observed" in text
    assert "programming interface for staff: Prohibited disclosure observed" in text
    assert "Decision service: Every answer agreed" in text
    assert "24-90-119(1) forbids what came out; 24-90-119(2)(b) does not excuse it." in text
    assert "upports" not in text
    assert [term["id"] for term in terms["terms"]] == list(openacr.LEVELS)


def test_a_run_of_a_part_supports_nothing_and_says_so() -> None:
    whole = a_run(a_result(), a_result(id="INT-002@opac-patron"))
    assert rows(made(whole))["24-90-119(1)", "opac-patron"]["level"] == "supports"
    chosen = sealed(replace(whole, selection="INT-001"))
    cut = sealed(replace(whole, results=whole.results[:1]))
    for part, why in ((chosen, "Only a part of the suite was run"), (cut, "1 required result missing")):
        told = made(part)
        assert rows(told)["24-90-119(1)", "opac-patron"]["level"] == "not-evaluated"
        assert any(why in chapter["notes"] for chapter in told["chapters"].values())
