"""The built-in tables: rows of patterns, where they count, and what takes them back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from .matcher import Hit, Index
from .negation import NEGATORS, negated
from .pattern import Pattern, parse_rule
from .words import Word, bag

FILLERS: Final = bag(
    """
    пожалуйста ну а и да нет вот так ой ох эй слушать слушайте слушай давайте давай ладно все вы ты уже просто же то
    бот бота девушка уважаемые извините простите спасибо мне нам меня нас ок окей хорошо блин тогда нибудь я вас вам
    здравствуйте привет добрый день вечер доброе утро
    please ok okay just hey hi hello sorry no yes now then well oh thanks thank you so me bot
    """
)


@dataclass(frozen=True, slots=True)
class Rule:
    """Rows that mean the same.

    ``rows``: one pattern a line, in the writing of ``pattern.parse_rule``. ``alone``: the pattern must
    be all that the clause, or the whole message, says, but for fillers. ``unless``: rows that veto
    anywhere in the message. ``told``: not in a question. A negated pattern does not count, unless its row has
    the negation itself.
    """

    name: str
    rows: str
    alone: Literal["", "clause", "message"] = ""
    unless: str = ""
    fillers: frozenset[str] = FILLERS
    told: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """Rules, indexed. Build it once with ``bind``."""

    rows: Index[tuple[Rule, bool]]
    vetoes: Index[Rule]

    def find(self, words: Sequence[Word]) -> Iterator[Hit[Rule]]:
        """Yield the rules that hold in a message, by the place of their first word."""
        barred: list[Rule] | None = None
        beside = _Beside(words)
        for hit in self.rows.find(words):
            rule, denies = hit.owner
            if rule.alone and not beside.fills(rule, hit.places):
                continue
            if not denies and negated(words, hit.places[0], hit.places[-1]):
                continue
            if rule.unless:
                if barred is None:
                    barred = [veto.owner for veto in self.vetoes.find(words)]
                if any(rule is one for one in barred):
                    continue
            yield Hit(rule, hit.pattern, hit.places)


def bind(rules: Iterable[Rule]) -> Book:
    """Compile tables."""
    rows, vetoes = [], []
    for rule in rules:
        for pattern in _patterns(rule.rows):
            denies = any(step.lemmas & NEGATORS for step in pattern.steps)
            rows.append((pattern, (rule, denies)))
        vetoes += [(pattern, rule) for pattern in _patterns(rule.unless)]
    return Book(Index.of(rows), Index.of(vetoes))


def _patterns(rows: str) -> Iterator[Pattern]:
    for row in rows.splitlines():
        if row.strip():
            yield from parse_rule(row.strip())


class _Beside:
    """The words of a message that fill nothing, by rule; each kind of filler is looked for once."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.telling: dict[frozenset[str], dict[int, list[int]]] = {}  # by fillers: the places in each clause

    def fills(self, rule: Rule, places: Sequence[int]) -> bool:
        """Tell whether nothing but fillers stands beside a match in its clause, or in the whole message."""
        telling = self.telling.get(rule.fillers)
        if telling is None:
            telling = self.telling[rule.fillers] = {}
            for place, word in enumerate(self.words):
                if word.text not in rule.fillers:
                    telling.setdefault(word.clause, []).append(place)
        if rule.alone == "clause":
            return all(place in places for place in telling.get(self.words[places[0]].clause, ()))
        return all(place in places for clause in telling.values() for place in clause)
