"""Where the small words that weaken or narrow stand in a text, those that weigh nothing there left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from engine.guard.claim import Claim
from engine.guard.term import Term, Text
from engine.guard.words.marks import PROMISES, PRONOUNS, Mark
from engine.guard.words.modals import MODALS
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_BEFORE_NOUNS = bag("до после перед")
_FORESEEN = bag("заранее наперед загодя advance in ahead beforehand upfront")
_BEING = bag("be is are was were being been become becomes as makes forms")
_BETWEEN = bag("not always already usually almost nearly a an")
_NARROWED = bag("for the a an one two your on to by with")
_MEASURES = bag("much many long big large size sum area far old")
_REST = bag("оставшуюся оставшаяся остальную остальная вторую вторая другую remaining other")
_SPARE = bag("запасной составной комплектующий")  # «запасные части»: things
_DIFFERENT = bag(
    "разный по-разному различный индивидуальный индивидуально отличаться свой different individual differ own unique"
)


def marks(one: Mark, text: Text, claims: tuple[Claim, ...]) -> list[tuple[int, int]]:
    """Return the places of a mark that weigh: none that bounds a number, and no set phrase that narrows nothing."""
    found = places(one, text)
    if one.name in _MEASURED:
        found = [place for place in found if not any(claim.where[0] <= place[0] < claim.where[1] for claim in claims)]
    return [place for place in found if not any(light(place, text) for light in _LIGHT.get(one.name, ()))]


def places(one: Mark, text: Text) -> list[tuple[int, int]]:
    """Return where the rows of a mark stand in a text."""
    found = []
    words = _words(text)
    rows = {(at, row) for word in one.rows.keys() & words.keys() for at in words[word] for row in one.rows[word]}
    for place, row in rows:
        term = text.terms[place]
        if one.name == "whether-kept" and text.sentences[term.sentence].asks:
            continue  # a question asks with it or without
        rest = text.terms[place : place + len(row)]
        if len(row) == 2 and row[0] in _BEFORE_NOUNS and place + 2 < len(text.terms):
            skipped = text.terms[place + 1]
            if skipped.role in ("quality", "verb") and _fits(row[1], text.terms[place + 2]):
                rest = (term, text.terms[place + 2])
        near = rest and rest[-1].clause == term.clause  # "rather not, just write" is no "not just"
        if near and len(rest) == len(row) and all(_fits(word, each) for word, each in zip(row, rest, strict=True)):
            found.append((term.start, rest[-1].end))
    return sorted(found)


@lru_cache(maxsize=64)  # all marks are looked for in the same two texts
def _words(text: Text) -> dict[str, list[int]]:
    """Return the places of the words of a text, by the word and by its keys."""
    found: dict[str, list[int]] = {}
    for place, term in enumerate(text.terms):
        for word in {term.text, *term.keys}:
            found.setdefault(word, []).append(place)
    return found


def _fits(word: str, term: Term) -> bool:
    return word == term.text or word in term.keys


def term_at(place: tuple[int, int], text: Text) -> int:
    return next(number for number, term in enumerate(text.terms) if term.start == place[0])


def _each_his_own(place: tuple[int, int], text: Text) -> bool:
    """«У всех по-разному», "everyone is different": of all nothing is said but that they differ."""
    term = text.terms[term_at(place, text)]
    return any(each.keys & _DIFFERENT or each.text in _DIFFERENT for each in text.terms if each.clause == term.clause)


def _a_little(place: tuple[int, int], text: Text) -> bool:
    """ "Drink some water", "some sleep": an article, where it counts no things; "some debts" are not all."""
    at = term_at(place, text)
    term = text.terms[at]
    following = text.terms[at + 1 : at + 3]
    return (
        term.text == "some"
        and bool(following)
        and following[0].content
        and not any(one.text.endswith("s") for one in following)
    )


def _divided(place: tuple[int, int], text: Text) -> bool:
    """«На две части»: parts that something is split into, all of them; «вернём часть денег» is some of it."""
    at = term_at(place, text)
    before = text.terms[at - 1].text if at else ""
    if before in _REST or (at and text.terms[at - 1].keys & _SPARE):
        return True
    if text.terms[at].text == "частями" or (text.terms[at].text == "частям" and before == "по"):
        return True
    return text.terms[at].text in ("части", "частей") and (
        before in ("на", "две", "три", "двух", "трех") or before.isdigit()
    )


def _payment(place: tuple[int, int], text: Text) -> bool:
    """ "Paid separately": a verb; "a paid consultation" is one that costs money."""
    at = term_at(place, text)
    following = text.terms[at + 1 :][:1]
    passive = at > 0 and text.terms[at - 1].text in ("is", "are", "be", "was", "been", "being")
    adverb = bool(following) and following[0].text.endswith("ly")
    return text.terms[at].text == "paid" and (passive or adverb or not (following and following[0].content))


def _away(place: tuple[int, int], text: Text) -> bool:
    """«Отдельно от собак», "separately from the dogs": a place apart, and no price of its own."""
    following = text.terms[term_at(place, text) + 1 :][:1]
    return bool(following) and following[0].text in ("от", "from")


def _ever(place: tuple[int, int], text: Text) -> bool:
    """«Раньше» of a question of the past: what was ever done was done earlier, «вы раньше учили английский?»."""
    term = text.terms[term_at(place, text)]
    if term.text not in ("раньше", "прежде", "ранее") or not text.sentences[term.sentence].asks:
        return False
    return any({"VERB", "past"} <= one.tags for each in text.of(term.sentence) for one in parses(each.text)[:1])


def _foreseen(place: tuple[int, int], text: Text) -> bool:
    """«Заранее не обещаю»: whoever promises does it beforehand anyway."""
    term = text.terms[term_at(place, text)]
    beside = [one for one in text.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
    return term.text in _FORESEEN and any(one.keys & PROMISES for one in beside)


def _goes_on(place: tuple[int, int], text: Text) -> bool:
    """«Кроме того», «после этого», "besides that": the talk goes on, and nothing is left out or put off."""
    at = term_at(place, text)
    row = [term.text for term in text.terms[at : at + 2]]
    return len(row) == 2 and row[0] in ("кроме", "помимо", "сверх", "плюс", "besides") and row[1] in PRONOUNS


def _at_will(place: tuple[int, int], text: Text) -> bool:
    """ "You can always ask" grants no more than "you can ask"."""
    at = term_at(place, text)
    beside = text.terms[max(at - 2, 0) : at + 3]
    return text.terms[at].text in ("всегда", "always") and any(
        one.keys & MODALS or one.text in MODALS for one in beside
    )


def _belongs(place: tuple[int, int], text: Text) -> bool:
    """ "Breakfast is part of the price": it is in it, and nothing is halved."""
    at = term_at(place, text)
    before = [one for one in text.terms[max(at - 4, 0) : at] if one.text not in _BETWEEN]
    return text.terms[at].text == "part" and bool(before) and before[-1].text in _BEING


def _merely(place: tuple[int, int], text: Text) -> bool:
    """«Как только», «только освободите», "just write", "just there": nothing is left out by it."""
    at = term_at(place, text)
    term, following = text.terms[at], text.terms[at + 1 : at + 2]
    if at and text.terms[at - 1].text == "как":
        return True
    if not following or following[0].clause != term.clause:
        return term.text == "just"
    if term.text == "just":
        return following[0].text not in _NARROWED
    return term.text in ("только", "лишь") and any("impr" in one.tags for one in parses(following[0].text)[:2])


def _asks_how(place: tuple[int, int], text: Text) -> bool:
    """ "How often", "honest about what follows": neither is a word of measure."""
    at = term_at(place, text)
    if at and text.terms[at - 1].text in ("how", "как", "насколько"):
        return True
    row = text.terms[at : at + 3]
    if [one.text for one in row[:2]] not in (["about", "what"], ["about", "how"]):
        return False
    measured = len(row) > 2 and bool(row[2].keys & _MEASURES)
    return not measured and at > 0 and text.terms[at - 1].clause == row[0].clause and text.terms[at - 1].content


_MEASURED: Final = bag("before after almost working often all")  # beside a number they bound it
# By the name of a mark: where it weighs nothing.
_LIGHT: Final[Mapping[str, tuple[Callable[[tuple[int, int], Text], bool], ...]]] = {
    "all": (_at_will, _each_his_own),
    "some": (_a_little,),
    "part": (_divided, _belongs),
    "before": (_foreseen, _ever, _goes_on),
    "after": (_goes_on,),
    "except": (_goes_on,),
    "apart": (_away, _goes_on),
    "only-kept": (_merely,),
    "often": (_asks_how,),
    "working": (_asks_how,),
    "paid": (_payment,),
}
