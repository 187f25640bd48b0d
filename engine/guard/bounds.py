"""The bound before an amount: «от», «не более», «около», "up to", "less than". The longest row that fits wins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.guard.extremes import extreme
from engine.understanding.text import Token

_TABLE: Final = """
from: от / начиная от / начиная с / начинается с / начинаются с / начинается от / стартует от / старше
    / не младше / не моложе / no younger than / not younger than
    / не раньше / не ранее / no earlier than / not earlier than / not before / no sooner than / not sooner than
    / не менее / не меньше / не дешевле / не ниже / минимум / как минимум / хотя бы / from / starting from
    / starting at / starts at / start at / starts from / begins at / begin at / begins from / beginning at
    / beginning from / upwards of / начинаясь с / начинаются от / стартуют от / стартует с
    / не раньше чем через / не ранее чем через
    / не раньше через / не реже / не реже чем / не меньше чем / не менее чем
    / minimum is / the age of / from age / aged from
    / at least / not less than / no less than / minimum / a minimum of / minimum of
upto: up to the age of / until the age of / till the age of
    / не позднее чем через / не позже чем через
    / не чаще / не чаще чем / не дольше чем / не старше / младше / моложе / not older than / no older than
    / до / не более / не больше / не дольше / не выше / не дороже / не свыше / максимум / как максимум
    / в пределах / в срок до / на срок до / не позднее / не позже / не дальше / не далее / не превышает
    / в радиусе / уложиться в / укладываться в / укладываемся в / уложимся в / fit into / fits into / fit in
    / fit within / stay within / stay under / keep within / keep it under
    / самое большее / вплоть до / up to / at most / as far as / as long as / no farther than
    / no further than / not exceeding / not above / not over / no higher than / not higher than / no greater than
    / no later than / no more than / not more than / maximum is / a maximum of
    / maximum of / maximum / until / till / no longer than / not longer than / as much as
    / limited to / capped at / never more than / never over / never above / never longer than / never later than
under: реже / реже чем / меньше / менее / дешевле / ниже / less than / under / below / fewer than / cheaper than
    / colder than / cooler than / lower than / shorter than / smaller than / lighter than / narrower than
    / меньше чем / younger than / менее чем / before / under the age of / below the age of
over: больше / более / свыше / выше / дороже / чаще / дольше / старше чем / more than / above / older than
    / warmer than / hotter than / higher than / longer than / larger than / bigger than / heavier than / taller than
    / greater than / wider than / in excess of
    / больше чем / более чем
about: около / примерно / приблизительно / порядка / где то / где - то / ориентировочно / в районе / в среднем
    / почти / about / around / roughly / approximately / some / nearly / almost / ~ / circa / on average
    / close to / closer to / near / nearer / nearer to / ближе к / близко к / скорее / скорее около
