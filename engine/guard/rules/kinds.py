"""Of what kind a question is: when, where, how many, or yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from engine.guard.asking import asked_by_noun, degree, framing, has, kinds
from engine.guard.term import Term
from engine.guard.words.questions import APPROVAL, CONVENIENT, HALTED, KINDS, MEASURES, SAME_KIND, TELL, WAS


def same_kind(asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether both ask after the same: when, where, how many, or yes and no."""
    mine, theirs = kinds(asking), kinds(ending)
    if "long" in mine | theirs and "length" in (degree(asking), degree(ending)):
        return True
    if degree(asking) and degree(ending):
        return degree(asking) == degree(ending)
    if (degree(asking) and "how" in mine) or (degree(ending) and "how" in theirs and "many" not in theirs):
        return degree(asking or ending) in ("length", "price") and near(mine, theirs)
    if has(ending, TELL) and not theirs:
        return True  # "could you tell me the area?"
    if any(term.text == "ли" for term in ending):
        theirs -= {"what"}  # «чувствуете ли вы, что платить тяжело»
        if any(term.text == "давно" for term in ending):
            theirs |= {"long"}
    if approving(asking) and approving(ending):
        return True  # "does that suit you?" is "how does that sound?"
    if theirs & {"when"} and mine & {"long"} and has(ending, HALTED):
        return True  # «когда перестали платить» for «как давно не платите»
    if theirs == {"long"} and mine == {"when"}:
        return has(ending, CONVENIENT)  # «какое время вам удобно»
    for one, two, terms in ((mine, theirs, ending), (theirs, mine, asking)):
        if two & {"which", "what"} and one <= asked_by_noun(terms) | two:
            return True  # «в какой день» for «когда»
    if "many" in mine | theirs and {"many", "how"} >= mine - {"what", "which"} and has((*asking, *ending), MEASURES):
        return mine & theirs != frozenset() or has(asking, MEASURES) or has(ending, MEASURES)
    return near(mine, theirs) or near(mine, kinds(_core(ending)))


def approving(terms: Sequence[Term]) -> bool:
    """Tell whether all that a question asks is whether the lead is content."""
    words = [term for term in terms if term.content and not term.keys & KINDS["how"]]
    return has(words, APPROVAL) and all(term.keys & APPROVAL for term in words)


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
    """Tell whether a question asks after what was."""
    did = any((one.text, two.text) == ("did", "you") for one, two in pairwise(terms))
    return did or any(term.text in WAS for term in terms)
