"""What a word is about: an everyday word to the few notions it may stand for, over both languages.

A dozen examples of a class never hold all the words people have for one thing: «доставка», «привезти»
and "courier" meet only here. An entry is a lemma, a stem with ``*``, or a root with ``~`` that may
follow a verbal prefix («~вез*» is «привезти» and «довезу»). Words joined by ``_`` are one expression.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from sys import intern
from typing import Final

from .concepts_chat import CHAT
from .concepts_deeds import DEEDS
from .concepts_english import ENGLISH
from .concepts_english_acts import ENGLISH_ACTS
from .concepts_english_answers import ENGLISH_ANSWERS
from .concepts_english_asks import ENGLISH_ASKS
from .concepts_english_auto import ENGLISH_AUTO
from .concepts_english_beside import ENGLISH_BESIDE
from .concepts_english_care import ENGLISH_CARE
from .concepts_english_clinic import ENGLISH_CLINIC
from .concepts_english_company import ENGLISH_COMPANY
from .concepts_english_desk import ENGLISH_DESK
from .concepts_english_doubts import ENGLISH_DOUBTS
from .concepts_english_errands import ENGLISH_ERRANDS
from .concepts_english_events import ENGLISH_EVENTS
from .concepts_english_finance import ENGLISH_FINANCE
from .concepts_english_gadgets import ENGLISH_GADGETS
from .concepts_english_home import ENGLISH_HOME
from .concepts_english_interior import ENGLISH_INTERIOR
from .concepts_english_kids import ENGLISH_KIDS
from .concepts_english_life import ENGLISH_LIFE
from .concepts_english_money import ENGLISH_MONEY
from .concepts_english_offers import ENGLISH_OFFERS
from .concepts_english_people import ENGLISH_PEOPLE
from .concepts_english_pets import ENGLISH_PETS
from .concepts_english_refusing import ENGLISH_REFUSING
from .concepts_english_replies import ENGLISH_REPLIES
from .concepts_english_salon import ENGLISH_SALON
from .concepts_english_studio import ENGLISH_STUDIO
from .concepts_english_study import ENGLISH_STUDY
from .concepts_english_systems import ENGLISH_SYSTEMS
from .concepts_english_tables import ENGLISH_TABLES
from .concepts_english_talk import ENGLISH_TALK
from .concepts_english_travel import ENGLISH_TRAVEL
from .concepts_english_troubles import ENGLISH_TROUBLES
from .concepts_english_turns import ENGLISH_TURNS
from .concepts_english_works import ENGLISH_WORKS
from .concepts_everyday import EVERYDAY
from .concepts_fields import FIELDS
from .concepts_life import LIFE
from .concepts_russian import RUSSIAN
from .concepts_russian_acts import RUSSIAN_ACTS
from .concepts_russian_asks import RUSSIAN_ASKS
from .concepts_russian_auto import RUSSIAN_AUTO
from .concepts_russian_clinic import RUSSIAN_CLINIC
from .concepts_russian_contacts import RUSSIAN_CONTACTS
from .concepts_russian_feasts import RUSSIAN_FEASTS
from .concepts_russian_gadgets import RUSSIAN_GADGETS
from .concepts_russian_home import RUSSIAN_HOME
from .concepts_russian_household import RUSSIAN_HOUSEHOLD
from .concepts_russian_housing import RUSSIAN_HOUSING
from .concepts_russian_leads import RUSSIAN_LEADS
from .concepts_russian_looks import RUSSIAN_LOOKS
from .concepts_russian_misgivings import RUSSIAN_MISGIVINGS
from .concepts_russian_objections import RUSSIAN_OBJECTIONS
from .concepts_russian_offices import RUSSIAN_OFFICES
from .concepts_russian_people import RUSSIAN_PEOPLE
from .concepts_russian_pets import RUSSIAN_PETS
from .concepts_russian_queries import RUSSIAN_QUERIES
from .concepts_russian_refusals import RUSSIAN_REFUSALS
from .concepts_russian_replies import RUSSIAN_REPLIES
from .concepts_russian_school import RUSSIAN_SCHOOL
from .concepts_russian_study import RUSSIAN_STUDY
from .concepts_russian_trades import RUSSIAN_TRADES
from .concepts_russian_travel import RUSSIAN_TRAVEL
from .concepts_russian_turns import RUSSIAN_TURNS
from .concepts_russian_works import RUSSIAN_WORKS
from .concepts_sales import SALES
from .concepts_sales_asks import SALES_ASKS
from .concepts_sales_deals import SALES_DEALS
from .concepts_sales_doubts import SALES_DOUBTS
from .concepts_sales_fears import SALES_FEARS
from .concepts_sales_firm import SALES_FIRM
from .concepts_sales_later import SALES_LATER
from .concepts_sales_terms import SALES_TERMS
from .concepts_sales_wishes import SALES_WISHES
from .concepts_sales_worth import SALES_WORTH
from .concepts_service import SERVICE
from .concepts_talk import TALK
from .concepts_trade import TRADE
from .concepts_world import WORLD
from .lemmas import lemma, parses
from .slang import SLANG

_PREFIXES: Final = (
    *("в", "во", "вз", "вы", "до", "за", "из", "ис", "на", "над", "недо", "о", "об", "обо", "от", "ото", "пере"),
    *("по", "под", "подо", "при", "про", "раз", "рас", "с", "со", "у"),
)

_TABLES: Final = (
    *(TRADE, LIFE, SERVICE, WORLD, TALK, CHAT, DEEDS, FIELDS),
    *(SALES, SALES_LATER, SALES_DOUBTS, SALES_FEARS, SALES_ASKS, SALES_WORTH, SALES_TERMS, SALES_FIRM),
    *(SALES_WISHES, SALES_DEALS),
    *(ENGLISH, ENGLISH_ASKS, ENGLISH_TROUBLES, ENGLISH_TALK, ENGLISH_DESK, ENGLISH_SYSTEMS, ENGLISH_COMPANY),
    *(ENGLISH_PEOPLE, ENGLISH_HOME, ENGLISH_LIFE, ENGLISH_TURNS, ENGLISH_DOUBTS, ENGLISH_STUDY),
    *(ENGLISH_REPLIES, ENGLISH_ACTS, ENGLISH_MONEY, ENGLISH_WORKS, ENGLISH_CARE, ENGLISH_STUDIO),
    *(ENGLISH_ANSWERS, ENGLISH_OFFERS, ENGLISH_REFUSING, ENGLISH_BESIDE),
    *(ENGLISH_CLINIC, ENGLISH_TRAVEL, ENGLISH_AUTO, ENGLISH_PETS, ENGLISH_EVENTS, ENGLISH_SALON),
    *(ENGLISH_INTERIOR, ENGLISH_GADGETS, ENGLISH_ERRANDS),
    *(ENGLISH_TABLES, ENGLISH_FINANCE, ENGLISH_KIDS),
    *(RUSSIAN, RUSSIAN_ASKS, RUSSIAN_LEADS, RUSSIAN_PEOPLE, RUSSIAN_HOME, RUSSIAN_REPLIES),
    *(RUSSIAN_ACTS, RUSSIAN_OBJECTIONS, RUSSIAN_STUDY, RUSSIAN_HOUSING, RUSSIAN_WORKS, RUSSIAN_TRADES),
    *(RUSSIAN_CLINIC,),
    *(
        RUSSIAN_REFUSALS,
        RUSSIAN_AUTO,
        RUSSIAN_TRAVEL,
        RUSSIAN_MISGIVINGS,
        RUSSIAN_TURNS,
        RUSSIAN_PETS,
        RUSSIAN_QUERIES,
        RUSSIAN_CONTACTS,
    ),
    *(RUSSIAN_FEASTS, RUSSIAN_LOOKS, RUSSIAN_SCHOOL, RUSSIAN_HOUSEHOLD, RUSSIAN_GADGETS, RUSSIAN_OFFICES),
    *EVERYDAY,
)


_Table = dict[str, tuple[str, ...]]
_Ends = tuple[tuple[tuple[str, ...], str], ...]  # the words after the first, and the notion
_Expressions = dict[str, _Ends]


def _spelt_out(entry: str) -> list[str]:
    """Return the words of an entry as a message has them: «can't_pay» is three, «вай-фай» two."""
    return [intern(word) for part in re.split("[_-]", entry) if part for word in SLANG.get(part, (part,))]


