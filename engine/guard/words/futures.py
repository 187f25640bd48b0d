"""Verbs of the future that foretell nothing, and rows of those that tell one deed."""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

TALK: Final = bag("""
    ask tell help explain note remind go continue look see start begin be write answer say check wait keep take stay
    not understand talk come find let mention add share walk pick carry need have do know bother push insist make
    meet discuss agree arrange contact reach reply respond get listen hear read study review examine
    forward pass hand text message record work move speak suggest offer propose choose show give measure clarify
    """)
GIVES: Final = bag("дать сделать провести внести оказать give make do")
DEEDS: Final = tuple(
    bag(line)
    for line in """
закончить завершить доделать окончить кончить
измерить замерить промерить обмерить измерять
назначить определить установить поставить
приехать поехать приезжать подъехать прибыть
начать приступить взяться стартовать
прислать отправить выслать направить
перезвонить позвонить набрать связаться предупредить
finish complete end
fix set schedule arrange appoint
назначить запланировать наметить пройти состояться проходить проводиться
schedule plan set happen hold
""".strip().splitlines()
)
GIVING: Final = bag("send give")
KNOWN: Final = bag("известный известно понятный понятно ясный ясно видно виден доступный")
CALLS: Final = bag("call calls phone ring позвонить")
BACK: Final = bag("return refund repay вернуть возвращать возврат")
STATES: Final = bag("be have быть мочь смочь хотеть захотеть решить")
OPEN: Final = bag("если когда как-только чтобы пока if when once so whenever in-case whether until")
MATTERS: Final = bag("it everything things this that life")
MANNERS: Final = bag("simply easily quickly gladly happily just also always then briefly")
# Deeds of a talk, of a meeting and of the senses: what people are going to do anyway. What is missing on purpose:
# success, relief, liking, gain and gifts, which are what a script may or may not promise.
ABLE: Final = bag("""
    take able need find get receive see hear learn notice discover tell say answer reply respond write
    contact message come arrive visit meet look check examine inspect measure study review read explain show name hold
    lead conduct run act represent appear join pick ask listen discuss clarify begin start continue go last
    include consist happen open close be present introduce host greet teach train show determine assess
    calculate count estimate prepare draw welcome work note let know
    """)
PLAIN: Final = bag(
    """
    use come be have ask write tell say see find reach choose contact reply answer send share do let know take need
    like start join open follow press click read watch listen look check visit book pick stay live move switch change
    transfer go attend bring split divide discuss compare decide try continue begin think return show arrive get enter
    остаться уйти захотеть понадобиться потребоваться подойти хотеть быть удобно появиться возникнуть решить
    мочь смочь ответить подсказать поделиться
    занять длиться составить продлиться стоить получиться пойти хватить прийтись приходиться
    сказать рассказать объяснить пояснить написать сообщить передать связаться назвать показать уточнить
    проверить ответить предложить спросить задать попросить напомнить
    увидеть узнать услышать найти прочитать прочесть посмотреть понять выяснить заметить получить познакомиться
    прийти приехать подъехать выехать добраться заехать зайти явиться встретить принять ждать провести вести
    осмотреть измерить замерить изучить разобрать взглянуть выслушать послушать посчитать рассчитать подсчитать
    прикинуть определить оценить обсудить согласовать подобрать выбрать представить выступить участвовать
    подготовить составить сориентировать озвучить обозначить указать перечислить
    начать начаться начинаться продолжить продолжиться состояться вернуться обойтись выйти перейти идти зависеть
    включить войти входить содержать считаться называться
    """
)
SHOWN: Final = bag("показать дать назвать указать содержать show give tell state name specify contain hold")
ASKING: Final = bag("чем как когда сколько какой кто")
FORETELLING: Final = bag("предсказать обещать пообещать знать гарантировать предугадать сказать")
