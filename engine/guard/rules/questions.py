"""The question: kept, of its kind, the last sentence, and the only one.

How it is put may change («записать вас?», «хотите, запишу?»), and what was just named need not be named again. What it
asks after, whom it asks, and the answers that it offers may not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.guard.asking import framing, has, heavy, kinds, meant
from engine.guard.asking_ru import checking
from engine.guard.case import Case
from engine.guard.opposed_en import opposed
from engine.guard.reframed_en import same
from engine.guard.rules.alternatives import chosen
from engine.guard.rules.asked import more, other_object, unkept
from engine.guard.rules.kinds import approving, choosing, greeting, same_kind, shifted, was
from engine.guard.rules.offers import settled, turned
from engine.guard.term import Term, Text, read
from engine.guard.violation import Violation
from engine.guard.words.denials import WHETHER
from engine.guard.words.questions import ARISEN, NAMED, NAMING, OR, REWORDED


def question(case: Case) -> Iterator[Violation]:
    """The question lost, changed, doubled, or not at the end."""
    asked = [place for place, sentence in enumerate(case.said.sentences) if sentence.asks]
    wanted = case.cue.question
    model = read(wanted)
    ends_asking = bool(wanted) and bool(model.sentences) and model.sentences[-1].asks
    last = len(case.said.sentences) - 1
    if ends_asking and len(asked) == 1 and not any(one.asks for one in case.authored.sentences[-1:]):
        last = asked[0]  # the script asks, and goes on
    for place in asked:
        if (place != last or not ends_asking) and not _supposed(case, place):
            sentence = case.said.sentences[place]
            yield case.found("question", sentence.start, sentence.end)
    if not wanted:
        return
    begin = case.authored.raw.rfind(wanted.strip())
    lost = case.missing("question", max(begin, 0), max(begin, 0) + len(wanted))
    if (ends_asking and asked[-1:] != [last]) or _opposed(case, last) or not _kept(case, model, case.said.of(last)):
        yield lost


def _supposed(case: Case, place: int) -> bool:
    """Whether a question only says «если»: «Не подойдёт? Напишите» for «Если не подойдёт, напишите»."""
    words = [term for term in case.said.of(place) if term.content]
    if place == len(case.said.sentences) - 1 or not words or kinds(case.said.of(place)):
        return False
    clauses = {(one.sentence, one.clause) for one in case.authored.terms if one.text in WHETHER}
    supposed = [term for term in case.authored.terms if (term.sentence, term.clause) in clauses]
    own = case.authored.raw.lower()
    return any(meant(word, supposed) for word in words) and all(
        word.keys & ARISEN or meant(word, supposed) or word.text in own for word in words
    )


def _kept(case: Case, model: Text, ending: Sequence[Term]) -> bool:
    """Whether the last sentence asks what the script asks."""
    if ending and _again(case, case.said.raw[ending[0].start :].strip()):
        return True
    asking = model.of(len(model.sentences) - 1)
    if _naming(model, asking) and _naming(case.said, ending):
        return True
    if settled(ending, model.terms) and not was(asking):
        return False
    if shifted(asking, ending) or turned(asking, ending):
        return False
    if greeting(asking):
        return greeting(ending)
    if checking(asking, asking):
        return checking(ending, case.authored.terms)
    if (approving(asking) and approving(ending)) or (choosing(asking) and choosing(ending)):
        return True
    if has(asking, OR):
        return chosen(case, model, asking, ending)
    return not (
        not same_kind(asking, ending)
        or other_object(ending, asking, case.authored.terms)
        or unkept(case, model, ending)
        or more(model, asking, ending)
    )


def _again(case: Case, asked: str) -> bool:
    """Whether it is the script's own question, or that one in another frame."""
    wanted = case.cue.question.strip()
    if REWORDED.fullmatch(wanted) and REWORDED.fullmatch(asked):
        return True
    return asked == wanted or (case.cue.language == "en" and same(wanted, asked))


def _opposed(case: Case, last: int) -> bool:
    """Whether the frame of an English question makes another one of it."""
    if case.cue.language != "en" or last < 0:
        return False
    sentence = case.said.sentences[last]
    return sentence.asks and opposed(case.cue.question, case.said.raw[sentence.start : sentence.end])


def _naming(text: Text, terms: Sequence[Term]) -> bool:
    """Whether a question asks for a name and nothing else."""
    words = [term for term in heavy(text, terms) if not framing(term)]
    asks = bool(kinds(terms)) or any(term.keys & NAMED for term in words)
    return asks and bool(words) and all(term.keys & NAMING for term in words)
