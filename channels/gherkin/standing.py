"""The vocabulary: where the talk is expected to stand, what was heard, what decided and what was done."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable

from channels.gherkin.transcript import NOTHING, shown_slots
from channels.gherkin.words import Context, step
from channels.gherkin.world import ScenarioWrong, World
from engine.effect import Alert, Consent, Tag
from engine.plain import plain_value
from engine.session import Turn


@step("состояние {state:Word}")
@step("the state is {state:Word}")
def the_state_is(context: Context, state: str) -> None:
    """The lead stands in this state."""
    _known(state, context.world.talk.loaded.script.flow.states)
    _same(context.world, state, context.world.session.state)


@step("стадия {stage:Word}")
@step("the stage is {stage:Word}")
def the_stage_is(context: Context, stage: str) -> None:
    """The lead has reached this stage."""
    _same(context.world, stage, context.world.session.stage)


@step("бот ждёт {slot:Word}")
@step("the bot awaits {slot:Word}")
def the_bot_awaits(context: Context, slot: str) -> None:
    """The open question is this slot's."""
    _known(slot, context.world.talk.loaded.script.flow.slots)
    _same(context.world, slot, context.world.session.awaiting)


@step("бот ничего не ждёт")
@step("no question is open")
def the_bot_awaits_nothing(context: Context) -> None:
    """No question is open."""
    _same(context.world, None, context.world.session.awaiting)


@step("слот {slot:Word} равен {value:Quoted}")
@step("the slot {slot:Word} is {value:Quoted}")
def the_slot_is(context: Context, slot: str, value: str) -> None:
    """The slot holds this, printed as people write it."""
    world: World = context.world
    _known(slot, world.talk.loaded.script.flow.slots)
    found = shown_slots(world, world.session).get(slot)
    world.expect(found is not None and found == value, f"{slot} = {value}", f"{slot} = {found}")


@step("слот {slot:Word} в данных {value}")
@step("the slot {slot:Word} in data is {value}")
def the_slot_in_data(context: Context, slot: str, value: str) -> None:
    """The slot holds this, in the JSON of ``chat --json``."""
    world: World = context.world
    _known(slot, world.talk.loaded.script.flow.slots)
    found = plain_value(world.session.slots.get(slot))
    world.expect(found == json.loads(value), value, json.dumps(found, ensure_ascii=False))


@step("слот {slot:Word} пуст")
@step("the slot {slot:Word} is empty")
def the_slot_is_empty(context: Context, slot: str) -> None:
    """The slot holds nothing."""
    world: World = context.world
    _known(slot, world.talk.loaded.script.flow.slots)
    found = shown_slots(world, world.session).get(slot)
    world.expect(found is None, f"{slot} = {NOTHING}", f"{slot} = {found}")


@step("слоты:")
@step("the slots are:")
def the_slots_are(context: Context) -> None:
    """Each row names a slot and its value as people write it; an empty cell is an empty slot."""
    table = context.table
    if table is None:
        raise ScenarioWrong("a table of slots and values is expected below the step")
    first, second = table.headings[:2]
    for row in table.rows:
        if row[second]:
            the_slot_is(context, row[first], row[second])
        else:
            the_slot_is_empty(context, row[first])


@step("услышано: {kind:Heard} {name:Word}")
@step("heard: {kind:Heard} {name:Word}")
def it_was_heard(context: Context, kind: str, name: str) -> None:
    """An objection, an answer («вопрос»), an intent or a slot was heard in the last message."""
    found = _heard(context.world)
    context.world.expect((kind, name) in found, f"{kind} {name}", _listed(f"{one} {of}" for one, of in found))


@step("не услышано: {kind:Heard} {name:Word}")
@step("not heard: {kind:Heard} {name:Word}")
def it_was_not_heard(context: Context, kind: str, name: str) -> None:
    """The last message was not heard as this."""
    found = _heard(context.world)
    context.world.expect((kind, name) not in found, f"not: {kind} {name}", _listed(f"{one} {of}" for one, of in found))


