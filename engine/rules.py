"""What a message means: the nine rules of DESIGN section 6, in their order.

A rule looks at the draft and answers whether it has ended the turn. ``RULES`` is the whole
precedence; nothing else decides. Values are taken before the first rule is asked.

    rule          ends the turn    what it does
    stop          yes              the landing's text once, then silence
    human         yes              a hand-over; what was left is remembered
    reply_offer   yes, if heard    a doubtful reading is settled by the lead
    always        yes              the script's own moves
    correct       no               a changed slot, the route walked again
    object        if it moves      the next rung; the ladder's end
    answer        no               at most two authored answers
    after_end     yes, if ended    the outcome's own ``next``, else a manager, once
    progress      yes, if filled   or if rules 4-6 spoke: the open question, no attempt counted
    small_talk    yes, if heard    back, repeat, restart, later, refusal, greeting, thanks
    which         yes, if close    two readings of what was said, as buttons
    unheard       yes              the next attempt, then ``otherwise``
"""

from __future__ import annotations

from collections.abc import Callable

from engine.asking import ask, offer
from engine.buttons import buttons, printed
from engine.draft import Draft
from engine.effect import Alert
from engine.event import CLOSE, Event
from engine.filling import react, take
from engine.flow import HANDOFF, SKIP, Always
from engine.guards import holds
from engine.message import Part
from engine.route import advance, enter, hand_over, move, pending, settle, walk
from engine.script import row_name
from engine.session import Offer

Rule = Callable[[Draft], bool]
SOFT = ("later", "refusal", "greeting", "thanks", "back", "repeat", "restart", "correction")
MOST_ANSWERS = 2
OF_THE_WHOLE = ("интерес", "актуал", "передума", "interest", "mind")  # roots of a refusal of the offer itself
POLITE, WORDS_BESIDE = ("greeting", "thanks"), 2


def decide(draft: Draft) -> None:
    """Take the values of a message, then let the first rule that can end the turn end it.

    Who asks not to be written to gives nothing by the same words: no phone, no consent.
    """
    if not intent(draft, "stop"):
        values(draft)
    for rule in RULES:
        if rule(draft):
            return


def heard(draft: Draft, kind: str, name: str | None = None) -> tuple[Event, ...]:
    """Return the events of a kind (and a name) in the order they were said."""
    return tuple(
        one for one in draft.heard if one.kind == kind and name in (None, one.name) and one.evidence.rule != CLOSE
    )


def intent(draft: Draft, name: str) -> bool:
    """Tell whether a built-in intent was heard."""
    return bool(heard(draft, "intent", name))


def values(draft: Draft) -> None:
    """Fill what was said outright; a doubtful reading of the awaited slot becomes an offer."""
    offered = draft.session.offer
    for event in heard(draft, "slot"):
        if event.corrects or event.name in draft.session.slots:
            continue
        made, question = draft.session.offer, draft.question
        verdict = take(draft, event)
        if verdict == "offered" and question is not None:  # one question at a time: the first
            draft.update(offer=made)
            draft.question = question
    if draft.filled and draft.session.offer is offered:
        draft.update(offer=None)


def stop(draft: Draft) -> bool:
    """Rule 1: the landing's text (or a built-in one) once, then silence until the lead writes again."""
    if not intent(draft, "stop"):
        return False
    draft.rules.append("stop")
    row = landing(draft, "stop")
    if row is not None:
        move(draft, row.go, row.forget)
    if not draft.says:
        draft.says.append(draft.own("stopped", "close"))
    draft.update(owner="closed", outcome="lost", awaiting=None, offer=None)
    return True


def human(draft: Draft) -> bool:
    """Rule 2: the talk goes to the managers; the state left is remembered for its return."""
    if not intent(draft, "human"):
        return False
    draft.rules.append("human")
    give_to_manager(draft)
    return True


def give_to_manager(draft: Draft) -> None:
    """Hand a talk over by the script's landing for ``human``, or without one, where it stands."""
    row = landing(draft, "human")
    left = (*draft.session.frames, draft.session.state)
    if row is not None:
        move(draft, row.go, row.forget)
    if not draft.says:
        draft.says.append(draft.own("handoff", "close"))
    hand_over(draft)
    if not draft.session.left:
        draft.update(left=left)


def landing(draft: Draft, name: str) -> Always | None:
    """Return the row of ``always`` that hears a built-in intent, where the script has one."""
    return next((row for row in draft.script.flow.always if row.hear == name and row_open(draft, row)), None)


def row_open(draft: Draft, row: Always) -> bool:
    """Tell whether the guard of a row of ``always`` lets it fire."""
    return row.when is None or holds(row.when, draft.situation)


def reply_offer(draft: Draft) -> bool:
    """Settle an offer: yes, no, or one of its readings; a new value has settled it already."""
    made = draft.session.offer
    if made is None or draft.question is not None:
        return False
    chosen = next((one for one in heard(draft, "intent") if one.evidence.rule == "offer"), None)
    if chosen is None:
        return False
    draft.rules.append("offer")
    settle_offer(draft, made, chosen.name)
    return True


