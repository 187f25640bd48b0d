"""Live talks across an edit of their script: what ``deploy --check`` foretells, and what then becomes of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from random import Random

import yaml
from click.testing import CliRunner

from bench.replay import OPENED, PAUSE, incomings
from cli.commands.deploy import command as deploy
from engine.errors import Stale
from engine.landing import LANDED
from engine.library import load_script
from engine.message import Address, Incoming
from engine.runner import greet, receive, running
from engine.stores import open_store
from tests.core.test_landing import plain, renamed

FLOW = Path(__file__).parents[2] / "flows" / "credit.yaml"


@dataclass(frozen=True, slots=True)
class Edited:
    """Live talks; fates told wrong, talks that stand where nothing is asked, slots lost that nobody foretold."""

    live: int
    touched: int
    wrong: int
    stuck: int
    lost: int


def edit(folder: Path) -> Path:
    """Write the shipped script anew: two renames, a state gone, a state more."""
    data = plain(yaml.load(FLOW.read_text("utf-8"), yaml.BaseLoader))
    data = renamed(renamed(data, "qualification", "questions"), "creditors", "lenders")
    data["states"]["questions"]["renamed_from"] = "qualification"
    data["slots"]["lenders"]["renamed_from"] = "creditors"
    del data["states"]["summary"]
    data = renamed(data, "summary", "thanks")
    data["states"]["thanks"] = {"say": "Спасибо!", "collect": ["confirmed"], "next": "booked"}
    data["removed"] = {"summary": "thanks"}
    path = folder / "credit.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    return path


def across(database: str, folder: Path, seed: str, leads: int) -> Edited:
    """Bring talks to every point of the script, edit it, and let each of them go on."""
    store, before = open_store(database), load_script("credit").script
    for lead in range(leads):
        random, address = Random(f"{seed}/{lead}"), Address("credit", "chaos", f"lead-{lead}")
        greet(store, before, address, Incoming("start", "", OPENED), "ru", None)
        for one in incomings(random)[: random.randrange(12)]:
            receive(store, before, address, one)
    path = edit(folder)
    told = CliRunner().invoke(deploy, ["--check", "--json", str(path)], env={"LEADSCRIPT_DATABASE": database})
    foretold, after = json.loads(told.stdout), load_script(str(path)).script
    fates = {fate["lead"]: fate for fate in foretold["talks"]}
    names = {"creditors": "lenders"}
    wrong = stuck = lost = live = 0
    for row in list(store.leads("credit")):
        address = Address(row.bot, row.channel, row.lead)
        session = store.load(address)
        assert session is not None
        if not running(session):
            continue
        live += 1
        fate = fates[row.lead]
        try:
            turn = receive(store, after, address, Incoming("text", "а дальше что", OPENED + 30 * PAUSE))
        except Stale:
            stuck += 1
            continue
        landed = next((move.target for move in turn.moves if move.event == LANDED), session.state)
        wrong += (fate["state"], fate["to"]) != (session.state, landed)
        known = {names.get(name, name) for name in session.slots} - {names.get(name, name) for name in fate["lost"]}
        lost += len(known - set(turn.session.slots))
        now = turn.session
        stuck += (
            now.state not in after.flow.states or not (now.awaiting or now.offer or now.outcome) or not turn.replies
        )
    store.close()
    return Edited(live, foretold["touched"], wrong + (foretold["live"] != live), stuck, lost)
