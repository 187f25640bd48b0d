"""Names of kinds and what is of them: «из документов нужен паспорт», "the only document is a passport"."""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

_TABLE: Final = """
документ бумага | паспорт снилс полис инн справка выписка свидетельство договор доверенность удостоверение права
вещь | полотенце тапочки форма кроссовки купальник шапочка сменка одежда обувь коврик
одежда | футболка шорты штаны форма куртка костюм
обувь | кроссовки тапочки сменка ботинки туфли
цвет оттенок | белый серый черный синий красный зеленый бежевый желтый голубой розовый коричневый
напиток | чай кофе вода сок лимонад
способ вариант формат | телефон видео офис онлайн карта наличные перевод
день | понедельник вторник среда четверг пятница суббота воскресенье
ремонт | косметический капитальный дизайнерский
техника | холодильник плита духовка посудомойка стиралка телевизор
животное питомец | кошка собака кот щенок котенок
напольный покрытие | ламинат паркет линолеум плитка
document paper papers | passport certificate statement contract policy licence license deed visa
clothes clothing | t-shirt shorts jacket suit leggings
shoes footwear | trainers slippers sneakers boots
colour color shade | white grey gray black blue red green beige yellow pink brown
drink drinks | tea coffee water juice
option way format | phone video office online card cash transfer
day | monday tuesday wednesday thursday friday saturday sunday
appliance appliances | fridge oven dishwasher washer tv
animal pet | cat dog puppy kitten
flooring | laminate parquet tiles linoleum
"""
GENERA: Final = tuple(
    (bag(left), bag(right)) for line in _TABLE.strip().splitlines() for left, _, right in [line.partition("|")]
)
# Nouns whose only owner goes without saying: «заседание суда», "a court hearing".
OWNERS: Final = (
    (bag("заседание слушание"), bag("суд судебный")),
    (bag("hearing"), bag("court")),
    (bag("абонемент карта"), bag("клуб")),
    (bag("membership"), bag("club gym")),
    (bag("прием осмотр"), bag("врач доктор")),
    (bag("меню столик"), bag("ресторан кафе")),
    (bag("menu"), bag("restaurant cafe")),
    (bag("номер"), bag("отель гостиница телефон")),
    (bag("пробег марка модель"), bag("машина автомобиль авто")),
    (bag("mileage make model"), bag("car vehicle")),
)
FIRMS: Final = bag("""
    клуб клиника школа магазин салон сервис автосервис мастерская студия шоурум ресторан кафе отель шиномонтаж
    химчистка ателье пекарня аптека
    club clinic school shop store salon garage workshop studio showroom restaurant cafe hotel gym bakery
    """)
OPEN: Final = bag("""
    работать открыть открытый находиться расположить располагаться ждать
    open opens located work works find
    """)
SPEAKERS: Final = bag("мы наш we our us")
MEANS: Final = bag("наличные карта перевод безнал cash card cards transfer")
PAID_BY: Final = bag("оплатить оплата платить оплачивать расплатиться pay payment paid paying")
TAKING: Final = bag("принимать брать accept take")
WRITTEN_OFF: Final = bag("списать списывать списание written write wrote")
AGENTS: Final = (  # who does it, and that he does
    (bag("assistant"), bag("assist help")),
    (bag("помощник помощница ассистент"), bag("помогать помочь ассистировать")),
)
RECKONED: Final = bag("""
    разложить разбить поделить разделить посчитать считать пересчет пересчитать выйти выходить получиться получаться
    break divide spread split work come average
    """)  # what only leads to the sum that it makes
