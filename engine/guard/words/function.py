"""Words that carry no claim of their own: pronouns, particles, links between clauses, auxiliaries."""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

SMALL_POS: Final = frozenset({"PREP", "CONJ", "PRCL", "INTJ", "NPRO", "Apro", "NUMR"})

FUNCTION_RU: Final = bag("""
    а и но да или либо что чтобы если то не ни нет без в во на с со к ко о об обо от до из за у по под над при про для
    через между перед я ты вы мы он она оно они мой твой ваш наш их его ее свой этот тот такой который какой каков
    весь все сам самый кто где куда откуда когда как так там тут здесь сюда туда тогда теперь сейчас уже еще же ли бы
    ведь вот ну быть стать являться мочь можно нужно надо нужный следовать тоже также только лишь даже просто вполне
    очень более менее столько сколько насколько потом затем далее дальше сначала вначале прежде поэтому потому хотя
    пока хоть хотя-бы зато однако кстати именно например вместе снова опять никак нибудь либо кое себя друг весьма
    довольно достаточно совсем вовсе иначе ага угу ок окей давать давай давайте пусть пускай пожалуйста конечно
    разумеется ладно хорошо ой ах эх спасибо благодарю сразу прямо почти около примерно обычно кроме помимо включая
    как-давно нем ней него нею них ним нему свыше всего зачем почему каждый любой иной другой некоторый либо нужна вдруг
    раз есть смочь ничто ничего назад
    """)
MEANT: Final = bag("верно точно прямо")

FUNCTION_EN: Final = bag("""
    a an the and but or nor so if then than that this these those there here it its i me my mine we us our ours you
    your
    yours he him his she her they them their who whom whose which what when where why how be do have will would shall
    should can could may might must not no nor never as at by for from in into of off on onto out over to up upon with
    within without about after before between through during under above until till while because since although
    though however also too very quite rather just only even still yet again already once ever now soon all any each
    every some such both either neither one ones other another else same own more most less least much many few lot
    lots
    himself herself how-long let please yes ok okay well oh hi hello hey s t re ve ll d m myself yourself
    itself themselves ourselves something
    anything nothing everything someone anyone everyone nobody somebody whether unless besides per via along around
    away except
    back down next whatever whenever wherever whichever whoever need thing things way
    """)
