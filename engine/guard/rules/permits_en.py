"""What may be done and what may not, in English turns: "what we can do is check", "lets them rest"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.guard.case import Case, like
from engine.guard.denials import denials
from engine.guard.term import Term, Text
from engine.understanding.words import bag

_LETTING: Final = bag("let allow enable permit")
_SELVES: Final = ("us", "me")  # "let us rest" lets nobody
_NEAR: Final = 6  # words between "lets" and what it lets be done
# Who may be forbidden a thing: of a court or a bank "may not" says only that it is not sure.
_BOUND: Final = bag("""
    you we they i collector collectors bailiff bailiffs creditor creditors employer client clients guest guests member
    members child children parent parents visitor visitors student students patient patients tenant tenants anyone
    """)
_ALLOWED: Final = bag("allow permit allowed permitted")
_STATES: Final = bag("""
    be have get need suit fit like want work happen remain come feel see know understand notice remember receive
    succeed manage agree pass last help matter hurt
    """)


def cleft(clause: Sequence[Term], at: int) -> list[Term]:
    """Return what follows "what one can do is": the deed itself, in place of "do"."""
    rest = clause[at + 1 :]
    opens = any(one.text in ("what", "all", "thing") for one in clause[:at])
    if opens and len(rest) > 2 and rest[0].text == "do" and rest[1].text in ("is", "be"):
        return list(rest[3:] if rest[2].text == "to" else rest[2:])
    return []


def enabled(verb: Term, text: Text) -> bool:
    """Tell whether somebody lets a thing be done: "which lets the neighbours rest"."""
    before = [one for one in text.of(verb.sentence) if one.clause == verb.clause and one.start < verb.start]
    for place, one in list(enumerate(before))[-_NEAR:]:
        if one.keys & _LETTING and before[place + 1 :] and before[place + 1].text not in _SELVES:
            return not any(each.text in ("not", "no", "never") for each in before[max(place - 2, 0) : place])
    return False


def barred(word: Term, verb: Term, case: Case) -> bool | None:
    """Tell whether what "may not" be done is told so: as a ban of a ban, never as sure of what is only unsure.

    None where the script has no "may not" here or the candidate does not deny the verb.
    """
    terms = case.authored.terms
    at = terms.index(word)
    if word.text not in ("may", "might") or [one.text for one in terms[at + 1 : at + 2]] != ["not"]:
        return None
    told = [one for one in denials(case.said) if any(like(verb, each) for each in one.reach)]
    if not told:
        return None
    forbids = at > 0 and word.text == "may" and bool(terms[at - 1].keys & _BOUND) and not verb.keys & _STATES
    if any(one.force == "ban" for one in told):
        if [one.text for one in terms[at + 2 : at + 3]] == ["be"] and any(
            one.keys & _ALLOWED for one in case.said.terms
        ):
            return None  # "a kitchen may not be moved": it is not allowed
        return forbids or any(_may(one.sign, case.said) for one in told)
    return None


def _may(sign: Term, text: Text) -> bool:
    at = text.terms.index(sign)
    return at > 0 and text.terms[at - 1].text in ("may", "might")
