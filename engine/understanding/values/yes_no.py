"""Yes, no or unsure, by what stands where: «не против», «да нет», «нет, всё верно», «да, но не сегодня».

Rows of tokens carry verdicts (yes_no_words); negation is part of the row or stands right before a
word of consent; questions and the other talk of a long message say nothing. A mistake here flips a
lead's answer, so anything in doubt is no reading at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Utterance
from engine.understanding.values.yes_no_clauses import Clause, Heard, clauses
from engine.understanding.values.yes_no_requests import lacks, tells
from engine.understanding.values.yes_no_stand import stands

_SETTLED = frozenset(
    {
        "наверное",
        "наверно",
        "наверн",
        "вроде",
        "вроде бы",
        "кажется",
        "походу",
        "probably",
        "хм",
        "хмм",
        "гм",
        "hmm",
        "hm",
        "i guess",
        "i suppose",
    }
)
_SOFT = frozenset({"ок", "окей", "оки", "окк", "оке", "ok", "okay", "alright", "all right", "договорились", "sure"})
_GO = frozenset({"давай", "давайте", "го", "погнали", "поехали", "можно", "let's"})
_MUSED = 3  # words: «не ну» and what it leads to


@dataclass(frozen=True, slots=True)
class _Verdict:
    value: bool | str
    heard: Heard
    firm: bool


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:  # noqa: ARG001 - the signature of every grammar
    """Return the one answer of a message: True, False or ``"unsure"``; nothing where there is none."""
    said = answer(utterance)
    return (said,) if said else ()


def answer(utterance: Utterance) -> Reading | None:
    """Return the same where nothing was asked."""
    if not utterance.tokens:
        return None
    if (rest := _mused(utterance)) and (meant := answer(rest)):
        return meant
    said: list[_Verdict] = []
    turned = stated = told = False
    for clause in clauses(utterance.tokens):
        turned = turned or clause.turn
        verdict = None if not said and any(lacks(item, clause, told) for item in clause.heard) else _clause(clause)
        told = told or any(tells(token) for token in clause.extra)
        if verdict is None or (stated and not said and not verdict.firm and _tells(verdict, clause)):
            if said and said[-1].value is False and not said[-1].heard.bare and _offers(clause):
                return None  # «сегодня не могу, давайте завтра»
            stated = stated or clause.others > 1
            continue
        if turned and said:
            if verdict.value == "unsure" and verdict.firm:
                said = [verdict]  # да, но я подумаю
            elif not said[0].firm and verdict.value is not said[0].value:
                said = [verdict if verdict.heard.bare else _Verdict("unsure", said[0].heard, True)]
            break
        said.append(verdict)
    verdict = _together(said)
    if verdict is None:
        return None
    first, last = verdict.heard.first, verdict.heard.last
    onward = utterance.tokens[last + 1 : last + 3]
    if verdict.heard.word == "+ 1" and any(token.kind == "number" for token in onward):
        return None  # "+1 (415) 555-0132"
    return Reading(verdict.value, utterance.tokens[first].start, utterance.tokens[last].end, "yes_no")


def _mused(utterance: Utterance) -> Utterance | None:
    """Return what follows a «не ну»: it denies nothing, «не, ну можно» agrees."""
    words = utterance.words
    if len(words) < _MUSED or (words[0].text, words[1].text) != ("не", "ну"):
        return None
    return replace(utterance, tokens=tuple(token for token in utterance.tokens if token.start >= words[2].start))


def _together(said: Sequence[_Verdict]) -> _Verdict | None:
    """Weigh the clauses: the first firm one decides, unless the next takes it back."""
    if not said:
        return None
    if len(said) > 1:
        said = [verdict for verdict in said if verdict.heard.word not in _SETTLED] or said
    first = next((verdict for verdict in said if verdict.firm), said[0])
    if first.heard.bare and first.value is False and _concedes(said, first):
        return said[-1]
    for verdict in said:
        if verdict.value == first.value or verdict is first:
            continue
        later = said.index(verdict) > said.index(first)
        if verdict.heard.verdict == "A" and first.value is False and later and first.heard.bare:
            return verdict  # нет, всё верно
        if verdict.value == "unsure" and (verdict.firm or first.value != "unsure"):
            return verdict if not first.heard.bare or later else first  # хорошо, подумаю
        if first.value == "unsure" and (verdict.firm or verdict.heard.word in _GO) and later:
            return verdict  # не знаю... ну давайте
        if first.value is True and verdict.value is False and later and first.heard.bare and _refuses(said, verdict):
            return verdict  # yeah, no thanks; да, нет, не надо
        if first.value is True and verdict.value is False and later:
            return verdict if not first.firm or first.heard.word in _SOFT else None
        goes = verdict.heard.word in _GO and (not first.heard.bare or first.heard.word == "да нет")
        takes_back = verdict.firm or goes  # «да нет, давайте»
        if first.value is False and verdict.value is True and later and takes_back:
            return None
    return first


def _concedes(said: Sequence[_Verdict], no: _Verdict) -> bool:
    """Tell whether all that follows a lone «нет» gives in: «нет, ну ладно, давайте»."""
    after = said[said.index(no) + 1 :]
    return len(after) > 1 and all(one.value is True for one in after) and after[-1].heard.word in _GO


def _refuses(said: Sequence[_Verdict], verdict: _Verdict) -> bool:
    """Whether a «нет» after a lone «да» is more than a slip: said with thanks, or twice."""
    word = verdict.heard.word.split()
    return (len(word) > 1 and word[0] in ("no", "нет")) or sum(one.value is False for one in said) > 1


def _tells(verdict: _Verdict, clause: Clause) -> bool:
    """Whether a weak answer after a statement goes on telling: «обращался к юристам, но не помогли»."""
    return clause.others > 0 and verdict.heard.word not in _GO


def _offers(clause: Clause) -> bool:
    return any(item.word in _GO for item in clause.heard)


def _clause(clause: Clause) -> _Verdict | None:
    """Return what one clause answers."""
    heard = [item for item in clause.heard if stands(item, clause)]
    if not heard:
        return None
    polar = [item for item in heard if item.verdict in "YNynA"]
    lean = [item for item in heard if item.verdict in "md"]
    doubt = [item for item in heard if item.verdict == "U"]
    if not polar:
        if doubt:
            return _Verdict("unsure", doubt[0], True)
        if clause.others > 2:
            return None
        sure = [item for item in lean if item.verdict == "m"]
        return _Verdict(True, sure[0], False) if sure and len(sure) == len(lean) else _Verdict("unsure", lean[0], False)
    if doubt:
        return _Verdict("unsure", doubt[0], True)
    return _polar(polar, lean)


def _polar(polar: list[Heard], lean: list[Heard]) -> _Verdict | None:
    """Weigh plain yes and no within a clause: a later no wins (да не надо), agreement beats «нет»."""
    yes = [item for item in polar if item.verdict in "YyA"]
    no = [item for item in polar if item.verdict in "Nn"]
    if yes and no:
        if yes[0].bare and no[0].bare and abs(yes[0].first - no[0].first) <= 2 and len(polar) == 2:
            return None  # да/нет
        denies = no[0].bare or no[0].word.split()[0] in ("нет", "no")
        if denies and yes[-1].verdict == "A" and yes[-1].first > no[0].last:
            return _Verdict(True, yes[-1], True)
        if yes[0].first > no[0].last:
            return _Verdict(False, no[0], True) if no[0].verdict == "N" else None
        return _Verdict(False, no[0], True)
    chosen = (yes or no)[0]
    if any(item.verdict == "d" for item in lean) and _unsettled(lean):
        return _Verdict("unsure", lean[0], False)
    return _Verdict(bool(yes), chosen, chosen.verdict in "YNA")


def _unsettled(lean: list[Heard]) -> bool:
    """«Может да», «да, возможно» stay open; «наверное да» leans enough to count."""
    return not all(item.word in _SETTLED for item in lean if item.verdict == "d")
