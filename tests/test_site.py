"""The site for reviewers as they meet it: whole, linked, the same bytes every time, and honest about what it was given."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import msgspec
import pytest
from click.testing import CliRunner, Result
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from evaluator.findings import FINDINGS
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER
from hushmark import certificate, keys, reviews, revocation
from hushmark import results as files
from hushmark import suite as suites
from hushmark.certify import certify
from hushmark.cli import main
from hushmark.report import render
from hushmark.revocation import Entry
from hushmark.site.phrases import cut, phrases
from hushmark.site.writing import NotASite, write
from hushmark.strength import strength
from tests.build import a_result, a_run

DAY = "2026-11-26"
replace = msgspec.structs.replace


def hushmark(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def a_certificate(product: str, finished: str, key: Ed25519PrivateKey) -> bytes:
    """Sign a certificate for a run that ended on a day; the product is invented."""
    run = a_run(a_result("passed"), certificate_class="certified in part")
    run = replace(run, declaration=replace(run.declaration, product=product), run=replace(run.run, finished=finished))
    return certificate.seal(certificate.state(run, files.to_json(run), "Board of invented libraries"), key)


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A folder of certificates of every state, the issuer's key, and its revocation list."""
    home = tmp_path_factory.mktemp("given")
    private, public = keys.generate(home / "issuer", "")
    key = keys.load_private(private, "")
    folder = home / "certificates"
    (folder / "older").mkdir(parents=True)
    holds, revoked = (a_certificate(name, "2026-05-01T10:00:00+00:00", key) for name in ("Shelfwise", "Stackmate"))
    (folder / "shelfwise.dsse.json").write_bytes(holds)
    (folder / "stackmate.dsse.json").write_bytes(revoked)
    (folder / "older" / "lectern.dsse.json").write_bytes(a_certificate("Lectern", "2024-09-01T10:00:00+00:00", key))
    forged = a_certificate("Forgery", "2026-05-01T10:00:00+00:00", Ed25519PrivateKey.generate())
    (folder / "forged.dsse.json").write_bytes(forged)
    day = certificate.today()
    entry = Entry(
        "certificate", certificate.read(revoked, keys.load_public(public)).id, "tested on another product", day
    )
    listed = home / "revocations.json"
    listed.write_bytes(revocation.signed(revocation.none_yet(day).adding(entry), key))
    return {"--certificates": folder, "--public-key": public, "--revocations": listed}


@pytest.fixture(scope="module")
def again(given: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Path]]:
    """The same site, being made at the same time by another process, whose sets have another order; it waits until it is."""
    target = tmp_path_factory.mktemp("again") / "site"
    words = [str(word) for pair in given.items() for word in pair]

    def made() -> Path:
        assert process.wait(timeout=500) == 0
        return target

    with subprocess.Popen(
        [sys.executable, "-m", "hushmark", "site", str(target), "--at", DAY, *words],
        env={**os.environ, "PYTHONHASHSEED": "24"},
        stdout=subprocess.DEVNULL,
    ) as process:
        yield made
        process.kill()


