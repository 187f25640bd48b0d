"""Leads, their sessions, turns, messages, consents and timers."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.mysql import MEDIUMTEXT

revision = "0001"
down_revision = None

LONG = sa.Text(4_000_000).with_variant(MEDIUMTEXT(), "mysql")


def upgrade() -> None:
    """Make the first tables."""
    table(
        "bot_users",
        sa.Column("source", sa.String(191)),
        sa.Column("locale", sa.String(64), nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
    table(
        "bot_sessions",
        sa.Column("opened", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("current", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("flow", sa.String(191), nullable=False),
        sa.Column("fingerprint", sa.String(191), nullable=False),
        sa.Column("state", sa.String(191), nullable=False),
        sa.Column("stage", sa.String(191)),
        sa.Column("outcome", sa.String(64)),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("source", sa.String(191)),
        sa.Column("last_word", sa.String(191), nullable=False),
        sa.Column("opened_at", sa.BigInteger, nullable=False),
        sa.Column("last_at", sa.BigInteger, nullable=False),
        sa.Column("record", LONG, nullable=False),
    )
    op.create_index("ix_bot_sessions_last_at", "bot_sessions", ["last_at"], if_not_exists=again())
    table(
        "bot_turns",
        *turn(),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("record", LONG, nullable=False),
        sa.Column("after", LONG, nullable=False),
    )
    table(
        "bot_messages",
        *turn(),
        sa.Column("position", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("direction", sa.String(3), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("text", LONG, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    table(
        "bot_consents",
        *turn(),
        sa.Column("position", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("slot", sa.String(191), nullable=False),
        sa.Column("text", LONG, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    table(
        "bot_timers",
        sa.Column("key", sa.String(191), primary_key=True),
        sa.Column("due", sa.BigInteger, primary_key=True, autoincrement=False),
    )
    op.create_index("ix_bot_timers_due", "bot_timers", ["due"], if_not_exists=again())


def turn() -> list[sa.Column[Any]]:
    """Return the columns that name a turn of a lead's session."""
    return [
        sa.Column("opened", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("turn", sa.Integer, primary_key=True, autoincrement=False),
    ]


def table(name: str, *columns: sa.Column[Any]) -> None:
    """Make a table whose rows belong to a lead."""
    op.create_table(
        name,
        sa.Column("bot", sa.String(64), primary_key=True),
        sa.Column("channel", sa.String(64), primary_key=True),
        sa.Column("lead", sa.String(191), primary_key=True),
        *columns,
        mysql_engine="InnoDB",
        mysql_charset="utf8mb4",
        mysql_collate="utf8mb4_nopad_bin",
        if_not_exists=again(),
    )


def again() -> bool:
    """Tell whether steps may have been done before: MariaDB undoes none where a later one fails."""
    return op.get_bind().dialect.name != "sqlite"
