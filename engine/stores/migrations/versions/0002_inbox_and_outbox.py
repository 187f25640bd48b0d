"""What came in and what goes out; of a lead's touches only the earliest, as the others stand in his session."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.mysql import MEDIUMTEXT

revision = "0002"
down_revision = "0001"

LONG = sa.Text(4_000_000).with_variant(MEDIUMTEXT(), "mysql")


def upgrade() -> None:
    """Make the inbox and the outbox, and count what leads sent."""
    count_what_came()
    keep_first_touches()
    table(
        "bot_inbox",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("external", sa.String(191)),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("text", LONG, nullable=False),
        sa.Column("name", LONG),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("done", sa.Boolean, nullable=False),
    )
    op.create_index("ix_bot_inbox_done", "bot_inbox", ["done", "at"], if_not_exists=again())
    op.create_index(
        "ux_bot_inbox_external", "bot_inbox", ["bot", "channel", "external"], unique=True, if_not_exists=again()
    )
    table(
        "bot_outbox",
        sa.Column("place", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("recipient", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("record", LONG, nullable=False),
        sa.Column("after", sa.Integer, nullable=False),
        sa.Column("state", sa.String(64), nullable=False),
        sa.Column("worker", sa.String(64), nullable=False),
        sa.Column("free_at", sa.BigInteger, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("text", LONG),
        sa.Column("external", sa.String(191)),
        sa.Column("why", sa.String(191)),
        sa.Column("sent_at", sa.BigInteger),
    )
    op.create_index("ix_bot_outbox_state", "bot_outbox", ["state", "free_at"], if_not_exists=again())


def count_what_came() -> None:
    """Give leads the number of their last message, and of the word of a manager that holds them."""
    columns = (sa.Column("accepted", sa.Integer, nullable=False, server_default="0"), sa.Column("held", sa.Integer))
    known = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("bot_users")}
    with op.batch_alter_table("bot_users") as users:
        for column in columns:
            if column.name not in known:
                users.add_column(column)


def keep_first_touches() -> None:
    """Put a table of each lead's earliest touch in the place of that of all of them, which is there until then."""
    op.drop_table("bot_timers_new", if_exists=True)
    if "due" in sa.inspect(op.get_bind()).get_pk_constraint("bot_timers")["constrained_columns"]:
        timers = table("bot_timers_new", sa.Column("key", sa.String(191)), sa.Column("due", sa.BigInteger))
        op.bulk_insert(timers, first_touches())
        if again():
            op.execute("RENAME TABLE bot_timers TO bot_timers_old, bot_timers_new TO bot_timers")
        else:
            op.drop_index("ix_bot_timers_due", "bot_timers")
            op.drop_table("bot_timers")
            op.rename_table("bot_timers_new", "bot_timers")
    op.drop_table("bot_timers_old", if_exists=True)
    op.create_index("ix_bot_timers_due", "bot_timers", ["due"], if_not_exists=again())


def first_touches() -> list[dict[str, Any]]:
    """Return each lead's earliest touch; one without any has a row too, to be filled later."""
    leads = sa.table("bot_users", *(sa.column(name) for name in ("bot", "channel", "lead")))
    timers = sa.table("bot_timers", *(sa.column(name) for name in ("bot", "channel", "lead", "key", "due")))
    his = sa.and_(*(leads.c[name] == timers.c[name] for name in ("bot", "channel", "lead")))
    asked = sa.select(leads, timers.c.key, timers.c.due).select_from(leads.outerjoin(timers, his))
    earliest: dict[tuple[str, ...], dict[str, Any]] = {}
    for row in op.get_bind().execute(asked.order_by(timers.c.due, timers.c.key)).mappings():
        earliest.setdefault((row["bot"], row["channel"], row["lead"]), dict(row))
    return list(earliest.values())


def table(name: str, *columns: sa.Column[Any]) -> sa.Table:
    """Make a table whose rows belong to a lead."""
    return op.create_table(
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
