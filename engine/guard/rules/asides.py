"""Sentences and clauses that rest on nothing of the script: polite they may be, but they are not the script's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case, content
from engine.guard.ledger import ledger, said_in
from engine.guard.rules.retold import told
from engine.guard.term import Sentence, Term
from engine.guard.usual import ordinary, social
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_ASIDE: Final = 3  # words of meaning from which a sentence must rest on the script
_TOLD: Final = bag("told asked instructed trained warmly велеть просить попросить тепло тепловой")  # to the speaker
_MAY: Final = bag("can may could might need do will would should")
_THEY: Final = bag("he she they will")
_SWEEPING: Final = bag("мы нас нам нами наш все всё весь всегда we us our everything all always everyone")
_HUNG: Final = 3  # words of a clause that must have something of the script


def aside(case: Case) -> Iterator[Violation]:
    """A sentence of which the script has next to nothing: polite it may be, but it is not the script's."""
    books = ledger(case)
    rests = _rests(case)
    for place, sentence in enumerate(case.said.sentences):
        words = [term for term in content(case.said, case.said_claims) if term.sentence == place]
        known = rests[place]
        numbered = place in books.telling(place).numbered or _counted(sentence, case)
        if sentence.asks or books.telling(place).lost:
            continue
        talk = known and all(social(one) and not one.keys & _TOLD for one in words)
        if len(words) >= _ASIDE and known * 3 < len(words) and not talk:
            yield case.found("aside", sentence.start, sentence.end)
        elif words and not known and not numbered:
            terms = [one for one in case.said.terms if one.sentence == place]
            claimed = _praised(terms) or any(
                one.keys & (_SWEEPING | _TOLD) or one.text in _THEY or _foretold(one) for one in terms
            )
            if claimed or not all(ordinary(one) for one in words):
                yield case.found("aside", sentence.start, sentence.end)
    yield from _added_clauses(case)


def _added_clauses(case: Case) -> Iterator[Violation]:
    """A clause hung on to a sentence of the script, that has nothing of it: "…, but most members notice a change"."""
    words: dict[tuple[int, int], list[Term]] = {}
    for term in content(case.said, case.said_claims):
        words.setdefault((term.sentence, term.clause), []).append(term)
    for (sentence, _), own in words.items():
        asks = case.said.sentences[sentence].asks
        talk = all(social(one) and not one.keys & _TOLD for one in own)
        if len(own) >= _HUNG and not asks and not talk and not any(said_in(one, case.known) for one in own):
            yield case.found("aside", own[0].start, own[-1].end)


def _counted(sentence: Sentence, case: Case) -> bool:
    """Whether a sentence tells a number of the script and names no other."""
    mine = [one for one in case.said_claims if sentence.start <= one.where[0] < sentence.end]
    return bool(mine) and all(told(one, case.said, case.said_claims, case.known, case.known_claims) for one in mine)


def _praised(terms: list[Term]) -> bool:
    """Whether a sentence says of the lead how he is: "you are doing great"; what he may do is an offer."""
    return len(terms) > 1 and terms[0].text == "you" and terms[1].text not in _MAY


def _foretold(term: Term) -> bool:
    """Whether a word says what somebody will do: «мастер начнёт»."""
    first = parses(term.text)[:1]
    return bool(first) and first[0].tags >= {"3per", "futr"}


def _rests(case: Case) -> Counter[int]:
    """Return how many words of each sentence are the script's; one said twice counts where it stands with more."""
    words = [(one, said_in(one, case.known)) for one in content(case.said, case.said_claims)]
    full = Counter(one.sentence for one, known in words if known)
    rests: Counter[int] = Counter()
    for one, known in words:
        rivals = [other for other in said_in(one, case.said) if full[other.sentence] > full[one.sentence]]
        rests[one.sentence] += len(rivals) < len(known)
    return rests
