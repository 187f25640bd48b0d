"""New claims: a word of meaning that the script has not and that adds to it.

A new word is no claim by itself: a rewording has its own verbs and names. It is one where it is of a field that changes
what is offered («спишем», "confidential"), where it lengthens a row of the script's things («ключи, паспорт и план»),
where it stands for no word that was lost, and where it is a quality of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.asking import meant
from engine.guard.case import Case, among, content, like
from engine.guard.denials import denials
from engine.guard.ledger import Group, kin, ledger, said_in
from engine.guard.rules.clauses import gratis
from engine.guard.rules.company import companions, invited, kind_of
from engine.guard.rules.deeds import acting, alone, beside, joined
from engine.guard.rules.implied import brought_along, kind_named, lacking
from engine.guard.rules.losses import dropped, heavy
from engine.guard.rules.rows import listed
from engine.guard.rules.sequence_ru import in_order
from engine.guard.rules.spans_ru import LESS
from engine.guard.term import Term, Text, read
from engine.guard.usual import abstract, ordinary, social, tags_of
from engine.guard.violation import Violation
from engine.guard.words.frames import LENDING, brought
from engine.guard.words.questions import ASKED, POSSESSING
from engine.guard.words.risks import ALONE, FIELDS, OUTCOMES, RISKY_DEEDS, SERVICES
from engine.guard.words.risks_en import ALONE_EN, RISKY_DEEDS_EN
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

__all__ = ["dropped", "new_claim", "social"]

_CURES: Final = bag("вылечить вылечивать излечить исцелить cure heal")  # more than «лечение»
_COSTLY: Final = bag("стоить")
_DEAR: Final = bag("дорого недорого дешево недешево")
_BARRED: Final = ("нельзя", "невозможно", "запрещено")  # for «не могут»: whether it is as strong, the denials tell
_DISCOUNT: Final = bag("скидка")
_OVER: Final = bag("закончиться завершиться окончиться пройти состояться кончиться")
_RISKS: Final = ALONE | ALONE_EN | RISKY_DEEDS | RISKY_DEEDS_EN
_RELIEVING: Final = bag("clear wipe drop lose kill close end remove снять снимать убрать убирать сбросить")
_DEBTS: Final = bag("debt loan credit долг кредит задолженность")
_PRAISES: Final = bag("""
    итоговый новый прекрасный замечательный отличный хороший приятный настоящий
    new natural fresh real great wonderful lovely nice super good
    """)  # where no other quality was lost
_SENDING: Final = bag("прислать присылать отправить отправлять выслать скинуть send")
_TOLD_BY: Final = bag("reminder reply response answer notification message")
_LIKED: Final = bag("понравиться нравиться")
_ARRANGING: Final = bag("arrange organise organize schedule")
_WISHED: Final = ("like", "want", "interested", "wish", "need")
_AREAS: Final = bag("area zone territory")
_CLOSE: Final = 10  # letters between a place and its distance
_SUITS: Final = bag("подойти подходить устроить устраивать")


def new_claim(case: Case) -> Iterator[Violation]:
    """Words of meaning that are neither in the cue nor ordinary."""
    expected = companions(case)
    known = frozenset(key for term in case.known.terms for key in term.keys)
    known |= {token.text for token in case.known.utterance.words}
    framed = brought(known)
    for term in content(case.said, case.said_claims):
        if (term.keys & _CURES and not term.keys & _CURES & known) or (term.keys & _COSTLY and _bare(term, case)):
            yield case.found("claim", term.start, term.end)
        elif (
            term.text in known
            or term.keys & expected
            or invited(term, known, case)
            or brought_along(term, known, case)
            or lacking(term, case.known)
            or (term.text in _BARRED and any(one.strong or one.force == "ban" for one in denials(case.authored)))
            or (term.keys & _OVER and in_order(case, (term.start, term.end)))  # «когда замер пройдёт»: «после замера»
            or _lent(term, case)
            or (term.keys & _DISCOUNT and LESS.search(case.authored.raw))
            or _asked(term, case)
            or _around(term, case)
            or among(term, said_in(term, case.known))
        ):
            continue
        elif (
            _risky(term, known, case)
            or joined(term, case)
            or alone(term, case)
            or not (
                (
                    (
                        (
                            term.keys & framed
                            or kind_named(term, case)
                            or _usual(term, case)
                            or _of_field(term, known, case)
                        )
                        and not _swapped(term, case)
                    )
                    or said_in(term, case.known)
                    or _stands_in(term, case)
                )
                and not listed(term, case)
            )
        ):
            yield case.found("claim", term.start, term.end)


def _asked(term: Term, case: Case) -> bool:
    """Whether a word of the question is one that any such question may have; the rule of the question judges it."""
    if not case.cue.question or not case.said.sentences[term.sentence].asks:
        return False
    if term.keys & POSSESSING and not term.text.endswith("ing"):
        return True
    model = read(case.cue.question)
    if meant(term, model.terms) or _arranged(term, model, case):
        return True
    return not term.keys & _RISKS and bool(term.keys & ASKED)


def _arranged(term: Term, model: Text, case: Case) -> bool:
    """Whether what the script asks whether the lead would like is arranged: "shall we arrange a measurement"."""
    if not term.keys & _ARRANGING or not any(one.text in _WISHED for one in model.terms):
        return False
    row = case.said.of(term.sentence)
    thing = next((one for one in row[row.index(term) + 1 :] if one.content), None)
    return thing is not None and among(thing, model.terms)


def _lent(term: Term, case: Case) -> bool:
    """Whether a verb only lends itself to the name of the script's deed: «выплачиваем компенсацию», «компенсируем»."""
    if term.keys.isdisjoint(LENDING):
        return False
    row = case.said.of(term.sentence)
    after = [one for one in row[row.index(term) + 1 :][:3] if one.clause == term.clause and one.role == "noun"]
    return any(one.role == "verb" and like(one, noun) for noun in after[:1] for one in case.authored.terms)


