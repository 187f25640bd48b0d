"""A long script, written as an expert would write one: every line of it is about another thing.

The shipped scripts say everything twice and hold long lists of phrases, so that their lines are cheap to check.
Here each question has its own slot and state, rows with guards over the answers before, and texts that name them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from random import Random
from typing import Final

BLOCKS: Final = 28  # questions, each with a fork; the script has some 640 lines
DOUBTS: Final = 14  # objections and as many answers
_KINDS: Final = (
    "    type: choice\n    options:\n      small: [Небольшой {0}]\n      large: [Крупный {0}]\n      none: [Без {0}]\n",
    "    type: yes_no\n",
    "    type: money\n    min: 1 000\n    hear: {{words: [{0}]}}\n",
    "    type: integer\n    min: 1\n    max: 100\n    hear: {{words: [{0}]}}\n",
    "    type: duration\n    none: [никогда {0}]\n",
)
_GUARDS: Final = ("{0} == large", "{0}", "{0} >= 50000", "{0} > 10", "{0} >= 90d")


def tangled_script(slots: int = 60, states: int = 25, rows: int = 22) -> str:
    """Return a script that nobody would write: every row reads six answers, and any answer may be missing."""
    names, random = list(islice(words(), 45)), Random(1)
    text = "id: tangled\nlanguage: ru\nstart: s0\nslots:\n"
    for at in range(slots):
        text += f'  q{at}: {{type: yes_no, otherwise: skip, ask: "Вопрос про {names[at % 45]} номер {at}?"}}\n'
    text += "states:\n"
    for state in range(states):
        asked = range(slots * state // states, slots * (state + 1) // states)
        text += f"  s{state}:\n    collect: [{', '.join(f'q{at}' for at in asked)}]\n    next:\n"
        for _ in range(rows):
            flags = [f"{random.choice(('', 'not '))}q{random.randrange(slots)}" for _ in range(6)]
            text += f"      - {{when: {' and '.join(flags)}, go: s{min(state + random.randint(1, 9), states - 1)}}}\n"
        text += f"      - {{go: {'end' if state == states - 1 else f's{state + 1}'}}}\n"
    return text + "  end: {say: Спасибо., outcome: won}\n"


def words() -> Iterator[str]:
    """Yield words that are like no other, and long enough to be heard."""
    for one, two, three in product(
        ("бар", "вел", "гор", "дун", "жак"), ("ами", "око", "уте"), ("рест", "лунд", "зикс")
    ):
        yield one + two + three


def long_script(blocks: int = BLOCKS, doubts: int = DOUBTS) -> str:
    """Return a sound script; with the counts by default of more than 600 lines."""
    taken = words()
    names = list(islice(taken, blocks))
    return "".join((_head(), *_slots(names), *_states(names), *_doubts(list(islice(taken, 2 * doubts))), _tail()))


def _head() -> str:
    return (
        "id: long\ntitle: Длинный сценарий\nlanguage: ru\ntimezone: Europe/Moscow\n"
        "hours: Mo-Fr 09:00-20:00\nstart: greeting\n\n"
        "voice: {name: Анна, role: консультант}\nfacts:\n  company: Ромашка\n  price: от 9 000 ₽\n\n"
    )


def _slots(names: list[str]) -> Iterator[str]:
    yield "slots:\n  name:\n    type: person_name\n    ask: Как вас зовут?\n    otherwise: skip\n"
    yield "  phone:\n    type: phone\n    ask: На какой номер позвонить?\n"
    yield "    consent: Отправляя номер, вы соглашаетесь.\n"
    yield "  worry:\n    type: text\n    ask: Что вас смущает?\n    otherwise: skip\n"
    for at, name in enumerate(names):
        yield f"  q{at}:\n" + _KINDS[at % len(_KINDS)].format(name)
        yield f"    ask: Расскажите про {name}?\n    again:\n      - Хватит и пары слов. Так что же {name}?\n"
        yield f"    otherwise: {'skip' if at % 2 else 'manager'}\n"


def _states(names: list[str]) -> Iterator[str]:
    yield "\nstates:\n  greeting:\n    stage: new\n    say: Здравствуйте! Это {{ facts.company }}.\n"
    yield "    collect: [name]\n    next: s0\n"
    for at, name in enumerate(names):
        onward = f"s{at + 1}" if at + 1 < len(names) else "closing"
        guard = _GUARDS[at % len(_GUARDS)].format(f"q{at}")
        further = f" and q{at - 5}" if at >= 5 else ""
        yield f"  s{at}:\n    stage: part{at // 7}\n"
        yield f'    say: "{{% if name %}}{{{{ name }}}}, д{{% else %}}Д{{% endif %}}альше про {name}."\n'
        yield f"    collect: [q{at}]\n    next:\n"
        yield f"      - {{when: {guard}{further}, go: {'manager' if at % 9 == 8 else 'deeper' + str(at)}}}\n"
        yield f"      - {{go: {onward}}}\n"
        if at % 9 != 8:
            yield f"  deeper{at}:\n    do: [{{tag: q{at}}}]\n    say: Это важно, учту.\n    next: {onward}\n"
    yield "  closing:\n    stage: hot\n    do: [alert]\n    collect: [phone]\n    next: booked\n"
    yield "  booked: {say: Позвоним., outcome: won}\n"
    yield "  doubt: {collect: [worry], next: return}\n"
    yield "  refused: {say: Не настаиваю., outcome: lost, next: comeback}\n"
    yield "  silent: {outcome: lost, next: comeback}\n"
    yield "  stopped: {say: Больше не пишу., outcome: lost, next: comeback}\n"
    yield "  comeback:\n    say: С возвращением!\n    next:\n      - {when: phone, go: closing}\n      - {go: s0}\n"
    yield "  manager: {say: Передаю коллеге., outcome: handoff}\n\n"


def _doubts(names: list[str]) -> Iterator[str]:
    half = len(names) // 2
    yield "objections:\n"
    for at, name in enumerate(names[:half]):
        yield f"  doubt{at}:\n    hear:\n      words: [{name}]\n      phrases: [мне мешает {name}, а как же {name}]\n"
        yield "    replies:\n      - Понимаю вас.\n"
        yield f"      - {{say: Давайте разберёмся., go: doubt}}\n    then: {'refused' if at % 2 else 'manager'}\n"
    yield "answers:\n"
    for at, name in enumerate(names[half:]):
        yield f"  about{at}:\n    hear:\n      words: [{name}]\n      phrases: [что значит {name}]\n"
        yield '    reply: "Цена {{ facts.price }}."\n'


def _tail() -> str:
    return (
        "\nreminders:\n  quiet: 21:00-09:00\n  touches:\n    - {after: 2h, say: Тут.}\n    - {after: 7d, go: silent}\n"
        "\nalways:\n  - {hear: stop, go: stopped}\n  - {hear: human, go: manager}\n  - {hear: refusal, go: refused}\n"
        "\nunclear: Можно другими словами?\n"
    )
