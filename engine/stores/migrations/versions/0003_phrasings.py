"""What a model made of a message; with the message, what it answers and in which language."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.mysql import MEDIUMTEXT

revision = "0003"
down_revision = "0002"

LONG = sa.Text(4_000_000).with_variant(MEDIUMTEXT(), "mysql")


def upgrade() -> None:
    """Make the table of wordings, and tell what is still to be sent in which language its talk is."""
    keep_what_is_answered()
    op.create_table(
        "bot_phrasings",
        sa.Column("bot", sa.String(64), primary_key=True),
        sa.Column("channel", sa.String(64), primary_key=True),
        sa.Column("lead", sa.String(191), primary_key=True),
        sa.Column("place", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("position", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("verdict", sa.String(64), nullable=False),
        sa.Column("authored", LONG, nullable=False),
        sa.Column("candidate", LONG),
        sa.Column("failure", sa.String(64)),
        sa.Column("violations", LONG, nullable=False),
        sa.Column("model", sa.String(191), nullable=False),
        sa.Column("prompt", sa.String(191), nullable=False),
        sa.Column("asked", sa.Integer, nullable=False),
        sa.Column("answered", sa.Integer, nullable=False),
        sa.Column("took", sa.Integer, nullable=False),
        sa.Column("detail", LONG, nullable=False),
        mysql_engine="InnoDB",
        mysql_charset="utf8mb4",
        mysql_collate="utf8mb4_nopad_bin",
        if_not_exists=again(),
    )
    op.create_index("ix_bot_phrasings_at", "bot_phrasings", ["bot", "at"], if_not_exists=again())


def keep_what_is_answered() -> None:
    """Give messages the lead's words and the language; those that wait to be sent get the language of their lead."""
    columns = (
        sa.Column("heard", LONG),
        sa.Column("locale", sa.String(64), nullable=False, server_default="ru"),
    )
    known = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("bot_outbox")}
    with op.batch_alter_table("bot_outbox") as outbox:
        for column in columns:
            if column.name not in known:
                outbox.add_column(column)
    names = ("bot", "channel", "lead")
    leads = sa.table("bot_users", *(sa.column(name) for name in (*names, "locale")))
    rows = sa.table("bot_outbox", *(sa.column(name) for name in (*names, "state", "locale")))
    his = sa.select(leads.c.locale).where(*(leads.c[name] == rows.c[name] for name in names)).scalar_subquery()
    op.execute(
        rows.update().where(rows.c.state.in_(("new", "sending"))).values(locale=sa.func.coalesce(his, rows.c.locale))
    )


def again() -> bool:
    """Tell whether steps may have been done before: MariaDB undoes none where a later one fails."""
    return op.get_bind().dialect.name != "sqlite"
