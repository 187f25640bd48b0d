"""Lenders told by name and the rest by number: «сбер, тинькофф и ещё две конторы» are four."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from engine.understanding.lemmas import parses
from engine.understanding.text import Token
from engine.understanding.values.spans import Span
from engine.understanding.values.totals import kind_of
from engine.understanding.values.word_set import words

_MORE: Final = words("еще плюс another plus more")
_AFTER: Final = words("more other others")
_JOINTS: Final = words(", и + плюс and plus")
_LIGHT: Final = words(
    """
    ну это да вот в во у мне мы я должен должна должны есть брал брала of i we owe have with the from to
    """
)
_NAMING: Final = frozenset({"NOUN", "UNKN"})
_LONGEST: Final = 3  # words of a name: «хоум кредит», «кредит в почта банке»


def with_named(tokens: tuple[Token, ...], span: Span) -> Span | None:
    """Return a count of lenders with those named before it added: a guess, worth confirming."""
    more = next((at for at in range(span.first - 1, max(-1, span.first - 3), -1) if tokens[at].text in _MORE), None)
    if more is None and tokens[span.last + 1 : span.last + 2] and tokens[span.last + 1].text in _AFTER:
        more = span.first  # "and 2 more banks"
    if not more or span.low is None or span.low != span.high or kind_of(tokens, span) != "debt":
        return None
    groups: list[list[Token]] = [[]]
    for token in tokens[:more]:
        if token.text in _JOINTS:
            groups.append([])
        else:
            groups[-1].append(token)
    names = [named for group in groups if (named := [token for token in group if token.text not in _LIGHT])]
    if not names or not all(_name(one) for one in names):
        return None
    total = span.low + len(names)
    return replace(span, low=total, high=total, first=0, typo=True, other=None)


def _name(named: Sequence[Token]) -> bool:
    """Tell whether words may be one name: nouns, words that no dictionary knows, or Latin ones."""
    return len(named) <= _LONGEST and all(
        token.kind == "word" and (token.text.isascii() or any(_NAMING & one.tags for one in parses(token.text)[:1]))
        for token in named
    )
