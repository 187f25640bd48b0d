"""A known time moved: «на 2 часа позже», "can u do 2 hours later", "nah make it sat same time", «лучше в 17».

What was not said anew stays: of a time alone the day, of "same time" the time of day. A message that says more is
none of this.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from engine.understanding.claim import Claim
from engine.understanding.reading import Ask, Reading
from engine.understanding.readings import ask_of
from engine.understanding.said import Said
from engine.understanding.text import Token, Utterance
from engine.understanding.values import TYPES
from engine.understanding.values.calendar_words import CARDINALS, spell
from engine.understanding.values.duration_words import EARLIER, LATER
from engine.understanding.words import bag
from engine.value import Moment, Quantity

_SAME: Final = (("same", "time"), ("то", "же", "время"), ("тоже", "время"), ("такое", "же", "время"))
_NO: Final = bag("no nah nope нет неа")
_LEADS: Final = bag("в к at by")
_ASKS: Final = bag(
    """
    actually make do move push shift can could change rather better instead
    давайте давай лучше можно можете может перенесите перенести сдвиньте сдвинуть сделаем сделайте передвиньте
    """
)
_BESIDE: Final = _NO | _ASKS | bag(
    """
    u you we i it that then the call it's its please pls plz sorry soz wait oh ok okay yes maybe back forward to let's
    lets just is would be for on at by about
    а и ну да ок ой это на тогда пожалуйста простите извините хотя точнее нам мне бы если ладно же все еще в к
    """
)  # fmt: skip
_CLOCK: Final = frozenset(CARDINALS) | bag(
    ": . half past quarter to at by am pm o'clock a p m час часа часов утра вечера дня в к ровно"
)
_LONGEST: Final = timedelta(hours=12)  # a longer shift leads to another day


def moved(said: Said) -> Claim | None:
    """Return the known time as a message moves it, where nothing but yes or no is asked, or the talk is over."""
    slots, session = said.script.flow.slots, said.session
    known = [name for name in session.slots if name in slots and slots[name].type == "datetime"]
    asked = slots[session.awaiting].type if session.awaiting in slots else None
    if len(known) != 1 or not (asked == "yes_no" or (asked is None and session.outcome is not None)):
        return None
    old, words = session.slots[known[0]], said.utterance.words
    if not isinstance(old, Moment) or any(token.text == "?" for token in said.utterance.tokens[:-1]):
        return None
    new = _shifted(said, old) or _on_its_day(said, known[0], old) or _at_its_time(said, known[0], old)
    if new is None or new == old or new.start <= said.now:
        return None
    reading = Reading(new, words[0].start, words[-1].end, "datetime.moved", evident=True)
    return Claim(known[0], reading, corrects=True)


def _shifted(said: Said, old: Moment) -> Moment | None:
    """Read "2 hours later", «на полчаса раньше»: counted from the known time."""
    signs = [token for token in said.utterance.words if token.text in LATER | EARLIER]
    if len(signs) != 1 or old.grain != "minute":
        return None
    found = TYPES["duration"](said.utterance, replace(_ask(said), type="duration"))
    if len(found) != 1 or not isinstance(found[0].value, Quantity) or found[0].value.low != found[0].value.high:
        return None
    span = found[0]
    if not _only(said.utterance.words, span, _BESIDE | {signs[0].text}):
        return None
    shift = timedelta(seconds=float(span.value.low or 0))  # type: ignore[union-attr]
    if not timedelta(0) < shift <= _LONGEST:
        return None
    return _at(old, old.start + (shift if signs[0].text in LATER else -shift))


def _on_its_day(said: Said, name: str, old: Moment) -> Moment | None:
    """Read «нет, в 17», "make it half 4": a time without a day, on the known one."""
    words = said.utterance.words
    asks = any(token.text == "?" for token in said.utterance.tokens)
    if asks or not any(token.text in _NO | _ASKS for token in words):
        return None
    reading = _read(said, name, _without(said.utterance, _NO))
    if reading is None or not isinstance(reading.value, Moment) or reading.value.grain != "minute":
        return None
    inside = [token for token in said.utterance.tokens if reading.start <= token.start < reading.end]
    before = [token.text for token in words if token.end <= reading.start][-1:]
    if len(inside) == 1 and not (before and before[0] in _LEADS):
        return None  # a bare number may be of anything
    if not all(token.kind == "number" or spell(token.text) in _CLOCK for token in inside):
        return None
    if reading.value.end is not None or not _only(words, reading, _BESIDE):
        return None
    time = reading.value.start.time()
    return _at(old, datetime.combine(old.start.date(), time))


def _at_its_time(said: Said, name: str, old: Moment) -> Moment | None:
    """Read "sat same time", «в субботу в то же время»: a day, at the known time."""
    texts = [token.text for token in said.utterance.tokens]
    same = next((one for one in _SAME for at in range(len(texts)) if tuple(texts[at : at + len(one)]) == one), None)
    if same is None or old.grain != "minute":
        return None
    reading = _read(said, name, _without(said.utterance, _NO | frozenset(same)))
    if reading is None or not isinstance(reading.value, Moment) or reading.value.grain != "day":
        return None
    if not _only(said.utterance.words, reading, _BESIDE | frozenset(same) | {"в", "во"}):
        return None
    return _at(old, datetime.combine(reading.value.start.date(), old.start.time()))


def _read(said: Said, name: str, left: Utterance) -> Reading | None:
    found = TYPES["datetime"](left, ask_of(said, said.script.flow.slots[name], asked=True))
    return found[0] if len(found) == 1 and not found[0].others else None


def _without(utterance: Utterance, gone: frozenset[str]) -> Utterance:
    return replace(utterance, tokens=tuple(token for token in utterance.tokens if token.text not in gone))


def _only(words: tuple[Token, ...], reading: Reading, beside: frozenset[str]) -> bool:
    rest = [token for token in words if not reading.start <= token.start < reading.end]
    return all(token.text in beside for token in rest)


def _at(old: Moment, start: datetime) -> Moment:
    return replace(old, start=start, end=None, grain="minute", part=None)


def _ask(said: Said) -> Ask:
    slots = said.script.flow.slots
    return ask_of(said, next(slot for slot in slots.values() if slot.type == "datetime"), asked=True)
