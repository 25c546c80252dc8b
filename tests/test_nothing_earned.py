"""What is unplugged, broken, or answers all alike earns not one required pass; a service that always says the same, no certificate."""

import sys
from pathlib import Path
from typing import Any

import pytest

from hushmark import suite as suites
from hushmark.certify import certify
from hushmark.reference import Reference
from hushmark.results import Results
from tests.court import examined
from tests.injected import NobodyThere, SeedsNothing

BAD = Path(__file__).parent / "zoo" / "adapters"
SHORT = dict.fromkeys(("initialize", "endpoints", "reset", "seed", "open", "perform", "close"), 3.0)
SPREAD = ("IF-002", "IF-003", "IF-005", "IF-020")
"""A refusal, a wrong PIN and a public page: what a wall, an open door and a dice would each pass most easily."""


@pytest.fixture(scope="module")
def suite() -> suites.Suite:
    return suites.load_ready()


def earned(results: Results) -> list[str]:
    return [result.id for result in results.results if result.required and result.outcome == "passed"]


@pytest.mark.parametrize(
    "name",
    [
        "answers_nothing",
        "echoes",
        "prints_garbage",
        "prints_without_end",
        "errors_everything",
        "half_a_message",
        "crashes_midway",
        "claims_no_channels",
        "refuses_everything",
        "grants_everything",
        "answers_at_random",
        "cut_short",
    ],
)
def test_an_adapter_that_shows_nothing_earns_nothing(name: str, suite: suites.Suite) -> None:
    results = certify(f"stdio:{sys.executable} {BAD / name}.py", only=SPREAD, seed=3, timeouts=SHORT, suite=suite)
    assert earned(results) == []
    assert results.verdict.exit_status in (1, 3)


@pytest.mark.parametrize("adapter", [NobodyThere, SeedsNothing])
def test_a_system_that_nobody_reaches_or_that_holds_nothing_earns_nothing(adapter: Any, suite: suites.Suite) -> None:
    """A self-service machine may still be there: what it shows counts for itself alone."""
    results = examined(adapter, "IF-003", "IF-020", suite=suite)
    assert results.suite.required
    assert [name for name in earned(results) if not name.endswith("@sip2")] == []
    assert results.verdict.exit_status == 3


class Stubborn(Reference):
    """A decision service that says the same of everything."""

    says = ""

    def shutdown(self) -> None:
        """Nothing is to be ended."""

    def decide(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"verdict": self.says}


class DeniesAll(Stubborn):
    """It forbids everything."""

    says = "prohibited"


class AllowsAll(Stubborn):
    """It allows everything."""

    says = "permitted"


@pytest.mark.parametrize("service", [DeniesAll, AllowsAll])
def test_a_service_that_says_the_same_of_everything_is_refused(service: Any, suite: suites.Suite) -> None:
    results = examined(service, suite=suite)
    assert results.verdict.certificate == "decision"
    assert results.verdict.certificate_class == "not certified"
