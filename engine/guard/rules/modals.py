"""What may be, and what is: a possibility of the script stays one, in whatever words."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, among, like
from engine.guard.ledger import kin
from engine.guard.rules.claims import social
from engine.guard.rules.permits_en import barred, cleft, enabled
from engine.guard.term import Term, Text
from engine.guard.usual import tags_of
from engine.guard.violation import Violation
from engine.guard.words.modals import (
    ARRANGED,
    BARS,
    CONJUNCTIONS,
    DOING,
    DONE,
    DUTIES,
    GRANTS,
    LEAVES,
    MANNERS,
    MODALS,
    NEEDED,
    SEEN,
    THIS,
    TO,
    WISHED,
)
from engine.understanding.lemmas import parses


def modal(case: Case) -> Iterator[Violation]:
    """«Может ограничить» told as «ограничит»: what may be became what is.

    The verb keeps its possibility beside it, before it or after it («рассматривать можно», "may be sold"), or is told
    as an invitation («разделите», "try splitting"), or the sentence leaves it open in other words («есть два
    способа», "it is fine to"). Without the verb, as many possibilities must stand as in the script.
    """
    after = {term.start for _, term in _with_modals(case.said, reach=4)}
    left = sum(_leaves(term) for term in case.said.terms) - sum(_leaves(term) for term in case.authored.terms)
    asks = any(one.asks for one in case.said.sentences)
    for word, verb in _with_modals(case.authored):
        if asks and case.authored.sentences[word.sentence].asks:
            continue  # «как я могу к вам обращаться?»: a way to ask, judged with the question
        if _pointed(word, case) or verb.keys & SEEN or _barred(word, case.authored):
            continue
        ban = barred(word, verb, case)
        if ban is not None:
            if not ban:
                yield case.missing("modal", word.start, verb.end)
            continue
        granted = _granted(verb, case.authored)
        place = (min(word.start, verb.start), max(word.end, verb.end))
        told = [
            term
            for term in case.said.terms
            if like(verb, term) and ((_verbal(term) and not _named(term, case.said)) or term.keys & NEEDED)
        ]
        if told:
            if not any(
                term.start in after
                or _open(term, case.said)
                or _left_open(term, case.said)
                or enabled(term, case.said)
                or _taken_up(term, case.said)
                or _followed(term, case.said)
                or (granted and _arranged(term))
                or (granted and _offered(verb, term, case))
                for term in told
            ):
                yield case.missing("modal", *place)
        elif (
            verb.role in ("verb", "foreign")
            and left < 0
            and not social(verb)
            and not among(verb, case.said.terms)
            and not _invited(verb, case)
            and not (granted and any(_arranged(one) and kin(one, verb) for one in case.said.terms))
        ):
            yield case.missing("modal", *place)
        elif verb.text == "done" and left < 0 and not any("do" in one.keys for one in case.said.terms):
            yield case.missing("modal", *place)  # "what can be done" as "clear your debts"
        if verb.keys & BARS and any(one.keys & GRANTS and not among(one, case.known.terms) for one in case.said.terms):
            yield case.missing("modal", *place)


def _pointed(word: Term, case: Case) -> bool:
    """Whether a possibility only points to a link, and the candidate gives that link: "you can pay here: …"."""
    sentence = case.authored.sentences[word.sentence]
    bound = any(term.keys & DUTIES or term.text in ("have", "need") for term in case.said.terms)
    return "://" in case.authored.raw[word.start : sentence.end + 12] and "://" in case.said.raw and not bound


def _barred(word: Term, text: Text) -> bool:
    """Whether a possibility is denied, «не могут», "cannot": judged with the denials; «может не» leaves it open."""
    at = text.terms.index(word)
    if word.text.isascii():
        return word.text in ("can", "could", "able") and any(one.text == "not" for one in text.terms[at + 1 : at + 2])
    return at > 0 and text.terms[at - 1].text == "не"


def _granted(verb: Term, text: Text) -> bool:
    """Whether the script lets the lead do it: «можно», «можете», "you can"."""
    clause = [one.text for one in text.terms if (one.sentence, one.clause) == (verb.sentence, verb.clause)]
    return bool({"можно", "можете", "сможете"} & set(clause)) or "you can" in " ".join(clause)


def _arranged(term: Term) -> bool:
    """Whether a present in «-ся» tells what is allowed: «любая строка обсуждается»."""
    told = any(one.tags >= {"pres", "3per"} for one in parses(term.text)[:3])
    return term.text.endswith(("ся", "сь")) and told and bool(term.keys & ARRANGED)


def _offered(verb: Term, term: Term, case: Case) -> bool:
    """Whether what the lead may have done at the firm is told as the firm's doing: «сделаем у нас»."""
    near = [one.text for one in case.authored.terms if one.clause == verb.clause]
    return "у нас" in " ".join(near) and any("1per" in one.tags for one in parses(term.text)[:1])


