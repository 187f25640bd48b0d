"""What a script asks, offers or ends in one place and forgets in another: most often a row lost in an edit."""

from __future__ import annotations

from engine.authoring.rules.rule import Rule

RULES: dict[str, Rule] = {
    "answer-ignored": Rule(
        "от ответа на `{slot}` дальше ничего не зависит, а в строке {line} от него зависит путь",
        "nothing further on depends on the answer to `{slot}`, and on line {line} the way depends on it",
        "добавьте строку next с условием на `{slot}` или не спрашивайте его здесь",
        "add a row of next with a guard on `{slot}`, or do not ask it here",
        severity="warning",
    ),
    "no-return": Rule(
        "клиент напишет снова после `{name}`, и некуда его вести (у `{other}` next есть, строка {line})",
        "a lead who writes again after `{name}` is led nowhere (`{other}` has a next, line {line})",
        "добавьте next: состояние, с которого продолжить",
        "add next: a state to go on from",
        severity="warning",
    ),
    "answer-unread": Rule(
        "ответ на `{slot}` спрашивают заново (строка {line}), а при любом ответе разговор уходит в `{state}`",
        "the answer to `{slot}` is asked for anew (line {line}), and whatever it is, the talk goes to `{state}`",
        "добавьте строку next с условием на `{slot}` или не спрашивайте его",
        "add a row of next with a guard on `{slot}`, or do not ask it",
        severity="warning",
    ),
    "option-ignored": Rule(
        "вариант `{option}` слота `{slot}` здесь ни на что не влияет, а у `{other}` с теми же вариантами "
        "он ведёт в `{state}` (строка {line})",
        "the option `{option}` of `{slot}` changes nothing here, and that of `{other}`, which has the same options, "
        "leads to `{state}` (line {line})",
        "добавьте строку next: {{when: {slot} == {option}, go: …}}",
        "add a row of next: {{when: {slot} == {option}, go: …}}",
        severity="warning",
    ),
    "stage-missed": Rule(
        "клиент со стадии `{stage}` пойдёт отсюда в `{state}`, назад к началу: своей строки нет, а для {named} есть",
        "a lead of the stage `{stage}` goes from here to `{state}`, back towards the start: it has no row of its own, "
        "and there is one for {named}",
        "добавьте строку next: {{when: stage == {stage}, go: …}}",
        "add a row of next: {{when: stage == {stage}, go: …}}",
        severity="warning",
    ),
    "then-missing": Rule(
        "на второе `{name}` бот промолчит: у остальных возражений есть then, а здесь его нет",
        "`{name}` is met with silence when it is heard again: the other objections have a `then`, this one has none",
        "добавьте then: состояние или handoff",
        "add then: a state or handoff",
        severity="warning",
    ),
}
