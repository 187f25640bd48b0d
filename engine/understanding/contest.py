"""Whether a slot may take words that were also heard as something else."""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.lemmas import lemmas
from engine.understanding.question_words import lemmas_asked
from engine.understanding.reading import Ask, Reading
from engine.understanding.said import Said, contested, covers
from engine.understanding.values import TYPES
from engine.understanding.values.yes_no_stand import DEEDS
from engine.understanding.values.yes_no_words import ASKING

WORDY = frozenset({"yes_no", "text"})  # take nothing from an objection, a refusal or a question
CATEGORY = frozenset({"choice", "city", "person_name", "yes_no", "text"})
_SHORT_YES = 6  # words


def may(said: Said, name: str, reading: Reading, *, asked: bool) -> bool:
    """Tell whether a slot may take words that were also heard as something else."""
    slot = said.script.flow.slots[name]
    if reading.value is None:
        return False
    if (
        slot.type in WORDY
        and contested(said)
        and not (slot.type == "yes_no" and (_rhetorical(said, reading) or _agreed_to(said, reading)))
    ):
        return False
    if slot.type == "yes_no" and _of_another_deed(said, name, reading):
        return False
    if slot.type == "yes_no" and any(one.name == "correction" and one.start < reading.end for one in said.intents):
        return False  # its «нет» is a mark
    if slot.type == "choice" and any(
        one.name == "correction" and one.start < reading.end and reading.start < one.end for one in said.intents
    ):
        return False
    if slot.type == "text":
        return asked and not _is_contact(said)
    if slot.type == "person_name" and _addresses_the_bot(said, reading):
        return False
    overlapping = [
        one for one in said.acts if one.start < reading.end and reading.start < one.end and one.rule != "examples"
    ]
    if slot.type == "choice" and _answers_offer(said, name):
        return False
    if slot.type == "choice" and reading.rule == "choice.near" and any(one.kind == "objection" for one in said.acts):
        return False  # «болит поясница после тренировки» tells of no training done
    if slot.type == "choice" and asked:
        return all(reading.start <= one.start and one.end <= reading.end for one in overlapping)
    if slot.type in CATEGORY:
        return not overlapping
    return True


def _is_contact(said: Said) -> bool:
    """Tell whether a message is little but a phone or an address that the script still wants: no answer in words."""
    wanted = {slot.type for name, slot in said.script.flow.slots.items() if name not in said.session.slots}
    for kind in wanted & {"phone", "email"}:
        found = TYPES[kind](said.utterance, Ask(kind, said.now, said.session.locale))
        if found and covers(said, found[0], spare=2):
            return True
    return False


def _of_another_deed(said: Said, name: str, reading: Reading) -> bool:
    """Tell whether a verb answers only a question of itself: «работаю» is no yes to «тяжело платить?»."""
    own = [token.text for token in said.utterance.words if reading.start <= token.start < reading.end]
    if len(own) != 1 or own[0] not in DEEDS:
        return False
    beside = any(not reading.start <= token.start < reading.end for token in said.utterance.words)
    return beside and lemmas(own[0]).isdisjoint(lemmas_asked(said.script.flow.slots[name]))


def _answers_offer(said: Said, name: str) -> bool:
    """Tell whether a plain yes or no answers «Правильно понимаю: Машина?», though the slot has a «нет» of its own."""
    made = said.session.offer
    if made is None or made.slot != name or len(made.values) != 1:
        return False
    found = TYPES["yes_no"](said.utterance, Ask("yes_no", said.now, said.session.locale))
    return len(found) == 1 and isinstance(found[0].value, bool) and covers(said, found[0], spare=0)


def _rhetorical(said: Said, reading: Reading) -> bool:
    """Tell whether a message only looks like a question: «а почему бы и нет»."""
    return not said.acts and not said.intents and covers(said, reading, spare=1)


def _agreed_to(said: Said, reading: Reading) -> bool:
    """Tell whether words of a question only say what is agreed to: «согласен на замер»."""
    barred = [
        one for one in said.acts if one.kind != "answer" and not (one.kind == "intent" and one.name in said.closed)
    ]
    if barred or not isinstance(reading.value, bool):
        return False
    words = said.utterance.words
    clause = next((token.clause for token in words if token.start >= reading.start), 0)
    if reading.value is False and any(one.kind == "answer" and one.clause != clause for one in said.acts):
        return False  # «лучше напишите, не звоните» asks for another way
    if contested(replace(said, acts=())) or any(token.text in ASKING for token in words):
        return False
    return (reading.start == words[0].start or reading.end == words[-1].end) and len(words) <= _SHORT_YES


def _addresses_the_bot(said: Said, reading: Reading) -> bool:
    """Tell whether a lead calls the bot by its name: «Дарья, сколько это стоит?»."""
    own = {said.script.names[locale]["voice"]["name"].casefold() for locale in said.script.names}
    beside = any(not reading.start <= token.start < reading.end for token in said.utterance.words)
    return beside and not reading.evident and str(reading.value).casefold() in own
