"""The files of a run: written whole or not at all, then read again and checked before anybody is told that all is well."""

import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from hushmark import __version__
from hushmark import results as results_file
from hushmark.badge import badge
from hushmark.certificate import Certificate
from hushmark.certificate_errors import CertificateProblem, EvidenceWanting, ReportDiffers
from hushmark.report.html import render
from hushmark.report.linked import earl
from hushmark.report.pipelines import ctrf, junit
from hushmark.report.summary import summary
from hushmark.results import Results

FORMS: Final[Mapping[str, Callable[[Results], str]]] = MappingProxyType(
    {
        "results.json": lambda results: results_file.to_json(results).decode(),
        "report.html": render,
        "summary.md": summary,
        "junit.xml": junit,
        "ctrf.json": ctrf,
        "earl.jsonld": earl,
    }
)
"""The files of a run by name, each with the function of the results that makes it; the results themselves first."""


_NONE: Final[Mapping[str, bytes]] = MappingProxyType({})


class NotWritten(OSError):
    """The files could not be written, or did not read back as they were written."""


def write(results: Results, reports: Path, heard: str = "", evidence: Mapping[str, bytes] = _NONE) -> Path:
    """Write every form of the results into a new folder under ``reports`` and return it.

    ``heard`` is what the adapter wrote to standard error; where there is any, it is kept beside them as ``adapter.log``.
    ``evidence`` are exchanges by digest; each is kept as ``evidence/SHA256.json``, under the digest that the results name.

    Raises NotWritten if the folder cannot be made or the files do not read back; nothing half-written is left.
    """
    stamp = re.sub(r"[^0-9T]", "", results.run.started)[:15]
    product = re.sub(r"[^a-z0-9]+", "-", results.declaration.product.lower()).strip("-")[:40] or "unnamed"
    try:
        reports.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".draft-", dir=reports))
    except OSError as problem:
        message = f"cannot write into {reports}: {problem.strerror}; name another folder with --reports"
        raise NotWritten(message) from problem
    try:
        draft.chmod(0o755)
        _write_forms(draft, results)
        if heard:
            (draft / "adapter.log").write_text(heard, encoding="utf-8", errors="replace")
        if evidence:
            (draft / "evidence").mkdir()
        for name, data in evidence.items():
            place(draft, name).write_bytes(data)
        _check_evidence(draft, results, evidence)
        number, folder = 1, reports / f"{product}-{stamp}"
        while folder.exists():
            number, folder = number + 1, reports / f"{product}-{stamp}-{number + 1}"
        draft.rename(folder)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return folder


def _write_forms(folder: Path, results: Results) -> None:
    """Write the results, and of what is read in that file again each other form; all must be there as written. Raises NotWritten."""

    def written(name: str, text: str) -> Path:
        file = folder / name
        file.write_bytes(text.encode())
        if file.read_bytes() != text.encode():
            message = f"{file} does not read back as it was written"
            raise NotWritten(message)
        return file

    first, *others = FORMS.items()
    file = written(first[0], first[1](results))
    again = results_file.read(file)
    if again != results:
        message = f"{file} does not say what was found, read back"
        raise NotWritten(message)
    for name, form in others:
        written(name, form(again))


def place(folder: Path, digest: str) -> Path:
    """Return where an exchange is kept beside a report."""
    return folder / "evidence" / f"{digest.removeprefix('sha256:')}.json"


def _check_evidence(folder: Path, results: Results, evidence: Mapping[str, bytes]) -> None:
    """Check that each exchange that the results name is there, and is what its name says. Raises NotWritten."""
    if evidence and (file := evidence_wanting(folder, results)):
        message = f"{file} is not there, or does not read back as it was written"
        raise NotWritten(message)


def evidence_wanting(folder: Path, results: Results) -> Path | None:
    """Return where an exchange that the results name should be and is not as its name says, if there is one."""
    named = {e.digest for r in results.results for e in r.evidence if e.kind == "exchange" and e.digest}
    for digest in sorted(named):
        file = place(folder, digest)
        if not file.is_file() or results_file.digest(file.read_bytes()) != digest:
            return file
    return None


def objections(folder: Path, certificate: Certificate) -> Iterator[CertificateProblem]:
    """Yield each file beside signed results that is not what they give, and an exchange that they name and is wanting.

    Each form is made anew and compared, which only the Hushmark that made the run can do: see ``comparable``. Files that are
    not there are passed over, the report excepted. Yields EvidenceWanting and ReportDiffers; raises OSError and Unreadable.
    """
    results = results_file.read(folder / "results.json")
    if file := evidence_wanting(folder, results):
        yield EvidenceWanting(
            f"{file}, which the results name, is not there or is not what its name says; get the whole folder from where the certificate is from"
        )
    if not comparable(certificate):
        return
    made: dict[str, Callable[[Results], str]] = {**FORMS, "report.html": lambda told: render(told, certificate)}
    made["badge.svg"] = lambda _: badge(certificate.terms)
    for name, form in made.items():
        file = folder / name
        if (name == "report.html" or file.exists()) and (
            not file.is_file() or file.read_bytes() != form(results).encode()
        ):
            yield ReportDiffers(
                f"{file} is not what the results give: read nothing in it; `hushmark report` makes it anew from results.json"
            )


def comparable(certificate: Certificate) -> bool:
    """Tell whether the Hushmark that is installed here is the one whose report would be beside the certificate's results."""
    return certificate.terms.suite_version == __version__
