"""Every objection ends: its ladder is finite by its nature, and what comes after it leads on."""

from __future__ import annotations

from engine.authoring.problem import Line
from engine.authoring.proofs.explore import Explored
from engine.authoring.proofs.step import lands
from engine.authoring.proofs.talk import heard, said, shortened
from engine.authoring.review import Review
from engine.flow import RETURN, Objection

_AGAIN = Line("", "(и так на каждое возражение)", "(and so on, each time it is heard)")


def objections(review: Review, found: Explored) -> None:
    """Tell objections after whose last reply a lead who objects again goes round in circles."""
    flow, digressions = found.world.flow, found.world.digressions
    for name, objection in flow.objections.items():
        last = objection.replies[-1].go
        if objection.then in digressions:
            place = review.positions.place(("objections", name, "then"))
            review.show("endless-objection", place, _talk(found, objection), name=name, state=objection.then)
        elif objection.then is None and last in digressions:
            place = review.positions.place(("objections", name, "replies", len(objection.replies) - 1, "go"))
            review.show("endless-objection", place, _talk(found, objection), name=name, state=last)
        elif objection.then is not None and not lands(flow, objection.then) and (on := _on(found, objection.then)):
            place = review.positions.place(("objections", name, "then"))
            review.show("ping-pong", place, _talk(found, objection), name=name, state=objection.then, on=on)


def _on(found: Explored, state: str) -> str | None:
    """Return the state in which the bot waits after one that asks nothing; nothing where the talk ends."""
    flow = found.world.flow
    for _ in flow.states:
        here = flow.states[state]
        if here.outcome is not None or len(here.next) != 1 or here.next[0].go == RETURN:
            return None
        if here.collect:
            return None
        state = here.next[0].go
        if flow.states[state].collect and flow.states[state].outcome is None:
            return state
    return None


def _talk(found: Explored, objection: Objection) -> tuple[Line, ...]:
    lines: list[Line] = []
    for rung in objection.replies:
        lines += [heard(objection.hear), said(rung.say)]
    lines.append(heard(objection.hear))
    then = found.world.flow.states.get(objection.then or "")
    if then is not None and then.say is not None:
        lines.append(said(then.say))
    return (*shortened(lines), _AGAIN)
