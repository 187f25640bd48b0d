"""The guard language of ``when``: slots, comparisons, ``and or not in ( )``. Ours, and small."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from engine.literals import LISTED, LITERAL, parse_duration, parse_number

BUILT_IN = ("stage", "open", "returning", "source")
_REST = r"|(?P<name>[^\W\d]\w*)|(?P<sign>==|!=|<=|>=|=|<|>|\(|\)|,)"
_TEXT = r"(?P<text>\"[^\"]*\"|'[^']*'|«[^»]*»|“[^”]*”|„[^“”]*[“”])"
_TOKEN = re.compile(rf"{_TEXT}|(?P<number>{LITERAL}){_REST}")
_LISTED = re.compile(rf"{_TEXT}|(?P<number>{LISTED}){_REST}")
_COMPARISONS = ("==", "!=", "<=", ">=", "<", ">", "=")


class GuardError(ValueError):
    """A guard that cannot be read; ``column`` counts characters from 0 within it."""

    def __init__(self, message: str, column: int) -> None:
        """Keep what is wrong and where."""
        super().__init__(message)
        self.message, self.column = message, column


@dataclass(frozen=True, slots=True)
class Name:
    """A slot, a built-in, or (where it is neither) an option or stage by its id."""

    id: str
    column: int


@dataclass(frozen=True, slots=True)
class Literal:
    """A number, a duration in seconds, or a quoted text.

    ``seconds`` is there where it reads as a duration: ``30m`` is thirty million beside a sum and half an hour
    beside a duration, ``90d`` is a duration only (and then ``value`` is the same).
    """

    value: int | float | str
    column: int
    seconds: int | None = None

    def beside(self, *, duration: bool) -> int | float | str:
        """Return what it stands for, compared with a length of time or with anything else."""
        return self.seconds if duration and self.seconds is not None else self.value


@dataclass(frozen=True, slots=True)
class Compare:
    """``left sign right``."""

    left: Name | Literal
    sign: str
    right: Name | Literal


@dataclass(frozen=True, slots=True)
class Among:
    """``left in (…)``."""

    left: Name | Literal
    choices: tuple[Name | Literal, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """``not term``."""

    term: Term


@dataclass(frozen=True, slots=True)
class Join:
    """``left and right`` or ``left or right``."""

    word: str
    left: Term
    right: Term


Term = Name | Literal | Compare | Among | Not | Join


@dataclass(frozen=True, slots=True)
class Guard:
    """A guard as a tree, with every name it reads."""

    source: str
    term: Term
    names: tuple[Name, ...]


@lru_cache(maxsize=4096)
def parse_guard(source: str) -> Guard:
    """Return the guard written in ``source``.

    Raises ``GuardError`` with the column of the word that is wrong.
    """
    parser = _Parser(source)
    term = parser.either()
    if parser.kind:
        raise GuardError(f"unexpected {parser.word!r}", parser.column)
    return Guard(source, term, tuple(parser.names))


def written_at(source: str, column: int) -> str:
    """Return the number, duration or quoted text that stands at a column of a guard."""
    match = _TOKEN.match(source, column)
    return match.group().strip() if match else source[column:]


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.names: list[Name] = []
        self.kind, self.word, self.column = "", "", 0
        self.depth = 0
        self.listing = False  # in (…) a comma parts
        self.advance()

    def advance(self) -> None:
        while self.at < len(self.source) and self.source[self.at].isspace():
            self.at += 1
        self.column = self.at
        if self.at >= len(self.source):
            self.kind, self.word = "", ""
            return
        match = (_LISTED if self.listing else _TOKEN).match(self.source, self.at)
        if not match:
            raise GuardError(f"unexpected {self.source[self.at]!r}", self.at)
        self.kind, self.word, self.at = match.lastgroup or "", match.group().strip(), match.end()
        if self.kind == "name" and self.word in ("and", "or", "not", "in"):
            self.kind = "word"

    def took(self, kind: str, *words: str) -> bool:
        if self.kind == kind and self.word in words:
            self.advance()
            return True
        return False

    def either(self) -> Term:
        left = self.both()
        while self.took("word", "or"):
            left = Join("or", left, self.both())
        return left

    def both(self) -> Term:
        left = self.single()
        while self.took("word", "and"):
            left = Join("and", left, self.single())
        return left

    def single(self) -> Term:
        self.depth += 1
        if self.depth > 50:
            raise GuardError("too deep", self.column)
        try:
            if self.took("word", "not"):
                return Not(self.single())
            if self.took("sign", "("):
                term = self.either()
                self.expect(")")
                return term
            return self.comparison()
        finally:
            self.depth -= 1

    def comparison(self) -> Term:
        left = self.operand()
        if self.kind == "sign" and self.word in _COMPARISONS:
            sign = "==" if self.word == "=" else self.word
            self.advance()
            return Compare(left, sign, self.operand())
        negated = self.took("word", "not")
        if self.took("word", "in"):
            self.listing = True
            self.expect("(")
            choices = [self.operand()]
            while self.took("sign", ","):
                choices.append(self.operand())
            self.listing = False
            self.expect(")")
            among = Among(left, tuple(choices))
            return Not(among) if negated else among
        if negated:
            raise GuardError("`in` expected after `not`", self.column)
        return left

    def expect(self, sign: str) -> None:
        if not self.took("sign", sign):
            raise GuardError(f"`{sign}` expected", self.column)

    def operand(self) -> Name | Literal:
        kind, word, column = self.kind, self.word, self.column
        if kind == "name":
            self.advance()
            name = Name(word, column)
            self.names.append(name)
            return name
        if kind == "text":
            self.advance()
            return Literal(word[1:-1], column)
        if kind == "number":
            self.advance()
            number, seconds = parse_number(word), parse_duration(word)
            value = seconds if number is None else number
            if value is None:
                raise GuardError(f"{word!r} is no number", column)
            return Literal(value, column, seconds)
        raise GuardError(f"unexpected {word!r}" if word else "something is missing at the end", column)
