"""Opposites: a word of the script gone and its opposite in its place, «хватит» told as «мало», "harder" as "easy"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case, covered, like
from engine.guard.claim import Claim
from engine.guard.denials import denials
from engine.guard.rules.sequence_ru import in_order
from engine.guard.soleness import waits
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

_TABLE: Final = """
легко просто легкий простой легче проще | сложно трудно тяжело сложный трудный тяжелый сложнее труднее тяжелее
дешевле дешевый | дороже дорогой дорого
выше высокий превышать превысить свыше сверх | ниже низкий
чаще часто | реже редко
нет отсутствие отсутствовать | наличие
дальше далеко | ближе близко
старше | младше
длиннее | короче
сильнее | слабее
громче | тише
внутри | снаружи
верхний | нижний
расти вырасти увеличиваться увеличиться увеличить повышаться повыситься повысить | уменьшаться уменьшиться уменьшить
    снижаться снизиться снизить падать упасть сокращаться сократиться сократить
приходить приехать прийти приезжать | уходить уйти уехать уезжать
взрослый | детский ребенок
больше много большой большинство | меньше мало маленький небольшой
достаточно хватить хватать | мало недостаточно
непросто нелегко | легко просто
спокойно спокойный | активно интенсивно
серьезный | небольшой маленький незначительный пустяковый
платный платно | бесплатный бесплатно
открытый открыто публичный | закрытый закрыто
первый | последний
быстро быстрый | медленно медленный долго долгий
раньше до прежде | позже после
начать начало начинать | закончить конец завершить окончить
включить входить | исключить отдельно
личный лично | онлайн дистанционно удаленно
принять принимать | отказать отклонить отвергнуть
разрешать разрешить позволять | запрещать запретить обязывать обязать
свой наш | чужой
постепенно | сразу резко
мягко | жестко строго
вместе | отдельно
новый | старый
хорошо хороший | плохо плохой
помнить напомнить | забыть
открывать | закрывать
сохранить | удалить стереть
можно | нельзя невозможно
взять брать | отдать
купить | продать
рано | поздно
сразу сейчас заранее | потом позже позднее
разный по-разному различный разница различаться отличаться | одинаковый одинаково
же | новый
easy easier simple | hard harder difficult tough
cheap cheaper | expensive dear
more many much most | less fewer least
enough plenty | little insufficient
paid | free
open public | closed private
first | last
fast quick quickly | slow slowly
before | after
start begin | end finish
included include | extra separately excluded
allow permit | forbid require oblige prohibit
accept | refuse reject
calm calmly | hard intensely actively
gradually | suddenly
gently | harshly strictly
together | alone apart
new | old
good | bad
remember remind | forget
keep | delete lose
can possible able | impossible unable
buy | sell
early | late
exact precise | rough approximate
once now advance | later afterwards ever
different difference differ | same identical alike equally
same | new different other
afraid | calm
serious big large lot | small tiny little
visible | hidden
"""
_PAIRS: Final = tuple(
    pair
    for line in _TABLE.replace("\n    ", " ").strip().splitlines()
    for left, _, right in [line.partition("|")]
    for pair in ((bag(left), bag(right)), (bag(right), bag(left)))
)

_DENYING: Final = ("un", "in", "im", "ir", "il", "dis")
_BARE: Final = 4  # letters of a word that its denial leaves
_SIDES: Final = {
    word: side
    for side, words in (
        (
            1,
            "выше больше раньше чаще дороже дольше старше дальше тяжелее сложнее higher more earlier longer",
        ),
        (-1, "ниже меньше позже реже дешевле короче младше ближе легче проще lower less later shorter"),
    )
    for word in words.split()
}
_LATER: Final = frozenset({"потом", "после", "сначала", "раньше", "прежде"})


def opposite(case: Case) -> Iterator[Violation]:
    """A word whose opposite stood in the script, and stands there no more."""
    after = _plain(case.said)
    before = frozenset(key for term in case.authored.terms if not _denied(term, case.authored) for key in _keys(term))
    for mine, theirs in _PAIRS:
        if before & mine and not before & theirs and after & theirs and not after & mine:
            for term in case.said.terms:
                if covered(term, case.said_claims):
                    continue  # "less than 30" is a bound
                if term.text in ("after", "before", "until") and waits(case.authored, case.said):
                    continue  # "not before you approve" is "only after you approve"
                if _keys(term) & theirs and not _denied(term, case.said) and not _turn(term, case):
                    yield case.found("opposite", term.start, term.end)
    yield from _affirmed(case, after)


def _affirmed(case: Case, after: frozenset[str]) -> Iterator[Violation]:
    """A word of the script without its denial, "unclear" told as "clear"."""
    known = frozenset(term.text for term in case.authored.terms)
    for term in case.authored.terms:
        bare = next((term.text.removeprefix(one) for one in _DENYING if term.text.startswith(one)), "")
        if len(bare) < _BARE or term.text in after or bare in known:
            continue
        for one in case.said.terms:
            if one.text == bare and not _denied(one, case.said):
                yield case.found("opposite", one.start, one.end)


def compared(case: Case) -> Iterator[Violation]:
    """A comparison turned round where both its sides stand in the script: «чем ниже этаж, тем выше цена»."""
    said = list(_comparisons(case.said, case.said_claims))
    script = list(_comparisons(case.authored, case.authored_claims)) if said else []
    for term, side, beside in said:
        sides = {other for _, other, thing in script if like(thing, beside)}
        if sides == {-side} and not any(other == -side for _, other, thing in said if like(thing, beside)):
            yield case.found("opposite", term.start, term.end)


def _comparisons(text: Text, claims: tuple[Claim, ...]) -> Iterator[tuple[Term, int, Term]]:
    """Yield each plain comparison of a text, its side and the word beside it: the next one, else the last."""
    for place, term in enumerate(text.terms):
        side = _SIDES.get(term.text)
        if side is None or covered(term, claims) or (place and text.terms[place - 1].text in ("не", "not", "no")):
            continue
        clause = [one for one in text.terms if one.clause == term.clause and one.content and one.text not in _SIDES]
        after = [one for one in clause if one.start > term.start]
        if clause:
            yield term, side, after[0] if after else clause[-1]


def _turn(term: Term, case: Case) -> bool:
    """Whether «потом» or «после» only tells which of two deeds of the script comes first, and truly."""
    return term.text in _LATER and in_order(case, (term.start, term.end))


def contrary(one: Term, text: Text) -> bool:
    """Tell whether the opposite of a denied word stands in a text: "hard" for "not easy", "unclear" for "not clear"."""
    plain = _plain(text)
    if any(f"{prefix}{key}" in plain for key in _keys(one) for prefix in _DENYING if key.isascii()):
        return True
    return any(_keys(one) & mine and plain & theirs for mine, theirs in _PAIRS)


def _plain(text: Text) -> frozenset[str]:
    return frozenset(key for term in text.terms for key in _keys(term))


def _keys(term: Term) -> frozenset[str]:
    return frozenset(key for key in (term.text, *term.keys) if not key.startswith("="))


def _denied(term: Term, text: Text) -> bool:
    """«Не сложно» is no opposite of «легко»."""
    before = [one for one in text.terms if one.sentence == term.sentence and one.start < term.start]
    if before and before[-1].text == "at" and term.text in ("least", "most"):
        return True  # a bound, no comparison
    if before and before[-1].text == "how" and term.text in ("much", "many"):
        return True  # asks for an amount
    needless = term.role != "noun" and [one.text for one in before[-4:]][:2] == ["no", "need"]
    if any(term is one for denial in denials(text) for one in denial.focus):
        return True  # «разницы нет»
    return needless or any(one.text in ("не", "not", "no", "без", "without") for one in before[-2:])
