"""Numbers that name things and count nothing: addresses, models, statutes; and numerals inside set phrases."""

from __future__ import annotations

from functools import lru_cache

from engine.understanding.lemmas import lemmas
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.addresses import addresses
from engine.understanding.values.currencies import SIGNS, currency_word
from engine.understanding.values.documents import documents
from engine.understanding.values.numerals_bounds import phrases
from engine.understanding.values.numerals_forms import Rank, word_set
from engine.understanding.values.numerals_words import numerals, ordinal

_NUMBERED = word_set(
    "статья статье статьи ст пункт пункте закон законе закону приказ школа школе школу лицей гимназия садик "
    "договора заявки индекс код пин "
    "автобус маршрут трасса трассе форма версия договор договору article section version model chapter flight route"
)
_MODELS = word_set(
    "iphone ipad айфон айфона айфоне айфону айпад galaxy samsung самсунг xiaomi redmi pixel windows win винда android "
    "андроид ios macos ps playstation плейстейшн xbox rtx gtx ваз lada лада камаз газель туполев боинг boeing airbus "
    "python java photoshop"
)
_STATUTES = word_set("фз фкз гост")
_IDIOMS = """
на все сто | на все 100 | на сто процентов | на 100 % | на 100 процентов | сто пудов | 100 пудов | 100 пудово
сто процентов да | сто процентов точно | 100 % да | 100 % точно | 100 % уверен | сто процентов уверен | один в один
один на один | раз - два | раз два и | в двух словах | в два счета | в один голос | в один миг | одним словом
одно и то же | один и тот же | одна и та же | одни и те же | одного и того же | с одной стороны | один момент
одну минуту | одну минутку | одну секунду | одну секундочку | одну сек | секунду одну | одна нога здесь
одному богу известно | один черт | все одно | не один раз | ни один ни другой | семь раз отмерь | один раз отрежь
семь бед | семь пятниц | двум смертям | за двумя зайцами | за семью печатями | сто раз говорил | сто раз говорила
сто раз сказал | сто раз сказала | сто раз уже | уже сто раз | сто раз писал | тысячу раз говорил | тысячу раз уже
уже тысячу раз | миллион раз | миллион раз уже | тысячу раз | тысяча раз | сто лет не | сто лет в обед
сто лет назад | сто лет уже не | тысячу лет не | тысяча извинений | тысячу извинений | тысяча благодарностей
спасибо миллион | миллион спасибо | миллион благодарностей | тысяча спасибо | сто одежек | ноль эмоций
ноль внимания | ноль смысла | ноль реакции | ноль без палочки | во - первых | во первых | во - вторых | во вторых
в - третьих | в третьих | третьего дня | первым делом | в первую очередь | первый раз | в первый раз
на первый взгляд | первое время | вторая половинка | вторая половина | второй половины | как дважды два | дважды два
пятьдесят на пятьдесят | 50 на 50 | 50 / 50 | фифти - фифти | фифти фифти | три копейки свои | свои пять копеек
две большие разницы | два сапога | на седьмом небе | пятое колесо | шестое чувство | третий лишний | из первых рук
из вторых рук | на третий день | в третий раз | во второй раз | второй раз | thanks a million | a million thanks
thousand apologies | a thousand apologies | a thousand thanks | million thanks | a million times | million times
a thousand times | thousand times | a hundred times | hundred times | пара слов | пару слов | двух слов
опять двадцать пять | пядей во лбу | семи пядей | в двух шагах | с три короба | до седьмого пота | с первого взгляда
в три погибели | свои пять пальцев | тридцать три несчастья | один к одному | одним махом | один как перст
ни в одном глазу | с нуля | с ноля | на нуле | под ноль | в ноль | между двух огней | два в одном | два зайца
двух зайцев | на двух стульях | на все четыре стороны | в четырех стенах | без пяти минут | шанс на миллион
один шанс | три в одном | все в одном | на раз - два | с одного раза | за один раз | nine to five | one in a million
in a million years | million dollar question | on second thought | third party | third time | zero tolerance
take five | high five | two birds | third wheel | fifth wheel | eleventh hour | the nines | nine yards
one step ahead | one of a kind | thousand words | second best | two wrongs | two left feet | two and two together
one fine day | one at a time | 24 на 7 | двадцать четыре на семь | один за всех | на пять с плюсом | двое из ларца
трое в лодке | first - class | first class | second - hand | world class | two can play | from scratch | from zero
one and only | one moment | one second | one sec | one minute | one min | just a second | a second | wait a second
second thoughts | second thought | first of all | first off | at first | first things first | in the first place
one day | one of these | one of those | for one thing | one way or another | one by one | one on one | one more time
no one knows | no one told | no one said | no one called | the one thing | number one | one hundred percent sure
a hundred percent sure | hundred percent sure | 100 % sure | 100 percent sure | fifty - fifty | fifty fifty
толку ноль | толка ноль | смысла ноль | эффекта ноль | реакции ноль | результата ноль | желания ноль | ноль толку
ноль смысла | ноль эффекта | ноль реакции | ноль эмоций | ноль желания
50 - 50 | zero interest | zero chance | zero idea | cloud nine | back to square one | two cents | my two cents
six feet under | six figures | five figures | seven figures | four figures | six figure | once or twice | one size
all in one | the first time | first time | second hand | at one point | one thing | one question | one another
second to none
"""
_PHRASES: dict[str, list[tuple[str, ...]]] = {}
for _phrase in phrases(_IDIOMS):
    _PHRASES.setdefault(_phrase[0], []).append(_phrase)
