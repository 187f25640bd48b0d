"""Who owned a talk, since when and why: read from its turns, where every change stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cli.settings import either
from engine.message import RELEASES, TAKES
from engine.session import Owner, Turn


@dataclass(frozen=True, slots=True)
class Owned:
    """A change of hands: from ``at`` (UTC milliseconds) on the talk is ``owner``'s.

    ``cause``: a manager's ``take``, his words (``manager``) or ``give_back``, ``unanswered`` where nobody of the firm
    wrote in time, else the rule of the bot that decided. ``who`` is the manager's name and ``why`` his reason.
    """

    turn: int
    at: int
    owner: Owner
    cause: str
    who: str | None = None
    why: str | None = None


def owners(turns: Iterable[Turn]) -> list[Owned]:
    """Return every change of hands in turns, oldest first; a talk begins with the bot."""
    found: list[Owned] = []
    owner: Owner = "bot"
    for place, turn in enumerate(turns):
        incoming, after = turn.incoming, turn.session.owner
        taken = incoming.kind in TAKES and "take" in turn.rules
        anew = taken and incoming.kind == "take"  # another manager, of the same firm
        if after != owner or anew:
            who = incoming.name if taken or incoming.kind in RELEASES else None
            why = incoming.text if incoming.kind in ("take", *RELEASES) else None
            found.append(Owned(place, incoming.at, after, _cause(turn), who or None, why or None))
        owner = after
    return found


def _cause(turn: Turn) -> str:
    if turn.incoming.kind in (*TAKES, *RELEASES, "unanswered"):
        return turn.incoming.kind
    return next(
        (rule for rule in ("stop", "human", "open") if rule in turn.rules), turn.rules[-1] if turn.rules else ""
    )


def told(change: Owned) -> str:
    """Return a change of hands in words."""
    owner = {
        "bot": either("ведёт бот", "the bot leads"),
        "waiting": either("ждёт человека", "waits for a person"),
        "human": either("ведёт менеджер", "a manager leads"),
        "closed": either("закрыт", "closed"),
    }[change.owner]
    cause = {
        "take": either("взял", "taken"),
        "manager": either("менеджер написал", "a manager wrote"),
        "give_back": either("возвращён", "given back"),
        "close": either("закрыт менеджером", "closed by a manager"),
        "unanswered": either("никто не ответил", "nobody answered"),
        "human": either("лид просит человека", "the lead asks for a person"),
        "stop": either("лид просит не писать", "the lead asks for silence"),
        "open": either("лид пришёл снова", "the lead came back"),
    }.get(change.cause, either(f"так решил скрипт: {change.cause}", f"the script decided: {change.cause}"))
    cause += f" ({change.who})" if change.who else ""
    return f"{owner}: {cause}" + (f": {change.why}" if change.why else "")
