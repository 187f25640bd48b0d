"""Who does it: the nouns and pronouns that a verb may have for its subject, and the words that are no verbs at all."""

from __future__ import annotations

import re
from itertools import pairwise

from engine.guard.stems import english
from engine.guard.term import Term, Text
from engine.guard.words.ordinary_en import QUALITIES_EN
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_PRONOUNS = bag("i we you he she they it")
_HELPING = bag("will would can could may might must should need do did have had are")
_TAKING = bag("to for with of by from on in at about than as")
BEING = bag("be is are was were am been")
_LABELS = re.compile(r":? ?\+?\d{3}|:? ?\+\d")
_NO_VERBS = bag(
    """
    minus plus less times always perhaps besides sometimes once twice usually thanks better best rather well early late
    more most towards afterwards backwards forwards upwards onwards indoors outdoors upstairs downstairs overseas
    across regardless nowadays whereas hence
    """
)
_LY_VERBS = bag("reply apply supply rely comply fly multiply imply")
_QUALITY = re.compile(r"(?:ic|al|ous|ive|able|ible|ful|less|ary|ory)$")
_LIGHT = bag("do does make makes give gives have has offer offers run runs hold holds")
_HUNG = bag("of in for with at on from to up per between over")
_STATING = bag("take last cost come stay remain start begin need include cover depend")
_OPENING = bag("before after until if when once while as that so but because where which who")
_RULING = bag("с со из от для до по на в во за к ко о об у при без под над через между")
_JOINTS = bag("и или")
_HAVING = bag("have has had need with without for")
_BEFORE_NOUN = bag("a an the your our my his her its their of per no any some more this these those each every")
_DETERMINERS = bag("a an the your our my his her their no any some")
_AFTER_NOUN = bag("is are was were takes costs will can has have lasts comes starts needs")
_BETWEEN = bag(
    """
    will would shall should can could may might must do does did have has had be is are was were also just simply then
    always already need to only not never still even now usually all both really gladly longer no
    """
)


def subjects(verb: Term, text: Text) -> list[Term]:
    """Return the nouns of a verb's clause that may be its subject."""
    clause = [one for one in text.of(verb.sentence) if one.clause in _row(verb, text)]
    ruled = [two for one, two in pairwise(clause) if one.text in _RULING]
    ruled += [three for one, two, three in zip(clause, clause[1:], clause[2:], strict=False) if _led(one, two)]
    named = [one for one in clause if one.role == "noun" and not any(one is two for two in ruled)]
    return [one for one in named if any("nomn" in each.tags for each in parses(one.text)[:3])]


def _led(one: Term, two: Term) -> bool:
    """Whether a preposition reaches a noun over its quality: «на какой номер»."""
    return one.text in _RULING and any("ADJF" in each.tags for each in parses(two.text)[:1])


def _row(verb: Term, text: Text) -> set[int]:
    """Return the clauses of a verb's list: «зал, бассейн и сауна входят», «входят зал, бассейн и сауна»."""
    sentence = text.of(verb.sentence)
    own = [one for one in sentence if one.clause == verb.clause]
    ahead = [one for one in own if one.start < verb.start]
    found = {verb.clause}
    if _listed(ahead) and any(one.text in _JOINTS for one in ahead):
        found |= _lists(sentence, verb.clause, -1)
    behind = _lists(sentence, verb.clause, 1) if own[-1].role == "noun" else set()
    if any(one.text in _JOINTS for one in sentence if one.clause == max(behind, default=-1)):
        found |= behind
    return found


def _lists(sentence: tuple[Term, ...], clause: int, step: int) -> set[int]:
    """Return the clauses next to one that are nothing but parts of a list."""
    found = set()
    while _listed([one for one in sentence if one.clause == clause + step]):
        clause += step
        found.add(clause)
    return found


def _listed(row: list[Term]) -> bool:
    return bool(row) and all(one.role in ("noun", "quality") or one.text in _JOINTS for one in row)


def surely_subject(term: Term) -> bool:
    """Tell whether a noun can be nothing but a subject: «эксперт», «закупка», but not «суд»."""
    found = [one.tags for one in parses(term.text)[:4] if one.score >= 0.1]
    return any("nomn" in tags for tags in found) and not any("accs" in tags for tags in found)


def nominal(word: Term, text: Text) -> bool:
    """Tell whether an English word that might be a verb is a noun or a small word here: "phone repair takes"."""
    if word.text in _NO_VERBS or (word.text.endswith("ly") and word.text not in _LY_VERBS):
        return True
    if _LABELS.match(text.raw, word.end):
        return True  # "phone +7 903"
    if text.raw[word.start : word.end].lower().startswith("on "):
        return True  # "put it on hold": the verb stands before
    place = place_of(word, text)
    before = text.terms[place - 1] if place else None
    after = text.terms[place + 1] if place + 1 < len(text.terms) else None
    if before is not None and before.clause == word.clause and before.text in _BEFORE_NOUN:
        return True
    plural = word.text.endswith("s") and not word.text.endswith("ss")
    made = text.raw[word.start : word.end].lower().endswith("ed")  # "have e-mailed"
    if before is not None and before.text in _HAVING and not made and (plural or english(word.text) == {word.text}):
        return True  # "once you have access", "we have classes"
    if plural and before is not None and _qualifies(before) and _determined(place - 1, text):
        return True  # "the purchase of the rough materials"
    if (
        plural
        and before is not None
        and before.content
        and any(one.text in _LIGHT and one.clause == word.clause for one in text.terms[max(place - 3, 0) : place - 1])
    ):
        return True  # "does posture reviews"
    if before is not None and before.text in ("and", "or") and word.keys & QUALITIES_EN and _thing(after, word):
        return True  # "work and rough materials"
    verb_follows = after is not None and after.clause == word.clause and after.text in _AFTER_NOUN
    named = (
        before is not None and before.clause == word.clause and before.content and (not before.title or before.opens)
    )
    return (verb_follows and named) or any(one.text == "there" for one in text.terms[max(place - 4, 0) : place])


