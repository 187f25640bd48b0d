"""What waits in a database: messages that nobody took up yet, and those that have not left."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import and_, func, select

from engine.stores.connection import connect, reading
from engine.stores.failures import told
from engine.stores.outbox import LIVE
from engine.stores.rows import LEAD, inbox, outbox

WAITING = select(func.count()).select_from(inbox).where(~inbox.c.done)
CAUSE = and_(*(inbox.c[name] == outbox.c[name] for name in LEAD), inbox.c.number == outbox.c.after)
UNSENT = (
    select(func.count(), func.min(inbox.c.at))
    .select_from(outbox.outerjoin(inbox, CAUSE))
    .where(outbox.c.state.in_(LIVE))
)


@dataclass(frozen=True, slots=True)
class Depth:
    """How many messages wait to be taken up and to be sent; ``since`` is when the oldest of these was caused.

    Moments are UTC milliseconds, nothing where nothing waits.
    """

    inbox: int
    outbox: int
    since: int | None


class Backlog:
    """Looks into a database that has our tables, from any thread."""

    def __init__(self, database: str, locale: str = "en") -> None:
        """Nothing is opened yet."""
        self._database, self._locale, self._engine = database, locale, reading(connect(database))

    def depth(self) -> Depth:
        """Return what waits now. Raises ``StoreFailed``."""
        with told(self._database, self._locale), self._engine.connect() as connection:
            count, since = connection.execute(UNSENT).one()
            return Depth(connection.execute(WAITING).scalar_one(), count, since)

    def close(self) -> None:
        """Let go of connections."""
        self._engine.dispose()
