"""From the journal to outcomes: a pure function, so that a verdict can be computed again from the evidence.

``kept`` (a ``must``): passed only if the answer is the same in both worlds, was a typed answer of a live system to a
requester who was who she was said to be, and somebody entitled does get the record through the same door; and where what is
asked is about no patron, nothing names her to anybody but the desk and herself. ``unnamed``: passed
only if nothing in the answer names the patron, and the same door does name her, or shows the item, to somebody. ``unknown``
and ``uncounted``: passed only if the answer is the same in world C, where she is no patron or has nothing, and the door does
tell the two apart for somebody. ``unstored``: passed only if
the record came out, and no page of it may be stored. ``told`` (a ``may``): passed if the record came out, or if it was refused while the door is live (*more protective than required*).
A crash, a time-out, garbage or an unstable answer is none of these: it is ``cantTell``, and says whose it is.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from hushmark import identifiers
from hushmark.evidence import at_mark, in_rows, of_exchange, what_differs
from hushmark.journal import PASSES, Answered, Journal, Obstacle
from hushmark.observe import answer_as_it_came, answer_text, shows, shows_apart, tells
from hushmark.plan import (
    ABOUT_ALL,
    CHANGING,
    CHARGED,
    MACHINE_CHANNEL,
    MAIL_CHANNEL,
    MAY_NAME_NO_TITLE,
    MAY_TELL_NOTHING,
    NEED_NOT_KEEP,
    STAFF_CHANNELS,
    Instance,
    Marks,
)
from hushmark.results import Whose
from hushmark.seen import Judged, Seen, cannot_tell, see, see_without, unusable
from hushmark.storing import why_stored

_REDIRECT = 300
_REFUSED = 400
_LONG_ENOUGH = 6
"""An identifier of this length stands nowhere by chance."""
_NOT_ANOTHERS = 8
"""A number of this length is not that of another kind of thing, which the product counts as well."""
_LISTED_FOR_ALL = "list.public.show"


def judge_interface(instance: Instance, journal: Journal, marks: Marks, kind: str) -> Judged:
    """Judge one instance; ``kind`` is ``kept``, ``unnamed``, ``unknown``, ``uncounted``, ``unstored`` or ``told``."""
    asked = see(journal, instance.id, "asked")
    if asked is None:
        ended = Obstacle("suite", "the run ended before it was asked", "Run again.")
        first = journal.obstacles[0] if journal.obstacles else ended
        return cannot_tell(first.whose, "nothing: the request was not made in every pass", f"{first.what} {first.fix}")
    case = _Case(instance, journal, marks, asked)
    match kind:
        case "told":
            return case.told()
        case "unnamed":
            return case.unnamed()
        case "unstored":
            return case.unstored()
        case "unknown" | "uncounted":
            return case.untold("she is a patron" if kind == "unknown" else "she has anything")
        case _:
            return case.kept()


@dataclass(frozen=True)
class _Case:
    """One instance, with its answers and what would tell."""

    instance: Instance
    journal: Journal
    marks: Marks
    asked: Seen

    # What must be kept.

    def kept(self) -> Judged:
        """Judge that nothing may tell who has what."""
        again = self._see("again")
        disclosed = self._disclosed(self.asked, "") or self._disclosed(
            again, ", when asked once more, just as somebody entitled had asked"
        )
        disclosed = (
            disclosed
            or self._named_to_another(self.asked)
            or self._named_to_another(again)
            or self._told_at_another_time()
        )
        if disclosed is not None:
            return disclosed
        shaky = unusable(self.asked) or (unusable(again) if again is not None or self._asked_twice else None)
        if shaky is not None:
            return shaky
        signed_in = self._signed_in()
        if signed_in is not None:
            return signed_in
        live, note = self._live()
        if live is not None:
            return live
        if self._asks_for_nobody(again):
            note += "; the request named nobody: whether her records open to another by her number was not tried"
        return Judged(
            "passed",
            "",
            f"the answer is the same in both worlds: {self.asked.gist}",
            evidence=self.asked.shown,
            control_note=note,
            masked=self.asked.masked,
        )

    @property
    def _asked_twice(self) -> bool:
        request = self.instance.request
        channel = self.instance.channel.name if self.instance.channel else ""
        once = (
            request.operation in CHANGING
            or channel == MAIL_CHANNEL
            or (request.after_sign_out and channel != MACHINE_CHANNEL)
        )
        return not once

    def _disclosed(self, seen: Seen | None, how: str) -> Judged | None:
        """Return a failure if what came back differs between the worlds, or hides a mark in what was masked."""
        if seen is None or seen.obstacle is not None:
            return None
        if seen.a is None or seen.b is None:
            return self._named_unsteadily(seen, how)
        marks = (*self.marks.items, *self.marks.people)
        masked = "\n".join((*seen.a.masked, *seen.b.masked))
        known = {each for given in self._by_pass(self.marks.exchanged) for each in given}
        hidden = next((m for m in marks if shows(masked, m)), "") or next(
            (i for i in sorted(known) if shows_apart(masked, i)), ""
        )
        if not seen.differs and not hidden:
            hidden = self._in_one_world(seen, marks, self.marks.exchanged)
            masked = seen.raw
        if not seen.differs and not hidden:
            return None
        found = [m for m in marks if tells(seen.answers[0], m)]
        bodies = [e.body.decode("utf-8", "replace") for e in seen.answers[0].exchanges]
        where = next((e for e in seen.answers[0].exchanges if any(shows(e.body, m) for m in marks)), seen.last)
        evidence = [what_differs(seen.a.text, seen.b.text), *(at_mark(seen.a.text, mark) for mark in found[:2])]
        joined = in_rows(bodies, self._people_in_rows, self._items_in_rows, self._known(self.marks.use_aliases))
        evidence += [at_mark(masked, hidden)] if hidden else []
        evidence += [joined] if joined else []
        evidence += [of_exchange(where)] if where else []
        evidence += seen.in_the_other_world
        named = "; the invented title or name stands in it" if found else ""
        named += "; internal identifiers of the person and the item stand in one row" if joined else ""
        why = (
            "it differs between two worlds in which only that differs"
            if seen.differs
            else "a value that is new each time holds it, or what was left out where the two worlds were compared"
        )
        what = f"the answer tells who has what{how}: {why}{named}"
        return Judged("failed", "system", what, "", tuple(evidence), masked=seen.masked)

    def _named_to_another(self, seen: Seen | None) -> Judged | None:
        """Return a failure if what is about no patron names her all the same: that she uses the library is alike in both worlds.

        Only the desk may know. A page that names its own reader names nobody else; what is in a list for all has its own scenario.
        """
        request, staff = self.instance.request, self.instance.world.staff
        about_her = request.patron is not None and not request.search
        served = request.who in staff and staff[str(request.who)].role == "circulation"
        if seen is None or seen.obstacle is not None or about_her or served or request.operation == _LISTED_FOR_ALL:
            return None
        marks = (*self.marks.people, *self.marks.given)
        said = ((answer, mark) for answer in seen.answers for mark in marks if _says(answer, mark))
        answer, named = next(said, (seen.answers[0], self._numbered(seen)))
        if not named:
            return None
        evidence = (at_mark(answer_text(answer), named), *map(of_exchange, answer.all[-1:]))
        what = "the answer names her to somebody else, and so tells that she uses the library, in both worlds"
        return Judged("failed", "system", what, "", evidence)

    def _told_at_another_time(self) -> Judged | None:
        """Return a failure if a message that came before a job, or after it, names her or a title at stake to whoever asks."""
        marks = (*self.marks.people, *self.marks.given, *self.marks.items, *self.marks.counterparts)
        for name in PASSES:
            answered = self.journal.answers.get((self.instance.id, "late", name), Answered())
            told = next((mark for mark in marks if tells(answered, mark)), "")
            if told:
                evidence = (at_mark(answer_text(answered), told), *map(of_exchange, answered.all))
                what = "a message that came at another time than the notices that were asked for tells who has what"
                return Judged("failed", "system", what, "", evidence)
        return None

    def _asks_for_nobody(self, again: Seen | None) -> bool:
        """Tell whether a patron asked for another's records by requests in which nothing is hers: no number, card or name."""
        request = self.instance.request
        elsewhere = self.instance.channel is None or self.instance.channel.name in (MACHINE_CHANNEL, MAIL_CHANNEL)
        if elsewhere or request.patron is None or request.search or not self.marks.own:
            return False
        hers = {*self._known(self.marks.people_aliases), *self.marks.people}
        first = [seen.answers[0] for seen in (self.asked, again) if seen is not None]
        sent = "\n".join(
            f"{e.url} {e.request_headers} {e.request_body.decode('latin-1')}" for each in first for e in each.exchanges
        )
        return not any(shows_apart(sent, each) for each in hers)

    def _numbered(self, seen: Seen) -> str:
        """Return her identifier, of those nobody else bears, if it stands as a whole in each answer, where the request did not hold it."""
        given = [self.journal.refs.get(name, {}) for name in PASSES]
        for alias in self.marks.people_aliases:
            for key in sorted({key for each in given for key in each.get(alias, {})}):
                hers = [each.get(alias, {}).get(key, "") for each in given]
                if min(map(len, hers)) < _NOT_ANOTHERS or self.journal.of_several.intersection(hers):
                    continue
                if all(map(_says_apart, seen.answers, hers)):
                    return hers[0]
        return ""

    def _named_unsteadily(self, seen: Seen, how: str) -> Judged | None:
        """Return a failure if she is named, or her title, wherever she has it and nowhere else, whatever else wavers."""
        named = self._in_one_world(seen, self.marks.people, self.marks.people_aliases) or self._exchanged(seen)
        if not named:
            return None
        holding = next((answer for answer in seen.answers if tells(answer, named)), seen.answers[0])
        what = f"the answer tells who has what{how}: she or her title is named in one of two worlds in which only that differs"
        evidence = (at_mark(answer_as_it_came(holding), named), *map(of_exchange, holding.all[-1:]))
        return Judged("failed", "system", what, "", evidence)

    def _exchanged(self, seen: Seen) -> str:
        """Return a title that stands in both answers of one world, where the one it is exchanged for stands in both of the other.

        A title alone may be there by chance, on a page that shows some of many; the two are not exchanged by chance.
        """
        for item, counterpart in zip(self.marks.items, self.marks.counterparts, strict=False):
            here, there = (
                [shows(answer_as_it_came(answer), mark) for answer in seen.answers] for mark in (item, counterpart)
            )
            if here in ([True, False, False, True], [False, True, True, False]) and there == [
                not each for each in here
            ]:
                return item
        return ""

    def _in_one_world(self, seen: Seen, marks: Sequence[str], aliases: Collection[str]) -> str:
        """Return what stands in both answers of one world and in none of the other, whatever was left out of the comparison."""
        raw = [answer_as_it_came(answer) for answer in seen.answers]
        marked = ((shows, (mark,) * len(raw)) for mark in marks)
        for holds, wanted in chain(marked, ((shows_apart, given) for given in self._by_pass(aliases))):
            a1, b1, b2, a2 = map(holds, raw, wanted)
            if a1 == a2 and b1 == b2 and a1 != b1:
                return wanted[0]
        return ""

    @property
    def _people_in_rows(self) -> list[str]:
        return [*self.marks.people, *sorted(self._known(self.marks.people_aliases), key=len, reverse=True)]

    @property
    def _items_in_rows(self) -> list[str]:
        return [*self.marks.items, *sorted(self._known(self.marks.item_aliases), key=len, reverse=True)]

    # Who must not be named.

    def unnamed(self) -> Judged:
        """Judge that nothing may name the patron."""
        for seen, how in ((self.asked, ""), (self._see("again"), ", when asked once more")):
            named = self._named_in(seen)
            if seen is not None and named:
                evidence = (at_mark(seen.raw, named), *seen.shown)
                return Judged("failed", "system", f"the answer names her{how}", "", evidence)
        shaky = unusable(self.asked)
        if shaky is not None:
            return shaky
        live = self._see("live")
        entitled = live is not None and live.steady and bool(self._named_in(live))
        if not entitled and not self._shows_item():
            reason = "Blind: nobody was seen to be answered here, so that she was not named shows nothing."
            return cannot_tell("system", f"nothing named her ({self.asked.gist})", reason, self.asked.shown)
        note = "the same request names her to herself" if entitled else "the answer came, with the item's title"
        return Judged(
            "passed", "", f"nothing names her: {self.asked.gist}", evidence=self.asked.shown, control_note=note
        )

    def _named_in(self, seen: Seen | None) -> str:
        """Return by what an answer names her: an invented mark, or an identifier that she had when it was given."""
        if seen is None:
            return ""
        wanted = [(mark,) * len(seen.answers) for mark in self.marks.people]
        pairs = (zip(seen.answers, each, strict=True) for each in (*wanted, *self._by_pass(self.marks.people_aliases)))
        return next((name for answered, name in chain.from_iterable(pairs) if _says(answered, name)), "")

    # What must not be told at all: that she is there, or that she has something.

    def untold(self, what: str) -> Judged:
        """Judge that nothing may tell ``what``: the answer is the same in world C, where it is not so."""
        asked, live = (see_without(self.journal, self.instance.id, role) for role in ("asked", "live"))
        if asked is not None and asked.a is not None and asked.b is not None and asked.differs:
            label = f"what differs from the world in which it is not so that {what}"
            evidence = (what_differs(asked.a.text, asked.b.text, label), *asked.shown, *asked.in_the_other_world)
            observed = (
                f"the answer tells whether {what}: it differs from the answer in a world in which only that is not so"
            )
            return Judged("failed", "system", observed, "", evidence, masked=asked.masked)
        shaky = unusable(asked) or self._signed_in()
        if asked is None or shaky is not None:
            return shaky or cannot_tell("suite", "no answer", "Run again.")
        if live is not None and self._keeps_nothing(live):
            note = "not even somebody entitled is shown this here: the system does not keep who had what"
        elif live is not None and live.differs:
            note = f"somebody entitled is told whether {what}"
        else:
            reason = f"Blind: not even somebody entitled was seen to be told whether {what}, so that nobody else is shows nothing."
            return cannot_tell(
                "system", f"nothing tells whether {what} ({asked.gist})", reason, live.shown if live else ()
            )
        return Judged(
            "passed",
            "",
            f"the answer is the same whether or not {what}: {asked.gist}",
            evidence=asked.shown,
            control_note=note,
            masked=asked.masked,
        )

    # What is shown to her, and may stay behind.

    def unstored(self) -> Judged:
        """Judge that no page with her record may be stored: it came, and each that shows it says so."""
        shaky = unusable(self.asked)
        if shaky is not None:
            return shaky
        if not self._answers(self.asked):
            reason = "Nothing came out that could be stored, so that it shows nothing."
            return cannot_tell("system", f"the record did not come out ({self.asked.gist})", reason, self.asked.shown)
        marks = (*self.marks.items, *self.marks.people)
        pages = [page for answer in self.asked.answers for page in answer.exchanges if page.status < _REDIRECT]
        showing = [page for page in pages if any(shows(page.body, mark) for mark in marks)]
        for page in showing or pages:
            if why := why_stored(page):
                observed = f"the page with her record may be stored, and be shown to whoever comes next: {why}"
                found = tuple(at_mark(self.asked.raw, mark) for mark in marks if shows(page.body, mark))
                return Judged("failed", "system", observed, "", (*found[:1], of_exchange(page)))
        return Judged("passed", "", "no page with her record may be stored", evidence=self.asked.shown)

    # What may be told.

    def told(self) -> Judged:
        """Judge what the library may show."""
        shaky = unusable(self.asked)
        if shaky is not None:
            return shaky
        if self._answers(self.asked):
            came = "the record came out, and followed the exchange of the two worlds"
            return Judged("passed", "", came, evidence=self.asked.shown, masked=self.asked.masked)
        if self._keeps_nothing(self.asked):
            return self._protective("the system keeps nothing of this: more protective than required")
        if self._names_no_title(self.asked):
            return self._protective("it came, and names no title, not even to her: more protective than required")
        live = self._see("live")
        if live is not None and self._answers(live):
            return self._protective(
                f"refused ({self.asked.gist}), while somebody else entitled is answered: more protective than required"
            )
        return cannot_tell(
            "system",
            f"the record did not come out ({self.asked.gist})",
            "Nobody was seen to be answered here: nothing can be told through this channel.",
            self.asked.shown,
        )

    def _protective(self, observed: str) -> Judged:
        return Judged("passed", "", observed, evidence=self.asked.shown, more_protective=True)

    # What shows that there was somebody to ask, and somebody who asked.

    def _see(self, role: str) -> Seen | None:
        return see(self.journal, self.instance.id, role)

    def _known(self, aliases: Collection[str], shortest: int = 1) -> set[str]:
        """Return the identifiers that some had in the first pass, whose answer is the one looked at."""
        first = {PASSES[0]: self.journal.refs.get(PASSES[0], {})}
        return identifiers.of(first, aliases, shortest=shortest)

    def _by_pass(self, aliases: Collection[str]) -> list[tuple[str, ...]]:
        """Return each identifier of some as it was in each of the four passes: what is hers in one may be another's in the next."""
        return identifiers.by_pass(self.journal.refs, self.journal.of_several, aliases, PASSES, shortest=_LONG_ENOUGH)

    def _answers(self, seen: Seen) -> bool:
        """Tell whether an answer follows the exchange and shows who or what was exchanged, by a mark or an identifier."""
        if not seen.differs or seen.a is None:
            return False
        if any(tells(seen.answers[0], m) for m in (*self.marks.items, *self.marks.people)):
            return True
        return any(shows_apart(seen.raw, i) for i in self._known((*self.marks.item_aliases, *self.marks.use_aliases)))

    def _keeps_nothing(self, seen: Seen) -> bool:
        """Tell whether what a system may forget is shown to nobody, steadily and without an error.

        What many did may be shown in something else, such as what was charged: then no title of the whole run stands in it.
        """
        operation = self.instance.request.operation
        shown = any(tells(answer, title) for answer in seen.answers for title in self.marks.shelf)
        return (
            operation in NEED_NOT_KEEP
            and seen.steady
            and not (shown if operation in ABOUT_ALL else seen.differs)
            and all(e.status < _REDIRECT for answer in seen.answers for e in answer.exchanges)
        )

    def _names_no_title(self, seen: Seen) -> bool:
        """Tell whether a charge or a notice came, and names neither her title nor what it is exchanged for.

        That a charge came is told by its amount, which is exchanged with it; that a notice did by the message, the same in both worlds.
        """
        operation = self.instance.request.operation
        of_charges = not operation.startswith("notice.")
        hers, others = (re.compile(rf"\b{cents // 100}[.,]?{cents % 100:02}\b") for cents in CHARGED)
        return (
            operation in MAY_NAME_NO_TITLE
            and seen.steady
            and seen.differs == of_charges
            and all(
                answer.exchanges
                and all(e.status < _REDIRECT for e in answer.exchanges)
                and not any(tells(answer, title) for title in (*self.marks.items, *self.marks.counterparts))
                and (not of_charges or owed.search(answer_text(answer)) is not None)
                for answer, owed in zip(seen.answers, (hers, others, others, hers), strict=True)
            )
        )

    def _signed_in(self) -> Judged | None:
        """Check that a requester who signs in is signed in: she must see what she has herself."""
        if self.instance.request.who in self.instance.world.staff:
            return self._staff_signed_in()
        if not self.marks.own:
            return None
        own = self._see("self")
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
        """Tell whether a notice of her own reached her, though it names no title."""
        return self.instance.request.operation.startswith("notice.") and self._names_no_title(own)

    def _shows_own(self, own: Seen) -> bool:
        text, herself = own.raw, self.marks.herself
        if herself and all(_says(answer, herself) for answer in own.answers):
            return True
        return any(shows(text, m) for m in self.marks.own) or any(
            shows_apart(text, i) for i in self._known(self.marks.own_aliases, _LONG_ENOUGH)
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

    def _live(self) -> tuple[Judged | None, str]:
        """Check that the door is live: somebody entitled is answered through it, or the item's own page is there."""
        live = self._see("live")
        if live is not None and not self.instance.request.search:
            return self._live_for_somebody(live)
        if self._shows_item(live) or (self.instance.request.about and self._lists_item()):
            return None, "the answer came, with the item's title"
        return cannot_tell(
            "system",
            "the answer did not come back with the item's title",
            "Blind: the page that might tell was never seen. (A title that the request itself holds shows nothing, nor does a page that sends elsewhere.)",
            self.asked.shown,
        ), ""

    def _live_for_somebody(self, live: Seen) -> tuple[Judged | None, str]:
        if self._answers(live):
            channel = self.instance.channel.name if self.instance.channel else ""
            who = "the circulation desk" if channel in STAFF_CHANNELS else "the patron herself"
            return None, f"{who} is answered through the same channel"
        if self._keeps_nothing(live):
            return None, "not even somebody entitled is shown this here: the system does not keep who had what"
        if self._names_no_title(live):
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
        return reached and (bool(self._named_in(live)) or self._shows_item(live))

    def _lists_item(self) -> bool:
        """Tell whether an answer about another patron lists the item by its number, as a machine is told it."""
        return any(shows_apart(self.asked.raw, number) for number in self._known(self.marks.item_aliases))

    def _shows_item(self, seen: Seen | None = None) -> bool:
        """Tell whether an answer shows an item by its title, which the request did not hold."""
        seen = seen or self.asked
        page = seen.last
        shelf = self.marks.shelf if self.instance.request.operation == _LISTED_FOR_ALL else ()
        return (
            page is not None
            and page.status < _REDIRECT
            and any(_says(each, m) for each in seen.answers for m in (*self.marks.items, *shelf))
        )


def _says(answered: Answered, mark: str) -> bool:
    """Tell whether an answer says what its request did not say before."""
    return not shows(_sent(answered), mark) and tells(answered, mark)


def _says_apart(answered: Answered, identifier: str) -> bool:
    """Tell the same of an identifier, which stands there as a whole."""
    return not shows_apart(_sent(answered), identifier) and shows_apart(answer_as_it_came(answered), identifier)


def _sent(answered: Answered) -> str:
    """Return what was asked; a message that the product sends of itself answers nobody."""
    return "\n".join(e.url + e.request_body.decode("latin-1") for e in answered.all if e.method != "SMTP")
