"""The nouns of a script as cards of the page: what is said, what is listened for, where it leads."""

from __future__ import annotations

from collections.abc import Iterable

from engine.authoring.graph import Way, ways
from engine.authoring.htmltext import code, fact, heard, said
from engine.authoring.htmlwords import caption
from engine.authoring.node import Path
from engine.authoring.pagewords import label
from engine.authoring.review import Positions
from engine.authoring.svgnode import MARKS
from engine.authoring.svgplan import named
from engine.authoring.svgtext import safe
from engine.flow import HANDOFF, RETURN, SKIP, Flow, Touch


class Cards:
    """Draws the cards of one script; knows the numbers that its nouns are linked by."""

    def __init__(self, flow: Flow, positions: Positions, locale: str) -> None:
        """Number the nouns by their order, so that no name of an author becomes part of an address."""
        self.flow, self.positions, self.locale = flow, positions, locale
        self._states = {id_: at for at, id_ in enumerate(flow.states)}
        self._slots = {id_: at for at, id_ in enumerate(flow.slots)}
        self._into: dict[str, list[Way]] = {}
        for way in ways(flow):
            self._into.setdefault(way.target, []).append(way)

    def state(self, id_: str) -> str:
        """Return the card of a state."""
        flow, state, locale = self.flow, self.flow.states[id_], self.locale
        tags = [label("start", locale)] if id_ == flow.start else []
        tags += [state.stage] if state.stage else []
        tags += [f"{MARKS[state.outcome]} {label(state.outcome, locale)}"] if state.outcome else []
        tags += [label("exact", locale)] if state.wording == "exact" else []
        body = [
            f'<div class="when">{safe(label("notice", locale))}</div>{said(notice.say, locale)}'
            for notice in flow.wording.notices
            if notice.before == id_
        ]
        body += [said(state.say, locale)] if state.say is not None else []
        body += self._sends(state.send)
        told = [action if isinstance(action, str) else " ".join(*action.items()) for action in state.do]
        body += [fact(label("do", locale), ", ".join(code(one) for one in told))] if told else []
        for name in state.collect:
            ask = flow.slots[name].ask
            body.append(f'<p class="ask">? {self.slot_link(name)}</p>' + (said(ask, locale) if ask is not None else ""))
        rows = [
            self.go(row.go)
            + (self._guard(row.when) if row.when else f" {label('else', locale)}" if at else "")
            + self._forgets(row.forget)
            for at, row in enumerate(state.next)
        ]
        body += [_list(rows)] if rows else []
        body += [self.touch(touch) for touch in state.reminders]
        came = dict.fromkeys(way.source for way in self._into.get(id_, ()) if way.source and way.source != id_)
        body += [fact(caption("came", locale), ", ".join(self.state_link(one) for one in came))] if came else []
        back = f'<a class="back" href="#n{self._states[id_]}">{caption("to_graph", locale)}</a>'
        return self.card(f"s{self._states[id_]}", id_, ("states", id_), "".join(body), tags, state.outcome or "", back)

    def slot(self, id_: str) -> str:
        """Return the card of a slot."""
        slot, locale = self.flow.slots[id_], self.locale
        tags = [slot.type, *((f"{slot.min or ''}…{slot.max or ''}",) if slot.min or slot.max else ())]
        tags += [one for one in (slot.unit, slot.currency, slot.pattern, slot.within) if one]
        body = [said(slot.ask, locale)] if slot.ask is not None else []
        if slot.options:
            buttons = (f"<li>{safe(words.button(locale))} {code(one)}</li>" for one, words in slot.options.items())
            body.append(f'<ul class="buttons">{"".join(buttons)}</ul>')
        for key, text in (("consent", slot.consent), *(("again", one) for one in slot.again), ("react", slot.react)):
            if text is not None:
                body.append(f'<div class="when">{safe(label(key, locale))}</div>{said(text, locale)}')
        body.append(fact(label("otherwise", locale), self.go(slot.otherwise)))
        body.append(heard(slot.hear, locale))
        body += [fact(caption("none", locale), ", ".join(map(safe, slot.none)))] if slot.none else []
        body += (
            [fact(caption("depends", locale), ", ".join(map(self.slot_link, slot.depends_on)))]
            if slot.depends_on
            else []
        )
        where = [self.state_link(name) for name, state in self.flow.states.items() if id_ in state.collect]
        body.append(
            fact(caption("asked_in", locale), ", ".join(where)) if where else f"<p>{caption('never_asked', locale)}</p>"
        )
        return self.card(f"v{self._slots[id_]}", id_, ("slots", id_), "".join(body), tags)

    def objection(self, at: int, id_: str) -> str:
        """Return the card of an objection with its ladder."""
        objection, locale = self.flow.objections[id_], self.locale
        rungs = (
            f"<li>{said(rung.say, locale)}{self.go(rung.go) if rung.go else ''}</li>" for rung in objection.replies
        )
        body = f'<ol class="ladder">{"".join(rungs)}</ol>'
        body += fact(label("then", locale), self.go(objection.then)) if objection.then else ""
        return self.card(f"o{at}", id_, ("objections", id_), body + heard(objection.hear, locale))

    def answer(self, at: int, id_: str) -> str:
        """Return the card of an answer."""
        answer = self.flow.answers[id_]
        body = said(answer.reply, self.locale) + heard(answer.hear, self.locale)
        return self.card(f"a{at}", id_, ("answers", id_), body)

    def touch(self, touch: Touch) -> str:
        """Return a touch: when, on what condition, what is said and where it leads."""
        key, time = ("after", touch.after) if touch.after else ("at", touch.at or "")
        head = f"{safe(label(key, self.locale))} {code(time)}{self._guard(touch.when) if touch.when else ''}"
        silent = touch.say is None and not touch.send
        parts = [f'<div class="when">{head}{" " + safe(label("silently", self.locale)) if silent else ""}</div>']
        parts += [said(touch.say, self.locale)] if touch.say is not None else []
        parts += self._sends(touch.send)
        parts += [f"<p>{self.go(touch.go)}</p>"] if touch.go else []
        return f"<div>{''.join(parts)}</div>"

    def everywhere(self) -> str:
        """Return the moves that are legal in every state."""
        rows = []
        for at, row in enumerate(self.flow.always):
            cause = fact(label("event", self.locale), code(row.event)) if row.event else heard(row.hear, self.locale)
            name = f"<p><b>{safe(row.name)}</b></p>" if row.name else ""
            go = self.go(row.go) + (self._guard(row.when) if row.when else "") + self._forgets(row.forget)
            rows.append(f'<div class="card">{name}{cause}<p>{go} {self.line(("always", at))}</p></div>')
        return "".join(rows)

    def card(
        self, anchor: str, name: str, path: Path, body: str, tags: Iterable[str] = (), look: str = "", more: str = ""
    ) -> str:
        """Return a card around what is HTML already."""
        told = "".join(f'<span class="tag">{safe(tag)}</span>' for tag in tags)
        head = f"<h3>{safe(name)}</h3>{told}{self.line(path)}{more}"
        return f'<article class="card {look}" id="{anchor}" tabindex="-1"><header>{head}</header>{body}</article>'

    def line(self, path: Path) -> str:
        """Return the line of the script that a thing stands on."""
        return f'<span class="line">{caption("line", self.locale)} {self.positions.line(path)}</span>'

    def go(self, target: str) -> str:
        """Return where a move leads."""
        if target == SKIP:
            return f"→ {caption('skip', self.locale)}"
        return f"→ {safe(named(target, self.locale)) if target in (RETURN, HANDOFF) else self.state_link(target)}"

    def state_link(self, id_: str) -> str:
        """Return a link to the card of a state."""
        return f'<a href="#s{self._states[id_]}">{safe(id_)}</a>' if id_ in self._states else safe(id_)

    def slot_link(self, id_: str) -> str:
        """Return a link to the card of a slot."""
        return f'<a href="#v{self._slots[id_]}">{safe(id_)}</a>'

    def _guard(self, when: str) -> str:
        return f" {label('when', self.locale)} {code(when)}"

    def _forgets(self, names: tuple[str, ...]) -> str:
        told = f"{label('forget', self.locale)}: {', '.join(map(safe, names))}"
        return f' <span class="soft">({told})</span>' if names else ""

    def _sends(self, names: tuple[str, ...]) -> list[str]:
        return [fact(label("send", self.locale), ", ".join(map(code, names)))] if names else []


def _list(rows: Iterable[str]) -> str:
    return f'<ul class="rows">{"".join(f"<li>{row}</li>" for row in rows)}</ul>'
