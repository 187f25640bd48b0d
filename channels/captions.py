"""What the terminal says of its own, beside the script's words, in Russian and English."""

from __future__ import annotations

from typing import Literal

Language = Literal["ru", "en"]

CAPTIONS: dict[str, tuple[str, str]] = {
    "bot": ("Бот", "Bot"),
    "manager": ("Менеджер", "Manager"),
    "header": ("{title} · лид {lead} · /help: команды", "{title} · lead {lead} · /help: commands"),
    "goodbye": ("Разговор сохранён. Продолжить: {again}", "The talk is stored. To go on: {again}"),
    "contact": ("{label}: /contact +7…", "{label}: /contact +7…"),
    "contact how": ("Так: /contact +7 900 123-45-67", "Like this: /contact +7 900 123-45-67"),
    "updated": ("скрипт обновлён", "script updated"),
    "refused": ("правка не принята, работает прежний скрипт. {why}", "edit refused, the old script goes on. {why}"),
    "touch": ("напоминание, {when}", "reminder, {when}"),
    "passed": ("сейчас {when}", "it is {when} now"),
    "nothing": ("событие {name} ничего не изменило", "the event {name} changed nothing"),
    "taken": ("менеджер взял разговор", "a manager took the talk"),
    "closed": ("менеджер закрыл разговор", "a manager closed the talk"),
    "given back": ("менеджер вернул разговор боту", "the manager gave the talk back"),
    "won": ("исход: успех", "outcome: won"),
    "lost": ("исход: отказ", "outcome: lost"),
    "handoff": (
        "передано менеджеру: /manager say …, вернуть боту: /manager back",
        "handed over: /manager say …, give back: /manager back",
    ),
    "silent waiting": (
        "бот молчит и ждёт менеджера: /manager say …, /manager back",
        "the bot is silent and waits for a manager: /manager say …, /manager back",
    ),
    "silent human": ("бот молчит: разговор у менеджера", "the bot is silent: a manager has the talk"),
    "silent closed": ("бот молчит: лид просил не писать", "the bot is silent: the lead asked not to be written to"),
    "silent bot": ("бот молчит", "the bot is silent"),
    "unknown": ("Нет такой команды: {name}. Все команды: /help", "No such command: {name}. All of them: /help"),
    "usage": ("Так: {how}", "Like this: {how}"),
    "turn": ("ход {number}", "turn {number}"),
    "heard": ("услышано", "heard"),
    "rules": ("правила", "rules"),
    "state": ("состояние", "state"),
    "slots": ("слоты", "slots"),
    "parts": ("части", "parts"),
    "effects": ("действия", "effects"),
    "timers": ("таймеры", "timers"),
    "nothing heard": ("ничего", "nothing"),
    "or": ("или", "or"),
    "corrects": ("исправляет", "corrects"),
    "unsure": ("неточно", "unsure"),
    "stage": ("этап {name}", "stage {name}"),
    "owner": ("у кого: {name}", "owner {name}"),
    "outcome": ("исход {name}", "outcome {name}"),
    "asked": ("ждёт {slot}", "awaits {slot}"),
    "attempt": ("попытка {count}", "attempt {count}"),
    "was": ("было {value}", "was {value}"),
    "consent": ("согласие {slot}", "consent {slot}"),
    "wording": ("слова модели, {kind}", "a model's words, {kind}"),
    "authored": ("в скрипте", "authored"),
    "candidate": ("модель", "model"),
    "verdict": ("решение", "verdict"),
    "agreed": ("подошло", "taken"),
    "kept": ("подошло раньше, взято из памяти", "taken earlier and kept"),
    "doubted": ("не подошло, ушёл текст скрипта", "refused, the authored text went"),
    "mute": ("нет ответа, ушёл текст скрипта", "no answer, the authored text went"),
    "cost": ("{model} · {asked}+{answered} токенов · {took} мс", "{model} · {asked}+{answered} tokens · {took} ms"),
    "unworded": (
        "модель не ответила ({why}), ушёл текст скрипта",
        "the model gave no wording ({why}), the authored text went",
    ),
}

COMMANDS: dict[str, tuple[str, str]] = {
    "/start": ("начать или повторить вопрос", "begin, or repeat the question"),
    "/stop": ("лид просит больше не писать", "the lead asks not to be written to"),
    "/human": ("лид зовёт человека", "the lead asks for a human"),
    "/wait 2h": ("сдвинуть часы; напоминания приходят", "move the clock; reminders arrive"),
    "/event NAME": ("внешнее событие, например call.cancelled", "an outside event such as call.cancelled"),
    "/contact +7…": ("лид делится своим номером", "the lead shares a number"),
    "/file photo": ("лид присылает файл", "the lead sends a file"),
    "/manager take": ("менеджер берёт разговор", "a manager takes the talk"),
    "/manager say …": ("менеджер пишет лиду", "the manager writes to the lead"),
    "/manager back": ("менеджер возвращает разговор", "the manager gives the talk back"),
    "/manager close": ("менеджер закрывает разговор", "the manager closes the talk"),
    "/quit": ("выйти (или Ctrl-D)", "leave (or Ctrl-D)"),
}


def caption(name: str, language: Language, /, **words: object) -> str:
    """Return one of the terminal's own texts."""
    return CAPTIONS[name][language == "en"].format(**words)
