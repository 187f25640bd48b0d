"""What will be: a verb about the future of the lead or of his matter that the script does not have.

«Понравится», «станет легче», "it will soon be over", "you can keep it". What stands under «если» or «когда» foretells
nothing, and what the speaker himself is going to do is judged with the other claims.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, among
from engine.guard.stems import kin
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_TALK = bag("""
    ask tell help explain note remind go continue look see start begin be write answer say check wait keep take stay
    not understand talk come find let mention add share walk pick carry need have do know bother push insist make
    meet discuss agree arrange contact reach reply respond get listen hear read study review examine
    forward pass hand text message record work move speak suggest offer propose choose show give measure clarify
    """)
_GIVES = bag("дать сделать провести внести оказать give make do")
_DEEDS = tuple(
    bag(line)
    for line in """
закончить завершить доделать окончить кончить
измерить замерить промерить обмерить измерять
назначить определить установить поставить
приехать поехать приезжать подъехать прибыть
начать приступить взяться стартовать
прислать отправить выслать направить
перезвонить позвонить набрать связаться
finish complete end
fix set schedule arrange appoint
""".strip().splitlines()
)
_GIVING = bag("send give")
_KNOWN = bag("известный известно понятный понятно ясный ясно видно виден доступный")
_CALLS = bag("call calls phone ring позвонить")
_BACK = bag("return refund repay вернуть возвращать возврат")
_STATES = bag("be have быть мочь смочь хотеть захотеть решить")
_OPEN = bag("если когда как-только чтобы пока if when once so whenever in-case whether until")
_SPEAKERS = bag("i we")
_MATTERS = bag("it everything things this that life")
_MANNERS = bag("simply easily quickly gladly happily just also always then briefly")
# Deeds of a talk, of a meeting and of the senses: what people are going to do anyway. What is missing on purpose:
# success, relief, liking, gain and gifts, which are what a script may or may not promise.
_ABLE = bag("""
    take able need find get receive see hear learn notice discover tell say answer reply respond write
    contact message come arrive visit meet look check examine inspect measure study review read explain show name hold
    lead conduct run act represent appear join pick ask listen discuss clarify begin start continue go last
    include consist happen open close be present introduce host greet teach train show determine assess
    calculate count estimate prepare draw welcome work note let know
    """)
_PLAIN = bag(
    """
    use come be have ask write tell say see find reach choose contact reply answer send share do let know take need
    like start join open follow press click read watch listen look check visit book pick stay live move switch change
    transfer go attend bring split divide discuss compare decide try continue begin think return show arrive get enter
    остаться уйти захотеть понадобиться потребоваться подойти хотеть быть удобно появиться возникнуть решить
    мочь смочь ответить подсказать поделиться
    занять длиться составить продлиться стоить получиться пойти хватить прийтись приходиться
    сказать рассказать объяснить пояснить написать сообщить передать связаться назвать показать уточнить
    проверить ответить предложить спросить задать попросить напомнить
    увидеть узнать услышать найти прочитать прочесть посмотреть понять выяснить заметить получить познакомиться
    прийти приехать подъехать выехать добраться заехать зайти явиться встретить принять ждать провести вести
    осмотреть измерить замерить изучить разобрать взглянуть выслушать послушать посчитать рассчитать подсчитать
    прикинуть определить оценить обсудить согласовать подобрать выбрать представить выступить участвовать
    подготовить составить
    начать начаться начинаться продолжить продолжиться состояться вернуться обойтись выйти перейти идти зависеть
    включить войти входить содержать считаться называться
    """
)


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
            and not _same_deed(place, term, case)
        ):
            yield case.found("future", term.start, term.end)


def pledged(case: Case) -> Iterator[Violation]:
    """ "We will send you the mat": what the firm is going to do and the script does not say."""
    for place, term in enumerate(case.said.terms):
        if term.text != "will" or not place or case.said.terms[place - 1].text not in _SPEAKERS:
            continue
        following = [one for one in case.said.terms[place + 1 : place + 6] if one.content and one.clause == term.clause]
        verbs = [one for one in following if not one.keys & _MANNERS and not one.text.endswith("ly")]
        if verbs and _gives_back(verbs[0], case):
            continue
        if verbs and verbs[0].text == "put" and any(one.text == "through" for one in case.said.terms[place:]):
            continue  # "I'll put you through"
        if verbs and verbs[0].keys & _GIVES and any(_names(one, case) for one in verbs[1:]):
            continue  # "I'll give you a reminder"
        if verbs and not verbs[0].keys & _TALK and not among(verbs[0], case.authored.terms):
            yield case.found("future", term.start, verbs[0].end)
        elif verbs and verbs[0].keys & _GIVING:
            gifts = [one for one in case.said.terms if one.clause == term.clause and one.start > verbs[0].start]
            if not any(_lemma(one) & _lemma(verbs[0]) for one in case.authored.terms) and gifts:
                yield case.found("future", term.start, verbs[0].end)


def _gives_back(verb: Term, case: Case) -> bool:
    """ "Give the money back" is to return it."""
    after = [one.text for one in case.said.terms if one.clause == verb.clause and one.start > verb.start]
    returns = any(one.keys & _BACK for one in case.authored.terms)
    return verb.text == "give" and returns and ("back" in after or "refund" in after)


def done(case: Case) -> Iterator[Violation]:
    """What the script offers or foretells, told as done: «записал вас на замер», "I have booked it", «закончилась»."""
    for place, term in enumerate(case.said.terms):
        if not _past(place, term, case.said) or _supposed(term, case.said):
            continue
        models = [(at, one) for at, one in enumerate(case.authored.terms) if _lemma(one) & _lemma(term)]
        if models and all(_ahead(at, one, case.authored) for at, one in models):
            yield case.found("future", term.start, term.end)


def _past(place: int, term: Term, text: Text) -> bool:
    if term.text.isascii():
        before = [one.text for one in text.terms[max(place - 2, 0) : place]]
        return term.content and bool({"have", "has"} & set(before)) and not {"you", "me", "us"} & set(before)
    first = parses(term.text)[:1]
    return bool(first) and {"VERB", "past"} <= first[0].tags


def _ahead(place: int, term: Term, text: Text) -> bool:
    if term.text.isascii():
        before = [one.text for one in text.terms[:place] if one.sentence == term.sentence]
        return bool({"can", "will", "shall"} & set(before)) and not {"have", "has"} & set(before)
    first = parses(term.text)[:1]
    return bool(first) and bool(first[0].tags & {"INFN", "futr"}) and not _supposed(term, text)


def _lemma(term: Term) -> frozenset[str]:
    return frozenset(key.removesuffix("ся") for key in term.keys if not key.startswith("=")) - _STATES


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
    if any(verb.keys & row and any(one.keys & row for one in case.authored.terms) for row in _DEEDS):
        return True
    if verb.keys & _GIVES:
        gifts = [one for one in case.said.terms[place + 1 : place + 4] if one.content and one.clause == verb.clause]
        return any(_names(gift, case) for gift in gifts)
    return False


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
    if "стать" in term.keys and following is not None and following.keys & _KNOWN:
        return False
    return "futr" in tags and "1per" not in tags and not term.keys & _PLAIN


def _supposed(term: Term, text: Text) -> bool:
    return any(one.text in _OPEN for one in text.terms if one.sentence == term.sentence and one.start < term.start)


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
    if before.text in _MATTERS and not {"take", "cost", "last"} & {
        one.text for one in text.terms[place + 1 : place + 3]
    }:
        return aux
    following = [
        one
        for one in text.terms[place + 1 : place + 5]
        if one.sentence == aux.sentence and one.content and not one.keys & _MANNERS
    ]
    called = following and following[0].text == "give" and any(one.text in ("call", "ring") for one in following[1:])
    if called and any(one.keys & _CALLS for one in case.authored.terms):
        return None
    if following and any(
        following[0].keys & row and any(one.keys & row for one in case.authored.terms) for row in _DEEDS
    ):
        return None
    if not following or (following[0].keys & (_PLAIN if aux.text != "will" else _ABLE)):
        return None
    return following[0]
