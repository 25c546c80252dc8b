"""``hushmark.toml``: what a run is to use, said once instead of on every command line. What the command line says wins.

The file holds no secrets: the passphrase of a private key comes in the environment variable HUSHMARK_KEY_PASSPHRASE.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Final

import msgspec

from evaluator.readings import REGISTER
from hushmark.configuration_errors import (
    ConfigurationUnreadable,
    NamesNoFile,
    NotToml,
    SecretInFile,
    UnknownKey,
    UnknownMethod,
    WrongValue,
    choices,
)
from hushmark.protocol.messages import SECONDS, show
from hushmark.results import Attestation, Waiver

NAME: Final = "hushmark.toml"


@dataclass(frozen=True)
class Configuration:
    """What a run is to use; the defaults are those of a run without a file.

    file: where it was read from. adapter: its name, None for the example system; it runs in ``directory``, the file's own
    folder if the file names it, otherwise the current one. timeouts: seconds by method. allow_patrons: a system that may be
    used although it holds patrons. readings: those chosen, by id. key: the private key that signs. authorities: whom to trust for https, besides the usual.
    """

    file: Path | None = None
    adapter: str | None = None
    directory: Path | None = None
    reports: Path = Path("reports")
    allow_patrons: str = ""
    timeouts: Mapping[str, float] = field(default_factory=dict)
    readings: Mapping[str, str] = field(default_factory=dict)
    key: Path | None = None
    issuer: str = ""
    authorities: Path | None = None
    waivers: tuple[Waiver, ...] = ()
    attestations: tuple[Attestation, ...] = ()

    def but(self, *, adapter: str | None, **given: object) -> "Configuration":
        """Return this with what the command line says; None and an empty text say nothing."""
        said: dict[str, Any] = {name: value for name, value in given.items() if value}
        if "readings" in said:
            said["readings"] = {**self.readings, **said["readings"]}
        if adapter:
            said |= {"adapter": adapter, "directory": None}
        return replace(self, **said)


@dataclass(frozen=True)
class Key:
    """A key of the file: the field that it sets, the type of its value, what it means, and an example."""

    field: str
    type: Any
    meaning: str
    example: str


_Text = Annotated[str, msgspec.Meta(min_length=1)]
_Seconds = Annotated[float, msgspec.Meta(gt=0, le=3600)]
KEYS: Final[Mapping[str, Key]] = MappingProxyType(
    {
        "adapter": Key(
            "adapter",
            _Text,
            "what to certify; it runs in the file's own folder",
            '"stdio:node my-adapter.js"',
        ),
        "reports": Key("reports", Path, "the folder that reports go into", '"build/reports"'),
        "system.allow-patrons": Key(
            "allow_patrons",
            _Text,
            "the name of a test system that may be used although it holds patrons, which the adapter's `reset` must spare",
            '"Staging 3"',
        ),
        **{
            f"timeouts.{method}": Key(
                "timeouts", _Seconds, f"seconds that `{method}` may take, at most 3600", f"{usual:g}"
            )
            for method, usual in SECONDS.items()
        },
        **{
            f"readings.{reading.id}": Key("readings", _Text, reading.question, f'"{reading.alternatives[0]}"')
            for reading in REGISTER.values()
            if reading.alternatives
        },
        "certificate.key": Key(
            "key", Path, "the private key that signs a certificate, if one was earned", '"our.private.pem"'
        ),
        "certificate.issuer": Key("issuer", _Text, "who signs, in the certificate's words", '"Example County Library"'),
        "waivers": Key(
            "waivers",
            tuple[Waiver, ...],
            "required scenarios that need not be shown for a time: in each `[[waivers]]` its scenarios, their provision, reason, authority, owner, start and expiry",
            '[{scenarios = ["IF-050@sip2"], provision = "24-90-119(1)", reason = "...", authority = "...", owner = "...", start = 2026-01-01, expiry = 2026-06-30}]',
        ),
        "attestations": Key(
            "attestations",
            tuple[Attestation, ...],
            "what no system can show, on a named person's word, shown apart and counted nowhere: in each `[[attestations]]` its procedure, by whom, her role, day and expiry, and a statement if there is one",
            '[{procedure = "process-at-the-desk", by = "...", role = "...", day = 2026-01-01, expiry = 2026-12-31}]',
        ),
        "tls.authorities": Key(
            "authorities",
            Path,
            "authorities (PEM) that are trusted for https besides the usual ones",
            '"our-authority.pem"',
        ),
    }
)
"""Every key, by its dotted name."""

_TABLES: Final = sorted({name.partition(".")[0] for name in KEYS if "." in name})
_READ: Final = ("certificate.key", "tls.authorities")
_SECRETS: Final = re.compile(r"pass(word|phrase|wd)?$|secret|\bpins?$|token$")


def settle(given: Path | None, *, adapter: str | None, **said: object) -> Configuration:
    """Return what a run is to use: what the command line says and, where it says nothing, a file.

    given: the file named; else it is the current directory's hushmark.toml, if there is one.
    Raises the kinds of ConfigurationProblem.
    """
    file = given or (Path(NAME) if Path(NAME).exists() else None)
    return (read(file) if file else Configuration()).but(adapter=adapter, **said)


def read(file: Path) -> Configuration:
    """Read a configuration file; its paths count from its own folder. Raises the kinds of ConfigurationProblem."""
    try:
        text = file.read_bytes().decode()
        stated = tomllib.loads(text)
    except OSError as problem:
        raise ConfigurationUnreadable(str(file), f"cannot be read: {problem.strerror}.") from problem
    except UnicodeDecodeError as problem:
        raise NotToml(str(file), f"not UTF-8: byte {problem.start} is 0x{problem.object[problem.start]:02x}.") from None
    except tomllib.TOMLDecodeError as problem:
        raise NotToml(str(file), f"not TOML: {problem}.") from None
    folder = file.resolve().parent
    values: dict[str, Any] = {"timeouts": {}, "readings": {}}
    for name, value in _flat(stated):
        where = f"{file}, line {_line(text, name)}"
        key = _key(name, value, where)
        if key is None:
            continue
        converted = _convert(name, value, key, where, folder)
        if key.field in ("timeouts", "readings"):
            values[key.field][name.partition(".")[2]] = converted
        else:
            values[key.field] = converted
    return Configuration(file=file, directory=folder if "adapter" in values else None, **values)


def _flat(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each value by its dotted name; an empty table is a value."""
    for name, value in table.items():
        if isinstance(value, dict) and value:
            yield from _flat(value, f"{above}{name}.")
        else:
            yield f"{above}{name}", value


