"""Which denial of one text is which of the other, and which words change sides between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from engine.guard.case import Case, among, like
from engine.guard.denial import Denial
from engine.guard.term import Term, Text
from engine.guard.words.contraries import FIELDS
from engine.guard.words.denials import ABLE, EMPTY, LIGHT, NEED

_GLUED: Final = ("non", "free")  # "non-refundable", "interest-free"
LACKING: Final = ("без", "without")
_FORCES: Final = ("duty", "need", "advice", "ban")  # from what is no duty to what is forbidden; neighbours are one
Side = tuple[Text, Sequence[Denial]]


def turns(word: Term, here: Side, there: Side) -> bool:
    """Tell whether a word denied here is only said plainly there, and more often than it is here."""
    if word.keys & (NEED | ABLE):
        return False
    return any(_outsaid(word, here, there, same) for same in (_same, rooted))


def _outsaid(word: Term, here: Side, there: Side, same: Callable[[Term, Term], bool]) -> bool:
    plain = [one for one in there[0].terms if one.content and same(one, word)]
    if not plain or any(same(one, word) for denial in there[1] for one in (*denial.focus, *denial.reach)):
        return False
    own = [one for one in here[0].terms if same(one, word)]
    denied = [one for one in own if any(one is other for denial in here[1] for other in denial.reach)]
    return len(plain) > len(own) - len(denied)


def _same(one: Term, other: Term) -> bool:
    return like(one, other) and (one.role == other.role or "foreign" in (one.role, other.role) or rooted(one, other))


def rooted(one: Term, other: Term) -> bool:
    """Tell whether two words are one by their lemma or root, not by a class of synonyms."""
    return bool(one.stems & other.stems) or any(not key.startswith("=") for key in one.keys & other.keys)


def paired(case: Case, before: Sequence[Denial], after: Sequence[Denial]) -> set[tuple[int, int]]:
    """Return which denials of script and candidate are one, by their places; the surest pairs are made first.

    «Ни звонков, ни писем» may stand for one denial and one for two; a mere neighbour stands for one only.
    """
    found: set[tuple[int, int]] = set()
    ranked = sorted(
        (-near, -_common(one, two), mine, other)
        for mine, one in enumerate(before)
        for other, two in enumerate(after)
        if (near := _near(case, one, two))
    )
    for _, _, mine, other in ranked:
        if all(mine != one and other != two for one, two in found):
            found.add((mine, other))
    kept = {pair for pair in found if _word_for_word(before[pair[0]], after[pair[1]])}
    for rank, _, mine, other in ranked:
        if (
            rank <= -3
            and not any(mine == one or other == two for one, two in kept)
            and (rank == -4 or after[other].force == "need" or not _lacks(before[mine], after[other]))
            and _clean(after[other], case, before)
        ):
            mates = [before[one].sign.sentence == before[mine].sign.sentence for one, two in found if two == other]
            mates += [after[two].sign.sentence == after[other].sign.sentence for one, two in found if one == mine]
            lone = all(mine != one for one, _ in found) or all(other != two for _, two in found)
            if lone and any(mates):
                found.add((mine, other))
    return found


def _word_for_word(one: Denial, other: Denial) -> bool:
    """Whether a denial inside a word stands in both: then it is that one and no other, «неоплаченный не отправим»."""
    glued = one.sign.text in _GLUED and other.sign.text == one.sign.text and _meet(one.focus, other.focus)
    inside = any(one.sign.start <= word.start < one.sign.end for word in one.focus)
    return glued or (inside and rooted(one.sign, other.sign))


def _common(one: Denial, other: Denial) -> int:
    """Return how many words of the one's reach are in the other's."""
    return sum(any(rooted(word, each) for each in other.reach) for word in one.reach)


def _lacks(*pair: Denial) -> bool:
    return len({one.sign.text in LACKING for one in pair}) > 1


def _clean(denial: Denial, case: Case, before: Sequence[Denial]) -> bool:
    """Whether a further denial takes in nothing that the script says plainly."""
    denied = [term for one in before for term in one.reach]
    own = [term for term in case.authored.terms if not any(term is one for one in denied)]
    things = [term for term in denial.reach if term.role in ("noun", "foreign") and term not in denial.focus]
    return not any(rooted(term, one) for term in things for one in own if not any(rooted(term, d) for d in denied))


def _near(case: Case, one: Denial, other: Denial) -> int:
    """Return how sure it is that two denials are one: 4 and 3 by what they fall on, 2 by company, 1 by place."""
    if _same_nothing(one, other) or _same_nothing(other, one):
        return 3
    if one.quantified != other.quantified or not _alike(one, other):
        return 0
    lacking = [two.sign.text in LACKING for two in (one, other)]
    if (all(lacking) and not (one.focus and other.focus)) or not (one.focus or other.focus):
        return 3
    if any(_same(word, each) or _fields(word, each) for word in one.focus for each in other.focus):
        return 4
    if _meet(one.focus, other.reach) or _meet(other.focus, one.reach):
        return 3
    if _bares(one, case.said, other) or _bares(other, case.authored, one):
        return 0
    if _meet(one.reach, other.reach) or any(_fields(word, each) for word in one.reach for each in other.reach):
        return 2
    loose = not (one.focus and other.focus) or all(word.keys & LIGHT for word in other.focus)
    return int(
        loose and (_doubted(one, other) or "plain" not in (one.force, other.force)) and _aligned(case, one, other)
    )


def _same_nothing(one: Denial, other: Denial) -> bool:
    """Whether the one is a bare «ничего» and the other denies some verb of the same: «не брать ничего»."""
    empty = one.sign.keys & EMPTY
    return bool(empty) and not one.focus and any(word.keys & empty for word in other.reach)


def _doubted(one: Denial, other: Denial) -> bool:
    return one.doubted and other.doubted


def _bares(denial: Denial, text: Text, other: Denial) -> bool:
    """Whether the other text says plainly what a denial falls on; then the two are not one, however near."""
    own = (*other.focus, *other.reach)
    return any(
        rooted(word, term)
        for word in denial.focus
        if not word.keys & NEED
        for term in text.terms
        if not any(term is one for one in own)
    )


def _meet(some: Sequence[Term], others: Sequence[Term]) -> bool:
    return any(like(one, other) for one in some if one.content and not one.keys & NEED for other in others)


def _fields(one: Term, other: Term) -> bool:
    """Whether two words come to the same when they are denied: «не обязывает», «ничем не связаны»."""
    return any(one.keys & field and other.keys & field for field in FIELDS)


def _aligned(case: Case, one: Denial, other: Denial) -> bool:
    """Whether two denials stand in sentences that are each other's: both the first, or with a word in common."""
    mine, theirs = case.authored.of(one.sign.sentence), case.said.of(other.sign.sentence)
    return one.sign.sentence == other.sign.sentence or any(among(term, theirs) for term in mine if term.content)


def _alike(one: Denial, other: Denial) -> bool:
    """Whether two denials bind alike: no duty is no ban."""
    if "plain" in (one.force, other.force):
        return True
    return abs(_FORCES.index(one.force) - _FORCES.index(other.force)) <= 1
