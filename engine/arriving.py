"""A lead is brought in where the edit of a script has put him."""

from __future__ import annotations

from engine.draft import Draft
from engine.landing import LANDED, Landing
from engine.route import advance, enter, pending
from engine.rules.heard import intent

SPOKEN = ("text", "start", "edit", "button", "contact", "file")


def arrive(draft: Draft, landing: Landing) -> bool:
    """Enter the state that a landing chose; return whether this turn will ask the lead where he stands.

    A lead who did nothing himself, or who wants silence or a human, is told nothing: he hears the text of
    the state at his next word. While a manager owns the talk it is entered when it is given back.
    """
    session = draft.session
    if not landing.told and (session.outcome == draft.state.outcome or session.owner != "bot"):
        return False
    if session.owner not in ("bot", "closed"):
        return False
    speak = draft.incoming.kind in SPOKEN and not intent(draft, "stop") and not intent(draft, "human")
    if session.owner == "closed":
        if not speak:
            return False
        draft.update(owner="bot", outcome=draft.state.outcome)
    fresh = session.state not in session.said
    if landing.removed or session.outcome != draft.state.outcome or (speak and fresh and landing.unasked):
        enter(draft, speak=speak and fresh)
    if not speak or not landing.unasked:
        return False
    draft.rules.append(LANDED)  # from here on the turn ends with the open question, no attempt counted
    for _ in draft.script.flow.states:
        if pending(draft) or draft.state.outcome or not draft.state.next or not advance(draft, known=True):
            break
    return True
