"""Words of questions: what they ask after, what frames them, and verbs that ask for the same."""

from __future__ import annotations

import re
from typing import Final

from engine.guard.words.asked import FIELDS
from engine.guard.words.asked_ru import AIMS, ASKING_NOUNS, MEDIA, SORTS, WHYS
from engine.understanding.words import bag

KINDS: Final = {
    "which": bag("какой каков какова каково каковы который which what"),
    "many": bag("сколько скольким скольких насколько много many much often часто"),
    "where": bag("где куда откуда where"), "when": bag("когда when"), "how": bag("как how"),
    "long": bag("как-давно how-long"),
    "what": bag("что чего чем чему what"), "who": bag("кто кого кому кем who whom"), "whose": bag("чей whose"),
    "why": bag("почему зачем отчего why"),
}  # fmt: skip
SAME_KIND: Final = (
    frozenset({"which", "what", "how"}),
    frozenset({"which", "what"}),
    frozenset({"which", "whose"}),
    frozenset({"how", "what"}),
    frozenset({"how", "which"}),
)
PICKING: Final = frozenset({"which", "where", "what", "when", "how"})  # they may open a question that names its answers

# The noun at "which" may ask what another word asks: «в какой день» is «когда».
NOUN_KINDS: Final = {
    "when": bag("день дата время час момент число срок date day time hour moment slot"),
    "where": bag("""
        город адрес место почта страна направление
        country destination city place address location town mail e-mail email
        """),
    "many": bag("""
        сумма объем размер площадь бюджет доход стоимость цена число количество возраст остаток пробег вес рост
        age total sum amount income budget area
        cost price experience number size
        """),
    "how": bag("имя образ способ name way"),
    "long": bag("срок давно"),
    "why": AIMS,
    "who": bag("профессия должность специальность"),
}
MEASURES: Final = NOUN_KINDS["many"]
OFTEN: Final = bag("часто often")
CONVENIENT: Final = bag(
    "удобно удобный подходить подойти устроить устраивать комфортно suit convenient work good better best"
)
COMING: Final = bag("""
    прийти приходить приехать приезжать подъехать подъезжать заехать заезжать зайти заходить заглянуть ждать ожидать
    встретиться увидеться явиться быть come visit drop pop stop arrive see meet expect get
    """)  # where it is asked when the lead will come
POSSESSING: Final = bag("""
    получить иметь быть есть держать жить проживать находиться ездить водить владеть пользоваться
    have be own keep live drive use got
    """)  # «на каком этаже вы живёте» is «какой у вас этаж»
APPROVAL: Final = bag("""
    подходить подойти устроить устраивать годиться идти пойти вариант нравиться договориться согласный
    приемлемый приемлемо
    suit work okay ok fine good sound alright happy fit agree acceptable
    """)
SIZES: Final = bag("length size area height width depth weight distance age price cost")
DEGREES: Final = {
    word: name
    for name, words in (
        ("length", "long length"), ("size", "big large size area square spacious"), ("height", "tall high height"),
        ("width", "wide width broad"), ("depth", "deep depth"), ("weight", "heavy weight"),
        ("distance", "far distance"),
        ("age", "old age"), ("price", "expensive price cost"),
    )
    for word in words.split()
}  # fmt: skip
SESSIONS: Final = bag("раз тренировка занятие урок time times workout workouts session sessions class classes")
NAMING: Final = bag("имя звать называть назвать обращаться обратиться величать представиться name call address")
NAMED: Final = bag("имя звать обращаться обратиться величать представиться name")
POINTING: Final = bag("то того тому тем те тех все всего that all everything")
OPEN_NOUNS: Final = (
    bag("""
    время образ момент час имя вариант способ сторона цель point goal
    time way name kind sort type moment option address
    """)
    | WHYS
    | SORTS
    | MEDIA
)
TELL: Final = bag("tell share ask know give have get рассказать подсказать назвать узнать уточнить спросить")
ASKING: Final = bag("tell share ask know подсказать узнать уточнить спросить")  # what only leads to a question
PERSONS: Final = bag("ребенок сын дочь муж жена мама папа родитель child kid son daughter husband wife mother father")
LEAD: Final = bag("вы ваш you your")
ANYONE: Final = bag("anyone anybody someone somebody")
SPEAKING: Final = bag("i we me us my our")
SPEAKER: Final = frozenset({"мне", "нам"})
HAVING: Final = bag("есть have any имеются")
WAS: Final = bag("был была было были was were")
OR: Final = bag("или либо or")
AND: Final = bag("и плюс and plus")
TAGS: Final = bag("да согласны согласен согласна хорошо верно ладно ок правильно okay ok right yes deal alright")
ARISEN: Final = bag("появиться возникнуть остаться быть есть have there any")  # «появились вопросы?»
LABELS: Final = bag("""
    взять выбрать посмотреть оставить показать записаться сделать хотеть нужный положить
    see take go keep leave get book choose view show want need make have put
    """)  # what is done with what a button names
