"""What the suite makes of adapters: real programs, sound and unsound, over their real pipes."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from hushmark.protocol import errors
from hushmark.protocol.adapter import Adapter, start
from hushmark.protocol.messages import LINE_LIMIT, check, loads, schema, show

ZOO = Path(__file__).parent / "zoo" / "adapters"
HELLO: dict[str, Any] = {"protocol": ["1.0"], "clock": "2026-11-23T09:00:00-07:00"}
DECLARED = {
    "protocol": "1.0",
    "adapter": {"name": "a", "version": "1"},
    "product": {"name": "p", "version": "1"},
    "capabilities": {
        "seed": [],
        "staffRoles": [],
        "channels": {},
        "decide": "none",
        "clock": "none",
        "reset": "none",
        "parallel": 1,
    },
}
PRELUDE = """
import json, os, signal, sys, time
def ask():
    return json.loads(sys.stdin.readline())
def say(text):
    sys.stdout.write(text)
    sys.stdout.flush()
def answer(request, result):
    say(json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": result}) + "\\n")
def hello():
    answer(ask(), DECLARED)
"""

Make = Callable[..., Adapter]


@pytest.fixture
def script(tmp_path: Path) -> Make:
    """Make an adapter of a few lines of Python."""

    def make(body: str, **seconds: float) -> Adapter:
        text = f"DECLARED = {DECLARED!r}\n{PRELUDE}\n{textwrap.dedent(body)}"
        (tmp_path / "script.py").write_text(text, encoding="utf-8")
        limits = {"initialize": 5.0, "endpoints": 5.0, "reset": 5.0, "seed": 5.0, **seconds}
        return start(f"stdio:{sys.executable} script.py", directory=tmp_path, timeouts=limits)

    return make


def converse(adapter: Adapter, *, pause: float = 0.0) -> None:
    adapter.call("initialize", HELLO)
    time.sleep(pause)
    adapter.call("endpoints", {})


@pytest.mark.parametrize(
    ("name", "problem", "whose"),
    [
        ("answers_nothing.py", errors.NoAnswer, "adapter"),
        ("echoes.py", errors.EchoedRequest, "adapter"),
        ("prints_garbage.py", errors.NotAnAdapter, "configuration"),
        ("prints_without_end.py", errors.EndlessLine, "adapter"),
        ("half_a_message.py", errors.HalfAMessage, "adapter"),
        ("crashes_midway.py", errors.EndedMidway, "adapter"),
        ("errors_everything.py", errors.NoSuchMethod, "adapter"),
        ("not_an_adapter.txt", errors.NotExecutable, "configuration"),
        ("no_such_program", errors.NoSuchCommand, "configuration"),
    ],
)
def test_each_resident_is_refused_by_its_own_name(name: str, problem: type, whose: str) -> None:
    with (
        pytest.raises(errors.AdapterProblem) as found,
        start(f"stdio:./{name}", directory=ZOO, timeouts={"initialize": 2.0}) as adapter,
    ):
        converse(adapter)
    assert type(found.value) is problem
    assert found.value.whose == whose
    assert found.value.fix in str(found.value)


@pytest.mark.parametrize("name", ["grants_everything.py", "refuses_everything.py", "claims_no_channels.py"])
def test_residents_of_unsound_systems_speak_the_protocol(name: str) -> None:
    with start(f"stdio:./{name}", directory=ZOO) as adapter:
        converse(adapter)
        assert adapter.problems == []
        assert adapter.digest is not None


@pytest.mark.slow
def test_an_adapter_that_will_not_end_is_ended() -> None:
    with start("stdio:./hangs.py", directory=ZOO, timeouts={"initialize": 0.2}) as adapter:
        pid = adapter._carrier._child.pid
        with pytest.raises(errors.NoAnswer):
            adapter.call("initialize", HELLO)
    with pytest.raises(ProcessLookupError):
        os.killpg(pid, 0)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("hello(); ask(); say('nonsense\\n'); time.sleep(9)", errors.NotJson),
        ("hello(); ask(); say('[]\\n'); time.sleep(9)", errors.NotAnAnswer),
        ('hello(); ask(); say(\'{"a":1,"a":2}\\n\'); time.sleep(9)', errors.NotJson),
        ("hello(); ask(); say('NaN\\n'); time.sleep(9)", errors.NotJson),
        ("hello(); ask(); sys.stdout.buffer.write(b'\\xff\\n'); sys.stdout.flush(); time.sleep(9)", errors.NotUtf8),
        ("hello(); answer({'id': 'x'}, {}); time.sleep(9)", errors.AnswerBeforeRequest),
        ("hello(); ask(); answer({'id': 'x'}, {}); time.sleep(9)", errors.WrongId),
        ("r = ask(); answer(r, DECLARED); answer(r, DECLARED); time.sleep(9)", errors.SecondAnswer),
        ("hello(); ask(); os.close(1); time.sleep(9)", errors.ClosedOutput),
        ("hello(); os.close(0); time.sleep(9)", errors.ClosedInput),
        ("hello(); ask(); sys.exit(0)", errors.EndedMidway),
        ("hello(); ask(); say('{\"jsonrpc\"'); sys.exit(0)", errors.HalfAMessage),
        ("hello(); ask()\nwhile True: say('{}\\n' * 999)", errors.EndlessLines),
        ("hello(); ask()\nwhile True: say('x' * 99999)", errors.EndlessLine),
        ("hello(); answer(ask(), {'channels': {'lobby': {}}}); time.sleep(9)", errors.SchemaViolation),
        ("sys.exit(0)", errors.EndedAtOnce),
    ],
)
def test_each_way_to_fail_has_its_own_name(script: Make, body: str, problem: type) -> None:
    with script(body) as adapter:
        with pytest.raises(errors.AdapterProblem) as found:
            converse(adapter, pause=0.3)
        assert type(found.value) is problem
        with pytest.raises(errors.AdapterBroken) as broken:
            adapter.call("endpoints", {})
        assert broken.value.first is found.value
        adapter._carrier._signal(signal.SIGTERM)


def test_a_program_that_had_ended_before_anything_was_asked_is_no_adapter(script: Make) -> None:
    with script("sys.exit(0)") as adapter:
        while adapter._carrier._child.poll() is None or not adapter._carrier._lines.qsize():
            time.sleep(0.01)
        with pytest.raises(errors.EndedAtOnce):
            adapter.call("initialize", HELLO)


def test_an_answer_that_comes_too_late_counts_for_nothing_and_is_noted(script: Make) -> None:
    with script("hello(); r = ask(); time.sleep(0.8); answer(r, {'channels': {}})", endpoints=0.2) as adapter:
        adapter.call("initialize", HELLO)
        with pytest.raises(errors.NoAnswer):
            adapter.call("endpoints", {})
    assert [type(problem) for problem in adapter.problems] == [errors.NoAnswer, errors.LateAnswer]


def test_an_adapter_that_does_not_read_is_not_waited_for(script: Make) -> None:
    entity = {"alias": "i", "type": "item", "title": "t" * 200, "author": "a"}
    with script("hello(); time.sleep(9)", seed=0.3) as adapter:
        adapter.call("initialize", HELLO)
        with pytest.raises(errors.NotReading):
            adapter.call("seed", {"set": [entity] * 2000})
        adapter._carrier._signal(signal.SIGTERM)


@pytest.mark.parametrize(
    ("code", "problem", "whose"),
    [
        (-32601, errors.NoSuchMethod, "adapter"),
        (1001, errors.Unsupported, "adapter"),
        (1002, errors.SeedFailed, "adapter"),
        (1003, errors.ProductUnreachable, "system"),
        (1004, errors.ValidLoginFailed, "system"),
        (1005, errors.NotIsolated, "environment"),
        (-32000, errors.AnsweredError, "adapter"),
    ],
)
def test_an_error_answer_is_told_apart_and_the_conversation_goes_on(
    script: Make, code: int, problem: type, whose: str
) -> None:
    body = f"""
        hello()
        say(json.dumps({{"jsonrpc": "2.0", "id": ask()["id"], "error": {{"code": {code}, "message": "m"}}}}) + "\\n")
        answer(ask(), {{"patrons": 3}})
    """
    with script(body) as adapter:
        adapter.call("initialize", HELLO)
        with pytest.raises(errors.AnsweredError) as found:
            adapter.call("endpoints", {})
        assert (type(found.value), found.value.whose, found.value.code) == (problem, whose, code)
        assert adapter.call("reset", {}) == {"patrons": 3}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("DECLARED['protocol'] = '2.0'", errors.ProtocolNotAgreed),
        (
            "DECLARED['capabilities']['channels']['opac-anon'] = {'access': 'wire', 'operations': []}",
            errors.SystemNotNamed,
        ),
        ("DECLARED['capabilities']['timeouts'] = {'seed': 151}", errors.TimeoutBeyondLimit),
        (
            "DECLARED['capabilities'].update(seed=['patron', 'guardianLink'], lacks=['guardianLink'])",
            errors.LacksWhatItMakes,
        ),
    ],
)
def test_a_declaration_is_held_to_the_rules(script: Make, change: str, problem: type) -> None:
    with script(f"{change}; hello(); ask()") as adapter, pytest.raises(problem):
        adapter.call("initialize", HELLO)


def test_a_bad_question_is_the_suites_own_fault_and_is_not_sent(script: Make) -> None:
    with script("hello(); answer(ask(), {'patrons': 0})") as adapter:
        adapter.call("initialize", HELLO)
        with pytest.raises(errors.BadParams) as found:
            adapter.call("reset", {"scenario": "x"})
        assert found.value.whose == "suite"
        assert adapter.call("reset", {}) == {"patrons": 0}


def test_the_transcript_keeps_both_directions_and_no_pin(script: Make) -> None:
    staff = {
        "alias": "s",
        "type": "staff",
        "name": {"given": "A", "family": "B"},
        "role": "partner",
        "pin": "hush-8271",
    }
    with script("hello(); answer(ask(), {'refs': {}, 'refused': []})") as adapter:
        adapter.call("initialize", HELLO)
        adapter.call("seed", {"set": [staff]})
    assert [message.direction for message in adapter.transcript] == ["to", "from", "to", "from"]
    assert "«pin»" in adapter.transcript[2].text
    assert not any("hush-8271" in message.text for message in adapter.transcript)


def test_standard_error_is_kept_within_bounds_beginning_and_end(script: Make) -> None:
    body = "sys.stderr.write('first ' + 'x' * 3_000_000 + ' last'); sys.stderr.flush(); hello(); sys.stdin.read()"
    with script(body) as adapter:
        adapter.call("initialize", HELLO)
    assert adapter.stderr.startswith(b"first ")
    assert adapter.stderr.endswith(b" last")
    assert b"bytes were dropped here" in adapter.stderr
    assert len(adapter.stderr) < 1_100_000


def test_an_adapter_is_not_told_which_test_runs(script: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUSHMARK_KEY", "secret")
    with script(
        "hello(); answer(ask(), {'patrons': len([n for n in os.environ if n[:5] in ('PYTES', 'HUSHM')])})"
    ) as a:
        a.call("initialize", HELLO)
        assert a.call("reset", {}) == {"patrons": 0}


def test_what_an_adapter_started_ends_with_it(script: Make, tmp_path: Path) -> None:
    body = (
        "import subprocess; p = subprocess.Popen(['sleep', '60']); open('pid', 'w').write(str(p.pid)); hello(); ask()"
    )
    with script(body) as adapter:
        adapter.call("initialize", HELLO)
    assert _gone(int((tmp_path / "pid").read_text()))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_nothing_is_left_running_however_the_suite_ends(tmp_path: Path, number: signal.Signals) -> None:
    suite = f"""
        import signal, sys, time
        from pathlib import Path
        from hushmark.protocol.adapter import start
        signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background is begun without it
        with start("stdio:./hangs.py", directory=Path({str(ZOO)!r})) as adapter:
            print(adapter._carrier._child.pid, flush=True)
            time.sleep(60)
    """
    (tmp_path / "suite.py").write_text(textwrap.dedent(suite), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, tmp_path / "suite.py"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stdout is not None
        pid = int(run.stdout.readline())
        run.send_signal(number)
        run.communicate(timeout=20)
    assert _gone(pid)


HOSTED = """
import sys
print("printed while imported")
class Sound:
    def initialize(self, params):
        print("printed by the adapter")
        return DECLARED
    def endpoints(self, params):
        error = RuntimeError("no road"); error.code = 1003
        raise error
    def reset(self, params):
        raise KeyError("shelf")
    def seed(self, params):
        sys.exit(0)
    def shutdown(self):
        print("shut down")
class Fragile(Sound):
    def __init__(self):
        raise OSError("no disk")
nothing = 3
"""


@pytest.fixture
def hosted(tmp_path: Path) -> Path:
    (tmp_path / "made_here.py").write_text(f"DECLARED = {DECLARED!r}\n{HOSTED}", encoding="utf-8")
    (tmp_path / "leaves.py").write_text("raise SystemExit(0)\n", encoding="utf-8")
    return tmp_path


def test_a_class_is_an_adapter_in_a_process_of_its_own(hosted: Path) -> None:
    with start("python:made_here:Sound", directory=hosted) as adapter:
        assert adapter.call("initialize", HELLO) == DECLARED
        with pytest.raises(errors.ProductUnreachable):
            adapter.call("endpoints", {})
        with pytest.raises(errors.AnsweredError, match="KeyError: 'shelf'"):
            adapter.call("reset", {})
        with pytest.raises(errors.NoSuchMethod):
            adapter.call("decide", {"facts": {}})
        with pytest.raises(errors.EndedMidway):
            adapter.call("seed", {"set": []})
    assert adapter.digest is not None
    for said in (b"printed while imported", b"printed by the adapter", b"shut down"):
        assert said in adapter.stderr


@pytest.mark.parametrize(
    ("spec", "problem"),
    [
        ("python:nowhere:Sound", errors.NotImportable),
        ("python:leaves:Sound", errors.NotImportable),
        ("python:made_here:Missing", errors.NoSuchAttribute),
        ("python:made_here:nothing", errors.NotAnAdapter),
        ("python:made_here:Fragile", errors.NotAnAdapter),
        ("python:made_here", errors.BadSpec),
        ("stdio:", errors.BadSpec),
        ("stdio:'open", errors.BadSpec),
        ("stdio:no-such-command-here", errors.NoSuchCommand),
        ("http:somewhere", errors.BadSpec),
        ("no-such-adapter", errors.NoSuchEntryPoint),
        ("", errors.BadSpec),
    ],
)
def test_what_cannot_be_an_adapter_is_a_matter_of_configuration(hosted: Path, spec: str, problem: type) -> None:
    with pytest.raises(errors.AdapterProblem) as found, start(spec, directory=hosted) as adapter:
        adapter.call("initialize", HELLO)
    assert type(found.value) is problem
    assert found.value.whose == "configuration"


def test_a_directory_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(errors.NoSuchDirectory, match="nowhere"):
        start("stdio:true", directory=tmp_path / "nowhere")


def test_the_published_schema_is_one_and_describes_every_property() -> None:
    Draft202012Validator.check_schema(schema())

    def look(part: object, path: str) -> None:
        if isinstance(part, dict):
            for name, value in part.get("properties", {}).items() if isinstance(part.get("properties"), dict) else ():
                constrains = "/if" in path or "/oneOf" in path or "/allOf" in path
                assert constrains or "description" in value or "$ref" in value, f"{path}/{name}"
            for name, value in part.items():
                look(value, f"{path}/{name}")
        elif isinstance(part, list):
            for number, value in enumerate(part):
                look(value, f"{path}/{number}")

    look(schema(), "")


@pytest.mark.parametrize(
    ("method", "side", "value", "said"),
    [
        ("open", "result", {"session": "s"}, "exactly one of requests, exchanges"),
        ("perform", "result", {"requests": [], "exchanges": []}, "exactly one of"),
        ("open", "result", {"session": "s", "requests": [{"method": "GET", "url": "//else/"}]}, "requests[0].url"),
        ("reset", "result", {"patrons": True}, "integer"),
        ("decide", "result", {"verdict": "maybe\x1b[31m"}, "maybe\\x1b[31m"),
        ("decide", "result", {"decision": "perhaps"}, "permit, deny"),
        ("endpoints", "result", {"channels": {"lobby": {"url": "http://127.0.0.1:1"}}}, "opac-anon"),
        ("seed", "params", {"set": [{"alias": "a", "type": "ghost"}]}, "guardianLink"),
        ("seed", "params", {"set": [{"alias": "a", "type": "item", "title": "t"}]}, "author"),
    ],
)
def test_a_violation_says_where_what_was_found_and_what_is_allowed(
    method: str, side: Any, value: object, said: str
) -> None:
    with pytest.raises(errors.SchemaViolation) as found:
        check(method, side, value)
    assert said in str(found.value)
    assert str(found.value).startswith(f"{method}.{side}, ")


def test_json_is_read_strictly_and_shown_harmlessly() -> None:
    for text in ('{"a":1,"a":1}', "NaN", "[" * 100_000, "-Infinity"):
        with pytest.raises(ValueError, match=r"."):
            loads(text)
    assert "\x1b" not in show("\x1b[2J" + "x" * 1000)
    assert len(show("x" * LINE_LIMIT)) < 200
    assert json.loads('{"a":1}') == loads('{"a":1}')


def _gone(pid: int) -> bool:
    """Whether a process ends within a moment; one that only waits to be reaped has ended."""
    for _ in range(40):
        try:
            state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def test_a_line_break_after_a_number_of_the_protocol_is_no_part_of_it() -> None:
    with pytest.raises(errors.BadParams, match=r'protocol\[0\]: found "1\.0\\n"; allowed is pattern "\^'):
        check("initialize", "params", HELLO | {"protocol": ["1.0\n"]})
