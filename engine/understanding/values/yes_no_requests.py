"""What a request said for a yes asks: «скиньте» takes what was offered, «скиньте договор» asks for something else.

A booking takes a time with it («запишите на вторник вечерком»), and that «X нет» tells of a lack, not of a refusal,
is told by the noun before it.
"""

from __future__ import annotations

from engine.understanding.lemmas import lemmas, parses
from engine.understanding.text import Token
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.yes_no_clauses import Clause, Heard

_SENDING = word_set(
    "скинуть скидывать кинуть кидать закинуть закидывать слать прислать присылать выслать высылать отправить "
    "отправлять переслать пересылать"
)
_OFFERED = word_set(  # what may be offered to be sent; anything else is another wish
    "неделя программа тренировка план доступ ссылка ссылочка материал видео урок файл всё весь почта чат сюда"
)
_BOOKING = word_set("записать записывать бронировать забронировать оформить оформлять")
_WHEN = word_set(
    "понедельник вторник среда четверг пятница суббота воскресенье выходной завтра послезавтра сегодня утро утречко "
    "утром день днем обед вечер вечерок вечером вечерком вечерочком ночь неделя неделька час часик часов половина "
    "после до на в во к ко с около около примерно ближе первый второй следующий этот ближайший число"
)


def wants_else(item: Heard, clause: Clause) -> bool:
    """Tell whether a request to send names a thing that nobody offered: «пришлите прайс»."""
    if not _asks(item, _SENDING):
        return False
    return any(_OFFERED.isdisjoint(lemmas(token.text)) and _thing(token) for token in clause.extra)


def beside(item: Heard, clause: Clause) -> int:
    """Count the other words a row stands among; a time beside a booking is part of it."""
    if not _asks(item, _BOOKING):
        return clause.others
    timed = [token for token in clause.extra if token.kind == "number" or not _WHEN.isdisjoint(lemmas(token.text))]
    return clause.others - len(timed)


def lacks(item: Heard, clause: Clause, told: bool) -> bool:
    """Tell whether «нет» says what is missing: «оплатила, а доступа нет»; alone, «суда нет» answers a question.

    ``told``: an earlier clause of the message tells something.
    """
    if not item.bare or item.word not in ("нет", "нету") or not clause.extra or clause.places[-1] != item.first - 1:
        return False
    noun = parses(clause.extra[-1].text)
    if clause.extra[-1].text.isascii() or not any({"NOUN", "gent"} <= one.tags for one in noun):
        return False
    return told or any(tells(token) for token in clause.extra[:-1])


def _asks(item: Heard, deeds: frozenset[str]) -> bool:
    return not deeds.isdisjoint(lemmas(item.word.partition(" ")[0]))


def tells(token: Token) -> bool:
    """Tell whether a word is a verb that reports what was done: «оплатила», «списали»."""
    found = parses(token.text)[:1] if not token.text.isascii() else ()
    return any({"VERB", "past"} <= one.tags for one in found)


def _thing(token: Token) -> bool:
    found = parses(token.text)[:1] if not token.text.isascii() else ()
    return any("NOUN" in one.tags for one in found)
