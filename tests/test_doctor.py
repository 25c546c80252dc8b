"""Each way in which a set-up can be wrong is called by its name before a run, with whose it is and what to do."""

import shutil
import sys
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from hushmark import doctor as doctoring
from hushmark import suite as suites
from hushmark.adapter_check import check
from hushmark.certify import DENVER, certify
from hushmark.configuration import Configuration, read
from hushmark.configuration_errors import ConfigurationProblem
from hushmark.doctor import doctor
from hushmark.finding import Finding
from hushmark.identities import Inventor
from hushmark.trust import trusting

ZOO = Path(__file__).parent / "zoo" / "adapters"


def said(findings: list[Finding]) -> str:
    return "\n".join(f"{f.state} {f.check} ({f.whose}): {f.told} {f.fix}" for f in findings)


def holds(findings: list[Finding], whose: str, words: str) -> bool:
    """Whether a problem is laid at the right door with the words given, and every problem says what to do."""
    problems = [f for f in findings if f.state == "problem"]
    assert all(f.whose and f.told and f.fix for f in problems), said(findings)
    return any(f.whose == whose and words in f"{f.check}: {f.told} {f.fix}" for f in problems)


def test_the_example_has_no_problem() -> None:
    findings = list(doctor(Configuration()))
    assert not [f for f in findings if f.state == "problem"], said(findings)
    checked = {
        f.check.partition(" on ")[0].partition(" of ")[0].partition(" to ")[0] for f in findings if f.state == "ok"
    }
    assert {
        "Python",
        "suite",
        "configuration",
        "reports",
        "adapter",
        "test system",
        "declaration",
        "connection",
    } <= checked
    assert {
        "unknown method",
        "endpoints",
        "seed",
        "unknown alias",
        "reset",
        "clock",
        "sign-in",
        "back",
        "end",
    } <= checked


