"""Faults put into each part of a certification, to see whose Hushmark says that they are; and the page that tells it."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hushmark import suite as suites
from hushmark.certify import certify
from hushmark.example.adapter import ExampleAdapter, Message
from hushmark.results import Results
from tests import zoo
from tests.court import examined
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn

SEED = 11
QUICK = dict.fromkeys(("initialize", "endpoints", "reset", "seed", "open", "perform", "close", "decide"), 4.0)
BAD = Path(__file__).parent / "zoo" / "adapters"
PAGE = Path(__file__).parents[1] / "docs" / "attribution.md"


PARTS = ("system", "adapter", "configuration", "environment", "suite")


@dataclass(frozen=True)
class Injected:
    """A fault: in which part it was put, in words, how a run with it is made, and whose Hushmark says that it is."""

    part: str
    fault: str
    run: Callable[[], Results]
    given: str


def attributed(results: Results) -> set[str]:
    """Return whose it is that this run certifies nothing, by all that it says."""
    said = {problem.whose for problem in results.problems}
    said |= {part for part in PARTS for ground in results.verdict.grounds if f"({part})" in ground}
    return said | {result.whose for result in results.results if result.required and result.outcome != "passed"}


def program(name: str, timeouts: Mapping[str, float] | None = None) -> Callable[[], Results]:
    return lambda: certify(f"stdio:{sys.executable} {BAD / name}.py", only=["IF-003"], seed=SEED, timeouts=timeouts)


def named(spec: str) -> Callable[[], Results]:
    return lambda: certify(spec, only=["IF-003"], seed=SEED)


def called(adapter: type[ExampleAdapter], scenario: str = "IF-032") -> Callable[[], Results]:
    return lambda: examined(adapter, scenario, seed=SEED)


class Fails(FrontedAdapter):
    """Its gateway fails where the library refuses."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        return replace(answer, status=500) if answer.status == 403 else answer


class Wavers(FrontedAdapter):
    """Its gateway counts what it was asked, and tells."""

    _count = 0

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        self._count += 1
        return replace(answer, body=answer.body + b"No. %d" % self._count) if answer.status == 403 else answer


