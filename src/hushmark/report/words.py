"""The reader's words for the keys of the results: no key is shown to a reader where a word will do.

Keys that are not known here (a channel of a later protocol, say) are shown as they are.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from evaluator.law import Edition
from hushmark.scenario import GENERATED

OUTCOMES = {
    "failed": "failed",
    "cantTell": "inconclusive",
    "untested": "not tested",
    "inapplicable": "not applicable",
    "passed": "passed",
}
"""EARL's outcomes in the order in which a reader needs them: what is wrong first."""

OUTCOME_MEANS = {
    "failed": "What came out of the system contradicts the scenario.",
    "cantTell": "What came out decides neither way. It counts neither for the system nor against it.",
    "untested": "The scenario applies and was not performed. A required one stands in the way of a certificate.",
    "inapplicable": "The system, as declared, has nothing that the scenario is about.",
    "passed": "What came out is what the scenario expects, and the control beside it was answered.",
}

CHANGED = {
    "system": "The system",
    "adapter": "The adapter",
    "suite": "The suite",
    "law": "The law",
    "waivers": "Waivers",
    "outcomes": "What came of it",
}
"""What can be otherwise than in an earlier run: first what is around it, then what came of it."""

WHOSE = {
    "system": "the library system",
    "adapter": "the adapter",
    "configuration": "the configuration",
    "environment": "the environment",
    "suite": "the suite",
    "law": "the law",
    "unknown": "not known",
    "": "nobody's",
}

WHOSE_MEANS = {
    "system": "Most likely whoever makes or runs the library system can change it.",
    "adapter": "The program that connects the system to this suite has to be changed, not the system.",
    "configuration": "The set-up of this run has to be changed: what it declares, its addresses, its accounts.",
    "environment": "The machine or network of this run was in the way. Run it again when that is mended.",
    "suite": "This suite is at fault. It says nothing about the system; please report it.",
    "law": "The text of the law leaves this open, and no reading was chosen that settles it.",
    "unknown": "What was observed does not tell whose it is.",
    "": "",
}

LEVELS = {
    "must": "must keep: the law forbids disclosure, or it is undetermined on these facts",
    "may": "may disclose: the statute permits it, or does not reach it",
    "should": "should keep: good practice, not law",
    "reading": "depends on how the statute is read",
}

_LEVELS_READ = {
    ("must", "prohibited"): "must keep: the law forbids disclosure",
    ("must", "undetermined"): "must keep until more is known: undetermined on these facts",
    ("may", "permitted"): "may disclose: the statute permits it",
    ("may", "not-covered"): "may disclose: the statute does not reach it",
}

FACETS = {"provision": "Provision", "level": "Level", "whose": "Whose it is", "waiver": "Waiver"}

CONFIDENCE = {
    "ST": "settled by the text",
    "OG": "official guidance",
    "CP": "common practice, which differs from library to library",
    "AR": "arguable: the opposite can be held in good faith",
}

LAYERS = {
    "statute": "the statute",
    "pccld": "the library's policy",
    "pccld-superseded": "the library's superseded policy",
    "good-practice": "good practice",
}

ACCESS = {
    "wire": "asked directly: the suite sent the requests and kept every byte",
    "relay": "relayed: the adapter asked and passed on what came back",
    "absent": "declared absent: the system is said not to have it",
    "disabled": "declared switched off: the system is said to have it, and not to answer through it",
    "withheld": "withheld: exists, and was not opened to this suite",
}

CHANNELS = {
    "opac-anon": "public catalog, nobody signed in",
    "opac-patron": "public catalog, signed in as a patron",
    "kiosk": "self-service kiosk",
    "sip2": "self-service machines (SIP2)",
    "ncip": "circulation interchange (NCIP)",
    "rest-patron": "programming interface for patrons",
    "rest-staff": "programming interface for staff",
    "ils-di": "discovery interface (ILS-DI)",
    "soap": "older programming interface (SOAP)",
    "staff-ui": "staff screens",
    "report": "reports",
    "export": "exports",
    "audit": "audit trail",
    "print": "printed slips",
    "notice": "notices to patrons",
    "log": "logs",
    "third-party": "services of third parties",
}

