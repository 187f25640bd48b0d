"""The question: kept, of its kind, the last sentence, and the only one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.guard.case import Case, among, like
from engine.guard.term import Term, Text, read
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_KINDS = {
    "which": bag("какой каков который which what"), "many": bag("сколько скольким скольких насколько много many much"),
    "where": bag("где куда откуда where"), "when": bag("когда when"), "how": bag("как how"),
    "what": bag("что чего чем чему кто кого кому what who whom"), "whose": bag("чей whose"),
    "why": bag("почему зачем why"),
}  # fmt: skip
_SAME_KIND = (frozenset({"which", "what"}), frozenset({"how", "what"}), frozenset({"how", "which"}))
_POINTING = bag("то того тому тем те тех все всего that all everything")
_TELL = bag("tell share подсказать назвать")
_PICKING = frozenset({"which", "where", "what"})  # they may open a question whose answers are named in it
_OR = frozenset({"или", "либо", "or"})
_REQUESTS = bag("""
    подсказать рассказать уточнить поделиться ответить назвать написать сообщить скажите подскажите описать указать
    =asks
    """)
_DROPPED = bag("""
    вы ваш я мы мой наш ли бы же а и но ну у на в по к с о от до за не то это этот тот быть мочь можно пожалуйста сейчас
    подсказать сказать еще так для из хотя во там самый весь все хотя
    least roughly-so
    i you your we my our us me a an the do be have will shall would should can could may might it is of to for in on at
    and so that there with this please tell know as than now any
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
    if (
        not _near(_kinds(ending) - spare, _kinds(model.terms) - spare)
        or _settled(ending, model.terms)
        or any(not among(term, ending) for term in _heavy(model))
        or (_has(model.terms, _OR) and not _has(ending, _OR))
    ):
        yield lost


def _settled(ending: Sequence[Term], model: Sequence[Term]) -> bool:
    """Whether an offer was told as a deed: «Записать вас?» as «Записываю вас, да?»."""
    for term in ending:
        offered = [one for one in model if one.role in ("verb", "foreign") and like(one, term)]
        if not offered:
            continue
        if term.text.isascii():
            if term.text.endswith("ing") and not any(one.text.endswith("ing") for one in offered):
                return True
        elif _tags(term) >= {"1per", "pres"} and all("INFN" in _tags(one) for one in offered):
            return True
    return False


def _tags(term: Term) -> frozenset[str]:
    found = parses(term.text)[:1]
    return found[0].tags if found else frozenset()


def _heavy(model: Text) -> Iterator[Term]:
    """Yield the words of a question that must be kept: all but pronouns and the like."""
    kinds = {word for words in _KINDS.values() for word in words}
    for term in model.terms:
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


def _has(terms: Sequence[Term], words: frozenset[str]) -> bool:
    return any(term.keys & words for term in terms)
