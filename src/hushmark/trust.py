"""Whose word is taken for an https address: the usual authorities, and those that the configuration adds for one run."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

import httpx

_context: ContextVar[ssl.SSLContext | None] = ContextVar("trust", default=None)


class AuthoritiesUnreadable(ValueError):
    """A file that holds no certificate in PEM."""


@contextmanager
def trusting(authorities: Path | None) -> Iterator[None]:
    """Trust the authorities in a file besides the usual ones, for every line that is opened within; None adds nobody.

    Raises AuthoritiesUnreadable.
    """
    if authorities is None:
        yield
        return
    context = httpx.create_ssl_context(trust_env=False)
    try:
        context.load_verify_locations(cafile=authorities)
    except OSError as problem:  # ssl.SSLError is one
        msg = f"{authorities} holds no certificate in PEM ({problem.strerror or problem}); ask whoever runs the system for its authority's certificate"
        raise AuthoritiesUnreadable(msg) from problem
    token = _context.set(context)
    try:
        yield
    finally:
        _context.reset(token)


def context() -> ssl.SSLContext | None:
    """Return how to verify https within ``trusting``, None for the usual way."""
    return _context.get()


def unverified(error: BaseException | None) -> bool:
    """Tell whether a connection failed for the certificate of whoever answered."""
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None
