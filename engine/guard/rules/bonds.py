"""What is said of what: "free" and "all" stay with their things, a term with its deed, an order with its doer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case, among, covered, like
from engine.guard.claim import Claim
from engine.guard.ledger import kin
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.values.numerals_words import ordinal
from engine.understanding.words import bag

_SAID: Final = {
    "free": bag("бесплатный бесплатно безвозмездно free gratis"),
    "included": bag("входить включить включать включенный include including included"),
    "apart": bag("отдельно дополнительно separately extra"),
}
_ALL: Final = bag("весь все всех всю любой каждый all every")
_WHOLE: Final = bag("целый полный whole entire full")
_SOME: Final = bag("некоторый часть многий some certain many")
_WITHIN: Final = frozenset({"within", "span", "after"})
_BESIDE: Final = bag("with с со")  # "prices with labour included": the labour is
_COUNTING: Final = bag("several single next last both few many various different whole entire")
_OPENING: Final = bag("as if when once because so that while until till where which since")
_TIMES: Final = frozenset({"minute", "day", "month", "working day", "calendar day"})


def bond(case: Case) -> Iterator[Violation]:
    """A thing called free or included that was not, or the first week's "free" told of all training."""
    for name, words in _SAID.items():
        before, after = list(_holders(words, case.authored)), list(_holders(words, case.said))
        if not before:
            continue
        near = [one for sign, _ in before for one in case.authored.of(sign.sentence)]
        heads = [next((one for one in things if not _counts(one)), things[0]) for _, things in before if things]
        for sign, things in after:
            strange = [one for one in things if among(one, case.authored.terms) and not among(one, near)]
            lost = (
                name == "free"
                and things
                and len(heads) == len(before)
                and not any(among(one, heads) for one in things)
                and not _done_freely(sign, heads, case.said)
                and not _meant_for(sign, heads, case.said)
            )
            if strange or lost:
                yield case.found("pair", min(sign.start, *(one.start for one in things)), sign.end)


def _done_freely(sign: Term, heads: list[Term], text: Text) -> bool:
    """Whether the deed is free that the script names: «измерит бесплатно» for «замер бесплатный»."""
    clause = [one for one in text.terms if (one.sentence, one.clause) == (sign.sentence, sign.clause)]
    return any(one.role == "verb" and kin(one, head) for one in clause for head in heads)


def _meant_for(sign: Term, heads: list[Term], text: Text) -> bool:
    """Whether it is free for those whom the script has do it freely: "travel is free for children"."""
    after = [one for one in text.of(sign.sentence) if one.clause == sign.clause and one.start > sign.start]
    return bool(after) and after[0].text == "for" and any(among(one, heads) for one in after[1:5])


def _counts(term: Term) -> bool:
    """Whether a word only tells which or how many: "several dates", "the first week"."""
    return term.text.isascii() and (bool(term.keys & _COUNTING) or ordinal(term.text) is not None)


def _holders(words: frozenset[str], text: Text) -> Iterator[tuple[Term, list[Term]]]:
    """Yield each such word with the noun right after it («бесплатная неделя»), else with those before it."""
    for place, term in enumerate(text.terms):
        if not term.keys & words or (place and text.terms[place - 1].text == "feel"):
            continue
        clause = [one for one in text.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
        following = text.terms[place + 1 : place + 2]
        if following and following[0] in clause and following[0].content and _thing(following[0], text):
            yield term, [following[0]]
        else:
            before = [one for one in clause if one.start < term.start]
            opened = max((place for place, one in enumerate(before) if one.text in _OPENING), default=-1)
            before = before[opened + 1 :]  # "we will write as soon as a place is free"
            beside = next((place for place, one in reversed(list(enumerate(before))) if one.text in _BESIDE), -1)
            near = [one for one in before[beside + 1 :] if one.content and _thing(one, text)]
            yield term, near or [one for one in before if one.content and _thing(one, text)]


def _thing(term: Term, text: Text) -> bool:
    if term.text.isascii():
        before = [one.text for one in text.terms if one.end <= term.start][-1:]
        return term.role == "foreign" and not term.text.endswith("ly") and before != ["to"]
    return term.role == "noun"


def quantified(case: Case) -> Iterator[Violation]:
    """«Все материалы», "all materials" where the script says which: the rough ones."""
    narrowed = [two for one, two in _rows(case.authored) if one.content or one.keys & _SOME]
    known = [two for one, two in _rows(case.authored) if one.keys & (_ALL | _WHOLE)]
    for one, two in _rows(case.said):
        if one.keys & _ALL and among(two, narrowed) and not among(two, known):
            yield case.found("pair", one.start, two.end)


def _rows(text: Text) -> Iterator[tuple[Term, Term]]:
    for one, two in zip(text.terms, text.terms[1:], strict=False):
        near = not text.raw[one.end : two.start].strip()
        if near and two.content and two.role in ("noun", "foreign") and one.clause == two.clause:
            yield one, two


def deadline(case: Case) -> Iterator[Violation]:
    """A term told of another deed: "write within 14 days" and "we return the money within 14 days"."""
    for claim in case.said_claims:
        if claim.unit in _TIMES and claim.bound in _WITHIN:
            if claim.bound == "span" and any(len(one.unit) == 3 and one.unit.isupper() for one in case.said_claims):
                continue  # «6 900 ₽ за 3 месяца»
            mine = _beside(claim, case.said, case)
            theirs = [
                one
                for other in case.authored_claims
                if other.same(claim)
                for one in _beside(other, case.authored, case)
            ]
            if mine and theirs and not any(like(one, other) for one in mine for other in theirs):
                yield case.found("moved", *claim.where)
                continue
            before = [one for one in mine if one.start < claim.where[0]][-1:]
            if before and before[0].role == "noun":
                continue  # «после процедуры в течение двух часов»
            things = [one for one in mine if one.start < claim.where[0] and one.role in ("noun", "foreign")]
            if any(like(one, other) for one in things for other in theirs):
                continue  # «смета придёт за 3 дня» is «смету пришлём за 3 дня»
            if before and before[0].role != "manner" and not among(before[0], case.known.terms):
                yield case.found("moved", *claim.where)


def _beside(claim: Claim, text: Text, case: Case) -> list[Term]:
    claims = case.said_claims if text is case.said else case.authored_claims
    clause = next((one.clause for one in text.terms if claim.where[0] <= one.start < claim.where[1]), -1)
    return [one for one in text.terms if one.clause == clause and one.content and not covered(one, claims)]
