"""What a text should not say, and what a messenger cannot carry."""

from __future__ import annotations

from engine.authoring.rules.rule import Rule

RULES: dict[str, Rule] = {
    "two-questions": Rule(
        "в тексте два вопроса: клиент ответит на последний, а первый пропадёт",
        "two questions in one text: the lead answers the last, and the first is lost",
        "оставьте один вопрос",
        "keep one of them",
        severity="warning",
    ),
    "question-twice": Rule(
        "текст кончается вопросом, а сразу за ним прозвучит вопрос слота `{slot}`",
        "the text ends with a question, and the question of the slot `{slot}` follows it at once",
        "закончите текст точкой или перенесите вопрос в `ask`",
        "end the text with a full stop, or move the question to `ask`",
        severity="warning",
    ),
    "forbidden": Rule(
        "запрещённая фраза из `wording.forbidden`: «{phrase}»",
        "a phrase that `wording.forbidden` forbids: `{phrase}`",
        "перепишите текст, а если смысл другой: # noqa: forbidden почему",
        "rewrite the text, or where it means something else: # noqa: forbidden why",
        arguable=True,
    ),
    "secret": Rule(
        "похоже на секрет: {kind_ru}",
        "this looks like a secret: {kind}",
        "уберите его из файла и смените: сценарий читают многие (настройки живут в .env)",
        "take it out and change it: many people read a script (settings live in .env)",
        arguable=True,
    ),
    "one-language": Rule(
        "текст только на одном языке, а сценарий двуязычный: нет `{language}`",
        "a text in one language, and the script speaks two: `{language}` is missing",
        "напишите так: {{ru: …, en: …}}",
        "write it like this: {{ru: …, en: …}}",
        severity="warning",
    ),
    "notice-unreachable": Rule(
        "уведомление не прозвучит: в состояние `{name}` не ведёт ни один переход",
        "the notice is never said: no way leads to the state `{name}`",
        "укажите состояние, через которое проходит клиент",
        "name a state that leads pass through",
    ),
    "unsaid": Rule(
        "касание без say переводит молча: текст состояния `{name}` никто не увидит",
        "a touch without say moves in silence: nobody will read the text of `{name}`",
        "перенесите текст в say: самого касания",
        "move the text to say: of the touch itself",
        severity="warning",
    ),
    "always-quiet": Rule(
        "тихие часы {text} длятся всегда: ни одно касание не уйдёт",
        "the quiet hours {text} never end: no touch will ever be sent",
        "пример: 21:00-09:00",
        "example: 21:00-09:00",
    ),
    "button-long": Rule(
        "надпись на кнопке длиннее {limit} знаков ({length}): телефон её обрежет",
        "the button is longer than {limit} characters ({length}): a phone cuts it",
        "первой напишите короткую надпись, длинную оставьте синонимом",
        "put a short text first and keep the long one as a synonym",
        severity="warning",
    ),
    "id-long": Rule(
        "имя `{name}` занимает {size} байт: за кнопкой в Telegram место только для {limit}",
        "the id `{name}` takes {size} bytes: a button in Telegram has room for {limit}",
        "выберите имя короче, лучше латиницей",
        "choose a shorter one",
    ),
    "bad-source": Rule(
        "источник «{name}» не записать в ссылке на бота: условие не сработает никогда",
        "no link to the bot can carry the source `{name}`: the guard is never true",
        "латинские буквы, цифры, `_` и `-`, до 64 знаков",
        "Latin letters, digits, `_` and `-`, at most 64",
    ),
}