exact: ровно / точно / exactly / precisely
within: в течение / в течении / within / in the course of / during
after: через / спустя / после / after / in
span: за / for / с / на протяжении
per: на
over-span: over
"""
_BOUNDS: Final[dict[tuple[str, ...], str]] = {
    tuple(phrase.split()): name
    for line in " ".join(_TABLE.split("\n    ")).strip().splitlines()
    for name, _, phrases in [line.partition(":")]
    for phrase in phrases.split(" / ")
}
_LONGEST: Final = max(map(len, _BOUNDS))
_WEAK: Final = frozenset({"per", "span", "within", "over-span"})  # another bound may stand before it
_OF: Final = frozenset({"of", "на", "за", "в", "the", "a", "than", "чем"})
_SKIPPED: Final = frozenset(
    {"всего", "лишь", "сумма", "сумму", "цена", "just", "only", "в", "их", "the", "of", "-", "из"}
)


def bound_before(tokens: Sequence[Token], first: int) -> tuple[str, int]:
    """Return the bound of the amount that begins at a token, and its own first token; empty if nothing bounds it."""
    end = first
    for _ in range(2):
        for size in range(min(_LONGEST, end), 0, -1):
            name = _BOUNDS.get(tuple(token.text for token in tokens[end - size : end]))
            if name is not None:
                return _softened(tokens, end - size, name)
        if end and tokens[end - 1].text in _SKIPPED:
            end -= 1
        else:
            break
    return extreme(tokens, first) or "", first


def _softened(tokens: Sequence[Token], begin: int, name: str) -> tuple[str, int]:
    """«Примерно за 3 дня» is about three days, whatever the bound."""
    for size in range(min(_LONGEST, begin), 0, -1):
        if _BOUNDS.get(tuple(token.text for token in tokens[begin - size : begin])) == "about":
            return "about", begin - size
    if name in _WEAK:  # «максимум на 21 день», «не более чем за 3 дня»
        inner = begin - (begin > 0 and tokens[begin - 1].text in ("чем", "than", "срок"))
        for size in range(min(_LONGEST, inner), 0, -1):
            outer = _BOUNDS.get(tuple(token.text for token in tokens[inner - size : inner]))
            if outer in ("from", "upto", "under", "over"):
                return outer, inner - size
    return name, begin


_ENDS: Final = frozenset({"minimum", "минимум", "maximum", "максимум", "max", "tops"})
_PREPOSITIONS: Final = frozenset({"over", "under", "above"})  # "under a number of conditions" bounds nothing
_TOTALS: Final = (("in", "total"), ("in", "all"))
_COUNTED: Final = frozenset(
    {("at", "most"), ("at", "least"), ("or", "more"), ("or", "less"), ("or", "fewer"), ("and", "up"), ("and", "more")}
    | {(verb, "the", end) for verb in ("is", "are") for end in ("minimum", "maximum")}
)
_BEHIND: Final = {
    ("minimum",): "from", ("минимум",): "from", ("and", "up"): "from", ("and", "above"): "from", ("or", "more"): "from",
    ("and", "more"): "from", ("и", "более"): "from", ("и", "выше"): "from", ("и", "больше"): "from",
    ("maximum",): "upto", ("максимум",): "upto", ("max",): "upto", ("tops",): "upto", ("or", "less"): "upto",
    ("или", "меньше"): "upto", ("at", "most"): "upto", ("примерно",): "about", ("приблизительно",): "about",
    ("or", "so"): "about", ("from", "now"): "after", ("approximately",): "about", ("or", "fewer"): "upto",
    ("at", "least"): "from", ("or", "above"): "from", ("or", "over"): "from", ("and", "over"): "from",
    ("or", "older"): "from", ("and", "older"): "from", ("or", "longer"): "from", ("or", "higher"): "from",
    ("or", "under"): "upto", ("and", "under"): "upto", ("or", "younger"): "upto", ("or", "shorter"): "upto",
    ("or", "lower"): "upto", ("and", "upwards"): "from", ("and", "upward"): "from", ("upwards",): "from",
    ("from", "today"): "after", ("or", "thereabouts"): "about", ("is", "the", "minimum"): "from",
    ("is", "the", "maximum"): "upto", ("is", "the", "limit"): "upto", ("is", "the", "least"): "from",
    ("is", "the", "most"): "upto", ("are", "the", "minimum"): "from", ("are", "the", "maximum"): "upto",
}  # fmt: skip


def bound_behind(tokens: Sequence[Token], last: int, bound: str) -> tuple[str, int]:
    """Return the bound that stands after an amount, "2 hours minimum", and the last token of it; else the one given."""
    if tuple(token.text for token in tokens[last + 1 : last + 3]) in _TOTALS:
        ended = bound_behind(tokens, last + 2, bound)
        return ended if ended[1] > last + 2 else (bound, last)  # "3,000 in total at most"
    for size in (3, 2, 1):
        row = tuple(token.text for token in tokens[last + 1 : last + 1 + size])
        following = tokens[last + 1 + size] if last + 1 + size < len(tokens) else None
        tied = following is not None and (
            following.kind == "number"
            or (size == 1 and following.text in _OF)
            or following.text in ("than", "чем", "to")
            or (row[-1] in _PREPOSITIONS and following.kind == "word")
        )
        if len(row) == size and row in _BEHIND and not tied:
            return _BEHIND[row], last + size
    behind = tuple(token.text for token in tokens[last + 1 : last + 5])
    if len(behind) > 1 and tokens[last + 1].kind == "word" and behind[0] not in _OF:
        if behind[1] in _ENDS:
            return _BEHIND[behind[1:2]], last + 2  # «пять человек максимум»
        for size in (2, 3):
            leads_on = behind[1 + size : 2 + size] in (("than",), ("to",))  # "5 days unopened and up to 2 after"
            if behind[1 : 1 + size] in _COUNTED and not leads_on:  # "8 people at most", "two nights is the minimum"
                return _BEHIND[behind[1 : 1 + size]], last + 1 + size
    return bound, last