def _tables() -> tuple[_Table, _Table, _Table, _Expressions]:
    whole: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    roots: dict[str, tuple[str, ...]] = {}
    said: _Expressions = {}
    shared: dict[tuple[str, ...], tuple[str, ...]] = {}
    ends: dict[tuple[str, ...], tuple[str, ...]] = {}  # half of all expressions end as another does
    pairs: dict[tuple[tuple[str, ...], str], tuple[tuple[str, ...], str]] = {}
    name = ""
    for word in chain.from_iterable(map(str.split, _TABLES)):
        if word.endswith(":"):
            name = word[:-1]
            continue
        first, *rest = _spelt_out(word)
        if rest:
            end = tuple(rest)
            pair = (ends.setdefault(end, end), name)
            said[first] = (*said.get(first, ()), pairs.setdefault(pair, pair))
            continue
        word = first
        table = roots if word.startswith("~") else stems if word.endswith("*") else whole
        key = word.strip("~*") + ("*" if word.startswith("~") and word.endswith("*") else "")
        names = (*table.get(key, ()), name)
        table[key] = shared.setdefault(names, names)  # a few hundred sets of notions, for thousands of words
    return whole, stems, roots, {first: tuple(sorted(ones)) for first, ones in said.items()}


_WHOLE, _STEMS, _ROOTS, _SAID = _tables()
_LONGEST: Final = max(map(len, (*_STEMS, *_ROOTS)))  # letters of a stem
_NAMED: Final = {"Geox": "placename", "Name": "personname", "Patr": "personname", "Surn": "personname"}
_STEM: Final = 3  # letters of a stem that begins an expression, at least
_HEAD, _AFTER_ALL = 2, "\U0010ffff"  # letters that a word and its entry begin with; what is sorted after them


