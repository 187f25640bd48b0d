"""What a text of a trade speaks of anyway: a row is known by a word on the left and brings along those on the right."""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

_TABLE: Final = """
стоматология зуб имплант брекет кариес пломба чистка гигиенист анестезия коронка лечить врач доктор анализ осмотр
    узи массаж прием диагностика процедура медицинский клиника снимок
    | клиника стоматология пациент прием визит посещение лечение лечить процедура медицинский осмотр
маникюр педикюр стрижка окрашивание косметолог бровь ресница укладка эпиляция пилинг салон
    | салон мастер процедура визит сеанс посещение волосы стричь красить стрижка
курс урок занятие преподаватель учитель учебник язык английский испанский обучение репетитор вебинар лекция
    | занятие урок обучение учеба учиться заниматься обучаться школа курс группа студент ученик преподаватель
    встречаться
раздевалка душ шкафчик тренировка тренер абонемент фитнес йога бассейн упражнение спортзал растяжка
    | клуб спортивный тренировка занятие заниматься тренироваться посещение упражнение
ремонт смета замер косметический капитальный черновой прораб отделка плитка обои проводка ламинат бригада стяжка
    вторичный новостройка строительный
    | ремонт объект помещение работа стройка бригада выезжать выезд приехать приезжать квартира жилье
    ремонтный отделка
машина автомобиль шина масло колесо двигатель диагностика кузов мойка шиномонтаж тормоз
    | машина автомобиль авто сервис автосервис мастерская мастер станция
юрист адвокат суд банкротство иск доверенность заседание наследство развод долг алименты
    | дело процедура ситуация случай вопрос судебный
квартира аренда новостройка этаж риелтор ипотека дом участок
    | жилье квартира объект недвижимость показ просмотр помещение площадь жилой
доставка курьер заказ товар посылка размер магазин букет торт пицца мебель
    | заказ доставка товар посылка получение доставить привезти заказать курьер
тур отель рейс виза путешествие экскурсия номер заезд бронь
    | поездка тур путешествие отдых отель бронь заезд гость выезд
покупка возврат чек гарантийный
    | товар покупка
питомец кошка собака прививка прививать ветеринар груминг
    | питомец животное клиника прием укол вакцинация вакцина
уборка клининг химчистка окно мытье
    | уборка клинер помещение квартира убирать выезд приехать приезжать
телефон экран ноутбук диагностика устройство стиральный холодильник техника
    | устройство техника аппарат ремонт мастер приехать приезжать выезд
фотосессия съемка фотограф видеограф свадьба мероприятие праздник ведущий
    | съемка фотосессия мероприятие событие
орхидея роза букет цветок горшок грунт
    | цветок растение букет
столик ресторан кафе банкет меню
    | столик ресторан заведение гость бронь
сумма стоимость цена смета расчет
    | итоговый
переезд грузчик грузовой
    | переезд перевозка груз машина
dental dentist tooth teeth implant braces cleaning hygienist anaesthesia crown doctor dr treat clinic
    check-up x-ray massage medical
    | clinic patient patients appointment visit treatment treat procedure dental
manicure pedicure haircut colouring salon brows lashes stylist
    | salon appointment visit treatment session stylist hair
course lesson lessons teacher textbook english spanish language tutor webinar
    | lesson lessons class classes course school student students study learn teacher
workout workouts trainer coach membership gym yoga fitness pool exercise classes
    | workout workouts training train class classes session sessions exercise exercises
renovation cosmetic designer foreman estimate measurement tiles wallpaper wiring laminate resale
    | renovation renovations property place site crew crews work works flat room rooms apartment
car tyre tyres oil engine wheel mechanic brakes balancing
    | car vehicle garage workshop service mechanic
lawyer court bankruptcy hearing attorney divorce inheritance debt debts
    | case matter procedure proceedings situation
flat rent lease apartment viewing mortgage realtor
    | flat apartment property viewing home
delivery courier order parcel shop bouquet cake furniture
    | order delivery parcel goods item items deliver
tour hotel flight visa trip excursion
    | trip tour journey stay hotel guests booking
pet cat dog vaccination vaccine vet grooming
    | pet animal clinic appointment shot shots jab vaccine vaccination
cleaning carpet windows cleaner
    | cleaning cleaner cleaners home
laptop screen device repair washing fridge
    | device appliance repair technician
shoot photographer wedding event
    | shoot session event photos
orchid rose bouquet flower pot soil
    | flower plant bouquet
table restaurant menu banquet
    | table restaurant guests booking
"""


_KINDS: Final = bag("cosmetic dental medical resale косметический капитальный черновой медицинский")  # one of several


def _rows() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    lines = _TABLE.replace("\n    ", " ").strip().splitlines()
    return tuple((bag(left), bag(right)) for line in lines for left, _, right in [line.partition("|")])


# Verbs that say nothing beside the name of a deed: «оказываем помощь» is «помогаем».
LENDING: Final = bag("""
    выплачивать выплатить оказывать оказать производить произвести осуществлять осуществить выполнять выполнить
    проводить провести предоставлять предоставить совершать совершить вносить внести нести давать дать делать сделать
    """)
FRAMES: Final = _rows()


def named(sign: frozenset[str], word: frozenset[str]) -> bool:
    """Tell whether a word is what the trade that another one is a sign of speaks of anyway: «процедура банкротства»."""
    if sign & _KINDS:
        return False
    return any(sign & signs and word & words and not sign & words for signs, words in FRAMES)


def brought(keys: frozenset[str]) -> frozenset[str]:
    """Return the words that come along with the trades that some words are of."""
    return frozenset(word for signs, words in FRAMES if signs & keys for word in words)
