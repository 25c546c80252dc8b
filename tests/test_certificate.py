"""Certificates as those meet them who earn, show, check or forge one."""

import base64
import json
import os
import random
import re
import shutil
import stat
import subprocess
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner, Result
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hushmark import bundle, certificate, certificate_errors, dsse, keys, revocation, verdict
from hushmark import results as files
from hushmark.badge import badge
from hushmark.certificate_errors import CertificateProblem
from hushmark.certify import certify
from hushmark.cli import main
from hushmark.results import Channel, Results, canonical, sealed
from tests.build import a_result, a_run

DOCS = Path(__file__).parent.parent / "docs"
replace = msgspec.structs.replace


def hushmark(*words: str | Path, passphrase: str = "") -> Result:
    return CliRunner(env={keys.PASSPHRASE: passphrase}).invoke(main, [str(word) for word in words])


@pytest.fixture(scope="session")
def system(example: Results) -> Results:
    """Return a whole run of the example system."""
    return example


@pytest.fixture(scope="session")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return keys.generate(tmp_path_factory.mktemp("keys") / "issuer", "")


@pytest.fixture(scope="session")
def key(pair: tuple[Path, Path]) -> Ed25519PrivateKey:
    return keys.load_private(pair[0], "")


@pytest.fixture(scope="session")
def stranger() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture(scope="session")
def evidence(certified: Path) -> Path:
    """Return the exchanges that the run of the example rests on; they are only read."""
    (folder,) = certified.glob("reports/*/evidence")
    return folder


