"""Each bot of a process waits in its own way for a lead's next message."""

from channels.gherkin.world import inline
from engine.burst import NONE, Window
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Outgoing
from engine.stores.memory import MemoryStore
from engine.worker import Worker

SCRIPT = """
start: hello
disclosure: off
slots: {name: {type: person_name, ask: "Как вас зовут?"}}
states: {hello: {collect: [name], next: done}, done: {say: Спасибо., outcome: won}}
"""


def test_a_bot_with_a_window_of_its_own_does_not_wait_for_the_others() -> None:
    script, said = inline(SCRIPT).script, list[Outgoing]()
    worker = Worker(
        MemoryStore(),
        lambda _: script,
        said.extend,
        name="w",
        clock=lambda: 1_000,
        window=Window(800, 6_000),
        windows={"quick": NONE},
    )
    for bot in ("quick", "usual"):
        worker.accept(Arrival(Address(bot, "telegram", "1"), Incoming("text", "Анна", 1_000)))
    for at in (1_000, 1_001, 1_002):
        worker.round(at)
    assert {row.address.bot for row in said} == {"quick"}
    for at in (1_801, 1_802, 1_803):
        worker.round(at)
    assert {row.address.bot for row in said} == {"quick", "usual"}
