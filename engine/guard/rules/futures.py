"""What will be: a verb about the future of the lead or of his matter that the script does not have.

«Понравится», «станет легче», "it will soon be over", "you can keep it". What stands under «если» or «когда» foretells
nothing, and what the speaker himself is going to do is judged with the other claims.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from engine.guard.asking import kinds
from engine.guard.case import Case, among
from engine.guard.denials import denials
from engine.guard.rules.futures_en import caused, lightly, needed
from engine.guard.stems import kin
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.guard.words.futures import (
    ABLE,
    ASKING,
    BACK,
    CALLS,
    DEEDS,
    FORETELLING,
    GIVES,
    GIVING,
    KNOWN,
    MANNERS,
    MATTERS,
    OPEN,
    PLAIN,
    SHOWN,
    STATES,
    TALK,
)
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_SPEAKERS = bag("i we")
_HELD = bag("пройти состояться прошедший happen hold")
_SET = bag("назначить запланировать наметить schedule plan")
_ARRIVING = bag("поступить прийти последовать состояться произойти начаться")
_SENDING = bag("send give provide show hand deliver tell let")
_GETTING = bag("get receive see hear learn know find")
_OWNERS = ("a", "an", "the", "your", "our", "my", "his", "her", "their", "no")  # "has your answers"
_PAYING = bag("card cash transfer pay payment price cost instalment instalments")

_FOUND = bag("найтись устроить подойти понадобиться потребоваться получиться хватить быть остаться")


def future(case: Case) -> Iterator[Violation]:
    """A verb of the future that is new and is not the speaker's own."""
    for place, term in enumerate(case.said.terms):
        if term.text in ("will", "can", "could"):
            verb = _foretold(place, term, case)
            if verb is not None and not (_told(verb, case) if verb.content else _same_start(place, case)):
                yield case.found("future", term.start, verb.end)
        elif (
            not term.text.isascii()
            and _future(term, _next(place, case))
            and not _told(term, case)
            and not _supposed(term, case.said)
            and not _only_asked(term, case.said)
            and not _bids(term, case)
            and not _same_deed(place, term, case)
        ):
            yield case.found("future", term.start, term.end)


def pledged(case: Case) -> Iterator[Violation]:
    """ "We will send you the mat": what the firm is going to do and the script does not say."""
    for place, term in enumerate(case.said.terms):
        if term.text != "will" or not place or case.said.terms[place - 1].text not in _SPEAKERS:
            continue
        following = [one for one in case.said.terms[place + 1 : place + 6] if one.content and one.clause == term.clause]
        verbs = [one for one in following if not one.keys & MANNERS and not one.text.endswith("ly")]
        if verbs and _gives_back(verbs[0], case):
            continue
        if verbs and verbs[0].text == "put" and any(one.text == "through" for one in case.said.terms[place:]):
            continue  # "I'll put you through"
        if verbs and verbs[0].text == "stop" and _denied_there(verbs[1:2], case):
            continue  # "I'll stop writing" for "I will not write"
        if verbs and verbs[0].keys & GIVES and any(_names(one, case) for one in verbs[1:]):
            continue  # "I'll give you a reminder"
        if verbs and verbs[0].keys & _SENDING and _received(verbs[0], case):
            continue  # "we'll send you a message" for "you will get a message"
        new = verbs and not verbs[0].keys & TALK and not among(verbs[0], case.authored.terms)
        if new or (verbs and _done_there(verbs[0], case)):
            yield case.found("future", term.start, verbs[0].end)
        elif verbs and verbs[0].keys & GIVING:
            gifts = [one for one in case.said.terms if one.clause == term.clause and one.start > verbs[0].start]
            if not any(_lemma(one) & _lemma(verbs[0]) for one in case.authored.terms) and gifts:
                yield case.found("future", term.start, verbs[0].end)


def _received(verb: Term, case: Case) -> bool:
    """Whether the script has the lead get or see what the firm is going to send or show."""
    things = [one for one in case.said.terms if one.clause == verb.clause and one.start > verb.start and one.content]
    gets = any(one.keys & _GETTING for one in case.authored.terms)
    return gets and bool(things) and among(things[0], case.authored.terms)


def _done_there(verb: Term, case: Case) -> bool:
    """Whether the script tells as done, and only so, what the candidate is going to do: "I have sent it"."""
    terms = case.authored.terms
    models = [at for at, one in enumerate(terms) if _lemma(one) & _lemma(verb)]
    return bool(models) and all(_past(at, terms[at], case.authored) for at in models)


def _denied_there(verbs: list[Term], case: Case) -> bool:
    """Whether the script denies a verb that the candidate puts an end to."""
    return any(among(verb, denial.reach) for verb in verbs for denial in denials(case.authored))


def _gives_back(verb: Term, case: Case) -> bool:
    """ "Give the money back" is to return it."""
    after = [one.text for one in case.said.terms if one.clause == verb.clause and one.start > verb.start]
    returns = any(one.keys & BACK for one in case.authored.terms)
    return verb.text == "give" and returns and ("back" in after or "refund" in after)


