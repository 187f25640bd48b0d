"""New verbs: a rewording may have its own where it tells a deed of the script, and no deed more."""

from __future__ import annotations

from typing import Final

from engine.guard.case import Case
from engine.guard.ledger import Group, ledger
from engine.guard.term import Term
from engine.guard.usual import abstract, social
from engine.guard.words.ordinary_en import DEEDS_EN
from engine.understanding.words import bag

_ACTING: Final = bag("i we you he she they it who will would can could should may might must me let please")
_WHOM: Final = bag("a an the you your it them us me my his her their our")
_JOINTS: Final = bag("и также and also")
_OTHERS: Final = bag("you they everything everyone it")


def acting(term: Term, case: Case) -> bool:
    """Tell whether a word is a verb by its form, an English one by what stands before it: "let me recap"."""
    if not term.text.isascii():
        return term.role == "verb"
    row = case.said.of(term.sentence)
    place = row.index(term)
    before, after = row[max(place - 1, 0) : place], row[place + 1 : place + 2]
    if not before or before[0].clause != term.clause or abstract(term) or term.text.endswith("ly"):
        return False
    if before[0].text in _ACTING:
        return True
    lost = bool(ledger(case).telling(term.sentence).lost)
    whom = bool(after) and after[0].text in _WHOM and not case.said.raw[term.end : after[0].start].strip()
    return lost and whom and before[0].text not in _WHOM and term.text.endswith(("s", "ed"))  # "posts a review"


def beside(term: Term, case: Case, group: Group) -> bool:
    """Tell whether a word of the script or a number stands in the clause of a word: «мы возьмёмся» alone is new."""
    clause = [one for one in case.said.of(term.sentence) if one.clause == term.clause]
    numbers = any(clause[0].start <= one.where[0] < clause[-1].end for one in case.said_claims)
    return numbers or any(one in group.kept for one in clause)


def joined(term: Term, case: Case) -> bool:
    """Tell whether a verb is one deed more beside the script's own: «ответит и поможет» where «ответит» is all."""
    group = ledger(case).telling(term.sentence)
    row = case.said.of(term.sentence)
    before = row[max(row.index(term) - 1, 0) : row.index(term)]
    if not before or before[0].text not in _JOINTS or group.turned or group.lost or social(term):
        return False
    if "help" in term.keys or not (term.role == "verb" or (term.text.isascii() and term.keys & DEEDS_EN)):
        return False
    return any(one in group.kept and one.role in ("verb", "foreign") for one in row if one.end <= before[0].start)


def alone(term: Term, case: Case) -> bool:
    """Tell whether an English word stands in a clause that says of the lead or of others what no lost word did."""
    group = ledger(case).telling(term.sentence)
    if not term.text.isascii() or group.lost or group.turned or case.said.sentences[term.sentence].asks:
        return False
    clause = [one for one in case.said.of(term.sentence) if one.clause == term.clause]
    subject = next(iter(one.text for one in clause if one.text not in _JOINTS), "")
    return subject in _OTHERS and clause[-1].text not in _OTHERS and not beside(term, case, group)
