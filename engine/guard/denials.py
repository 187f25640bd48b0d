"""What a text denies: each denial with the word it falls on, what stands in its reach, and how binding it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from engine.guard.denial import Denial, Force, force, spoken
from engine.guard.prefixes import within
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
    LIGHT,
    MEANT,
    MILD,
    NEED,
    QUANTITY,
    SAID,
    SIGNS,
    WHETHER,
)
from engine.understanding.words import bag

_TRULY = bag("правда вправду впрямь действительно")
_INDEED = re.compile("и (?:правда|вправ|впрям|действ)")
_WITH = bag("с со on with before")
_BINDING = bag("обязать обязывать")
_HALVES = bag("либо то нибудь")
_IMPLIES = bag("накладывает влечет несет создает предполагает требует возникает налагает")
_SUCH = bag("этого это так такого")
_PUT_IN = bag("however though therefore unfortunately also please sadly однако конечно увы пожалуйста впрочем кстати")
_OPEN = bag("may can must will should do does is are you we they it i вы мы они я он она")
_FOR_WHOM = (("you",), ("me",), ("everyone",), ("everybody",), ("him",), ("her",), ("вас",), ("тебя",), ("всех",))
_LACK = bag("without без")  # "nothing is done without it" denies twice
_FURTHER = ("else", "more", "further")
_TOWARDS = bag("to by from for with on at in of")
_ARTICLES = bag("a an the your our my his her their also but а но")
_AND_NOR = bag("и или ни либо and or nor")
_SOFT = bag("at all only just merely simply too so yet")  # "not at all"
_COPULAS = bag("is are was were be")


@lru_cache(maxsize=64)  # many rules ask for the denials of the same two texts
def denials(text: Text) -> tuple[Denial, ...]:
    """Return the denials of a text in order; «ничего собирать не надо» is one."""
    return tuple(_read(text))


def _read(text: Text) -> Iterator[Denial]:
    clauses: dict[int, list[Term]] = {}
    whole = _resumed(text)
    for term in text.terms:
        if not _vague(term, text) and not _indeed(term, text):
            clauses.setdefault(whole.get(term.clause, term.clause), []).append(term)
    for place, term in enumerate(text.terms):
        clause = clauses.get(whole.get(term.clause, term.clause), [])
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
        elif (
            term.keys & HALTS and term.role in ("verb", "foreign") and clause[0] is not term and not _halted(clause, at)
        ):
            yield Denial(term, (), tuple(one for one in clause if one.content and one is not term), strong=False)
        elif term.text == "against" and at + 1 < len(clause) and _deed(clause[at + 1]):
            yield Denial(term, (clause[at + 1],), (clause[at + 1],), strong=False)  # "decide against going on"
        elif term.keys & DEFER and (named := _put_off(clause, at)):
            yield Denial(term, named, named, "advice", strong=False)
        elif term.text == "rather" and at + 1 < len(clause) and clause[at + 1].text == "than":
            spurned = tuple(one for one in until(clause[at + 2 :], STOPS) if one.content) or _whom(clause[at + 2 :])
            yield Denial(term, spurned[:1], spurned, strong=False)  # "an assistant rather than a lawyer"
        elif term.text == "non" and at + 1 < len(clause):
            yield Denial(term, (clause[at + 1],), tuple(one for one in clause if one.content), strong=False)
        elif term.keys & FEARS and not any(one.text in SIGNS for one in clause):
            around = clause[at + 1 :] if term.text.isascii() else clause  # "it is normal to be afraid"
            feared = tuple(one for one in around if one is not term and one.content)
            yield Denial(term, (), feared, strong=False)  # «страшно ошибиться»: an error is not wished
        elif term.keys & LEXICAL:
            after = [one for one in clause[at + 1 :] if one.content and not one.keys & LEXICAL]
            around = after or [one for one in clause[:at] if one.content]
            yield Denial(term, tuple(around[:1]), tuple(around), force((term,)), strong=False)
        else:
            yield from within(text, term, clause)


def _resumed(text: Text) -> dict[int, int]:
    """Return the clauses that go on after a word put in, with the one that they go on: "you may not, however, go"."""
    found: dict[int, int] = {}
    for one, two, three in zip(text.terms, text.terms[1:], text.terms[2:], strict=False):
        alone = two.text in _PUT_IN and one.clause < two.clause < three.clause and one.sentence == three.sentence
        if alone and (one.text in _OPEN or one.text in SIGNS):
            found[two.clause] = found[three.clause] = found.get(one.clause, one.clause)
    return found


def _indeed(term: Term, text: Text) -> bool:
    """Whether a word only owns that something is so: «и правда», «и вправду»."""
    if term.text == "и":
        return _INDEED.match(text.raw[term.start : term.end + 8].lower()) is not None
    return term.text in _TRULY and text.raw[max(term.start - 2, 0) : term.start].lower() == "и "


def _vague(term: Term, text: Text) -> bool:
    """Whether a word is a half of «что-то», «какой-либо», which opens no clause."""
    if term.text in _HALVES and text.raw[max(term.start - 1, 0) : term.start] == "-":
        return True
    return term.text == "что" and text.raw[term.end : term.end + 1] == "-"


def _put_off(clause: Sequence[Term], at: int) -> tuple[Term, ...]:
    """Return what is better not done yet: «с покупкой лучше подождать», "hold off on buying"."""
    if "hold" in clause[at].keys and not any(one.text == "off" for one in clause[at + 1 : at + 2]):
        return ()  # "we hold classes on Mondays"
    for place, one in enumerate(clause):
        if one.text in _WITH and (one.text.isascii() == clause[at].text.isascii()):
            return tuple(two for two in clause[place + 1 : place + 3] if two.content and two is not clause[at])
    return ()


def _halted(clause: Sequence[Term], at: int) -> bool:
    """Whether somebody puts an end to a thing rather than it ends: «прекращаем приём», "we stop the machine"."""
    after = clause[at + 1 :][:1]
    return bool(after) and after[0].content and after[0].role != "manner"


def _silent(terms: Sequence[Term], place: int, clause: Sequence[Term], at: int) -> bool:
    """Whether a sign denies nothing: «да или нет», «не только», «нет ли», the second sign of «ничего не надо»."""
    term = terms[place]
    following = terms[place + 1].text if place + 1 < len(terms) else ""
    if term.text in ("no", "нет") and len(clause) == 1:
        return True
    if term.text in ("не", "not") and following in ("только", "просто", "only", "just"):
        return True
    if term.text == "не" and following in _IMPLIES and any(one.text == "необязывающий" for one in clause):
        return True  # «никаких обязательств не накладывает»
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
    after = list(until(clause[at + 1 :], STOPS | _LACK if sign.keys & EMPTY else STOPS))
    if sign.keys & EMPTY and after and after[0].text in _FURTHER:
        after = after[1:]  # "nothing else", "nothing more"
    before = list(reversed(list(until(reversed(clause[:at]), LINKS))))
    before += _headed(clause, at, before) if sign.text == "not" else []
    before += _coordinate(clause[: at - len(before)]) if sign.text in ("not", "не", "нет") else []
    told = at and clause[at - 1].text in ELSE | SAID
    somebody = after[:1] and after[0].text == "one"  # "if no one is home"
    if (not after and told) or (
        sign.text in ("no", "нет") and not somebody and (told or (after and after[0].text in LINKS))
    ):
        return Denial(sign, (), (), strong=False)
    if after and after[0].keys & _BINDING and after[0].role == "verb":
        return Denial(sign, (after[0],), (after[0],))  # «ни к чему не обяжет»
    if sign.text == "нельзя" and any(one.text in _SUCH for one in before):
        before = [one for one in before if not one.keys & LIGHT and one.text not in _SUCH and not _lacked(one, clause)]
    linked = any(one.text in STOPS for one in clause[:at])  # «хотя никто не может» is of its own
    if not linked and _lean(after, before) and (sign.text in ("нет", "нельзя") or _modals(after, before)):
        earlier = [one for one in text.terms if one.sentence == sign.sentence and one.clause < sign.clause]
        last = max((one.clause for one in earlier if one.content), default=-1)
        before = [one for one in earlier if one.clause == last]
    if not after and sign.text == "not":  # "but parking is not"
        earlier = [one for one in text.terms if one.sentence == sign.sentence and one.start < clause[0].start]
        last = max((one.clause for one in earlier), default=-1)
        said = [one for one in earlier if one.clause == last]
        begun = next((place for place, one in enumerate(said) if one.text in _COPULAS), -1)
        echo = [one for one in said[begun + 1 :] if one.content]  # what is said of it, not of what
    else:
        echo = []
    modal = _modals(after, before)
    fallen = (*focus(sign, before, after), *_spelt(after))
    reach = tuple(one for one in (*after, *before, *echo) if _weighs(one))
    if sign.text in ("без", "without"):
        reach = tuple(one for one in after if fallen and one.start <= fallen[-1].start)
        reach += tuple(_joined(after, len(reach)))
    elif fallen and fallen[0].keys & MILD:
        reach = fallen
    if not (fallen or reach) and sign.text in ("not", "не"):  # "it is not up to you", "we will not do it"
        fallen = reach = _whom(after)
    bound: Force = force((sign, *modal[:1])) if modal or sign.text == "нельзя" else spoken(sign, before, after)
    can = [one for one in before if not one.keys & CONCORD][-1:]
    if sign.text == "не" and can and can[0].keys & CAN:
        bound = "duty"  # «можно не собирать»
    if sign.text in ("без", "without") and (bound == "ban" or any(one.keys & CAN for one in clause)):
        bound = "need"  # «без страховки возможен»
    return Denial(
        sign,
        fallen,
        reach,
        bound,
        doubted=text.sentences[sign.sentence].asks
        or any(one.text in WHETHER for one in text.of(sign.sentence) if one.start < sign.start),
        quantified=any(one.keys & QUANTITY for one in after[: 2 if sign.text in ("не", "not") else 1]),
    )


def _whom(after: Sequence[Term]) -> tuple[Term, ...]:
    """Return the first word behind a sign that names somebody, be it a pronoun: "to the court, not to us"."""
    named = [one for one in after if one.text not in _ARTICLES and one.text not in _SOFT]
    if len(named) > 1 and named[0].text in _TOWARDS:
        named = named[1:]
    return tuple(named[:1])


def _headed(clause: Sequence[Term], at: int, before: Sequence[Term]) -> list[Term]:
    """Return the thing that a clause with "that" hangs on: "shoes that have been worn we do not take"."""
    begun = at - len(before) - 1
    if begun > 0 and clause[begun].text in ("that", "which") and clause[begun - 1].content:
        return [clause[begun - 1]]
    return []


def _spelt(after: Sequence[Term]) -> Iterator[Term]:
    """Yield the verb that a set phrase says: "is not for you" does not suit, "can't make it" does not come."""
    row = tuple(one.text for one in after[:2])
    bare = len(after) <= 2 or not after[2].content
    if row[:1] in (("for",), ("для",)) and row[1:] in _FOR_WHOM and bare:
        yield _as(after[0], "suited" if after[0].text.isascii() else "подходить")
    if row == ("make", "it") and bare:
        yield _as(after[0], "come")


def _as(term: Term, verb: str) -> Term:
    keys, roots, role = meaning(verb)
    return replace(term, text=verb, keys=keys, stems=roots, role=role)


def _coordinate(clause: Sequence[Term]) -> list[Term]:
    """Return the things that an "and" joins to what is denied: "sockets and switches are not"."""
    if not clause or clause[-1].text not in _AND_NOR:
        return []
    row = [one for one in clause[:-1] if one.text not in _ARTICLES]
    mere = all(one.role in ("noun", "quality", "foreign") for one in row)
    return list(reversed([one for one in row if one.content])) if mere else []


def _lacked(term: Term, clause: Sequence[Term]) -> bool:
    """Whether «без» stands right before a word."""
    return any(one.text == "без" and two is term for one, two in pairwise(clause))


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


def _weighs(term: Term) -> bool:
    return term.content or bool(term.keys & (NEED | MEANT | EMPTY))


def _deed(term: Term) -> bool:
    return term.role == "verb" or term.text.endswith("ing")
