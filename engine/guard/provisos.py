"""What a text puts under an «если»: its marks, the words they rule, and those marks that bind nothing."""

from __future__ import annotations

from engine.guard.term import Term, Text
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_CONDITIONS = bag("если коли коль if unless provided when whenever once когда ли whether")
_HARD = bag("если коли коль if unless provided")  # «когда» may stand for them, and binds nothing by itself
_IDLE = bag("""
    хотеть хотеться удобно захотеть захотеться готовый против понадобиться понадоблюсь нужно нужный надо решить
    возникнуть появиться вопрос сложно трудно можно интересно любой нравиться wish like want need ready mind suit
    convenient
    question fine okay happen any anything прийтись быть желание подходить подойти передумать комфортно
    предпочитать prefer сказать ответить say answer press нажать
    так верно нет right correct минута минутка minute moment свободный free
    разложить пересчитать посчитать перевести прикинуть сравнить
    честно откровенно кратко коротко вкратце говорить просто honest honestly frank brief short
    посмотреть разбить разделить поделить считать
    """)
_RECKONED = bag("look break count think split divide spread")  # "if you look at it per day"
_ROWS = {
    row[0]: (row,) for row in (("as", "long", "as"), ("so", "long", "as"), ("on", "condition"), ("при", "условии"))
}
_GIVEN = bag("be is are was were been being not we they have has")
_LEAVE = bag("okay ok right alright fine mind против можно нормально возражать удобно")  # "is it all right if I write?"
_CONTACT = bag("написать писать позвонить звонить сообщить ответить спросить write call tell ask say let text message")
_ASKING = bag("tell know ask check see say find")


def provisos(text: Text) -> list[Term]:
    """Return the marks of condition of a text, «когда» and «ли» among them."""
    return [
        term
        for place, term in enumerate(text.terms)
        if (term.keys & _CONDITIONS or term.text in _CONDITIONS or _inverted(term, text) or _row(place, text))
        and not _given(place, text)
    ]


def _given(place: int, text: Text) -> bool:
    """Whether "provided" is a deed: "a key is provided", "padlocks are not provided"."""
    before = text.terms[place - 1] if place else None
    return text.terms[place].text == "provided" and before is not None and before.text in _GIVEN


def _row(place: int, text: Text) -> bool:
    """Whether a condition of several words begins: "as long as", but no "as long as 3 days"."""
    for row in _ROWS.get(text.terms[place].text, ()):
        rest = text.terms[place : place + len(row)]
        if tuple(term.text for term in rest) == row:
            return not text.raw[rest[-1].end :].lstrip()[:1].isdigit()
    return False


def hard(term: Term) -> bool:
    """Tell whether a mark binds by itself, as «если» does and «когда» does not."""
    return term.text in _HARD or term.text in ("as", "so", "on", "при")  # of the rows


def _inverted(term: Term, text: Text) -> bool:
    """Whether a verb before its subject stands for "if": "should the part be missing"."""
    if term.text not in ("should", "had", "were") or text.sentences[term.sentence].asks:
        return False
    return next(one for one in text.terms if one.clause == term.clause) is term


def ruled(one: Term, text: Text) -> list[Term]:
    """Return the words under a condition: those of its clause, the mark after it left out."""
    return [term for term in text.terms if term.clause == one.clause and one.start < term.start]


def scope(one: Term, text: Text) -> list[Term]:
    """Return the first words after a mark, whatever clause they are of."""
    return [term for term in text.terms if term.sentence == one.sentence and one.start < term.start][:9]


def idle(one: Term, text: Text) -> bool:
    """Tell whether nothing depends on a condition: «если удобно», "tell me if", "if you look at it per day"."""
    first = [term for term in scope(one, text) if term.content or term.keys & _IDLE][:2]
    before = [term.text for term in text.terms if term.sentence == one.sentence and term.start < one.start][-2:]
    if _invites_to_write(one, text) or _asks_leave(one, text):
        return True
    asks = bool(_ASKING & set(before))  # "tell me if" is "whether"
    after = [term for term in text.terms if term.clause == one.clause and term.start > one.start]
    if [term.text for term in after] in (["not"], ["no"], ["нет"], ["yes"], ["да"]):
        return True  # "if not, say no"
    if [term.text for term in after[:1]] in (["you"], ["we"]) and any(term.keys & _RECKONED for term in after[1:2]):
        return True
    return asks or any(term.keys & _IDLE for term in first) or one.text in ("ли", "whether")


def _asks_leave(one: Term, text: Text) -> bool:
    """Whether an «если» only asks leave: "would you mind if I write?", «вы не против, если передам контакт?»."""
    if not text.sentences[one.sentence].asks:
        return False
    before = [term for term in text.of(one.sentence) if term.start < one.start]
    return any(term.keys & _LEAVE or term.text in _LEAVE for term in before[-3:])


def _invites_to_write(one: Term, text: Text) -> bool:
    """«Если не сможете, напишите»: whatever happens, he may write; nothing depends on it but that."""
    sentence = text.of(one.sentence)
    main = [term for term in sentence if term.clause != one.clause or term.start < one.start]
    main = main or [term for term in sentence if term.start > one.start]
    speaks = any(term.text in ("we", "i", "мы", "я") or _speaks(term) for term in sentence)
    return not speaks and any(term.keys & _CONTACT and _ordered(term, sentence) for term in main)


def _speaks(term: Term) -> bool:
    return any("1per" in one.tags for one in parses(term.text)[:1])


def _ordered(term: Term, sentence: tuple[Term, ...]) -> bool:
    if term.text.isascii():
        before = [each for each in sentence if each.start < term.start and each.clause == term.clause]
        return not before or before[-1].text in ("please", "just", "so", "then")
    return any("impr" in each.tags and each.score >= 0.1 for each in parses(term.text)[:4])
