"""What a text denies: each denial with the word it falls on, what stands in its reach, and how binding it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.guard.scope import LINKS, STOPS, focus, full, until
from engine.guard.term import Term, Text, meaning
from engine.guard.words.denials import (
    ADVICE,
    BAN,
    CAN,
    CONCORD,
    DEFER,
    DUTY,
    ELSE,
    EMPTY,
    EXCEPT,
    FEARS,
    HALTS,
    LEXICAL,
    MEANT,
    MILD,
    NEED,
    NO_SUCH,
    QUANTITY,
    SAID,
    SIGNS,
    WHETHER,
)
from engine.understanding.lemmas import known, parses
from engine.understanding.words import bag

Force = Literal["duty", "need", "advice", "ban", "plain"]
_TRULY = bag("правда вправду впрямь действительно")
_INDEED = re.compile("и (?:правда|вправ|впрям|действ)")
_WITH = bag("с со on with before")
_BINDING = bag("обязать обязывать")
_AND_NOR = bag("и или ни либо and or nor")
_NOT_PREFIXED = bag("немного недавно нечего несколько недешевое неделя небольшой необходимый необходимо")


@dataclass(frozen=True, slots=True)
class Denial:
    """One denial. ``focus``: what it falls on; ``reach``: all that it may be about, the focus among it.

    ``strong``: told by a sign («не», «без»), not by a word that denies («воздержаться», "interest-free").
    ``doubted``: in a condition or a question; ``quantified``: «не всегда», which is no «не».
    """

    sign: Term
    focus: tuple[Term, ...]
    reach: tuple[Term, ...]
    force: Force = "plain"
    strong: bool = True
    doubted: bool = False
    quantified: bool = False

    @property
    def start(self) -> int:
        """Where it begins in the raw text."""
        return min(term.start for term in (self.sign, *self.focus))

    @property
    def end(self) -> int:
        """Where it ends in the raw text."""
        return max(term.end for term in (self.sign, *self.focus))


def denials(text: Text) -> tuple[Denial, ...]:
    """Return the denials of a text in order; «ничего собирать не надо» is one."""
    return tuple(_read(text))


def _read(text: Text) -> Iterator[Denial]:
    clauses: dict[int, list[Term]] = {}
    for term in text.terms:
        if not _vague(term, text) and not _indeed(term, text):
            clauses.setdefault(term.clause, []).append(term)
    for place, term in enumerate(text.terms):
        clause = clauses.get(term.clause, [])
        at = next((number for number, one in enumerate(clause) if one is term), -1)
        if at < 0:
            continue
        if at and term.text in ("нет", "нету") and clause[0].text == "пока":
            lacked = tuple(one for one in clause if one.role in ("noun", "quality"))
            yield Denial(term, lacked[-1:], lacked, strong=False)  # «пока нет ключей» is «без ключей»
        elif term.text in SIGNS or (term.keys & SIGNS and not term.text.isascii()):
            if not _silent(text.terms, place, clause, at):
                yield _signed(text, term, clause, at)
        elif term.keys & HALTS and at + 1 < len(clause) and _deed(clause[at + 1]):
            yield _signed(text, term, clause, at)
        elif term.keys & DEFER and (named := _put_off(clause, at)):
            yield Denial(term, named, named, "advice", strong=False)
        elif term.text == "non" and at + 1 < len(clause):
            yield Denial(term, (clause[at + 1],), tuple(one for one in clause if one.content), strong=False)
        elif term.keys & FEARS and not any(one.text in SIGNS for one in clause):
            feared = tuple(one for one in clause if one is not term and one.content)
            yield Denial(term, (), feared, strong=False)  # «страшно ошибиться»: an error is not wished
        elif term.keys & LEXICAL:
            after = [one for one in clause[at + 1 :] if one.content and not one.keys & LEXICAL]
            around = after or [one for one in clause[:at] if one.content]
            yield Denial(term, tuple(around[:1]), tuple(around), _force((term,)), strong=False)
        else:
            yield from _within(text, term, clause)


def _indeed(term: Term, text: Text) -> bool:
    """Whether a word only owns that something is so: «и правда», «и вправду»."""
    if term.text == "и":
        return _INDEED.match(text.raw[term.start : term.end + 8].lower()) is not None
    return term.text in _TRULY and text.raw[max(term.start - 2, 0) : term.start].lower() == "и "


def _vague(term: Term, text: Text) -> bool:
    """Whether a word is the first half of «что-то», which opens no clause."""
    return term.text == "что" and text.raw[term.end : term.end + 1] == "-"


def _put_off(clause: Sequence[Term], at: int) -> tuple[Term, ...]:
    """Return what is better not done yet: «с покупкой лучше подождать», "hold off on buying"."""
    for place, one in enumerate(clause):
        if one.text in _WITH and (one.text.isascii() == clause[at].text.isascii()):
            return tuple(two for two in clause[place + 1 : place + 3] if two.content and two is not clause[at])
    return ()


def _silent(terms: Sequence[Term], place: int, clause: Sequence[Term], at: int) -> bool:
    """Whether a sign denies nothing: «да или нет», «не только», «нет ли», the second sign of «ничего не надо»."""
    term = terms[place]
    following = terms[place + 1].text if place + 1 < len(terms) else ""
    if term.text in ("no", "нет") and len(clause) == 1:
        return True
    if term.text in ("не", "not") and following in ("только", "просто", "only", "just"):
        return True
    if following == "ли" or (at + 2 < len(clause) and term.text == "не" and clause[at + 2].text == "ли"):
        return True
    if term.keys & CONCORD:
        apart = place + 2 < len(terms) and terms[place + 1].keys & EXCEPT  # «никто, кроме меня, не читает»
        whole = [one for one in terms if one.sentence == term.sentence and one.start > term.start] if apart else clause
        if any(one.text in ("не", "нет", "нельзя") for one in whole):
            return True
    if at and clause[0].text == "пока" and term.text in ("не", "нет"):
        return True  # «пока не», until
    return term.text == "ни" and following == "не"


def _signed(text: Text, sign: Term, clause: Sequence[Term], at: int) -> Denial:
    after = list(until(clause[at + 1 :], STOPS))
    before = list(reversed(list(until(reversed(clause[:at]), LINKS))))
    told = at and clause[at - 1].text in ELSE | SAID
    if (not after and told) or (sign.text in ("no", "нет") and (told or (after and after[0].text in LINKS))):
        return Denial(sign, (), (), strong=False)
    if after and after[0].keys & _BINDING and after[0].role == "verb":
        return Denial(sign, (after[0],), (after[0],))  # «ни к чему не обяжет»
    linked = any(one.text in STOPS for one in clause[:at])  # «хотя никто не может» is of its own
    if not linked and _lean(after, before) and (sign.text in ("нет", "нельзя") or _modals(after, before)):
        earlier = [one for one in text.terms if one.sentence == sign.sentence and one.clause < sign.clause]
        last = max((one.clause for one in earlier if one.content), default=-1)
        before = [one for one in earlier if one.clause == last]
    if not after and sign.text == "not":  # "but parking is not"
        earlier = [one for one in text.terms if one.sentence == sign.sentence and one.start < clause[0].start]
        last = max((one.clause for one in earlier), default=-1)
        echo = [one for one in earlier if one.clause == last and one.content]
    else:
        echo = []
    modal = _modals(after, before)
    fallen = tuple(focus(sign, before, after))
    reach = tuple(one for one in (*after, *before, *echo) if _weighs(one))
    if sign.text in ("без", "without"):
        reach = tuple(one for one in after if fallen and one.start <= fallen[-1].start)
        reach += tuple(_joined(after, len(reach)))
    elif fallen and fallen[0].keys & MILD:
        reach = fallen
    force: Force = _force((sign, *modal[:1])) if modal or sign.text == "нельзя" else _spoken(sign, before, after)
    can = [one for one in before if not one.keys & CONCORD][-1:]
    if sign.text == "не" and can and can[0].keys & CAN:
        force = "duty"  # «можно не собирать»
    if sign.text in ("без", "without") and any(one.keys & CAN for one in clause):
        force = "need"
    return Denial(
        sign,
        fallen,
        reach,
        force,
        doubted=text.sentences[sign.sentence].asks
        or any(one.text in WHETHER for one in text.of(sign.sentence) if one.start < sign.start),
        quantified=bool(after and after[0].keys & QUANTITY),
    )


def _joined(after: Sequence[Term], size: int) -> Iterator[Term]:
    """Yield the further things that one «без» lacks: «без бега и прыжков»."""
    while size + 1 < len(after) and after[size].text in _AND_NOR:
        thing = after[size + 1]
        if not thing.content or thing.role == "verb" or thing.text in SIGNS:
            return
        yield thing
        size += 2


def _lean(after: Sequence[Term], before: Sequence[Term]) -> bool:
    return not full(after) and not full(before)


def _modals(after: Sequence[Term], before: Sequence[Term]) -> list[Term]:
    return [one for one in (*after[:2], *before[-2:]) if one.keys & (DUTY | NEED | ADVICE | BAN)]


def _within(text: Text, term: Term, clause: Sequence[Term]) -> Iterator[Denial]:
    """Yield the denial inside a word: «невыгодно», «беспроцентный», "non-refundable", "interest-free"."""
    reach = tuple(one for one in clause if one.content)
    if term.text.isascii():
        glued = [one for one in clause if one.end + 1 == term.start and text.raw[one.end] == "-"]
        if term.text == "free" and glued:
            yield Denial(term, (glued[0],), reach, strong=False)
            return
        bare = ""
        for prefix in ("non-", "non", "un"):
            if term.text.startswith(prefix) and len(term.text) - len(prefix) > 4 and not bare:
                bare = term.text.removeprefix(prefix) if term.text.endswith(("able", "ed", "ible")) else ""
        if bare:
            yield Denial(term, (_bare(term, bare),), (*reach, _bare(term, bare)), strong=False)
        return
    if term.role not in ("quality", "manner") or term.keys & (NO_SUCH | _NOT_PREFIXED):
        return
    for prefix in ("не", "бес", "без"):
        rest = term.text.removeprefix(prefix)
        if rest != term.text and len(rest) >= 4 and known(rest):
            whole = _bare(term, rest)
            yield Denial(term, (whole,), (*reach, whole), strong=prefix == "не" and not _joined_to(rest))
            return


def _joined_to(rest: str) -> bool:
    return rest in ("много", "легко", "просто", "давно", "сколько", "дорого")


def _bare(term: Term, rest: str) -> Term:
    keys, roots, role = meaning(rest)
    return Term(rest, term.start, term.end, term.sentence, term.clause, keys, roots, role, False, False)


def _spoken(sign: Term, before: Sequence[Term], after: Sequence[Term]) -> Force:
    """Return the force of a denial without a modal: a command advises."""
    if not after:
        return "plain"
    if sign.text.isascii():
        told = before and before[-1].text == "do" and len([one for one in before if one.text != "please"]) == 1
        return "advice" if told or (sign.text == "never" and not before) else "plain"
    first = parses(after[0].text)[:1]
    return "advice" if first and "impr" in first[0].tags else "plain"


def _force(words: Iterable[Term]) -> Force:
    """Return how binding a denial is, by its modal word."""
    for term in words:
        named = term.keys | {term.text}
        if named & DUTY:
            return "duty"
        if named & NEED:
            return "need"
        if named & ADVICE:
            return "advice"
        if named & BAN:
            return "ban"
    return "plain"


def _weighs(term: Term) -> bool:
    return term.content or bool(term.keys & (NEED | MEANT | EMPTY))


def _deed(term: Term) -> bool:
    return term.role == "verb" or term.text.endswith("ing")
