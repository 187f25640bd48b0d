"""What waits in a database, as those who watch over a service count it."""

from collections.abc import Callable
from dataclasses import replace

from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, outgoing
from engine.ports import Claim
from engine.session import Turn
from engine.stores import open_store
from engine.stores.backlog import Backlog, Depth

ANNA, BORIS = Address("credit", "telegram", "1"), Address("gym", "telegram", "1")


def test_what_waits_is_counted_and_how_long_it_has(database: str, talk: dict[str, Callable[..., Turn]]) -> None:
    store, backlog = open_store(database), Backlog(database)
    assert backlog.depth() == Depth(0, 0, None)
    for address, at in ((BORIS, 7_000), (ANNA, 5_000)):
        store.write(lambda within, address=address, at=at: within.accept([Arrival(address, Incoming("start", "", at))]))  # type: ignore[misc]
    assert backlog.depth() == Depth(2, 0, None)
    turn = talk["opening"](ANNA, 5_000)
    turn = replace(turn, incoming=replace(turn.incoming, number=1))
    store.commit(ANNA, turn)
    assert backlog.depth() == Depth(1, 1, 5_000)
    (row,) = outgoing(ANNA, turn)
    store.write(lambda within: within.claim([row], "w", 100, 10))
    store.write(lambda within: within.sending([Claim(row, "w", 100)], 10))
    assert backlog.depth() == Depth(1, 1, 5_000)  # on its way
    store.write(lambda within: within.settle([(row, Delivery("sent"))], 20))
    assert backlog.depth() == Depth(1, 0, None)
    store.close()
    backlog.close()
