"""``hushmark serve``: where the server listens, who may ask it, and how it ends."""

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import uvicorn

from hushmark.cli.interrupted import ended_as_interrupted
from hushmark.report.words import counted
from hushmark.serve.application import application
from hushmark.serve.guards import Keys
from hushmark.serve.runs import Runs

TOKEN = "HUSHMARK_SERVE_TOKEN"  # noqa: S105 - the name of a variable
_SHORTEST = 16


def run(host: str, port: int, data: Path, names: tuple[str, ...], token_file: Path | None) -> None:
    """Serve until told to stop; then every run that is under way takes its patrons out again, and is said to be cut off."""
    token = _token(token_file)
    if not token and not _loopback(host):
        message = f"{host} can be reached from other machines, and whoever can ask for a run can start programs here: set a token in {TOKEN} or with --token-file, or listen on 127.0.0.1"
        raise click.UsageError(message)
    listening = _listening(host, port)
    port = listening.getsockname()[1]
    called = {"localhost", "127.0.0.1", "[::1]"} if _loopback(host) else set()
    called |= {*names} | ({f"[{host}]" if ":" in host else host} if host not in ("0.0.0.0", "::") else set())  # noqa: S104 - compared, not bound
    runs = Runs(data, Path.cwd())
    with ended_as_interrupted(), _ending(runs):
        served = application(runs, Keys(token), frozenset(f"{name.lower()}:{port}" for name in called))
        shown = f"[{host}]" if ":" in host else host
        click.echo(f"http://{shown}:{port}/\nReports go into {runs.data}. End it with Ctrl-C.")
        sys.stdout.flush()
        uvicorn.Server(
            uvicorn.Config(
                served,
                access_log=False,
                log_level="warning",
                server_header=False,
                lifespan="off",
                timeout_graceful_shutdown=2,
            )
        ).run(sockets=[listening])


@contextmanager
def _ending(runs: Runs) -> Iterator[None]:
    """Whatever ends the server, end its runs, and say why that takes its time."""
    try:
        yield
    finally:
        if under_way := runs.under_way():
            whose = "its" if under_way == 1 else "their"
            click.echo(
                f"{counted(under_way, 'run')} under way: taking {whose} patrons out of the system again. Another Ctrl-C leaves them there."
            )
        runs.stop()


def _token(file: Path | None) -> str:
    try:
        token = file.read_text(encoding="utf-8").strip() if file else os.environ.get(TOKEN, "")
    except (OSError, UnicodeDecodeError) as problem:
        message = f"the token in {file} cannot be read: {problem}"
        raise click.UsageError(message) from problem
    if (token or file) and len(token) < _SHORTEST:
        message = f"the token has {len(token)} characters; take at least {_SHORTEST} that nobody can guess, for example from: openssl rand -hex 16"
        raise click.UsageError(message)
    return token


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as problem:
        listening.close()
        message = (
            f"cannot listen on {host}, port {port}: {problem.strerror}; name another with --port (0: any that is free)"
        )
        raise click.UsageError(message) from problem
    listening.listen(128)
    return listening
