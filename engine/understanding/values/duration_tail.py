"""What may follow a length of time without adding another: «с половиной», «с небольшим», "and a half"."""

from __future__ import annotations

from engine.understanding.text import Token
from engine.understanding.values.duration_words import Unit
from engine.understanding.values.numerals_forms import tidy
from engine.understanding.values.spans import Atom

_EXTRA = (
    ("с", "небольшим"),
    ("с", "лишним"),
    ("с", "хвостиком"),
    ("с", "копейками"),
    ("с", "чем", "-", "то"),
    ("с", "гаком"),
    ("с", "лишком"),
    ("and", "change"),
    ("или", "около", "того"),
    ("or", "so"),
    ("с", "хвостом"),
    ("с", "плюсом"),
)
_PARTS = {
    ("с", "половиной"): 0.5,
    ("and", "a", "half"): 0.5,
    ("and", "half"): 0.5,
    ("и", "половина"): 0.5,
    ("с", "половинкой"): 0.5,
    ("с", "четвертью"): 0.25,
    ("and", "a", "quarter"): 0.25,
}


def with_half(tokens: tuple[Token, ...], atom: Atom, unit: Unit) -> Atom:
    """Add the half or the quarter of a unit said after it."""
    for phrase, part in _PARTS.items():
        if _said(tokens, atom.last + 1, phrase):
            return Atom(
                tidy(atom.value + unit.seconds * part),
                atom.first,
                atom.last + len(phrase),
                unit.seconds,
                "time",
                True,
                atom.typo,
            )
    return atom


def extra(tokens: tuple[Token, ...], atom: Atom) -> Atom:
    """Step over «с небольшим», «с лишним»: about as much."""
    for phrase in _EXTRA:
        if _said(tokens, atom.last + 1, phrase):
            return Atom(
                atom.value,
                atom.first,
                atom.last + len(phrase),
                atom.lend,
                atom.unit,
                atom.evident,
                atom.typo,
                reach=atom.reach,
            )
    return atom


def _said(tokens: tuple[Token, ...], index: int, phrase: tuple[str, ...]) -> bool:
    if index >= len(tokens) or tokens[index].text != phrase[0]:
        return False
    return tuple(token.text for token in tokens[index : index + len(phrase)]) == phrase