def _around(term: Term, case: Case) -> bool:
    """Whether a place is only measured by a distance of the script: "the area up to 40 km out of the city"."""
    after = [one for one in case.said_claims if term.keys & _AREAS and 0 <= one.where[0] - term.end <= _CLOSE]
    return any(one.unit in ("m", "km") and one.same(other) for one in after for other in case.authored_claims)


def _bare(term: Term, case: Case) -> bool:
    """Whether «стоит» names a price: «не стоит торопиться» does not."""
    clause = [one for one in case.said.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
    advised = any("INFN" in one.tags for each in clause for one in parses(each.text)[:2])
    dear = any(one.keys & _DEAR and among(one, case.known.terms) for one in clause)  # «стоит недёшево»
    return not advised and not dear and not among(term, case.known.terms) and not term.keys & companions(case)


def _risky(term: Term, known: frozenset[str], case: Case) -> bool:
    """Whether a word is of those that always add something, or of a field that the script does not speak of."""
    tags = tags_of(term)
    row = case.said.of(term.sentence)
    if term.keys & _RELIEVING and any(one.keys & _DEBTS for one in row[row.index(term) + 1 :][:3]):
        return True  # "clear your debts"
    if term.keys & _RISKS:
        return not (term.keys & _LIKED and known & _SUITS and _denied(term, case))
    if term.keys & SERVICES and not tags & {"impr", "2per"} and ("INFN" not in tags or term.keys & OUTCOMES):
        return True  # «оформите пропуск» is told, «эксперт оформит» is pledged
    if term.keys & _SENDING and (
        _told_to_do(term, case) or any(one.keys & _TOLD_BY for one in row[row.index(term) :][:5])
    ):
        return False  # "send you a reminder" is to remind
    keys = term.keys
    if tags >= {"3per"} and not term.text.isascii():
        keys |= {key.removesuffix("ся") for key in keys}  # «возвращается» is a refund
    return any(keys & words for words, _ in FIELDS) and not _of_field(term, known, case)


def _told_to_do(term: Term, case: Case) -> bool:
    """Whether the lead is told to do it where the script tells him to do something else: «пришлите вопросы»."""
    group = ledger(case).telling(term.sentence)
    if not term.text.isascii():
        return "impr" in tags_of(term) and any("impr" in tags_of(one) for one in group.turned)
    row = case.said.of(term.sentence)
    return row[0] is term and any(case.authored.of(one.sentence)[0] is one for one in group.lost)


def _denied(term: Term, case: Case) -> bool:
    """Whether «не» stands right before a word: «не понравится» is «не подойдёт», and no promise."""
    row = case.said.of(term.sentence)
    return bool(row[: row.index(term)]) and row[row.index(term) - 1].text == "не"


def _of_field(term: Term, known: frozenset[str], case: Case) -> bool:
    """Whether a word is of a field that the script speaks of in another word."""
    if "free" in known and not any(gratis(case.known)):
        known -= {"free"}  # not busy
    paid = any(kind_of(claim) == "money" for claim in case.known_claims)
    keys = term.keys | {key.removesuffix("ся") for key in term.keys}
    return any(keys & words and (known & signs or (paid and "стоимость" in words)) for words, signs in FIELDS)


def _usual(term: Term, case: Case) -> bool:
    """Whether a word adds nothing by itself; a quality only stands for another word: no "spacious room" for a room."""
    group = ledger(case).telling(term.sentence)
    if _praises(term, case, group):
        return bool(group.lost)
    if social(term) or term.role != "quality":
        return ordinary(term)
    return ordinary(term) and bool(group.lost)


def _praises(term: Term, case: Case, group: Group) -> bool:
    """Whether a polite quality is said of a thing of the script: «новый комплект», "a natural cake"."""
    row = case.said.of(term.sentence)
    after = next(iter(row[row.index(term) + 1 :]), None)
    near = after is not None and after in group.kept and not case.said.raw[term.end : after.start].strip()
    return near and bool(term.keys & _PRAISES) and (term.text.isascii() or "ADJF" in tags_of(term))


def _swapped(term: Term, case: Case) -> bool:
    """Whether a thing that the script's question asks about gave way to this one: "book the renovation"."""
    if not case.said.sentences[term.sentence].asks or not heavy(term) or social(term):
        return False
    mine = [one for one in case.said.of(term.sentence) if heavy(one)]
    theirs = [one for one in case.authored.terms if case.authored.sentences[one.sentence].asks and one.content]
    return any(heavy(one) and not social(one) and not any(kin(one, each) for each in mine) for one in theirs)


def _stands_in(term: Term, case: Case) -> bool:
    """Whether a word may stand for one of the script that was lost: a deed for a deed, an abstract name for any."""
    group = ledger(case).telling(term.sentence)
    if term.text.isascii() or term.role == "noun":
        row = case.said.of(term.sentence)
        after = row[row.index(term) + 1 :][: 2 if term.text.isascii() else 1]
        of = bool(after) and after[-1] in group.kept and (not term.text.isascii() or after[0].text == "of")
        if abstract(term) and (bool(group.lost) or of):
            return True  # «состояние стен», "the condition of the walls"
    led = bool(group.kept or group.numbered) and bool(tags_of(term) & {"impr", "INFN", "GRND"})
    anchored = bool(group.lost or group.turned) or led or beside(term, case, group)
    return acting(term, case) and anchored
