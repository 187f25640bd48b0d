"""The two ends of a range: where the other one stands, and what scale they share («300-350к», «два три»)."""

from __future__ import annotations

from engine.understanding.text import Token
from engine.understanding.values.numerals_bounds import AND, BEFORE, JOINS, Bound, match
from engine.understanding.values.numerals_forms import tidy
from engine.understanding.values.spans import Atom, ReadAtom
from engine.value import Number

_HALF = 0.5
EITHER = frozenset({"или", "либо", "or"})


def about(tokens: tuple[Token, ...], index: int) -> int:
    while (found := match(BEFORE, tokens, index)) is not None and found[0] == "about":
        index = found[1]
    return index


def other_end(tokens: tuple[Token, ...], left: Atom, atom: ReadAtom, bound: Bound | None) -> Atom | None:
    after = left.last + 1
    reach = [after]
    if bound == "from" and after < len(tokens) and tokens[after].kind == "word":
        reach.append(after + 1)  # от пяти человек до семи
    for start in reach:
        found = match(AND, tokens, start) if bound == "between" else None
        found = match(JOINS, tokens, start) if found is None else found
        if found is None and bound == "from":
            found = match(BEFORE, tokens, start)
            found = found if found is not None and found[0] == "upper" else None
        if found is not None:
            right = atom(about(tokens, found[1]))
            if right is not None and right.value >= 0:
                return right
    if after < len(tokens) and bound not in ("between",):
        denied = left.first and tokens[left.first - 1].text in ("не", "not")
        if tokens[after].text == "," and bound is None and not denied and left.value == int(left.value):
            right = atom(after + 1)  # три, четыре
            near = right is not None and left.lend == 1 and (_half_more(left, right) or _listed(left, right))
            return right if near else None
        right = atom(after)
        if right is not None and _neighbours(tokens, left, right):
            return right
    return None


def _listed(left: Atom, right: Atom) -> bool:
    """«Три, четыре»; «тридцать, сорок»: two guesses with a comma between them."""
    if right.lend != 1:
        return False
    if right.value - left.value == 1:
        return True
    both = left.word and right.word and left.value % 5 == right.value % 5 == 0
    return both and 5 <= left.value < right.value <= 2 * left.value


def _half_more(left: Atom, right: Atom) -> bool:
    """«Два, два с половиной ляма»: the second guess is half of the scale more."""
    return left.word and right.word and right.lend > 1 and right.value / right.lend - left.value == _HALF


def _neighbours(tokens: tuple[Token, ...], left: Atom, right: Atom) -> bool:
    """«Два три», «десять пятнадцать», «2 3 недели»: numbers in a row that are close are a range."""
    if (
        (left.lend != 1 and right.lend != 1)
        or (left.unit and right.unit)
        or tokens[left.last].clause != tokens[right.first].clause
    ):
        return False
    low = left.value / left.lend
    high = right.value / right.lend
    if not low < high:
        return False
    if left.word and right.word:
        return high <= 2 * low
    if left.word or right.word or tokens[left.last].kind != "number":
        return False
    return high - low == 1 or (high <= 2 * low and low >= 5 and low % 5 == high % 5 == 0)


def both_ends(left: Atom, right: Atom, steps: bool) -> tuple[Number, Number] | None:
    """Return both ends in full, or nothing where they make no range."""
    low, high = left.value, right.value
    if left.lend == right.lend == left.share == 1 and right.share > low and low * right.share <= high and left.lent:
        low *= right.share  # five or six hundred bucks
    if left.lend == left.share == 1 and right.lend != 1 and left.lent and low * right.share * right.lend <= high:
        low *= right.share  # six or seven hundred thousand
    if left.lend == 1 and right.lend != 1 and left.lent:
        scale = right.lend
        if steps:
            while scale >= 1_000_000 and low * scale > high:
                scale /= 1_000
        low = low * scale if low * scale <= high else low
    elif right.lend == 1 and left.lend != 1 and right.lent:
        scale = left.lend
        if high < low:
            if steps and scale >= 1_000_000 and high * scale < low and high >= 10:
                return None
            high *= scale
    if left.unit and right.unit and left.unit != right.unit:
        return None
    return (tidy(low), tidy(high)) if low <= high else None
