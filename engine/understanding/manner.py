"""How a thing is said, whatever it is about: asked, bidden, denied, wished, told of oneself, of what was or will be.

«Отмените заказ» and «почему отменили заказ» are about one thing; what is wanted differs. A class keeps to few
manners, and a stranger seldom has both its notions and its manner.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from .lemmas import lemma, parses
from .words import bag

LONGEST: Final = 40  # words of a sentence that are read: the caller cuts
_THREES, _LONG = 3, 4  # a sentence is as long as its threes of words, up to so many

_ASKING: Final = bag(
    """
    что чем чего как какой когда где куда откуда почему зачем сколько кто кому чей скольких
    what how when where why who which whose whats hows wheres
    """
)
_SIGNS: Final = {
    "denied": bag(
        "не нет ни без no not never without don't can't doesn't won't isn't didn't dont cant doesnt wont cannot"
    ),
    "mine": bag("я мы мне меня нам нас мой наш i we me us my our im ive i'm i've"),
    "yours": bag("вы вас вам ваш вами ты тебя тебе you your u ur yours"),
    "wished": bag("хотеть надо нужно нужный want wanna need i'd id like"),
    "able": bag("мочь смочь"),
    "allowed": bag("можно"),
    "exists": bag("есть"),
    "was": bag("was were had got went did lost sent bought paid"),
    "will": bag("will i'll ill gonna we'll"),
}
_GRAMMEMES: Final = frozenset({"impr", "INFN", "past", "futr", "1per", "2per", "COMP"})
_FORETOLD: Final = frozenset({"futr", "2per", "plur"})
_VERBAL: Final = frozenset({"past", "futr", "1per", "2per", "impr", "INFN", "3per", "was", "will", "ing"})
# English words that open a request when they come first, and what may come before them.
_BIDDING: Final = bag(
    """
    activate add arrange block book bring buy calculate call cancel change check choose clean close come confirm
    connect convert cook cool count create decrease delay delete describe dim disable draw drop email enable enter
    erase exchange explain extend find fix forget forward freeze get give go heat help hold hurry increase install
    keep leave lend let locate log look lower mail make measure move open order pause pay pick play postpone present
    print put raise read refund register remind remove renew rent repair repeat replace reschedule reserve resume
    return ring save schedule search sell send set share show sign sing skip start stop subscribe switch take tell
    text track transfer translate turn unblock unlock unfreeze unsubscribe upgrade downgrade vacuum wait wake warm
    wash write
    """
)
_BEFORE: Final = bag("can could would will please pls plz kindly you u i to me just hey hi so and but ok")
_OPENING: Final = bag("do does did is are can could will would may should have has am any ли можно есть")


@lru_cache(maxsize=4_096)
def manner(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the marks of how a sentence is said, of its words in order; the marks in the order of letters."""
    return tuple(sorted(set(_marks(words)))) if words else ()


def _marks(words: Sequence[str]) -> Iterator[str]:
    verbal = False
    for place, word in enumerate(words):
        for mark in _of(word):
            verbal = verbal or mark in _VERBAL
            yield mark
            if mark.startswith("?"):
                yield "asks" if place < 2 else "asks later"
    if not verbal:
        yield "no verb"
    first = next((word for word in words if word not in _BEFORE), "")
    if first in _BIDDING:
        yield "impr"
    yield from _opening(words[0], words[1] if len(words) > 1 else "")
    yield f"long {min(_LONG, len(words) // _THREES)}"


def _opening(first: str, second: str) -> Iterator[str]:
    """Yield what the first two words tell: "can you", "can I", "is there", «приедет ли»."""
    if first in _OPENING or second in ("ли", "can"):
        yield "opens"
    if first in ("can", "could", "would", "will") and second in ("you", "u"):
        yield "able"
    if first in ("can", "could", "may") and second in ("i", "we"):
        yield "allowed"
    if first == "any" or (first in ("is", "are", "do", "have", "got") and second in ("there", "you", "u")):
        yield "exists"


@lru_cache(maxsize=20_000)
def _of(word: str) -> tuple[str, ...]:
    plain = lemma(word)
    found = {mark for mark, signs in _SIGNS.items() if word in signs or plain in signs}
    if word in _ASKING or plain in _ASKING:
        found.add("?" + plain)
    if word.isascii():
        found |= {mark for ending, mark in (("ed", "was"), ("ing", "ing")) if word.endswith(ending)}
    elif read := parses(word):
        tags = read[0].tags
        if tags >= _FORETOLD and any("impr" in one.tags for one in read):
            tags = frozenset({"impr"})  # «отмените» is far oftener bidden than foretold
        found |= (tags & _GRAMMEMES) | ({"3per"} if {"pres", "3per"} <= tags else set())
    return tuple(sorted(found))
