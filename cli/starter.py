"""The script that ``leadscript new`` begins with: small, whole, and explained line by line."""

from __future__ import annotations

_HEAD = "# yaml-language-server: $schema=schema.json\n"
_RUSSIAN = """\
# Проверить: leadscript check {path}    Поговорить: leadscript chat {path}
id: {id}
title: Новый скрипт
language: ru
timezone: Europe/Moscow
start: greeting                 # с этого состояния начинается разговор

voice: {{name: Анна, role: консультант}}

facts:                          # всё, что бот вправе утверждать; в текстах: {{{{ facts.company }}}}
  company: Ваша компания
  price: "от 1 000 ₽"

slots:                          # что узнать у лида и как об этом спросить
  name:
    type: person_name
    ask: "Как к вам обращаться?"
    otherwise: skip             # не ответил: идём дальше без имени
  phone:
    type: phone
    ask: "На какой номер вам позвонить?"
    consent: "Отправляя номер, вы соглашаетесь на обработку персональных данных."
    again:                      # вторая, третья … попытка
      - "Напишите номер целиком, например 8 912 345-67-89."
    otherwise: manager          # попытки кончились: состояние, skip или handoff

states:                         # где может стоять разговор
  greeting:
    stage: new
    say: "Здравствуйте! Меня зовут {{{{ voice.name }}}}, я {{{{ voice.role }}}} компании {{{{ facts.company }}}}."
    collect: [name]             # слоты спрашиваются по порядку
    next: contact               # куда дальше: состояние или строки {{when: условие, go: состояние}}
  contact:
    stage: hot
    do: [alert]                 # позвать менеджера
    say: "Чтобы всё рассказать, нам удобнее созвониться."
    collect: [phone]
    next: done
  done:
    say: "Спасибо{{% if name %}}, {{{{ name }}}}{{% endif %}}! Скоро позвоним."
    outcome: won                # итог: won, lost или handoff
  refused:
    say: "Поняла вас. Напишите, если передумаете."
    outcome: lost
    next: contact               # куда ведёт сообщение после итога
  stopped: {{say: "Больше не пишу.", outcome: lost}}
  manager: {{say: "Передаю коллеге, он ответит здесь же.", outcome: handoff}}

objections:                     # слышны в любом состоянии, по одному ответу на каждый раз
  price:
    hear: {{words: [дорого, дороговато], not: [не дорого]}}
    replies:
      - "Понимаю. Точную цену посчитаем под вашу задачу, это бесплатно."
    then: refused               # ответы кончились

answers:                        # ответы на вопросы; состояние не меняют
  cost:
    hear: {{words: [сколько стоит, какая цена]}}
    reply: "Стоимость {{{{ facts.price }}}}."

always:                         # переходы из любого состояния
  - {{hear: stop, go: stopped}}
  - {{hear: human, go: manager}}
  - {{hear: refusal, go: refused}}

unclear: "Простите, не поняла. Можно другими словами?"
"""
_ENGLISH = """\
# To check it: leadscript check {path}    To talk to it: leadscript chat {path}
id: {id}
title: A new script
language: en
timezone: Europe/London
start: greeting                 # where a talk begins

voice: {{name: Ann, role: consultant}}

facts:                          # all that the bot may state as fact; in texts: {{{{ facts.company }}}}
  company: Your Company
  price: "from £10"

slots:                          # what to find out, and how to ask for it
  name:
    type: person_name
    ask: "What may I call you?"
    otherwise: skip             # no answer: go on without it
  phone:
    type: phone
    ask: "Which number may we call you on?"
    consent: "By sending the number you agree that we process your personal data."
    again:                      # the second, third … attempt
      - "Please write the whole number, for example +44 20 7946 0958."
    otherwise: manager          # attempts used up: a state, skip or handoff

states:                         # where a talk can stand
  greeting:
    stage: new
    say: "Hello! I am {{{{ voice.name }}}}, a {{{{ voice.role }}}} at {{{{ facts.company }}}}."
    collect: [name]             # slots are asked in this order
    next: contact               # where to go: a state, or rows {{when: condition, go: state}}
  contact:
    stage: hot
    do: [alert]                 # call a manager
    say: "It is easier to explain everything on the phone."
    collect: [phone]
    next: done
  done:
    say: "Thank you{{% if name %}}, {{{{ name }}}}{{% endif %}}! We will call you soon."
    outcome: won                # how it ended: won, lost or handoff
  refused:
    say: "I see. Write to me if you change your mind."
    outcome: lost
    next: contact               # where a message after the end leads
  stopped: {{say: "I will not write any more.", outcome: lost}}
  manager: {{say: "I am passing you on to a colleague, who will answer right here.", outcome: handoff}}

objections:                     # heard in every state, one reply each time
  price:
    hear: {{words: [expensive, too much], not: [not expensive]}}
    replies:
      - "I understand. We will work out the exact price for you, free of charge."
    then: refused               # replies used up

answers:                        # answers to questions; they never move the state
  cost:
    hear: {{words: [how much is it, what is the price]}}
    reply: "The price is {{{{ facts.price }}}}."

always:                         # moves legal in every state
  - {{hear: stop, go: stopped}}
  - {{hear: human, go: manager}}
  - {{hear: refusal, go: refused}}

unclear: "Sorry, I did not get that. Could you put it another way?"
"""
# What YAML, or those who read it, take for no text.
_WORDS = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))


def starter(name: str, path: str, locale: str) -> str:
    """Return a script with this id that has nothing to find; ``path`` is what its commands are shown with."""
    id_ = f'"{name}"' if name.lower() in _WORDS or not name[0].isalpha() else name
    return _HEAD + (_RUSSIAN if locale == "ru" else _ENGLISH).format(id=id_, path=path)
