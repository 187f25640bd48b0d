"""Words of denial: its signs, how binding it is, what it says nothing by, and what says the same without it."""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

SIGNS: Final = bag("""
    не ни нет нету без нельзя никто никогда ничто ничего нечего незачем некого никакой никуда нигде
    not no never without nothing nobody none nor neither cannot impossible
    """)
HALTS: Final = bag("перестать перестали перестал перестала прекратить прекратили stopped stop")
EMPTY: Final = bag("ничто ничего нечего никто nothing nobody none")  # they stand for what is denied
CONCORD: Final = bag("никто никогда ничто ничего никакой никуда нигде ни")  # «ничего собирать не надо» denies once
THINGLESS: Final = bag("без no without никакой")  # what they deny comes after them
BEING: Final = bag("нет нету быть бывать there")

# Words that deny by themselves. They may stand for a sign of the other text, and need none there.
LEXICAL: Final = bag("""
    воздержаться воздерживаться избегать избежать исключить исключать исключено исключен отсутствовать запретить
    запрещать запрещено запрещен отказаться отказываться
    avoid refrain forbid forbidden prohibit ban banned absent limits unable
    """)
NO_SUCH: Final = bag("""
    бесплатный бесплатно безопасный безопасно безопасность беспокоить беспокоиться безналичный бесконечный безусловно
    бесплатное бесплатная бесплатную бесценный бесследно
    """)

# How binding a denial is. What is no duty is not forbidden, and what is forbidden is more than no duty.
DUTY: Final = bag("""
    обязательно обязательный обязанный обязан обязаны обязана обязать обязывать обязательство обязанность вынужденный
    have obligation obliged oblige obligated mandatory compulsory obligatory
    """)
NEED: Final = bag("""
    нужно надо нужный нужен необходимый необходимо необходимость требоваться потребоваться требовать понадобиться
    приходиться прийтись пригодиться смысл
    need require required necessary needed necessity
    """)
ADVICE: Final = bag(
    "стоить следовать рекомендовать рекомендоваться советовать лучше should recommend advise better worth"
)
BAN: Final = bag("""
    нельзя невозможно мочь смочь можно возможно возможный допускаться допустимый разрешать разрешить разрешаться
    запретить запрещать запрещено запрещен получиться выйти удаться удастся
    must can cannot could impossible possible able allow allowed permit permitted welcome forbid forbidden prohibit
    banned ban off-limits
    """)
LIGHT: Final = bag("""
    брать взять делать сделать давать дать вести проводить иметь играть нести
    take make get have do give play carry
    """)  # «процентов не берём» denies the interest
FEARS: Final = bag("бояться страшно опасаться страх afraid fear worried scared")  # «страшно ошибиться»
PRESSING: Final = bag("настаивать уговаривать давить торопить insist push press pressure rush")
DEFER: Final = bag("подождать повременить погодить обождать wait hold")  # with what is better not done yet
BARRED: Final = bag("only только обязательно always всегда")
EXCEPT: Final = bag("кроме помимо except but")
CAN: Final = bag("можно мочь смочь can may")
AUXILIARY: Final = bag("""
    получиться выйти удаться стать начать собираться планировать хотеть хотеться просить быть мочь смочь пытаться
    want going plan try tend able allow allowed permit permitted ask let get be
    """)
ELSE: Final = bag("если или либо if or")  # «а если нет», "or not": the other case, whatever it is
MEANT: Final = bag("сразу once достаточно верно точно правильно так много больше enough much many more right anything")
SAID: Final = bag("say write press сказать ответить ответьте напишите написать скажите")  # «ответьте нет»
STATES: Final = bag("""
    возможно возможный доступно доступный допустимый предусмотреть предусмотрен
    possible available able allowed permitted
    """)  # «заезд невозможен», "check-in is not available": what comes before is denied
QUANTITY: Final = bag("всегда все каждый весь целиком полностью always all every everyone entirely fully completely")

POLITE: Final = bag("""
    переживать волноваться беспокоиться тревожиться стесняться сомневаться забыть забывать терять сложно трудно против
    затруднить трудный точность точный worry hesitate problem forget mind stress rush-me shy страшно exact precise
    страшный проблема обидеться обижаться секрет стыдиться стыдно
    """)
MILD: Final = bag(
    "страшно страшный сложно трудно трудный проблема problem hard difficult scary"
)  # «бросить не страшно»
EXACT: Final = bag("точность точный exact precise")
HASTE: Final = bag("торопиться спешить торопить спешка rush hurry")
PRICED: Final = bag("""
    стоить платить оплатить оплачивать оплата плата заплатить доплата cost pay charge fee
    """)
FREE: Final = bag("бесплатный бесплатно free")
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
suit fit like right work
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
WHETHER: Final = bag("если ли when if whether unless")

# «Не X» may be said as «Y», and «не Y» as «X»; nothing else follows from a line.
_TABLE: Final = """
хватать хватить | мало недостаточно нехватка туго дефицит короткий short little tight lack pressed
много многий больше большой сложный специальный особый | мало хватит хватить достаточно только простой немного
much many plenty time | short little few tight enough simple
enough | short little few lack
трогать забирать забрать отбирать отнять изымать изъять взыскивать терять потерять | остаться оставаться сохраниться
    сохраняться сохранить сохранять
take taken lose touch seize | keep stay remain safe retain
пропускать пропустить забывать забыть упускать упустить | следить соблюдать помнить учитывать держать отслеживать
miss forget overlook | keep watch track remember observe meet mind respect
пропадать пропасть теряться деться деваться исчезнуть | сохранить сохраниться остаться подождать ждать
go disappear lose anywhere | keep safe wait save stay
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
неактуально актуальный важно matter relevant | передумать прошлое решить
"""


def _contraries() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    lines = _TABLE.replace("\n    ", " ").strip().splitlines()
    pairs = (line.partition("|") for line in lines)
    return tuple((bag(left), bag(right)) for left, _, right in pairs)


CONTRARIES: Final = _contraries()
FIELDS: Final = tuple(bag(line) for line in _FIELDS.replace("\n    ", " ").strip().splitlines())
