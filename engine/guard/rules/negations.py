"""Negations: each one of the authored text is still there, on the same words, and none is new.

A negation is known by the words around it: «спешить не нужно» and «не стоит торопиться» are one, since «спешить» and
«торопиться» are synonyms. Politeness («не переживайте», «если не сложно») denies nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.guard.case import Case, like
from engine.guard.rules.opposites import contrary
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import known, parses
from engine.understanding.words import bag

_SIGNS = bag(
    "не ни нет нету без нельзя никто никогда ничто ничего нечего никакой никуда нигде not no never without nothing"
    " nobody none nor neither cannot перестали перестал перестала прекратили stopped"
)
_WHOLE = bag("нельзя нечего ничего ничто nothing")  # they deny by themselves
_POLITE = bag("""
    переживать волноваться беспокоиться тревожиться стесняться сомневаться забыть забывать терять сложно трудно против
    затруднить трудный точность exact precise точный worry hesitate problem forget mind stress rush-me shy страшно
    страшный проблема обидеться
    """)
_EXACT = bag("точность точный exact precise")
_NEED = bag("""
    нужно надо нужный необходимый требоваться потребоваться обязательно обязательный стоить следовать приходиться
    прийтись
    необходимость need have must necessary required require оплачивать должный
    """)
_MEANT = bag("достаточно верно точно правильно")  # small words that a denial turns
_PRICED = bag("стоить платить cost")
_FREE = bag("бесплатный бесплатно free")
_HASTE = bag("торопиться спешить торопить спешка rush hurry")
_CONCORD = bag("никто никогда ничто ничего никакой никуда нигде ни")
_REACH = 3


@dataclass(frozen=True, slots=True)
class _Denial:
    """One negation: its word, the word it stands on, and the words around it in its clause."""

    sign: Term
    head: Term | None
    near: tuple[Term, ...]
    concord: frozenset[str] = frozenset()
    after: tuple[Term, ...] = ()


def negation(case: Case) -> Iterator[Violation]:
    """A negation dropped from the authored claims, or a new one."""
    before, after = list(_denials(case.authored)), list(_denials(case.said))
    free = list(before)
    for one in after:
        same = next((other for other in free if _same_head(one, other)), None)
        same = same or next((other for other in free if _alike(one, other)), None)
        if same is not None:
            free.remove(same)
        elif not (
            _costless(one, case)
            or (_polite(one) and not _exact(one, case))
            or _gentle(one)
            or _excepts(one, case)
            or any(_alike(one, other) for other in before)
        ):
            yield case.found("negation", one.sign.start, (one.head or one.sign).end)
    for other in free:
        merged = len(after) >= len(before) and any(_alike(one, other) for one in after)
        if not _polite(other) and not merged and not _told_otherwise(case, other):
            yield case.missing("negation", other.sign.start, (other.head or other.sign).end)


def turned(case: Case) -> Iterator[Violation]:
    """A word denied in one text and plainly said in the other: «не списываются» and «списываются»."""
    denied = [one.head for one in _denials(case.authored) if one.head is not None]
    heads = [one.head for one in _denials(case.said) if one.head is not None]
    whole = [near for one in _denials(case.authored) if one.sign.keys & _WHOLE for near in one.near]
    plain_before = [term for term in case.authored.terms if term.role == "verb" and term not in denied]
    for head in heads:
        if (
            head.role == "verb"
            and any(like(head, one) for one in plain_before)
            and not any(like(head, one) for one in denied)
            and not any(like(head, one) for one in whole)
        ):
            yield case.found("negation", head.start, head.end)
    yield from _undertaken(case)


def _undertaken(case: Case) -> Iterator[Violation]:
    """«Собирать ничего не надо, соберём мы»: the speaker does what the script denies."""
    near = [one for denial in _denials(case.authored) for one in denial.near if one.role == "verb"]
    plain = [one for one in case.authored.terms if one.role == "verb" and one not in near]
    kept = [one for denial in _denials(case.said) for one in denial.near]
    for term in case.said.terms:
        first = parses(term.text)[:1]
        speaks = bool(first) and "1per" in first[0].tags and "futr" in first[0].tags
        if (
            speaks
            and term not in kept
            and any(like(term, one) for one in near)
            and not any(like(term, one) for one in plain)
        ):
            yield case.found("negation", term.start, term.end)


def _exact(denial: _Denial, case: Case) -> bool:
    """Whether an exactness that the script promises is denied: «точной суммы не будет»."""
    near = [one for one in denial.near if one.keys & _EXACT]
    return any(like(one, term) for one in near for term in case.authored.terms)


def _excepts(denial: _Denial, case: Case) -> bool:
    """Whether "if it is not" stands for an authored "unless"."""
    clause = [one for one in case.said.terms if one.clause == denial.sign.clause]
    return any(one.text == "if" for one in clause) and any(one.text == "unless" for one in case.authored.terms)


def _denials(text: Text) -> Iterator[_Denial]:
    terms = text.terms
    for place, term in enumerate(terms):
        clause = [one for one in terms if one.clause == term.clause and one.sentence == term.sentence]
        if not term.keys & _SIGNS and term.text not in _SIGNS:
            inner = _prefixed(term)
            if inner:
                yield _Denial(term, term, (term,), frozenset(), (term,))
            continue
        if term.text in ("no", "нет") and len(clause) == 1:
            continue
        if term.text == "не" and place + 1 < len(terms) and terms[place + 1].text in ("только", "просто"):
            continue
        if term.text in ("перестали", "перестал", "перестала", "прекратили", "stopped") and not _halts(term, clause):
            continue
        if term.keys & _CONCORD and any(one.text in ("не", "нет", "нельзя") for one in clause):
            continue  # «ничего собирать не надо» denies once
        if term.text in ("ни",) and place + 1 < len(terms) and terms[place + 1].keys & {"не"}:
            continue
        at = next(number for number, one in enumerate(clause) if one is term)
        following = [one for one in clause[at + 1 :] if one.content or one.keys & _NEED or one.text in _MEANT]
        preceding = [one for one in clause[:at] if one.content or one.keys & _NEED]
        around = (*following[:_REACH], *preceding[-_REACH:])
        head = following[0] if following else preceding[-1] if preceding else None
        if not following and term.text in ("без", "without"):
            head = None
        concord = frozenset(key for one in clause for key in one.keys & _CONCORD)
        yield _Denial(
            term,
            head,
            tuple(around),
            concord,
            around if term.keys & _WHOLE else tuple(following[:_REACH] or preceding[-_REACH:]),
        )


def _halts(term: Term, clause: Sequence[Term]) -> bool:
    """Whether «перестали платить» denies the next verb as «не платите» does."""
    after = [one for one in clause if one.start > term.start]
    return bool(after) and (after[0].role == "verb" or after[0].text.endswith("ing"))


def _prefixed(term: Term) -> bool:
    """«Невыгодно» denies «выгодно»; «неделя» denies nothing."""
    if (
        term.role not in ("quality", "manner")
        or not term.text.startswith("не")
        or len(term.text) < 6
        or term.text.startswith(("небольш", "необход"))
    ):
        return False
    rest = term.text[2:]
    return known(rest) and term.text not in (
        "немного",
        "нельзя",
        "недавно",
        "нечего",
        "несколько",
        "нелегко",
        "непросто",
        "недешевое",
    )


def _alike(one: _Denial, other: _Denial) -> bool:
    """Whether two negations stand on the same: their heads are alike, or their company is and a head needs no more."""
    if one.concord & other.concord:
        return True
    if one.head is None or other.head is None:
        return one.sign.keys == other.sign.keys
    needs = bool(one.head.keys & _NEED), bool(other.head.keys & _NEED)
    if not all(needs) and (like(one.head, other.head) or _same_root(one.head, other.head)):
        return True
    if not any(needs) and {one.head.role, other.head.role} == {"verb"}:
        return False
    if all(needs):
        return _company(one.near, other.near, least=0)
    if any(needs):
        return _company(_first(one), _first(other), least=1)
    return _company((one.head,), other.after, least=1) or _company((other.head,), one.after, least=1)


def _same_head(one: _Denial, other: _Denial) -> bool:
    if one.head is None or other.head is None or one.head.keys & _NEED:
        return False
    return like(one.head, other.head)


def _same_root(one: Term, other: Term) -> bool:
    bare = {term.text.removeprefix("не")[:5] for term in (one, other)}
    return len(bare) == 1


def _company(one: Sequence[Term], other: Sequence[Term], least: int) -> bool:
    mine = [term for term in one if not term.keys & _NEED]
    theirs = [term for term in other if not term.keys & _NEED]
    if not mine or not theirs:
        return least == 0
    return any(like(left, right) for left in mine for right in theirs)


def _first(denial: _Denial) -> tuple[Term, ...]:
    """Return the word that a denied need is about."""
    words = tuple(term for term in (*denial.after, *denial.near) if not term.keys & _NEED)
    return words if denial.sign.keys & _WHOLE else words[:1]


def _no_pay(denial: _Denial) -> bool:
    """Whether «платить не нужно», "costs nothing" is said."""
    if denial.head is None or not denial.head.keys & (_PRICED | _NEED):
        return False
    return any(term.keys & _PRICED for term in denial.near)


def _costless(denial: _Denial, case: Case) -> bool:
    """«Платить не нужно» where the script says «бесплатный»."""
    return _no_pay(denial) and any(term.keys & _FREE for term in case.authored.terms)


def _gentle(denial: _Denial) -> bool:
    """«Не торопясь», "no rush": added, it takes nothing back."""
    return any(term.keys & _HASTE for term in denial.near[:2])


def _polite(denial: _Denial) -> bool:
    words = [term for term in denial.near[:2] if term.content or term.keys & _NEED]
    return any(term.keys & _POLITE for term in words) or not denial.near


def _told_otherwise(case: Case, denial: _Denial) -> bool:
    """«Не обязательно» may be told as «по желанию», "optional"; «не А и не Б» as «не А или Б»."""
    for one in _denials(case.said):
        clause = [
            each for each in case.said.terms if (each.sentence, each.clause) == (one.sign.sentence, one.sign.clause)
        ]
        if any(each.text in ("или", "ни", "or", "nor") for each in clause):
            after = [each for each in clause if each.start > one.sign.start]
            if denial.head is not None and any(like(denial.head, each) for each in after):
                return True
    if _no_pay(denial) and any(term.keys & _FREE for term in case.said.terms):
        return True
    if denial.head is not None and contrary(denial.head, case.said):
        return True
    optional = {"желание", "optional", "необязательно", "необязательный"}
    return bool(denial.head and denial.head.keys & _NEED) and any(term.keys & optional for term in case.said.terms)
