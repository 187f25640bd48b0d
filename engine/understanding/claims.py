"""Which slot a value belongs to (DESIGN section 6, values are taken first).

awaited     the slot that was asked eats its words, unless they name another slot
named       a value goes to the slot that is named in its clause, the nearest word first
evident     else to the one unfilled slot of its type, if the value carries its own mark
corrects    with a mark of correction, or by naming a slot that is filled: the known slot
"""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.agreed import OFFERING, agreed, exact_time, repeated
from engine.understanding.apart import agreed_instead, told_apart
from engine.understanding.claim import Claim
from engine.understanding.contest import may
from engine.understanding.filling import about_nothing_known, filling, impossible, named_elsewhere, plausible
from engine.understanding.match import Match
from engine.understanding.reading import Reading
from engine.understanding.readings import COUNTED, EVIDENT, NO, ask_of, readings_of, replaced, zero_of
from engine.understanding.said import Said, collectable, names, nearest
from engine.understanding.several import doubted
from engine.understanding.text import read_text
from engine.understanding.values import TYPES
from engine.value import Moment, Money

RESTATED = frozenset({"phone", "email", "datetime"})  # said again and different where nothing else can take them
ALWAYS = frozenset({"phone", "email"})  # said again and different, they are a correction wherever the talk stands
SAID_ANEW = ALWAYS | {"person_name"}  # who introduces himself once more is called so from now on
_JUST = 160  # signs before a mark of correction in which stands what it corrects of the same message
OWN_WORDS = frozenset({"choice", "yes_no", "text", "file"})


def claims_of(said: Said) -> list[Claim]:
    """Deal the readings of a message out to slots; no word is given twice."""
    session, slots = said.session, said.script.flow.slots
    waits = [one for one in said.intents if one.name == "wait"]
    awaited = session.awaiting if session.awaiting in slots else None
    unfilled = [name for name in collectable(said) if name not in session.slots]
    claims: list[Claim] = []
    dealt = replace(said, mark=None) if _slipped(said, awaited) else said  # its mark concerns this answer alone
    if awaited and slots[awaited].type == "text":
        if instead := agreed_instead(said, unfilled):
            return instead
        claims += told_apart(said, awaited, unfilled)
    if awaited and (zero := zero_of(said, awaited)):
        claims.append(Claim(awaited, zero))
    for owner in _owners(dealt, awaited, unfilled):
        kind = slots[owner].type
        for reading in readings_of(said, owner, asked=awaited is not None and slots[awaited].type == kind):
            if any(_overlap(reading, one.reading) for one in claims):
                continue
            if kind != "datetime" and any(_overlap(reading, one) for one in waits) and not _numbered(said, reading):
                continue  # «минутку» is no length of time
            if _said_better(said, kind, reading, claims):
                claims[-1] = replace(claims[-1], reading=reading)
                continue
            claim = _claim(dealt, owner, reading, awaited, unfilled, claims)
            if claim is not None:
                claims.append(claim)
    if awaited and not claims and slots[awaited].type == "yes_no":
        claims = agreed(said, awaited, unfilled) or repeated(said, awaited)
    claims = [doubted(said, one, awaited) for one in claims]
    claims = [one for place, one in enumerate(claims) if not any(_covers(other, one) for other in claims[:place])]
    claims += _of_their_own(dealt, claims, unfilled)
    if any(one.corrects for one in claims):  # its «нет» is a mark, not the answer to a pending question
        claims = [one for one in claims if one.corrects or not _only_no(said, one.reading)]
    return claims


def _covers(total: Claim, one: Claim) -> bool:
    """Tell whether a list that was added up holds another value: «сбер 200, втб 150, мфо 30»."""
    sums = isinstance(total.reading.value, Money)
    return sums and total.reading.start <= one.reading.start and one.reading.end <= total.reading.end


def _overlap(reading: Reading, other: Reading | Match) -> bool:
    return reading.start < other.end and other.start < reading.end


def _numbered(said: Said, reading: Reading) -> bool:
    """Tell whether a length of time is counted: «2 минуты»."""
    covered = (token for token in said.utterance.words if reading.start <= token.start < reading.end)
    return any(token.kind == "number" or token.text == "пару" for token in covered)


def _only_no(said: Said, reading: Reading) -> bool:
    """Tell whether a reading is a plain no: of a yes/no, or the option of a choice that «нет» stands for."""
    words = [token.text for token in said.utterance.words if reading.start <= token.start < reading.end]
    return reading.value is False or (bool(words) and NO.issuperset(words))


