"""One requester's visit to a system, and which of its values are secrets."""

from collections.abc import Collection, Iterator, Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from hushmark.redaction import SHORTEST, Redactor, tells


class Session:
    """One requester's visit: a credential, the cookies and what was captured.

    credential: card, login and pin, as far as the requester has them (right or wrong); the pin alone is a secret.
    marks: what the suite looks for in answers; it is never hidden, not even when it is captured or set as a cookie.
    """

    def __init__(self, credential: Mapping[str, str] | None = None, *, marks: Collection[str] = ()) -> None:
        self.credential = dict(credential or {})
        self.marks = tuple(marks)
        self.captured: dict[str, str] = {}
        # A browser takes and sends cookies marked Secure on the machine itself; elsewhere only https is spoken.
        policy = DefaultCookiePolicy(secure_protocols=("https", "http"))
        self.cookies = httpx.Cookies(CookieJar(policy=policy))
        self._hidden: dict[str, str] = {}
        self._looked_at: set[str] = set()

    @property
    def values(self) -> dict[str, str]:
        """What placeholders are filled in with."""
        return {**self.captured, **self.credential}

    @property
    def stored(self) -> dict[str, str]:
        """What is stored in the stead of each secret, by its name."""
        hidden = {name for name, value in self.captured.items() if not tells(value, self.marks)}
        return {name: f"«{name}»" for name in self.values if name == "pin" or name in hidden - self.credential.keys()}

    def redactor(self) -> Redactor:
        """Return what hides every secret that this session has had so far."""
        for name, value in self.captured.items():
            self._hide(name, value)
        for cookie in self.cookies.jar:
            self._hide(f"cookie:{cookie.name}", cookie.value or "")
        if pin := self.credential.get("pin"):
            self._hidden[pin] = "pin"
        return Redactor(self._hidden)

    def hidden_in(self, came: bytes) -> Iterator[tuple[str, str]]:
        """Yield what was captured and is hidden in what came, name and value: what is no token tells, though it is hidden."""
        for name, value in self.captured.items():
            if value in self._hidden and value.encode("utf-8", "replace") in came:
                yield name, value

    def _hide(self, name: str, value: str) -> None:
        if value not in self._looked_at and len(value) >= SHORTEST and not tells(value, self.marks):
            self._hidden.setdefault(value, name)
        self._looked_at.add(value)
