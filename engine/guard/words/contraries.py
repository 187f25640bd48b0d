"""What comes to the same when it is denied, and what says a denial without one.

A line of fields holds words one of which may be denied for another; of a line of contraries «не X» may be said as «Y».
"""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

_FIELDS: Final = """
обязывать обязать обязательство связать связывать привязать commit commitment bind oblige obligation string tie strings
приходить прийти приезжать приехать ехать идти явка являться явиться присутствие присутствовать участвовать участие
    визит поездка
attend come attendance presence present appear visit travel
собирать собрать готовить подготовить приготовить нести принести подготовка подготавливать
collect gather prepare bring
звонить звонок позвонить связываться беспокоить писать написать сообщение
call ring contact disturb hear reach
давить давление торопить настаивать уговаривать заставлять
сразу мгновенно моментально немедленно тотчас
once immediately instantly
читать видеть смотреть просматривать
read see view look
сохранять хранить хранение записывать
платить заплатить оплата оплатить оплачивать внести вносить предоплата плата стоить доплата
    должный задолжать
pay payment charge owe cost fee deposit prepayment
вернуть возвращать возврат возвращаться
refund return refundable money-back back
забирать забрать трогать тронуть отбирать отобрать изымать изъять отнять отнимать
бояться страшный страшно волноваться тревожиться опасаться
afraid fear scared frightening fearful worry
тренироваться заниматься заставлять тренировка
train exercise push workout force
списать списывать списываться списание автосписание снимать сниматься снятие удерживать
обещать пообещать гарантировать ручаться предсказать
promise guarantee predict vouch
пить выпить употреблять
drink have
подходить подойти понравиться нравиться устроить устраивать зайти ваш
suit fit like right work happy satisfied please
держать хранить храниться оставлять
keep store hold
улица небо воздух снаружи
рассылка спам реклама
mailing spam advertising newsletter
разговаривать общаться говорить общение разговор беседа
talk speak communicate conversation
принимать принять пускать пустить впускать допускать
accept allow admit permit welcome take
процент переплата начислять начисляться
важный важно роль значение значить решать смысл
matter important role count
штраф взимать взиматься удерживать
скидка дать давать
продавать продаваться продажа
give share pass disclose hand get
курить курение курящий
опыт навык
заводить заезд заселение
interest
торопиться спешить торопить спешка
hurry rush
отвлекать задерживать занимать беспокоить
insist push press настаивать уговаривать давить
шуметь шум шумный
right allow allowed permit permitted entitle entitled
привязка привязать карта
провал страшный неудача
failure disaster end
пугать страшный
нравиться устраивать
знать ведать
думать переживать
подобный такой похожий
незнакомец посторонний чужой
stranger outsider anyone nobody
устраивать нравиться подходить
смочь получиться выйти
kind like such similar
упустить упускать забыть забывать пропустить пропускать
miss forget overlook skip
считать считаться учитывать учитываться счет расчет
count consider include
"""