HALTED: Final = bag("перестать прекратить бросить stop")
BEGUN: Final = bag("""
    начаться начать появиться возникнуть заметить обнаружить впервые start begin appear notice first arise
    """)  # a state that began then has lasted since
STAFF: Final = bag("""
    мастер врач доктор тренер юрист преподаватель учитель специалист менеджер эксперт стилист инструктор
    stylist doctor dentist trainer coach teacher tutor lawyer specialist master expert instructor barber
    """)
HAPPENING: Final = bag("случиться произойти приключиться happen")
WITH: Final = bag("с со with to")
WELLBEING: Final = bag("""
    вы ты дело настроение самочувствие поживать себя чувствовать сейчас сегодня
    you thing things feel doing feeling today
    """)
CHOOSING: Final = bag("""
    выбрать выбирать предпочесть предпочитать остановиться подходить подойти устроить устраивать удобный удобно удобнее
    комфортный комфортно близкий близко ближе интересный интересно интереснее предпочтительный нравиться приглянуться
    вариант способ формат путь
    choose prefer like suit pick option way format convenient best better closest closer appeal fit work
    """)

SMALL: Final = bag("from after without before после без от")  # small words that a question cannot lose
PEOPLE: Final = bag("человек гость люди персона people guest guests person persons")
GENERIC: Final = bag("""
    указать назвать оставить использовать понадобиться нужный нужно понадобятся быть
    use put note leave give need
    """)  # «какую почту указать для отчёта»
DROPPED: Final = bag("""
    вы ваш я мы мой наш ли бы же а и но ну у на в по к с о от до за не то это этот тот быть мочь можно пожалуйста сейчас
    подсказать сказать еще так для из хотя есть он она оно они во там самый весь все хотя
    least all roughly-so
    pick choose выбрать выбирать
    maybe perhaps possibly возможно
    not i you your we my our us me a an the do be have will shall would should can could may might it is of to for in
    on at and so that there with this please tell know as than now any
    """)

# A question may be put with them or without: they ask what is wished, not what it is about.
FRAME: Final = bag("""
    хотеть хотеться желать предпочитать предпочесть планировать рассчитывать удобно удобный удобнее комфортно
    нужно нужный нужен надо требоваться понадобиться готовый давать давай попробовать лучше приходиться
    реально реальный действительно примерно приблизительно вообще именно уже сразу теперь тоже сначала
    получиться удаться удаваться смочь суметь возможность выйти способный
    able manage managed chance
    больше самый всего важный most best
    находиться расположить иметься получаться выходить становиться стать чувствовать беспокоить
    want like wish prefer rather hope plan love care happy ready able need get getting let feel feeling exactly
    currently moment already first straight comes come go going help choose sound really roughly kind sort type
    looking interested bring brings ahead away continue mind first
    convenient suitable free available okay ok fine possible comfortable rather say better
    подсказать возможно свободный случайно
    """)

PRONOUNS: Final = bag("""
    она он оно они нее него ней нем них ним ею ее его их
    it them they one ones that those
    """)  # they stand for what was just named
GIVING: Final = bag("дать давать показать прислать отправить подсказать give show send share")
WISH: Final = bag("хотеть хотеться желать like want wish prefer love")  # frames a question and asks nothing by itself
TAKING: Final = bag("take have get choose pick go buy")  # "which would you like to take?"
DOING: Final = bag("give send make do have take place drop")  # a deed told by its noun: "give a call", "make a payment"
LIVING: Final = bag("жить проживать находиться live located based")
DAYS: Final = bag("день дата число day date")
HOURS: Final = bag("час минута hour")
WHEN: Final = NOUN_KINDS["when"]
BOOKING: Final = FIELDS[:2]
ASKED: Final = FRAME | GENERIC | POSSESSING | PEOPLE | COMING | CONVENIENT | SESSIONS | ASKING_NOUNS
# A question that asks to say the same in other words, whatever verb it takes.
REWORDED: Final = re.compile(
    r"(?:please |пожалуйста,? )?(?:can|could|would|will|may|may i ask|можно|можете|могли бы|сможете|попробуете|скажете"
    r"|напишете|объясните|повторите)?\b[\w ,']{0,40}"
    r"\b(?:in (?:other|different) words|(?:in )?(?:another|a different|some other) way|differently|rephrase|reword"
    r"|другими словами|иными словами|иначе|по-другому|по другому|переформулир\w+|перефразир\w+)"
    r"(?:,? (?:it|that|please|for me|пожалуйста|это|вопрос|мысль|ответ)){0,2}\s*\?",
    re.IGNORECASE,
)
