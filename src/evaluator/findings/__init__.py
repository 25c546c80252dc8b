"""From facts to findings: the small questions that the law's words turn on.

The law's table asks findings only. Dates, ages, scopes and identities become findings here, one function each, under
the readings of the run. A finding is three-valued; where it is unknown it carries what would have to be asked.
"""

from collections.abc import Mapping
from types import MappingProxyType

from evaluator.findings import exceptions, policy, process, prohibition
from evaluator.findings.finding import FOUND, Finding, on_birthday, younger_than

FINDINGS: Mapping[str, Finding] = MappingProxyType(FOUND)

__all__ = ["FINDINGS", "Finding", "exceptions", "on_birthday", "policy", "process", "prohibition", "younger_than"]
