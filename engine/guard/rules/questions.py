"""The question: kept, of its kind, the last sentence, and the only one.

How it is put may change («записать вас?», «хотите, запишу?»), and what was just named need not be named again. What it
asks after, whom it asks, and the answers that it offers may not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.guard.asking import (
    answers,
    asked_by_noun,
    counted,
    framing,
    heavy,
    kinds,
    means,
    meant,
    picked,
    tags,
    thing,
)
from engine.guard.case import Case, among, like
from engine.guard.stems import kin
from engine.guard.term import Term, Text, read
from engine.guard.violation import Violation
from engine.guard.words.denials import WHETHER
from engine.guard.words.questions import (
    AND,
    ARISEN,
    BOOKING,
    CONVENIENT,
    GENERIC,
    HALTED,
    KINDS,
    LEAD,
    LIVING,
    MEASURES,
    NAMING,
    NOUN_KINDS,
    OPEN_NOUNS,
    OR,
    PEOPLE,
    PERSONS,
    PICKING,
    PRONOUNS,
    SAME_KIND,
    SESSIONS,
    TAGS,
    TELL,
    WAS,
    WISH,
)


def question(case: Case) -> Iterator[Violation]:
    """The question lost, changed, doubled, or not at the end."""
    asked = [place for place, sentence in enumerate(case.said.sentences) if sentence.asks]
    wanted = case.cue.question
    model = read(wanted)
    ends_asking = bool(wanted) and bool(model.sentences) and model.sentences[-1].asks
    last = len(case.said.sentences) - 1
    for place in asked:
        if (place != last or not ends_asking) and not _supposed(case, place):
            sentence = case.said.sentences[place]
            yield case.found("question", sentence.start, sentence.end)
    if not wanted:
        return
    begin = case.authored.raw.rfind(wanted.strip())
    lost = case.missing("question", max(begin, 0), max(begin, 0) + len(wanted))
    if (ends_asking and asked[-1:] != [last]) or not _kept(case, model, case.said.of(last)):
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
    asking = model.of(len(model.sentences) - 1)
    if _naming(model, asking) and _naming(case.said, ending):
        return True
    if _settled(ending, model.terms) or (_past(ending) and not _past(model.terms)):
        return False
    if _has(asking, OR):
        return _chosen(case, model, asking, ending)
    return not (
        not _same_kind(asking, ending)
        or _other_object(ending, asking, case.authored.terms)
        or _unkept(case, model, ending)
        or _more(model, asking, ending)
    )


def _naming(text: Text, terms: Sequence[Term]) -> bool:
    """Whether a question asks for a name and nothing else."""
    words = [term for term in heavy(text, terms) if not framing(term)]
    return bool(words) and all(term.keys & NAMING for term in words)


def _chosen(case: Case, model: Text, asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether every answer that the question offers is offered still, and no other."""
    words = list(heavy(model, model.terms))
    offered, wanted = answers(case.said.raw, ending), answers(model.raw, asking)
    rows = [[term for term in heavy(case.said, row) if not framing(term)] for row in offered]
    first = next((place for place, row in enumerate(rows) if any(meant(term, words) for term in row)), None)
    if not words:
        return len(offered) >= len(wanted) and not kinds(ending) - PICKING
    led = len(wanted) > len(offered) > 1 and bool(kinds(wanted[0]) & PICKING)  # «что важнее, срок или цена?»
    if len(offered) + led < len(wanted) or (first is None and any(rows)):
        return False
    if any(row and not any(meant(term, words) for term in row) for row in rows[first or 0 :]):
        return False
    leading = [term for row in offered[: (first or 0) + 1] for term in row]
    later = [term for row in offered[(first or 0) + 1 :] for term in row]
    if kinds(later) - kinds(asking) or kinds(leading) - kinds(asking) - PICKING:
        return False
    return all(_offered([term for term in heavy(model, row) if not framing(term)], ending) for row in wanted)


