"""When a bare number is a time: after a preposition of time, or alone in the answer to «когда?»."""

from __future__ import annotations

from typing import Final

from engine.understanding.reading import Ask, Reading
from engine.understanding.values.calendar_words import CARDINALS
from engine.understanding.values.clock import Clock
from engine.understanding.values.day import Day, of_month
from engine.understanding.values.hours import Hours
from engine.understanding.values.moments import Said, moments
from engine.understanding.values.phrases import GLUE, OR, Phrase
from engine.understanding.values.time_line import Line, chain
from engine.understanding.values.word_set import words

_IN: Final = words("в во к ко на at by @ около")
_NEARER: Final = words("closer nearer close near")  # "closer to 6"
_DATED_BY: Final = words("под с до после from until after")
_SMALL_TALK: Final = words(
    "да ага угу ок окей хорошо ладно звоните позвоните перезвоните набирайте наберите позвони набери жду буду мне "
    "меня для пожалуйста будет свободен свободна тогда пусть норм нормально отлично спасибо час ч го й yes ok okay "
    "please call me is fine good works would be great and и по мск московскому московское допустим смогу могу "
    "сможете сможем число числа i'm free созвон созвонимся созвониться наверно подойдет устроит если вас вам "
    "получится я мы с сразу either"
    " хз знаю незнаю пока еще точно даже скорее всего видимо где то короче ну idk dunno maybe probably"
    " уверен уверена решил решила решили определился определилась определились"
)
_UNKNOWN: Final = words(
    "хз знаю незнаю уверен уверена решил решила решили определился определилась определились idk dunno"
)
_HOURS: Final = 24
_BUSY: Final = words(
    "work working works sleep open busy работаю работаем работает работе сплю учусь учебе встаю "
    "ложусь открыты закрыты парах"
)


def allowed(line: Line, phrase: Phrase, ask: Ask) -> bool:
    """A bare hour counts when it was awaited, after a preposition of time or alone in the message."""
    if not ask.awaited:
        return False
    first, after = phrase.found[0].first, phrase.found[-1].after
    if any(line.words[place] in _BUSY for place in range(max(0, first - 4), first)):
        return False
    if line.word(first - 1) == "in" and all(isinstance(thing, Clock) for thing in phrase.things):
        return False  # "in 10" is so many minutes, or hours
    if isinstance(phrase.found[0].thing, Hours) and not line.is_number(first):
        return True
    dated = all(isinstance(thing, Day) for thing in phrase.things)
    if first and (line.word(first - 1) in _IN or (dated and line.word(first - 1) in _DATED_BY)):
        return True
    if line.word(first - 1) == "to" and line.word(first - 2) in _NEARER:
        return True
    rest = (
        place
        for place in range(len(line.words))
        if not first <= place < after and line.tokens[place].kind in ("word", "number")
    )
    either = not OR.isdisjoint(line.words)  # «10 или 11»
    return all(
        _idle(line, place) or (either and (line.words[place] in OR | CARDINALS.keys() or _hour(line.words[place])))
        for place in rest
    )


def _idle(line: Line, place: int) -> bool:
    """Tell whether a word beside a time takes nothing from it: «хз когда, наверно весной», «не знаю, в 5»."""
    word = line.words[place]
    if word == "когда":
        return not _UNKNOWN.isdisjoint(line.words)
    return word in _SMALL_TALK or word in GLUE or (word == "не" and line.word(place + 1) in _UNKNOWN)


def _hour(word: str) -> bool:
    return word.isdecimal() and int(word[:3]) <= _HOURS


def day_number(line: Line, ask: Ask) -> Reading | None:
    """A number over 24 that is the whole answer is a day of the month."""
    places = [place for place, token in enumerate(line.tokens) if token.kind in ("word", "number")]
    numbers = [place for place in places if line.is_number(place)]
    if len(numbers) != 1 or any(line.words[place] not in _SMALL_TALK | GLUE for place in places if place != numbers[0]):
        return None
    place = numbers[0]
    if line.word(place - 1) == "мне":
        return None  # an age
    digits = chain(line, place)
    if (
        digits is None
        or digits.marks
        or not 24 < int(digits.numbers[0]) <= 31
        or line.word(place + 1) in ("%", "₽", "$")
    ):
        return None
    values = moments(Said(day=of_month(int(digits.numbers[0]), ask.now.date())), ask.now)
    return Reading(values[0], line.tokens[place].start, line.tokens[place].end, "datetime.day_number")