@pytest.fixture(scope="session")
def signed(evidence: Path, pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a run of the example that was signed; it is only read."""
    folder = shutil.copytree(evidence.parent, tmp_path_factory.mktemp("reports") / "run")
    ran = hushmark("sign", folder, "--key", pair[0], "--issuer", "Board of invented libraries")
    assert ran.exit_code == 0, ran.stderr
    return folder


def again(run: Results, /, **changes: Any) -> Results:
    """Return results as an honest run of them would have ended: with a verdict and a footer that fit."""
    changed = replace(run, **changes)
    required = [r.id for r in changed.results if r.required]
    decided = verdict.decide(changed.declaration, required, changed.results, changed.problems, changed.selection)
    return sealed(replace(changed, verdict=decided))


def written(results: Results, folder: Path, evidence: Path | None = None) -> Path:
    if evidence:
        shutil.copytree(evidence, folder / "evidence")
    (folder / "results.json").write_bytes(files.to_json(results))
    return folder


def withholding(results: Results, name: str = "staff-ui", access: str = "withheld") -> Results:
    others = tuple(c for c in results.declaration.channels if c.name != name)
    return again(results, declaration=replace(results.declaration, channels=(*others, Channel(name, access, ()))))


# Keys


def test_a_private_key_is_for_its_owner_alone_and_no_key_is_ever_overwritten(tmp_path: Path) -> None:
    made = hushmark("keygen", tmp_path / "mine")
    assert made.exit_code == 0
    private, public = tmp_path / "mine.private.pem", tmp_path / "mine.public.pem"
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    before = private.read_bytes(), public.read_bytes()
    refused = hushmark("keygen", tmp_path / "mine")
    assert refused.exit_code == 1
    assert "KeyExists" in refused.stderr
    assert (private.read_bytes(), public.read_bytes()) == before
    private.unlink()
    assert hushmark("keygen", tmp_path / "mine").exit_code == 1
    assert not private.exists()


def test_openssl_finds_the_public_key_in_the_private_one_and_the_id_is_the_digest_of_its_der(tmp_path: Path) -> None:
    told = hushmark("keygen", tmp_path / "mine").stdout
    ran = subprocess.run(
        ["openssl", "pkey", "-in", tmp_path / "mine.private.pem", "-pubout"], capture_output=True, check=True
    )
    assert ran.stdout == (tmp_path / "mine.public.pem").read_bytes()
    der = subprocess.run(
        ["openssl", "pkey", "-pubin", "-outform", "DER"], input=ran.stdout, capture_output=True, check=True
    )
    assert files.digest(der.stdout).removeprefix("sha256:") in told


def test_a_key_under_a_passphrase_opens_with_that_passphrase_and_with_no_other(tmp_path: Path) -> None:
    hushmark("keygen", tmp_path / "mine", passphrase="correct horse")
    private = tmp_path / "mine.private.pem"
    assert b"ENCRYPTED" in private.read_bytes()
    assert keys.load_private(private, "correct horse")
    with pytest.raises(certificate_errors.PassphraseNeeded, match=keys.PASSPHRASE):
        keys.load_private(private, "")
    with pytest.raises(certificate_errors.PassphraseWrong):
        keys.load_private(private, "battery staple")


def test_keys_of_another_kind_and_files_that_are_no_keys_are_told_apart(tmp_path: Path) -> None:
    other, none = tmp_path / "other.pem", tmp_path / "none.pem"
    subprocess.run(
        ["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", other],
        check=True,
        capture_output=True,
    )
    none.write_text("no key")
    public = subprocess.run(["openssl", "pkey", "-in", other, "-pubout"], check=True, capture_output=True).stdout
    for load in (lambda path: keys.load_private(path, ""), keys.load_public):
        with pytest.raises(certificate_errors.KeyOfAnotherKind):
            load(other)
        with pytest.raises(certificate_errors.KeyUnreadable):
            load(none)
        other.write_bytes(public)


# Signing


def test_a_run_that_earned_it_is_signed_and_the_certificate_holds_with_its_results(
    signed: Path, pair: tuple[Path, Path]
) -> None:
    ran = hushmark(
        "verify", signed / "certificate.dsse.json", "--public-key", pair[1], "--results", signed / "results.json"
    )
    assert ran.exit_code == 0, ran.stderr
    assert ran.stdout.startswith("Library system “Example library system”")
    assert "issuer: Board of invented libraries (its own word)" in ran.stdout
    assert "Its results are those given." in ran.stdout
    assert "Whether it was revoked was not looked at" in ran.stdout


def test_the_statement_is_intoto_and_binds_everything_that_the_certificate_rests_on(
    signed: Path, system: Results
) -> None:
    envelope = json.loads((signed / "certificate.dsse.json").read_bytes())
    assert envelope["payloadType"] == "application/vnd.in-toto+json"
    statement = json.loads(base64.b64decode(envelope["payload"]))
    assert statement["_type"] == "https://in-toto.io/Statement/v1"
    assert statement["predicateType"] == "https://in-toto.io/attestation/test-result/v0.1"
    assert statement["predicate"]["result"] == "PASSED"
    bound = {one["name"]: "sha256:" + one["digest"]["sha256"] for one in statement["predicate"]["configuration"]}
    assert list(bound) == [
        "suite",
        "manifest",
        "law edition",
        "readings",
        "adapter",
        "declared scope",
        "configuration",
        "waivers",
        "results",
    ]
    assert bound["suite"] == system.suite.digest
    assert bound["manifest"] == system.suite.manifest_digest
    assert bound["law edition"] == system.law.digest
    assert bound["adapter"] == system.declaration.adapter_digest
    assert bound["waivers"] == files.digest([])
    assert bound["results"] == files.digest((signed / "results.json").read_bytes())
    assert "sha256:" + statement["subject"][0]["digest"]["sha256"] == bound["configuration"]
    assert len(statement["predicate"]["passedTests"]) == system.suite.required


def test_the_same_results_issuer_and_key_give_the_same_certificate(
    system: Results, evidence: Path, signed: Path, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    written(system, tmp_path, evidence)
    assert hushmark("sign", tmp_path, "--key", pair[0], "--issuer", "Board of invented libraries").exit_code == 0
    for name in ("certificate.dsse.json", "badge.svg"):
        assert (tmp_path / name).read_bytes() == (signed / name).read_bytes()


def test_a_decision_service_is_never_called_a_library_system(pair: tuple[Path, Path], tmp_path: Path) -> None:
    folder = bundle.write(certify("reference", seed=5), tmp_path)
    ran = hushmark("sign", folder, "--key", pair[0])
    assert ran.exit_code == 0, ran.stderr
    assert ran.stdout.startswith("Decision service")
    assert "unattributed" in ran.stdout
    for name in ("certificate.dsse.json", "badge.svg"):
        said = (folder / name).read_text()
        said += base64.b64decode(json.loads(said)["payload"]).decode() if name.endswith("json") else ""
        assert "library system" not in said.lower()


def test_a_certificate_in_part_says_so_wherever_it_speaks(
    system: Results, evidence: Path, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    ran = hushmark("sign", written(withholding(system), tmp_path, evidence), "--key", pair[0])
    assert ran.exit_code == 0, ran.stderr
    assert "certified in part\n  withheld or switched off, and therefore untested: staff-ui" in ran.stdout
    picture = (tmp_path / "badge.svg").read_text()
    assert picture.count("certified") == picture.count("certified in part") > 0
    statement = json.loads(base64.b64decode(json.loads((tmp_path / "certificate.dsse.json").read_bytes())["payload"]))
    assert statement["predicate"]["result"] == "WARNED"


def test_a_channel_that_was_switched_off_is_named_as_untested_in_a_certificate_in_part(
    system: Results, evidence: Path, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    ran = hushmark("sign", written(withholding(system, access="disabled"), tmp_path, evidence), "--key", pair[0])
    assert ran.exit_code == 0, ran.stderr
    statement = json.loads(base64.b64decode(json.loads((tmp_path / "certificate.dsse.json").read_bytes())["payload"]))
    assert statement["predicate"]["hushmark"]["class"] == "certified in part"
    assert statement["predicate"]["hushmark"]["withheld"] == ["staff-ui"]
    assert statement["predicate"]["result"] == "WARNED"


def without_one(results: Results) -> Results:
    first = next(r for r in results.results if r.required)
    fewer = tuple(r for r in results.results if r != first)
    return again(results, results=fewer, suite=replace(results.suite, required=results.suite.required - 1))


def one_not_required(results: Results) -> Results:
    first = next(r for r in results.results if r.required)
    other = replace(first, required=False, outcome="cantTell", whose="suite")
    told = tuple(other if r == first else r for r in results.results)
    return again(results, results=told, suite=replace(results.suite, required=results.suite.required - 1))


def one_failed(results: Results) -> Results:
    first, *others = results.results
    return sealed(replace(results, results=(replace(first, outcome="failed", whose="system"), *others)))


def long_ago(results: Results) -> Results:
    when = "2025-10-01T12:00:00-06:00"
    return replace(results, run=replace(results.run, started=when, finished=when, clock=when))


def unseen(results: Results, *evidence: files.Evidence) -> Results:
    first, *others = results.results
    return replace(results, results=(replace(first, evidence=evidence), *others))


DOCTORED: dict[str, tuple[Callable[[Results], Results], str]] = {
    "it failed": (lambda r: again(r, results=one_failed(r).results), "NothingToSign"),
    "it was a development run": (lambda r: again(r, selection="IF-003"), "NothingToSign"),
    "it failed, and the verdict says otherwise": (one_failed, "VerdictNotReached"),
    "a result was left out": (without_one, "VerdictNotReached"),
    "a result was made optional": (one_not_required, "VerdictNotReached"),
    "the verdict claims more": (lambda r: sealed(replace(withholding(r), verdict=r.verdict)), "VerdictNotReached"),
    "another suite": (lambda r: again(r, suite=replace(r.suite, digest=files.digest(b""))), "AnotherSuite"),
    "another manifest": (lambda r: again(r, suite=replace(r.suite, manifest_digest=files.digest(b""))), "AnotherSuite"),
    "another version": (lambda r: again(r, suite=replace(r.suite, version="9.9")), "AnotherSuite"),
    "another law": (lambda r: again(r, law=replace(r.law, provisions=r.law.provisions[1:])), "AnotherLaw"),
    "another edition": (lambda r: again(r, law=replace(r.law, edition="2003")), "AnotherLaw"),
    "law checked for longer": (lambda r: again(r, law=replace(r.law, checked_to="2030-01-01")), "AnotherLaw"),
    "an adapter without a name": (
        lambda r: again(r, declaration=replace(r.declaration, adapter_digest="")),
        "AdapterUnnamed",
    ),
    "another day's clock": (lambda r: replace(r, run=replace(r.run, clock="2026-01-01T09:00:00-07:00")), "AnotherDay"),
    "no day at all": (lambda r: replace(r, run=replace(r.run, clock="today")), "AnotherDay"),
    "too old": (long_ago, "Expired"),
    "what was seen of a pass was taken out": (lambda r: sealed(unseen(r)), "EvidenceUnnamed"),
    "an exchange without a digest stands for what was seen": (
        lambda r: sealed(unseen(r, files.Evidence("exchange", "GET /account"))),
        "EvidenceUnnamed",
    ),
    "a footer that does not fit": (lambda r: replace(r, masked=r.masked + 1), "Unreadable"),
}


@pytest.mark.parametrize(("doctor", "named"), DOCTORED.values(), ids=DOCTORED)
def test_results_that_earned_no_certificate_get_none(
    doctor: Callable[[Results], Results], named: str, system: Results, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    ran = hushmark("sign", written(doctor(system), tmp_path), "--key", pair[0])
    assert ran.exit_code == 1
    assert f"Not signed ({named})" in ran.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["results.json"]


def test_a_run_whose_evidence_is_gone_or_was_changed_gets_none(
    system: Results, evidence: Path, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    folder = written(system, tmp_path, evidence)
    file = next((folder / "evidence").iterdir())
    kept = file.read_bytes()
    for wanting in (b"", kept + b" ", None):
        file.write_bytes(wanting) if wanting is not None else file.unlink()
        ran = hushmark("sign", folder, "--key", pair[0])
        assert ran.exit_code == 1
        assert f"Not signed (EvidenceWanting): {file}" in ran.stderr
        assert not (folder / "certificate.dsse.json").exists()
    file.write_bytes(kept)
    assert hushmark("sign", folder, "--key", pair[0]).exit_code == 0


def test_the_folder_of_a_run_is_checked_with_the_report_and_the_evidence_in_it(
    signed: Path, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    def verify(what: Path) -> Result:
        return hushmark("verify", what, "--public-key", pair[1])

    alone = verify(signed / "certificate.dsse.json")
    assert "The report and the evidence beside it were not looked at" in alone.stdout
    ran = verify(signed)
    assert ran.exit_code == 0, ran.stderr
    assert (
        "Every exchange that they name is there, and the report and the other files are what they give." in ran.stdout
    )
    folder = shutil.copytree(signed, tmp_path / "run")
    exchange = next((folder / "evidence").iterdir())
    for changed, named in (
        (folder / "report.html", "ReportDiffers"),
        (folder / "summary.md", "ReportDiffers"),
        (folder / "badge.svg", "ReportDiffers"),
        (exchange, "EvidenceWanting"),
    ):
        kept = changed.read_bytes()
        changed.write_bytes(kept.replace(b"C.R.S.", b"every law") + b" ")
        refused = verify(folder)
        assert refused.exit_code == 1, changed
        assert f"Does not hold ({named}): {changed}" in refused.stderr
        changed.write_bytes(kept)
    (folder / "report.html").unlink()
    assert "ReportDiffers" in verify(folder).stderr


def test_a_report_that_another_hushmark_made_is_said_not_to_have_been_looked_at(
    signed: Path, pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "__version__", "9.9")
    ran = hushmark("verify", signed, "--public-key", pair[1])
    assert ran.exit_code == 0, ran.stderr
    assert "The report was not looked at: that takes Hushmark" in ran.stdout


def test_whoever_signs_without_a_name_is_told_so_before_and_a_file_for_a_folder_is_told(
    system: Results, evidence: Path, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    folder = written(system, tmp_path, evidence)
    told = hushmark("sign", folder / "results.json", "--key", pair[0])
    assert told.exit_code == 2
    assert f"Did you mean {folder}?" in told.stderr
    ran = hushmark("sign", folder, "--key", pair[0])
    assert "add --issuer NAME" in ran.stderr
    assert "unattributed" in ran.stdout


def test_a_certificate_is_never_overwritten(signed: Path, pair: tuple[Path, Path]) -> None:
    before = (signed / "certificate.dsse.json").read_bytes()
    ran = hushmark("sign", signed, "--key", pair[0])
    assert ran.exit_code == 1
    assert "AlreadySigned" in ran.stderr
    assert (signed / "certificate.dsse.json").read_bytes() == before


def test_where_the_badge_cannot_be_written_there_is_no_certificate(
    system: Results, evidence: Path, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    written(system, tmp_path, evidence)
    (tmp_path / "badge.svg").mkdir()
    assert hushmark("sign", tmp_path, "--key", pair[0]).exit_code == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["badge.svg", "evidence", "results.json"]


@pytest.mark.slow
def test_certify_with_a_key_signs_at_once(pair: tuple[Path, Path], tmp_path: Path) -> None:
    ran = hushmark("certify", "--adapter", "python:tests.few_doors:Sound", "--reports", tmp_path, "--key", pair[0])
    assert ran.exit_code == 0, ran.output
    (file,) = tmp_path.glob("*/certificate.dsse.json")
    assert hushmark("verify", file, "--public-key", pair[1], "--results", file.with_name("results.json")).exit_code == 0


def test_certify_signs_nothing_that_is_not_certified_and_asks_for_the_key_before_it_begins(
    pair: tuple[Path, Path], tmp_path: Path
) -> None:
    ran = hushmark("certify", "--only", "IF-003", "--reports", tmp_path, "--key", pair[0])
    assert ran.exit_code == 3
    assert "Nothing was signed" in ran.stdout
    assert not list(tmp_path.glob("*/certificate.dsse.json"))
    assert hushmark("certify", "--reports", tmp_path / "none", "--key", pair[1]).exit_code == 2
    assert not (tmp_path / "none").exists()


# Checking


def read_payload(signed: Path) -> dict[str, Any]:
    payload: dict[str, Any] = json.loads(
        base64.b64decode(json.loads((signed / "certificate.dsse.json").read_bytes())["payload"])
    )
    return payload


def envelope(body: bytes, key: Ed25519PrivateKey, kind: str = "application/vnd.in-toto+json", **changes: Any) -> bytes:
    """Return an envelope around anything, rightly signed."""
    signature = {
        "keyid": keys.keyid(key.public_key()),
        "sig": base64.b64encode(key.sign(dsse.pre_authentication_encoding(kind, body))).decode(),
    }
    return (
        canonical(
            {"payload": base64.b64encode(body).decode(), "payloadType": kind, "signatures": [signature], **changes}
        )
        + b"\n"
    )


def stating(change: Callable[[dict[str, Any]], object]) -> Callable[[Path, Ed25519PrivateKey], bytes]:
    def forge(signed: Path, key: Ed25519PrivateKey) -> bytes:
        payload = read_payload(signed)
        change(payload)
        return envelope(canonical(payload), key)

    return forge


def said(**terms: Any) -> Callable[[Path, Ed25519PrivateKey], bytes]:
    return stating(lambda payload: payload["predicate"]["hushmark"].update(terms))


def bytewise(change: Callable[[bytes], bytes]) -> Callable[[Path, Ed25519PrivateKey], bytes]:
    return lambda signed, key: change((signed / "certificate.dsse.json").read_bytes())


FORGED: dict[str, tuple[Callable[[Path, Ed25519PrivateKey], bytes], str]] = {
    "nothing": (bytewise(lambda data: b""), "EnvelopeUnreadable"),
    "no JSON": (bytewise(lambda data: data[:-3]), "EnvelopeUnreadable"),
    "other text encoding": (bytewise(lambda data: data.decode().encode("utf-16")), "EnvelopeUnreadable"),
    "deep nesting": (bytewise(lambda data: b"[" * 100_000), "EnvelopeUnreadable"),
    "a field more": (bytewise(lambda data: b'{"note":"",' + data[1:]), "EnvelopeUnreadable"),
    "two signatures": (
        lambda s, k: envelope(canonical(read_payload(s)), k, signatures=[{"keyid": "", "sig": ""}] * 2),
        "EnvelopeUnreadable",
    ),
    "no signature": (lambda s, k: envelope(canonical(read_payload(s)), k, signatures=[]), "EnvelopeUnreadable"),
    "a name twice": (bytewise(lambda data: b'{"payload":"",' + data[1:]), "KeyTwice"),
    "a space more": (bytewise(lambda data: data.replace(b":", b": ", 1)), "NotCanonical"),
    "an escape": (bytewise(lambda data: data.replace(b"vnd", rb"v\u006ed")), "NotCanonical"),
    "base64 with a line's end": (
        bytewise(lambda data: data.replace(b'"payload":"', rb'"payload":"\n')),
        "Base64NotCanonical",
    ),
    "base64 with stray bits": (lambda s, k: envelope(b"{", k, payload="ew=="[:1] + "x=="), "Base64NotCanonical"),
    "about something else": (
        lambda s, k: envelope(canonical(read_payload(s)), k, "application/json"),
        "PayloadTypeWrong",
    ),
    "a revocation list": (lambda s, k: revocation.signed(revocation.none_yet(date(2026, 1, 1)), k), "PayloadTypeWrong"),
    "signed without its type": (
        lambda s, k: envelope(
            b"{}",
            k,
            signatures=[{"keyid": keys.keyid(k.public_key()), "sig": base64.b64encode(k.sign(b"{}")).decode()}],
        ),
        "SignatureWrong",
    ),
    "signed, and no JSON": (lambda s, k: envelope(b"{", k), "StatementUnreadable"),
    "signed, with a name twice": (lambda s, k: envelope(b'{"_type":"","_type":""}', k), "KeyTwice"),
    "signed, with half a character": (
        lambda s, k: envelope(canonical(read_payload(s)).replace(b"Example", rb"\ud800"), k),
        "StatementUnreadable",
    ),
    "signed, written otherwise": (lambda s, k: envelope(json.dumps(read_payload(s)).encode(), k), "NotCanonical"),
    "signed, with a field more": (said(note=""), "StatementUnreadable"),
    "signed, with a field less": (stating(lambda p: p["predicate"].pop("configuration")), "StatementUnreadable"),
    "signed, of another predicate": (
        stating(lambda p: p.update(predicateType="https://slsa.dev/provenance/v1")),
        "StatementUnreadable",
    ),
    "signed, with two subjects": (stating(lambda p: p["subject"].append(p["subject"][0])), "StatementUnreadable"),
    "signed, not certified": (said(**{"class": "not certified"}), "NotACertificate"),
    "signed, a development run": (said(**{"class": "development run"}), "NotACertificate"),
    "signed, of no class": (said(**{"class": "excellent"}), "StatementUnreadable"),
    "signed, a decision service as a library system": (said(kind="decision"), "StatementContradictsItself"),
    "signed, whole although channels were withheld": (said(withheld=["kiosk"]), "StatementContradictsItself"),
    "signed, fewer passed than required": (
        stating(lambda p: p["predicate"]["passedTests"].pop()),
        "StatementContradictsItself",
    ),
    "signed, nothing required": (said(required=0), "StatementContradictsItself"),
    "signed, of other results": (
        stating(lambda p: p["predicate"]["configuration"][-1]["digest"].update(sha256="0" * 64)),
        "ResultsDiffer",
    ),
    "signed, of another suite than the results": (
        stating(lambda p: p["predicate"]["configuration"][0]["digest"].update(sha256="0" * 64)),
        "ResultsDisagree",
    ),
    "signed, of another product than the results": (said(profile="hardened"), "ResultsDisagree"),
}


@pytest.mark.parametrize(("forge", "named"), FORGED.values(), ids=FORGED)
def test_what_is_wrong_with_a_certificate_is_named(
    forge: Callable[[Path, Ed25519PrivateKey], bytes],
    named: str,
    signed: Path,
    key: Ed25519PrivateKey,
    pair: tuple[Path, Path],
    tmp_path: Path,
) -> None:
    file = tmp_path / "certificate.dsse.json"
    file.write_bytes(forge(signed, key))
    ran = hushmark("verify", file, "--public-key", pair[1], "--results", signed / "results.json")
    assert ran.exit_code == 1
    assert f"Does not hold ({named})" in ran.stderr
    assert ran.stdout == ""


@pytest.mark.parametrize("number", range(9))
def test_each_digest_that_a_certificate_is_bound_by_must_be_that_of_its_results(
    number: int, signed: Path, key: Ed25519PrivateKey
) -> None:
    forge = stating(lambda p: p["predicate"]["configuration"][number]["digest"].update(sha256="0" * 64))
    shown = certificate.read(forge(signed, key), key.public_key())
    (found,) = certificate.objections(shown, shown.terms.valid_from, results=signed / "results.json")
    assert isinstance(found, certificate_errors.ResultsDiffer | certificate_errors.ResultsDisagree)


def test_what_a_forger_wrote_is_shown_and_not_obeyed_by_the_terminal(pair: tuple[Path, Path], tmp_path: Path) -> None:
    file = tmp_path / "certificate.dsse.json"
    file.write_bytes(json.dumps({"\x1b[2J\nHolds": ""}).encode())
    ran = hushmark("verify", file, "--public-key", pair[1])
    assert ran.exit_code == 1
    assert "\x1b" not in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_certificate_holds_under_its_issuers_key_alone(
    signed: Path, stranger: Ed25519PrivateKey, tmp_path: Path
) -> None:
    public = tmp_path / "stranger.pem"
    public.write_bytes(keys.public_pem(stranger.public_key()))
    assert "AnotherKey" in hushmark("verify", signed / "certificate.dsse.json", "--public-key", public).stderr
    told = json.loads((signed / "certificate.dsse.json").read_bytes())
    told["signatures"][0]["keyid"] = keys.keyid(stranger.public_key())
    (tmp_path / "c.json").write_bytes(canonical(told) + b"\n")
    assert "SignatureWrong" in hushmark("verify", tmp_path / "c.json", "--public-key", public).stderr


def test_it_holds_on_its_first_and_last_day_and_on_none_before_or_after(signed: Path, pair: tuple[Path, Path]) -> None:
    terms = read_payload(signed)["predicate"]["hushmark"]
    first, last = date.fromisoformat(terms["validFrom"]), date.fromisoformat(terms["validUntil"])

    def on(day: date) -> Result:
        return hushmark("verify", signed / "certificate.dsse.json", "--public-key", pair[1], "--at", day.isoformat())

    assert on(first).exit_code == on(last).exit_code == 0
    assert "NotYetValid" in on(first - timedelta(days=1)).stderr
    assert "Expired" in on(last + timedelta(days=1)).stderr


@pytest.mark.parametrize(
    ("ended", "edition", "checked", "until"),
    [
        ("2026-01-05T12:00:00-07:00", "2024", "2025-12-31", "2026-12-31"),
        ("2026-01-05T12:00:00-07:00", "2024", "2026-01-05", "2027-01-05"),
        ("2024-02-29T12:00:00-07:00", "2022", "2024-12-31", "2024-05-30"),
        ("2028-02-29T12:00:00-07:00", "2024", "2028-12-31", "2029-02-28"),
        ("2026-01-06T05:00:00+00:00", "2024", "2026-12-31", "2027-01-05"),
    ],
)
def test_it_ends_with_the_year_the_edition_or_the_year_after_the_law_was_checked(
    ended: str, edition: str, checked: str, until: str
) -> None:
    run = a_run()
    run = replace(run, run=replace(run.run, finished=ended), law=replace(run.law, edition=edition, checked_to=checked))
    assert certificate.validity(run)[1].isoformat() == until


def test_everything_that_does_not_hold_is_told_at_once(signed: Path, pair: tuple[Path, Path], tmp_path: Path) -> None:
    shutil.copy(signed / "certificate.dsse.json", tmp_path)
    other = written(files.read(signed / "results.json"), tmp_path) / "results.json"
    other.write_bytes(other.read_bytes() + b" ")
    ran = hushmark(
        "verify", tmp_path / "certificate.dsse.json", "--public-key", pair[1], "--results", other, "--at", "2031-01-01"
    )
    assert [name for name in ("Expired", "ResultsDiffer", "NotYetValid") if name in ran.stderr] == [
        "Expired",
        "ResultsDiffer",
    ]


# Revoking


def test_a_revoked_certificate_or_suite_holds_on_no_day(
    signed: Path, pair: tuple[Path, Path], key: Ed25519PrivateKey, tmp_path: Path
) -> None:
    file, listed = signed / "certificate.dsse.json", tmp_path / "revocations.dsse.json"
    mine = certificate.read(file.read_bytes(), key.public_key())

    def revoke(what: str, digest: str) -> Result:
        return hushmark("revoke", listed, "--key", pair[0], what, digest, "--reason", "a scenario proved nothing")

    def verify() -> Result:
        return hushmark(
            "verify", file, "--public-key", pair[1], "--revocations", listed, "--at", mine.terms.valid_from.isoformat()
        )

    assert revoke("--certificate", files.digest(b"some other")).exit_code == 0
    assert verify().exit_code == 0
    assert "Not revoked by the list of" in verify().stdout
    assert revoke("--suite", mine.statement.bound("suite")).exit_code == 0
    assert "SuiteRevoked" in verify().stderr
    assert revoke("--certificate", mine.id).exit_code == 0
    assert verify().exit_code == 1
    assert "CertificateRevoked" in verify().stderr
    assert "a scenario proved nothing" in verify().stderr
    before = listed.read_bytes()
    assert "AlreadyRevoked" in revoke("--certificate", mine.id).stderr
    assert "DigestWrong" in revoke("--certificate", mine.id.upper()).stderr
    assert listed.read_bytes() == before


def test_only_the_issuer_can_revoke(
    signed: Path, pair: tuple[Path, Path], stranger: Ed25519PrivateKey, tmp_path: Path
) -> None:
    listed = tmp_path / "revocations.dsse.json"
    listed.write_bytes(revocation.signed(revocation.none_yet(date(2026, 1, 1)), stranger))
    ran = hushmark("verify", signed / "certificate.dsse.json", "--public-key", pair[1], "--revocations", listed)
    assert (ran.exit_code, "AnotherKey" in ran.stderr) == (1, True)
    ran = hushmark("revoke", listed, "--key", pair[0], "--suite", files.digest(b""), "--reason", "r")
    assert (ran.exit_code, "AnotherKey" in ran.stderr) == (1, True)
    assert hushmark("revoke", listed, "--key", pair[0], "--reason", "r").exit_code == 2


# Strength


def test_the_signed_bytes_are_those_of_the_specifications_example() -> None:
    assert (
        dsse.pre_authentication_encoding("http://example.com/HelloWorld", b"hello world")
        == b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )


def test_no_byte_of_a_certificate_or_of_what_it_is_checked_against_can_change(
    pair: tuple[Path, Path], key: Ed25519PrivateKey, tmp_path: Path
) -> None:
    run = a_run(a_result(), certificate_class="certified in part")
    path = tmp_path / "file"
    entry = revocation.Entry("suite", files.digest(b"another"), "wrong", date(2026, 11, 1))
    whole = {
        "results": files.to_json(run),
        "key": pair[1].read_bytes(),
        "list": revocation.signed(revocation.none_yet(date(2026, 11, 1)).adding(entry), key),
    }
    whole["certificate"] = certificate.seal(certificate.state(run, whole["results"], "issuer"), key)
    own, public = tmp_path / "results.json", key.public_key()
    own.write_bytes(whole["results"])
    shown = certificate.read(whole["certificate"], public)

    def holds(name: str, data: bytes) -> bool:
        """Check as ``verify`` does, with one file changed."""
        path.write_bytes(data)
        try:
            if name == "key":
                return bool(certificate.read(whole["certificate"], keys.load_public(path)))
            if name == "list":
                return not list(certificate.objections(shown, shown.terms.valid_from, revocation.read(data, public)))
            if name == "results":
                return not list(certificate.objections(shown, shown.terms.valid_from, None, path))
            return not list(certificate.objections(certificate.read(data, public), shown.terms.valid_from, None, own))
        except (CertificateProblem, files.Unreadable):
            return False

    assert all(holds(name, data) for name, data in whole.items())
    chance = random.Random(24_90_119)  # noqa: S311 - repeatable, not secret
    shares = {"certificate": 5_500, "results": 1_500, "key": 1_500, "list": 1_500}
    assert sum(shares.values()) == 10_000
    survived = []
    for name, share in shares.items():
        data = whole[name]
        for _ in range(share):
            at, kind = chance.randrange(len(data)), chance.choice(("change", "insert", "remove"))
            byte = bytes([chance.randrange(256)])
            changed = data[:at] + (b"" if kind == "remove" else byte) + data[at + (kind != "insert") :]
            if changed != data and holds(name, changed):
                survived.append((name, kind, at, byte))
    assert survived == []


def test_the_report_of_a_signed_run_shows_certificate_and_badge_and_no_longer_says_that_there_is_none(
    signed: Path,
) -> None:
    page = (signed / "report.html").read_text()
    assert (signed / "badge.svg").read_text().strip() in page
    assert "Board of invented libraries" in page
    assert "no certificate issued" not in page


def test_a_hostile_name_stays_text_in_the_badge(system: Results) -> None:
    terms = certificate.state(system, b"", "<script>").predicate.hushmark
    picture = badge(replace(terms, provision='<script>&"'))
    assert "<script>" not in picture
    assert "&lt;script&gt;&amp;&quot;" in picture


# Without Hushmark


def test_the_documented_way_to_check_a_certificate_without_hushmark_works_and_refuses_a_changed_one(
    signed: Path, pair: tuple[Path, Path], key: Ed25519PrivateKey, tmp_path: Path
) -> None:
    commands = re.findall(r"```bash check\n(.*?)```", (DOCS / "certificate.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(commands) == 3
    for name in ("certificate.dsse.json", "results.json"):
        shutil.copy(signed / name, tmp_path)
    shutil.copy(pair[1], tmp_path / "issuer.public.pem")

    def check() -> subprocess.CompletedProcess[str]:
        bare = {"PATH": os.environ["PATH"], "PYTHONPATH": "", "PYTHONNOUSERSITE": "1"}
        return subprocess.run(
            ["bash", "-eu", "-o", "pipefail", "-c", "\n".join(commands)],
            cwd=tmp_path,
            env=bare,
            capture_output=True,
            text=True,
            check=False,
        )

    ran = check()
    assert ran.returncode == 0, ran.stderr
    mine = certificate.read((signed / "certificate.dsse.json").read_bytes(), key.public_key())
    for said in (
        "Signature Verified Successfully",
        keys.keyid(key.public_key()),
        mine.terms.title,
        mine.id.removeprefix("sha256:"),
    ):
        assert said in ran.stdout
    payload = read_payload(signed)
    payload["predicate"]["hushmark"]["product"] = "Another"
    told = json.loads((signed / "certificate.dsse.json").read_bytes())
    told["payload"] = base64.b64encode(canonical(payload)).decode()
    (tmp_path / "certificate.dsse.json").write_text(json.dumps(told))
    assert check().returncode != 0
    shutil.copy(signed / "certificate.dsse.json", tmp_path)
    (tmp_path / "results.json").write_bytes(b"{}")
    assert "other results" in check().stderr
