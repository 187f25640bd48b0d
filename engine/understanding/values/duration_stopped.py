"""Durations since something stopped: «летом перестала», «платил до сентября», «последний раз в мае», «вчера пропустил».

A month, a season or a day tells how long only beside words of stopping or of never having paid: «развёлся в июле»
says nothing.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

from engine.understanding.lemmas import lemmas, parses
from engine.understanding.text import Token
from engine.understanding.values.duration_since import Period, passed, period
from engine.understanding.values.duration_words import SEASONS, month_number
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.spans import Span

_STOPPED = word_set(
    "перестать прекратить бросить уволиться пропустить просрочить закончить закончиться кончиться остановиться "
    "потерять сократить stop stopped quit miss missed lose lost"
)
_WILL = word_set("will i'll ill we'll gonna going might to")  # "i'll stop in june"
_PAYING = word_set("платить заплатить оплачивать оплатить вносить внести работать погашать pay paid")
_NEVER = (("ни", "разу"), ("ни", "копейки"), ("ни", "рубля"), ("больше", "не"))
_LAST_TIME = tuple((last, what) for last in ("последний", "крайний") for what in ("раз", "платеж", "взнос"))
_LAST_TIME += (("last", "paid"), ("last", "payment"), ("last", "time"), ("last", "instalment"))
_IN_SEASON = {"зимой": "зимы", "весной": "весны", "летом": "лета", "осенью": "осени"}
_LED = frozenset({"до", "прошлом", "прошлой"})
_LAST = word_set("прошлой прошлым прошлом прошлую этой этим")
_DAYS = {"вчера": 1, "позавчера": 2, "yesterday": 1}


def tells_stop(token: Token) -> bool:
    """Tell whether a word may say when something stopped."""
    return token.text in _IN_SEASON or token.text in _DAYS or bool(month_number(token.text))


def read_stopped(tokens: tuple[Token, ...], now: datetime) -> list[Span]:
    """Return the durations of a message that tells when something stopped."""
    if not any(tells_stop(token) or token.text in _LED for token in tokens):
        return []
    first = next((index for index in range(len(tokens)) if _named(tokens, index, now.date()) is not None), None)
    if first is None or not _stops(tokens, first):
        return []
    found = _named(tokens, first, now.date())
    return [] if found is None else passed(found, first, now)


def _named(tokens: tuple[Token, ...], index: int, today: date) -> Period | None:
    """Read «в мае», «летом», «прошлой весной», «в прошлом месяце», «до сентября», «вчера» at a token."""
    text = tokens[index].text
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if text in _DAYS:
        day = today - timedelta(days=_DAYS[text])
        return day, day, index
    if text in _IN_SEASON:
        return _season(_IN_SEASON[text], today, index)
    if text in _LAST and after in _IN_SEASON:
        return _season(_IN_SEASON[after], today, index + 1)
    if text == "до":
        return _until(tokens, index, today)
    if text in ("в", "во", "на", "in") and after:
        relative = {"прошлом": ("прошлого", "месяца"), "прошлой": ("прошлой", "недели")}.get(after)
        word = tokens[index + 2].text if index + 2 < len(tokens) else ""
        if relative is not None and word in ("месяце", "неделе"):
            return _of(relative, today, index + 2)
        return period(tokens, index + 1, today) if month_number(after) else None
    if text.isdigit() and month_number(after):
        return period(tokens, index, today)
    return None


def _of(words: tuple[str, ...], today: date, last: int) -> Period | None:
    found = period(tuple(Token(word, "word", 0, 0, 0) for word in words), 0, today)
    return None if found is None else (found[0], found[1], last)


def _season(season: str, today: date, last: int) -> Period | None:
    """Return the season that has begun last."""
    start = date(today.year, SEASONS[season], 1)
    if start > today:
        start = start.replace(year=today.year - 1)
    month = start.month + 2
    year, month = start.year + (month > 12), (month - 1) % 12 + 1
    return start, date(year, month, 28), last


def _until(tokens: tuple[Token, ...], index: int, today: date) -> Period | None:
    words = tuple(token.text for token in tokens[index + 1 : index + 3])
    if words == ("нового", "года"):
        return date(today.year - 1, 12, 1), date(today.year, 1, 10), index + 2
    if words and (month_number(words[0]) or words[0] in SEASONS):
        return period(tokens, index + 1, today)
    return None


def _stops(tokens: tuple[Token, ...], named: int) -> bool:
    """Whether the message tells of stopping, of never having paid, or of the last time."""
    texts = [token.text for token in tokens]
    pairs = set(pairwise(texts))
    if texts[named] == "до":
        return any(_past(token, _PAYING) for token in tokens)
    if not pairs.isdisjoint(_LAST_TIME):
        return _happened(tokens) or not any(_verb(token) for token in tokens)
    if any(_past(token, _STOPPED) for token in tokens) or not pairs.isdisjoint(_NEVER):
        return not any(_future(token) for token in tokens)
    return any(one == "не" and _paying(tokens, place + 1) for place, one in enumerate(texts)) and _happened(tokens)


def _paying(tokens: tuple[Token, ...], index: int) -> bool:
    return index < len(tokens) and not _PAYING.isdisjoint(lemmas(tokens[index].text))


def _happened(tokens: tuple[Token, ...]) -> bool:
    """«Уволился в апреле и не плачу»: something has happened that the not paying goes back to."""
    return any(
        {"VERB", "past"} <= parse.tags for token in tokens if token.kind == "word" for parse in parses(token.text)[:1]
    )


def _verb(token: Token) -> bool:
    return token.kind == "word" and any("VERB" in parse.tags for parse in parses(token.text)[:2])


def _past(token: Token, verbs: frozenset[str]) -> bool:
    if token.kind != "word" or verbs.isdisjoint(lemmas(token.text)):
        return False
    return token.text.isascii() or any({"VERB", "past"} <= parse.tags for parse in parses(token.text)[:2])


def _future(token: Token) -> bool:
    if token.text in _WILL:
        return True
    return token.kind == "word" and any({"VERB", "futr"} <= parse.tags for parse in parses(token.text)[:1])
