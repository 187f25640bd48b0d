"""What stands in the managers' group about whom: noted while he is known, left to be deleted once he is forgotten.

Whoever forgets a lead runs in any process; only a running bot can delete anything in its group. So the posts of a
forgotten lead stay here, nobody's: where they stand, and nothing of his.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from engine.message import Address
from engine.stores.rows import address_of, lead, of, users, whose
from engine.stores.tables import Row
from engine.topic import Post

posts = Row.metadata.tables["bot_posts"]
NOBODY = ""

# The lead's row is locked first, as whoever forgets him does: he is forgotten before or after, not meanwhile.
LOCK = update(users).where(of(users)).values(held=users.c.held)
DETACH = update(posts).where(of(posts)).values(lead=NOBODY, due=0)
NOTE = insert(posts)
PLACE = ("group_id", "thread", "message")
OF_LEAD = select(posts).where(of(posts)).order_by(*(posts.c[name] for name in PLACE))
LEFT = (
    select(posts)
    .where(of(posts), posts.c.due <= bindparam("now"))
    .order_by(posts.c.due, *(posts.c[name] for name in PLACE))
    .limit(bindparam("most"))
)
COUNT = select(func.count()).select_from(posts).where(posts.c.lead == NOBODY)
IN_GROUP = and_(of(posts), posts.c.group_id == bindparam("of_group"))
ONE = and_(IN_GROUP, posts.c.thread == bindparam("of_thread"), posts.c.message == bindparam("of_message"))
DROP = delete(posts).where(ONE)
LATER = update(posts).values(due=bindparam("until"))


def known(connection: Connection, address: Address) -> bool:
    """Tell whether a lead is known, and keep him from being forgotten until the transaction ends."""
    return connection.execute(LOCK, whose(address)).rowcount == 1


def note(connection: Connection, post: Post) -> None:
    """Note a post, once; one about a lead who is forgotten is nobody's at once."""
    due = None if known(connection, post.address) else 0
    whom = post.address if due is None else nobody(post.address.bot, post.address.channel)
    place = {"group_id": post.group, "thread": post.thread or 0, "message": post.message or 0}
    try:
        connection.execute(NOTE, lead(whom) | place | {"due": due})
    except IntegrityError:
        return  # an earlier try


def of_lead(connection: Connection, address: Address) -> list[Post]:
    """Return what stands about a lead."""
    return [_post(row) for row in connection.execute(OF_LEAD, whose(address))]


def left(connection: Connection, bot: str, channel: str, now: int, limit: int) -> list[Post]:
    """Return what still stands about forgotten leads and may be tried to be deleted."""
    given = whose(nobody(bot, channel)) | {"now": now, "most": limit}
    return [_post(row) for row in connection.execute(LEFT, given)]


def count_left(connection: Connection) -> int:
    """Return how much still stands about forgotten leads, of every bot."""
    return connection.execute(COUNT).scalar_one()


def drop(connection: Connection, post: Post) -> None:
    """Forget a post: it is deleted."""
    connection.execute(DROP, _key(post))


def put_off(connection: Connection, post: Post, until: int, *, group: bool) -> None:
    """Leave a post alone until then; with ``group`` all that is nobody's in its group."""
    where, key = (IN_GROUP, _in_group(post)) if group else (ONE, _key(post))
    connection.execute(LATER.where(where), key | {"until": until})


def nobody(bot: str, channel: str) -> Address:
    """Return whose a post is when its lead is forgotten."""
    return Address(bot, channel, NOBODY)


def _post(row: Any) -> Post:
    return Post(address_of(row), row.group_id, row.thread or None, row.message or None)


def _in_group(post: Post) -> dict[str, Any]:
    return whose(post.address) | {"of_group": post.group}


def _key(post: Post) -> dict[str, Any]:
    return _in_group(post) | {"of_thread": post.thread or 0, "of_message": post.message or 0}
