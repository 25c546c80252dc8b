"""The reference of the facts is made from the table of facts, and the copy in the repository is that page."""

from pathlib import Path

from evaluator.facts import DIMENSIONS
from hushmark.facts_page import facts_reference

PAGE = Path(__file__).parents[1] / "docs" / "facts.md"


def test_the_page_in_the_repository_is_the_one_the_table_makes() -> None:
    assert PAGE.read_text(encoding="utf-8") == facts_reference()


def test_every_fact_and_every_value_is_on_the_page() -> None:
    page = facts_reference()
    for dimension in DIMENSIONS.values():
        row = next(line for line in page.splitlines() if line.startswith(f"| `{dimension.key}` |"))
        assert all(f"`{value}`" in row for value in dimension.values)
