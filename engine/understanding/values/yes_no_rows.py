"""The rows of the tables that stand at a token: the longest first, typos and glued «не» read through."""

from __future__ import annotations

from functools import lru_cache

from engine.understanding.lemmas import known, parses
from engine.understanding.near import nearby
from engine.understanding.text import Token
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.yes_no_words import VERDICTS, WORDS, Phrase

BARE = word_set("да нет не неа no yes нету ага угу ок yeah nope nah") | {"да нет", "да не", "ну нет"}
_OWN_CLAUSE = word_set("да нет не no yes not ну ok ок yeah i а")  # «да, нет» is not «да нет»
_NO_ANSWER = word_set(
    "понял поняла слышал слышала забыл забыла забуду боюсь спорю переживаю переживайте волнуйтесь жалею"
)
_BETWEEN = word_set("пока еще точно сейчас really honestly quite particularly entirely totally truly actually")
_SECOND = 4  # tokens the second word of a row may stand within: after a mark, and a word between
_FLIPPED = frozenset("YyAm")


def match(tokens: tuple[Token, ...], index: int, end: int) -> tuple[str, int, str] | None:
    """Return the verdict of the longest row at a token, its last token and its words."""
    word = _spelt(tokens[index].text) if tokens[index].kind == "word" else tokens[index].text
    best = _listed(tokens, index, end, word)
    if word in ("не", "not") and (best is None or best[1] == index) and index + 1 < end:
        return _negated(tokens, index, end) or best
    if best is None and word.startswith("не") and len(word) > 4 and tokens[index].kind == "word":
        return _glued_not(word, index)
    return best


def _listed(tokens: tuple[Token, ...], index: int, end: int, word: str) -> tuple[str, int, str] | None:
    """Return the longest row of the tables that starts with this word."""
    rows = _ROWS.get(word)
    if rows is None:
        return None
    found: list[tuple[int, Phrase, str]] = list(rows.get("", ()))
    for onward in {_reduced(token) for token in tokens[index + 1 : min(index + _SECOND, end)]}:
        found += rows.get(onward, ())
    for _, phrase, verdict in sorted(found):
        last = _row_end(phrase, tokens, index, end)
        if last is not None:
            return verdict, last, " ".join(phrase)
    return None


def _reduced(token: Token) -> str:
    return _spelt(token.text) if token.kind == "word" else token.text


def _after(tokens: tuple[Token, ...], index: int, end: int) -> tuple[str, int, str] | None:
    return _listed(tokens, index, end, _spelt(tokens[index].text))


def _row_end(phrase: tuple[str, ...], tokens: tuple[Token, ...], index: int, end: int) -> int | None:
    """Return the last token of a row; commas inside it are stepped over."""
    place = index
    for count, word in enumerate(phrase):
        comma = count and word != "," and place < end and tokens[place].text == ","
        hyphen = count and word != "-" and place < end and tokens[place].text == "-"  # «как-нибудь»
        if hyphen or (comma and (count > 1 or phrase[0] not in _OWN_CLAUSE)):
            place += 1
        if count and place < end and tokens[place].text in _BETWEEN and word not in _BETWEEN:
            place += 1  # "I'm not really sure"
        if place >= end or (
            tokens[place].text != word and (tokens[place].kind != "word" or _spelt(tokens[place].text) != word)
        ):
            return None
        place += 1
    return place - 1


def _negated(tokens: tuple[Token, ...], index: int, end: int) -> tuple[str, int, str] | None:
    """«Не» right before a word of consent turns it: не особо хочу, не очень удобно."""
    row = _after(tokens, index + 1, end)
    reach = 1
    while row is not None and row[0] == "f" and row[1] + 1 < end and reach < 3:
        row, reach = _after(tokens, row[1] + 1, end), reach + 1
    if row is not None and row[0] == "N" and reach == 1 and row[2] not in BARE:
        return "A", row[1], f"не {row[2]}"  # не отказываюсь
    if row is not None and row[0] == "U" and reach == 1:
        return "-", row[1], f"не {row[2]}"  # не сомневаюсь, не боюсь
    if row is None and tokens[index + 1].kind == "word" and not _verbal(tokens[index + 1]):
        return "f", index, "не"
    if row is None or row[0] not in _FLIPPED:
        return None
    return "N", row[1], f"не {row[2]}"


def _verbal(token: Token) -> bool:
    """Whether «не» before this word may answer: не плачу, не работал; but not «не боюсь», «не Москва»."""
    if token.text in _NO_ANSWER:
        return False
    return token.text.isascii() or any(
        {"VERB", "PRED", "ADJS", "PRTS"} & parse.tags for parse in parses(token.text)[:3]
    )


def _glued_not(word: str, index: int) -> tuple[str, int, str] | None:
    """«Нехочу», «ненадо» written together."""
    rest = word[2:]
    joint = next((verdict for phrase, verdict in VERDICTS["не"] if phrase == ("не", rest)), None)
    if joint is not None:
        return joint, index, f"не {rest}"
    verdict = next((verdict for phrase, verdict in VERDICTS.get(rest, ()) if len(phrase) == 1), None)
    if verdict in _FLIPPED and not known(word):
        return "N", index, f"не {rest}"
    return None


@lru_cache(maxsize=8_192)
def _spelt(word: str) -> str:
    """Return the word of the tables that a word is: as it is, without doubled letters, or one edit away."""
    if word in WORDS:
        return word
    single = "".join(sign for place, sign in enumerate(word) if not place or word[place - 1] != sign)
    if single in WORDS:
        return single
    if len(word) < 5 or word.isascii() or known(word):
        return word
    near = _NEAR.slips(word) | {form for form in _NEAR.slips(single) if len(form) == len(single)}
    return min(near) if near else word


_NEAR = nearby(sorted(word for word in WORDS if len(word) >= 5 and not word.isascii()))


def _by_second() -> dict[str, dict[str, list[tuple[int, Phrase, str]]]]:
    """Return the rows by their first word and then by their second: of hundreds that begin with «не» few are tried."""
    rows: dict[str, dict[str, list[tuple[int, Phrase, str]]]] = {}
    for first, listed in VERDICTS.items():
        for rank, (phrase, verdict) in enumerate(listed):
            second = phrase[1] if len(phrase) > 1 else ""
            rows.setdefault(first, {}).setdefault(second, []).append((rank, phrase, verdict))
    return rows


_ROWS = _by_second()
