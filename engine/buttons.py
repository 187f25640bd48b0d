"""The buttons of the open question, worked out from the session, and what a press of one means."""

from __future__ import annotations

import hashlib

from engine.builtin import builtin
from engine.flow import Hear, Slot, Translated
from engine.message import Button
from engine.printed import label
from engine.printing import show
from engine.script import Script
from engine.session import Session
from engine.value import Value

YES, NO, CONTACT = "yes", "no", "contact"


def printed(slot: Slot, value: Value, locale: str) -> str:
    """Return a value as its button shows it."""
    if slot.type == "choice" and isinstance(value, str):
        return label(slot, value, locale)
    return show(value, slot.type, locale, slot.currency)


def buttons(script: Script, session: Session) -> tuple[Button, ...]:
    """Return the buttons of the question that is open, worked out anew from the session."""
    locale, made = session.locale, session.offer
    yes_no = (Button(YES, builtin("yes", locale)), Button(NO, builtin("no", locale)))
    if made is not None:
        if made.names:
            return tuple(
                Button(f"{kind}:{name}", intent_label(script, kind, name, locale)) for kind, name in made.names
            )
        if made.slot is None or len(made.values) == 1:
            return yes_no
        slot = script.flow.slots[made.slot]
        return tuple(Button(str(place), printed(slot, value, locale)) for place, value in enumerate(made.values, 1))
    if session.awaiting is None or session.awaiting not in script.flow.slots:
        return ()
    slot = script.flow.slots[session.awaiting]
    if slot.type == "yes_no":
        return yes_no
    if slot.type == "choice":
        return tuple(Button(id_, labels.button(locale)) for id_, labels in slot.options.items())
    if slot.type == "phone":
        return (Button(CONTACT, builtin("contact", locale)),)
    return ()


def intent_label(script: Script, kind: str, name: str, locale: str) -> str:
    """Return what stands on the button of an objection or answer: its title, else its shortest plain example."""
    one = script.flow.objections.get(name) if kind == "objection" else script.flow.answers.get(name)
    if one is None:
        return name
    title = one.title
    if isinstance(title, Translated):
        title = next((text for text in (getattr(title, locale), title.ru, title.en) if isinstance(text, str)), None)
    if title is not None or isinstance(one.hear, str):
        return title or name
    return _example(one.hear, locale) or name


def _example(hear: Hear, locale: str) -> str:
    """Return the shortest phrase of two words or more in a language, else of any: short is clear."""
    own = [text for text in (*hear.phrases, *hear.words) if text.isascii() is (locale == "en")]
    said = own or [*hear.phrases, *hear.words]
    return min(said, key=lambda text: (" " not in text, len(text)), default="")


def pressed(script: Script, session: Session, text: str, asked: str | None = None) -> Button | None:
    """Return the button of the open question that was pressed, by its id (perhaps shortened) or by its label.

    ``asked`` names the session and the turn that showed it, as ``number.version``: one of an earlier question, which
    may have had a button of the same id, is none.
    """
    if asked is not None and not _is_open(session, asked):
        return None
    known = buttons(script, session)
    low = text.strip().casefold()
    return next((one for one in known if text in (one.id, short(one.id))), None) or next(
        (one for one in known if one.text.casefold() == low), None
    )


def short(id_: str) -> str:
    """Return what stands for an id where a channel has no room for it."""
    return "#" + hashlib.sha256(id_.encode("utf-8", "replace")).hexdigest()[:16]


def _is_open(session: Session, asked: str) -> bool:
    """Tell whether the question that a turn showed is the one that is still open."""
    number, _, version = asked.partition(".")
    return number == str(session.number) and version.isdecimal() and int(version[:18]) >= session.asked
