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

from collections.abc import Collection, Sequence
from itertools import chain

from hushmark.case import KEEPS_NOTHING, REDIRECT, Case, says, says_apart
from hushmark.evidence import at_mark, in_rows, of_exchange, what_differs
from hushmark.journal import PASSES, Answered, Journal, Obstacle
from hushmark.observe import answer_as_it_came, answer_text, shows, shows_apart, tells
from hushmark.plan import CHANGING, LISTED_FOR_ALL, MACHINE_CHANNEL, MAIL_CHANNEL, Instance, Marks
from hushmark.seen import Judged, Seen, cannot_tell, see, see_without, unusable
from hushmark.storing import why_stored

_NOT_ANOTHERS = 8
"""A number of this length is not that of another kind of thing, which the product counts as well."""


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


class _Case(Case):
    """One instance, judged."""

    # What must be kept.

    def kept(self) -> Judged:
        """Judge that nothing may tell who has what."""
        again = self.see("again")
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
        signed_in = self.signed_in()
        if signed_in is not None:
            return signed_in
        live, note = self.live()
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
        known = {each for given in self.by_pass(self.marks.exchanged) for each in given}
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
        joined = in_rows(bodies, self._people_in_rows, self._items_in_rows, self.known(self.marks.use_aliases))
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
        if seen is None or seen.obstacle is not None or about_her or served or request.operation == LISTED_FOR_ALL:
            return None
        marks = (*self.marks.people, *self.marks.given)
        said = ((answer, mark) for answer in seen.answers for mark in marks if says(answer, mark))
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
        hers = {*self.known(self.marks.people_aliases), *self.marks.people}
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
                if all(map(says_apart, seen.answers, hers)):
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
        for holds, wanted in chain(marked, ((shows_apart, given) for given in self.by_pass(aliases))):
            a1, b1, b2, a2 = map(holds, raw, wanted)
            if a1 == a2 and b1 == b2 and a1 != b1:
                return wanted[0]
        return ""

    @property
    def _people_in_rows(self) -> list[str]:
        return [*self.marks.people, *sorted(self.known(self.marks.people_aliases), key=len, reverse=True)]

    @property
    def _items_in_rows(self) -> list[str]:
        return [*self.marks.items, *sorted(self.known(self.marks.item_aliases), key=len, reverse=True)]

    # Who must not be named.

    def unnamed(self) -> Judged:
        """Judge that nothing may name the patron."""
        for seen, how in ((self.asked, ""), (self.see("again"), ", when asked once more")):
            named = self.named_in(seen)
            if seen is not None and named:
                evidence = (at_mark(seen.raw, named), *seen.shown)
                return Judged("failed", "system", f"the answer names her{how}", "", evidence)
        shaky = unusable(self.asked)
        if shaky is not None:
            return shaky
        live = self.see("live")
        entitled = live is not None and live.steady and bool(self.named_in(live))
        if not entitled and not self.shows_item():
            reason = "Blind: nobody was seen to be answered here, so that she was not named shows nothing."
            return cannot_tell("system", f"nothing named her ({self.asked.gist})", reason, self.asked.shown)
        note = "the same request names her to herself" if entitled else "the answer came, with the item's title"
        return Judged(
            "passed", "", f"nothing names her: {self.asked.gist}", evidence=self.asked.shown, control_note=note
        )

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
        shaky = unusable(asked) or self.signed_in()
        if asked is None or shaky is not None:
            return shaky or cannot_tell("suite", "no answer", "Run again.")
        if live is not None and self.keeps_nothing(live):
            note = KEEPS_NOTHING
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
        if not self.answers(self.asked):
            reason = "Nothing came out that could be stored, so that it shows nothing."
            return cannot_tell("system", f"the record did not come out ({self.asked.gist})", reason, self.asked.shown)
        marks = (*self.marks.items, *self.marks.people)
        pages = [page for answer in self.asked.answers for page in answer.exchanges if page.status < REDIRECT]
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
        if self.answers(self.asked):
            came = "the record came out, and followed the exchange of the two worlds"
            return Judged("passed", "", came, evidence=self.asked.shown, masked=self.asked.masked)
        if self.keeps_nothing(self.asked):
            return self._protective("the system keeps nothing of this: more protective than required")
        if self.names_no_title(self.asked):
            return self._protective("it came, and names no title, not even to her: more protective than required")
        live = self.see("live")
        if live is not None and self.answers(live):
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
