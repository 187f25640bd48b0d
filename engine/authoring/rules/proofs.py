"""Promises that a script breaks, each shown by a talk."""

from __future__ import annotations

from engine.authoring.rules.rule import Rule

RULES: dict[str, Rule] = {
    "no-way-out": Rule(
        "отсюда нет выхода: как бы клиент ни отвечал, разговор ходит по кругу ({names})",
        "no way out of here: whatever the lead answers, the talk goes round in circles ({names})",
        "ведите одну из строк next в состояние с outcome",
        "let one row of next lead on to a state with an outcome",
    ),
    "endless-loop": Rule(
        "круг без вопроса: бот будет ходить по нему сам, без клиента ({names})",
        "a loop without a question: the bot runs through it by itself ({names})",
        "спросите что-нибудь в этом круге, добавьте forget: или ведите строку дальше",
        "ask something inside the loop, add forget:, or let the row lead on",
    ),
    "unfilled": Rule(
        "`{name}` здесь может быть неизвестен: вместо него напечатается пустое место",
        "`{name}` may be unknown here: nothing would be printed in its place",
        "возьмите его в {{% if {name} %}}…{{% endif %}}, добавьте строку when: {name} или спросите раньше",
        "put it under {{% if {name} %}}…{{% endif %}}, add a case when: {name}, or ask for it before",
    ),
    "maybe-unfilled": Rule(
        "после перехода из другого места `{name}` здесь может быть неизвестен: напечатается пустое место",
        "after a move from elsewhere `{name}` may be unknown here: nothing would be printed in its place",
        "возьмите его в {{% if {name} %}}…{{% endif %}}, добавьте строку when: {name} или спросите раньше",
        "put it under {{% if {name} %}}…{{% endif %}}, add a case when: {name}, or ask for it before",
        severity="warning",
    ),
    "unfilled-guard": Rule(
        "`{name}` ещё не спрошен: пока он неизвестен, эта строка не сработает",
        "`{name}` has not been asked for yet: while it is unknown this row does not fire",
        "спросите `{name}` раньше; если ждёте, что клиент скажет сам, напишите when: {name} and …",
        "ask for `{name}` before; if the lead may say it by himself, write when: {name} and …",
        severity="warning",
    ),
    "stranded": Rule(
        "возвращаться некуда: в `{state}` с его return разговор пришёл сам, без отложенного вопроса",
        "nowhere to return to: the talk comes to `{state}` and its return by itself, with no question pending",
        "в состояние с return ведут ответы на возражения; здесь назовите состояние: go: …",
        "states with return are entered from objections; here name a state: go: …",
    ),
    "endless-objection": Rule(
        "возражение `{name}` не кончается: после всех ответов `{state}` вернёт клиента к тому же вопросу",
        "the objection `{name}` never ends: after its replies `{state}` returns to the same question",
        "ведите then: в состояние, которое завершает разговор, или напишите handoff",
        "let then: lead to a state that ends the talk, or write handoff",
    ),
    "ping-pong": Rule(
        "возражение `{name}` гоняет клиента по кругу: `{state}` ничего не спрашивает и ведёт обратно в `{on}`",
        "the objection `{name}` sends the lead in circles: `{state}` asks nothing and leads back to `{on}`",
        "пусть then: спросит что-то новое, завершит разговор или передаст его: handoff",
        "let then: ask something new, end the talk or hand it over: handoff",
        severity="warning",
    ),
    "unproven": Rule(
        "сценарий слишком ветвистый: проверено {count} положений разговора, остальные не доказаны",
        "the script branches too much: {count} situations were examined, the rest is not proven",
        "уберите часть условий или разделите сценарий",
        "take some of the guards out, or split the script",
        severity="warning",
    ),
}
