"""Moving a lead through the chart: entering states, walking on, walking the route again."""

from __future__ import annotations

from engine.draft import Draft
from engine.effect import Alert, Tag
from engine.flow import RETURN, Text
from engine.message import Part, Reply
from engine.templates import parse_text
from engine.texts import choose


def enter(draft: Draft, *, speak: bool = True) -> None:
    """Do what entering the present state brings: notices, stage, outcome, texts, files, actions."""
    id_, state, flow = draft.session.state, draft.state, draft.script.flow
    draft.touched.append(f"state:{id_}")
    if state.stage is not None:
        draft.update(stage=state.stage)
    if speak:
        notices(draft, id_)
        say(draft, id_)
    for action in state.do:
        key = f"{id_}/{action if isinstance(action, str) else next(iter(action.values()))}"
        if key not in draft.session.done:
            draft.update(done=(*draft.session.done, key))
            draft.effects.append(Alert(id_) if isinstance(action, str) else Tag(next(iter(action.values()))))
    if state.outcome != draft.session.outcome:
        draft.update(outcome=state.outcome)
    if state.outcome == "handoff":
        hand_over(draft)
    if id_ not in draft.script.digressions and draft.session.frames and not flow.states[id_].outcome:
        draft.update(frames=())


def notices(draft: Draft, id_: str) -> None:
    """Say the notices before a state, word for word, once, as messages of their own."""
    for index, notice in enumerate(draft.script.flow.wording.notices):
        key = f"{index}:{notice.before}"
        if notice.before != id_ or key in draft.session.noticed:
            continue
        part = draft.words(notice.say, "notice", "exact")
        if part is not None:
            draft.exact.append(Reply((Part(part.kind, part.text, "exact"),)))
            draft.update(noticed=(*draft.session.noticed, key))
            draft.touched.append(f"notice:{index}")


def say(draft: Draft, id_: str) -> None:
    """Say a state's text and send its files."""
    state = draft.script.flow.states[id_]
    part = draft.words(state.say, "close" if state.outcome else "present", state.wording)
    if part is not None:
        draft.says.append(part)
    if id_ not in draft.session.said:
        draft.update(said=(*draft.session.said, id_))
    draft.sends.extend(state.send)


def hand_over(draft: Draft) -> None:
    """Put the talk into the hands of the managers, who get a card; an owner that is there stays."""
    if draft.session.owner == "bot":
        draft.update(owner="waiting")
        draft.effects.append(Alert("handoff"))
    draft.update(outcome="handoff", awaiting=None, offer=None)


def move(draft: Draft, target: str, forget: tuple[str, ...] = (), *, speak: bool = True) -> bool:
    """Move a lead by a rule of the script that is no plain ``next``.

    A move to where one stands is no move. A digression remembers where to come back to; a hand-over
    remembers where to go on when the talk is given back. Returns whether the lead moved.
    """
    source = draft.session.state
    if target == source:
        draft.forget(forget)
        return bool(forget)
    frames = (*draft.session.frames, source)
    if not draft.fire(draft.script.chart.go(target)):
        return False
    draft.forget(forget)
    outcome = draft.script.flow.states[target].outcome
    if target in draft.script.digressions:
        draft.update(frames=frames[-8:])
    elif outcome == "handoff":
        draft.update(left=frames, frames=())
    else:
        draft.update(frames=(), origin=target)
    enter(draft, speak=speak)
    return True


def settle(draft: Draft, *, speak: bool = True) -> str | None:
    """Walk on by ``next`` until a question is open; return its slot, or nothing at an end."""
    for _ in range(2 * len(draft.script.flow.states) + 2):
        slot = pending(draft)
        if slot is not None:
            return slot
        if draft.state.outcome or not draft.state.next or draft.session.outcome == "handoff":
            return None
        if not advance(draft, speak=speak):
            return None
    hand_over(draft)  # a loop without a wait: ``check`` refuses it; a live lead is still not stranded
    return None


def pending(draft: Draft) -> str | None:
    """Return the first slot of the present state that is neither known nor skipped."""
    session = draft.session
    return next(
        (slot for slot in draft.state.collect if slot not in session.slots and slot not in session.skipped), None
    )


def advance(draft: Draft, *, speak: bool = True, known: bool = False) -> bool:
    """Take the first row of ``next`` that is true. ``known``: texts already said are not repeated."""
    source, state = draft.session.state, draft.state
    if not draft.fire("next") or draft.row is None:
        return False
    row = state.next[draft.row]
    draft.touched.append(f"row:{source}:{draft.row}")
    draft.forget(row.forget)
    if row.go != RETURN:
        enter(draft, speak=speak and not (known and draft.session.state in draft.session.said))
        return True
    return come_back(draft)


def come_back(draft: Draft) -> bool:
    """Leave a digression for the question that was pending, without saying its state's text again."""
    frames = draft.session.frames
    draft.update(frames=frames[:-1])
    if frames and draft.fire(draft.script.chart.back(frames[-1])):
        state = draft.state
        draft.update(outcome=state.outcome, stage=state.stage or draft.session.stage)
        return True
    draft.update(frames=())
    hand_over(draft)  # nothing was pending: ``check`` refuses such a script; a live lead is still not stranded
    return False


def walk(draft: Draft, changed: tuple[str, ...]) -> bool:
    """Walk the route again over the known slots, from where it began.

    Texts already said are not repeated, but for one that prints a changed slot: the lead is to hear
    what became of it. A digression is kept when the walk ends where it began. Returns whether the
    lead is elsewhere now.
    """
    base = (*draft.session.frames, draft.session.state)[0]
    trial = Draft(draft.script, draft.session, draft.incoming)
    _walk(trial, ())
    if trial.session.state == base:
        if base not in draft.script.digressions and base in draft.session.said and prints(draft, base, changed):
            say(draft, base)
        return False
    _walk(draft, changed)
    return True


def _walk(draft: Draft, changed: tuple[str, ...]) -> None:
    origin = draft.session.origin
    flow = draft.script.flow
    if origin != draft.session.state and not draft.fire(
        "restart" if origin == flow.start else draft.script.chart.go(origin)
    ):
        return
    draft.update(frames=(), outcome=None)
    for _ in flow.states:
        here = draft.session.state
        ends = pending(draft) is not None or bool(draft.state.outcome) or not draft.state.next
        shown = tuple(draft.session.slots) if changed and ends else changed  # what is asked here is asked about them
        if here in draft.session.said and prints(draft, here, shown, passing=not ends):
            say(draft, here)
        if ends or not advance(draft, known=True):
            return


def prints(draft: Draft, id_: str, changed: tuple[str, ...], *, passing: bool = False) -> bool:
    """Tell whether a state's text prints a changed slot. A name said in passing is no news."""
    slots = draft.script.flow.slots
    news = {slot for slot in changed if not (passing and slots[slot].type == "person_name")}
    text: Text | None = draft.script.flow.states[id_].say
    chosen = choose(text, draft.scene())
    if not news or chosen is None:
        return False
    sure, guarded = parse_text(chosen[0])
    return bool(news & {*sure, *guarded})
