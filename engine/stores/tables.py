"""The tables. ``bot_users``, ``bot_sessions`` and ``bot_messages`` are a contract with the firms' analytics.

Times are UTC milliseconds in BIGINT. Keys are natural (no row is found or ordered by a counter of the
database) and at most 191 characters a column, so that an index of utf8mb4 holds them. ``opened`` counts
the sessions of a lead from 1; ``turn`` is the session's version after the turn.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import BigInteger, Boolean, Index, MetaData, SmallInteger, Text
from sqlalchemy.dialects.mysql import MEDIUMTEXT
from sqlmodel import Field, SQLModel

NAME = 64
KEY = 191
LONG = Text(4_000_000).with_variant(MEDIUMTEXT(), "mysql")  # 64 KB of text overflow its TEXT once they are not ASCII
# Keys are equal when their bytes are: neither case nor a space at the end is overlooked.
COLLATION = "utf8mb4_nopad_bin"
CASE_SENSITIVE: dict[str, Any] = {"mysql_engine": "InnoDB", "mysql_charset": "utf8mb4", "mysql_collate": COLLATION}


class Row(SQLModel):
    """Whose row it is: where a lead is met."""

    metadata = MetaData()
    __table_args__: Any = (CASE_SENSITIVE,)

    bot: str = Field(primary_key=True, max_length=NAME)
    channel: str = Field(primary_key=True, max_length=NAME)
    lead: str = Field(primary_key=True, max_length=KEY)


class UserRow(Row, table=True):
    """A lead, as he came; the row that whoever accepts for him or sends to him locks.

    ``accepted`` is the number of his last inbox message. ``held`` is that of the manager's word that took the chat
    from the bot (0: it came, and waits for a message on its way); nothing while the bot may speak.
    """

    __tablename__: ClassVar[str] = "bot_users"

    source: str | None = Field(max_length=KEY)
    locale: str = Field(max_length=NAME)
    created_at: int = Field(sa_type=BigInteger)
    accepted: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    held: int | None = Field(default=None)


class SessionRow(Row, table=True):
    """Where a talk stands; ``record`` is the whole session, the columns beside it are for asking."""

    __tablename__: ClassVar[str] = "bot_sessions"
    __table_args__: Any = (
        Index("ix_bot_sessions_last_at", "last_at"),
        CASE_SENSITIVE,
    )

    opened: int = Field(primary_key=True)
    current: bool = Field(sa_type=Boolean)
    version: int
    flow: str = Field(max_length=KEY)
    fingerprint: str = Field(max_length=KEY)
    state: str = Field(max_length=KEY)
    stage: str | None = Field(max_length=KEY)
    outcome: str | None = Field(max_length=NAME)
    owner: str = Field(max_length=NAME)
    source: str | None = Field(max_length=KEY)
    last_word: str = Field(max_length=KEY)
    opened_at: int = Field(sa_type=BigInteger)
    last_at: int = Field(sa_type=BigInteger)
    record: str = Field(sa_type=LONG)


class TurnRow(Row, table=True):
    """The record of a turn, and the session after it."""

    __tablename__: ClassVar[str] = "bot_turns"

    opened: int = Field(primary_key=True)
    turn: int = Field(primary_key=True)
    at: int = Field(sa_type=BigInteger)
    record: str = Field(sa_type=LONG)
    after: str = Field(sa_type=LONG)


class MessageRow(Row, table=True):
    """The transcript: what came in (position 0) and what went out."""

    __tablename__: ClassVar[str] = "bot_messages"

    opened: int = Field(primary_key=True)
    turn: int = Field(primary_key=True)
    position: int = Field(primary_key=True, sa_type=SmallInteger)
    direction: str = Field(max_length=3)
    kind: str = Field(max_length=NAME)
    text: str = Field(sa_type=LONG)
    at: int = Field(sa_type=BigInteger)


class ConsentRow(Row, table=True):
    """What the lead agreed to, word for word, when and where."""

    __tablename__: ClassVar[str] = "bot_consents"

    opened: int = Field(primary_key=True)
    turn: int = Field(primary_key=True)
    position: int = Field(primary_key=True, sa_type=SmallInteger)
    slot: str = Field(max_length=KEY)
    text: str = Field(sa_type=LONG)
    at: int = Field(sa_type=BigInteger)


class TimerRow(Row, table=True):
    """A lead's earliest touch ahead; those behind it stand in his session."""

    __tablename__: ClassVar[str] = "bot_timers"
    __table_args__: Any = (
        Index("ix_bot_timers_due", "due"),
        CASE_SENSITIVE,
    )

    key: str | None = Field(max_length=KEY)
    due: int | None = Field(sa_type=BigInteger)


