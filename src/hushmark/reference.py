"""The reference evaluator behind the same door as a vendor's decision service."""

from typing import Any

from evaluator.decision import decide
from evaluator.facts import read_facts
from evaluator.readings import Readings
from hushmark import __version__


class Reference:
    """An adapter with one ability: it answers what the law says of facts. It has no channels, patrons or items."""

    def initialize(self, _params: dict[str, Any]) -> dict[str, Any]:
        """Say who it is."""
        return {
            "protocol": "1.0",
            "adapter": {"name": "reference", "version": __version__},
            "product": {"name": "Hushmark reference evaluator", "version": __version__},
            "capabilities": {
                "seed": [],
                "staffRoles": [],
                "channels": {},
                "decide": "verdict",
                "clock": "none",
                "reset": "none",
                "parallel": 1,
            },
        }

    def decide(self, params: dict[str, Any]) -> dict[str, Any]:
        """Decide one case; the answer has the keys of a table of cases."""
        facts = dict(params["facts"])
        decision = decide(
            read_facts({key: value for key, value in facts.items() if key != "readings"}),
            Readings(facts.get("readings")),
        )
        return {
            "verdict": decision.verdict,
            "provision": "; ".join(decision.provision),
            "missing": "; ".join(str(ask) for ask in decision.missing),
            "penalty": decision.penalty,
            "compelled": decision.compelled,
        }
