"""Words of denial: its signs, how binding it is, what it says nothing by, and what says the same without it."""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

SIGNS: Final = bag("""
    не ни нет нету без нельзя никто никогда ничто ничего нечего незачем некого никакой никуда нигде
    not no never without nothing nobody none nor neither cannot impossible
    """)
HALTS: Final = bag("перестать переставать прекратить прекращать прекратиться прекращаться stopped stop cease quit")
EMPTY: Final = bag("ничто ничего нечего никто nothing nobody none")  # they stand for what is denied
CONCORD: Final = bag("никто никогда ничто ничего никакой никуда нигде ни")  # «ничего собирать не надо» denies once
THINGLESS: Final = bag("без no without никакой")  # what they deny comes after them
BEING: Final = bag("нет нету быть бывать there")

# Words that deny by themselves. They may stand for a sign of the other text, and need none there.
LEXICAL: Final = bag("""
    воздержаться воздерживаться избегать избежать исключить исключать исключено исключен отсутствовать отсутствие
    запретить запрещать запрещено запрещен отказаться отказываться
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
ABLE: Final = bag("получиться получаться выйти удаться удаваться")  # «не получится», beside what one cannot do
LIGHT: Final = bag("""
    брать взять делать сделать давать дать вести проводить иметь играть нести
    take make get have do give play carry
    """)  # «процентов не берём» denies the interest
INTENDED: Final = bag("meant intended designed suited предназначить предназначенный рассчитать рассчитанный")
FEARS: Final = bag("бояться страшно опасаться страх afraid fear worried scared")  # «страшно ошибиться»
PRESSING: Final = bag("настаивать уговаривать давить торопить insist push press pressure rush")
DEFER: Final = bag("подождать повременить погодить обождать wait hold")  # with what is better not done yet
BARRED: Final = bag("only только обязательно always всегда")
EXCEPT: Final = bag("кроме помимо except but")
CAN: Final = bag("можно мочь смочь can may")
AUXILIARY: Final = bag("""
    получиться выйти удаться стать начать собираться планировать хотеть хотеться просить быть мочь смочь пытаться
    предназначить предназначенный
    want going meant intended designed plan
    try tend able allow allowed permit permitted ask let get be
    """)
ELSE: Final = bag("если или либо if or")  # «а если нет», "or not": the other case, whatever it is
MEANT: Final = bag(
    "сразу once достаточно верно точно правильно так один много больше enough much many more right anything"
)
SAID: Final = bag("say write press сказать ответить ответьте напишите написать скажите")  # «ответьте нет»
STATES: Final = bag("""
    возможно возможный доступно доступный допустимый предусмотреть предусмотрен
    possible available able allowed permitted meant intended designed
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
WHETHER: Final = bag("если ли when if whether unless")