def done(case: Case) -> Iterator[Violation]:
    """What the script offers or foretells, told as done: «записал вас на замер», "I have booked it", «закончилась»."""
    for place, term in enumerate(case.said.terms):
        if not _past(place, term, case.said) or _supposed(term, case.said) or _awaited(term, case.said):
            continue
        if any(one.text in ("почти", "almost", "nearly") for one in case.said.terms[max(place - 2, 0) : place]):
            continue  # «почти закончилась» is not over
        models = [(at, one) for at, one in enumerate(case.authored.terms) if _lemma(one) & _lemma(term)]
        if term.keys & _HELD and any(one.keys & _SET for one in case.authored.terms) and not models:
            yield case.found("future", term.start, term.end)  # «прошёл» for «назначен»
        if models and all(_ahead(at, one, case.authored) for at, one in models):
            yield case.found("future", term.start, term.end)


def _past(place: int, term: Term, text: Text) -> bool:
    if term.text.isascii():
        before = [one.text for one in text.terms[max(place - 2, 0) : place] if one.clause == term.clause]
        ahead = any(
            one.text in ("will", "shall") for one in text.terms[max(place - 4, 0) : place]
        )  # "will have read it"
        done = bool({"have", "has"} & set(before)) and not {"you", "me", "us", *_OWNERS} & set(before)
        return term.content and done and not ahead and not term.text.endswith("s")  # "you have two weeks"
    first = parses(term.text)[:1]
    return bool(first) and {"VERB", "past"} <= first[0].tags


def _ahead(place: int, term: Term, text: Text) -> bool:
    if term.text.isascii():
        before = [one.text for one in text.terms[:place] if one.sentence == term.sentence]
        if term.text.endswith("ed") and not {"be", "get"} & set(before[-2:]):
            return False  # "you can see our finished flats": finished already
        return bool({"can", "will", "shall"} & set(before)) and not {"have", "has"} & set(before)
    first = parses(term.text)[:1]
    return bool(first) and bool(first[0].tags & {"INFN", "futr"}) and not _supposed(term, text)


def _lemma(term: Term) -> frozenset[str]:
    return frozenset(key.removesuffix("ся") for key in term.keys if not key.startswith("=")) - STATES


def _same_start(place: int, case: Case) -> bool:
    """Whether the script too says "things will", or says the very verb."""
    verbs = [one for one in case.said.terms[place + 1 : place + 4] if one.content]
    same = {key for one in case.authored.terms for key in one.keys if not key.startswith("=")}
    if verbs and verbs[0].keys & same and case.said.terms[place].text == "will":
        return True
    row = (case.said.terms[place - 1].text, case.said.terms[place].text)
    return row in {(one.text, two.text) for one, two in zip(case.authored.terms, case.authored.terms[1:], strict=False)}


def _told(verb: Term, case: Case) -> bool:
    return among(verb, case.authored.terms)


def _same_deed(place: int, verb: Term, case: Case) -> bool:
    """Whether the script tells the deed in another verb: «доделает» for «закончит», «даст ответ» for «ответит».

    What is denied («не понравится») foretells nothing; that it may be denied is judged with the denials.
    """
    if place and case.said.terms[place - 1].text == "не":
        return True
    if any(verb.keys & row and any(one.keys & row for one in case.authored.terms) for row in DEEDS):
        return True
    if _shown(place, verb, case) or _wondered(verb, case.said) or _becomes(place, verb, case):
        return True
    if verb.keys & _ARRIVING:  # «ответ поступит» for «ответит»
        clause = [one for one in case.said.of(verb.sentence) if one.clause == verb.clause and one.role == "noun"]
        return any(_names(one, case) for one in clause)
    if verb.keys & GIVES:
        gifts = [one for one in case.said.terms[place + 1 : place + 4] if one.content and one.clause == verb.clause]
        return any(_names(gift, case) for gift in gifts)
    return False


def _shown(place: int, verb: Term, case: Case) -> bool:
    """Whether a paper gives the thing that the script has it show: «смета даст сумму», "will give the exact sum"."""
    if not verb.keys & SHOWN or not any(one.keys & SHOWN for one in case.authored.terms):
        return False
    row = [one for one in case.said.terms if one.clause == verb.clause and one.content and one is not verb]
    things = [one for one in row if one.start > verb.start and one.role in ("noun", "foreign")]
    before = [one for one in row if one.start < case.said.terms[place].start and one.role in ("noun", "foreign")]
    return bool(things and before) and all(among(one, case.authored.terms) for one in (*things, *before[-1:]))


def _becomes(place: int, verb: Term, case: Case) -> bool:
    """Whether «станет труднее» stands for the script's «будет сложнее»: what will be so becomes so."""
    if "стать" not in verb.keys:
        return False
    state = next((one for one in case.said.terms[place + 1 : place + 3] if one.content), None)
    will = [two for one, two in pairwise(case.authored.terms) if one.text in ("будет", "будут")]
    return state is not None and among(state, will)


