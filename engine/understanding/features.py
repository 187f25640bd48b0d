"""What a sentence has in it that tells its class: words, notions, their pairs, the manner.

Each kind of feature is a view of its own, and the views are weighed against each other: a word shared is
proof, a notion shared («доставка», «привезти») is what examples written by one person lack. The manner weighs
least: it parts «отмените заказ» from «почему отменили заказ», and alone proves nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .concepts import concepts, expressions
from .lemmas import lemma
from .manner import LONGEST, manner
from .vectors import DENIED
from .words import Word, bag

# By the first sign of a feature: word, notion, pair of notions, manner of saying.
VIEWS: Final = {"w": 0.06, "k": 0.254, "p": 0.198, "s": 0.036}
NEAR: Final = 8  # words of a notion between the two of a pair, at most
_LIGHT: Final = 0.3  # a word that stands in any sentence, against one that tells
_NAMELESS: Final = 0.7  # a word without a notion among the notions: no notion denies the class either
_ASKED: Final = 0.5  # a word after «не»: «не заберут?» asks what «заберут?» asks

STOP: Final = bag(
    """
    и а но или да же ли бы ну вот то что как в во на с со у к по из за от до о об для при про над под я ты вы мы он
    она оно они мой твой ваш наш свой этот тот такой весь быть это так уж уже еще не ни нет там тут здесь мне меня
    вам вас нам нас пожалуйста сказать подсказать узнать интересовать интересно скажите подскажите
    какой который чей кто весь все всё один сам себя сразу раз сначала если теперь чтоб чтобы чем без только тоже никак
    вообще просто очень давать дать просить столько ничего слишком пусть около максимум потому поэтому ведь даже лишь
    либо ладно короче типа блин хм никто никакой каждый самый много мало больше меньше можно
    the a an of to in on at is be am are do does it i you we they he she my your our this that and or but so for
    with please me not no what will have has had was were been did done if from there got out up say any let still
    one over same should too as us them him her his their its im ive id youre dont doesnt cant wont isnt whats
    thats gonna wanna u ur rn pls plz ok just even already here than which per very till yet everything anything
    something thing some really kinda tbh i'm i've i'd i'll you're it's that's what's don't doesn't can't won't
    isn't aren't didn't wasn't couldn't we're they're there's where's who's how's about into by these those every
    """
)


def read_terms(words: Sequence[Word]) -> list[str]:
    """Return the lemmas of a sentence; «не» clings to the next word that is not a light one."""
    return [term for term, _ in _terms(words)]


def features(words: Sequence[Word]) -> dict[str, float]:
    """Return the features of a sentence with their weights, the view as the first sign of each."""
    found: dict[str, float] = {}
    terms = _terms(words)
    for mark in manner(tuple(word.text for word in words[:LONGEST])):
        _add(found, "s" + mark, 1.0)
    about: list[Sequence[str]] = []
    for _, notion in expressions([word.text for word in words[:LONGEST]]):
        _add(found, "k" + notion, 1.0)
        about.append((notion,))
    for term, form in terms:
        light = term in STOP or form in STOP
        _add(found, "w" + term, _LIGHT if light else 1.0)
        bare = term.removeprefix(DENIED)
        if bare != term:
            _add(found, "w" + bare, _ASKED)
        notions: Sequence[str] = ("number",) if form.isdecimal() else concepts(form)
        if notions:
            about.append(notions)
            for one in notions:
                _add(found, "k" + one, len(notions) ** -0.5)
        elif not light:
            _add(found, "k?" + bare, _NAMELESS)
    for place, notions in enumerate(about):
        for others in about[max(0, place - NEAR) : place]:
            weight = (len(notions) * len(others)) ** -0.5
            for one in notions:
                for other in others:
                    if one != other:
                        _add(found, "p" + "|".join(sorted((one, other))), weight)
    return found


def _terms(words: Sequence[Word]) -> list[tuple[str, str]]:
    terms: list[tuple[str, str]] = []
    denied = 0
    for word in words[:LONGEST]:
        if word.text in ("не", "not"):
            denied = 3
            continue
        term = lemma(word.text)
        if denied and term not in STOP:
            term, denied = DENIED + term, 0
        denied = max(0, denied - 1)
        terms.append((term, word.text))
    return terms


def _add(found: dict[str, float], feature: str, weight: float) -> None:
    found[feature] = max(found.get(feature, 0.0), weight)