def settle_offer(draft: Draft, made: Offer, answer: str) -> None:
    """Do what the lead's answer to an offer says: ``yes``, ``no``, the number of a reading, or an intent."""
    draft.update(offer=None)
    if made.names:
        kind, _, name = answer.partition(":")
        if (kind, name) in made.names:
            evidence = draft.heard[0].evidence if draft.heard else None
            if evidence is not None:
                draft.heard = (*draft.heard, Event("objection" if kind == "objection" else "answer", name, evidence))
        if object_(draft):
            return
        answer_(draft)
        resume(draft)
    elif made.slot is None:
        if answer == "yes":
            start_again(draft)
        else:
            resume(draft)
    elif answer == "no" or not made.values:
        attempt(draft, made.slot)
    else:
        place = 0 if answer == "yes" else int(answer) - 1
        event = next((one for one in draft.heard), None)
        if event is not None and 0 <= place < len(made.values):
            known = made.slot in draft.session.slots
            take(draft, Event("slot", made.slot, event.evidence, made.values[place]), exact=True)
            if known:
                after_change(draft, (made.slot,))
        resume(draft)


def always(draft: Draft) -> bool:
    """Rule 3: the first of the script's own rows that was heard and leads elsewhere."""
    flow = draft.script.flow
    for event in heard(draft, "intent"):
        for index, row in enumerate(flow.always):
            if row.event or row.hear in SOFT or row_name(flow, index) != event.name or not row_open(draft, row):
                continue
            if move(draft, row.go, row.forget):
                draft.rules.append("always")
                draft.touched.append(f"always:{index}")
                resume(draft)
                return True
    return False


def correct(draft: Draft) -> bool:
    """Rule 4: a changed slot; what depends on it is asked again, the route is walked again."""
    changed = []
    for event in heard(draft, "slot"):
        if not event.corrects or event.name in draft.filled:
            continue
        if event.value is None:
            draft.forget((event.name,))
            changed.append(event.name)
        elif draft.session.slots.get(event.name) != event.value and take(draft, event) == "filled":
            changed.append(event.name)
    if changed:
        draft.rules.append("correct")
        after_change(draft, tuple(changed))
    return False


def after_change(draft: Draft, changed: tuple[str, ...]) -> None:
    """Clear what depends on changed slots, walk the route again, and say what was understood."""
    slots = draft.script.flow.slots
    cleared: tuple[str, ...] = ()
    while True:
        news = {*changed, *cleared}
        more = tuple(name for name, slot in slots.items() if name not in news and news & set(slot.depends_on))
        if not more:
            break
        cleared += more
    draft.forget(cleared)
    before = len(draft.says)
    walk(draft, changed)
    if len(draft.says) == before:
        shown = [
            printed(slots[name], draft.session.slots[name], draft.session.locale)
            for name in changed
            if name in draft.session.slots
        ]
        if shown:
            draft.fronts.append(draft.own("corrected", value=", ".join(shown)))


def object_(draft: Draft) -> bool:
    """Rule 5: of several objections the first; its next rung, or the ladder's end."""
    found = heard(draft, "objection")
    if not found or found[0].name not in draft.script.flow.objections:
        return False
    name = found[0].name
    objection = draft.script.flow.objections[name]
    draft.rules.append("object")
    draft.fire("stay")
    reached = draft.session.rungs.get(name, 0)
    if reached < len(objection.replies):
        rung = objection.replies[reached]
        draft.count("rungs", name, reached + 1)
        draft.touched.append(f"rung:{name}:{reached}")
        part = draft.words(rung.say, "objection")
        if part is not None:
            draft.fronts.append(part)
        target = rung.go
    else:
        draft.touched.append(f"then:{name}")
        target = objection.then
    if target == HANDOFF:
        give_to_manager(draft)
        return True
    if target is not None and move(draft, target):
        resume(draft)
        return True
    return False


def answer_(draft: Draft) -> bool:
    """Rule 6: the authored answers to what was asked, at most two."""
    names = dict.fromkeys(one.name for one in heard(draft, "answer") if one.name in draft.script.flow.answers)
    for name in list(names)[:MOST_ANSWERS]:
        part = draft.words(draft.script.flow.answers[name].reply, "answer")
        draft.rules.append("answer")
        draft.touched.append(f"answer:{name}")
        draft.fire("stay")
        if part is not None:
            draft.fronts.append(part)
    return False