class BreaksOff(FrontedAdapter):
    """Its gateway sends no HTTP."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        return replace(pass_on(asked), headers=(("Transfer-Encoding: nothing\r\n\r\n", "x"),))


class NobodyThere(ExampleAdapter):
    """It tells an address where nobody listens."""

    def endpoints(self, params: Message) -> Message:
        given = super().endpoints(params)
        return {
            "channels": {
                name: at | {"url": "http://127.0.0.1:9"} if "url" in at else at
                for name, at in given["channels"].items()
            }
        }


class ComposesNothing(ExampleAdapter):
    """It declares an operation and composes no request for it."""

    def perform(self, params: Message) -> Message:
        super().perform(params)
        return {"requests": []}


class SeedsNothing(ExampleAdapter):
    """It enters nothing, and says so of nothing."""

    def seed(self, params: Message) -> Message:
        super().seed(params)
        return {"refs": {}, "refused": []}


class Production(ExampleAdapter):
    """It points at a system that is not for tests."""

    def initialize(self, params: Message) -> Message:
        introduced = super().initialize(params)
        introduced["system"]["environment"] = "production"
        return introduced


class HoldsPatrons(ExampleAdapter):
    """It points at a system that others use."""

    def initialize(self, params: Message) -> Message:
        introduced = super().initialize(params)
        introduced["system"]["patrons"] = 3
        return introduced


def without_a_feature() -> Results:
    whole = suites.find_root()
    with TemporaryDirectory() as directory:
        for part in ("features", "steps"):
            (Path(directory) / part).mkdir()
            for file in (whole / part).iterdir():
                if file.is_file():
                    (Path(directory) / part / file.name).write_bytes(file.read_bytes())
        (Path(directory) / "features" / "07-a-parent-online.feature").unlink()
        try:
            return certify("example", seed=SEED, suite=suites.load_ready(Path(directory)))
        finally:
            suites.forget_steps()


FAULTS = (
    Injected(
        "system",
        "shows any patron any other's account",
        called(zoo.residents()["wrong_owner"].adapter, "IF-003"),
        "system",
    ),
    Injected(
        "system",
        "shows another library's staff a patron's account",
        called(zoo.residents()["accounts_open_to_partner"].adapter),
        "system",
    ),
    Injected("system", "fails with status 500 where it should refuse", called(Fails), "system"),
    Injected("system", "answers the same request in two ways", called(Wavers), "system"),
    Injected("system", "sends what is no HTTP", called(BreaksOff), "system"),
    Injected("system", "refuses everything to everybody", program("refuses_everything"), "adapter"),
    Injected("system", "answers everything with one page", program("grants_everything"), "system"),
    Injected("adapter", "answers nothing", program("answers_nothing", QUICK), "adapter"),
    Injected("adapter", "answers every method with an error", program("errors_everything"), "adapter"),
    Injected("adapter", "sends each line back", program("echoes"), "adapter"),
    Injected("adapter", "crashes at the second request", program("crashes_midway"), "adapter"),
    Injected("adapter", "never reads, and does not end", program("hangs", QUICK), "adapter"),
    Injected("adapter", "prints without end", program("prints_without_end", QUICK), "adapter"),
    Injected("adapter", "ends in the middle of an answer", program("half_a_message"), "adapter"),
    Injected("adapter", "composes no request for what it declares", called(ComposesNothing), "adapter"),
    Injected("adapter", "enters nothing that it is told to", called(SeedsNothing), "adapter"),
    Injected(
        "adapter",
        "arranges the same things in every world",
        called(zoo.residents("cunning")["seeds_one_world"].adapter, "IF-003"),
        "system",
    ),
    Injected("configuration", "names a program that is no adapter", program("prints_garbage"), "configuration"),
    Injected("configuration", "names a program that is not there", named("stdio:/no/such/program"), "configuration"),
    Injected(
        "configuration",
        "names a file that cannot be run",
        named(f"stdio:{BAD / 'not_an_adapter.txt'}"),
        "configuration",
    ),
    Injected(
        "configuration", "names a module that is not there", named("python:no.such.module:Adapter"), "configuration"
    ),
    Injected("configuration", "names what is no adapter", named("python:json:loads"), "configuration"),
    Injected("configuration", "names an adapter that was never installed", named("nonsense"), "configuration"),
    Injected("configuration", "declares nothing that could be asked", program("claims_no_channels"), "configuration"),
    Injected("configuration", "points at a system that is not for tests", called(Production), "configuration"),
    Injected(
        "configuration", "points at a system that already holds other patrons", called(HoldsPatrons), "configuration"
    ),
    Injected("environment", "nobody listens at the system's address", called(NobodyThere), "system"),
    Injected("suite", "a feature is missing", without_a_feature, "suite"),
)


def page(faults: Sequence[Injected] = FAULTS) -> str:
    """Return the page ``docs/attribution.md``."""
    parts = PARTS
    right = sum(fault.part == fault.given for fault in faults)
    table = ["| | " + " | ".join(f"said: {part}" for part in parts) + " |", "| --- |" + " --- |" * len(parts)]
    for part in parts:
        counts = [sum(f.part == part and f.given == said for f in faults) for said in parts]
        table.append(f"| put into the {part} | " + " | ".join(map(str, counts)) + " |")
    rows = [f"| {f.part} | {f.fault} | {f.given} |" for f in faults]
    return "\n".join(
        (
            "# Whose fault it is",
            "",
            "Whatever stands between a run and a certificate is said to be somebody's: the system's, the adapter's, the",
            "configuration's, the environment's or the suite's. Here each of these is given faults on purpose, and what Hushmark said",
            f"stands beside them: {right} of {len(faults)} times it named the part that has the fault. None of these runs certified",
            "anything. This page is made from the faults themselves, and each is made anew by a test.",
            "",
            *table,
            "",
            "| put into the | fault | said to be the |",
            "| --- | --- | --- |",
            *rows,
            "",
            "Where an adapter arranges the same things in every world, all that can be seen is a system of which nobody is ever told",
            "anything; where nobody listens, nothing tells a system that is down from an address that is wrong; and where even the",
            "right PIN is refused, nothing tells a system that lets nobody in from an adapter that signs in amiss. The report says so,",
            "beside the exchange.",
            "",
        )
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