@step("решило правило {rule:Word}")
@step("the rule {rule:Word} decided")
def the_rule_decided(context: Context, rule: str) -> None:
    """This rule had a part in the last turn (its name as in ``chat --trace``)."""
    found = [rule for turn in context.world.latest for rule in turn.rules]
    context.world.expect(rule in found, rule, _listed(found))


@step("разговор ведёт {owner:Word}")
@step("the owner is {owner:Word}")
def the_owner_is(context: Context, owner: str) -> None:
    """Who owns the talk: bot, waiting, human or closed."""
    _same(context.world, owner, context.world.session.owner)


@step("исход {outcome:Word}")
@step("the outcome is {outcome:Word}")
def the_outcome_is(context: Context, outcome: str) -> None:
    """How the talk ended: won, lost or handoff."""
    _same(context.world, outcome, context.world.session.outcome)


@step("исхода нет")
@step("there is no outcome")
def there_is_no_outcome(context: Context) -> None:
    """The talk goes on."""
    _same(context.world, None, context.world.session.outcome)


@step("менеджеры получают карточку")
@step("the managers get a card")
def the_managers_get_a_card(context: Context) -> None:
    """The last step alerted the managers."""
    context.world.expect(_alerts(context.world.latest) > 0, "a card", NOTHING)


@step("менеджеры не получают карточку")
@step("the managers get no card")
def the_managers_get_no_card(context: Context) -> None:
    """The last step alerted nobody."""
    found = _alerts(context.world.latest)
    context.world.expect(found == 0, NOTHING, f"{found}")


@step("карточек у менеджеров за весь разговор: {number:d}")
@step("the number of cards in the whole talk is {number:d}")
def the_number_of_cards(context: Context, number: int) -> None:
    """The whole talk alerted the managers so often."""
    found = _alerts(context.world.turns)
    context.world.expect(found == number, str(number), str(found))


@step("тегов {name:Word} за весь разговор: {number:d}")
@step("the number of tags {name:Word} in the whole talk is {number:d}")
def the_number_of_tags(context: Context, name: str, number: int) -> None:
    """The tag was written so often."""
    effects = [effect for turn in context.world.turns for effect in turn.effects]
    found = sum(isinstance(effect, Tag) and effect.name == name for effect in effects)
    context.world.expect(found == number, f"{name}: {number}", f"{name}: {found}")


@step("записано согласие для {slot:Word}")
@step("the consent for {slot:Word} is recorded")
def the_consent_is_recorded(context: Context, slot: str) -> None:
    """The turn of the last step records a consent."""
    found = _consents(context.world)
    context.world.expect(slot in found, slot, _listed(found))


@step("согласие для {slot:Word} не записано")
@step("no consent for {slot:Word} is recorded")
def no_consent_is_recorded(context: Context, slot: str) -> None:
    """The turn of the last step records no such consent."""
    found = _consents(context.world)
    context.world.expect(slot not in found, NOTHING, _listed(found))


def _heard(world: World) -> list[tuple[str, str]]:
    return [(one.kind, one.name) for turn in world.latest for one in turn.heard]


def _alerts(turns: Collection[Turn]) -> int:
    return sum(isinstance(effect, Alert) for turn in turns for effect in turn.effects)


def _consents(world: World) -> list[str]:
    return [effect.slot for turn in world.latest for effect in turn.effects if isinstance(effect, Consent)]


def _listed(found: Iterable[str]) -> str:
    return ", ".join(found) or NOTHING


def _same(world: World, expected: str | None, actual: str | None) -> None:
    world.expect(expected == actual, expected or NOTHING, actual or NOTHING)


def _known(name: str, names: Collection[str]) -> None:
    if name not in names:
        raise ScenarioWrong(f"the script has no {name}; it has: {', '.join(names)}")
