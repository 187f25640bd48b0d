"""Of what kind a question is: when, where, how many, or yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from engine.guard.asking import asked_by_noun, asked_itself, degree, framing, has, kinds, parts, tags
from engine.guard.asking_ru import plainly
from engine.guard.case import like
from engine.guard.term import Term
from engine.guard.words.asked_ru import DECIDED, PLANNING, SOURCES
from engine.guard.words.forms_en import FORMS
from engine.guard.words.questions import (
    APPROVAL,
    ASKING,
    BEGUN,
    CHOOSING,
    CONVENIENT,
    DEGREES,
    HALTED,
    KINDS,
    MEASURES,
    PICKING,
    SAME_KIND,
    STAFF,
    TELL,
    WAS,
    WELLBEING,
)

_PERFECT = frozenset({"have", "has", "had"})
_AUXILIARY = frozenset({"do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "to"})
_NO_DEED = frozenset({"is", "are", "am", "been", "does", "goes", "have", "has", "got", "children", "choice", "need"})
_SUBJECT = 5  # words after "have" among which the deed stands: "have any of your neighbours sold"
_WILL = frozenset({"будете", "будешь", "собираетесь", "планируете", "намерены"})


def same_kind(asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether both ask after the same: when, where, how many, or yes and no."""
    mine, theirs = kinds(asking), kinds(ending)
    if "long" in mine | theirs and "length" in (degree(asking), degree(ending)):
        return True
    if degree(asking) and degree(ending):
        return degree(asking) == degree(ending)
    if has(asking, ASKING) and not mine and has(asking, MEASURES):  # "may I ask your age?"
        names = {DEGREES[key] for term in asking for key in term.keys if key in DEGREES}
        return degree(ending) in names or (not degree(ending) and near(theirs, asked_by_noun(asking) | {"which"}))
    if (degree(asking) and "how" in mine) or (degree(ending) and "how" in theirs and "many" not in theirs):
        return degree(asking or ending) in ("length", "price") and near(mine, theirs)
    if has(ending, TELL) and not theirs:
        return True  # "could you tell me the area?"
    if any(term.text == "ли" for term in ending):
        theirs -= {"what"}  # «чувствуете ли вы, что платить тяжело»
        if any(term.text == "давно" for term in ending):
            theirs |= {"long"}
    if not mine and theirs:
        theirs = kinds(plainly(ending))  # «важно видеть, как идут работы»
    if approving(asking) and approving(ending):
        return True  # "does that suit you?" is "how does that sound?"
    if theirs & {"when"} and mine & {"long"} and has(ending, HALTED | BEGUN) and was(ending):
        return True  # «когда перестали платить» for «как давно не платите»
    if theirs & {"long"} and mine & {"when"} and has(asking, HALTED | BEGUN) and was(asking):
        return True  # "how long has it been noisy" for "when did the noise start"
    if mine | theirs == {"how", "where"} and has(asking, SOURCES) and has(ending, SOURCES):
        return True  # «откуда о нас узнали» for «как о нас узнали»
    if theirs == {"long"} and mine == {"when"}:
        return has(ending, CONVENIENT)  # «какое время вам удобно»
    if {"which", "who"} == mine | theirs and "who" not in mine & theirs and has((*asking, *ending), STAFF):
        own = [term for term in (*asking, *ending) if term.keys & STAFF]
        other = [term for term in (*asking, *ending) if not term.keys & STAFF and any(like(term, one) for one in own)]
        return (
            _led(asking) == _led(ending) and not other
        )  # "who would you like to train" is another one  # «к кому из мастеров» for «к какому мастеру»
    for one, two, terms in ((mine, theirs, ending), (theirs, mine, asking)):
        if one and two & {"which", "what"} and one <= asked_by_noun(terms) | two:
            return True  # «в какой день» for «когда»
    if "many" in mine | theirs and {"many", "how"} >= mine - {"what", "which"} and has((*asking, *ending), MEASURES):
        return mine & theirs != frozenset() or has(asking, MEASURES) or has(ending, MEASURES)
    return near(mine, theirs) or near(mine, kinds(_core(ending)))


def approving(terms: Sequence[Term]) -> bool:
    """Tell whether all that a question asks is whether the lead is content."""
    words = [term for term in terms if term.content and not term.keys & KINDS["how"]]
    return has(words, APPROVAL) and all(term.keys & APPROVAL for term in words)


def greeting(terms: Sequence[Term]) -> bool:
    """Tell whether all that a question asks is how the lead is: «как вы, Анна?», "how are things?"."""
    opens = next((term for term in terms if term.keys & KINDS["how"]), None)
    words = [term for term in terms if term.content and not term.title and term is not opens]
    return opens is not None and has(terms, WELLBEING) and all(term.keys & WELLBEING for term in words)


def choosing(terms: Sequence[Term]) -> bool:
    """Tell whether all that a question asks is which of the things named the lead will have: «что выберете?»"""
    words = [term for term in terms if term.content and term.text != "ли"]
    return (
        bool(kinds(terms))
        and kinds(terms) <= PICKING - {"when", "where"}
        and all(term.keys & CHOOSING or _which(term) for term in words)
    )


