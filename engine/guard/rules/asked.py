"""What a question asks about: its words are kept, it asks for no other thing, and nothing more in the same breath."""

from __future__ import annotations

from collections.abc import Sequence

from engine.guard.asking import (
    asked_by_noun,
    counted,
    degree,
    doer,
    framing,
    has,
    heavy,
    kinds,
    means,
    meant,
    picked,
    tags,
    thing,
)
from engine.guard.asking_ru import several
from engine.guard.case import Case, among
from engine.guard.rules.kinds import near, same_kind, was
from engine.guard.stems import kin
from engine.guard.term import Term, Text
from engine.guard.words.asked_ru import AMOUNTS, EARLIER, NEEDING, OFFERED, PASSED, STARTING
from engine.guard.words.questions import (
    AND,
    ASKING,
    BEGUN,
    BOOKING,
    COMING,
    CONVENIENT,
    DAYS,
    DOING,
    GENERIC,
    GIVING,
    HAPPENING,
    HOURS,
    KINDS,
    LEAD,
    LIVING,
    MEASURES,
    NOUN_KINDS,
    OPEN_NOUNS,
    PEOPLE,
    PERSONS,
    POSSESSING,
    PRONOUNS,
    SESSIONS,
    STAFF,
    TAKING,
    TELL,
    WHEN,
    WISH,
    WITH,
)


def unkept(case: Case, model: Text, ending: Sequence[Term]) -> bool:
    """Whether a word of the question is gone. What was just named need not be named again: «Записать вас?»"""
    words = list(heavy(model, model.terms))
    weighty = [term for term in words if not framing(term)] or [one for one in words if not one.keys & WISH] or words
    if has(counted(model.terms), SESSIONS):
        weighty = [term for term in weighty if not term.keys & SESSIONS] or weighty
    missing = [term for term in weighty if not meant(term, ending)]
    nouns = [term for term in weighty if thing(term) and term not in missing]
    missing = [term for term in missing if not (term.role in ("quality", "manner") and nouns)]
    known = frozenset(word for kind in kinds(ending) & NOUN_KINDS.keys() for word in NOUN_KINDS[kind])
    missing = [term for term in missing if not term.keys & known]  # «когда» for «в какой день»
    if nouns and has(ending, GENERIC) and kinds(ending):
        missing = [term for term in missing if term.role != "verb"]
    missing = [term for term in missing if not _named_deed(term, model, nouns, ending)]
    if "many" in kinds(ending) and (
        has(ending, LEAD)
        or not counted(ending)
        or counted(ending)[0].role == "verb"
        or counted(ending)[0].keys & COMING
    ):
        missing = [term for term in missing if not term.keys & PEOPLE]
    if nouns and ("long" in kinds(ending) or ("when" in kinds(ending) and was(ending))):
        missing = [term for term in missing if not term.keys & BEGUN]  # "how long has there been a noise?"
    alone = not has(ending, WISH) and not any(
        term.role in ("verb", "foreign") and not (term.keys & TELL or framing(term) or meant(term, words))
        for term in ending
    )
    if nouns and "what" in kinds(ending) and has(ending, WITH) and alone:
        missing = [term for term in missing if not term.keys & HAPPENING]  # «что с машиной?»
    if kinds(ending):
        missing = [term for term in missing if not term.keys & ASKING]
    if "who" in kinds(ending):
        missing = [term for term in missing if not term.keys & STAFF]  # "who would you like to see?"
    if kinds(ending) & {"which"} and has(ending, WISH) and not nouns:
        missing = [term for term in missing if not term.keys & TAKING]  # "which one would you like?"
    missing = [term for term in missing if not _stripped(term, model, ending)]
    if nouns and kinds(ending) and any(tags(term) >= {"1per", "plur"} for term in missing):
        missing = [term for term in missing if not tags(term) >= {"1per", "plur"}]  # «для кого подбираем тур?»
    owned = all(one.keys & POSSESSING or framing(one) or meant(one, words) for one in ending if one.content)
    if picked(model.terms) is not None and nouns and owned:
        missing = [term for term in missing if not term.keys & POSSESSING]  # «на каком этаже вы живёте?»
    if not missing:
        return False
    told = [term for term in case.said.terms if ending and term.sentence < ending[0].sentence]
    if nouns and has(ending, WISH):
        missing = [term for term in missing if not term.keys & GIVING]  # "would you like their number?"
    if nouns and "where" in kinds(model.terms) | asked_by_noun(model.terms) and {*nouns} - {*missing}:
        missing = [
            term for term in missing if not term.keys & COMING
        ]  # «где провести замер» for «куда приехать на замер»
    others = [term for term in ending if term.role == "verb" and not (term.keys & NEEDING or meant(term, words))]
    if not kinds(model.terms) and nouns and not {*nouns} & {*missing} and has(ending, NEEDING) and not others:
        missing = [term for term in missing if not ("INFN" in tags(term) and term.keys & OFFERED)]
    if kinds(ending) & {"which", "many"} and len(nouns) > 1:
        missing = [term for term in missing if not term.keys & AMOUNTS]
    if "how" in kinds(ending) and nouns and not {*nouns} & {*missing}:
        missing = [term for term in missing if not term.keys & PASSED]  # «как вам тренировка?»
    if "when" in kinds(ending) | asked_by_noun(ending) and has(ending, CONVENIENT):
        missing = [term for term in missing if not term.keys & STARTING]  # «к какому часу вам удобно?»
    if was(model.terms) and was(ending):
        missing = [term for term in missing if not term.keys & EARLIER]  # «вы (раньше) учили английский?»
    if not missing:
        return False
    if has(ending, LEAD) and has(missing, PERSONS):
        return True  # «записать ребёнка» is not «записать вас»
    if "when" in asked_by_noun(model.terms) | kinds(model.terms) and has(ending, CONVENIENT) and kinds(ending):
        missing = [term for term in missing if not any(term.keys & row for row in BOOKING)]
    if "when" in asked_by_noun(model.terms) and kinds(ending) and has(ending, BOOKING[0]):
        missing = [term for term in missing if not term.keys & CONVENIENT]  # «на какой день и час вас записать?»
    fresh = [term for term in heavy(case.said, ending) if not framing(term) and not meant(term, words)]
    if _when(model.terms) and _when(ending) and not any("past" in tags(term) for term in ending if term.role == "verb"):
        if has(model.terms, DAYS) and has(ending, HOURS) and not has(ending, DAYS) and not has(model.terms, HOURS):
            return True  # «на какой час» is not «на какой день»
        small = COMING | CONVENIENT | WHEN | BOOKING[0] | BOOKING[1]
        if all(term.keys & small for term in (*missing, *fresh)):
            return False  # «когда вас ждать?» for «в какой день вам удобно прийти?»
    where = NOUN_KINDS["where"]
    if "where" in kinds(model.terms) & asked_by_noun(ending) and all(term.keys & where for term in fresh):
        missing, fresh = [term for term in missing if not term.keys & LIVING], []  # «какой у вас город?»
    if not missing:
        return False
    if kinds(ending):
        fresh = [term for term in fresh if not term.keys & GENERIC]
    if any(thing(term) for term in fresh):
        return True  # «записать вас на ремонт?» is not «записать вас?»
    if kinds(ending) and has(ending, CONVENIENT) and all(among(term, told) for term in missing):
        return False  # «оплатить можно картой или переводом: какой способ удобнее?»
    kept = any(meant(term, ending) for term in words if term.role in ("verb", "foreign"))
    if (has(ending, PRONOUNS) and not fresh) or (nouns and kinds(ending)):
        kept = True  # «плитку… В каких комнатах она будет?»
    if kinds(ending) and not any(not framing(term) for term in heavy(case.said, ending)):
        return not all(among(term, told) for term in missing)  # «уйдёт на почту. На какую?»
    return not (kept and all(thing(term) and among(term, told) for term in missing))