OPERATIONS = {
    "patron.self.show": "see one's own account",
    "patron.find": "look for a patron",
    "patron.show": "see a patron's account",
    "patron.loans.list": "list a patron's loans",
    "patron.history.list": "list what a patron had before",
    "patron.holds.list": "list a patron's holds",
    "patron.charges.list": "list a patron's charges",
    "patron.requests.list": "list a patron's requests",
    "patron.lists.show": "see a patron's lists",
    "patron.searches.list": "list a patron's saved searches",
    "patron.bookings.list": "list a patron's bookings",
    "patron.export": "export a patron's data",
    "item.status": "see whether an item is in",
    "item.borrower.show": "see who has an item",
    "item.lastBorrower.show": "see who had an item last",
    "title.holds.list": "list who waits for a title",
    "title.history.show": "see who had a title",
    "loan.create": "lend an item",
    "loan.return": "take an item back",
    "loan.renew": "renew a loan",
    "hold.place": "place a hold",
    "hold.cancel": "cancel a hold",
    "search.suggest": "be offered search words",
    "search.public": "search the catalog",
    "list.public.show": "see a public list",
    "report.run": "run a report",
    "report.download": "download a report",
    "log.view": "read a log",
    "notice.overdue": "send notices of what is overdue",
    "notice.hold": "send notices of holds that have come",
    "slip.hold.show": "print the slip for the hold shelf",
    "session.end": "sign out",
    "guardian.view": "see a child's account as a parent",
    "machine.authenticate": "sign a machine in",
}

LAW_VERDICTS = {
    "permitted": "the statute permits it",
    "prohibited": "the law forbids it",
    "not-covered": "the statute does not reach it",
    "undetermined": "undetermined on these facts",
}

LAYERS = {
    "statute": "the statute",
    "pccld": "the policy",
    "pccld-superseded": "the struck text",
    "good-practice": "good practice",
}


def verdict_of(verdict: str, layer: str) -> str:
    """Return a verdict as it is said of the statute, or of the layer that is asked in its stead."""
    if (verdict, layer) == ("prohibited", "good-practice"):
        return "good practice speaks against it"
    told = LAW_VERDICTS[verdict]
    return told if layer == "statute" else re.sub("^the (statute|law)", LAYERS[layer], told)


NEEDS = {
    "patron": "patrons",
    "staff": "staff accounts",
    "item": "items",
    "loan": "loans",
    "returnedLoan": "returned loans",
    "hold": "holds",
    "charge": "charges for an item",
    "guardianLink": "links between a guardian and a minor",
    "endedLink": "links between a guardian and a minor that have ended",
    "consent": "consents of patrons to tell somebody",
    "request": "requests to get or buy a title",
    "list": "private lists of titles",
    "search": "saved searches",
    "booking": "bookings of a title",
    "circulation": "circulation staff",
    "cataloguing": "cataloguing staff",
    "partner": "staff of another library who have no duty here",
    "vendor": "accounts for a third party’s service",
    "former": "staff who have left",
    "retention": "number of days after which past loans are forgotten",
}
"""What a scenario needs to be there: the kinds of record and of staff of the adapter protocol, and how long past loans are kept."""

SHOWN = {
    "unique-cause": "nothing else differs",
    "masking": "what else differs decides nothing",
    "infeasible": "never decides: proven of this code",
    "not shown": "not shown",
}
EVIDENCE = {
    "exchange": "A request and what came back",
    "difference": "What differs between two sets of test data",
    "mark": "An invented name or title that came out",
    "row": "A row that joins a person's and an item's internal identifiers",
    "answer": "What the decision service answered",
    "message": "A message between suite and adapter",
}

CERTIFICATES = {
    "observed": "observed: on what came out of the system's own interfaces",
    "decision": "decision service: on its answers to questions of law; this is not a certificate for a library system",
    "none": "none: nothing was declared that could be certified",
}