def _which(term: Term) -> bool:
    return any(term.keys & KINDS[name] for name in ("which", "what", "how"))


def _core(ending: Sequence[Term]) -> Sequence[Term]:
    """Return a question without what only leads to it: «Как вы, сейчас лучше?»"""
    first = next((term.clause for term in ending), 0)
    opening = [term for term in ending if term.clause == first]
    rest = [term for term in ending if term.clause != first]
    return rest if rest and not any(term.content and not framing(term) for term in opening) else ending


def near(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two kinds of question may stand for each other."""
    return one == other or (bool(one and other) and any(one | other <= pair | (one & other) for pair in SAME_KIND))


def past(terms: Sequence[Term]) -> bool:
    """Tell whether a question asks after what was: "did you sell", "have you sold"."""
    return _done(terms) or any(term.text in WAS or term.text == "did" for term in terms)


def formed(terms: Sequence[Term]) -> bool:
    """Tell whether a question after what or how tells of the past by its verb alone: "what brought you here"."""
    return bool(kinds(terms)) and any(_bygone(term) for term in terms)


def _done(terms: Sequence[Term]) -> bool:
    """Whether a question asks after what has been done: "has anybody sold it", but no "have you got one"."""
    at = next((place for place, term in enumerate(terms) if term.text in _PERFECT), len(terms))
    if any(term.text in _AUXILIARY for term in terms[:at]):
        return False  # "do you have children"
    after = terms[at + 1 : at + 1 + _SUBJECT]
    return any(_bygone(term) for term in after[1:])


def _bygone(term: Term) -> bool:
    """Whether an English word is the form of a verb that tells of the past."""
    return (
        term.text not in _NO_DEED
        and (term.text.endswith("ed") or term.text in FORMS)
        and not term.text.endswith(("ing", "er", "est"))
    )


def ahead(terms: Sequence[Term]) -> bool:
    """Tell whether a question asks after what the lead will do: "will you sell", «будете продавать»."""
    if any(one.text in ("will", "shall") and two.text == "you" for one, two in pairwise(terms)):
        return True
    if any((one.text, two.text) == ("going", "to") for one, two in pairwise(terms)):
        return True
    return any(term.text in _WILL or (term.role == "verb" and tags(term) >= {"futr", "2per"}) for term in terms)


def _led(terms: Sequence[Term]) -> str:
    """Return the preposition before the word that asks, «к кому», or nothing."""
    at = next((place for place, term in enumerate(terms) if term.keys & (KINDS["which"] | KINDS["who"])), 0)
    return terms[at - 1].text if at and terms[at - 1].text in ("к", "у", "с", "от", "for") else ""


def shifted(asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Tell whether a question moved in time: «будете продавать» for «продавали», «пили» for «пьёте».

    Each answer is compared with its own: "do you still pay, or have the payments stopped?"
    """
    wanted, offered = parts(asking), parts(ending)
    if len(wanted) > 1 and len(wanted) == len(offered):
        mates = [(max(wanted, key=lambda row: _common(row, part)), part) for part in offered]
        return any(_common(*pair) and _moved(*pair) for pair in mates)
    return _moved(asked_itself(asking), asked_itself(ending))


def _common(one: Sequence[Term], other: Sequence[Term]) -> int:
    return sum(term.content and any(like(term, each) for each in other) for term in one)


def _moved(asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    if was(asking):
        return ahead(ending) and not ahead(asking) and not was(ending)
    if past(ending):
        return not (formed(asking) or _undergone(asking, ending))
    gone = _gone(ending)
    if kinds(asking) and has(asking, PLANNING) and any(term.content and not term.keys & DECIDED for term in gone):
        return True  # «какой ремонт сделали» for «какой планируете»
    if gone and any(tags(term) >= {"VERB", "futr"} for term in asking):
        return True  # «смогли» for «сможете»
    return any("pres" in tags(term) and like(term, one) for one in gone for term in asking if not framing(term))


def _undergone(asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether what has been done to a thing is how it is: "has it been washed" for "is it washed"."""
    done = {term.text for term in asking if _bygone(term)}
    return any(term.text == "been" for term in ending) and any(term.text in done for term in ending)


def was(terms: Sequence[Term]) -> bool:
    """Tell whether a question asks after a deed that is done: «продавали ли вы», "have you sold"."""
    return past(terms) or any(term.content for term in _gone(terms))


def _gone(terms: Sequence[Term]) -> list[Term]:
    """Return the Russian verbs that tell of the past: «хотели бы» tells of none."""
    if any(term.text in ("бы", "б") for term in terms):
        return []
    wished = next((term.start for term in terms if term.text == "чтобы"), None)  # «чтобы он позвонил»
    return [term for term in terms if tags(term) >= {"VERB", "past"} and (wished is None or term.start < wished)]