def _when(terms: Sequence[Term]) -> bool:
    return "when" in kinds(terms) or bool("when" in asked_by_noun(terms) and kinds(terms))


def _stripped(noun: Term, model: Text, ending: Sequence[Term]) -> bool:
    """Whether a noun is left out behind its quality: «на пробное» for «на пробное занятие»."""
    place = model.terms.index(noun)
    before = model.terms[max(place - 1, 0)]
    if noun.role != "noun" or before.role != "quality":
        return False
    at = next((number for number, one in enumerate(ending) if means(one, before)), None)
    return at is not None and not any(one.role == "noun" for one in ending[at + 1 : at + 2])


def _named_deed(verb: Term, model: Text, nouns: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether the noun that a verb governs is told as the verb: «напомнить» for «прислать напоминание»."""
    if verb.keys & DOING and verb.text.isascii():  # "shall I call you?" for "shall I give you a call?"
        after = [noun for noun in nouns if noun.start > verb.end and noun.clause == verb.clause]
        who = doer(model.terms, model.terms.index(verb))
        return bool(who) and any(
            _does(one, noun) and doer(ending, place) == who for noun in after for place, one in enumerate(ending)
        )
    return verb.role == "verb" and any(
        one.role == "verb" and noun.role == "noun" and kin(one.stems, noun.stems) for noun in nouns for one in ending
    )


def _does(one: Term, noun: Term) -> bool:
    return bool(noun.stems & one.stems) or noun.text == one.text


def more(model: Text, asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether more is asked in the same breath: «и какой у вас бюджет», "and have you paid"."""
    known = list(model.terms)
    for place, term in enumerate(ending):
        if term.keys & AND and not any(one.keys & AND for one in asking):
            after = [one for one in ending[place + 1 :] if one.content and not framing(one)]
            hours = after[:1] and after[0].keys & WHEN and _when(asking)  # «в какой день и час»
            if after and not hours and not any(meant(one, known) for one in after[:1]):
                return True
    return len(kinds(ending)) > 1 and not near(kinds(ending), kinds(asking)) and not same_kind(asking, ending)


def other_object(ending: Sequence[Term], asking: Sequence[Term], script: Sequence[Term]) -> bool:
    """«Скольким банкам вы должны» told as «сколько вы должны банкам»; "what number" for "what"."""
    said, wanted = counted(ending), counted(asking)[:1]
    if degree(ending) and (degree(ending) == degree(asking) or "long" in kinds(asking)):
        return False  # "what length is it?"
    if wanted and wanted[0].keys & PEOPLE and said and said[0].keys & COMING:
        return False  # "how many are coming?"
    if wanted and wanted[0].keys & PEOPLE and has(ending, LEAD) and not any(one.role == "noun" for one in said[:1]):
        return False  # «сколько вас будет?»
    if said and wanted and several(wanted[0]) and not thing(said[0]) and not said[0].keys & PEOPLE:
        return not has(wanted, SESSIONS)  # «сколько вы должны» for «сколько у вас долгов»
    if said and wanted and thing(wanted[0]):
        sessions = has(wanted, SESSIONS), has(said, SESSIONS)
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
    return not (asked_by_noun((noun,)) & kinds(asking)) and not has(asking, MEASURES)
