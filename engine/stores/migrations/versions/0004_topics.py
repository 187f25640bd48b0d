"""Where managers see each lead, and how far his talk was shown there."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table of topics."""
    again = op.get_bind().dialect.name != "sqlite"  # MariaDB undoes no step where a later one fails
    op.create_table(
        "bot_topics",
        sa.Column("bot", sa.String(64), primary_key=True),
        sa.Column("channel", sa.String(64), primary_key=True),
        sa.Column("lead", sa.String(191), primary_key=True),
        sa.Column("group_id", sa.BigInteger, nullable=False),
        sa.Column("thread", sa.BigInteger),
        sa.Column("opened", sa.Integer, nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        mysql_engine="InnoDB",
        mysql_charset="utf8mb4",
        mysql_collate="utf8mb4_nopad_bin",
        if_not_exists=again,
    )
    op.create_index("ix_bot_topics_thread", "bot_topics", ["group_id", "thread"], if_not_exists=again)
