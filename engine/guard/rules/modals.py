"""What may be, and what is: a possibility of the script stays one, in whatever words."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, among, like
from engine.guard.rules.claims import social
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

MODALS = bag("мочь может могут можно возможно возможный вправе способный бывает may can could might able")
_LEAVES = bag("""
    possible possibly option optional allowed permitted fine okay free choice perhaps maybe try
    available chance likely potentially
    возможность вариант способ получиться получаться разрешаться допускаться бывать
    доступный попробовать попытаться выбор вероятно право реально хотеть желание вольный
    """)  # other ways to say that something may be
_DUTIES = bag("нужно надо должный обязанный придется приходиться прийтись следует нельзя must")
_WISHED = ("если хотите", "если нужно", "если удобно", "если надо", "if you like", "if you want", "if you wish")
_BARS = bag("ограничить ограничивать запретить запрещать отказать restrict limit forbid ban refuse deny")
_GRANTS = bag("разрешить разрешать позволить позволять одобрить снять allow permit let grant approve lift")
_TO = bag("to please just try")


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
        if _pointed(word, case):
            continue
        told = [term for term in case.said.terms if like(verb, term) and term.role in ("verb", "foreign")]
        if told:
            if not any(term.start in after or _open(term, case.said) or _left_open(term, case.said) for term in told):
                yield case.missing("modal", word.start, verb.end)
        elif (
            verb.role in ("verb", "foreign")
            and left < 0
            and not social(verb)
            and not among(verb, case.said.terms)
            and not _invited(verb, case)
        ):
            yield case.missing("modal", word.start, verb.end)
        if verb.keys & _BARS and any(
            one.keys & _GRANTS and not among(one, case.known.terms) for one in case.said.terms
        ):
            yield case.missing("modal", word.start, verb.end)


def _pointed(word: Term, case: Case) -> bool:
    """Whether a possibility only points to a link, and the candidate gives that link: "you can pay here: …"."""
    sentence = case.authored.sentences[word.sentence]
    bound = any(term.keys & _DUTIES or term.text in ("have", "need") for term in case.said.terms)
    return "://" in case.authored.raw[word.start : sentence.end + 12] and "://" in case.said.raw and not bound


def _leaves(term: Term) -> bool:
    return bool(term.keys & MODALS) or term.text in MODALS or bool(_plain(term) & _LEAVES)


def _plain(term: Term) -> frozenset[str]:
    return frozenset((term.text, *(key for key in term.keys if not key.startswith("="))))


def _left_open(verb: Term, text: Text) -> bool:
    """Whether the clause of a verb leaves it open in other words: «есть возможность», "it is fine to"."""
    clause = [one for one in text.terms if (one.sentence, one.clause) == (verb.sentence, verb.clause)]
    if any(one.keys & _DUTIES for one in clause):
        return False
    before = [one.text for one in text.terms if one.sentence == verb.sentence and one.start < verb.start]
    if any(row in " ".join(before) for row in _WISHED):
        return True
    return any(_plain(one) & _LEAVES for one in clause)


def _invited(verb: Term, case: Case) -> bool:
    """Whether the script lets the lead do it («можно», "you can") and the candidate invites him to it."""
    before = [one.text for one in case.authored.terms if one.sentence == verb.sentence and one.start < verb.start]
    allowed = bool({"можно", "можете", "сможете"} & set(before)) or "you can" in " ".join(before)
    return allowed and any(_orders(one, case.said) for one in case.said.terms)


def _orders(term: Term, text: Text) -> bool:
    if term.text.isascii():
        return term.role == "foreign" and (term.opens or _starts(term, text)) and not term.text.endswith(("ing", "ed"))
    first = parses(term.text)[:1]
    return bool(first) and "impr" in first[0].tags


def _starts(term: Term, text: Text) -> bool:
    return all(one.clause != term.clause for one in text.terms if one.start < term.start)


def _open(term: Term, text: Text) -> bool:
    """An order or an infinitive states nothing, nor does what stands under «если»."""
    tags = parses(term.text)[0].tags if parses(term.text) else frozenset()
    if tags & {"INFN", "impr"}:
        clause = [one for one in text.terms if one.sentence == term.sentence and one.clause == term.clause]
        return not any(one.keys & _DUTIES for one in clause)
    before = next((one.text for one in reversed(text.terms) if one.start < term.start), "")
    return term.text.isascii() and (term.opens or _starts(term, text) or before in _TO)


def _with_modals(text: Text, reach: int = 1) -> list[tuple[Term, Term]]:
    """Return each word of possibility with the verb after it (or, in Russian, within its clause)."""
    found: list[tuple[Term, Term]] = []
    for term in text.terms:
        if not term.keys & MODALS and term.text not in MODALS:
            continue
        clause = [one for one in text.terms if one.sentence == term.sentence and one.clause == term.clause]
        if term.text.isascii():
            verbs = [one for one in clause if one.start > term.start and one.content][:reach]
        else:
            verbs = [one for one in clause if one.role == "verb" and not one.keys & MODALS]
        found.extend((term, verb) for verb in verbs)
    return found