def _key(name: str, value: object, where: str) -> Key | None:
    """Return what a name stands for; None for an empty table. Raises SecretInFile, UnknownMethod, UnknownKey, WrongValue."""
    if name in _TABLES:
        if value != {}:
            msg = f"{name!r} is {show(value)}; it is a table, begun by the line [{name}]."
            raise WrongValue(where, msg)
        return None
    if name in KEYS:
        return KEYS[name]
    if _SECRETS.search(name):
        msg = f"{name!r} would hold a secret (its value is not shown here)."
        raise SecretInFile(where, msg)
    table, _, method = name.partition(".")
    if table == "timeouts":
        msg = f"the protocol has no method {show(method)}. {choices(method, list(SECONDS))}"
        raise UnknownMethod(where, msg)
    msg = f"there is no key {show(name)}. {choices(name, [*KEYS, *_TABLES])}"
    raise UnknownKey(where, msg)


def _convert(name: str, value: object, key: Key, where: str, folder: Path) -> object:
    if "-----BEGIN" in str(value):
        msg = f"{name!r} holds a key itself (not shown here)."
        raise SecretInFile(where, msg)
    try:
        if key.type is Path:
            return _path(name, msgspec.convert(value, _Text), where, folder)
        return msgspec.convert(value, key.type)
    except msgspec.ValidationError as problem:
        msg = f"{name!r} is {show(value)}: {str(problem)[0].lower()}{str(problem)[1:]}."
        raise WrongValue(where, msg) from None


def _path(name: str, value: str, where: str, folder: Path) -> Path:
    path = folder / Path(value).expanduser()
    if name in _READ and not path.is_file():
        msg = f"{name!r} names {show(value)}, and there is no file {path}."
        raise NamesNoFile(where, msg)
    return path


def _line(text: str, name: str) -> int:
    """Find the line on which a key is given, or else the table around it begins; 1 where neither can be found."""
    wanted = name
    while wanted:
        table = ""
        for number, line in enumerate(text.splitlines(), 1):
            if header := re.match(r"\s*\[+([^\]]+)\]", line):
                table = _plain(header[1])
                here = table
            elif given := re.match(r"\s*([^=#]+?)\s*=", line):
                here = ".".join(filter(None, (table, _plain(given[1]))))
            else:
                continue
            if here == wanted:
                return number
        wanted = wanted.rpartition(".")[0]
    return 1


def _plain(dotted: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in dotted.split("."))
