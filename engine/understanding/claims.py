"""Which slot a value belongs to (DESIGN section 6, values are taken first).

awaited     the slot that was asked eats its words, unless they name another slot
named       a value goes to the slot that is named in its clause, the nearest word first
evident     else to the one unfilled slot of its type, if the value carries its own mark
corrects    with a mark of correction, or by naming a slot that is filled: the known slot
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.script import bounds
from engine.understanding.reading import Reading
from engine.understanding.readings import EVIDENT, ask_of, readings_of, replaced, scaled, zero_of
from engine.understanding.said import Said, collectable, contested, covers, names, nearest
from engine.understanding.values import TYPES
from engine.value import Moment, Money, Quantity, Value, middle

RESTATED = frozenset({"phone", "email", "datetime"})  # said again and different where nothing else can take them
ALWAYS = frozenset({"phone", "email"})  # said again and different, they are a correction wherever the talk stands
WORDY = frozenset({"yes_no", "text"})  # take nothing from an objection, a refusal or a question
OWN_WORDS = frozenset({"choice", "yes_no", "text", "file"})
_LEADING = frozenset({"на", "в", "во", "к", "for", "on", "at"})  # stand before a time
CATEGORY = frozenset({"choice", "city", "person_name", "yes_no", "text"})


@dataclass(frozen=True, slots=True)
class Claim:
    """A reading that may go to a slot."""

    slot: str
    reading: Reading
    corrects: bool = False


def claims_of(said: Said) -> list[Claim]:
    """Deal the readings of a message out to slots; no word is given twice."""
    session, slots = said.session, said.script.flow.slots
    awaited = session.awaiting if session.awaiting in slots else None
    unfilled = [name for name in collectable(said) if name not in session.slots]
    claims: list[Claim] = []
    if awaited and (zero := zero_of(said, awaited)):
        claims.append(Claim(awaited, zero))
    for owner in _owners(said, awaited, unfilled):
        kind = slots[owner].type
        for reading in readings_of(said, owner, asked=awaited is not None and slots[awaited].type == kind):
            if any(reading.start < one.reading.end and one.reading.start < reading.end for one in claims):
                continue
            if _said_better(said, kind, reading, claims):
                claims[-1] = replace(claims[-1], reading=reading)
                continue
            claim = _claim(said, owner, reading, awaited, unfilled, claims)
            if claim is not None:
                claims.append(claim)
    if awaited and not claims and slots[awaited].type == "yes_no":
        claims = _agreed(said, awaited, unfilled)
    claims = [_doubted(said, one, awaited) for one in claims]
    if any(one.corrects for one in claims):  # its «нет» is a mark, not the answer to a pending yes/no
        claims = [one for one in claims if one.reading.value is not False]
    return claims


def _agreed(said: Said, awaited: str, unfilled: list[str]) -> list[Claim]:
    """Hear «запишите на завтра в 14» where yes or no was asked: what is left beside the time is the answer."""
    slots = said.script.flow.slots
    timed = [name for name in unfilled if slots[name].type == "datetime"]
    if len(timed) != 1 or contested(said):
        return []
    times = [one for one in readings_of(said, timed[0], asked=False) if one.evident and _exact_time(one)]
    if len(times) != 1:
        return []
    at = times[0]
    left = [token for token in said.utterance.tokens if not at.start <= token.start < at.end]
    while left and left[-1].end <= at.start and left[-1].text in _LEADING:
        left.pop()
    beside = replace(said.utterance, tokens=tuple(left))
    answers = TYPES["yes_no"](beside, ask_of(said, slots[awaited], asked=True)) if left else ()
    if not answers or answers[0].value is not True:
        return []
    return [Claim(awaited, answers[0]), Claim(timed[0], at)]


def _doubted(said: Said, claim: Claim, awaited: str | None) -> Claim:
    """Doubt one sum of several said to one question: «250 в одном и 300 в другом» may be 550."""
    slots = said.script.flow.slots
    if claim.slot != awaited or slots[claim.slot].type != "money" or said.mark is not None or claim.reading.others:
        return claim
    sums = [
        one for one in readings_of(said, claim.slot, asked=True) if nearest(said, one, list(slots)) in (None, awaited)
    ]
    points = [one.value for one in sums if isinstance(one.value, Money) and one.value.low == one.value.high is not None]
    if len(points) < 2 or len(points) != len(sums):
        return claim
    total = sum(one.low or 0 for one in points)
    others = (*points[1:], Money(total, total, points[0].currency))
    return replace(claim, reading=replace(claim.reading, others=tuple(dict.fromkeys(others)), repaired=True))


def _owners(said: Said, awaited: str | None, unfilled: list[str]) -> list[str]:
    """Return the slots to read for, one a type; after a mark of correction the known ones first, the latest first.

    A choice or a yes/no is read for itself: when it is asked, or when its words name it.
    """
    session, slots = said.session, said.script.flow.slots
    known = [name for name in reversed(list(session.slots)) if name in slots]
    first = [awaited] if awaited else []
    if said.mark is None:
        order = [*first, *unfilled, *(name for name in known if names(said, name) or slots[name].type in ALWAYS)]
    else:
        order = [*(name for name in known if names(said, name)), *known, *first, *unfilled]
    owners: dict[str, str] = {}
    for name in order:
        kind = slots[name].type
        if kind not in OWN_WORDS:
            owners.setdefault(kind, awaited if awaited and slots[awaited].type == kind else name)
        elif name == awaited or names(said, name):
            owners.setdefault(name, name)
    return list(owners.values())


def _said_better(said: Said, kind: str, reading: Reading, claims: list[Claim]) -> bool:
    """Tell whether a value takes the place of the one just heard: «3, ой нет, 5»."""
    mark = said.mark
    if mark is None or not claims or claims[-1].corrects or not claims[-1].reading.end <= mark.start <= reading.start:
        return False
    return said.script.flow.slots[claims[-1].slot].type == kind


def _claim(
    said: Said, owner: str, reading: Reading, awaited: str | None, unfilled: list[str], claims: list[Claim]
) -> Claim | None:
    session, slots, mark = said.session, said.script.flow.slots, said.mark
    kind = slots[owner].type
    given = {claim.slot for claim in claims}
    fitting = [name for name in (*unfilled, *session.slots) if name in slots and slots[name].type == kind]
    if kind in OWN_WORDS:
        fitting = [owner]
    named = nearest(said, reading, fitting)
    if named is not None and named not in given and _may(said, named, reading, asked=named == awaited):
        return _given(said, named, reading)
    known = [name for name in fitting if name in session.slots and name not in given]
    if known and mark is not None and not _about_nothing_known(said, reading):
        gone = replaced(said)
        target = gone if gone in known else known[-1]
        found = _given(said, target, reading)
        if found and _plausible(said, found) and gone in (None, target):
            return found
    if (
        awaited
        and awaited in fitting
        and awaited not in given
        and not _named_elsewhere(said, awaited, reading)
        and _may(said, awaited, reading, asked=True)
    ):
        return Claim(awaited, reading)
    if (
        (kind in EVIDENT or (given and _exact_time(reading)))
        and reading.evident
        and not any(slots[name].type == kind for name in given)
    ):
        free = [name for name in unfilled if slots[name].type == kind and name not in given]
        if len(free) == 1 and _may(said, free[0], reading, asked=False):
            return Claim(free[0], reading)
        if kind in ALWAYS and not free and len(known) == 1:
            return _given(said, known[0], reading)
    return None


def _about_nothing_known(said: Said, reading: Reading) -> bool:
    """Tell whether «не X, а Y» takes back a number that no known slot holds: then Y changes none."""
    discards = any(one.name == "correction" and one.rule == "not-but" for one in said.intents)
    return discards and isinstance(reading.value, Money | Quantity) and replaced(said) is None


def _exact_time(reading: Reading) -> bool:
    """Tell whether a clock time was said. Beside an answer it is volunteered; a day alone is too little."""
    return isinstance(reading.value, Moment) and reading.value.grain == "minute"


def _given(said: Said, name: str, reading: Reading) -> Claim | None:
    """Return a reading as the slot's value: for a known slot a correction, or nothing new."""
    known = said.session.slots
    fixed = scaled(said, name, reading)
    if name in known and _same(known[name], fixed.value):
        return None
    return Claim(name, fixed, corrects=name in known)