@pytest.mark.parametrize(
    ("adapter", "whose", "words"),
    [
        ("stdio:/no/such/program", "configuration", "there is no file /no/such/program"),
        ("no-such-adapter", "configuration", "installed: example"),
        ("/path/adapter.py", "configuration", 'Did you mean "stdio:python3 /path/adapter.py"?'),
        ("python3 adapter.py", "configuration", 'Did you mean "stdio:python3 adapter.py"?'),
        ("python3 /a b/adapter.mjs", "configuration", 'Did you mean "stdio:python3 /a b/adapter.mjs"?'),
        (f"stdio:{ZOO / 'not_an_adapter.txt'}", "configuration", "is not executable"),
        (f"stdio:{sys.executable} {ZOO / 'prints_garbage.py'}", "configuration", "not JSON"),
        (f"stdio:{sys.executable} {ZOO / 'half_a_message.py'}", "adapter", "in the middle of a line"),
        (f"stdio:{sys.executable} {ZOO / 'answers_nothing.py'}", "adapter", "initialize was not answered within 3 s"),
        (f"stdio:{sys.executable} {ZOO / 'crashes_midway.py'}", "adapter", "lost the connection pool"),
        (f"stdio:{sys.executable} {ZOO / 'errors_everything.py'}", "adapter", "Write the method"),
        (f"stdio:{sys.executable} {ZOO / 'claims_no_channels.py'}", "configuration", "no channel for the public"),
        (f"stdio:{sys.executable} {ZOO / 'refuses_everything.py'}", "adapter", "answered with status 403"),
        ("python:no.such.module:Adapter", "configuration", "cannot be imported"),
        ("python:json:NoSuchClass", "configuration", "has no NoSuchClass"),
        ("Production", "configuration", "calls itself 'production'"),
        ("HoldsPatrons", "configuration", "--allow-patrons"),
        ("NothingDeclared", "configuration", "no channel and no decision service"),
        ("NoPublicChannel", "configuration", "no channel for the public on the wire"),
        ("NoStaffRole", "configuration", "staff, vendor, which it cannot seed"),
        ("RelayOnly", "configuration", "is relayed"),
        ("RolesWithoutTheSeed", "adapter", "a role without the seed"),
        ("ChangesItsMind", "adapter", "product_version"),
        ("NoAddress", "adapter", "no address is given for rest-staff"),
        ("HoldsPatrons", "configuration", "If an earlier run was broken off, these are its patrons"),
        ("ResetKeepsPatrons", "adapter", "after `reset` the system holds"),
        ("DeletesNothing", "adapter", "still open the account on"),
        ("CountsNothing", "adapter", "asked anew the adapter counts"),
        ("NoSuchAddress", "adapter", "the request in `perform` for patron.loans.list was answered 404"),
        ("RefusesLoans", "adapter", "of the kind loan, one was refused"),
        ("ForgetsToAnswerForItems", "adapter", "of the kind item, one was neither made nor refused"),
        ("ForgetsTheToken", "adapter", "there is no token"),
        ("NoMethodForStaff", "adapter", "item.borrower.show is declared, and then composed as no request"),
        ("AsksOtherwiseForStrangers", "adapter", "signed in by other requests than another"),
        ("tests.zoo.cunning.asks_gently:Adapter", "adapter", "composed otherwise for somebody else"),
        ("ComposesForAnybody", "adapter", "an alias that was never seeded was composed"),
        ("SendsNoMail", "adapter", "no message was handed over"),
        ("ClosedPort", "system", "no connection"),
        ("WrongPort", "system", "not HTTP"),
        ("ClosedTerminal", "system", "no connection to 127.0.0.1 port"),
        ("InTheClear", "configuration", "not on this machine and not https"),
        ("SlowClock", "environment", "10 minutes behind"),
        ("AnotherPin", "adapter", "the right credential was answered with status 401 (POST http://127.0.0.1"),
        ("AnotherPassword", "adapter", 'do not belong together. Check both and try again."}"); so the request for'),
        ("tests.zoo.password_not_consulted:Adapter", "system", "a wrong PIN opens the account"),
        pytest.param("StaysForEver", "adapter", "still running five seconds after", marks=pytest.mark.slow),
    ],
)
def test_a_fault_of_adapter_or_system_is_told_and_no_pin_with_it(
    adapter: str, whose: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    invented = Inventor.pin
    monkeypatch.setattr(Inventor, "pin", lambda self: given.append(invented(self)) or given[-1])
    spec = adapter if adapter.startswith(("stdio:", "python:")) or adapter.islower() else f"python:{_class(adapter)}"
    findings = list(doctor(Configuration(adapter=spec, reports=tmp_path, timeouts={"initialize": _patience(adapter)})))
    assert holds(findings, whose, words), said(findings)
    assert not any(pin in said(findings) for pin in given), "a PIN was printed"


def test_what_an_adapter_wrote_to_standard_error_stands_under_its_problem_with_file_and_line(tmp_path: Path) -> None:
    broken = tmp_path / "adapter.py"
    broken.write_text("import json\ndef answer(:\n")
    (found,) = (f for f in check(f"stdio:{sys.executable} {broken}", datetime.now(DENVER)) if f.state == "problem")
    assert any(f'File "{broken}", line 2' in line for line in found.heard), found
    assert "SyntaxError" in found.heard[-1]
    assert "nothing but the protocol is printed" not in found.fix
    raised = [f for f in check("python:tests.doctored:ShowsPins", datetime.now(DENVER)) if f.heard]
    assert any("doctored.py" in line and "line" in line for f in raised for line in f.heard), raised
    assert any("the desk is closed, «pin»" in line for f in raised for line in f.heard), raised


def test_what_an_adapter_says_in_pieces_is_heard_to_its_end() -> None:
    raised = [f for f in check("python:tests.doctored:SaysWhyInPieces", datetime.now(DENVER)) if f.heard]
    assert any("LookupError: closed" in line for f in raised for line in f.heard), raised
    assert any("the rest of the reason" in line for f in raised for line in f.heard), raised


def test_an_adapter_that_deletes_who_was_there_is_stopped() -> None:
    allowing = Configuration(adapter="python:tests.doctored:SparesNobody", allow_patrons="Staging")
    findings = list(doctor(allowing))
    assert holds(findings, "adapter", "`reset` deleted patrons that were there before: 1 at first, 0 now"), said(
        findings
    )


def _class(name: str) -> str:
    return name if ":" in name else f"tests.doctored:{name}"


def _patience(adapter: str) -> float:
    return 3 if "answers_nothing" in adapter else 30


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("adapter = example", "not TOML"),
        ('adaptor = "example"', "Did you mean 'adapter'?"),
        ("[timeouts]\nsead = 5", "Did you mean 'seed'?"),
        ("[timeouts]\nseed = 0", "> 0"),
        ("reports = 5", "expected `str`, got `int`"),
        ('[certificate]\nkey = "no.pem"', "there is no file"),
        ('[certificate]\npassphrase = "x"', "HUSHMARK_KEY_PASSPHRASE"),
    ],
)
def test_a_fault_of_the_configuration_file_is_told_and_nothing_else_is_tried(
    text: str, words: str, tmp_path: Path
) -> None:
    file = tmp_path / "hushmark.toml"
    file.write_text(text)
    with pytest.raises(ConfigurationProblem) as found:
        read(file)
    findings = list(doctor(found.value))
    assert holds(findings, "configuration", words), said(findings)
    assert str(file) in said(findings)
    assert [f.check for f in findings if f.state == "ok"] == ["Python", "suite"]


