"""The question: kept, of its kind, the last sentence, and the only one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from engine.guard.amounts import claims
from engine.guard.case import Case, among, covered, like
from engine.guard.term import Term, Text, read
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_KINDS = {
    "which": bag("какой каков какова каково каковы который which what"),
    "many": bag("сколько скольким скольких насколько много many much"),
    "where": bag("где куда откуда where"), "when": bag("когда when"), "how": bag("как how"),
    "long": bag("как-давно how-long"),
    "what": bag("что чего чем чему what"), "who": bag("кто кого кому кем who whom"), "whose": bag("чей whose"),
    "why": bag("почему зачем why"),
}  # fmt: skip
_SAME_KIND = (
    frozenset({"which", "what", "how"}),
    frozenset({"which", "what"}),
    frozenset({"how", "what"}),
    frozenset({"how", "which"}),
)
_POINTING = bag("то того тому тем те тех все всего that all everything")
_TELL = bag("tell share ask know give подсказать назвать узнать уточнить спросить")
_OPEN_NOUNS = bag("время образ момент час имя вариант способ time way name kind sort type moment option")
_PICKING = frozenset(
    {"which", "where", "what", "when", "how"}
)  # they may open a question whose answers are named in it
_MEASURES = bag(
    "сумма объем размер площадь бюджет доход стоимость цена total sum amount income budget area cost price experience"
)  # "what is the total" asks how much it is
_LEAD = bag("вы you")
_WAS = bag("был была было были was were")
_OR = frozenset({"или", "либо", "or"})
_REQUESTS = bag("""
    подсказать рассказать уточнить поделиться ответить назвать написать сообщить скажите подскажите описать указать
    =asks
    """)
_DROPPED = bag("""
    вы ваш я мы мой наш ли бы же а и но ну у на в по к с о от до за не то это этот тот быть мочь можно пожалуйста сейчас
    подсказать сказать еще так для из хотя есть он она оно они во там самый весь все хотя
    least all roughly-so
    pick choose выбрать выбирать
    not i you your we my our us me a an the do be have will shall would should can could may might it is of to for in
    on at and so that there with this please tell know as than now any
    """)


def question(case: Case) -> Iterator[Violation]:
    """The question lost, changed, doubled, or not at the end."""
    asked = [place for place, sentence in enumerate(case.said.sentences) if sentence.asks]
    wanted = case.cue.question
    if not wanted:
        for place in asked:
            sentence = case.said.sentences[place]
            yield case.found("question", sentence.start, sentence.end)
        return
    model = read(wanted)
    ends_asking = bool(model.sentences) and model.sentences[-1].asks
    last = len(case.said.sentences) - 1
    for place in asked:
        if place != last or not ends_asking:
            sentence = case.said.sentences[place]
            yield case.found("question", sentence.start, sentence.end)
    begin = case.authored.raw.rfind(wanted.strip())
    lost = case.missing("question", max(begin, 0), max(begin, 0) + len(wanted))
    if ends_asking and asked[-1:] != [last]:
        yield lost
        return
    ending = case.said.of(last)
    picking = _has(model.terms, _OR) and _has(ending, _OR)
    told = _has(ending, _TELL) and not _kinds(ending)  # "could you tell me the area?"
    spare = _PICKING if picking or told else frozenset()
    if _measured(ending, model.terms) or _measured(model.terms, ending):
        spare |= {"many", "which", "what", "how"}
    if any(term.text == "ли" for term in ending):
        spare |= {"what"}  # «чувствуете ли вы, что платить тяжело»
    if (
        not _near(_kinds(ending) - spare, _kinds(model.terms) - spare)
        or _settled(ending, model.terms)
        or _other_object(ending, model.terms)
        or _unkept(case, model, ending)
        or (_past(ending) and not _past(model.terms))
        or (
            _has(model.terms, _OR)
            and _offers(case.said.raw, ending) < _offers(model.raw, model.of(len(model.sentences) - 1))
        )
        or (_has(model.terms, _OR) and not _has(ending, _OR))
    ):
        yield lost


def _measured(one: Sequence[Term], other: Sequence[Term]) -> bool:
    """Whether «какая сумма» stands beside «сколько»."""
    return "many" in _kinds(one) and bool(_kinds(other) & {"which", "what"}) and _has(other, _MEASURES)


def _unkept(case: Case, model: Text, ending: Sequence[Term]) -> bool:
    """Whether a word of the question is gone. What was just named need not be named again: «Записать вас?»"""
    heavy = list(_heavy(model))
    missing = [term for term in heavy if not among(term, ending)]
    if not missing:
        return False
    told = [term for term in case.said.terms if ending and term.sentence < ending[0].sentence]
    verbs = [term for term in heavy if term.role in ("verb", "foreign")]
    if _has(ending, _LEAD) and not _has(model.terms, _LEAD):
        return True  # «записать ребёнка» is not «записать вас»
    kept = any(among(term, ending) for term in verbs) and len(missing) < len(heavy)
    return not (kept and all(term.role in ("noun", "foreign") and among(term, told) for term in missing))


def _other_object(ending: Sequence[Term], model: Sequence[Term]) -> bool:
    """«Скольким банкам вы должны» told as «сколько вы должны банкам»; "what number" for "what"."""
    counted, wanted = _counted(ending), _counted(model)[:1]
    if counted and wanted and wanted[0].role in ("noun", "foreign") and not among(wanted[0], counted):
        return True
    picked = _picked(ending)
    return picked is not None and not picked.keys & _OPEN_NOUNS and not among(picked, model)


def _offers(raw: str, terms: Sequence[Term]) -> int:
    """Return how many marks part the answers that a question names."""
    return sum(term.keys.isdisjoint(_OR) is False for term in terms) + sum(
        raw[one.end : two.start].count(",") for one, two in pairwise(terms)
    )


def _counted(terms: Sequence[Term]) -> list[Term]:
    """Return the first words of meaning after "how many", manners left out."""
    for place, term in enumerate(terms):
        if term.keys & _KINDS["many"] and not term.keys & _KINDS["how"]:
            after = [one for one in terms[place + 1 :] if one.content and one.role != "manner"]
            after = [one for one in after if not (one.text.isascii() and one.text.endswith("ly"))]
            return after[:2] if after and "ADJF" in _tags(after[0]) else after[:1]
    return []


def _picked(terms: Sequence[Term]) -> Term | None:
    """Return the noun that stands at "which": «какой день», "what number"."""
    for one, two in pairwise(terms):
        if one.keys & (_KINDS["which"] | bag("what")) and two.role in ("noun", "foreign") and two.content:
            return two
    return None


def _settled(ending: Sequence[Term], model: Sequence[Term]) -> bool:
    """Whether an offer was told as a deed: «Записать вас?» as «Записываю вас, да?»."""
    for term in ending:
        offered = [one for one in model if one.role in ("verb", "foreign") and like(one, term)]
        if not offered:
            continue
        if term.text.isascii():
            before = ending[max(ending.index(term) - 1, 0)]
            if before.text in ("have", "has") and not any(one.text in ("have", "has") for one in model):
                return True
            spoken = {one.text for one in ending[max(ending.index(term) - 3, 0) : ending.index(term)]}
            for ending_ in ("ing", "ed") if spoken & {"i", "we"} else ():
                if term.text.endswith(ending_) and not any(one.text.endswith(("ing", "ed")) for one in offered):
                    return True
        elif (_tags(term) >= {"1per", "pres"} or "past" in _tags(term)) and all(
            "INFN" in _tags(one) for one in offered
        ):
            return True
    return False


def _tags(term: Term) -> frozenset[str]:
    found = parses(term.text)[:1]
    return found[0].tags if found else frozenset()


def _heavy(model: Text) -> Iterator[Term]:
    """Yield the words of a question that must be kept: all but pronouns and the like."""
    kinds = {word for words in _KINDS.values() for word in words}
    numbers = claims(model.raw)
    for term in model.terms:
        if covered(term, numbers):
            continue
        if not term.keys & _DROPPED and not term.keys & kinds and not term.keys & _OR:
            yield term


def _kinds(terms: Sequence[Term]) -> frozenset[str]:
    """Return which question words stand in a sentence; none: it is answered by yes or no."""
    asking = [
        term
        for before, term in zip((None, *terms), terms, strict=False)
        if before is None or before.text not in _POINTING  # «то, что ближе» asks nothing
    ]
    return frozenset(name for term in asking for name, words in _KINDS.items() if term.keys.intersection(words))


def _near(one: frozenset[str], other: frozenset[str]) -> bool:
    return one == other or (bool(one and other) and any(one | other <= pair | (one & other) for pair in _SAME_KIND))


def _past(terms: Sequence[Term]) -> bool:
    return any(term.text in _WAS for term in terms)


def _has(terms: Sequence[Term], words: frozenset[str]) -> bool:
    return any(term.keys & words for term in terms)
