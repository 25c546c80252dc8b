"""What the answers about one instance show, whatever is asked of them: that somebody was there to ask, and who it was who asked."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import chain

from hushmark import identifiers
from hushmark.evidence import of_exchange
from hushmark.journal import PASSES, Answered, Journal
from hushmark.observe import answer_as_it_came, answer_text, shows, shows_apart, tells
from hushmark.plan import (
    ABOUT_ALL,
    CHARGED,
    MAY_NAME_NO_TITLE,
    MAY_TELL_NOTHING,
    NEED_NOT_KEEP,
    STAFF_CHANNELS,
    Instance,
    Marks,
)
from hushmark.results import Whose
from hushmark.seen import Judged, Seen, cannot_tell, see, unusable

REDIRECT = 300
"""From this status on, an answer is none: it sends elsewhere, refuses or fails."""
_REFUSED = 400
_LONG_ENOUGH = 6
"""An identifier of this length stands nowhere by chance."""

KEEPS_NOTHING = "not even somebody entitled is shown this here: the system does not keep who had what"
"""What is noted of a door where what a system may forget is shown to nobody."""
_AMOUNTS = tuple(re.compile(rf"\b{cents // 100}[.,]?{cents % 100:02}\b") for cents in CHARGED)
_CHARGED = re.compile("|".join(amount.pattern for amount in _AMOUNTS))


@dataclass(frozen=True)
class Case:
    """One instance, with its answers and what would tell.

    ``asked`` is what came of the scenario's own request; what another role was answered is seen by its name.
    """

    instance: Instance
    journal: Journal
    marks: Marks
    asked: Seen

    def see(self, role: str) -> Seen | None:
        """Return what one role was answered: ``asked``, ``again``, ``self`` or ``live``; None if it never asked."""
        return see(self.journal, self.instance.id, role)

    def known(self, aliases: Collection[str], shortest: int = 1) -> set[str]:
        """Return the identifiers that some had in the first pass, whose answer is the one looked at."""
        first = {PASSES[0]: self.journal.refs.get(PASSES[0], {})}
        return identifiers.of(first, aliases, shortest=shortest)

    def by_pass(self, aliases: Collection[str]) -> list[tuple[str, ...]]:
        """Return each identifier of some as it was in each of the four passes: what is hers in one may be another's in the next."""
        return identifiers.by_pass(self.journal.refs, self.journal.of_several, aliases, PASSES, shortest=_LONG_ENOUGH)

    def answers(self, seen: Seen) -> bool:
        """Tell whether an answer follows the exchange and shows who or what was exchanged, by a mark or an identifier."""
        if not self._differs(seen):
            return False
        if any(tells(seen.answers[0], m) for m in (*self.marks.items, *self.marks.people)):
            return True
        return any(shows_apart(seen.raw, i) for i in self.known((*self.marks.item_aliases, *self.marks.use_aliases)))

    def keeps_nothing(self, seen: Seen) -> bool:
        """Tell whether what a system may forget is shown to nobody, steadily and without an error."""
        return (
            self.instance.request.operation in NEED_NOT_KEEP
            and seen.steady
            and not self._differs(seen)
            and all(e.status < REDIRECT for answer in seen.answers for e in answer.exchanges)
        )

    def _differs(self, seen: Seen) -> bool:
        """Tell whether the worlds are told apart, in what many did by more than what somebody else was charged."""
        if seen.a is None or seen.b is None or self.instance.request.operation not in ABOUT_ALL:
            return seen.differs
        return _CHARGED.sub("⟨charged⟩", seen.a.text) != _CHARGED.sub("⟨charged⟩", seen.b.text)

    def names_no_title(self, seen: Seen) -> bool:
        """Tell whether a charge or a notice came, and names neither her title nor what it is exchanged for.

        That a charge came is told by its amount, which is exchanged with it; that a notice did by the message, the same in both worlds.
        """
        operation = self.instance.request.operation
        of_charges = not operation.startswith("notice.")
        hers, others = _AMOUNTS
        return (
            operation in MAY_NAME_NO_TITLE
            and seen.steady
            and seen.differs == of_charges
            and all(
                answer.exchanges
                and all(e.status < REDIRECT for e in answer.exchanges)
                and not any(tells(answer, title) for title in (*self.marks.items, *self.marks.counterparts))
                and (not of_charges or owed.search(answer_text(answer)) is not None)
                for answer, owed in zip(seen.answers, (hers, others, others, hers), strict=True)
            )
        )

    def signed_in(self) -> Judged | None:
        """Check that a requester who signs in is signed in: she must see what she has herself."""
        if self.instance.request.who in self.instance.world.staff:
            return self._staff_signed_in()
        if not self.marks.own:
            return None
        own = self.see("self")
        if own is not None and own.steady and (self._shows_own(own) or self._reached(own)):
            return None
        shaky = unusable(own)
        if shaky is not None:
            return replace(shaky, observed=f"the requester could not be seen to be signed in: {shaky.observed}")
        return cannot_tell(
            "system",
            "the requester did not see even her own record" + (f" ({own.gist})" if own else ""),
            "It was not shown that she was signed in, so that she was refused shows nothing.",
            own.shown if own else (),
        )

    def _reached(self, own: Seen) -> bool:
        """Tell whether a notice reached whom it is for, though it names no title."""
        return self.instance.request.operation.startswith("notice.") and self.names_no_title(own)

    def _shows_own(self, own: Seen) -> bool:
        text, herself = own.raw, self.marks.herself
        if herself and all(says(answer, herself) for answer in own.answers):
            return True
        return any(shows(text, m) for m in self.marks.own) or any(
            shows_apart(text, i) for i in self.known(self.marks.own_aliases, _LONG_ENOUGH)
        )

    def _staff_signed_in(self) -> Judged | None:
        """Check that a member of staff was let in: signing in was answered, and not refused, in every pass.

        One whose account was closed is rightly refused there: that the door is live is shown by the desk.
        """
        if self.instance.world.staff[str(self.instance.request.who)].role == "former":
            return None
        for answer in self.asked.answers:
            if not answer.signing_in or answer.signing_in[-1].status >= _REFUSED:
                shown = tuple(of_exchange(e) for e in answer.signing_in[-1:])
                reason = "That she was refused shows nothing: it was not shown that she was signed in."
                return cannot_tell("system", "the sign-in of the member of staff was refused", reason, shown)
        return None

    def live(self) -> tuple[Judged | None, str]:
        """Check that the door is live: somebody entitled is answered through it, or the item's own page is there."""
        live = self.see("live")
        if live is not None and not self.instance.request.search:
            return self._live_for_somebody(live)
        if self.shows_item(live) or (self.instance.request.about and self._lists_item()):
            return None, "the answer came, with the item's title"
        if self._reached(self.asked):
            return None, "the notice came, and names no title"
        return cannot_tell(
            "system",
            "the answer did not come back with the item's title",
            "Blind: the page that might tell was never seen. (A title that the request itself holds shows nothing, nor does a page that sends elsewhere.)",
            self.asked.shown,
        ), ""

    def _live_for_somebody(self, live: Seen) -> tuple[Judged | None, str]:
        if self.answers(live):
            channel = self.instance.channel.name if self.instance.channel else ""
            who = "the circulation desk" if channel in STAFF_CHANNELS else "the patron herself"
            return None, f"{who} is answered through the same channel"
        if self.keeps_nothing(live):
            return None, KEEPS_NOTHING
        if self.names_no_title(live):
            return None, "not even somebody entitled is told a title here: it came, and names none"
        if self._tells_nothing(live):
            return (
                None,
                "not even somebody entitled is told here who has what: it came, and shows her or the item alone",
            )
        whose: Whose = live.obstacle.whose if live.obstacle is not None else "system"
        why = f" {live.obstacle.what} {live.obstacle.fix}" if live.obstacle is not None else ""
        return cannot_tell(
            whose,
            "nobody was answered through this channel, not even somebody entitled",
            f"Blind: a refusal shows something only where the same request is answered for somebody.{why}",
            live.shown,
        ), ""

    def _tells_nothing(self, live: Seen) -> bool:
        """Tell whether what need not tell who has what came, and named the patron or showed the item."""
        reached = self.instance.request.operation in MAY_TELL_NOTHING and live.obstacle is None
        return reached and (bool(self.named_in(live)) or self.shows_item(live))

    def _lists_item(self) -> bool:
        """Tell whether an answer about another patron lists the item by its number, as a machine is told it."""
        return any(shows_apart(self.asked.raw, number) for number in self.known(self.marks.item_aliases))

    def shows_item(self, seen: Seen | None = None) -> bool:
        """Tell whether an answer shows an item by its title, which the request did not hold."""
        seen = seen or self.asked
        page = seen.last
        return (
            page is not None
            and page.status < REDIRECT
            and any(says(each, m) for each in seen.answers for m in (*self.marks.items, *self.marks.shelf))
        )

    def named_in(self, seen: Seen | None) -> str:
        """Return by what an answer names her: an invented mark, or an identifier that she had when it was given."""
        if seen is None:
            return ""
        wanted = [(mark,) * len(seen.answers) for mark in self.marks.people]
        pairs = (zip(seen.answers, each, strict=True) for each in (*wanted, *self.by_pass(self.marks.people_aliases)))
        return next((name for answered, name in chain.from_iterable(pairs) if says(answered, name)), "")


def says(answered: Answered, mark: str) -> bool:
    """Tell whether an answer says what its request did not say before."""
    return not shows(_sent(answered), mark) and tells(answered, mark)


def says_apart(answered: Answered, identifier: str) -> bool:
    """Tell the same of an identifier, which stands there as a whole."""
    return not shows_apart(_sent(answered), identifier) and shows_apart(answer_as_it_came(answered), identifier)


def _sent(answered: Answered) -> str:
    """Return what was asked; a message that the product sends of itself answers nobody."""
    return "\n".join(e.url + e.request_body.decode("latin-1") for e in answered.all if e.method != "SMTP")
