"""What stands in the managers' group about each lead, so that it can be deleted when he is forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

OWNER = ("bot", "channel", "lead")
PLACE = ("group_id", "thread", "message")


def upgrade() -> None:
    """Make the table of posts; the topics there are get into it."""
    again = op.get_bind().dialect.name != "sqlite"  # MariaDB undoes no step where a later one fails
    op.create_table(
        "bot_posts",
        sa.Column("bot", sa.String(64), primary_key=True),
        sa.Column("channel", sa.String(64), primary_key=True),
        sa.Column("lead", sa.String(191), primary_key=True),
        *(sa.Column(name, sa.BigInteger, primary_key=True, autoincrement=False) for name in PLACE),
        sa.Column("due", sa.BigInteger),
        mysql_engine="InnoDB",
        mysql_charset="utf8mb4",
        mysql_collate="utf8mb4_nopad_bin",
        if_not_exists=again,
    )
    unique = ["bot", "channel", *PLACE]
    op.create_index("ux_bot_posts_message", "bot_posts", unique, unique=True, if_not_exists=again)
    copy_topics()


def copy_topics() -> None:
    """Note the topics that leads have already."""
    topics = sa.table("bot_topics", *(sa.column(name) for name in (*OWNER, "group_id", "thread")))
    posts = sa.table("bot_posts", *(sa.column(name) for name in (*OWNER, *PLACE)))
    noted = sa.exists().where(*(posts.c[name] == topics.c[name] for name in (*OWNER, "group_id", "thread")))
    columns = [*(topics.c[name] for name in (*OWNER, "group_id", "thread")), sa.literal(0)]
    there = sa.select(*columns).where(topics.c.thread.is_not(None), topics.c.group_id != 0, ~noted)
    op.execute(posts.insert().from_select([*OWNER, *PLACE], there))
