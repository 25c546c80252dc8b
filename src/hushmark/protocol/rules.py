"""What an adapter's declaration must hold beyond its shape."""

from collections.abc import Mapping
from typing import Any, Final

from hushmark.protocol.errors import LacksWhatItMakes, ProtocolNotAgreed, SystemNotNamed, TimeoutBeyondLimit
from hushmark.protocol.messages import SECONDS, show

TOUCHED: Final = frozenset({"wire", "relay"})
LONGEST: Final = 5
"""How many times the default time an adapter may ask for."""


def hold(params: Mapping[str, Any], declaration: Mapping[str, Any]) -> None:
    """Hold the answer to initialize against the rules.

    Raises ProtocolNotAgreed, SystemNotNamed (a channel is touched and the system behind it unnamed), LacksWhatItMakes or
    TimeoutBeyondLimit.
    """
    if declaration["protocol"] not in params["protocol"]:
        what = (
            f"the adapter chose protocol {show(declaration['protocol'])}; offered were {', '.join(params['protocol'])}."
        )
        raise ProtocolNotAgreed(what)
    capabilities = declaration["capabilities"]
    touched = [name for name, offer in capabilities["channels"].items() if offer["access"] in TOUCHED]
    if touched and "system" not in declaration:
        what = f"{', '.join(touched)} would be touched, and the system behind is not named."
        raise SystemNotNamed(what)
    made = {*capabilities["seed"], *capabilities["staffRoles"]}
    if both := sorted(made & {*capabilities.get("lacks", ())}):
        what = f"{', '.join(both)}: the adapter makes it, and says that the product has no notion of it."
        raise LacksWhatItMakes(what)
    for method, seconds in capabilities.get("timeouts", {}).items():
        if seconds > LONGEST * SECONDS[method]:
            what = f"{method} asks for {seconds:g} s; at most {LONGEST * SECONDS[method]:g} s are allowed."
            raise TimeoutBeyondLimit(what)