def _determined(place: int, text: Text) -> bool:
    """Whether an article or a possessive stands right before a quality."""
    return place > 0 and text.terms[place - 1].text in _DETERMINERS


def _qualifies(term: Term) -> bool:
    return bool(term.keys & QUALITIES_EN or _QUALITY.search(term.text))


def _thing(after: Term | None, word: Term) -> bool:
    return after is not None and after.content and after.clause == word.clause and after.text.endswith("s")


def leader_of(verb: Term, text: Text) -> Term | None:
    """Return the pronoun or noun right before an English verb, auxiliaries left out."""
    place = place_of(verb, text) - 1
    aimed = False
    while place >= 0 and (text.terms[place].text in _BETWEEN or text.terms[place].text.endswith("ly")):
        aimed = aimed or text.terms[place].text == "to"
        place -= 1
    if place > 0 and text.terms[place].text == "and":
        return _earlier(place, text)
    if place < 0 or text.terms[place].clause != verb.clause or text.terms[place].sentence != verb.sentence:
        return None
    found = text.terms[place]
    if aimed and found.text not in _PRONOUNS:
        return None  # "nothing to buy", "your data to contact you": who does it is not said
    hung = _HUNG if verb.keys & _STATING else frozenset({"of"})
    if found.content and (head := _head(place, text, hung)) is not None:
        return head
    return found if found.text in _PRONOUNS or found.content else None


def _head(place: int, text: Text, hung: frozenset[str]) -> Term | None:
    """Return the noun that "of", "in" or "up to" hang on: the renovation in "a renovation of a two-room flat comes"."""
    for at in range(place - 1, max(place - 6, 0), -1):
        one = text.terms[at]
        if one.text in _OPENING or set(",;:.()") & set(text.raw[one.end : text.terms[at + 1].start]):
            return None
        if one.text in ("and", "or") and text.terms[at + 1].text in _DETERMINERS:
            return None  # "proof of income and the loan contracts"
        if one.text in hung:
            while at > 1 and text.terms[at - 1].text in hung:
                at -= 1
            before = text.terms[at - 1]
            return before if before.content and before.clause == text.terms[place].clause else None
    return None


def _earlier(place: int, text: Text) -> Term | None:
    """Return the subject of the verbs before an "and": "the expert will look and say", "you come and call"."""
    for at in range(place - 1, 0, -1):
        one = text.terms[at]
        if one.sentence != text.terms[place].sentence:
            break
        if one.text in ("will", "can", "would", "may"):
            found = text.terms[at - 1]
            return found if found.text in _PRONOUNS or found.content else None
    for at in range(place - 1, -1, -1):
        one, after = text.terms[at], text.terms[at + 1]
        before = text.terms[at - 1] if at else None
        if one.clause != text.terms[place].clause:
            return None
        free = before is None or before.clause != one.clause or not (before.content or before.text in _TAKING)
        if (one.text in _PRONOUNS and free) or (one.content and after.text.endswith("s") and _determined(at, text)):
            return one
    return None


def place_of(term: Term, text: Text) -> int:
    """Return where a word stands among those of its text."""
    return next(place for place, one in enumerate(text.terms) if one is term)


def subject(pronoun: Term, verb: Term, text: Text) -> bool:
    """Tell whether "you" is who does it: "answer you right here" and "you are alone" are no deeds of his."""
    place = place_of(pronoun, text)
    before = text.terms[place - 1] if place else None
    if before is not None and before.clause == pronoun.clause and (before.content or before.text in _TAKING):
        after = text.terms[place + 1].text if place + 1 < len(text.terms) else ""
        if before.content and (pronoun.text != "you" or after in _HELPING):
            return True  # "for the first talk you need not collect"
        named = before.content and _determined(place - 1, text)  # "after the work you clean"
        if not named or place_of(verb, text) != place + 1 or english(verb.text) != {verb.text}:
            return False
    between = text.terms[place + 1 : place_of(verb, text)]
    return not any(one.text in BEING for one in between) or verb.text.endswith(("ed", "ing", "en"))


def may(verb: Term, text: Text) -> bool:
    """Tell whether an English verb is only possible, or stands under a condition."""
    before = text.terms[max(place_of(verb, text) - 2, 0) : place_of(verb, text)]
    return any(one.text in ("can", "could", "may", "before", "if", "when", "once", "until") for one in before)