@lru_cache(maxsize=20_000)
def concepts(word: str) -> tuple[str, ...]:
    """Return the notions a normalised word may stand for, in alphabetical order.

    Names of people and of places are known by the dictionary, which no table could list.
    """
    found = {_NAMED[tag] for one in parses(word)[:1] for tag in _NAMED.keys() & one.tags}
    for form in {word, lemma(word)}:
        found.update(_WHOLE.get(form, ()))
        for size in range(2, min(len(form), _LONGEST) + 1):
            found.update(_STEMS.get(form[:size], ()))
        for rest in _bare(form):
            found.update(_ROOTS.get(rest, ()))
            for size in range(3, min(len(rest), _LONGEST) + 1):
                found.update(_ROOTS.get(rest[:size] + "*", ()))
    return tuple(sorted(found))


def expressions(words: Sequence[str]) -> list[tuple[int, str]]:
    """Return the expressions of several words, each as the place of its first word and its notion."""
    found = []
    for place, word in enumerate(words[:-1]):
        forms = {word, lemma(word)}
        stems = {form[:size] + "*" for form in forms for size in range(_STEM, min(len(form), _LONGEST) + 1)}
        for first in forms | stems & _SAID.keys():
            for rest, notion in _going_on(_SAID.get(first, ()), words[place + 1]):
                following = words[place + 1 : place + 1 + len(rest)]
                if len(following) == len(rest) and all(map(_fits, following, rest)):
                    found.append((place, notion))
    return sorted(set(found))


def _going_on(sorted_: _Ends, word: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield what may go on with a word, by its first letters: "not" and «не» begin hundreds of expressions.

    A lone ``*`` stands for any word.
    """
    for head in {word[:_HEAD], lemma(word)[:_HEAD], "*"} if sorted_ else ():
        yield from sorted_[bisect_left(sorted_, ((head,), "")) : bisect_left(sorted_, ((head + _AFTER_ALL,), ""))]


def _fits(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else part in (word, lemma(word))


def _bare(form: str) -> list[str]:
    if form.isascii():
        return []
    return [form, *(form[len(one) :] for one in _PREFIXES if form.startswith(one) and len(form) > len(one) + 2)]