_MANY = word_set("сто двести тысячу тыщу тысяча миллион hundred thousand million 100 200 1000")
_SPEAKING = word_set(
    "говорить сказать объяснять объяснить повторять повторить писать написать просить спрашивать слышать видеть "
    "отвечать ответить звонить tell say told said ask asked explain explained"
)
_BEFORE_PRONOUN = word_set(
    "the this that which what another any every each same other wrong right next last new old nice good great"
)
_ONLY = frozenset({"just", "only", "number"})
_LONG_NUMBER = 4  # digits of an order's number: «#10» may be a count


@lru_cache(maxsize=16)  # several grammars ask about one message
def naming(utterance: Utterance) -> frozenset[int]:
    """Return the tokens whose number names something, or belongs to a set phrase."""
    tokens = utterance.tokens
    taken: set[int] = set()
    for index, token in enumerate(tokens):
        for phrase in _PHRASES.get(token.text, ()):
            if tuple(one.text for one in tokens[index : index + len(phrase)]) == phrase:
                taken.update(range(index, index + len(phrase)))
        if token.kind == "number" and _titled(tokens, index):
            taken.add(index)
            if tokens[index + 1 : index + 2] and tokens[index + 1].text == "." and glued(token, tokens[index + 1]):
                taken.update((index + 1, index + 2))  # version 2.0
        if token.text == "one" and _pronoun(tokens, index):
            taken.add(index)
        if _timed(tokens, index):
            taken.add(index)
        if token.text in _MANY and _hyperbole(tokens, index):
            taken.add(index)
        if index + 2 < len(tokens) and token.kind == "word" and token.text.isascii() and _described(tokens, index):
            taken.add(index)
    return frozenset(taken) | documents(tokens) | addresses(tokens, lambda index: _scaled(tokens, index))


def _pronoun(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether "one" stands for a thing: "the red one", "that one"; "just the one" and "the one hundred" count."""
    if index + 1 < len(tokens) and numerals(tokens[index + 1].text):
        return False
    before = [token.text for token in tokens[max(0, index - 2) : index]]
    if not before or before[-1] not in _BEFORE_PRONOUN:
        return len(before) > 1 and before[0] in ("the", "a") and before[1].isalpha() and before[1] not in _ONLY
    return before[-1] != "the" or before[0] not in _ONLY


def _timed(tokens: tuple[Token, ...], index: int) -> bool:
    """«В пять вечера», «до 15 числа», "5 o'clock"; but «две ночи» are two of them."""
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    before = tokens[index - 1].text if index else ""
    if after in ("числа", "числу"):
        return tokens[index].kind == "number" or ordinal(tokens[index].text) is not None
    if after in ("утра", "вечера", "o'clock") or (
        after in ("ночи", "дня") and before in ("в", "к", "до", "с", "после")
    ):
        return tokens[index].kind == "number" or bool(numerals(tokens[index].text))
    return False


def _hyperbole(tokens: tuple[Token, ...], index: int) -> bool:
    """«Сто раз вам объяснял»: so many times nobody has counted."""
    if index + 1 >= len(tokens) or tokens[index + 1].text not in ("раз", "раза", "times"):
        return False
    around = tokens[max(0, index - 2) : index] + tokens[index + 2 : index + 6]
    return any(not _SPEAKING.isdisjoint(lemmas(token.text)) for token in around if token.kind == "word")


def _described(tokens: tuple[Token, ...], index: int) -> bool:
    """«Two-faced», "one-sided": a describing word, no count."""
    hyphen, word = tokens[index + 1], tokens[index + 2]
    if hyphen.text != "-" or not glued(hyphen, word) or not word.text.endswith("ed"):
        return False
    return bool(numerals(tokens[index].text)) and not numerals(word.text)


def _titled(tokens: tuple[Token, ...], index: int) -> bool:
    """iPhone 15, статья 159, № 12, 127-ФЗ; but not «айфон 50 тысяч» or «договор 5 штук»."""
    after = index + 1
    if after < len(tokens) and tokens[after].text == "-":
        after += 1
    if after < len(tokens) and tokens[after].text in _STATUTES:
        return True
    place = index - 1
    if place >= 0 and tokens[place].text in ("-", "."):
        place -= 1
    if place < 0 or _scaled(tokens, index):
        return False
    name = tokens[place].text
    if name in _MODELS | _NUMBERED or name == "№" or (name == "#" and len(tokens[index].text) >= _LONG_NUMBER):
        return True
    return name in ("номер", "number") and place > 0 and tokens[place - 1].text in _NUMBERED


def _scaled(tokens: tuple[Token, ...], index: int, *, part: bool = False) -> bool:
    """Whether a scale, a currency or a second group of digits makes an amount of the number."""
    after = index + 1
    if after >= len(tokens):
        return False
    token = tokens[after]
    if token.kind == "number":
        return len(token.text) == 3
    if token.text in SIGNS or token.text in ("%", "шт", "штук", "штуки", "pcs"):
        return True
    if token.kind != "word":
        pointed = token.text in (".", ",") and after + 1 < len(tokens) and tokens[after + 1].kind == "number"
        return pointed and (len(tokens[after + 1].text) == 3 or (not part and _scaled(tokens, after + 1, part=True)))
    found = numerals(token.text)
    if found and found[0].rank is Rank.SCALE and (len(token.text) > 1 or glued(tokens[index], token)):
        return True
    return currency_word(token.text) is not None or token.text in ("тр", "м", "m", "т")
