"""Talks in dictionaries: for tests, examples and talks that nobody keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from engine.errors import Stale
from engine.message import RELEASES, TAKES, Address, Arrival, Incoming, said_by_lead
from engine.outgoing import Delivery, Outgoing, Verdict, outgoing, verdict
from engine.phrased import Phrased
from engine.ports import Accepted, Among, Chat, Claim, LeadRow, T, Writing
from engine.session import Session, Timer, Turn
from engine.stores.words import last_word


@dataclass(slots=True)
class _Post:
    row: Outgoing
    worker: str
    free_at: int
    sending: bool = False


@dataclass(slots=True)
class _Lead:
    locale: str
    accepted: int = 0
    held: int | None = None
    word: str = ""
    at: int = 0
    turns: list[Turn] = field(default_factory=list)
    pending: list[Incoming] = field(default_factory=list)
    posts: list[_Post] = field(default_factory=list)  # in the order of their places
    phrased: list[Phrased] = field(default_factory=list)

    @property
    def session(self) -> Session | None:
        return self.turns[-1].session if self.turns else None


class MemoryWriting:
    """``engine.ports.Writing``: nothing here can fail half way."""

    def __init__(self, leads: dict[Address, _Lead], externals: set[tuple[str, str, str]]) -> None:
        """Write into ``leads``; ``externals`` are known already, each of a bot and a channel."""
        self._leads, self._externals = leads, externals

    def accept(self, arrivals: Sequence[Arrival]) -> list[Accepted]:
        """Store what came in, unless it is known; a manager may have to wait."""
        return [self._accept(arrival) for arrival in arrivals]

    def _accept(self, arrival: Arrival) -> Accepted:
        lead = self._leads.setdefault(arrival.address, _Lead(arrival.locale))
        incoming, address = arrival.incoming, arrival.address
        external = None if arrival.external is None else (address.bot, address.channel, arrival.external)
        if external in self._externals:
            return "known"
        if incoming.kind in TAKES:
            lead.held = lead.held or 0
            leaving = (post for post in lead.posts if post.sending and post.worker and post.free_at > incoming.at)
            if any(post.row.recipient == "lead" for post in leaving):
                return "wait"
            lead.held = lead.accepted + 1
        if external is not None:
            self._externals.add(external)
        lead.accepted += 1
        lead.pending.append(replace(incoming, number=lead.accepted))
        return "new"

    def commit(self, turns: Sequence[tuple[Address, Turn]], worker: str = "", until: int = 0) -> list[bool]:
        """Store turns; return which were stored."""
        return [self._commit(address, turn, worker, until) for address, turn in turns]

    def _commit(self, address: Address, turn: Turn, worker: str, until: int) -> bool:
        lead, session, incoming = self._leads.get(address), turn.session, turn.incoming
        last = lead.session if lead else None
        if session.version == 1:
            if session.number != (last.number + 1 if last else 1):
                return False
        elif last is None or (last.number, last.version) != (session.number, session.version - 1):
            return False
        lead = self._leads.setdefault(address, _Lead(session.locale))
        lead.turns.append(turn)
        lead.pending = [one for one in lead.pending if not incoming.first <= one.number <= incoming.number]
        if not RELEASES.isdisjoint(turn.rules) and lead.held is not None and lead.held <= incoming.number:
            lead.held = None
        lead.posts += [_Post(row, worker, until) for row in outgoing(address, turn)]
        opens = session.version == 1
        lead.at = incoming.at if opens or said_by_lead(incoming) else lead.at
        word = last_word(incoming)
        lead.word = word if word is not None else "" if opens else lead.word
        return True

    def claim(self, rows: Sequence[Outgoing], worker: str, until: int, now: int) -> list[bool]:
        """Claim unsent messages; return which are ours."""
        found = [self._find(row) for row in rows]
        for post in found:
            if post is not None and post.free_at <= now:
                post.worker, post.free_at = worker, until
        return [post is not None and (post.worker, post.free_at) == (worker, until) for post in found]

    def sending(self, claims: Sequence[Claim], now: int) -> list[Verdict]:  # noqa: ARG002
        """Mark messages as being sent, each if it may go now."""
        return [self._sending(one) for one in claims]

    def _sending(self, one: Claim) -> Verdict:
        lead, post = self._leads.get(one.row.address), self._find(one.row)
        if lead is None:
            return "lost"
        places = [each.row.place for each in lead.posts if each.row.recipient == one.row.recipient]
        held, oldest = lead.held is not None, min(places, default=None)
        said = verdict(one.row, held=held, newest=lead.accepted, oldest=oldest)
        if said == "lost" or post is None or post.worker != one.worker:
            return "lost"
        if said == "go":
            post.row = replace(post.row, tries=one.row.tries + 1, text=one.text or post.row.text)
            post.sending, post.free_at = True, one.until
        elif said != "behind":
            lead.posts.remove(post)
        if said != "behind":
            lead.phrased += one.phrased
        return said

    def settle(self, done: Sequence[tuple[Outgoing, Delivery]], now: int) -> None:
        """Store what came of sendings."""
        for row, one in done:
            post = self._find(row)
            if post is None:
                continue
            if one.outcome == "sent" or (one.outcome == "refused" and post.sending):
                self._leads[row.address].posts.remove(post)
                continue
            if not post.sending or post.row.tries != row.tries + 1:
                continue  # somebody else began since
            post.sending, post.worker, post.free_at = one.outcome == "unsure", "", now + one.wait
            post.row = replace(post.row, tries=row.tries + one.tries)

    def _find(self, row: Outgoing) -> _Post | None:
        posts = self._leads[row.address].posts if row.address in self._leads else []
        return next((post for post in posts if post.row.place == row.place), None)


class MemoryStore:
    """``engine.ports.Store`` in dictionaries; what it holds ends with it."""

    def __init__(self) -> None:
        """Begin with no leads."""
        self._leads: dict[Address, _Lead] = {}
        self._externals: set[tuple[str, str, str]] = set()

    def write(self, work: Callable[[Writing], T]) -> T:
        """Do ``work``."""
        return work(MemoryWriting(self._leads, self._externals))

    def commit(self, address: Address, turn: Turn) -> None:
        """Store one turn by itself; raises ``Stale`` where it lost a race."""
        if MemoryWriting(self._leads, self._externals).commit([(address, turn)]) != [True]:
            raise Stale(f"the session of {address.lead} has moved on")

    def load(self, address: Address) -> Session | None:
        """Return the lead's latest session, or nothing for a new lead."""
        lead = self._leads.get(address)
        return lead.session if lead else None

    def chats(self, addresses: Sequence[Address]) -> Sequence[Chat]:
        """Return what is known of each of these leads, if anything ever came from him."""
        known = [(address, self._leads[address]) for address in addresses if address in self._leads]
        return [Chat(address, lead.session, lead.locale, tuple(lead.pending)) for address, lead in known]

    def waiting(self, among: Among = (), limit: int = 1_000) -> Sequence[Address]:
        """Return the leads whose inbox is not empty, the longest waiting first."""
        found = [(lead.pending[0].at, address) for address, lead in self._of(among) if lead.pending]
        return [address for _, address in sorted(found, key=lambda one: (one[0], _key(one[1])))][:limit]

    def unsent(self, now: int, among: Among = (), limit: int = 1_000) -> Sequence[Outgoing]:
        """Return the oldest unsent message of each chat that may be claimed."""
        return [post.row for _, lead in self._of(among) for post in lead.posts if post.free_at <= now][:limit]

    def turns(self, address: Address) -> Sequence[Turn]:
        """Return the lead's turns, oldest first."""
        lead = self._leads.get(address)
        return tuple(lead.turns) if lead else ()

    def due(self, until: int, among: Among = (), limit: int = 1_000) -> Sequence[tuple[Address, Timer]]:
        """Return the leads whose earliest touch is due by ``until``, with that touch, the earliest first."""
        found = {}
        for address, lead in self._of(among):
            first = lead.session.earliest if lead.session else None
            if first is not None and first.due <= until:
                found[first.due, *_key(address)] = (address, first)
        return [found[key] for key in sorted(found)[:limit]]

    def leads(self, flow: str | None = None) -> Iterable[LeadRow]:
        """Return the leads, the latest active first."""
        rows = [
            LeadRow(
                lead=address.lead,
                channel=address.channel,
                bot=address.bot,
                flow=session.flow,
                state=session.state,
                stage=session.stage,
                outcome=session.outcome,
                owner=session.owner,
                source=session.source,
                last_word=lead.word,
                opened_at=session.opened_at,
                last_at=lead.at,
            )
            for address, lead in self._leads.items()
            if (session := lead.session) is not None and (flow is None or session.flow == flow)
        ]
        return sorted(rows, key=lambda row: (-row.last_at, row.bot, row.channel, row.lead))

    def spent(self, bot: str, since: int) -> int:
        """Return the tokens that a bot's wordings cost since a moment."""
        leads = list(self._leads.items())  # asked from another thread while leads come
        made = [one for address, lead in leads if address.bot == bot for one in list(lead.phrased)]
        return sum(one.candidate.asked + one.candidate.answered for one in made if one.at >= since)

    def _of(self, among: Among) -> list[tuple[Address, _Lead]]:
        """Return the leads of some bots and channels, or all."""
        return [one for one in self._leads.items() if not among or (one[0].bot, one[0].channel) in among]

    def close(self) -> None:
        """Forget everything."""
        self._leads.clear()
        self._externals.clear()


def _key(address: Address) -> tuple[str, str, str]:
    return address.bot, address.channel, address.lead


def open_store(_database: str = "memory://", _locale: str = "en") -> MemoryStore:
    """Return an empty store."""
    return MemoryStore()
