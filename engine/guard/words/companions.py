"""Words that a text of its kind brings along: a sum may be called a price, a term may last, a link may be a link.

They say what a thing of the script is, so they are no claim where the script has such a thing, and no loss where its
value is still told.
"""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

COMPANIONS: Final = {
    "money": bag("""
        стоимость цена стоить обходиться обойтись выходить выйти составлять составить оплата платить оплатить платеж
        рубль услуга деньги расценка сумма ценник денежный
        service cost price pay payment charge fee rate come total rouble ruble roubles rubles dollar dollars
    amount priced
        """),
    "time": bag("""
        срок длиться занимать занять продолжаться длительность продолжительность время идти уходить уйти период
        протяжение течение час неделя
        take last long old duration time period length run timeframe
        """),
    "moment": bag("время дата день час число назначить запланировать намечать time date day hour set scheduled"),
    "link": bag("сайт site website ссылка ссылочка переход перейти пройти страница link page follow click"),
    "phone": bag("номер телефон телефонный number phone"),
    "mail": bag("почта ящик письмо электронный mail email e-mail"),
    "place": bag("""
        адрес находиться расположить располагаться ул улица дом здание стр строение корпус город
        address located location situated find building city
        """),
    "area": bag("""
        метр квадратный квадрат квадратура площадь метраж объект помещение
        metre metres meter meters square area size
        """),
    "free": bag("бесплатный бесплатно платить плата free pay charge charged cost costs"),
    "study": bag("занятие урок обучение учеба тренировка class classes lesson lessons session sessions training"),
    "included": bag("цена стоимость price cost"),
    "kg": bag("вес весить весом weigh weight"),
    "programme": bag("входить включать include includes including"),
    "measuring": bag("прораб замерщик мастер специалист measurer foreman"),
    "calling": bag("эксперт специалист консультант коллега телефон трубка expert colleague consultant"),
    "advice": bag("эксперт специалист консультант expert consultant"),
    "debt": bag("деньги сумма money amount sum"),
    "question": bag("вопрос ответ подсказать уточнить узнать question answer ask tell"),
}
INCLUDING: Final = bag("включить включенный войти")
PLACES: Final = bag("""
    улица шоссе проспект переулок бульвар площадь набережная офис адрес
    street road avenue lane square office address shosse
    """)
STUDIES: Final = bag("""
    курс урок занятие тренировка заниматься позаниматься тренироваться потренироваться
    course lesson class workout training
    """)
PROGRAMMES: Final = bag("программа programme program")
CALLS: Final = bag("звонок позвонить созвониться call phone ring")
MEASURES: Final = bag("замер замерить обмер measurement")
ADVICE: Final = bag("консультация consultation")
DOERS: Final = (
    COMPANIONS["measuring"] | COMPANIONS["calling"] | COMPANIONS["advice"] | bag("менеджер врач юрист тренер manager")
) - bag("телефон трубка")
# The deeds to which a number, a line or hours invite, where the lead is to do them.
INVITED: Final = bag("звонить позвонить набрать call phone ring dial")
LINES: Final = bag("связь связаться line reach reachable")
PAYING: Final = bag("стоимость цена рассрочка оплата оплатить cost price instalment instalments payment pay")
DEBTS: Final = bag("кредитор creditor creditors долг задолженность кредит должный debt loan owe")
AREAS: Final = bag("площадь метраж метр area м² m² metre metres meter meters")

# Words whose sense is in the number or name that they introduce.
SPARE: Final = bag("""
    новость площадь компания фирма улица дом стоимость цена срок сумма картина время момент срок раз адрес
    оплата место штука этап команда штат коллектив сотрудник процедура
    news lie lies area company price cost term amount time moment picture sum place address thing street stage
    team staff procedure
    группа group
    """)
