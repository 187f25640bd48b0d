"""A script on one page for a browser: the drawing, every text with its line, and an index. Nothing else is loaded."""

from __future__ import annotations

from collections.abc import Iterator

from engine.authoring.htmlcards import Cards
from engine.authoring.htmlstyle import STYLE
from engine.authoring.htmltext import said
from engine.authoring.htmlwords import caption
from engine.authoring.pagewords import label
from engine.authoring.review import Positions
from engine.authoring.said import parts
from engine.authoring.svg import drawing
from engine.authoring.svgtext import safe
from engine.flow import Flow, Text

# Nothing may run or be fetched, whatever a script holds; the style is in the page.
_LEGIBLE = 0.78
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def html(flow: Flow, positions: Positions, name: str, locale: str) -> str:
    """Return the page of a script whose file is called ``name``; the same script gives the same bytes."""
    cards = Cards(flow, positions, locale)
    title = _plain(flow.title, locale) or flow.id
    chosen = "".join(
        f":root:has(#s{at}:target) #n{at} rect.body{{stroke:var(--link);stroke-width:3}}"
        for at in range(len(flow.states))
    )
    picture = drawing(flow, locale, linked=True)
    # Shrunk to the room there is, but never so far that it cannot be read.
    least = round(float(picture.split('width="', 1)[1].split('"', 1)[0]) * _LEGIBLE)
    chosen += f"@media screen{{.pane svg{{min-width:{least}px}}}}"
    sections = "\n".join(
        _section(anchor, title, body) for anchor, title, body in _sections(flow, cards, locale) if body
    )
    pane = f'<div class="pane" tabindex="0" role="region" aria-label="{caption("graph", locale)}">'
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{locale}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{safe(title)}</title>",
            f"<style>{STYLE}{chosen}</style>",
            "</head>",
            "<body>",
            f'<a class="skip" href="#texts">{caption("skip_to", locale)}</a>',
            f"<header><h1>{safe(title)}</h1>{_head(flow, name, locale)}{_index(flow, cards, locale)}</header>",
            "<main>",
            f'<div class="picture" id="graph">{pane}',
            picture,
            f'</div><p class="hint soft">{caption("hint", locale)}</p></div>',
            f'<div class="texts" id="texts" tabindex="-1">\n{sections}\n</div>',
            "</main>",
            "</body>",
            "</html>",
            "",
        ]
    )


def _plain(text: Text, locale: str) -> str:
    """Return a title in the reader's language, where it has that."""
    found = list(parts((), text))
    return next((one.text for one in found if one.path[-1:] == (locale,)), found[0].text if found else "")


def _head(flow: Flow, name: str, locale: str) -> str:
    told = [("id", flow.id), ("file", name), ("language", flow.language), ("zone", flow.timezone)]
    shown = [f"{caption(key, locale)}: {value}" for key, value in told]
    shown += [f"{label('hours', locale)}: {flow.hours}"] if flow.hours else []
    voice = [one for one in (_plain(flow.voice.name, locale), _plain(flow.voice.role, locale)) if one]
    shown += [f"{label('voice', locale)}: {', '.join(voice)}"] if voice else []
    lines = f'<p class="soft">{safe(" · ".join(shown))}</p>'
    if flow.disclosure is not None and flow.disclosure != "off":
        lines += said(flow.disclosure.say, locale)
    return lines


def _index(flow: Flow, cards: Cards, locale: str) -> str:
    rows = [
        (label("states", locale), [cards.state_link(one) for one in flow.states]),
        (caption("slots", locale), [cards.slot_link(one) for one in flow.slots]),
        (_short("objections", locale), [f'<a href="#o{at}">{safe(one)}</a>' for at, one in enumerate(flow.objections)]),
        (_short("answers", locale), [f'<a href="#a{at}">{safe(one)}</a>' for at, one in enumerate(flow.answers)]),
    ]
    told = "".join(f"<dt>{safe(name)}</dt><dd>{' '.join(links)}</dd>" for name, links in rows if links)
    return f'<nav aria-label="{caption("index", locale)}"><dl>{told}</dl></nav>'


def _short(key: str, locale: str) -> str:
    return label(key, locale).split(" (")[0]


def _sections(flow: Flow, cards: Cards, locale: str) -> Iterator[tuple[str, str, str]]:
    """Yield the anchor, the title and the body of every part of the page; an empty body is left out."""
    yield "states", label("states", locale), "".join(map(cards.state, flow.states))
    yield "slots", caption("slots", locale), "".join(map(cards.slot, flow.slots))
    objections = (cards.objection(at, one) for at, one in enumerate(flow.objections))
    yield "objections", label("objections", locale), "".join(objections)
    yield "answers", label("answers", locale), "".join(cards.answer(at, one) for at, one in enumerate(flow.answers))
    quiet = f"<p>{safe(label('quiet', locale))}: {safe(flow.reminders.quiet)}</p>" if flow.reminders.quiet else ""
    touches = (
        f'<div class="card">{cards.touch(touch)}{cards.line(("reminders", "touches", at))}</div>'
        for at, touch in enumerate(flow.reminders.touches)
    )
    yield "touches", label("reminders", locale), quiet + "".join(touches)
    yield "everywhere", label("everywhere", locale), cards.everywhere()
    yield "unclear", label("unclear", locale), said(flow.unclear, locale) if flow.unclear is not None else ""
    forbidden = "".join(f"<li>{safe(one)}</li>" for one in flow.wording.forbidden)
    yield "forbidden", caption("forbidden", locale), f'<ul class="buttons">{forbidden}</ul>' if forbidden else ""
    facts = (
        f"<tr><th>{safe(one)}</th><td>{said(text, locale)}</td><td>{cards.line(('facts', one))}</td></tr>"
        for one, text in flow.facts.items()
    )
    yield "facts", label("facts", locale), f"<table>{''.join(facts)}</table>" if flow.facts else ""
    removed = "".join(f"<p>{safe(old)} → {cards.state_link(new)}</p>" for old, new in flow.removed.items())
    yield "removed", label("removed", locale), removed


def _section(anchor: str, title: str, body: str) -> str:
    return f'<section id="{anchor}"><h2>{safe(title)}</h2>{body}</section>'
