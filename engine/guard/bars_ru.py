"""What bars a deed in Russian: «без X не Y», «пока не X, не Y», «не Y до X» and «Y только после X» say one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from engine.guard.ledger import kin
from engine.guard.term import Term, Text

_SOLE: Final = frozenset({"только", "лишь", "исключительно"})
_LEADS: Final = frozenset({"с", "со", "после", "при", "по", "когда", "если", "как"})
_UNTIL: Final = frozenset({"пока", "если"})
_NOT: Final = frozenset({"не", "нет"})
_SIDES: Final = ({"мы", "я", "наш", "мой", "нам", "наше", "нашего"}, {"вы", "ваш", "вам", "ваше", "вашего"})


@dataclass(frozen=True, slots=True)
class Bar:
    """A deed that does not come before something: the sentence, its form, the deed, and what it waits for."""

    sentence: int
    form: str
    deed: tuple[Term, ...]
    awaited: tuple[Term, ...]


@lru_cache(maxsize=64)  # several rules ask it of the same two texts
def retold(one: Text, other: Text) -> frozenset[int]:
    """Return the sentences of a text whose bars the other text tells in another form; in one form they need no care."""
    mine = list(_bars(one))
    theirs = list(_bars(other)) if mine else []
    return frozenset(bar.sentence for bar in mine if any(_same(bar, each) for each in theirs))


def _same(one: Bar, other: Bar) -> bool:
    deed = any(_one_deed(word, each) for word in one.deed for each in other.deed)
    awaited = [word for word in one.awaited if word.content and any(kin(word, each) for each in other.awaited)]
    return one.form != other.form and deed and bool(awaited) and _side(one.awaited) | _side(other.awaited) != {0, 1}


def _one_deed(one: Term, other: Term) -> bool:
    """Whether two verbs are one, of one prefix if only their root is one: «откроется» is no «закроется»."""
    return bool(one.keys & other.keys) or (one.text[:2] == other.text[:2] and kin(one, other))


def _side(terms: Sequence[Term]) -> set[int]:
    """Return whether the firm's or the lead's word is awaited: «вы подпишете», «нашей подписи»."""
    return {
        number for number, words in enumerate(_SIDES) if any(term.keys & words or term.text in words for term in terms)
    }


def _bars(text: Text) -> Iterator[Bar]:
    for place in range(len(text.sentences)):
        terms = text.of(place)
        if text.sentences[place].asks or not terms or terms[0].text.isascii():
            continue
        denied = [at for at, term in enumerate(terms) if term.text in _NOT]
        if denied:
            yield from _negative(place, terms, denied)
        else:
            yield from _positive(place, terms)


def _negative(place: int, terms: Sequence[Term], denied: Sequence[int]) -> Iterator[Bar]:
    """Yield «без X не Y», «пока не X, не Y», «не Y до X»."""
    opened = {term.clause for term in terms if term.text in _UNTIL}
    main = [at for at in denied if terms[at].clause not in opened and terms[at].text == "не"]
    if len(main) != 1:
        return
    deed = tuple(term for term in terms[main[0] + 1 :][:1] if term.role == "verb")
    for at, term in enumerate(terms):
        rest = [one for one in terms[at + 1 :] if one.clause == term.clause]
        if term.text in _UNTIL and any(one.text in _NOT for one in rest):
            yield Bar(place, term.text, deed, tuple(one for one in rest if one.text not in _NOT))
        elif term.text in ("без", "до"):
            ends = next((number for number, one in enumerate(rest) if one.role == "noun"), -1)
            yield Bar(place, term.text, deed, tuple(rest[: ends + 1]))


def _positive(place: int, terms: Sequence[Term]) -> Iterator[Bar]:
    """Yield «Y только с X», «Y только после того, как X»."""
    at = next((number for number, term in enumerate(terms) if term.text in _SOLE), -1)
    lead = next((one for one in terms[at + 1 : at + 3] if one.text in _LEADS), None) if at >= 0 else None
    if lead is None:
        return
    behind = [term for term in terms if term.start > lead.start]
    deeds = [term for term in terms if term.start < terms[at].start and term.role == "verb"]
    if not deeds:  # «только с вашего согласия меняем смету»
        deeds = [term for term in behind if term.role == "verb"][:1]
        behind = [term for term in behind if not any(term is one for one in deeds)]
    yield Bar(place, f"only {lead.text}", tuple(deeds), tuple(behind))
