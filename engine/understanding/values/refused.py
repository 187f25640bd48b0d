"""Times named to be refused: «только не завтра», «в среду не могу», «после дождичка в четверг», "busy on monday"."""

from __future__ import annotations

from typing import Final

from engine.understanding.values.calendar_words import PARTS, RELATIVE, WEEKDAYS
from engine.understanding.values.day import Day
from engine.understanding.values.phrases import REFUSED, Phrase
from engine.understanding.values.time_line import Line
from engine.understanding.values.word_set import words

_DENIED: Final = words("не кроме not except исключая ни can't cant cannot")
_BUSY_ON: Final = words("занят занята заняты забит забита забиты busy")
_AGREED: Final = words("против возражаю занят занята заняты проблема вопрос раньше ранее позже позднее только")
_OCCUPIED: Final = words("разъездах смене дороге отъезде совещании встрече уроке парах дежурстве работаю сплю")
_NOT: Final = words("не not")
_TOO: Final = words("для мне лучше давайте for") | {","}
_NEVER: Final = words("don't dont never")
_NEVER_MIND: Final = words("mind we you worry know think care")
_BEFORE_DAY: Final = words("в во на к с on at in the раньше do make")


def refused(line: Line, phrase: Phrase) -> bool:
    """«только не завтра», «в среду не могу», «после дождичка в четверг»: named to be refused."""
    place = phrase.found[0].first - 1
    clause = line.tokens[phrase.found[0].first].clause
    while place >= 0 and line.words[place] in _BEFORE_DAY:
        place -= 1
    if place >= 0 and line.words[place] in _DENIED and line.tokens[place].clause == clause:
        return True
    if place >= 0 and line.words[place] in _BUSY_ON and line.word(place - 1) not in ("не", "not"):
        return line.tokens[place].clause == clause
    if place >= 1 and line.words[place - 1] == "не" and line.tokens[place].clause == clause:
        return line.words[place] not in _AGREED and line.tokens[place].kind == "word"  # «не звоните завтра»
    if line.word(place) == "but" and line.word(place - 1) in ("anything", "anytime", "day", "time", "all", "any"):
        return True
    for back in range(max(0, place - 3), place + 1):
        if line.words[back] in _NEVER and line.tokens[back].clause == clause:
            return line.word(back + 1) not in _NEVER_MIND  # "don't call me tomorrow", not "why don't we"
    dayless = not any(isinstance(thing, Day) for thing in phrase.things)
    if dayless and any(
        line.words[back] in _OCCUPIED and line.tokens[back].clause == clause
        for back in range(max(0, place - 3), place + 1)
    ):
        return True  # «на смене до восьми»
    if place >= 0 and line.words[place] in ("дождичка", "дождика"):
        return True
    after = phrase.found[-1].after
    for place in range(after, min(after + 4, len(line.words))):
        word = line.words[place]
        if line.tokens[place].clause != line.tokens[after - 1].clause or word in ",.":
            return False
        if word in RELATIVE or word in WEEKDAYS or line.is_number(place):
            return False
        if word in _NOT and (line.word(place + 1) in RELATIVE or line.word(place + 1) in WEEKDAYS):
            return False  # «завтра в 6, не сегодня»
        if word == "не" and (line.word(place + 1) in PARTS or line.word(place + 1) in ("в", "во", "с", "на", "к")):
            return False  # «завтра, только не утром»
        if word == "no" and line.word(place + 1) in ("good", "go"):
            return True
        if word in ("рано", "поздно", "early", "late") and line.word(place + 1) in _TOO:
            return place == after  # «в 10 рано, давайте в 11»
        if word in REFUSED and line.word(place + 1) not in ("раньше", "ранее", "позже", "против", "возражаю"):
            return True
    return False