@pytest.fixture(scope="module")
def site(given: dict[str, Path], again: Callable[[], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("made") / "site"
    ran = hushmark("site", target, "--at", DAY, *(word for pair in given.items() for word in pair))
    assert ran.exit_code == 0, ran.output
    return target


class _Read(HTMLParser):
    """The ids of a page, the addresses that it links to, and whatever it would load."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.ids += [told["id"] or ""] if "id" in told else []
        self.links += [told["href"] or ""] if tag == "a" else []
        self.loaded += [told["src"] or ""] if "src" in told else []


def test_every_link_leads_somewhere_and_nothing_is_loaded(site: Path) -> None:
    read = {page.name: _Read(page) for page in site.glob("*.html")}
    assert len(read) > 30
    for name, page in read.items():
        assert page.loaded == [], name
        assert len(page.ids) == len(set(page.ids)), name
        for link in page.links:
            target, _, fragment = link.partition("#")
            other = target or name
            assert (site / other).exists(), (name, link)
            if fragment and other != "question.html" and other in read:
                assert unquote(fragment) in read[other].ids, (name, link)


def test_the_same_inputs_give_the_same_bytes(site: Path, again: Callable[[], Path]) -> None:
    other = again()
    assert {p.name for p in site.iterdir()} == {p.name for p in other.iterdir()}
    for page in site.iterdir():
        assert page.read_text(encoding="utf-8") == (other / page.name).read_text(encoding="utf-8"), page.name


def test_every_scenario_stands_on_a_page_with_its_verdict_and_a_link_to_change_its_facts(site: Path) -> None:
    suite = suites.load()
    for feature in suite.features:
        page = site / f"scenarios-{Path(feature.path).stem}.html"
        told = page.read_text(encoding="utf-8")
        assert {s.id for s in feature.scenarios} <= set(_Read(page).ids)
        assert told.count("<b>Why.</b>") == told.count("question.html#") == len(feature.scenarios)


def test_a_scenario_that_a_search_made_says_so(site: Path) -> None:
    made = [s for s in suites.load().scenarios if "generated" in s.tags]
    told = "".join(page.read_text(encoding="utf-8") for page in site.glob("scenarios-*.html"))
    assert told.count("generated by search, written by nobody") == len(made) > 0


def test_every_reading_that_a_run_can_choose_is_in_the_register(site: Path) -> None:
    assert set(REGISTER) <= set(_Read(site / "readings.html").ids)


@pytest.mark.parametrize("layer", list(LAYERS))
def test_every_condition_stands_beneath_words_of_its_text(layer: str) -> None:
    for edition in LAYERS[layer].editions:
        for provision in edition.provisions:
            found = phrases(provision)
            assert "".join(words for words, _ in cut(provision.text, found)) == provision.text
            assert {c for limb in provision.limbs for c in limb.conditions} == {
                c for p in found for c, _ in p.conditions
            }
            assert all(phrase.start >= 0 for phrase in found), provision.citation


def test_a_certificate_is_shown_only_as_what_it_is(site: Path) -> None:
    told = (site / "certificates.html").read_text(encoding="utf-8")
    cards = {
        name: told.split(f"<bdi>{name} ")[1].split("</article>")[0] for name in ("Shelfwise", "Stackmate", "Lectern")
    }
    assert ">Holds<" in cards["Shelfwise"].replace("</svg>", ">")
    assert "Revoked" in cards["Stackmate"]
    assert "tested on another product" in cards["Stackmate"]
    assert "Expired" in cards["Lectern"]
    assert "Forgery" not in told
    assert "Not accepted" in told.split("forged.dsse.json")[1]
    assert "1 of 4 certificates hold" in (site / "index.html").read_text(encoding="utf-8")


def test_certificates_without_a_key_are_refused(given: dict[str, Path], tmp_path: Path) -> None:
    ran = hushmark("site", tmp_path / "site", "--certificates", given["--certificates"])
    assert ran.exit_code == 2
    assert "--public-key" in ran.output
    assert not (tmp_path / "site").exists()


def test_the_pages_say_what_was_measured_and_of_which_suite(site: Path) -> None:
    known, told = strength(), (site / "coverage.html").read_text(encoding="utf-8")
    assert known.proven is not None
    assert ("Measured on another suite" in told) == (
        {known.proven.suite, known.zoo.suite if known.zoo else known.proven.suite} != {f"sha256:{suites.load().digest}"}
    )
    for layer in known.layers:
        assert f"{layer.faults.survivor} unnoticed" in told
    shown = next(c for c in known.layers[0].provisions[0].conditions if c.met)
    assert "met in <a href=" in (site / "statute-2024.html").read_text(encoding="utf-8")
    assert f">{shown.met}</a>" in (site / "statute-2024.html").read_text(encoding="utf-8")


def test_what_is_no_site_is_left_as_it_is(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "minutes.txt").write_text("of the board")
    ran = hushmark("site", home)
    assert ran.exit_code == 2
    assert [p.name for p in home.iterdir()] == ["minutes.txt"]


def test_a_site_is_never_half_written(tmp_path: Path) -> None:
    target = tmp_path / "site"
    write(target, [("index.html", "first")])

    def breaking() -> Iterator[tuple[str, str]]:
        yield "index.html", "second"
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - it has no words
        write(target, breaking())
    assert (target / "index.html").read_text() == "first"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]
    write(target, [("index.html", "third"), ("more.html", "")])
    assert (target / "index.html").read_text() == "third"
    (target / "minutes.txt").write_text("of the board")
    with pytest.raises(NotASite):
        write(target, [("index.html", "fourth")])


def test_nobody_has_reviewed_the_suite_that_is_shipped(site: Path) -> None:
    shipped = json.loads((suites.find_root() / "features" / "reviews.json").read_text())
    assert shipped["reviews"] == []
    assert "Not yet reviewed.</b> Nobody has signed" in (site / "reviews.html").read_text(encoding="utf-8")


def test_the_law_as_data_holds_every_finding_and_reading(site: Path) -> None:
    law = json.loads((site / "law.json").read_bytes())
    assert set(law["findings"]) == set(FINDINGS)
    assert {reading["id"] for reading in law["readings"]} == set(REGISTER)


# --- reviews ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the suite that a reviewer may sign in."""
    home = tmp_path / "checkout"
    for part in ("features", "steps"):
        shutil.copytree(suites.find_root() / part, home / part, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(suites, "_HERE", home / "src" / "hushmark")
    return home


def test_a_review_holds_until_one_word_changes(checkout: Path) -> None:
    added = hushmark("review", "add", "--reviewer", "Ada Example", "--role", "counsel", "--provision", "24-90-119.2.d")
    assert added.exit_code == 0, added.output
    assert "Reviewed by Ada Example (counsel) on" in added.output
    status = json.loads(hushmark("review", "status", "--json").output)["standing"]
    assert status["24-90-119.2.d"]["state"] == status["LAW-400"]["state"] == "reviewed"
    assert status["24-90-119.1"]["state"] == status["LAW-001/library-district"]["state"] == "unread"
    feature = checkout / "features" / "02d-parent-or-guardian.feature"
    feature.write_text(
        feature.read_text().replace(
            "A mother who has her child's card number", "A mother who holds her child's card number"
        )
    )
    told = hushmark("review", "status")
    assert told.exit_code == 1
    assert "LAW-400: Changed since review by Ada Example (counsel) on" in told.output
    assert "1 changed since review" in told.output


def test_a_scenario_that_was_reviewed_and_is_gone_is_named(checkout: Path) -> None:
    assert hushmark("review", "add", "--reviewer", "Ada Example", "--scenario", "LAW-402").exit_code == 0
    feature = checkout / "features" / "02d-parent-or-guardian.feature"
    feature.write_text(feature.read_text().replace("@id:LAW-402", "@id:LAW-902"))
    assert "LAW-402/" in hushmark("review", "status").output
    assert "reviewed, and no longer there" in hushmark("review", "status").output


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("--reviewer", " ", "--scenario", "LAW-400"), "needs the name of who read"),
        (("--reviewer", "Ada Example"), "say what was read"),
        (("--reviewer", "Ada Example", "--scenario", "LAW-999"), "no scenario 'LAW-999'"),
        (("--reviewer", "Ada Example", "--provision", "24-90-118"), "no provision '24-90-118'"),
        (("--reviewer", "Ada Example", "--provision", "24-90-119.3", "--read", "sha256:0"), "is not what stands here"),
        (("--reviewer", "Ada Example", "--scenario", "LAW-400", "--read", "sha256:0"), "name that one provision"),
        (("--reviewer", "Ada Example", "--scenario", "LAW-400", "--day", "2100-01-01"), "after today"),
    ],
)
def test_a_review_that_says_nothing_or_too_much_is_refused(
    checkout: Path, words: tuple[str, ...], problem: str
) -> None:
    before = (checkout / "features" / "reviews.json").read_bytes()
    ran = hushmark("review", "add", *words)
    assert ran.exit_code == 2
    assert problem in ran.output
    assert (checkout / "features" / "reviews.json").read_bytes() == before


