"""Several serving processes of one database, and how they are killed."""

from __future__ import annotations

import multiprocessing
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerProcess
from random import Random
from types import TracebackType
from typing import Any

from tests.chaos import process
from tests.chaos.process import Plan

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.chaos.warm"])  # a new process is there in no time


@dataclass(slots=True, eq=False)
class Member:
    """One process. ``carries`` are the numbers of what it was given and has not acknowledged."""

    plan: Plan
    name: str
    process: ForkServerProcess
    pipe: Connection
    ready: bool = False
    doomed: bool = False
    carries: set[int] = field(default_factory=set)


class Fleet:
    """Processes that live until they are killed; whoever is killed is replaced."""

    def __init__(self, plans: list[Plan], random: Random) -> None:
        """Start a process of each plan."""
        self._random, self._born = random, 0
        self.killed = set[str]()  # by name
        self.errors: list[str] = []
        self.members: list[Member] = []
        for plan in plans:
            self._start(plan)

    def _start(self, plan: Plan) -> None:
        self._born += 1
        ours, theirs = CONTEXT.Pipe()
        named = replace(plan, name=f"process-{self._born}")
        born = CONTEXT.Process(target=process.live, args=(named, theirs), daemon=True)
        born.start()
        theirs.close()
        self.members.append(Member(plan, named.name, born, ours))

    @property
    def ready(self) -> list[Member]:
        """Those who may be given something."""
        return [one for one in self.members if one.ready]

    def give(self, member: Member, number: int, arrival: Any) -> None:
        """Give something to be accepted."""
        member.carries.add(number)
        with suppress(OSError):  # it was killed: that is found when its pipe is read
            member.pipe.send((number, arrival))

    def heard(self, patience: float) -> tuple[list[tuple[int, Any]], set[int]]:
        """Return what was acknowledged, by number, and the numbers that died with a process."""
        said, dead = list[tuple[int, Any]](), set[int]()
        pipes = {one.pipe: one for one in self.members}
        for pipe in wait(list(pipes), patience):
            member = pipes[pipe]  # type: ignore[index]
            try:
                while member.pipe.poll():
                    key, word = member.pipe.recv()
                    if key == "ready":
                        member.ready = True
                    elif key == "stopped":
                        self.errors += word
                    else:
                        member.carries.discard(key)
                        said.append((key, word))
            except (EOFError, OSError):
                dead |= member.carries
                self.members.remove(member)
                member.process.join()
                if not member.doomed:
                    raise RuntimeError("a process ended that nobody killed") from None
                self._start(member.plan)
        return said, dead

    def kill(self) -> bool:
        """Kill a process that is at work; false where none is."""
        ready = self.ready
        if not ready:
            return False
        victim = self._random.choice(ready)
        victim.ready, victim.doomed = False, True
        victim.process.kill()
        self.killed.add(victim.name)
        return True

    def stop(self) -> None:
        """End everyone in good order, and keep what they logged as errors."""
        for one in self.members:
            try:
                one.pipe.send(None)
            except OSError:
                continue
        for one in self.members:
            try:
                while one.pipe.poll(15):
                    key, word = one.pipe.recv()
                    if key == "stopped":
                        self.errors += word
                        break
            except (EOFError, OSError):
                continue
        self.end()

    def end(self) -> None:
        """Kill whoever is left."""
        for one in self.members:
            one.process.kill()
            one.process.join()
            one.pipe.close()
        self.members = []

    def __enter__(self) -> Fleet:
        """Hold them."""
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """Leave no process behind."""
        self.end()