def _wondered(verb: Term, text: Text) -> bool:
    """Whether a verb is only asked about where the sentence denies that it is known: «чем закончится, не знаем»."""
    row = text.of(verb.sentence)
    opens = next(one for one in row if one.clause == verb.clause)
    rest = [one for denial in denials(text) if denial.sign.sentence == verb.sentence for one in denial.reach]
    return opens.text in ASKING and any(one.keys & FORETELLING for one in rest)


def _names(thing: Term, case: Case) -> bool:
    """Whether a noun names a deed of the script: «ответ» for «ответит», "a reminder" for "I will remind"."""
    return any(
        one.text != thing.text and one.role in ("verb", "foreign") and kin(one.stems, thing.stems)
        for one in case.authored.terms
    )


def _next(place: int, case: Case) -> Term | None:
    return next(iter(case.said.terms[place + 1 : place + 2]), None)


def _future(term: Term, following: Term | None) -> bool:
    """Whether a Russian form is a future of the second or third person, and no plain word of a talk."""
    if term.text.endswith("те") and any("impr" in one.tags and one.score >= 0.1 for one in parses(term.text)[:4]):
        return False
    first = parses(term.text)[:1]
    tags = first[0].tags if first else frozenset()
    if "стать" in term.keys and following is not None and following.keys & KNOWN:
        return False
    return "futr" in tags and "1per" not in tags and not term.keys & PLAIN


def _supposed(term: Term, text: Text) -> bool:
    return any(one.text in OPEN for one in text.terms if one.sentence == term.sentence and one.start < term.start)


def _only_asked(term: Term, text: Text) -> bool:
    """Whether a Russian question of yes or no only asks whether it will be: «найдётся минута?», «вас это устроит?»."""
    row = text.of(term.sentence)
    asks = text.sentences[term.sentence].asks and not kinds(row)
    return asks and bool(term.keys & _FOUND)


def _awaited(term: Term, text: Text) -> bool:
    """Whether a deed is only what another waits for: "after it has been laid"."""
    return any(one.text == "after" for one in text.of(term.sentence) if one.start < term.start)


def _bids(term: Term, case: Case) -> bool:
    """Whether a thing of the script only opens what the lead is told to do: «почувствуете боль — остановитесь»."""
    row = case.said.of(term.sentence)
    clause = [one for one in row if one.clause == term.clause]
    after = [one for one in row if one.clause > term.clause]
    met = [one for one in clause[1:] if one.content]
    if (
        clause[0] is not term
        or not _tagged(term, {"futr", "2per"})
        or not all(among(one, case.known.terms) for one in met)
    ):
        return False
    return bool(met) and any(one.clause == after[0].clause and _tagged(one, {"impr"}) for one in after)


def _tagged(term: Term, tags: set[str]) -> bool:
    return any(one.tags >= tags for one in parses(term.text)[:2])


def _foretold(place: int, aux: Term, case: Case) -> Term | None:
    """Return the verb after "will" or "can" where somebody else than the speaker is its subject."""
    text = case.said
    if any(one.text == "be" for one in text.terms[place + 1 : place + 2]) and any(
        claim.where[0] - text.terms[place + 1].end in (0, 1) for claim in case.said_claims
    ):
        return None  # "the first payment will be 15,000"
    before = text.terms[place - 1] if place else None
    if before is None or before.text in _SPEAKERS or before.clause != aux.clause or _supposed(aux, text):
        return None
    if aux.text != "will" and before.text != "you":
        return None
    if before.text in MATTERS and not {"take", "cost", "last"} & {
        one.text for one in text.terms[place + 1 : place + 3]
    }:
        return aux
    following = [
        one
        for one in text.terms[place + 1 : place + 5]
        if one.sentence == aux.sentence and one.content and not one.keys & MANNERS
    ]
    called = following and following[0].text == "give" and any(one.text in ("call", "ring") for one in following[1:])
    if called and any(one.keys & CALLS for one in case.authored.terms):
        return None
    if following and any(
        following[0].keys & row and any(one.keys & row for one in case.authored.terms) for row in DEEDS
    ):
        return None
    if following and following[0].text == "pay" and any(one.keys & _PAYING for one in case.authored.terms):
        return None  # "you can pay by card" for "cards are fine": how much is judged with the numbers
    goes_on = bool(following) and following[0].text in ("keep", "continue", "go")
    if goes_on and aux.text != "will" and any(one.text.endswith("ing") for one in following[1:2]):
        return None  # "you can keep training"
    if following and (
        _shown(place, following[0], case) or needed(place, case) or caused(place, case) or lightly(place, case)
    ):
        return None
    if not following or (following[0].keys & (PLAIN if aux.text != "will" else ABLE)):
        return None
    return following[0]