def _same(known: Value, said: Value | None) -> bool:
    """Tell whether a value says nothing new; a sum without a currency is in the known one."""
    if isinstance(known, Money) and isinstance(said, Money) and said.currency is None:
        return (known.low, known.high) == (said.low, said.high)
    return known == said


def _named_elsewhere(said: Said, awaited: str, reading: Reading) -> bool:
    """Tell whether the words beside a reading name another slot that can take it: «долг 500 тысяч»."""
    if names(said, awaited):
        return False
    slots = said.script.flow.slots
    for name in {one.name for one in said.named if one.kind == "slot"} - {awaited}:
        if slots[name].type == slots[awaited].type or nearest(said, reading, [name]) is None:
            continue
        for other in readings_of(said, name, asked=False):
            if other.start < reading.end and reading.start < other.end:
                return True
    return False


def _plausible(said: Said, claim: Claim) -> bool:
    """Tell whether an unnamed correction fits the range of the slot it would change."""
    low, high = bounds(said.script.flow.slots[claim.slot])
    value = claim.reading.value
    number = middle(value) if isinstance(value, Money | Quantity) else None
    return number is None or ((low is None or number >= low) and (high is None or number <= high))


def _may(said: Said, name: str, reading: Reading, *, asked: bool) -> bool:
    """Tell whether a slot may take words that were also heard as something else."""
    slot = said.script.flow.slots[name]
    if reading.value is None:
        return False
    if slot.type in WORDY and contested(said) and not (slot.type == "yes_no" and _rhetorical(said, reading)):
        return False
    if slot.type == "yes_no" and any(one.name == "correction" and one.start < reading.end for one in said.intents):
        return False  # its «нет» is a mark
    if slot.type == "text":
        return asked
    if slot.type == "person_name" and _addresses_the_bot(said, reading):
        return False
    overlapping = [
        one for one in said.acts if one.start < reading.end and reading.start < one.end and one.rule != "examples"
    ]
    if slot.type == "choice" and asked:
        return all(reading.start <= one.start and one.end <= reading.end for one in overlapping)
    if slot.type in CATEGORY:
        return not overlapping
    return True


def _rhetorical(said: Said, reading: Reading) -> bool:
    """Tell whether a message only looks like a question: «а почему бы и нет»."""
    return not said.acts and not said.intents and covers(said, reading, spare=1)


def _addresses_the_bot(said: Said, reading: Reading) -> bool:
    """Tell whether a lead calls the bot by its name: «Дарья, сколько это стоит?»."""
    own = {said.script.names[locale]["voice"]["name"].casefold() for locale in said.script.names}
    beside = any(not reading.start <= token.start < reading.end for token in said.utterance.words)
    return beside and not reading.evident and str(reading.value).casefold() in own