GROUNDS = {
    "certified": "Why it is certified",
    "certified in part": "Why it is certified in part",
    "certified with waivers": "Why it is certified with waivers",
    "not certified": "Why it is not certified",
    "inconclusive": "Why it is inconclusive",
    "development run": "Why it is a development run, and never a certificate",
}

REFERENCE = "reference"
"""How the evaluator that comes with this suite is called where an adapter is named."""
AGREES = "agrees with this suite (maker’s own evaluator)"

EXIT_STATUS = {
    0: "certified",
    1: "not conformant",
    2: "the command was used wrongly",
    3: "inconclusive",
    4: "a waiver was refused",
}

ACCOUNT_OF_UNSIGNED = "Unsigned: no certificate issued."
"""A report is never the certificate; a certificate is a file of its own, signed, and checked without this page."""

ACCOUNT_OF_SIGNED = "A certificate was signed for this run, after the verdict below was reached."


_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\ufffe\uffff]"
)

_WORD = re.compile(r"^[a-z]+(?=[\s,;]|$)")


def class_in_words(certificate_class: str, adapter: str) -> str:
    """Return what a run came to; the evaluator that comes with the suite can agree with it, and be no certified product."""
    return AGREES if adapter == REFERENCE and certificate_class == "certified" else certificate_class


def level(key: str, verdict: str = "") -> str:
    """Return a level in words; where the verdict on its facts is known, the words say which of the level's it is."""
    return _LEVELS_READ.get((key, verdict)) or LEVELS.get(key, key)


def provenance(required: Iterable[str]) -> str:
    """Say in brackets how many required scenarios were generated; nothing where none was."""
    told = [name.startswith(GENERATED) for name in required]
    written, generated = told.count(False), told.count(True)
    if not generated:
        return ""
    return f" ({written} written for the suite, {generated} generated by search to leave no condition untried)"


def day_in_words(day: date) -> str:
    """Return ``31 December 2025``."""
    return f"{day.day} {day:%B %Y}"


def begins(edition: Edition) -> str:
    """Say from which day the words of an edition hold, and that the day is not confirmed where it is not."""
    if edition.latest == date.min:
        return "on every day"
    if edition.earliest == edition.latest:
        return f"from {day_in_words(edition.earliest)} on"
    earliest, latest = day_in_words(edition.earliest), day_in_words(edition.latest)
    return f"from a day that is not confirmed, {earliest} at the earliest and {latest} at the latest"


def in_force(edition: Edition) -> str:
    """Say from when an edition is in force and, where the day is not confirmed, what is known of it."""
    window = f" ({edition.window})" if edition.earliest != edition.latest and edition.window else ""
    return f"in force {begins(edition)}{window}"


def listed(names: Sequence[str], most: int = 8) -> str:
    """Return names one after another, and of a long list how many more there are."""
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def simulated(clock: str, started: str) -> bool:
    """Tell whether another day was taken for today than that of the run; the two are told in different zones of time."""
    try:
        apart = date.fromisoformat(clock[:10]) - date.fromisoformat(started[:10])
    except ValueError:
        return False
    return abs(apart.days) > 1


def visible(text: str) -> str:
    """Return text in which every character that shows nothing, or turns the direction of others, is named in brackets."""
    return _UNSEEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def ended(text: str) -> str:
    """Return text with a full stop, unless it ends as a sentence does."""
    return text if not text or text.rstrip().endswith((".", "?", "!", ":", ";", ".”", '."')) else text + "."


def needed(kinds: Iterable[str]) -> str:
    """Return what must be there, in words, each followed by the adapter protocol's own word for it."""
    return ", ".join(f"{NEEDS[kind]} ({kind})" if kind in NEEDS else kind for kind in kinds)


def sentence(text: str) -> str:
    """Return text that begins and ends as a sentence does; a path or a name of a thing keeps its own spelling."""
    return ended(_WORD.sub(lambda first: first[0].capitalize(), text))


def begun(text: str) -> str:
    """Return text that begins as a sentence does."""
    return text[:1].upper() + text[1:]


def counted(number: int, one: str, many: str = "") -> str:
    """Return ``1 result``, ``2 results``."""
    return f"{number} {one if number == 1 else many or one + 's'}"