def after_end(draft: Draft) -> bool:
    """After won or lost rules 1-6 work; else the outcome's ``next``; else a manager, once."""
    if draft.session.outcome is None or draft.session.offer is not None:
        return False
    if draft.fronts or draft.says or "correct" in draft.rules:
        resume(draft)
        return True
    draft.rules.append("after_end")
    if intent(draft, "thanks") and not heard(draft, "slot"):
        draft.fronts.append(draft.own("welcome", "close"))
        return True
    if draft.state.outcome and draft.state.next and advance(draft):
        resume(draft)
        return True
    if intent(draft, "yes"):
        return True  # "ok", "fine" after the last word: nothing is left to say
    if not draft.session.alerted:
        draft.update(alerted=True)
        draft.effects.append(Alert("after_end"))
    unclear(draft)
    return True


def progress(draft: Draft) -> bool:
    """Rule 7, and the end of rules 4-6: react, walk on, ask what is open; no attempt is counted."""
    if not draft.filled and not draft.fronts and not draft.rules and draft.question is None:
        return False
    if draft.filled:
        draft.rules.append("fill")
    elif draft.refused and not draft.rules:
        draft.rules.append("refuse")
        attempt(draft, draft.refused[0])
        return True
    resume(draft)
    return True


def resume(draft: Draft) -> None:
    """End a turn where the talk now stands: react, walk on, ask. An open offer is the question."""
    react(draft)
    if draft.session.owner != "bot":
        return
    slot = settle(draft)
    if draft.session.offer is not None and draft.question is not None:
        return
    ask(draft, slot)
    aside = draft.fronts[-1] if draft.fronts and not draft.says else None
    if aside is not None and aside.kind in ("objection", "answer") and ends_with_question(aside):
        draft.question, draft.buttons = None, ()


def ends_with_question(part: Part) -> bool:
    """Tell whether a rung asks something itself: then it replaces the pending question for this turn."""
    return part.text.rstrip(" \n)»\"'").endswith("?")


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

    Who is not interested at all refuses more than an answer: then the script's row comes first.
    """
    awaited = draft.session.awaiting
    words = heard(draft, "intent", "refusal")[0].evidence.span.lower()
    whole = landing(draft, "refusal") is not None and any(root in words for root in OF_THE_WHOLE)
    if awaited is not None and draft.script.flow.slots[awaited].otherwise == SKIP and not whole:
        skip(draft, awaited)
        resume(draft)
        return
    by_row(draft, "refusal", lambda: attempt(draft, awaited))


def later(draft: Draft) -> None:
    """The script's row, where it hears that the lead comes back later; else an attempt."""
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
    draft.question = Part("ask", draft.session.last, draft.script.flow.wording.mode)
    draft.buttons = buttons(draft.script, draft.session)


def restart(draft: Draft) -> None:
    """Ask first: a talk is not thrown away on one word."""
    offer(draft, Offer(None))


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
    "later": later,
    "refusal": refuse,
    "correction": resume,
    "greeting": resume,
    "thanks": resume,
}


def which(draft: Draft) -> bool:
    """Two close readings of what was said: ask, with both as buttons."""
    close = tuple((one.kind, one.name) for one in draft.heard if one.evidence.rule == CLOSE)
    if len(close) != 2 or draft.session.offer is not None:
        return False
    draft.rules.append("which")
    offer(draft, Offer(None, names=close))
    return True


def unheard(draft: Draft) -> bool:
    """Rule 9: the next attempt of the awaited slot, then its ``otherwise``; else ``unclear``."""
    draft.rules.append("unheard")
    draft.fire("stay")
    slot = draft.session.offer.slot if draft.session.offer is not None else pending(draft)
    attempt(draft, slot)
    return True


def attempt(draft: Draft, slot: str | None) -> None:
    """Count a failed attempt and ask again, or give the slot up as the script says."""
    draft.update(offer=None)
    if slot is None:
        unclear(draft)
        return
    authored = draft.script.flow.slots[slot]
    failed = draft.session.attempts.get(slot, 0) + 1
    draft.count("attempts", slot, failed)
    if failed < authored.attempts:
        ask(draft, slot, again=True)
        return
    draft.rules.append("otherwise")
    draft.touched.append(f"otherwise:{slot}")
    draft.count("attempts", slot, 0)
    if authored.otherwise == SKIP:
        skip(draft, slot)
    elif authored.otherwise == HANDOFF or not move(draft, authored.otherwise):
        give_to_manager(draft)
        return
    resume(draft)


def skip(draft: Draft, slot: str) -> None:
    """Leave an optional slot unknown, and do not ask for it again."""
    if slot not in draft.session.skipped:
        draft.update(skipped=(*draft.session.skipped, slot))


def unclear(draft: Draft) -> None:
    """Say that it was not understood, in the script's words or built-in ones."""
    part = draft.words(draft.script.flow.unclear, "ask_again") or draft.own("unclear", "ask_again")
    draft.question = part


RULES: tuple[Rule, ...] = (
    stop,
    human,
    reply_offer,
    always,
    correct,
    object_,
    answer_,
    after_end,
    progress,
    small_talk,
    which,
    unheard,
)
