"""Rules 5 and 6: objections and questions are met with the script's own words, put in front."""

from __future__ import annotations

from engine.draft import Draft
from engine.flow import HANDOFF
from engine.route import move
from engine.rules.heard import heard
from engine.rules.leaving import give_to_manager
from engine.rules.resuming import resume

MOST_ANSWERS = 2


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
