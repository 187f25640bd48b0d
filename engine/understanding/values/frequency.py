"""How often: «раз в неделю», "twice a week"; where days of a week are counted also «каждый день», «пн, ср и пт».

A slot counts days of a week where it takes 7 at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.understanding.lemmas import lemmas, parses
from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance
from engine.understanding.values.calendar_words import WEEKDAYS
from engine.understanding.values.numerals_bounds import phrases
from engine.understanding.values.word_set import words
from engine.value import Quantity

_WEEK: Final = 7
_TIMES: Final = {
    **dict.fromkeys(("once", "раз", "разок", "разочек"), 1),
    **dict.fromkeys(("twice", "дважды"), 2),
    **dict.fromkeys(("thrice", "трижды"), 3),
}
_DAYS: Final[dict[tuple[str, ...], tuple[int, int]]] = {
    phrase: bounds
    for bounds, text in {
        (7, 7): """
        каждый день | каждый божий день | ежедневно | без выходных | все дни | всю неделю | хоть каждый день | семь дней
        every day | everyday | daily | each day | all week | all days
        """,
        (5, 5): "по будням | в будни | будние дни | по будним дням | каждый будний день | weekdays | every weekday",
        (2, 2): "по выходным | в выходные | на выходных | weekends | on the weekend | at the weekend",
        (3, 4): "через день | день через день | every other day | every second day",
    }.items()
    for phrase in phrases(text)
}
_EACH: Final = words("в за a an per every each")
_PERIODS: Final = words("день сутки неделю недельку месяц год квартал day week month year")
_COUNTED: Final = words("раз раза разика times")
_TRIED: Final = words("tried quit started failed gave did")
_REACH: Final = 8  # words
_WISHED: Final = words("бы б")
_WISHES: Final = words("хотеть думать планировать решить смочь мочь рассчитывать прикидывать")
_DENIED: Final = words("не not но кроме except only")
_LONGEST: Final = max(len(phrase) for phrase in _DAYS)


def often(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return how often something is done, where that was asked; nothing where it is not said so."""
    tokens = utterance.words
    for place, token in enumerate(tokens):
        if token.text in _TIMES and _of_a_period(tokens, place):
            count = _TIMES.get(token.text, 1)
            return (Reading(Quantity(count, count), token.start, token.end, "number.often"),)
    if ask.high != _WEEK or any(token.text in _DENIED for token in tokens[:-1] if token.text != "only"):
        return ()
    for place in range(len(tokens)):
        for length in range(min(_LONGEST, len(tokens) - place), 0, -1):
            said = tokens[place : place + length]
            bounds = _DAYS.get(tuple(token.text for token in said))
            if bounds is not None:
                return (Reading(Quantity(*bounds), said[0].start, said[-1].end, "number.often"),)
    return _named(tokens)


def happened(tokens: Sequence[Token], first: int, last: int, ask: Ask) -> bool:
    """Tell whether times were counted that something has happened, where days of a week are asked for:
    «бросал уже раза 3»; not «ходил 3 раза в неделю», «хотела бы раза 3».
    """
    beside = {tokens[place].text for place in (first - 1, last + 1) if 0 <= place < len(tokens)}
    if ask.high != _WEEK or beside.isdisjoint(_COUNTED):
        return False
    near = tokens[max(0, first - _REACH) : last + 1 + _REACH]
    own = [token for token in near if token.clause == tokens[first].clause and token.kind == "word"]
    if any(token.text in _PERIODS or token.text in _WISHED for token in own):
        return False
    return any(_past(token) and _WISHES.isdisjoint(lemmas(token.text)) for token in own)


def _past(token: Token) -> bool:
    return token.text in _TRIED or any({"VERB", "past"} <= one.tags for one in parses(token.text)[:1])


def _of_a_period(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether times are counted: «раз в неделю», "twice"; not «раз в жизни», «как раз», "think twice"."""
    if len(tokens) == 1:
        return True
    period = tokens[place + 2].text if place + 2 < len(tokens) else ""
    return tokens[place + 1].text in _EACH and period in _PERIODS if place + 1 < len(tokens) else False


def _named(tokens: Sequence[Token]) -> tuple[Reading, ...]:
    """Count days named one by one: «понедельник, среда и пятница»."""
    named = [token for token in tokens if token.text in WEEKDAYS]
    days = {WEEKDAYS[token.text] for token in named}
    beside = [token for token in tokens if token.text not in WEEKDAYS and token.text not in _BETWEEN]
    if not days or beside or any(token.text in _RANGING for token in tokens):
        return ()
    return (Reading(Quantity(len(days), len(days)), named[0].start, named[-1].end, "number.often"),)


_RANGING: Final = words("с по до или from to till or")
_BETWEEN: Final = words("в во и по на еще плюс on and the")
