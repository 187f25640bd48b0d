"""Words of what may be: possibility and permission, what leaves a deed open, what bars and what grants it."""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

MODALS: Final = bag("мочь может могут можно возможно возможный вправе способный бывает may can could might able")
LEAVES: Final = bag("""
    possible possibly option optional allowed permitted fine okay free choice perhaps maybe try
    available chance likely potentially right welcome visible
    возможность вариант способ получиться получаться разрешаться допускаться бывать
    доступный вправе право открыть открытый попробовать попытаться выбор вероятно право реально хотеть желание вольный
    """)  # other ways to say that something may be
DUTIES: Final = bag("нужно надо должный обязанный придется приходиться прийтись следует нельзя must")
WISHED: Final = ("если хотите", "если нужно", "если удобно", "если надо", "if you like", "if you want", "if you wish",
                 "your turn to", "up to you to", "free to", "welcome to", "ready for you to")  # fmt: skip
BARS: Final = bag("ограничить ограничивать запретить запрещать отказать restrict limit forbid ban refuse deny")
GRANTS: Final = bag("разрешить разрешать позволить позволять одобрить снять allow permit let grant approve lift")
TO: Final = bag("to please just try")
SEEN: Final = bag("""
    видеть увидеть слышать услышать чувствовать почувствовать понимать понять узнать узнавать найти находить заметить
    замечать представить посмотреть смотреть видный
    see hear feel notice understand find learn imagine view tell track follow
    """)  # whoever can see it sees it
ARRANGED: Final = bag("""
    обсуждать обсуждаться переносить переноситься менять меняться замораживать замораживаться оплачивать оплачиваться
    выбирать выбираться сочетать сочетаться делить делиться заказывать заказываться отрабатывать отрабатываться
    возвращать возвращаться отменять отменяться продлевать продлеваться записывать записываться подключать
    подключаться исправлять исправляться корректировать корректироваться изменять изменяться дополнять дополняться
    сдвигать сдвигаться пересдавать пересдаваться подписывать подписываться проверять проверяться обжаловаться
    оспариваться отзываться приостанавливаться расторгаться погашаться разбиваться рассматриваться добавляться
    подаваться передаваться оформляться
    """)  # of such deeds «-ся» tells what is allowed: «даты переносятся один раз»
THIS: Final = bag("это так so it that this")
DOING: Final = bag("сделать делать do done")  # with one of those it takes up the verb before
DONE: Final = ("do", "done", "needed", "required")
NEEDED: Final = bag("понадобиться потребоваться needed required")
CONJUNCTIONS: Final = ("что", "that")
MANNERS: Final = bag("also still just always even both then now simply always already perhaps")
