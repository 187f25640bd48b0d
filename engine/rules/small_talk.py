"""Rule 8: what people say around an answer."""

from __future__ import annotations

from collections.abc import Callable

from engine.asking import offer
from engine.buttons import buttons
from engine.draft import Draft
from engine.flow import SKIP
from engine.message import Part
from engine.route import enter, move, pending, prints, say, walk
from engine.rules.heard import heard, intent
from engine.rules.leaving import landing
from engine.rules.resuming import attempt, resume, skip
from engine.session import Offer
from engine.understanding.words import bag

OF_THE_WHOLE = ("интерес", "актуал", "передума", "interest", "mind")  # roots of a refusal of the offer itself
OF_THE_ANSWER = (  # of one question only
    "скаж", "отвеч", "важно", "говор", "назыв", "назов", "сообщ", "дам", "дать", "дава", "остав",
    "номер", "телефон", "почт",
    "answer", "tell", "say", "give", "share", "number",
)  # fmt: skip
OF_THE_TIME = bag(  # may be said of the time that was asked for
    "а можно лучше давайте давай чуть немного попозже позже позднее maybe a bit later can we do it"
)
POLITE, WORDS_BESIDE = ("greeting", "thanks"), 2


def small_talk(draft: Draft) -> bool:
    """Rule 8: what people say around an answer."""
    for name, verb in SMALL_TALK.items():
        if intent(draft, name) and (name not in POLITE or alone(draft)):
            draft.rules.append(name)
            draft.fire("stay")
            verb(draft)
            return True
    return False


def alone(draft: Draft) -> bool:
    """Tell whether a message is a courtesy and nothing more: hardly a word beside it, and no question."""
    text = draft.incoming.text
    for one in sorted(draft.heard, key=lambda event: event.evidence.start, reverse=True):
        text = text[: one.evidence.start] + " " + text[one.evidence.end :]
    return "?" not in text and len(text.split()) <= WORDS_BESIDE


def refuse(draft: Draft) -> None:
    """An optional slot is skipped; else the script's row, where it hears a refusal; else an attempt.

    Who is not interested at all refuses more than an answer: then the script's row comes first. Who
    will not tell one thing is asked again.
    """
    awaited = draft.session.awaiting
    words = heard(draft, "intent", "refusal")[0].evidence.span.lower()
    whole = landing(draft, "refusal") is not None and any(root in words for root in OF_THE_WHOLE)
    if awaited is not None and draft.script.flow.slots[awaited].otherwise == SKIP and not whole:
        skip(draft, awaited)
        resume(draft)
        return
    if awaited is not None and any(root in words for root in OF_THE_ANSWER):
        attempt(draft, awaited)
        return
    by_row(draft, "refusal", lambda: attempt(draft, awaited))


def wait(draft: Draft) -> None:
    """Whoever looks something up has the question before him: no attempt is counted, nothing is asked anew."""
    draft.question = draft.own("take_your_time", "close")


def later(draft: Draft) -> None:
    """The script's row, where it hears that the lead comes back later; else an attempt.

    «а можно попозже?» where a time was asked is about that time: it is asked again.
    """
    awaited = draft.session.awaiting
    words = heard(draft, "intent", "later")[0].evidence.span.lower().split()
    if awaited is not None and draft.script.flow.slots[awaited].type == "datetime" and OF_THE_TIME.issuperset(words):
        attempt(draft, awaited)
        return
    by_row(draft, "later", lambda: attempt(draft, pending(draft)))


def by_row(draft: Draft, name: str, otherwise: Callable[[], None]) -> None:
    """Follow the script's row for a soft intent, if it has one that leads elsewhere."""
    row = landing(draft, name)
    if row is not None and move(draft, row.go, row.forget):
        draft.touched.append(f"always:{draft.script.flow.always.index(row)}")
        resume(draft)
    else:
        otherwise()


def back(draft: Draft) -> None:
    """Unlearn the latest answer and ask for it again."""
    known = tuple(draft.session.slots)
    if known:
        draft.forget(known[-1:])
        walk(draft, ())
    resume(draft)


def repeat(draft: Draft) -> None:
    """Say the last reply again, with its buttons."""
    if not draft.session.last:
        resume(draft)
        return
    draft.question = Part("ask", draft.session.last, "exact")  # parts that are said word for word may stand in it
    draft.buttons = buttons(draft.script, draft.session)


def restart(draft: Draft) -> None:
    """Ask first: a talk is not thrown away on one word."""
    offer(draft, Offer(None))


def amend(draft: Draft) -> None:
    """Say again what is to be confirmed, where a mark of correction came without the right value; then ask."""
    awaited = draft.session.awaiting
    if awaited is not None and draft.script.flow.slots[awaited].type == "yes_no":
        here = draft.session.state
        if prints(draft, here, tuple(draft.session.slots)):
            say(draft, here)
    resume(draft)


def start_again(draft: Draft) -> None:
    """Forget the answers and begin anew; what was done is not done again."""
    draft.fire("restart")
    draft.update(
        slots={},
        skipped=(),
        attempts={},
        reacted=(),
        said=(),
        frames=(),
        left=(),
        outcome=None,
        origin=draft.session.state,
    )
    enter(draft)
    resume(draft)


SMALL_TALK: dict[str, Callable[[Draft], None]] = {
    "back": back,
    "repeat": repeat,
    "restart": restart,
    "wait": wait,
    "later": later,
    "refusal": refuse,
    "correction": amend,
    "greeting": resume,
    "thanks": resume,
}
