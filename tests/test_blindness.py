"""No byte that is sent tells which scenario is asked, what is expected, or that a suite is asking; and what was learnt in one run is no use in the next."""

import re
import socket

import pytest

from hushmark import suite as suites
from hushmark.certify import certify
from hushmark.protocol.process import Process
from tests.court import examined
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn

SPREAD = ("IF-002", "IF-020", "IF-032", "IF-042", "IF-056", "IF-057", "IF-061", "IF-066", "IF-071")
"""Every channel, every kind of requester, a job, a search, a machine and a sign-out."""

TELLING = (
    r"hushmark|python|suite|scenario|gherkin|behave|pytest|conformance|certif|statute|24-90|c\.r\.s|expect|verdict|evidence|canary|swap"
    r"|prohibit|permitted|disclos|violat|control|\b(?:must|may|should|reading|asked|live|again|self|kept|unnamed|told|world)\b"
)
"""Words of the suite's own, and of the law's, that would say what is going on."""
OURS = r"\.self\.show"
"""What the protocol itself calls a patron's own page."""


@pytest.fixture(scope="module")
def suite() -> suites.Suite:
    return suites.load_ready()


@pytest.fixture(scope="module")
def sent(suite: suites.Suite) -> str:
    """Every byte that a run sends, to the adapter's process and through any socket."""
    heard = bytearray()
    with pytest.MonkeyPatch.context() as patch:
        for kind, name in ((socket.socket, "send"), (socket.socket, "sendall"), (Process, "write")):
            real = getattr(kind, name)

            def overheard(self: object, data: bytes, *rest: object, real: object = real) -> object:
                heard.extend(bytes(data) + b"\n")
                return real(self, data, *rest)  # type: ignore[operator]

            patch.setattr(kind, name, overheard)
        results = certify("example", only=SPREAD, seed=11, suite=suite)
    assert {result.outcome for result in results.results if result.required} == {"passed"}
    return heard.decode("utf-8", "replace")


def test_everything_was_overheard(sent: str) -> None:
    """The adapter was told, the web was asked, a machine spoke, and mail was taken."""
    assert all(said in sent for said in ('"method":"seed"', "GET /catalogue/items/", "09N", "250 "))


def test_nothing_that_is_sent_names_a_scenario_its_title_or_its_sentences(sent: str, suite: suites.Suite) -> None:
    ids = {scenario.id.partition("/")[0] for scenario in suite.scenarios}
    kinds = "|".join({name.partition("-")[0] for name in ids})
    assert all(re.fullmatch(rf"(?:{kinds})-\w+", name) for name in ids)
    assert ids.isdisjoint(re.findall(rf"\b(?:{kinds})-\w+", sent))
    words = set(re.findall(r"\w+", sent))
    sentences = {
        sentence
        for s in suite.scenarios
        for sentence in (s.name, s.rule, s.feature, *(step.text for step in s.steps))
        # what stands between its first word and its last would be sent as whole words
        if sentence and words.issuperset(re.findall(r"\w+", sentence)[1:-1])
    }
    assert [sentence for sentence in sentences if sentence in sent] == []


def test_nothing_that_is_sent_speaks_of_law_tests_or_expectations(sent: str) -> None:
    plain = re.sub(OURS, "", sent)
    told = [plain[max(0, m.start() - 40) : m.end() + 40] for m in re.finditer(TELLING, plain, re.IGNORECASE)]
    assert told == []


def test_nobody_and_nothing_is_called_as_the_scenarios_call_them(sent: str, suite: suites.Suite) -> None:
    names = {
        name for scenario in suite.scenarios for step in scenario.steps for name in re.findall(r'"([^"]+)"', step.text)
    }
    interface = {s.id for s in suite.scenarios if s.kind == "interface"}
    called = {
        n for s in suite.scenarios if s.id in interface for step in s.steps for n in re.findall(r'"([^"]+)"', step.text)
    }
    assert {"Ana", "a book on grief"} <= called <= names
    assert [name for name in called if re.search(rf"\b{re.escape(name)}\b", sent)] == []


def test_whoever_asks_looks_like_a_browser(sent: str) -> None:
    agents = set(re.findall(r"(?im)^user-agent: (.*?)\r?$", sent))
    assert len(agents) == 1
    assert all(agent.startswith("Mozilla/5.0 ") for agent in agents)


class Learner(FrontedAdapter):
    """A gateway that learns every answer of the first run, and in later runs answers by heart what it learnt."""

    answers: dict[str, Answer] = {}  # noqa: RUF012 (what one run leaves to the next)

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        if asked.method != "GET" or not asked.path.startswith("/api/patrons/"):
            return pass_on(asked)
        if self.__class__ is Learner:
            return self.answers.setdefault(f"{asked.path} {'authorization' in asked.headers}", pass_on(asked))
        return self.answers.get(f"{asked.path} {'authorization' in asked.headers}", Answer(403, (), b""))


class ByHeart(Learner):
    """The same gateway, in the next run: its library is not asked at all."""


def test_what_was_learnt_in_one_run_passes_nothing_in_the_next(suite: suites.Suite) -> None:
    examined(Learner, "IF-003", seed=1, suite=suite)
    assert Learner.answers
    results = examined(ByHeart, "IF-003", seed=2, suite=suite)
    asked = [result for result in results.results if result.channel == "rest-patron"]
    assert {result.outcome for result in asked} == {"cantTell"}
    assert results.verdict.exit_status == 3
