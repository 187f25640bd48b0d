"""The few sentences a script does not have to write. All of them can be outdone by the script."""

from __future__ import annotations

TEXTS: dict[str, dict[str, str]] = {
    "ru": {
        "disclosure": "Я виртуальный помощник.",
        "stopped": "Хорошо, больше не пишу.",
        "handoff": "Передаю коллеге, он ответит здесь же.",
        "waiting": "Коллега пока не освободился. Ваше сообщение не потерялось, вам ответят здесь же.",
        "corrected": "Исправлено: {value}.",
        "confirm": "Правильно понимаю: {value}?",
        "which": "Уточните, пожалуйста: {values}?",
        "or": " или ",
        "which_intent": "Уточните, пожалуйста, о чём вы?",
        "outside": "В это время мы не работаем.",
        "past": "Это время уже прошло.",
        "currency": "Назовите, пожалуйста, сумму в {sign}.",
        "stale": "Эта кнопка уже не действует.",
        "file": "Спасибо, получено. Передаю коллеге.",
        "restart": "Начать сначала?",
        "welcome": "Пожалуйста!",
        "take_your_time": "Хорошо, подожду.",
        "rest": "Жду остальные цифры.",
        "unanswered": "На это у меня нет готового ответа. Ответит человек, если написать «менеджер».",
        "unclear": "Не совсем понятно. Можно сказать другими словами?",
        "yes": "Да",
        "no": "Нет",
        "contact": "Отправить мой номер",
    },
    "en": {
        "disclosure": "I am a virtual assistant.",
        "stopped": "All right, I will not write any more.",
        "handoff": "I am passing you on to a colleague, who will answer right here.",
        "waiting": "My colleague is still busy. Your message is not lost, you will be answered right here.",
        "corrected": "Corrected: {value}.",
        "confirm": "Do I understand you right: {value}?",
        "which": "Which is it, please: {values}?",
        "or": " or ",
        "which_intent": "Which do you mean, please?",
        "outside": "We are closed at that time.",
        "past": "That time has already passed.",
        "currency": "Please name the sum in {sign}.",
        "stale": "This button is no longer in use.",
        "file": "Thank you, received. I am passing it on to a colleague.",
        "restart": "Start again from the beginning?",
        "welcome": "You are welcome!",
        "take_your_time": "All right, take your time.",
        "rest": "Go on, I am waiting for the other digits.",
        "unanswered": "I have no ready answer to that. A person will answer if you write manager.",
        "unclear": "I did not quite get that. Could you put it in other words?",
        "yes": "Yes",
        "no": "No",
        "contact": "Share my number",
    },
}


def builtin(name: str, locale: str, **values: str) -> str:
    """Return a built-in sentence in the lead's language."""
    return TEXTS[locale][name].format(**values)
