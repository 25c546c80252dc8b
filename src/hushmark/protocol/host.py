"""The child process in which an adapter written as a Python class lives: `python -m hushmark.protocol.host MODULE:NAME`.

Each method of the protocol is a method of the class, which takes the parameters and returns the result. An exception
becomes an error answer: with its own `code` if it has one (an integer), otherwise -32000. Whatever the class prints goes
to standard error; `shutdown()`, if there is one, is called when the input ends.
"""

import importlib
import os
import signal
import sys
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO, Final, NoReturn

from hushmark.protocol.messages import SECONDS, dumps, loads, show

METHOD_NOT_FOUND: Final = -32601
FAILED: Final = -32000
NOT_IMPORTABLE: Final = -32010
NO_SUCH_ATTRIBUTE: Final = -32011
NOT_AN_ADAPTER: Final = -32012


class Refusal(Exception):
    """An error answer with its code."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def main(argv: list[str]) -> None:
    """Answer requests until the input ends."""
    lines, answers = _take_the_protocol()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.path.insert(0, os.getcwd())  # noqa: PTH109 (sys.path holds strings)
    adapter: Any = None
    try:
        for line in lines:
            identity: object = None
            try:
                request = loads(line.decode())
                identity = request["id"]
                adapter = _make(argv[0]) if adapter is None else adapter
                text = dumps({"jsonrpc": "2.0", "id": identity, "result": _call(adapter, request)})
            except Exception as error:  # noqa: BLE001 (whatever happens in an adapter becomes an answer)
                text = dumps({"jsonrpc": "2.0", "id": identity, "error": _error(error)})
            answers.write(text.encode() + b"\n")
            answers.flush()
    finally:
        shutdown = getattr(adapter, "shutdown", None)
        if shutdown is not None:
            shutdown()


def _take_the_protocol() -> tuple[BinaryIO, BinaryIO]:
    """Keep standard input and output for the protocol, even from the adapter's own children."""
    lines, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return lines, answers


def _make(target: str) -> object:
    module_name, _, path = target.partition(":")
    try:
        found: Any = importlib.import_module(module_name)
    except BaseException as error:  # noqa: BLE001 (a module may do anything, sys.exit included)
        traceback.print_exc()
        _refuse(NOT_IMPORTABLE, f"the module {module_name} cannot be imported: {_say(error)}", error)
    for name in path.split("."):
        try:
            found = getattr(found, name)
        except AttributeError as error:
            _refuse(NO_SUCH_ATTRIBUTE, f"the module {module_name} has no {path}", error)
    if not isinstance(found, type) or not callable(getattr(found, "initialize", None)):
        _refuse(NOT_AN_ADAPTER, f"{target} is not a class with a method initialize", None)
    try:
        return found()
    except Exception as error:  # noqa: BLE001 (so may its class)
        traceback.print_exc()
        _refuse(NOT_AN_ADAPTER, f"{target} cannot be made: {_say(error)}", error)


def _refuse(code: int, message: str, cause: BaseException | None) -> NoReturn:
    raise Refusal(code, message) from cause


def _call(adapter: object, request: dict[str, Any]) -> object:
    method = request["method"]
    handler: Callable[[object], object] | None = getattr(adapter, method, None) if method in SECONDS else None
    if handler is None:
        _refuse(METHOD_NOT_FOUND, f"there is no method {show(method)}", None)
    try:
        return handler(request["params"])
    except Exception:
        traceback.print_exc()
        raise


def _error(error: Exception) -> dict[str, object]:
    code = getattr(error, "code", None)
    if isinstance(code, int) and not isinstance(code, bool):
        return {"code": code, "message": str(error)[:8000]}
    return {"code": FAILED, "message": _say(error)}


def _say(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:8000]


if __name__ == "__main__":
    main(sys.argv[1:])
