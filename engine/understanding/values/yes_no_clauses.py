"""A message cut into clauses, each with the rows of yes_no_words heard in it."""

from __future__ import annotations

from dataclasses import dataclass

from engine.understanding.text import Token
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.yes_no_rows import BARE, match
from engine.understanding.values.yes_no_words import ASKING, EMOJI, QUESTIONS, TURNS


@dataclass(frozen=True, slots=True)
class Heard:
    """A row heard: its verdict and its tokens; ``bare`` is a lone да or нет."""

    verdict: str
    first: int
    last: int
    word: str
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """What was heard in a clause and how many other words it has; ``turn``: it begins with «но»."""

    heard: tuple[Heard, ...]
    others: int
    first: int
    turn: bool = False
    extra: tuple[Token, ...] = ()  # the other words themselves
    opener: str = ""
    places: tuple[int, ...] = ()  # where those words stand in the message


# "doesn't look right": a word of judgement, and a denial before it.
_JUDGED = word_set("right correct good fine ok okay true accurate great")
_DENYING = word_set("not never isn't doesn't don't didn't won't wasn't aren't doesnt isnt dont didnt wont wasnt arent")
_REACH = 4  # tokens
_TAGS = frozenset({"чо", "че"})  # at the end of what is granted or denied: «можно и сейчас чо»
_GRANTED = word_set("да можно давай давайте ок окей ладно хорошо нет не го конечно")


def _denied(tokens: tuple[Token, ...], start: int, index: int) -> bool:
    return any(token.text in _DENYING for token in tokens[max(start, index - _REACH) : index])


def clauses(tokens: tuple[Token, ...]) -> list[Clause]:
    """Return the clauses that may answer; questions are left out."""
    found: list[Clause] = []
    start = 0
    conditional = False  # «если недорого, то можно» is no answer yet
    for index in range(1, len(tokens) + 1):
        if index == len(tokens) or _breaks(tokens, start, index):
            follows = tokens[start].text in ("то", "тогда", "then") and conditional
            clause = None if follows else _read(tokens, start, index)
            if clause is not None:
                found.append(clause)
            conditional = _conditional(tokens, start) or (conditional and tokens[start].kind == "mark")
            start = index
    return found


def _conditional(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a clause begins with an «if»; «если честно» is none."""
    frank = start + 1 < len(tokens) and tokens[start + 1].text in ("честно", "коротко", "кратко", "что")
    return start < len(tokens) and tokens[start].text in ("если", "if") and not frank


def _breaks(tokens: tuple[Token, ...], start: int, index: int) -> bool:
    return _parts(tokens, start, index) and not _covered(tokens, start, index)


def _parts(tokens: tuple[Token, ...], start: int, index: int) -> bool:
    if tokens[index].clause != tokens[index - 1].clause:
        return True
    word = tokens[index].text
    if (
        word in QUESTIONS
        and word != "ли"
        and tokens[index - 1].text not in ("не", "а", "и", "ну", "чем")
        and _answered(tokens, start, index)
    ):
        return True
    return word in ("а", "но", "хотя", "только") and _answered(tokens, start, index)


def _covered(tokens: tuple[Token, ...], start: int, index: int) -> bool:
    """Whether one row of words runs over this place: «думаю, | что да», «ага, | щас»."""
    for back in range(max(start, index - 4), index):
        if tokens[back].kind == "word":
            row = match(tokens, back, len(tokens))
            if row is not None and row[1] >= index and tokens[row[1]].clause - tokens[back].clause <= 1:
                return True
    return False


def _answered(tokens: tuple[Token, ...], start: int, index: int) -> bool:
    """Whether the words so far are an answer of their own: «да | а сколько стоит»."""
    if index - start > 3 or tokens[index - 1].kind != "word":
        return False
    row = match(tokens, start, index)
    if row is not None and row[0] == "f":
        row = match(tokens, row[1] + 1, index) if row[1] + 1 < index else None
    return row is not None and (row[0] in "YNAU" or (row[0] in "ynmd" and tokens[index].text not in QUESTIONS))


def _read(tokens: tuple[Token, ...], start: int, end: int) -> Clause | None:
    turn = False
    while start < end and tokens[start].text in TURNS and match(tokens, start, end) is None:
        start, turn = start + 1, True
    if tokens[end - 1].text in _TAGS and any(token.text in _GRANTED for token in tokens[start : start + 2]):
        end -= 1  # it asks nothing
    texts = [token.text for token in tokens[start:end]]
    if "?" in texts or _conditional(tokens, start):
        return None  # asked, or promised on a condition
    heard: list[Heard] = []
    others = 0
    extra: list[Token] = []
    places: list[int] = []
    index = start
    while index < end:
        token = tokens[index]
        row = match(tokens, index, end)
        if token.kind == "emoji":
            verdict = EMOJI.get(token.text)
            if verdict is not None:
                heard.append(Heard(verdict, index, index, token.text))
            index += 1
            continue
        asks = token.text in QUESTIONS and not heard and row is not None and row[1] == index and row[0] == "f"
        if row is None or asks:
            if token.text in ASKING or (token.text in QUESTIONS and not (heard and heard[0].bare)):
                return Clause((), 0, start, turn)
            if token.text in QUESTIONS:
                return Clause(tuple(heard[:1]), 0, start, turn)
            if token.kind in ("word", "number"):
                others += 1
                extra.append(token)
                places.append(index)
            index += 1
            continue
        verdict, last, word = row
        if verdict in "YyA" and token.text in _JUDGED and _denied(tokens, start, index):
            verdict, word = "N", f"not {word}"
        if verdict not in "f-":
            heard.append(Heard(verdict, index, last, word, word in BARE))
        elif verdict == "-":
            others += last - index + 1
        index = last + 1
    if not heard:
        signs = "".join(texts)
        if signs and set(signs) <= {"+"}:
            heard.append(Heard("Y", start, end - 1, "+"))
        elif signs == "-":
            heard.append(Heard("N", start, end - 1, "-"))
    if heard and heard[-1].last < end - 1 and texts[-1] in QUESTIONS and not heard[0].bare and heard[-1].verdict != "U":
        return Clause((), 0, start, turn)  # «а потом что»
    return Clause(tuple(heard), others, start, turn, tuple(extra), texts[0] if texts else "", tuple(places))