def _of_their_own(said: Said, claims: list[Claim], unfilled: list[str]) -> list[Claim]:
    """Read a bare number in a clause that names its slot, whatever other clauses say: «долг 800к, доход 45»."""
    slots, given = said.script.flow.slots, {claim.slot for claim in claims}
    found: list[Claim] = []
    if not claims or said.mark is not None:
        return found
    for one in said.named:
        if one.kind != "slot" or one.name in given or one.name not in unfilled or slots[one.name].type not in COUNTED:
            continue
        tokens = tuple(token for token in said.utterance.tokens if token.clause == one.clause)
        if any(claim.reading.start < tokens[-1].end and tokens[0].start < claim.reading.end for claim in claims):
            continue
        alone = replace(said, utterance=replace(said.utterance, tokens=tokens), read={})
        readings = readings_of(alone, one.name, asked=False)
        if len(readings) == 1 and len({other.name for other in said.named if other.clause == one.clause}) == 1:
            given.add(one.name)
            found.append(Claim(one.name, readings[0]))
    return found


def _slipped(said: Said, awaited: str | None) -> bool:
    """Tell whether a mark corrects what was just said to the question, and nothing known: «три, хотя нет, четыре»."""
    mark, slots = said.mark, said.script.flow.slots
    if mark is None or awaited is None:
        return False
    onward = [one for one in readings_of(said, awaited, asked=True) if one.end > mark.end]
    if not onward or any(nearest(said, one, list(slots)) not in (None, awaited) for one in onward):
        return False
    just = max(0, mark.start - _JUST)
    before = read_text(said.utterance.raw[just : mark.start])  # a grammar may have dropped what was taken back
    return bool(TYPES[slots[awaited].type](before, ask_of(said, slots[awaited], asked=True)))


def _owners(said: Said, awaited: str | None, unfilled: list[str]) -> list[str]:
    """Return the slots to read for, one a type; after a mark of correction the known ones first, the latest first.

    A choice or a yes/no is read for itself: when it is asked, or when its words name it.
    """
    session, slots = said.session, said.script.flow.slots
    known = [name for name in reversed(list(session.slots)) if name in slots]
    first = [awaited] if awaited else []
    if said.mark is None:
        order = [*first, *unfilled, *(name for name in known if names(said, name) or slots[name].type in SAID_ANEW)]
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
    if named is not None and named not in given and may(said, named, reading, asked=named == awaited):
        others = readings_of(said, owner, asked=awaited is not None and slots[awaited].type == kind)
        return None if named != awaited and impossible(said, named, reading, others) else filling(said, named, reading)
    known = [name for name in fitting if name in session.slots and name not in given]
    if known and mark is not None and not about_nothing_known(said, reading):
        gone = replaced(said)
        target = gone if gone in known else known[-1]
        found = filling(said, target, reading)
        if found and plausible(said, found) and gone in (None, target):
            return found
    if (
        awaited
        and awaited in fitting
        and awaited not in given
        and not named_elsewhere(said, awaited, reading)
        and may(said, awaited, reading, asked=True)
    ):
        return Claim(awaited, reading)
    if (
        (kind in EVIDENT or (given and exact_time(reading)) or _when_to_call(said, reading, awaited, claims))
        and (reading.evident or (given and kind == "city" and _own_clause(said, reading)))
        and not any(slots[name].type == kind for name in given)
    ):
        free = [name for name in unfilled if slots[name].type == kind and name not in given]
        if len(free) == 1 and may(said, free[0], reading, asked=False):
            return Claim(free[0], reading)
        if (kind in ALWAYS or (kind == "person_name" and not given)) and not free and len(known) == 1:
            return filling(said, known[0], reading)
    return None


def _when_to_call(said: Said, reading: Reading, awaited: str | None, claims: list[Claim]) -> bool:
    """Tell whether a part of a day is all that is said beside the phone that was asked: "8916… mon after lunch"."""
    value, slots = reading.value, said.script.flow.slots
    if awaited is None or slots[awaited].type != "phone" or not isinstance(value, Moment):
        return False
    known = (reading, *(claim.reading for claim in claims))
    beside = [token for token in said.utterance.words if not any(one.start <= token.start < one.end for one in known)]
    return value.grain in ("minute", "hour", "part") and all(token.text in OFFERING for token in beside)


def _own_clause(said: Said, reading: Reading) -> bool:
    """Tell whether a clause says nothing else: «долг 800к, Москва»."""
    covered = [token for token in said.utterance.words if reading.start <= token.start < reading.end]
    clauses = {token.clause for token in covered}
    return all(token in covered for token in said.utterance.words if token.clause in clauses)
