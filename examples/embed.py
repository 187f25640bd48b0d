"""A talk inside your own program: load a script, say things, read what came of them.

python examples/embed.py
"""

from channels.talk import Clock, Talk, moment
from engine.library import load_script
from engine.message import Address
from engine.stores.memory import MemoryStore

loaded = load_script("examples/hello.yaml")
clock = Clock(moment("2026-11-20T12:00", loaded.script.flow.timezone))  # stands still until it is moved
talk = Talk(loaded, MemoryStore(), Address(bot="hello", channel="program", lead="42"), clock)

for turn in (talk.open(), talk.send("text", "добрый день, меня зовут Айгерим")):
    for reply in turn.replies:
        print(reply.text)
print(turn.session.slots, turn.session.outcome)