def test_the_digest_on_the_page_is_the_one_that_is_signed(site: Path, checkout: Path) -> None:
    page = (site / "statute-2024.html").read_text(encoding="utf-8")
    digest = page.split('--provision "24-90-119.2.d" --read ')[1].split("<")[0]
    ran = hushmark("review", "add", "--reviewer", "Ada Example", "--provision", "24-90-119.2.d", "--read", digest)
    assert ran.exit_code == 0, ran.output


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[",
        '{"format":"hushmark-reviews/1","reviews":[{"reviewer":""}]}',
        '{"format":"hushmark-reviews/2","reviews":[]}',
    ],
)
def test_a_file_of_reviews_that_is_none_stops_what_rests_on_it(checkout: Path, text: str) -> None:
    (checkout / "features" / "reviews.json").write_text(text)
    ran = hushmark("review", "status")
    assert ran.exit_code == 1
    assert "features/reviews.json: these are no reviews" in ran.output


def test_a_report_says_of_each_provision_whether_anybody_read_it_and_what_changed_since(checkout: Path) -> None:
    assert hushmark("review", "add", "--reviewer", "Ada Example", "--provision", "24-90-119.2.d").exit_code == 0
    feature = checkout / "features" / "02d-parent-or-guardian.feature"
    feature.write_text(feature.read_text().replace("A mother who has her child's", "A mother who holds her child's"))
    scenarios = suites.load(checkout).scenarios
    law = replace(a_run().law, reviews=reviews.of_provisions(scenarios, reviews.read(checkout)))
    told = render(replace(a_run(), law=law))
    of = {
        p.id: told.split(f'data-provision="{p.id}" aria-labelledby')[1].split("</section>")[0] for p in law.provisions
    }
    assert "<b>Reviewed.</b> Ada Example on" in of["24-90-119.2.d"]
    assert "1 changed since (LAW-400)" in of["24-90-119.2.d"]
    assert "<b>Not yet reviewed.</b> Nobody has signed that any of its" in of["24-90-119.1"]


def test_reviews_that_cannot_be_read_certify_nothing(checkout: Path) -> None:
    (checkout / "features" / "reviews.json").write_text("[")
    run = certify("example", suite=suites.load_ready(checkout))
    assert run.verdict.exit_status == 3
    assert "features/reviews.json" in run.problems[0].what
