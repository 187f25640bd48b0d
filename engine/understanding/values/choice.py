"""Which option was chosen: its button, id or synonyms, by lemma; its place (второе, 1, "the last one");
or a beginning, a part or a misspelling that only one option fits. Negated options are left out («не своя»).
"""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.lemmas import lemmas
from engine.understanding.reading import Ask, Option, Reading
from engine.understanding.slang import SLANG
from engine.understanding.text import Token, Utterance
from engine.understanding.values.choice_denied import absent, excepted, negated, owned, withdrawn
from engine.understanding.values.choice_near import near
from engine.understanding.values.choice_place import place_of
from engine.understanding.values.choice_words import EMPTY, Found, rows_of, same


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the option chosen; a second one named as well goes to ``others``."""
    tokens = _plain(utterance.tokens, ask.options)
    if not tokens or not ask.options:
        return ()
    found, rule = _named(tokens, ask.options), "choice"
    if not found and ask.awaited:
        rule = "choice.near"
        place = place_of(tokens, ask.options)
        found = [place] if place is not None else near(tokens, ask.options)
    if not found:
        return ()
    first = found[0]
    others = tuple(dict.fromkeys(ask.options[one.option].id for one in found[1:] if one.option != first.option))
    reading = Reading(
        ask.options[first.option].id,
        tokens[first.first].start,
        tokens[first.last].end,
        rule,
        repaired=first.typo,
        others=others,
    )
    return (reading,)


def _plain(tokens: tuple[Token, ...], options: tuple[Option, ...]) -> tuple[Token, ...]:
    """Spell chat slang out, unless an option is called so itself: «тг» is «телеграм», «хз» is «не знаю»."""
    if not any(token.text in SLANG for token in tokens):
        return tokens
    own = {word for option in options for row in rows_of(option) for word in row}
    return tuple(
        replace(token, text=text)
        for token in tokens
        for text in ((token.text,) if token.text in own else SLANG.get(token.text, (token.text,)))
    )


def _named(tokens: tuple[Token, ...], options: tuple[Option, ...]) -> list[Found]:
    """Return the options said by their words, in text order, longer matches before what they cover."""
    found: list[Found] = []
    said = frozenset().union(*(lemmas(token.text) for token in tokens if token.kind == "word"))
    said |= {token.text for token in tokens}
    for place, option in enumerate(options):
        for row in rows_of(option):
            if row[0] in said or not lemmas(row[0]).isdisjoint(said):
                found += _occurrences(tokens, place, row)
    found.sort(key=lambda one: (-one.weight, one.first, one.option))
    kept: list[Found] = []
    for one in found:
        if all(one.last < other.first or one.first > other.last for other in kept):
            kept.append(one)
    kept = excepted(tokens, kept, options)
    denied = [one for one in kept if negated(tokens, one, options) or absent(tokens, one, options)]
    unsaid = {one.option for one in denied}
    kept = [one for one in kept if one.option not in unsaid]
    kept.sort(key=lambda one: one.first)
    return owned(tokens, withdrawn(tokens, kept), options)


def _occurrences(tokens: tuple[Token, ...], place: int, row: tuple[str, ...]) -> list[Found]:
    found: list[Found] = []
    for start in range(len(tokens)):
        index, matched = start, 0
        while matched < len(row) and index < len(tokens):
            if same(row[matched], tokens[index]):
                matched += 1
            elif not matched or (tokens[index].text not in EMPTY and tokens[index].kind != "mark"):
                break
            index += 1
        if matched == len(row):
            found.append(Found(place, start, index - 1, len(row)))
    return found