def test_a_key_that_is_none_reports_that_cannot_be_written_and_authorities_that_are_none(tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.pem"
    nothing.write_text("no key")
    configuration = Configuration(reports=nothing / "below", key=nothing, authorities=nothing)
    findings = list(doctor(configuration))
    assert holds(findings, "configuration", "private key: "), said(findings)
    assert holds(findings, "environment", "Name another folder with --reports"), said(findings)
    assert holds(findings, "configuration", "holds no certificate in PEM"), said(findings)
    assert nothing.read_text() == "no key"


def test_a_suite_with_a_scenario_taken_out_is_told(tmp_path: Path) -> None:
    for part in ("features", "steps"):
        shutil.copytree(suites.find_root() / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "features" / "07-a-parent-online.feature").unlink()
    try:
        findings = list(doctor(Configuration(adapter="reference"), suite_at=tmp_path))
    finally:
        suites.forget_steps()
    assert holds(findings, "suite", "features/ids.txt"), said(findings)
    assert any(f.check == "declaration" and f.state == "not checked" for f in findings)


def test_a_python_that_hushmark_does_not_run_on_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctoring, "_PYTHONS", ((3, 98), (3, 99)))
    assert holds(list(doctor(Configuration(adapter="reference"))), "environment", "Install Python")


def test_the_check_of_the_protocol_alone_sends_nothing_to_the_system() -> None:
    findings = list(check("python:tests.doctored:ClosedPort", datetime.now(DENVER)))
    assert not [f for f in findings if f.state == "problem"], said(findings)


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The certificate of an authority of a library's own, which vouches for the system behind TLS."""
    ours, theirs = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "An authority of our own")])
    from_, until = datetime.now(DENVER) - timedelta(days=1), datetime.now(DENVER) + timedelta(days=1)

    def issued(subject: x509.Name, key: ec.EllipticCurvePrivateKey, *, ca: bool) -> bytes:
        made = x509.CertificateBuilder(name, subject, key.public_key(), x509.random_serial_number(), from_, until)
        usage = dict.fromkeys(("content_commitment", "key_encipherment", "data_encipherment", "key_agreement"), False)
        signs = {
            "key_cert_sign": ca,
            "crl_sign": ca,
            "digital_signature": True,
            "encipher_only": False,
            "decipher_only": False,
        }
        made = made.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        made = made.add_extension(x509.KeyUsage(**usage, **signs), critical=True)
        made = made.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        made = made.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(ours.public_key()), critical=False)
        if not ca:
            here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
            made = made.add_extension(here, critical=False)
        return made.sign(ours, hashes.SHA256()).public_bytes(Encoding.PEM)

    (tmp_path / "authority.pem").write_bytes(issued(name, ours, ca=True))
    system = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "system")])
    (tmp_path / "system.pem").write_bytes(issued(system, theirs, ca=False))
    (tmp_path / "system.key").write_bytes(theirs.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    monkeypatch.setenv("DOCTORED_TLS", str(tmp_path))
    return tmp_path / "authority.pem"


def test_a_certificate_of_nobody_known_is_told_and_trusted_once_its_authority_is_named(authority: Path) -> None:
    findings = list(doctor(Configuration(adapter="python:tests.doctored:BehindTls")))
    assert holds(findings, "configuration", "[tls] authorities"), said(findings)
    findings = list(doctor(Configuration(adapter="python:tests.doctored:BehindTls", authorities=authority)))
    assert not [f for f in findings if f.state == "problem"], said(findings)


def test_a_run_trusts_the_authorities_that_were_named_and_none_when_it_is_over(authority: Path) -> None:
    def outcomes() -> set[str]:
        results = certify("python:tests.doctored:BehindTls", only=["IF-003"], seed=7)
        return {result.outcome for result in results.results if result.channel == "rest-patron"}

    with trusting(authority):
        assert outcomes() == {"passed"}
    assert outcomes() == {"cantTell"}
