"""Each way to certify falsely has a rule here, and each rule a test that is there."""

from dataclasses import replace

import pytest

from tests import false_certificates
from tests.false_certificates import LESSONS, PAGE, missing, page


def test_the_page_is_the_one_that_these_lessons_make() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write it anew: python -m tests.false_certificates"


def test_every_test_that_it_names_is_there() -> None:
    assert all(lesson.tests for lesson in LESSONS)
    assert list(missing()) == []


@pytest.mark.parametrize("name", ["test_verdict.py::test_that_never_was", "test_nowhere.py::test_a"])
def test_one_that_is_gone_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(false_certificates, "LESSONS", (replace(LESSONS[0], tests=(name,)),))
    assert list(missing()) == [name]
