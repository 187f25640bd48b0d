"""New claims: a word of meaning that the script has not and that adds to it.

A new word is no claim by itself: a rewording has its own verbs and names. It is one where it is of a field that changes
what is offered («спишем», "confidential"), where it lengthens a row of the script's things («ключи, паспорт и план»),
where it stands for no word that was lost, and where it is a quality of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case, among, content
from engine.guard.claim import Claim
from engine.guard.contacts import contacts
from engine.guard.ledger import Group, kin, ledger, said_in
from engine.guard.rules.clauses import gratis
from engine.guard.rules.losses import aside, dropped, heavy
from engine.guard.rules.phrases import costless
from engine.guard.rules.rows import listed
from engine.guard.term import Term
from engine.guard.units import TIMES
from engine.guard.usual import abstract, ordinary, social, tags_of
from engine.guard.violation import Violation
from engine.guard.words.companions import AREAS, CALLS, COMPANIONS, DEBTS, PAYING, PLACES, PROGRAMMES, STUDIES
from engine.guard.words.frames import brought
from engine.guard.words.risks import ALONE, FIELDS, OUTCOMES, SERVICES
from engine.guard.words.risks_en import ALONE_EN
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

__all__ = ["aside", "dropped", "new_claim", "social"]

_COSTLY: Final = bag("стоить")
_RISKS: Final = ALONE | ALONE_EN
_PRAISES: Final = bag("""
    новый прекрасный замечательный отличный хороший приятный настоящий
    new natural fresh real great wonderful lovely nice super good
    """)  # where no other quality was lost
_BELONGS: Final = bag("принадлежать относиться касаться составлять составить насчитывать")
_HOLDS: Final = bag("входить включать содержать")  # what the script tells after a colon
_PERSONS: Final = frozenset({"1per", "2per", "3per"})


def new_claim(case: Case) -> Iterator[Violation]:
    """Words of meaning that are neither in the cue nor ordinary."""
    expected = _companions(case)
    known = frozenset(key for term in case.known.terms for key in term.keys)
    known |= {token.text for token in case.known.utterance.words}
    framed = brought(known)
    for term in content(case.said, case.said_claims):
        if term.keys & _COSTLY and _bare(term, case):
            yield case.found("claim", term.start, term.end)
        elif term.text in known or term.keys & expected or among(term, said_in(term, case.known)):
            continue
        elif _risky(term, known, case) or not (
            (
                (
                    (term.keys & framed or _usual(term, case) or _of_field(term, known, case))
                    and not _swapped(term, case)
                )
                or said_in(term, case.known)
                or _stands_in(term, case)
            )
            and not listed(term, case)
        ):
            yield case.found("claim", term.start, term.end)


def _bare(term: Term, case: Case) -> bool:
    """Whether «стоит» names a price: «не стоит торопиться» does not."""
    clause = [one for one in case.said.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
    advised = any("INFN" in one.tags for each in clause for one in parses(each.text)[:2])
    return not advised and not among(term, case.known.terms) and not term.keys & _companions(case)


def _companions(case: Case) -> frozenset[str]:
    """Return the words that a text with such numbers, contacts and places brings along."""
    kinds = {_kind(claim) for claim in case.authored_claims}
    kinds |= {one.kind for one in contacts(case.authored.raw)}
    kinds |= {"question"} if case.cue.question else set()
    keys = frozenset(key for term in case.authored.terms for key in term.keys)
    kinds |= {kind for kind, words in (("place", PLACES), ("area", AREAS)) if keys & words}
    kinds |= {
        kind
        for kind, words in (
            ("phone", CALLS),
            ("money", PAYING),
            ("debt", DEBTS),
            ("study", STUDIES),
            ("programme", PROGRAMMES),
        )
        if keys & words
    }
    kinds |= {"included"} if keys & COMPANIONS["programme"] else set()
    kinds |= {"free"} if costless(case.authored.raw) or any(gratis(case.authored)) else set()
    return frozenset(word for kind in kinds for word in COMPANIONS.get(kind, ()))


def _kind(claim: Claim) -> str:
    if claim.kind in ("clock", "date", "calendar"):
        return "moment"
    return "money" if len(claim.unit) == 3 and claim.unit.isupper() else "time" if claim.unit in TIMES else claim.unit


def _risky(term: Term, known: frozenset[str], case: Case) -> bool:
    """Whether a word is of those that always add something, or of a field that the script does not speak of."""
    tags = tags_of(term)
    if term.keys & _RISKS:
        return True
    if term.keys & SERVICES and not tags & {"impr", "2per"} and ("INFN" not in tags or term.keys & OUTCOMES):
        return True  # «оформите пропуск» is told, «эксперт оформит» is pledged
    return any(term.keys & words for words, _ in FIELDS) and not _of_field(term, known, case)


def _of_field(term: Term, known: frozenset[str], case: Case) -> bool:
    """Whether a word is of a field that the script speaks of in another word."""
    paid = any(_kind(claim) == "money" for claim in case.known_claims)
    return any(term.keys & words and (known & signs or (paid and "стоимость" in words)) for words, signs in FIELDS)


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
        return abstract(term) and (bool(group.lost) or of)  # «состояние стен», "the condition of the walls"
    if term.role != "verb":
        return False
    tags = tags_of(term)
    anchored = bool(group.kept or group.lost or group.numbered)
    if tags & {"impr", "INFN", "GRND"}:
        return anchored
    if tags >= {"3per", "pres"} and any(key.endswith("ся") for key in term.keys):
        return anchored  # «оплачивается», «отменяется»: what is done, whoever does it
    mine = tags & _PERSONS
    if any(not mine or mine <= {"3per"} or mine & tags_of(one) for one in group.turned):
        return True
    colon = any(":" in case.authored.raw[one.start : one.end] for one in case.authored.sentences)
    if mine <= {"3per"} and (term.keys & _BELONGS or (colon and term.keys & _HOLDS)):
        return anchored
    return mine <= {"3per"} and any(abstract(one) or one.role == "noun" for one in group.lost)
