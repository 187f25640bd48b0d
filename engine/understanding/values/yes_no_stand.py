"""Whether a row of yes_no_words is the answer of its clause, or a stray word of a statement.

A particle (да, нет, ага) answers wherever it opens the clause. A verb or an adverb of consent answers only
where it is almost all that the clause says: «работаю», «хочу записаться»; not «работаю в полиции».
"""

from __future__ import annotations

from engine.understanding.lemmas import lemmas, parses
from engine.understanding.text import Token
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.yes_no_clauses import Clause, Heard
from engine.understanding.values.yes_no_requests import beside, wants_else

_LEAST = {"Y": 9, "N": 9, "A": 4, "U": 6, "y": 2, "n": 2, "m": 4, "d": 3}  # other words a row may stand among
_LEAST_NOT = 2  # ... and one that is «не» with a verb
_ALONE = (
    frozenset({"за", "я за", "мы за", "без", "not", "good", "go", "k", "d", "д", "n", "y"})
    | word_set("был была было были")
    | {"еще есть", "есть еще"}
)  # «машина ещё есть» tells of one
_AUXILIARIES = frozenset(
    f"{who} {does}"
    for who in ("i", "we", "they", "he", "she", "it", "there")
    for does in (
        "do",
        "am",
        "are",
        "is",
        "was",
        "were",
        "have",
        "has",
        "had",
        "did",
        "can",
        "will",
        "would",
        "does",
        "should",
    )
)
_WAS_NOT = frozenset({"не было", "не был", "не была", "не были"})
_LETS = frozenset({"давай", "давайте", "можно"})
_OFFERED = word_set(  # «записывать не надо» answers an offer to book
    "записывать записать оформлять оформить бронировать забронировать продолжать начинать регистрировать"
)
_NEEDLESS = frozenset({"не надо", "не нужно"})
DEEDS = word_set(  # they answer a question of the same deed
    "работаю работаем имею имеем знаю знаком знакома знакомы слышал слышала доверяю планирую планируем пробовал "
    "пробовала пробовали"
)
_STATES = DEEDS | word_set("могу можем смогу сможем")
_CHANGES = word_set(
    "отменить отменять отмена перенести переносить перенос поменять изменить сменить другой другое иначе исправить "
    "cancel reschedule change another"
)
# English words that belong to the word after them: "nice weather", "no one called".
_LEADING = word_set(
    "nice fine great good cool perfect amazing wonderful awesome lovely brilliant fantastic super nobody nothing right"
) | {"no one"}
_OUTSIDE = word_set(  # ... but not to these
    "for with by in at on to of from if as about when because tomorrow today tonight now here monday tuesday wednesday "
    "thursday friday saturday sunday mon tue wed thu fri sat sun any anytime whenever either both all sounds"
)


def stands(item: Heard, clause: Clause) -> bool:
    """Tell whether a row counts among the other words of its clause."""
    if item.bare and item.first == clause.first:
        return True
    if item.word in _LEADING and any(_led(token, item, clause) for token in clause.extra):
        return False
    if item.word in _AUXILIARIES:
        return clause.others <= 1  # "I have a mortgage" tells something
    if item.word in _ALONE or item.word in _WAS_NOT:
        return clause.others == 0
    if item.word.endswith(" не") and clause.others and any(other.word in _ALONE for other in clause.heard):
        return False  # «суда ещё не было»
    if not clause.others:
        return True
    if any(not _CHANGES.isdisjoint(lemmas(token.text)) for token in clause.extra):
        return False  # «хочу отменить», «хочу другое время»
    if item.word in _LETS and not (clause.opener != "а" and all(_verb(token) for token in clause.extra)):
        return False  # «давайте на понедельник», «а вам можно доверять»
    if item.word in _NEEDLESS and any(_other_deed(token) for token in clause.extra):
        return False  # «не надо звонить» asks for something
    if item.word in _STATES:
        return clause.others == 1 and not clause.extra[0].text.startswith("не")
    if wants_else(item, clause):
        return False
    limit = _LEAST_NOT if item.verdict == "N" and item.word.startswith("не ") else _LEAST[item.verdict]
    return beside(item, clause) <= limit


def _led(token: Token, item: Heard, clause: Clause) -> bool:
    return clause.places[clause.extra.index(token)] == item.last + 1 and token.text not in _OUTSIDE


def _verb(token: Token) -> bool:
    return token.text.isascii() or any({"VERB", "INFN"} & parse.tags for parse in parses(token.text)[:2])


def _other_deed(token: Token) -> bool:
    return token.text not in _OFFERED and any("INFN" in parse.tags for parse in parses(token.text))
