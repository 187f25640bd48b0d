"""One talk of twelve turns with ``flows/credit.yaml``, in the words of many leads.

Every lead goes the same way: greeting, name, debt, creditors, overdue, a price objection and back,
city, «I will think» and back, phone, time, confirmation. What the script asks besides (income,
property, whether to book) is said in the same messages. Names, sums and phones differ, so that no
cache answers for a lead that it has not met.
"""

from __future__ import annotations

from random import Random
from typing import Final

from engine.message import Incoming

OPENED: Final = 1_785_139_200_000  # Monday, 27 July 2026, 11:00 in Moscow
PAUSE: Final = 40_000  # milliseconds between two messages of a lead

GREETINGS: Final = ("Здравствуйте", "Добрый день", "привет", "Доброе утро!", "здрасте")
NAMES: Final = (
    "Ирина", "Сергей", "Анна", "Дмитрий", "Ольга", "Андрей", "Наталья", "Алексей", "Елена", "Максим", "Светлана",
    "Игорь", "Татьяна", "Павел", "Юлия", "Роман", "Марина", "Олег", "Екатерина", "Виктор", "Людмила", "Артём",
)  # fmt: skip
CALLED: Final = ("Меня зовут {}", "{}", "{} меня зовут", "я {}")
OWED: Final = ("{} тысяч", "примерно {} тыс", "{}000", "около {} 000 рублей", "{}к", "должна {} тысяч", "тысяч {}")
CREDITORS: Final = ("{} банков, зарплата {} тысяч", "{}, получаю {}к", "{}, зарплата {}000")
OVERDUE: Final = ("полгода", "уже полгода", "{} месяцев", "месяцев {}", "не плачу уже {} месяцев", "{} мес")
DEAR: Final = ("дорого, наверное, выходит", "Дорого", "это дороговато для меня", "ой, дорого")
PROPERTY: Final = ("только машина, живу в {}", "машина. Живу в {}", "машина, а живу в {}")
CITIES: Final = ("Казани", "Самаре", "Перми", "Омске", "Туле", "Саратове", "Уфе", "Красноярске", "Воронеже")
THINKING: Final = ("мне надо подумать", "я подумаю", "Надо подумать")
WORRIES: Final = ("неудобно перед соседями", "начальник не обрадуется", "не люблю ходить по кабинетам")
BOOKING: Final = ("да, запишите, мой номер {}", "Да. {}", "давайте, мой телефон {}")
PHONES: Final = ("8 9{} {}-{}-{}", "+7 9{} {} {} {}", "89{}{}{}{}", "+79{}{}{}{}")
TIMES: Final = ("завтра в {}", "завтра в {}:00", "давайте завтра в {}")
CONFIRMING: Final = ("да", "верно", "Да, верно", "ага, всё так", "да, всё верно")


def messages(random: Random) -> tuple[str, ...]:
    """Return the twelve messages of one lead."""
    pick = random.choice
    return (
        pick(GREETINGS),
        pick(CALLED).format(pick(NAMES)),
        pick(OWED).format(random.randrange(310, 990)),
        pick(CREDITORS).format(random.randrange(2, 13), random.randrange(25, 95)),
        pick(OVERDUE).format(random.randrange(5, 12)),
        pick(DEAR),
        pick(PROPERTY).format(pick(CITIES)),
        pick(THINKING),
        pick(WORRIES),
        pick(BOOKING).format(_phone(random)),
        pick(TIMES).format(random.randrange(10, 19)),
        pick(CONFIRMING),
    )


def _phone(random: Random) -> str:
    pairs = (f"{random.randrange(100):02}" for _ in range(2))
    return random.choice(PHONES).format(random.randrange(10, 70), f"{random.randrange(100, 1000)}", *pairs)


def incomings(random: Random) -> tuple[Incoming, ...]:
    """Return the messages of one lead as they arrive."""
    return tuple(Incoming("text", text, OPENED + PAUSE * turn) for turn, text in enumerate(messages(random), 1))
