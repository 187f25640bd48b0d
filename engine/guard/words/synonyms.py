"""Words that say the same in this kind of talk: one line a class. What stands in one class may replace each other.

Narrow on purpose: «помочь» is not «решить», «рассмотреть» is not «одобрить», "consider" is not "recommend".
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_RUSSIAN: Final = """
звать называть назвать обращаться обратиться имя величать
стоить стоимость цена обходиться обойтись ценник расценка
срок длиться занимать занять продолжаться длительность продолжительность уходить составлять
давать дать оставлять оставить поделиться делиться сообщить указать
записать прописать прописанный указать указанный
начать начинать начало старт стартовать приступить приступать начинаться
разобраться понять разбираться понимать выяснить
разобрать разбирать рассмотреть рассматривать посмотреть смотреть глянуть взглянуть изучить изучать ознакомиться
спешить торопиться спешка поспешить
торопить настаивать давить уговаривать
консультация созвон встреча-консультация
позвонить звонить звонок созвониться набрать звонок перезвонить созвон
сказать говорить рассказать рассказывать сообщить сообщать пояснить подсказать подсказывать поделиться назвать
поговорить пообщаться разговор беседа общаться созвониться обсудить обсуждать говорить
написать писать пишите отписаться черкнуть
прислать присылать отправить отправлять выслать скинуть направить
записать запись записывать оформить внести забронировать записаться записываться
отметить отмечать пометить зафиксировать
удобно комфортно удобный подходящий подходить комфортный подойти
важно важный значимый существенный значить
тяжело трудно непросто сложно нелегко тяжелый трудный сложный непростой нелегкий тяжко труднее сложнее тяжелее
просто легко проще легче
понять понимать понятно ясно понятный ясный разобраться
выматывать изматывать утомлять изнурять
пугать страшно страшить страх тревожить пугающий
бояться страшно опасаться волноваться тревожиться страх
нормально естественно нормальный естественный обычный
честно откровенно прямо искренне честность откровенность открыто прямота
подумать обдумать думать обдумывать поразмыслить размышлять
решить решать решение определиться выбрать выбирать выбор
сумма объем размер цифра
цифра число сумма показатель
документ бумага
нужный необходимый понадобиться требоваться потребоваться нужно понадобятся пригодиться надо необходимо
обязательно обязательный необходимо
верно правильно корректно так верный правильный точно
правильно верно разумно правильный верный
проверить сверить проверять сверять свериться перепроверить
продолжить продолжать вернуться продолжение
вернуться возвращаться возвращение
остановиться прерваться закончить остановка
жилье жилой квартира дом
жилье дом жить проживать
машина автомобиль авто
дача загородный
собственность имущество владеть
имущество собственность
долг задолженность должный должен
кредит займ заем ссуда
платить оплачивать оплата платеж оплатить заплатить выплачивать вносить внести платёж выплата
разбить поделить разделить делить разбивать
часть частями доля этап
доход зарабатывать заработок
помочь помогать помощь
вопрос спросить задать спрашивать задавать
ответить отвечать ответ
ответить отреагировать откликнуться
сохранить сберечь хранить сохранять оставить
изменить измениться поменяться меняться менять изменять поменять скорректировать
перенести сдвинуть переносить
поправить исправить подправить исправлять
напомнить напоминать напоминание
познакомиться знакомство знакомиться
приятно рад рада радостно радовать
рад радоваться приятно здорово
клиент заказчик
тренировка занятие тренироваться заниматься
заниматься тренироваться занятие тренировка
опыт стаж
травма повреждение
план программа
неделя недельный
бесплатный бесплатно
супер отлично здорово прекрасно замечательно
отлично супер здорово прекрасно замечательно хорошо
держать вот ловить
копия дубликат
почта имейл email e-mail mail
отличие разница отличаться различие
видео видеоролик ролик
удовольствие радость
устроить подойти устраивать подходить
передумать изменить-решение
пауза перерыв
вариант способ возможность
хотеть хотеться желать планировать захотеть захотеться пожелать хотелось
ремонт отремонтировать ремонтировать
объект помещение квартира
площадь метраж квадратура
находиться расположить располагаться расположенный
приехать приезжать подъехать выехать выезд выезжать визит приезд
замер замерить измерить измерять измерение
смета расчет
бюджет сумма
рассчитывать закладывать ориентироваться планировать
ориентир ориентировочный ориентировочно ориентироваться
близко близкий ближе ближайший
выбрать выбирать нажать отметить
кнопка кнопочка
добавить дополнить добавлять дополнять
подписать подпись подписание подписывать
договор контракт
договориться условиться договариваться согласовать
согласие разрешение
сделать делать выполнить
показать показывать продемонстрировать
случиться случаться произойти происходить бывать
разный различный
стыдно стыдиться стесняться стыдный
адрес место
метро станция
обсудить обсуждать проговорить разобрать
последствие результат-процедуры
предложить предлагать
учесть учитывать учет
учитывать считать засчитывать считаться
получиться получаться выходить выйти
получать получить
позвать пригласить привлечь звать
родной родственник близкий семья
вдвоем пара
дистанционно удаленно онлайн
осторожность осторожный
недобросовестный нечестный
читать прочитать прочесть ознакомиться
спокойно неспешно спокойный
темп ритм
время минута минутка момент
минута минутка
свободный
город населенный
телефон номер
номер телефон контакт
целиком полностью весь целый
приблизительно примерно ориентировочно приблизительный примерный
сложить суммировать прибавить
подработка
зарплата оклад
ипотека ипотечный
суд судебный
процедура процесс
определить определять
бригада команда
коллега сотрудник менеджер
передать передавать
связь связаться контакт
связаться контакт
связь доступный
отвлекать отвлечь беспокоить мешать тревожить
беспокоить смущать волновать тревожить
обижаться обидеться
интересовать интересно
картина ситуация
ситуация случай обстоятельство
спасибо благодарить признательный
жить проживать
прописать прописанный зарегистрированный
компания фирма
студия
помощник помощница ассистент
виртуальный
мера
дешевый выгодный
хватать хватить достаточно
наверняка
длиться занимать идти
ближе предпочтительный
стена
точный точно уточнить точность
уточнить уточнять
место
понадобиться
отдельно отдельный дополнительно
заранее
зависеть зависимость
входить включать включить включенный
черновой
постепенно поэтапно поэтапный
принять принимать
готовить подготовить готовый приготовить подготовка
сравнить сравнивать сравнение
выгодно смысл
попробовать пробовать опробовать
слушать выслушать услышать
меняться корректировать менять поменять
"""

_ENGLISH: Final = """
call name address
cost price costs come priced
take last require run
begin start
see understand look review
suit fit right convenient good work prefer
correct right fine okay accurate
send forward deliver
book arrange schedule reserve set sign
talk speak chat discuss
tell say share let explain mention
write message text drop
papers documents paperwork paper
roughly approximately about rough around approximate ballpark
total overall sum altogether
sum amount figure
figure number amount
hard difficult tough tricky
easy simple
serious big considerable
rush hurry
insist push pressure
keep hold
keep detain
family relatives loved
relative family relatives
loan credit
pay payment
instalment installment instalments installments
debt owe
own have property
home house flat apartment place
flat apartment
car vehicle
country summer
city town
number phone
phone telephone call number
share send
contact
check verify confirm look
correct fix put adjust
change alter
move reschedule shift
remind reminder
return back
glad happy pleased nice good great
nice pleasure pleased glad lovely great
afraid scared frightened fear
frightening scary
ashamed shame embarrassed embarrassing
wear exhaust exhausting tiring
happen
kind sort type
kinds sorts types
help assist
trainer coach
workout training session exercise
train exercise workout
programme program plan
month monthly
e-mail email mail address
question ask
answer reply respond
decide decision choose make
choose pick select choice option
choice decision
press tap hit click
pick choose select press
button
measure measurement measuring
visit come
foreman
renovation renovate
estimate quote
budget
exact exactly precise precisely
include including included cover
labour work
stage stages step
accept approve
warranty guarantee-term
write written
defect fault
fault
put fix
fine okay
clear
picture situation
consider considered option
expert specialist adviser
debt debts
honest honestly frank
open openly frank
plainly plainly straight straightforwardly
first
compare comparing comparison
caution cautious careful
understand understandable see get
understandable
dishonest unscrupulous
read
calmly peace quietly calm
sign signing signature
contract agreement
decide
pace speed
minute moment
free spare
moment minute
worry bother concern
else different
enough sufficient enough
necessary need require
collect gather prepare
prepare get ready
right straight directly
safe saved kept
copy
access
goal want
want wish like would
wish like want
injury injuries
health
really realistically truly
time times
week weekly
day daily
mat
stay remain
mark track note
note mark write
option variant
plan option
arrive come
hurry rush
miss skip
gently softly
alone solo
wonderful great good
adjust change
matter important count
matters important
area size space square
property place object flat
kind type sort
mind plan
scale range order
suggest offer propose
closest nearest
close near
doubt unsure
advise tell
street
nearest closest
visit
convenient suit good
wait
discuss talk
simplify simpler
remove drop
prepare draw
colleague
arrange
contact touch
travel
restrict limit
consequence consequences
harder difficult
advance ahead beforehand upfront
separately separate
depend depends
usually typically normally generally
remotely online
come visit
worth
cheaper
settle agree
split divide spread
part parts
tight difficult
goes go continue
go continue carry resume
stop stopped leave left
continue go resume carry
assistant helper
live real
"""


def _classes() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for table in (_RUSSIAN, _ENGLISH):
        for number, line in enumerate(table.strip().splitlines()):
            name = f"={'ru' if table is _RUSSIAN else 'en'}{number}"
            for word in line.replace("ё", "е").split():
                if name not in found.get(word, ()):
                    found[word] = (*found.get(word, ()), name)
    return found


_CLASSES: Final = _classes()


@lru_cache(maxsize=20_000)
def classes_of(lemma: str) -> tuple[str, ...]:
    """Return the names of the classes that a lemma is in."""
    return _CLASSES.get(lemma, ())
