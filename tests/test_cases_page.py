"""The table of all cases says what was expected and what was found, and the copy in the repository is that table."""

from pathlib import Path

import pytest
from cases_page import cases_reference, wanting
from test_cases import CASES

PAGE = Path(__file__).parents[1] / "docs" / "cases.md"
HOW = "write it anew: PYTHONPATH=tests python -c 'from cases_page import cases_reference as c; print(c(), end=\"\")' > docs/cases.md"


def test_the_page_in_the_repository_is_the_one_that_the_cases_make() -> None:
    assert PAGE.read_text(encoding="utf-8") == cases_reference(), HOW


def test_every_case_has_its_row() -> None:
    page = cases_reference()
    assert all(f"| {case['id']} | " in page for case in CASES)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("verdict", "permitted"),
        ("missing", ["edition"]),
        ("provision", ["24-90-119(2)(d)"]),
        ("penalty", "none"),
        ("readings", ["T-AGE"]),
    ],
)
def test_a_case_expected_otherwise_is_found_wanting_in_that_column(column: str, value: object) -> None:
    case = next(case for case in CASES if case["id"] == "FP-1")
    assert wanting({**case, "expected": {**case["expected"], column: value}}) == [column]