class InboxRow(Row, table=True):
    """What happened to a lead, in order; ``done`` once its turn is stored."""

    __tablename__: ClassVar[str] = "bot_inbox"
    __table_args__: Any = (
        Index("ux_bot_inbox_external", "bot", "channel", "external", unique=True),
        Index("ix_bot_inbox_done", "done", "at"),
        CASE_SENSITIVE,
    )

    number: int = Field(primary_key=True)
    external: str | None = Field(max_length=KEY)
    kind: str = Field(max_length=NAME)
    text: str = Field(sa_type=LONG)
    name: str | None = Field(sa_type=LONG)
    at: int = Field(sa_type=BigInteger)
    done: bool = Field(sa_type=Boolean)


class OutboxRow(Row, table=True):
    """What is to be sent, and what became of it: ``new``, ``sending``, ``sent``, ``dropped``, ``failed``.

    ``place`` orders a chat, ``after`` is the inbox number that its turn took up. ``text`` is the final wording, from
    the moment it begins to be sent. ``free_at``: from then on nobody claims it and it may be tried (again). ``heard``
    are the lead's words that it answers, ``locale`` is the language of the talk.
    """

    __tablename__: ClassVar[str] = "bot_outbox"
    __table_args__: Any = (
        Index("ix_bot_outbox_state", "state", "free_at"),
        CASE_SENSITIVE,
    )

    place: int = Field(primary_key=True, sa_type=BigInteger)
    recipient: str = Field(max_length=NAME)
    kind: str = Field(max_length=NAME)
    record: str = Field(sa_type=LONG)
    after: int
    state: str = Field(max_length=NAME)
    worker: str = Field(max_length=NAME)
    free_at: int = Field(sa_type=BigInteger)
    tries: int
    text: str | None = Field(sa_type=LONG)
    external: str | None = Field(max_length=KEY)
    why: str | None = Field(max_length=KEY)
    sent_at: int | None = Field(sa_type=BigInteger)
    heard: str | None = Field(sa_type=LONG)
    locale: str = Field(max_length=NAME, sa_column_kwargs={"server_default": "ru"})


class PhrasingRow(Row, table=True):
    """What a model was asked to re-word, what came of it, and what the guard found: beside the message of ``place``.

    ``position`` counts what was asked for one message. ``verdict`` is ``taken``, ``kept`` (accepted earlier for the
    very same text), ``refused`` or ``failed``. ``asked`` and ``answered`` are tokens, ``took`` is in milliseconds.
    """

    __tablename__: ClassVar[str] = "bot_phrasings"
    __table_args__: Any = (
        Index("ix_bot_phrasings_at", "bot", "at"),
        CASE_SENSITIVE,
    )

    place: int = Field(primary_key=True, sa_type=BigInteger)
    position: int = Field(primary_key=True, sa_type=SmallInteger)
    at: int = Field(sa_type=BigInteger)
    kind: str = Field(max_length=NAME)
    verdict: str = Field(max_length=NAME)
    authored: str = Field(sa_type=LONG)
    candidate: str | None = Field(sa_type=LONG)
    failure: str | None = Field(max_length=NAME)
    violations: str = Field(sa_type=LONG)
    model: str = Field(max_length=KEY)
    prompt: str = Field(max_length=KEY)
    asked: int
    answered: int
    took: int
    detail: str = Field(sa_type=LONG)


class TopicRow(Row, table=True):
    """Where managers see a lead: his topic in their group, and the last turn of his that was shown there."""

    __tablename__: ClassVar[str] = "bot_topics"
    __table_args__: Any = (
        Index("ix_bot_topics_thread", "group_id", "thread"),
        CASE_SENSITIVE,
    )

    group_id: int = Field(sa_type=BigInteger)
    thread: int | None = Field(sa_type=BigInteger)
    opened: int
    turn: int


class PostRow(Row, table=True):
    """What stands in the managers' group: a topic (``message`` 0), or a message in none (``thread`` 0).

    ``lead`` is empty once he is forgotten: then it is to be deleted, from the moment ``due`` on.
    """

    __tablename__: ClassVar[str] = "bot_posts"
    __table_args__: Any = (
        Index("ux_bot_posts_message", "bot", "channel", "group_id", "thread", "message", unique=True),
        CASE_SENSITIVE,
    )

    group_id: int = Field(primary_key=True, sa_type=BigInteger)
    thread: int = Field(primary_key=True, sa_type=BigInteger)
    message: int = Field(primary_key=True, sa_type=BigInteger)
    due: int | None = Field(sa_type=BigInteger)
