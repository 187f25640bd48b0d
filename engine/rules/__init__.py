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
    beside        yes, if it is  a command that nobody serves, a caption that says nothing
    after_end     yes, if ended    the outcome's own ``next``, else a manager, once
    progress      yes, if filled   or if rules 4-6 spoke: the open question, no attempt counted
    small_talk    yes, if heard    back, repeat, restart, later, refusal, greeting, thanks
    which         yes, if close    two readings of what was said, as buttons
    unheard       yes              the next attempt, then ``otherwise``
"""

from __future__ import annotations

from collections.abc import Callable

from engine.draft import Draft
from engine.filling import take
from engine.rules.beside import beside, commanded
from engine.rules.correcting import correct
from engine.rules.going_on import after_end, always, progress
from engine.rules.heard import heard, intent
from engine.rules.leaving import human, stop
from engine.rules.objecting import answer_, object_
from engine.rules.offers import reply_offer, which
from engine.rules.resuming import unheard
from engine.rules.small_talk import small_talk

Rule = Callable[[Draft], bool]


def decide(draft: Draft) -> None:
    """Take the values of a message, then let the first rule that can end the turn end it.

    Who asks not to be written to gives nothing by the same words: no phone, no consent. A command is no value either.
    """
    begun = draft.session.begun
    if not intent(draft, "stop") and not commanded(draft.incoming):
        values(draft)
    for rule in RULES:
        if rule(draft):
            break
    if begun and draft.session.begun == begun:
        draft.update(begun="")  # what was begun goes on at once or not at all


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


RULES: tuple[Rule, ...] = (
    stop,
    human,
    reply_offer,
    always,
    correct,
    object_,
    answer_,
    beside,
    after_end,
    progress,
    small_talk,
    which,
    unheard,
)
