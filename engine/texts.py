"""Authored texts to words: which case, which language, which variant, and the names filled in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.flow import Case, Marked, Slot, Text, Translated, Variants, Wording
from engine.printed import Printed
from engine.situation import Situation, holds
from engine.templates import fill, parse_text
from engine.value import Value


class Names(Mapping[str, Any]):
    """What a template may print: the script's own names, then its slots, made ready when they are looked up."""

    __slots__ = ("_authored", "_known", "_locale", "_slots")

    def __init__(
        self, authored: Mapping[str, Any], slots: Mapping[str, Slot], known: Mapping[str, Value], locale: str
    ) -> None:
        """Look up ``authored`` first; ``known`` are the values of the slots."""
        self._authored, self._slots, self._known, self._locale = authored, slots, known, locale

    def __getitem__(self, name: str) -> Any:
        """Return a name's value as a template prints it."""
        if name in self._authored:
            return self._authored[name]
        return Printed(self._known.get(name), self._slots[name], self._locale)

    def __contains__(self, name: object) -> bool:
        """Tell whether there is such a name."""
        return name in self._authored or name in self._slots

    def __iter__(self) -> Iterator[str]:
        """Go through the names."""
        return iter({**self._slots, **self._authored})

    def __len__(self) -> int:
        """Count the names."""
        return len({**self._slots, **self._authored})


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a text may depend on: the situation for guards, the names it may print, the reader."""

    situation: Situation
    names: Mapping[str, Any]
    locale: str
    language: str
    lead: str


def choose(text: Text | None, scene: Scene, wording: Wording = "styled") -> tuple[str, Wording] | None:
    """Return the template that is to be said now and its wording, or nothing where no case is true."""
    match text:
        case None:
            return None
        case str():
            return text, wording
        case Marked():
            return choose(text.text, scene, text.wording)
        case Variants():
            return choose(text.variants[variant(scene.lead, text)], scene, wording)
        case Translated():
            order = (scene.locale, scene.language, "ru", "en")
            found = next((part for key in order if (part := getattr(text, key)) is not None), None)
            return choose(found, scene, wording)
    for case in text:
        if isinstance(case, Case):
            if holds(case.when, scene.situation):
                return choose(case.say, scene, wording)
        else:
            return choose(case, scene, wording)
    return None


def variant(lead: str, text: Variants) -> int:
    """Return which variant a lead meets: a hash of the lead and the text, so that it never changes."""
    digest = hashlib.blake2s(f"{lead}\0{text.variants[0]}".encode(errors="replace"), digest_size=4).digest()
    return int.from_bytes(digest, "big") % len(text.variants)


def render(text: Text | None, scene: Scene, wording: Wording = "styled") -> tuple[str, Wording] | None:
    """Return the words to say now and their wording, or nothing."""
    chosen = choose(text, scene, wording)
    if chosen is None:
        return None
    words = fill(chosen[0], scene.names).strip()
    return (words, chosen[1]) if words else None


def slots_in(template: str, names: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the slots that a template prints or asks after, those that are known, each as it is printed."""
    if "{" not in template:
        return ()
    sure, guarded = parse_text(template)
    mentioned = dict.fromkeys(name for name in (*sure, *guarded) if "." not in name and name in names)
    return tuple((name, printed) for name in mentioned if (printed := str(names[name])))
