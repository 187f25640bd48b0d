"""The one option that a beginning (съём), a root (арендую), a part (3 месяца) or a misspelt word (сьемная) fits."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from engine.understanding.features import STOP
from engine.understanding.lemmas import forms, known, lemma, lemmas, parses
from engine.understanding.reading import Option
from engine.understanding.text import Token
from engine.understanding.values.choice_denied import negated
from engine.understanding.values.choice_place import PLACE_WORDS
from engine.understanding.values.choice_words import EMPTY, NOTHING, Found, rows_of, same
from engine.understanding.values.numerals_forms import word_set

_ROOT = 5  # letters two words of one root share, and most of the longer one
_SHORT = 12  # words that tell something: nobody nearly names an option in a long message
_ASIDE = word_set("пока просто только вот это где то наверно наверное скорее всего примерно just maybe probably да")
# English words that stand in any sentence: one of them names no option.
_LIGHT = STOP | word_set(
    "before after during since until first last next around once twice times time more less most only also still "
    "really going never always every much many very well back down off"
)
_LOOSE = EMPTY | PLACE_WORDS | _ASIDE


def near(tokens: tuple[Token, ...], options: tuple[Option, ...]) -> list[Found]:
    """Return the one option the message nearly names, else nothing."""
    content = [place for place, token in enumerate(tokens) if _carries(token)]
    if len(content) > _SHORT:
        return []
    nothing = _nothing(tokens, content, options)
    if nothing:
        return [nothing]
    alone = sum(1 for place in content if tokens[place].kind == "word") <= 2
    for place in content:
        token = tokens[place]
        if token.kind != "word" or len(token.text) < 4:
            continue
        one = _fitting(token.text, place, options, alone)
        if one is not None:
            return [] if negated(tokens, one, options) else [one]
    part = _part(tokens, content, options)
    return [] if part is None or negated(tokens, part, options) else [part]


def _carries(token: Token) -> bool:
    return token.kind in ("word", "number") and token.text not in _LOOSE


def _nothing(tokens: tuple[Token, ...], content: list[int], options: tuple[Option, ...]) -> Found | None:
    """«Нет» alone is the one option that says there is nothing."""
    if len(content) != 1 or tokens[content[0]].text not in NOTHING:
        return None
    fits = [
        place for place, option in enumerate(options) if any(not NOTHING.isdisjoint(row) for row in rows_of(option))
    ]
    return Found(fits[0], content[0], content[0], 1) if len(fits) == 1 else None


def _fitting(word: str, place: int, options: tuple[Option, ...], alone: bool) -> Found | None:
    fits = [number for number, option in enumerate(options) if _begins(word, option, alone)]
    fits = fits or [number for number, option in enumerate(options) if _rooted(word, option)]
    typo = not fits and len(word) >= 5 and (word.isascii() or not known(word))
    if typo:
        fits = [number for number, option in enumerate(options) if _misspelt(word, option)]
    return Found(fits[0], place, place, 1, typo) if len(fits) == 1 else None


def _begins(word: str, option: Option, alone: bool) -> bool:
    return any(part.startswith(word) for part in _heads(option, alone))


@lru_cache(maxsize=256)
def _heads(option: Option, alone: bool) -> tuple[str, ...]:
    """Return what the beginning of a word may name: synonyms of one word, and the first of several that tells."""
    heads = dict.fromkeys(row[0] for row in rows_of(option) if len(row) == 1 or (alone and _tells(row[0])))
    return tuple(dict.fromkeys(part for head in heads for part in (head, lemma(head))))


def _rooted(word: str, option: Option) -> bool:
    """«Арендую» for «аренда», «звоните» for «позвоните»."""
    if word.isascii() or not known(word):
        return False
    noun = "NOUN" in parses(word)[0].tags  # its endings are no part of the root: «метров» is not «метро»
    said = (lemma(word),) if noun else (word, lemma(word))
    return any(_one_root(form, root) for root in _roots(option) for form in said)


@lru_cache(maxsize=256)
def _roots(option: Option) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lemma(row[0]) for row in rows_of(option) if len(row) == 1))


@lru_cache(maxsize=4_096)
def _one_root(left: str, right: str) -> bool:
    if left.isascii() or right.isascii():
        return False
    if f"по{left}" == right or left == f"по{right}":
        return True
    pairs = list(zip(left, right, strict=False))
    shared = next((place for place, (one, other) in enumerate(pairs) if one != other), len(pairs))
    return shared >= _ROOT and shared * 5 > max(len(left), len(right)) * 3


def _misspelt(word: str, option: Option) -> bool:
    return any(OSA.distance(form, word, score_cutoff=1) <= 1 for form in _spellings(option))


@lru_cache(maxsize=256)
def _spellings(option: Option) -> tuple[str, ...]:
    words = dict.fromkeys(one for row in rows_of(option) for one in row if len(row) == 1 or _tells(one))
    return tuple(dict.fromkeys(form for one in words for form in (one, *forms(lemma(one))) if len(form) >= 4))


def _part(tokens: tuple[Token, ...], content: list[int], options: tuple[Option, ...]) -> Found | None:
    """«3 месяца» for «в ближайшие 3 месяца»: the message is mostly words of one option, and these are half of it."""
    texts = {tokens[at].text for at in content}
    heard = frozenset[str]().union(*(lemmas(tokens[at].text) for at in content if tokens[at].kind == "word"))
    scores: list[tuple[int, int]] = []
    for number, option in enumerate(options):
        best = 0
        for row in _rows(option):
            said = [word for word in row if word in texts or not lemmas(word).isdisjoint(heard)]
            if not said or (len(said) < len(row) and not any(_tells(word) for word in said)):
                continue
            hits = sum(1 for at in content if any(same(word, tokens[at]) for word in said))
            if hits * 2 >= len(row) and hits * 3 >= len(content) * 2:
                best = max(best, hits)
        if best:
            scores.append((best, number))
    scores.sort(reverse=True)
    if not scores or (len(scores) > 1 and scores[0][0] == scores[1][0]):
        return None
    return Found(scores[0][1], content[0], content[-1], scores[0][0], typo=True)


@lru_cache(maxsize=256)
def _rows(option: Option) -> tuple[tuple[str, ...], ...]:
    """Return the rows of an option by the words that tell something."""
    rows = rows_of(option)
    return tuple(dict.fromkeys(tuple(word for word in row if word not in _LOOSE) or row for row in rows))


@lru_cache(maxsize=2_048)
def _tells(word: str) -> bool:
    """Whether a word of a longer synonym may stand for it: a noun or an adjective, no «только», «живу», "before"."""
    return word not in _LIGHT if word.isascii() else bool({"NOUN", "ADJF"} & parses(word)[0].tags)
