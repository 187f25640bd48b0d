"""The bot one would write by hand for this one talk: regular expressions, if and elif, Jinja2.

It says what ``flows/credit.yaml`` says, from the same templates, and knows nothing else: no typos, no
corrections, no other order. It is the floor of what such a talk must cost.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from jinja2 import Environment, Template

from engine.flow import Case, Flow, Translated

NAME = re.compile(r"(?:меня зовут|я)?\s*([а-яё]+)(?: меня зовут)?\W*$", re.IGNORECASE)
NUMBER = re.compile(r"\d+")
PHONE = re.compile(r"(?:\+7|8)[\d -]{10,}")
GREETING = re.compile(r"здравствуйте|привет|добр|здрасте", re.IGNORECASE)
DEAR = re.compile(r"\bдорог", re.IGNORECASE)
THINK = re.compile(r"\bподума", re.IGNORECASE)
YES = re.compile(r"\b(?:да|давайте|верно|ага)\b", re.IGNORECASE)
CITY = re.compile(r"в ([А-ЯЁ][а-яё]+)")
HOUR = re.compile(r"завтра в (\d+)", re.IGNORECASE)
CITIES: Final = {
    "Казани": "Казань", "Самаре": "Самара", "Перми": "Пермь", "Омске": "Омск", "Туле": "Тула",
    "Саратове": "Саратов", "Уфе": "Уфа", "Красноярске": "Красноярск", "Воронеже": "Воронеж",
}  # fmt: skip
MONTHS: Final = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
MONTH: Final = 30 * 86_400


def russian(text: object) -> object:
    """Return the Russian half of a text in two languages."""
    return text.ru if isinstance(text, Translated) else text


def templates(flow: Flow) -> dict[str, Template]:
    """Return the script's texts compiled, under names of one's own."""
    env = Environment()

    def case(text: object, at: int) -> str:
        text = russian(text)
        chosen = russian(text[at] if isinstance(text, tuple) else text)
        return str(russian(chosen.say) if isinstance(chosen, Case) else chosen)

    slots, states, objections = flow.slots, flow.states, flow.objections
    texts = {f"ask {name}": case(slot.ask, 0) for name, slot in slots.items()}
    for name in ("name", "debt", "overdue", "property", "creditors", "worry"):
        react = russian(slots[name].react)
        assert isinstance(react, tuple)
        texts |= {f"react {name} {at}": case(react, at) for at in range(len(react))}
    texts |= {f"say {name}": case(states[name].say, -1) for name in ("greeting", "offer", "summary", "booked")}
    texts |= {"say closing": case(states["closing"].say, 1), "say sizing": case(states["sizing"].say, 0)}
    texts |= {f"say {name}": case(objections[name].replies[0].say, 0) for name in ("price", "think")}
    texts |= {"notice": case(flow.wording.notices[0].say, 0), "consent": case(slots["phone"].consent, 0)}
    return {name: env.from_string(text.strip()) for name, text in texts.items()}


def answer(texts: dict[str, Template], facts: dict[str, Any], lead: dict[str, Any], text: str, at: int) -> list[str]:
    """Return the messages to the lead; ``lead`` is changed in place. ``at``: UTC milliseconds."""
    awaiting = lead["awaiting"]

    def say(*names: str) -> str:
        return "\n\n".join(texts[name].render(lead, facts=facts) for name in names)

    if DEAR.search(text):
        return [say("say price", f"ask {awaiting}")]
    if THINK.search(text):
        lead["back"], lead["awaiting"] = awaiting, "worry"
        return [say("say think", "ask worry")]
    if awaiting == "name":
        if GREETING.search(text):
            return [say("ask name")]
        if found := NAME.search(text):
            lead["name"], lead["awaiting"] = found[1].capitalize(), "debt"
            return [say("react name 0", "say sizing", "ask debt")]
    elif awaiting == "debt":
        if found := NUMBER.search(text):
            lead["debt"], lead["awaiting"] = f"{found[0][:3]} 000 ₽", "creditors"
            return [say("react debt 1", "ask creditors")]
    elif awaiting == "creditors":
        if len(found := NUMBER.findall(text)) > 1:
            lead["creditors"], lead["income"], lead["awaiting"] = int(found[0]), int(found[1]) * 1000, "overdue"
            many = ("react creditors 0",) if lead["creditors"] >= 5 else ()
            return [say(*many, "ask overdue")]
    elif awaiting == "overdue":
        months = 6 if "полгода" in text else int(found[0]) if (found := NUMBER.search(text)) else None
        if months is not None:
            lead["overdue"], lead["awaiting"] = months * MONTH, "property"
            return [say("react overdue 0" if months >= 3 else "react overdue 2", "ask property")]
    elif awaiting == "property":
        if "машина" in text and (found := CITY.search(text)):
            lead["property"], lead["city"], lead["awaiting"] = "car", CITIES.get(found[1], found[1]), "agrees"
            return [say("notice"), say("react property 2", "say offer", "ask agrees")]
    elif awaiting == "worry":
        lead["worry"], lead["awaiting"] = text, lead.pop("back")
        return [say("react worry 0", f"ask {lead['awaiting']}")]
    elif awaiting == "agrees":
        if YES.search(text) and (found := PHONE.search(text)):
            digits = "".join(NUMBER.findall(found[0]))[-10:]
            lead["phone"] = f"+7 {digits[:3]} {digits[3:6]}-{digits[6:8]}-{digits[8:]}"
            lead["awaiting"] = "call_at"
            return [say("consent"), say("say closing", "ask call_at")]
    elif awaiting == "call_at":
        if found := HOUR.search(text):
            day = datetime.fromtimestamp(at / 1000, UTC) + timedelta(days=1, hours=3)
            lead["call_at"] = f"{day.day} {MONTHS[day.month - 1]} в {found[1]}:00"
            lead["awaiting"] = "confirmed"
            return [say("say summary", "ask confirmed")]
    elif awaiting == "confirmed" and YES.search(text):
        lead["confirmed"], lead["awaiting"] = True, None
        return [say("say booked")]
    return [say(f"ask {awaiting}")]


def greet() -> dict[str, Any]:
    """Return a lead who was greeted and is asked his name."""
    return {"awaiting": "name"}