def _offered(row: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether an answer is still named: its nouns are, or most of its words."""
    nouns = [term for term in row if thing(term) and term.role != "foreign"]
    if nouns:
        return all(meant(term, ending) for term in nouns)
    return not row or (meant(row[-1], ending) and 2 * sum(meant(term, ending) for term in row) >= len(row))


def _same_kind(asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether both ask after the same: when, where, how many, or yes and no."""
    mine, theirs = kinds(asking), kinds(ending)
    if _has(ending, TELL) and not theirs:
        return True  # "could you tell me the area?"
    if any(term.text == "ли" for term in ending):
        theirs -= {"what"}  # «чувствуете ли вы, что платить тяжело»
        if any(term.text == "давно" for term in ending):
            theirs |= {"long"}
    if theirs & {"when"} and mine & {"long"} and _has(ending, HALTED):
        return True  # «когда перестали платить» for «как давно не платите»
    if theirs == {"long"} and mine == {"when"}:
        return _has(ending, CONVENIENT)  # «какое время вам удобно»
    for one, two, terms in ((mine, theirs, ending), (theirs, mine, asking)):
        if two & {"which", "what"} and one <= asked_by_noun(terms) | two:
            return True  # «в какой день» for «когда»
    if "many" in mine | theirs and {"many", "how"} >= mine - {"what", "which"} and _has((*asking, *ending), MEASURES):
        return mine & theirs != frozenset() or _has(asking, MEASURES) or _has(ending, MEASURES)
    return _near(mine, theirs) or _near(mine, kinds(_core(ending)))


def _core(ending: Sequence[Term]) -> Sequence[Term]:
    """Return a question without what only leads to it: «Как вы, сейчас лучше?»"""
    first = next((term.clause for term in ending), 0)
    opening = [term for term in ending if term.clause == first]
    rest = [term for term in ending if term.clause != first]
    return rest if rest and not any(term.content and not framing(term) for term in opening) else ending


def _unkept(case: Case, model: Text, ending: Sequence[Term]) -> bool:
    """Whether a word of the question is gone. What was just named need not be named again: «Записать вас?»"""
    words = list(heavy(model, model.terms))
    weighty = [term for term in words if not framing(term)] or [one for one in words if not one.keys & WISH] or words
    if _has(counted(model.terms), SESSIONS):
        weighty = [term for term in weighty if not term.keys & SESSIONS] or weighty
    missing = [term for term in weighty if not meant(term, ending)]
    nouns = [term for term in weighty if thing(term) and term not in missing]
    missing = [term for term in missing if not (term.role in ("quality", "manner") and nouns)]
    known = frozenset(word for kind in kinds(ending) & NOUN_KINDS.keys() for word in NOUN_KINDS[kind])
    missing = [term for term in missing if not term.keys & known]  # «когда» for «в какой день»
    if nouns and _has(ending, GENERIC) and kinds(ending):
        missing = [term for term in missing if term.role != "verb"]
    missing = [term for term in missing if not _named_deed(term, nouns, ending)]
    if _has(ending, LEAD) and "many" in kinds(ending):
        missing = [term for term in missing if not term.keys & PEOPLE]
    if not missing:
        return False
    told = [term for term in case.said.terms if ending and term.sentence < ending[0].sentence]
    if _has(ending, LEAD) and _has(missing, PERSONS):
        return True  # «записать ребёнка» is not «записать вас»
    if "when" in asked_by_noun(model.terms) | kinds(model.terms) and _has(ending, CONVENIENT) and kinds(ending):
        missing = [term for term in missing if not any(term.keys & row for row in BOOKING)]
    if "when" in asked_by_noun(model.terms) and kinds(ending) and _has(ending, BOOKING[0]):
        missing = [term for term in missing if not term.keys & CONVENIENT]  # «на какой день и час вас записать?»
    fresh = [term for term in heavy(case.said, ending) if not framing(term) and not meant(term, words)]
    where = NOUN_KINDS["where"]
    if "where" in kinds(model.terms) & asked_by_noun(ending) and all(term.keys & where for term in fresh):
        missing, fresh = [term for term in missing if not term.keys & LIVING], []  # «какой у вас город?»
    if not missing:
        return False
    if kinds(ending):
        fresh = [term for term in fresh if not term.keys & GENERIC]
    if any(thing(term) for term in fresh):
        return True  # «записать вас на ремонт?» is not «записать вас?»
    if kinds(ending) and _has(ending, CONVENIENT) and all(among(term, told) for term in missing):
        return False  # «оплатить можно картой или переводом: какой способ удобнее?»
    kept = any(meant(term, ending) for term in words if term.role in ("verb", "foreign"))
    if (_has(ending, PRONOUNS) and not fresh) or (nouns and kinds(ending)):
        kept = True  # «плитку… В каких комнатах она будет?»
    if kinds(ending) and not any(not framing(term) for term in heavy(case.said, ending)):
        return not all(among(term, told) for term in missing)  # «уйдёт на почту. На какую?»
    return not (kept and all(thing(term) and among(term, told) for term in missing))


def _named_deed(verb: Term, nouns: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether the noun that a verb governs is told as the verb: «напомнить» for «прислать напоминание»."""
    return verb.role == "verb" and any(
        one.role == "verb" and noun.role == "noun" and kin(one.stems, noun.stems) for noun in nouns for one in ending
    )


def _more(model: Text, asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether more is asked in the same breath: «и какой у вас бюджет», "and have you paid"."""
    known = list(model.terms)
    for place, term in enumerate(ending):
        if term.keys & AND and not any(one.keys & AND for one in asking):
            after = [one for one in ending[place + 1 :] if one.content and not framing(one)]
            if after and not any(meant(one, known) for one in after[:1]):
                return True
    return len(kinds(ending)) > 1 and not _near(kinds(ending), kinds(asking)) and not _same_kind(asking, ending)


def _other_object(ending: Sequence[Term], asking: Sequence[Term], script: Sequence[Term]) -> bool:
    """«Скольким банкам вы должны» told as «сколько вы должны банкам»; "what number" for "what"."""
    said, wanted = counted(ending), counted(asking)[:1]
    if wanted and wanted[0].keys & PEOPLE and _has(ending, LEAD) and not any(one.role == "noun" for one in said[:1]):
        return False  # «сколько вас будет?»
    if said and wanted and thing(wanted[0]):
        sessions = _has(wanted, SESSIONS), _has(said, SESSIONS)
        if any(sessions) or not meant(wanted[0], said):
            return not all(sessions)
    if said and not wanted and kinds(ending) & {"many"} and kinds(asking) & {"many"}:
        place = next(number for number, one in enumerate(ending) if one is said[0])
        close = bool(ending[max(place - 1, 0)].keys & KINDS["many"])
        return close and thing(said[0]) and not said[0].keys & PEOPLE and not meant(said[0], (*asking, *script))
    noun, own = picked(ending), picked(asking)
    if noun is not None and own is not None and not noun.keys & OPEN_NOUNS and not own.keys & OPEN_NOUNS:
        rows = asked_by_noun((noun,)) & asked_by_noun((own,))
        return not rows and not means(noun, own) and not meant(noun, asking)
    if noun is None or noun.keys & OPEN_NOUNS or meant(noun, asking):
        return False
    return not (asked_by_noun((noun,)) & kinds(asking)) and not _has(asking, MEASURES)


def _settled(ending: Sequence[Term], model: Sequence[Term]) -> bool:
    """Whether an offer was told as a deed: «Записать вас?» as «Записываю вас, да?», «Записала вас, хорошо?»."""
    tagged = bool(ending) and ending[-1].text in TAGS
    for place, term in enumerate(ending):
        offered = [one for one in model if one.role in ("verb", "foreign") and like(one, term)]
        if not offered:
            continue
        if term.text.isascii():
            before = ending[max(place - 1, 0)]
            spoken = {one.text for one in ending[max(place - 3, 0) : place]} & {"i", "we"}
            if spoken and before.text in ("have", "has") and not any(one.text in ("have", "has") for one in model):
                return True
            for close in ("ing", "ed") if spoken else ():
                if (
                    term.text.endswith(close)
                    and not term.text.endswith("eed")
                    and not any(one.text.endswith(("ing", "ed")) for one in offered)
                ):
                    return True
        elif all("INFN" in tags(one) for one in offered):
            own = tags(term)
            if "past" in own or (own >= {"1per", "pres"} and tagged):
                return True
    return False


def _near(one: frozenset[str], other: frozenset[str]) -> bool:
    return one == other or (bool(one and other) and any(one | other <= pair | (one & other) for pair in SAME_KIND))


def _past(terms: Sequence[Term]) -> bool:
    return any(term.text in WAS for term in terms)


def _has(terms: Sequence[Term], words: frozenset[str]) -> bool:
    return any(term.keys & words for term in terms)
