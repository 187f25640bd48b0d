"""Words that fire alone: one that stands in every other message would set its row off all day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from engine.authoring.checks.hearing import heard
from engine.authoring.closeness import mixed, skeleton
from engine.authoring.node import Node, Path, leaves
from engine.authoring.review import Check, Review
from engine.understanding.lemmas import parses
from engine.understanding.text import read_text
from engine.understanding.words import bag

SHORTEST = 3  # letters
HALF = 3  # letters of a name that is half Russian, half Latin, by intent
_PRONOUNS = frozenset(("NPRO", "PREP", "CONJ", "PRCL"))
_NUMBERS = frozenset(("integer", "number", "money", "area", "rooms", "duration", "datetime"))
_ENGLISH: Final = bag(
    """
    i you he she it we they me him her us them my your his its our their this that these those who what which
    the a an of to in on at by for from with and or but if so not is are be am was were do does did
    """
)
_ORDINARY: Final = """
    да; нет; ага; угу; ок; окей; хорошо; ладно; понятно; ясно; конечно; может быть; можно; нужно; надо; наверное;
    не знаю; не уверен; давайте; верно; точно; согласен; есть; это; все; так; там; тут; сейчас; сегодня; завтра;
    привет; здравствуйте; добрый день; спасибо; yes; no; yeah; yep; nope; ok; okay; sure; fine; well; maybe; perhaps;
    right; good; great; today; tomorrow; now; hello; hi; thanks; thank you; i do not know; don't know
"""
ORDINARY: Final = frozenset(" ".join(phrase.split()) for phrase in _ORDINARY.split(";"))


def words(review: Review) -> None:
    """A keyword too short, a pronoun or the like, or an answer that leads give to anything."""
    for path in declared(review):
        for node in _texts(review, (*path, "words")):
            said = [token.text for token in read_text(node.text).tokens if token.kind in ("word", "number")]
            phrase = " ".join(said)
            if not said or node.broken:
                continue
            if phrase in ORDINARY:
                review.tell("keyword-ordinary", node.place(), word=node.text)
            elif len(said) == 1 and _is_servant(phrase):
                review.tell("keyword-pronoun", node.place(), word=node.text)
            elif len(said) == 1 and len(phrase) < SHORTEST:
                review.tell("keyword-short", node.place(), word=node.text, limit=str(SHORTEST))


def beside_values(review: Review) -> None:
    """A word that names a slot of numbers, and stands beside numbers of any other kind as well: «до», "from"."""
    for name, slot in review.flow.slots.items():
        if slot.type not in _NUMBERS:
            continue
        for node in _texts(review, ("slots", name, "hear", "words")):
            said = [token.text for token in read_text(node.text).tokens if token.kind in ("word", "number")]
            if len(said) == 1 and _is_servant(said[0]) and not node.broken:
                review.tell("keyword-pronoun", node.place(), word=node.text)


def declared(review: Review) -> Iterator[Path]:
    """Yield where the words stand that objections, answers and rows listen for."""
    return (path for path, hear in heard(review) if not isinstance(hear, str))


def _texts(review: Review, path: Path) -> Iterator[Node]:
    above, key = review.positions.node(path[:-1]), str(path[-1])
    node = above.get(key) if above.kind == "map" else None
    return leaves(node) if node is not None else iter(())


def _is_servant(word: str) -> bool:
    """Tell a pronoun, a preposition, a conjunction or a particle by its likeliest reading."""
    if word.isascii():
        return word in _ENGLISH
    return bool(_PRONOUNS & parses(word)[0].tags)


def letters(review: Review) -> None:
    """A word to be heard that holds a letter of the other alphabet: nobody types it so."""
    paths: list[Path] = [(*path, key) for path in declared(review) for key in ("words", "patterns", "not", "phrases")]
    for name in review.flow.slots:
        paths += [("slots", name, "hear", key) for key in ("words", "patterns", "not", "phrases")]
        paths += [("slots", name, "options"), ("slots", name, "none")]
    paths.append(("wording", "forbidden"))
    for path in paths:
        for node in _texts(review, path):
            for token in read_text(node.text).tokens:
                written = node.text[token.start : token.end]
                letter = mixed(written) if token.kind == "word" else ""
                if letter and _looks(written, letter):
                    place = review.positions.within_node(node, token.start + written.index(letter), 1)
                    rule = "homoglyph" if letter > "\u0400" else "homoglyph-latin"
                    review.tell(rule, place, name=written, letter=letter)


def _looks(word: str, letter: str) -> bool:
    """Tell whether every letter of the alphabet of ``letter`` has a twin: «SMMщик» is meant as it stands.

    So is a name of two halves, «амоCRM»: a slip of the keyboard is a letter or two.
    """
    halves = ["".join(same) for _, same in groupby(word, str.isascii)]
    if len(halves) == 2 and min(map(len, halves)) >= HALF:
        return False
    strange = [one for one in word if one.isalpha() and one.isascii() is letter.isascii()]
    twins = frozenset("aeopcyxkmtbhABEKMHOPCTYXisj")
    return all((one in twins) if one.isascii() else skeleton(one) != one for one in strange)


CHECKS: tuple[Check, ...] = (words, beside_values, letters)
