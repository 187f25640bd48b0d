"""Russian typed in Latin letters («privet skolko stoit»), as Russian: only where the text is no plausible English.

A Latin word is tried in the spellings people use (x, h, kh for х; j, y for й; a lost soft sign) until the dictionary
knows one. English words that happen to spell a Russian one («net», «list») prove nothing, and neither does a name or
a city, which is the same in both languages. The offsets stay those of what was typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import combinations, islice
from typing import Final

from .lemmas import known, lemmas
from .slang import SLANG
from .text import SHORT, Token, Utterance
from .words import bag

_TRIED: Final = 48  # spellings of one word that are tried
_LONGEST: Final = 24  # letters of a word that may be one

_LETTERS: Final[dict[str, tuple[str, ...]]] = {
    "shch": ("щ",), "sch": ("щ",), "sh": ("ш",), "ch": ("ч",), "zh": ("ж",), "kh": ("х",), "ts": ("ц", "тс", "тьс"),
    "tz": ("ц",), "ya": ("я",), "ja": ("я", "жа"), "ie": ("ие",), "ia": ("ия", "я", "иа"),
    "yu": ("ю",), "ju": ("ю", "жу"), "yo": ("е", "йо"), "jo": ("е", "жо"), "ye": ("е", "ые"), "je": ("е", "же"),
    "iy": ("ий",), "yy": ("ый",), "ij": ("ий",), "a": ("а", "я"), "b": ("б", "бь"), "c": ("ц", "с", "к"),
    "d": ("д", "дь"), "e": ("е", "э"), "f": ("ф",), "g": ("г",), "h": ("х", "г"), "i": ("и", "й"), "j": ("ж", "й"),
    "k": ("к",), "l": ("л", "ль"), "m": ("м", "мь"), "n": ("н", "нь"), "o": ("о",), "p": ("п",), "q": ("к",),
    "r": ("р", "рь"), "s": ("с", "сь"), "t": ("т", "ть"), "u": ("у", "ю"), "v": ("в", "вь"), "w": ("в", "ш"),
    "x": ("х", "кс"), "y": ("ы", "й", "и"), "z": ("з", "зь"), "'": ("ь",),
}  # fmt: skip
_AFTER_CONSONANT: Final = {"ye": ("ые", "ье", "е"), "ie": ("ие", "ье")}
_BEFORE_VOWEL: Final = frozenset({"iy", "yy", "ij"})  # before a vowel the y belongs to that: «konsultaciyu»
_LATIN_VOWELS: Final = frozenset("aeou")
_AFTER_VOWEL: Final = {"y": ("й", "ы"), "j": ("й", "ж"), "i": ("й", "и")}
_VOWELS: Final = frozenset("аеиоуыэюя")
_WIDEST: Final = max(len(one) for one in _LETTERS)
# Short words whose plainest spelling is another word.
_FIXED: Final[dict[str, str]] = {
    "eto": "это", "etot": "этот", "eta": "эта", "eti": "эти", "etogo": "этого", "etom": "этом", "est": "есть",
    "pyat": "пять", "shest": "шесть", "sem": "семь", "vosem": "восемь", "devyat": "девять", "desyat": "десять",
    "den": "день", "mne": "мне", "chas": "час", "vse": "все", "no": "но", "on": "он", "to": "то", "do": "до", "ya": "я",
    "u": "у", "kto": "кто", "mat": "мать", "zhit": "жить", "ujas": "ужас", "tys": "тыс", "mln": "млн", "rub": "руб",
    "che": "че", "moi": "мои", "byt": "быть", "pozje": "позже", "moj": "мой",
}  # fmt: skip
# Words that stand in nearly every Russian message, by lemma: without one of them nothing is taken for Russian.
_COMMON: Final = bag(
    """
    я ты вы он она мы они мой твой наш ваш свой себя это этот тот такой весь сам что кто какой который чей никто ничто
    не ни да нет и а но или если чтобы потому как так где когда куда откуда почему зачем сколько
    в на с у к о по за из от до для без про через после перед при между около под над
    уже еще только очень можно нужно надо нельзя сейчас сегодня завтра послезавтра вчера потом позже
    скоро всегда никогда опять
    тут там здесь тоже просто вообще конечно ладно хорошо плохо нормально наверное может возможно точно примерно
    быть есть мочь хотеть знать думать подумать понять говорить сказать писать написать звонить позвонить перезвонить
    узнать взять дать давать платить стоить работать жить звать интересовать устраивать подходить списать удалить
    скинуть отстать отписаться хватить перестать ждать купить продать помочь получать получить снимать начать
    тыс млн руб привет здравствуйте добрый день вечер утро спасибо пожалуйста пока извините
    деньги долг кредит банк рубль тысяча миллион рассрочка скидка цена суд пристав ипотека квартира дом машина
    работа зарплата доход банкротство консультация менеджер оператор человек номер телефон почта собака точка
    дорого дешево долго быстро много мало давно поздно рано неинтересно интересно удобно неудобно согласен готовый
    город гарантия документ договор согласный подойти подойдет соглашаться хватит узнавать вопрос смысл условие
    одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать
    один два три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести триста
    пятьсот полтора половина пол час минута неделя месяц год понедельник вторник среда четверг пятница суббота
    воскресенье утром вечером днем ночью январь февраль март апрель июнь июль август сентябрь октябрь
    ноябрь декабрь москва питер полгода полмиллиона ошибиться передумать отправить прислать оставить вопрос
    """
)
# English words that spell one of them, and so prove nothing.
_ENGLISH: Final = bag(
    """
    to my on you no was do so pod em try ok let operator normal im day min ms co ta by credit norm cred minute sorry den
    million est semi neat dam sam cam joy hay bank ego tom dan moe joe pro poly eye yea male god tel tot jest hor lan
    document hotel cab vs mb
    eli ela jew her tem sem tri priv ye nim ony nap yh
    """
)
# Latin in Russian messages too.
_NEUTRAL: Final = bag("mail gmail yandex ru com ok whatsapp telegram viber mfo sms bot")


def russian(utterance: Utterance) -> Utterance:
    """Return the utterance with its Latin words as Russian ones, or itself where it is no transliterated Russian."""
    return _short(utterance) if len(utterance.raw) <= SHORT else _russian(utterance)


@lru_cache(maxsize=4096)
def _short(utterance: Utterance) -> Utterance:
    return _russian(utterance)


def _russian(utterance: Utterance) -> Utterance:
    latin = [token for token in utterance.tokens if token.kind == "word"]
    if not latin or not all(token.text.isascii() for token in latin):
        return utterance
    read = {token.text: cyrillic(token.text) for token in latin}
    if not _plausible(utterance, latin, read):
        return utterance
    return replace(
        utterance,
        tokens=tuple(
            replace(token, text=read[token.text] or token.text) if token.kind == "word" else token
            for token in utterance.tokens
        ),
    )


def _plausible(utterance: Utterance, latin: list[Token], read: dict[str, str | None]) -> bool:
    """Tell whether the words are mostly Russian ones: some that are common, few that the dictionary lacks."""
    sure = sum(1 for token in latin if _proves(token.text, read[token.text]))
    foreign = sum(
        1
        for token in latin
        if read[token.text] is None and token.text not in _NEUTRAL and not _a_name(utterance, token.start)
    )
    return sure * 4 >= len(latin) - foreign and sure > foreign


def _a_name(utterance: Utterance, start: int) -> bool:
    return utterance.raw[start].isupper()


def _proves(latin: str, word: str | None) -> bool:
    """Tell whether a word is one of those that Russian messages are made of, and no English one."""
    if word is None or len(latin) == 1 or latin in _ENGLISH:
        return False
    return any(not _COMMON.isdisjoint((one, *lemmas(one))) for one in SLANG.get(word, (word,)))


@lru_cache(maxsize=8192)
def cyrillic(word: str) -> str | None:
    """Return the Russian word that Latin letters spell, or nothing where the dictionary knows none."""
    if word in _FIXED:
        return _FIXED[word]
    parts = _parts(word)
    return next((one for one in islice(_spellings(parts), _TRIED) if one in SLANG or known(one)), None)


def _parts(word: str) -> list[tuple[str, ...]]:
    """Return what each sign or pair of signs may stand for, the likeliest first; nothing for a sign of no use."""
    parts: list[tuple[str, ...]] = []
    place = 0
    while place < len(word) <= _LONGEST:
        for width in range(min(_WIDEST, len(word) - place), 0, -1):
            sign = word[place : place + width]
            found = _LETTERS.get(sign)
            if found and not (sign in _BEFORE_VOWEL and word[place + width : place + width + 1] in _LATIN_VOWELS):
                if sign in _AFTER_VOWEL and parts and parts[-1][0][-1] in _VOWELS:
                    found = _AFTER_VOWEL[sign] if sign != "i" or place + 1 < len(word) else ("и", "й")
                if sign in _AFTER_CONSONANT and parts and parts[-1][0][-1] not in _VOWELS:
                    found = _AFTER_CONSONANT[sign]
                parts.append(found)
                place += width
                break
        else:
            return []
    return parts


def _spellings(parts: list[tuple[str, ...]]) -> Iterator[str]:
    """Yield the spellings of a word: the usual one, then those that differ in one sign, in two."""
    usual = [one[0] for one in parts]
    if usual:
        yield "".join(usual)
    others = [(place, one) for place, part in enumerate(parts) for one in part[1:]]
    for count in (1, 2):
        for changes in combinations(others, count):
            spelt = list(usual)
            for place, one in changes:
                spelt[place] = one
            yield "".join(spelt)
