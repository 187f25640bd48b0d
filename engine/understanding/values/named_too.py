"""Lenders told by name and the rest by number: «сбер, тинькофф и ещё две конторы» are four, «три банка и займ» too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from engine.understanding.lemmas import parses
from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance
from engine.understanding.values.lenders import a_lender, named_lender, sure_name
from engine.understanding.values.numerals_words import numerals
from engine.understanding.values.spans import Span
from engine.understanding.values.totals import kind_of
from engine.understanding.values.word_set import words
from engine.value import Quantity

_MORE: Final = words("еще плюс another plus more")
_AFTER: Final = words("more other others")
_JOINTS: Final = words(", : ; и + плюс and n & plus")
_AND: Final = words("и + плюс еще and n & plus another")  # «три банка, сбер и тинёк» tells which three
_LIGHT: Final = words(
    """
    ну это да вот в во у мне мы я должен должна должны есть брал брала of i we owe have with the from to
    только вроде получается один одна одну одной онлайн онлайновый тоже пока a an
    """
)
_SUMS: Final = words("к k руб рублей ₽")
_MARKS: Final = words(". ! )")
_NAMING: Final = frozenset({"NOUN", "UNKN"})
_SEVERAL: Final = 2
_LONGEST: Final = 3  # words of a name: «хоум кредит», «кредит в почта банке»


def with_named(tokens: tuple[Token, ...], span: Span) -> Span | None:
    """Return a count of lenders with those named beside it added: a guess, worth confirming."""
    if span.low is None or span.low != span.high or kind_of(tokens, span) != "debt":
        return None
    before, after = _before(tokens, span), _behind(tokens, span)
    if not before and not after:
        return None
    total = span.low + len(before) + after
    clause = tokens[span.first].clause  # that says what is counted
    near = [tokens.index(token) for one in before for token in one if token.clause == clause]
    near = [at for at in near if not any(_figure(token) for token in tokens[at : span.first])]
    return replace(span, low=total, high=total, first=min(near, default=span.first), typo=True, other=None)


def named_alone(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return how many lenders are named where a count is asked for and nothing else is said but what each is owed:
    «сбер и тинёк», «сбер 200 тысяч, втб 150».
    """
    tokens = tuple(token for token in utterance.tokens if token.text not in _MARKS)
    figures = [at for at, token in enumerate(tokens) if _figure(token)]
    names = _names([token for token in tokens if not _figure(token)])
    if not ask.awaited or not all(len(one) <= _LONGEST and _name(one) and sure_name(one) for one in names):
        return ()
    heads = [at for at in figures if at - 1 not in figures]
    if len(names) < (_SEVERAL if figures else 1) or not all(at and named_lender(tokens[at - 1]) for at in heads):
        return ()
    count = Quantity(len(names), len(names))
    return (Reading(count, names[0][0].start, tokens[-1].end, "number.named", repaired=True),)


def _before(tokens: tuple[Token, ...], span: Span) -> list[list[Token]]:
    """Return the lenders named before a count that goes on from them."""
    more = next((at for at in range(span.first - 1, max(-1, span.first - 3), -1) if tokens[at].text in _MORE), None)
    if more is None and tokens[span.last + 1 : span.last + 2] and tokens[span.last + 1].text in _AFTER:
        more = span.first  # "and 2 more banks"
    joined = next((token.text in _AND for token in reversed(tokens[: span.first]) if token.text not in _LIGHT), False)
    told = tokens[: (span.first if more is None else more)]
    if any(_figure(token) for token in told):
        return _beside_sums(told) if more is not None or joined else []
    names = _names(told)
    if not all(_name(one) for one in names):
        return []
    return names if more is not None or (joined and all(a_lender(one) for one in names)) else []


def _beside_sums(told: Sequence[Token]) -> list[list[Token]]:
    """Return the lenders named last, with what is owed to each or without: «800 тысяч, сбер 200 и втб»."""
    names = _names([token for token in told if not _figure(token)])
    return list(takewhile(sure_name, reversed(names)))[::-1]


def _figure(token: Token) -> bool:
    if token.text in _LIGHT:
        return False  # «один сбер»
    return token.kind == "number" or bool(numerals(token.text)) or token.text in _SUMS


def _behind(tokens: tuple[Token, ...], span: Span) -> int:
    """Count the lenders named after a count, each with its «и»: «три банка и займ онлайн»."""
    rest = tokens[span.last + 1 :]
    at = next((place for place, token in enumerate(rest) if token.text in _AND), None)
    if at is None or at > 2 or any(token.kind != "word" or named_lender(token) for token in rest[:at]):
        return 0
    names = _names(tuple(token for token in rest[at:] if token.text not in _MARKS))
    told = names and all(_name(one) and a_lender(one) for one in names)
    return len(names) if told and not any(token.text == "," for token in rest) else 0


def _names(tokens: Sequence[Token]) -> list[list[Token]]:
    groups: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in _JOINTS:
            groups.append([])
        elif token.text not in _LIGHT and token.text not in _MORE:
            groups[-1].append(token)
    return [one for group in groups if group for one in _apart(group)]


def _apart(group: list[Token]) -> list[list[Token]]:
    """Tell lenders apart that no comma does: «сбер втб»; but «хоум кредит» is one."""
    return [[token] for token in group] if all(named_lender(token) for token in group) else [group]


def _name(named: Sequence[Token]) -> bool:
    """Tell whether words may be one name: nouns, words that no dictionary knows, or Latin ones."""
    return len(named) <= _LONGEST and all(
        token.kind == "word"
        and not numerals(token.text)
        and (token.text.isascii() or any(_NAMING & one.tags for one in parses(token.text)[:1]))
        for token in named
    )
