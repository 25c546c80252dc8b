"""A proof as plain data: what is printed, written as JSON and shown on the page is made of this and of nothing else."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import evaluator
from evaluator.facts import DIMENSIONS
from evaluator.policy import LAYERS, Layer
from evaluator.reasons import requirement
from hushmark.proof.decides import Decides
from hushmark.proof.everywhere import Witness
from hushmark.proof.mutants import Mutant, OfValue
from hushmark.proof.outcome import names_in
from hushmark.proof.prove import Proof, Told, marks
from hushmark.proof.words import VERDICTS, case_in_words, penalty_in_words
from hushmark.scenario import GENERATED

_OF_ONE_CASE = ("authorities", "decision", "explain", "reasons")
STATUSES = ("killed", "equivalent", "survivor")


def plain(proofs: Iterable[Proof], suite: str) -> dict[str, Any]:
    """Return proofs as plain data; ``suite`` is the suite's digest."""
    told = [_layer(proof) for proof in proofs]
    asked = {layer["layer"] for layer in told}
    return {
        "suite": f"sha256:{suite}",
        "law": f"sha256:{law_digest()}",
        "whole": bool(told) and all(layer["whole"] for layer in told),
        "layers": told,
        "layers_not_asked": [
            {"layer": name, "title": layer.title} for name, layer in LAYERS.items() if name not in asked
        ],
    }


def law_digest() -> str:
    """Return the SHA-256, in hexadecimal, of the law as code: of the files of the evaluator that say what every case is answered.

    Those that put it to one case, and explain it, are left out: a proof asks them anew of each scenario.
    """
    home = Path(evaluator.__file__).parent
    whole = hashlib.sha256()
    law = [path for path in home.rglob("*.py") if path.stem not in _OF_ONE_CASE]
    for path in sorted(law, key=lambda path: path.relative_to(home).as_posix()):
        text = path.read_bytes().replace(b"\r\n", b"\n")
        whole.update(f"{hashlib.sha256(text).hexdigest()}  {path.relative_to(home).as_posix()}\n".encode())
    return whole.hexdigest()


def _layer(proof: Proof) -> dict[str, Any]:
    kills = proof.kills()
    ids = [entry.id for entry in proof.bench.entries]
    return {
        "layer": proof.layer.name,
        "title": proof.layer.title,
        "whole": proof.whole,
        "proven_none": list(marks(proof)),
        "scenarios": len(ids),
        "generated": sum(name.startswith(GENERATED) for name in ids),
        "editions": [e.id for e in proof.layer.editions if e.provisions],
        "conditions": [_condition(found, ids) for found in proof.conditions],
        "mutants": {
            "made": len(proof.mutants),
            **_counts(proof.mutants),
            "kinds": _kinds(proof),
            "list": [_mutant(told, f"M{number}", ids, proof) for number, told in enumerate(proof.mutants, 1)],
            "not_applied": [vars(one) for one in proof.not_applied],
        },
        "values": [
            {
                "key": used.key,
                "meaning": DIMENSIONS[used.key].meaning,
                "counts": dict(used.counts),
                "unused": list(used.unused),
            }
            for used in proof.values
        ],
        "kill_matrix": [
            {"id": name, "kills": every, "alone": alone} for name, (every, alone) in zip(ids, kills, strict=True)
        ],
    }


def _counts(mutants: Iterable[Told]) -> dict[str, int]:
    counted = Counter(told.status for told in mutants)
    return {status: counted[status] for status in STATUSES}


def _kinds(proof: Proof) -> list[dict[str, Any]]:
    kinds = dict.fromkeys(told.mutant.kind for told in proof.mutants)
    not_applied = Counter(one.kind for one in proof.not_applied)
    return [
        {"kind": kind, **_counts(t for t in proof.mutants if t.mutant.kind == kind), "not_applied": not_applied[kind]}
        for kind in kinds
    ]


def _condition(found: Decides, ids: list[str]) -> dict[str, Any]:
    place = found.place
    return {
        "provision": place.provision.citation,
        "limb": place.limb.name,
        "editions": list(place.editions),
        "words": place.condition.words,
        "question": requirement(place.condition),
        "how": found.how,
        "met": ids[found.pair[0]] if found.pair else None,
        "failed": ids[found.pair[1]] if found.pair else None,
        "lacking": [_witness(witness) for witness in found.witnesses],
    }


def _mutant(told: Told, number: str, ids: list[str], proof: Proof) -> dict[str, Any]:
    killers = list(proof.bench.places(told.killers))
    return {
        "number": number,
        "kind": told.mutant.kind,
        "place": told.mutant.place,
        "edition": told.mutant.edition,
        "asked_in": _asked_in(told.mutant, proof.layer),
        "what": told.mutant.what,
        "status": told.status,
        "killers": [ids[place] for place in killers],
        "case": _witness(told.witness) if told.witness else None,
    }


