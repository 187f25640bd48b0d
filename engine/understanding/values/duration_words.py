"""Units of time, in seconds: a month is 30 days, a quarter 90, a year 365 (and half a year 180)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from engine.understanding.lemmas import known
from engine.understanding.near import SHORTEST, nearby
from engine.understanding.values.numerals_forms import word_set

MINUTE, HOUR, DAY = 60, 3_600, 86_400
WEEK, MONTH, YEAR = 7 * DAY, 30 * DAY, 365 * DAY


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of time as one word form; ``form`` as for scales: one, few, many or short."""

    seconds: int
    form: str


UNITS: dict[str, Unit] = {}
HALVES: dict[str, int] = {}


def _unit(seconds: int, one: str, few: str = "", many: str = "", short: str = "") -> None:
    for form, words in (("few", few), ("many", many), ("short", short), ("one", one)):
        UNITS.update((word, Unit(seconds, form)) for word in words.split())


_unit(1, "секунда секунду секундочку", "секунды секунде", "секунд секундам секундах", "сек s sec")
_unit(
    MINUTE,
    "минута минуту минутка минутку минуточку",
    "минуты минуте минутки",
    "минут минутам минуток минутах",
    "мин min",
)
_unit(HOUR, "час часик часок часочек", "часа часу часика", "часов часы часам часиков часах", "ч hr hrs h")
_unit(DAY, "день денек", "дня дню днем денька", "дней дни дням днями деньков днях", "дн d")
_unit(DAY, "сутки", "", "суток сутками суткам", "сут")
_unit(
    WEEK,
    "неделя неделю неделька недельку",
    "недели неделе недельки",
    "недель неделями неделям неделях неделек",
    "нед w wk wks",
)
_unit(
    MONTH,
    "месяц месяцок месячишко",
    "месяца месяцу месяце месяцем месяцока",
    "месяцев месяцы месяцам месяцами месяцах месецев",
    "мес mo mos mth mths мц",
)
UNITS.update(
    {
        "месяцов": Unit(MONTH, "many"),
        "месяцо": Unit(MONTH, "one"),
        "месеца": Unit(MONTH, "few"),
        "месец": Unit(MONTH, "one"),
    }
)
_unit(3 * MONTH, "квартал", "квартала квартале", "кварталов кварталы")
_unit(6 * MONTH, "полугодие семестр", "полугодия семестра", "полугодий семестров")
_unit(
    YEAR,
    "год годик",
    "года году годом годика",
    "лет годов годы годам годами годах годков годиков летов",
    "л г yr yrs y",
)
_unit(10 * DAY, "декада декаду", "декады", "декад")
_unit(5 * YEAR, "пятилетие пятилетка пятилетку", "пятилетия пятилетки пятилетке", "пятилетий пятилеток")
_unit(10 * YEAR, "десятилетие", "десятилетия", "десятилетий")
_unit(100 * YEAR, "век столетие", "века столетия", "веков столетий")
for _word, _seconds in {
    "second": 1, "minute": MINUTE, "hour": HOUR, "day": DAY, "week": WEEK, "month": MONTH, "year": YEAR,
    "fortnight": 2 * WEEK, "decade": 10 * YEAR, "century": 100 * YEAR, "semester": 6 * MONTH,
}.items():  # fmt: skip
    _unit(_seconds, _word, "", f"{_word}s {_word}'s")
_unit(1, "", "", "secs")
_unit(MINUTE, "", "", "mins")
_unit(3 * MONTH, "", "", "quarters")

for _words, _seconds in {
    "года году годика": 6 * MONTH, "часа часу часика часика": HOUR // 2, "месяца месяцу": MONTH // 2, "дня": DAY // 2,
    "минуты минутки": MINUTE // 2, "недели": WEEK // 2, "суток": DAY // 2, "века": 50 * YEAR,
}.items():  # fmt: skip
    for _word in _words.split():
        HALVES.update({f"пол{_word}": _seconds, f"полу{_word}": _seconds})
HALVES.update({"получас": HOUR // 2, "полугодом": 6 * MONTH, "полугоду": 6 * MONTH})

ADJECTIVES = (  # the rest of a compound: двух|месячный, трёх|летний
    ("летн", YEAR),
    ("годичн", YEAR),
    ("годовал", YEAR),
    ("месячн", MONTH),
    ("недельн", WEEK),
    ("дневн", DAY),
    ("суточн", DAY),
    ("часов", HOUR),
    ("минутн", MINUTE),
    ("квартальн", 3 * MONTH),
)
LATER = word_set("later позже попозже позднее")  # what some hours move a time of day by
EARLIER = word_set("earlier sooner раньше пораньше")
INSERTED = word_set(  # words between a number and its unit: 10 рабочих дней
    "рабочих рабочие рабочий календарных календарные полных полные целых банковских последних последние "
    "ближайших full whole working business calendar more solid last good долгих следующих straight"
)
_ENGLISH_FORMS = ("weeks", "month", "months", "minute", "minutes", "hours", "years", "second", "seconds")
_OTHER_ENGLISH = word_set("mouth mouths moth weeds weak ours yearn minuses houris seconded")
SEASONS = {
    "зимы": 12, "весны": 3, "лета": 6, "осени": 9, "winter": 12, "spring": 3, "summer": 6, "autumn": 9, "fall": 9,
}  # fmt: skip
MONTHS = ("январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр")
ENGLISH_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)


_NEAR = nearby(form for form in UNITS if len(form) >= SHORTEST)


@lru_cache(maxsize=8_192)
def unit_of(word: str) -> Unit | None:
    """Return the unit a word names, misspelt or not (мисяц, нидели)."""
    exact = UNITS.get(word)
    if exact is None and word.isascii():
        return _slip(word)
    if exact is not None or len(word) < 5 or known(word):
        return exact
    near = {(UNITS[form].seconds, UNITS[form].form): UNITS[form] for form in _NEAR.slips(word)}
    return (
        min(near.values(), key=lambda unit: (unit.form, unit.seconds)) if len({one for one, _ in near}) == 1 else None
    )


def _slip(word: str) -> Unit | None:
    """Return the English unit a word is one slip away from (mounths, weks)."""
    if word in _OTHER_ENGLISH or len(word) < 4:
        return None
    near = {
        UNITS[form] for form in _ENGLISH_FORMS if form[0] == word[0] and OSA.distance(form, word, score_cutoff=1) <= 1
    }
    return min(near, key=lambda unit: (unit.form, unit.seconds)) if len({one.seconds for one in near}) == 1 else None


@lru_cache(maxsize=8_192)
def half_of(word: str) -> int | None:
    """Return the seconds of half a unit in one word (полгода), misspelt or not (полгда)."""
    exact = HALVES.get(word)
    if exact is not None or len(word) < 6 or not word.startswith("п") or known(word):
        return exact
    near = {HALVES[form] for form in HALVES if OSA.distance(form, word, score_cutoff=1) <= 1}
    return near.pop() if len(near) == 1 else None


@lru_cache(maxsize=8_192)
def month_number(word: str) -> int | None:
    """Return the number of the month a word names (марта, march), or nothing."""
    if word.isascii():
        return next(
            (
                place
                for place, name in enumerate(ENGLISH_MONTHS, 1)
                if word == name or (len(word) == 3 and name[:3] == word)
            ),
            None,
        )
    if word in ("мая", "май", "мае", "маю", "маем"):
        return 5
    for place, stem in enumerate(MONTHS, 1):
        if place != 5 and word.startswith(stem) and len(word) <= len(stem) + 2:
            return place
    return None
