"""When a guess from examples may stand: declared words are sure, examples only resemble.

A miss asks again; a confident mistake answers what nobody asked. So a guess needs words to rest on,
and gives way to whatever the rest of understanding heard in the same sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from engine.understanding.acts import COURTESY, PARTING, REPLIES, WHOLE, done_within
from engine.understanding.claim import Claim
from engine.understanding.concepts import concepts
from engine.understanding.features import STOP
from engine.understanding.lemmas import lemmas, parses
from engine.understanding.match import Match
from engine.understanding.question import is_question
from engine.understanding.reading import Ask
from engine.understanding.text import Token, Utterance, read_text
from engine.understanding.values import TYPES
from engine.understanding.words import bag, read_words

CONTENT = frozenset({"NOUN", "VERB", "INFN", "ADJF", "ADJS", "COMP", "ADVB", "PRTF", "PRTS", "GRND", "PRED"})
EMPTY = frozenset({"Apro", "Prnt", "Dmns", "Ques"})  # pronouns, parenthetical, pointing and question words
# Adverbs that stand in any sentence and tell nothing of what it is about.
ANYWHERE = bag(
    """
    уже еще совсем очень тоже также так там тут здесь потом сейчас теперь пока нет просто вообще именно только
    много мало можно надо нужно быть мочь really just very
    """
)
STAYING = frozenset({"stop", "human", "correction"})  # acts that bar a guess even where nobody waits for an answer
LEAST, LEAST_BESIDE = 1, 3  # content words of a guess; of a guess in a sentence that filled a slot
SOFT = frozenset({"refusal", "repeat", "back", "restart", "correction"})  # acts that a script may mean otherwise
CLEAR = 0.26  # confidence of a guess that stands beside a yes or no that nobody waits for: «хочу скидку»
STRONG = 0.36  # the same beside a soft act, or a yes or no that may be the answer: "no wifi", "refund please"
CERTAIN = 0.44  # the same where nobody waits for an answer: «некогда»; beside words that put off or ask for a person

Means = Callable[[Match, str], bool]


def guessed(match: Match) -> bool:
    """Tell whether an act rests on examples only."""
    return match.rule == "examples"


def worth_guessing(utterance: Utterance, intents: Iterable[Match], start: int, end: int, least: int = LEAST) -> bool:
    """Tell whether a stretch of text has ``least`` content words, and no built-in meaning that bars a guess."""
    if any(one.name not in COURTESY | SOFT | PARTING for one in _within(intents, start, end)):
        return False
    return len(_content(utterance, start, end)) >= least


def founded(
    utterance: Utterance,
    match: Match,
    intents: Iterable[Match],
    ask: Ask,
    least: int = LEAST,
    *,
    asked: bool = True,
    means: Means = lambda _match, _act: False,
    rows: frozenset[str] = frozenset(),
) -> bool:
    """Tell whether a guess has enough to rest on, and is no plain yes or no.

    ``asked``: a value was asked for, so that «пока не знаю» answers that question and is no objection.
    ``means``: whether a class has examples that say what a built-in act says, so that it need not give way to it.
    ``rows``: built-in acts that the script goes somewhere for: a guess does not speak over them.
    """
    if not guessed(match) or _same(utterance.raw[match.start : match.end], match.text):
        return True
    acts = done_within(utterance, match.start, match.end)
    meant = {act for act, share in acts if act not in REPLIES or (share >= WHOLE and not asked)}
    meant = {act for act in meant if means(match, act)}
    enough = 0 if match.confidence >= STRONG and not asked else least
    if not meant and not worth_guessing(utterance, intents, match.start, match.end, enough):
        return False
    around = {one.name: one for one in _within(intents, match.start, match.end) if one.name not in meant}
    barring = around.keys() if asked else around.keys() & (rows | STAYING)
    if "stop" in barring or ("later" in barring and "later" in rows):
        return False
    if barring & PARTING and match.confidence < CERTAIN:
        return False
    soft = [one for name, one in around.items() if name in barring & SOFT]
    if soft and (match.confidence < STRONG or not _beyond(utterance, match, soft)):
        return False
    if meant & REPLIES:
        return True
    replies = [one for one in TYPES["yes_no"](utterance, ask) if match.start <= one.start and one.end <= match.end]
    covered = {token.start for one in replies for token in utterance.words if one.start <= token.start < one.end}
    words = [token for token in utterance.words if match.start <= token.start < match.end]
    beside = len(words) - len(covered)
    if replies and not beside and not meant and not _content(utterance, match.start, match.end):
        return False
    decided = all(isinstance(one.value, bool) for one in replies)
    if match.confidence >= CERTAIN and not asked:
        return True
    if match.confidence >= (STRONG if asked else CLEAR) and (beside if decided else not asked):
        return True
    return not replies or beside > 1


def outdone(utterance: Utterance, match: Match, claims: Iterable[Claim]) -> bool:
    """Tell whether the sentence of a guess filled a slot and says, or asks, hardly anything more."""
    taken = [one.reading for one in claims if one.reading.start < match.end and match.start < one.reading.end]
    if not guessed(match) or not taken or is_question(utterance, match.clause):
        return False
    beside = [
        token
        for token in _content(utterance, match.start, match.end)
        if not any(one.start <= token.start < one.end for one in taken)
    ]
    return len(beside) < LEAST_BESIDE


def _within(intents: Iterable[Match], start: int, end: int) -> list[Match]:
    return [one for one in intents if one.start < end and start < one.end]


def _beyond(utterance: Utterance, match: Match, soft: Iterable[Match]) -> list[Token]:
    content = _content(utterance, match.start, match.end)
    return [token for token in content if not any(one.start <= token.start < one.end for one in soft)]


def _content(utterance: Utterance, start: int, end: int) -> list[Token]:
    return [token for token in utterance.words if start <= token.start < end and _tells(token)]


def _tells(token: Token) -> bool:
    if token.kind != "word" or lemmas(token.text) & ANYWHERE:
        return False
    found = parses(token.text)
    if not found or "UNKN" in found[0].tags:
        return len(token.text) > 2 and token.text not in STOP
    if "INTJ" in found[0].tags:
        # «толк» is a thing, though dictionaries hear an exclamation first
        return token.text not in STOP and bool(concepts(token.text))
    return bool(found[0].tags & CONTENT) and not found[0].tags & EMPTY


def _same(said: str, example: str) -> bool:
    """Tell whether two texts have the same words, slang spelt out: «дд» is «добрый день»."""
    return [word.text for word in read_words(read_text(said))] == [word.text for word in read_words(read_text(example))]