def _asked_in(mutant: Mutant, layer: Layer) -> list[str]:
    """Cite the provisions that ask the finding in which the fault is; a fault of the text is in its provision alone."""
    if not isinstance(mutant, OfValue):
        return []
    asking = (
        provision.citation
        for edition in (*layer.editions, *layer.overlays)
        for provision in edition.provisions
        if mutant.finding in names_in(replace(edition, provisions=(provision,)))
    )
    return list(dict.fromkeys(asking))


def _witness(witness: Witness) -> dict[str, Any]:
    return {
        "day": witness.day.isoformat(),
        "facts": {key: list(v) if isinstance(v, tuple) else v for key, v in witness.facts.items()},
        "readings": dict(witness.readings),
        "in_words": case_in_words(witness.facts),
        "law": _answer(witness.law.verdict, witness.law.penalty),
        "fault": _answer(witness.mutant.verdict, witness.mutant.penalty),
    }


def _answer(verdict: str, penalty: str) -> str:
    return f"{VERDICTS[verdict]}, {penalty_in_words(penalty)}"


# --- printed -------------------------------------------------------------------------------------------------------------


def summary(told: dict[str, Any]) -> str:
    """Return what a person reads in a terminal: what was proven, and each gap with the case that would close it."""
    lines = [headline(told)]
    for layer in told["layers"]:
        lines += ["", *_summed(layer)]
    for left in told["layers_not_asked"]:
        lines += ["", f"{left['title']}: no law scenario asks this layer, so nothing was proven of it."]
    return "\n".join(lines)


def headline(told: dict[str, Any]) -> str:
    """Return the outcome in a sentence."""
    if told["whole"]:
        return "Proven: every condition decides, and every single fault of the law is noticed by a scenario or is none."
    survivors = sum(layer["mutants"]["survivor"] for layer in told["layers"])
    gaps = sum(condition["how"] == "not shown" for layer in told["layers"] for condition in layer["conditions"])
    return (
        f"Not proven: {survivors} faults of the law would go unnoticed, and {gaps} conditions are not shown to decide."
    )


def _summed(layer: dict[str, Any]) -> list[str]:
    mutants = layer["mutants"]
    how = Counter(condition["how"] for condition in layer["conditions"])
    idle = sum(not row["alone"] for row in layer["kill_matrix"])
    unused = sum(len(value["unused"]) for value in layer["values"])
    values = sum(len(value["counts"]) for value in layer["values"])
    shown = f"{how['unique-cause']} shown to decide by unique cause and {how['masking']} with masking"
    faults = f"{mutants['killed']} noticed, {mutants['equivalent']} proven to be none, {mutants['survivor']} unnoticed"
    made = layer["generated"]
    written = f"{layer['scenarios'] - made} written, {made} generated by search and reviewed by nobody"
    lines = [
        f"{layer['title']}: {layer['scenarios']} law scenarios ({written if made else 'all written; none had to be generated'})",
        f"  Conditions, {len(layer['conditions'])}: {shown}, {how['infeasible']} proven never to, {how['not shown']} not shown.",
        f"  Faults, {mutants['made']}: {faults}; {len(mutants['not_applied'])} could not be made.",
        f"  Scenarios that notice nothing that no other notices: {idle} of {layer['scenarios']}.",
        f"  Values of enumerated facts, {values}: {unused} in no scenario{':' if unused else '.'}",
        *(f"    {value['key']}: {', '.join(value['unused'])}" for value in layer["values"] if value["unused"]),
    ]
    for condition in (c for c in layer["conditions"] if c["how"] == "not shown"):
        lines += ["", f"  Not shown to decide: {condition['provision']} ‘{condition['words']}’"]
        lines += [line for case in condition["lacking"] for line in _case(case)]
    for mutant in (m for m in mutants["list"] if m["status"] == "survivor"):
        lines += [
            "",
            f"  Unnoticed, {mutant['number']}: {mutant['kind']} in {where(mutant)}: {mutant['what']}",
            *(_case(mutant["case"]) if mutant["case"] else ()),
        ]
    return lines


def where(mutant: dict[str, Any]) -> str:
    """Return where a fault is, with its edition if it is in one."""
    return f"{mutant['place']}, edition {mutant['edition']}" if mutant["edition"] else mutant["place"]


def _case(case: dict[str, Any]) -> list[str]:
    readings = "".join(f", reading {name}={value}" for name, value in case["readings"].items())
    head = f"    on {case['day']}{readings}: {case['law']}; with the fault: {case['fault']}; as in the ordinary case but for"
    return [head, *(f"      {line}" for line in case["in_words"])]