def _leaves(term: Term) -> bool:
    return bool(term.keys & MODALS) or term.text in MODALS or bool(_plain(term) & LEAVES)


def _plain(term: Term) -> frozenset[str]:
    return frozenset((term.text, *(key for key in term.keys if not key.startswith("="))))


def _left_open(verb: Term, text: Text) -> bool:
    """Whether the clause of a verb leaves it open in other words: «есть возможность», "it is fine to"."""
    clause = [one for one in text.terms if (one.sentence, one.clause) == (verb.sentence, verb.clause)]
    if any(one.keys & DUTIES for one in clause):
        return False
    before = [one.text for one in text.terms if one.sentence == verb.sentence and one.start < verb.start]
    if any(row in " ".join(before) for row in WISHED):
        return True
    if any(_plain(one) & LEAVES for one in clause):
        return True
    opens = clause[0].text if clause else ""
    earlier = [one for one in text.terms if one.sentence == verb.sentence and one.clause == verb.clause - 1]
    return opens in CONJUNCTIONS and any(_leaves(one) for one in earlier[-2:])  # «возможно, что останется»


def _followed(term: Term, text: Text) -> bool:
    """Whether what may be done stands before its possibility: "the contract may be signed"."""
    after = next((one for one in text.terms if one.start > term.start), None)
    return after is not None and after.text in ("may", "can", "could", "might") and after.clause == term.clause


def _taken_up(verb: Term, text: Text) -> bool:
    """Whether the sentence goes on to say that it may be done: «если нужно перенести, сделать это можно»."""
    later = [one for one in text.of(verb.sentence) if one.clause > verb.clause]
    points = any(one.text in THIS for one in later) and any(one.keys & DOING or one.text in DOING for one in later)
    return points and any(one.keys & MODALS or one.text in MODALS for one in later)


def _invited(verb: Term, case: Case) -> bool:
    """Whether the script lets the lead do it («можно», "you can") and the candidate invites him to it."""
    return _granted(verb, case.authored) and any(_orders(one, case.said) for one in case.said.terms)


def _orders(term: Term, text: Text) -> bool:
    if term.text.isascii():
        return term.role == "foreign" and (term.opens or _starts(term, text)) and not term.text.endswith(("ing", "ed"))
    return "impr" in tags_of(term)


def _starts(term: Term, text: Text) -> bool:
    return all(one.clause != term.clause for one in text.terms if one.start < term.start)


def _open(term: Term, text: Text) -> bool:
    """An order or an infinitive states nothing, nor does what stands under «если»."""
    tags = parses(term.text)[0].tags if parses(term.text) else frozenset()
    if tags & {"INFN", "impr"}:
        clause = [one for one in text.terms if one.sentence == term.sentence and one.clause == term.clause]
        return not any(one.keys & DUTIES for one in clause)
    before = next((one.text for one in reversed(text.terms) if one.start < term.start), "")
    return term.text.isascii() and (term.opens or _starts(term, text) or before in TO)


def _with_modals(text: Text, reach: int = 1) -> list[tuple[Term, Term]]:
    """Return each word of possibility with the verb after it (or, in Russian, within its clause)."""
    found: list[tuple[Term, Term]] = []
    for term in text.terms:
        if (not term.keys & MODALS and term.text not in MODALS) or _month(term, text):
            continue
        clause = [one for one in text.terms if one.sentence == term.sentence and one.clause == term.clause]
        if term.text.isascii():
            rest = cleft(clause, clause.index(term)) or [one for one in clause if one.start > term.start]
            after = [one for one in rest if one.content or one.text in DONE]
            verbs = [one for one in after if not one.text.endswith("ly") and one.text not in MANNERS][:reach]
        else:
            if len(clause) == 1:  # «возможно, понадобится второй визит»
                clause = [one for one in text.of(term.sentence) if one.clause == term.clause + 1]
            needed = [one for one in clause if one.role == "verb" or one.keys & NEEDED]
            verbs = [one for one in needed if not one.keys & MODALS and not _describes(one)]
        found.extend((term, verb) for verb in verbs)
    return found


def _verbal(term: Term) -> bool:
    return term.role in ("verb", "foreign")


def _month(term: Term, text: Text) -> bool:
    """Whether a word is the name of the month: "until 31 May"."""
    return term.text == "may" and not term.opens and text.raw[term.start].isupper()


def _named(term: Term, text: Text) -> bool:
    """Whether an English "-ing" is the name of a deed and tells of none: "the minimum booking for a room"."""
    if not term.text.endswith("ing"):
        return False
    at = text.terms.index(term)
    before = text.terms[max(at - 2, 0) : at]
    after = [one.text for one in text.terms[at + 1 : at + 2]]
    return any(one.text in ("the", "a", "an", "any", "each") for one in before) and after in (["for"], ["of"], ["is"])


def _describes(term: Term) -> bool:
    """Whether a verb only names a quality: «пропущенное занятие»."""
    return any("PRTF" in one.tags for one in parses(term.text)[:1])