# «Не X» may be said as «Y», and «не Y» as «X»; nothing else follows from a line.
_TABLE: Final = """
хватать хватить | мало недостаточно нехватка туго дефицит короткий short little tight lack pressed
много многий больше большой сложный специальный особый | мало хватит хватить достаточно только простой немного
much many plenty time | short little few tight enough simple
enough | short little few lack
трогать забирать забрать отбирать отнять изымать изъять взыскивать терять потерять | остаться оставаться сохраниться
    сохраняться сохранить сохранять оставить оставлять
take taken lose touch seize | keep stay remain safe retain leave left
пропускать пропустить забывать забыть упускать упустить | следить соблюдать помнить учитывать держать отслеживать
miss forget overlook | keep watch track remember observe meet mind respect
пропадать пропасть теряться терять потерять утратить деться деваться исчезнуть | сохранить сохраниться сохранять
    сохраняться остаться оставаться подождать ждать целый
go disappear lose lost anywhere | keep safe wait save stay intact
шуметь шум шумный | тихо тихий тишина
noise noisy | quiet quietly silent
мешать помешать повредить вредить навредить лишний | полезный польза пригодиться лишний
harm hurt | help useful
обязательно обязательный обязан | желание необязательно необязательный можно добровольно добровольный вольный решать
have required mandatory necessary | optional choice
обязывать обязать обязательство | необязывающий свободный добровольный
отвлекать задерживать | отпускать мешать
останавливаться бросать бросить прекращать откладывать затягивать | продолжать продолжить регулярно держаться
    сразу скорее
stop quit delay | continue keep soon
подойти подходить понравиться нравиться устроить | отказаться передумать разонравиться
suit like fit | change
получиться получаться выйти удаться пройти работать | сложность трудность проблема ошибка сбой затруднение
work go | wrong problem trouble difficulty
дойти доходить прийти приходить | потеряться затеряться теряться
arrive come reach | lost lose
хотеться хотеть желать | предпочитать против отказаться пропустить
want like | prefer rather
ограничить ограничивать менять меняться измениться | прежний фиксированный зафиксировать неизменный тот самый
    сохраниться остаться
change rise | same fixed stay remain
опоздать опаздывать задержать | вовремя
зависеть влиять | одинаковый любой независимо прежний
depend affect | same any whatever regardless
late | time
платить оплачивать вносить | просрочка просроченный просрочить
pay | overdue behind late arrears delay
упустить забыть пропустить | учесть учитывать помнить
съезжать съехать выезжать | остаться оставаться жить
move leave | stay live
включить включать входить | отдельно отдельный сверху дополнительно
include included | separately separate extra
работать принимать | выходной закрыть закрытый
выходной перерыв | ежедневно каждый ежедневный
работать вести трудиться | отдыхать выходной
work operate | rest off
разница отличаться различаться | одинаково одинаковый равно любой
difference differ | equally same alike either
weekend break off | daily every
важный роль | любой
late | any whenever
work open | closed close
обещать гарантировать | неизвестный зависеть
считать учитывать | кроме исключение
count | except exclude
справляться тянуть | тяжело трудно
бросать | продолжать
провал failure страшный страшно | нормально нормальный бывать fine okay normal
спешить торопиться спешка | спокойно темп подумать
rush hurry push | calmly pace time easy
быстро скоро | долго медленно
легко легкий просто easy simple | тяжело тяжелый сложный сложно трудно трудный hard tough difficult
сложно трудно hard difficult | легко просто easy simple
больно боль | комфортно спокойно
hurt painful | comfortable comfortably
знать | неизвестный
ясно понятно clear | неясный вопрос question doubt
готовый | сомневаться думать
уверенный уверен уверить определиться | сомневаться сомнение колебаться
sure certain confident | doubt unsure hesitate uncertain
захватить принести привезти | забыть забывать
bring brought take | forget
продолжать продолжить | передумать отказаться остановиться прекратить
continue go proceed | stop against
далеко далекий | рядом близко недалеко
far | near close nearby
свободный available vacancy | занятый full booked
наличие иметься stock | распродать раскупить закончиться sold
действительный действовать valid | истечь истекать просрочить expired
ограничить ограничение ограничивать limit limited | безлимитный любой unlimited any
скрывать прятать утаивать hide conceal | честно открыто прямо openly frankly
пускать пустить впускать | закрытый закрыть
успеть успевать | опоздать опаздывать
разглашать раскрывать disclose reveal | секрет тайна confidential private
повторяться повторить repeat | однократно разовый once
неактуально актуальный важно matter relevant | передумать прошлое решить
"""


def _contraries() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    lines = _TABLE.replace("\n    ", " ").strip().splitlines()
    pairs = (line.partition("|") for line in lines)
    return tuple((bag(left), bag(right)) for left, _, right in pairs)


CONTRARIES: Final = _contraries()
FIELDS: Final = tuple(bag(line) for line in _FIELDS.replace("\n    ", " ").strip().splitlines())
