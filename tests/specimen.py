"""Makes the two reports in reports/specimen anew: the reference evaluator's, and that of a library system that is refused.

    .venv/bin/python -m tests.specimen

Seed, day and times are fixed. The evaluator gives the same bytes everywhere. The refused system is a whole library on this
machine, whose addresses differ from run to run, so its results are kept beside its report.
"""

from datetime import datetime
from pathlib import Path

import msgspec

from hushmark import __version__, openacr
from hushmark.certify import DENVER, certify
from hushmark.report import procurement, render
from hushmark.results import Results, Run, sealed, to_json

FOLDER = Path(__file__).parent.parent / "reports" / "specimen"
CERTIFIED, REFUSED = FOLDER / "certified", FOLDER / "refused"
MAKE = ".venv/bin/python -m tests.specimen"
_CLOCK = datetime(2026, 11, 23, 9, tzinfo=DENVER)
_SYSTEMS = {CERTIFIED: "reference", REFUSED: "python:tests.zoo.wrong_owner:Adapter"}


def run(folder: Path) -> Results:
    """Put the suite to the system that a folder is for, on a fixed day with fixed identities."""
    spec = _SYSTEMS[folder]
    results = certify(spec, seed=7, clock=_CLOCK)
    when = _CLOCK.isoformat(timespec="seconds")
    fixed = Run(when, when, 7, when, f"hushmark certify --adapter {spec} --seed 7", "3", __version__)
    return sealed(msgspec.structs.replace(results, run=fixed))


def files(results: Results) -> dict[str, bytes]:
    """Return what is shown of a run, by the file's name."""
    acr, terms = openacr.openacr(results, "reader@example.org"), openacr.catalog(results)
    pages = {"report.html": render(results), "openacr.html": procurement.page(results, acr, terms)}
    return {
        **{name: page.encode() for name, page in pages.items()},
        "openacr.yaml": openacr.to_yaml(acr),
        "openacr-catalog.yaml": openacr.to_yaml(terms),
    }


def main() -> None:
    for folder in _SYSTEMS:
        results = run(folder)
        made = files(results)
        if folder == REFUSED:
            made["results.json"] = to_json(results)
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in made.items():
            (folder / name).write_bytes(data)
        print(f"{folder}: {results.verdict.headline}")  # noqa: T201 - a command says what it did


if __name__ == "__main__":
    main()
