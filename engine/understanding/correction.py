"""A correction: «нет, не 300, а 500», «ой, ошиблась», "actually, 15".

The caller must know two things: that a value given before is taken back, and which words hold the
discarded one, so that it is not read as the value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from .lemmas import parses
from .rules import FILLERS, Rule, bind
from .values.numerals_words import numerals
from .words import Word, bag

_ANSWER = (
    "номер/телефон/сумма/ответ/имя/фамилия/дата/время/данные/адрес/почта/город/выбор/вариант/цифра/число/долг/доход/"
    "срок/день/час/запись"
)

MARKS: Final = Rule(
    "correction",
    f"""
    ошибиться:past
    опечатка/описка/опечататься/описаться/оговориться
    промахнуться/опечатался/очепятка
    нет , я (же) сказал/сказала/говорил/говорила/писал/писала/написал/написала/указал/указала
    no , i said/wrote
    перепутать/напутать/спутать:past
    не то/так/туда написал/написала/указал/указала/сказал/сказала/ввел/ввела/нажал/нажала
    неправильно/неверно/криво записали/поняли/услышали/посчитали/прочитали
    неправильно/неверно написал/написала/указал/указала/сказал/сказала/ввел/ввела/назвал/назвала
    поправка
    не тот/та/те … дал/дала/дали/написал/написала/указал/указала/скинул/скинула/назвал/назвала
    номер/телефон/сумма/почта/адрес не тот/та
    исправить/поправить/исправлять/скорректировать:impr
    поменять/изменить/заменить/менять:impr … {_ANSWER}
    поменять/изменить/заменить/менять:impr … на
    хочу/хотел/хотела/надо/нужно/можно/давайте/можете исправить/поправить/скорректировать
    хочу/хотел/хотела/надо/нужно/можно/давайте/можете изменить/поменять/заменить … {_ANSWER}
    я имел/имела (в) виду
    в виду имел/имела
    исправлюсь/поправлюсь/исправляюсь
    на самом деле
    хотя нет
    i meant
    change/fix/correct/update my … to
    no wait
    gave/wrote/put/typed/entered (you) the/a/my wrong
    i mean
    my mistake/bad
    made a mistake
    let me correct
    need to correct/change/fix
    correction
    typo
    mistyped/misspoke
    scratch that
    """,
    unless="""
    вы/банк/суд/менеджер/они/он/она … ошибиться/перепутать/напутать
    не ошибиться
    """,
)
SIGHS: Final = Rule(
    "correction",
    "ошибка/ошибочка/упс/oops/whoops\nшучу/пошутил/пошутила/вру/соврал/соврала/наврал/наврала/kidding\njust kidding\n"
    f"{_ANSWER} другой",
    alone="clause",
    fillers=FILLERS | bag("да я ой тут опять i am"),
)
DENIALS: Final = Rule(
    "correction",
    """
    не то/так/верно/правильно
    неверно/неправильно
    (that/this) is wrong/incorrect
    not right/correct
    """,
    alone="clause",
    fillers=FILLERS | bag("это тут здесь там that this is it ой не"),
)
_OPENERS: Final = bag("точнее вернее поправлюсь actually rather")  # they mark only at the start of a clause
_RESETS: Final = frozenset({("should", "be"), ("make", "it"), ("make", "that"), ("it", "to"), ("that", "to")})
_NOT: Final = bag("не not")
_DENYING: Final = bag("не нет неа no nope")
_BUT: Final = bag("а but")
_ACTIONS: Final = bag("VERB INFN GRND PRED CONJ PRCL INTJ ADVB COMP ADJS")
_TIMES: Final = bag(
    "утром вечером днем ночью завтра послезавтра сегодня вчера сейчас летом зимой весной осенью полтора today tomorrow"
)
_DAYS: Final = bag(
    """
    понедельник вторник среда четверг пятница суббота воскресенье
    monday tuesday wednesday thursday friday saturday sunday
    """
)
_JUDGED: Final = bag(
    """
    цена ценник расценка условие услуга сервис обслуживание отношение подход фирма контора компания помощь предложение
    тариф процент качество работа ремонт тренировка
    """
)  # «это грабёж, а не цены» judges, it takes nothing back
_MYSELF: Final = bag("я это меня зовут")
_LONGEST = 4  # words of a discarded value


def read_marks(words: Sequence[Word], asked: frozenset[int]) -> Iterator[tuple[str, Word, Word]]:
    """Yield (rule, first word, last word). ``not-but`` covers the «не X» of «не X, а Y»: X is discarded."""
    for hit in _BOOK.find(words):
        first = words[hit.places[0]]
        if first.clause not in asked or first.text in ("можно", "можете"):
            yield "mark", first, words[hit.places[-1]]
    for hit in _DENIALS.find(words):
        first = words[hit.places[0]]
        if first.clause not in asked and any(_numeric(word) for word in words[hit.places[-1] + 1 :]):
            yield "mark", first, words[hit.places[-1]]  # «это неверно, долг 300»
    for place, word in enumerate(words):
        opens = not place or words[place - 1].clause != word.clause
        if word.text in _OPENERS and _goes_on(words, place) and opens and word.clause not in asked:
            if not _announces(words, place):
                continue
            yield "mark", word, word
        if word.text in _OPENERS and _closes(words, place):
            yield "mark", word, word
        if place + 2 < len(words) and word.clause not in asked:
            onward, after = words[place + 1], words[place + 2]
            that_is = opens and (word.text, onward.text) == ("то", "есть") and (after.text == "не" or _valued(after))
            if that_is or ((word.text, onward.text) in _RESETS and after.text[0].isdigit()):
                yield "mark", word, onward
        if word.text in _NOT and (last := _discarded(words, place)) is not None:
            yield "not-but", word, words[last]


_BOOK: Final = bind((MARKS, SIGHS))
_DENIALS: Final = bind((DENIALS,))


def _announces(words: Sequence[Word], place: int) -> bool:
    """Tell whether a value follows: not in "actually I love it", «точнее скажу завтра», "rather expensive"."""
    onward = words[place + 1]
    if words[place].text == "rather" or onward.text == "i":
        return any(_numeric(word) for word in words[place + 1 :])
    return onward.text.isascii() or not parses(onward.text)[0].tags >= {"VERB", "futr"}


def _closes(words: Sequence[Word], place: int) -> bool:
    """Tell whether the word ends what a denial opened: «не, 900 вернее»; «900 вернее» may just answer."""
    return (
        place > 1
        and not _goes_on(words, place)
        and words[0].text in _DENYING
        and words[0].clause < words[1].clause
        and all(_valued(word) for word in words[1:place])
        and _numeric(words[place - 1])
    )


def _goes_on(words: Sequence[Word], place: int) -> bool:
    return place + 1 < len(words)


def _discarded(words: Sequence[Word], place: int) -> int | None:
    """Return the place of the last word of X in «не X, а Y» or «Y, а не X»."""
    if place and words[place - 1].text in _BUT:
        if place + 1 < len(words) and words[place + 1].lemmas & _JUDGED:
            return None
        return _value_end(words, place + 1) if place > 1 and _valued(words[place - 2]) else None
    if words[place].text == "not" and place and words[place - 1].text[0].isdigit():
        return _value_end(words, place + 1)
    for last in range(place + 1, min(place + 1 + _LONGEST, len(words) - 1)):
        after = words[last + 1]
        if after.text in _BUT and last + 2 < len(words):
            fits = all(_valued(word) for word in words[place + 1 : last + 1]) and _valued(words[last + 2])
            return last if fits else None
        if after.clause - words[last].clause == 1 and _numeric(words[last]) and _numeric(after):
            return last if all(_valued(word) for word in words[place + 1 : last + 1]) else None
        if after.clause - words[last].clause == 1 and words[last].lemmas & _DAYS and after.lemmas & _DAYS:
            return last
        if _introduced(words, place, last):
            return last
        if last + 3 < len(words) and (after.text, words[last + 2].text) == ("it", "is"):  # "it's not Ivan, it's Igor"
            return last if _valued(words[last]) and _valued(words[last + 3]) else None
    return None


def _introduced(words: Sequence[Word], place: int, last: int) -> bool:
    """«Я не Сергей, я Степан»: the same beginning, and a name in place of another."""
    if not place or last + 2 >= len(words) or words[place - 1].text not in _MYSELF:
        return False
    again, name = words[last + 1], words[last + 2]
    return again.text in _MYSELF and again.clause == name.clause and _name(words[place + 1]) and _name(name)


def _name(word: Word) -> bool:
    return any(one.tags & {"Name", "Surn"} for one in parses(word.text))


def _numeric(word: Word) -> bool:
    return word.text[0].isdigit() or bool(numerals(word.text))


def _value_end(words: Sequence[Word], first: int) -> int | None:
    last = first - 1
    while last + 1 < len(words) and last - first + 1 < _LONGEST and _valued(words[last + 1]):
        if last >= first and words[last + 1].clause != words[first].clause:
            break
        last += 1
    return last if last >= first else None


def _valued(word: Word) -> bool:
    """Tell whether a word may be part of a value: a number, a noun, a name, a time of day."""
    if _numeric(word) or word.text in _TIMES:
        return True
    if word.text.isascii():
        return word.text not in ("a", "the", "i", "you", "it", "why", "how", "what", "when", "can")
    return not parses(word.text)[0].tags & _ACTIONS
