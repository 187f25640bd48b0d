"""The vocabulary: what the bot is expected to say. It looks at all that the last step of the talk caused."""

from __future__ import annotations

from channels.gherkin.transcript import NOTHING
from channels.gherkin.words import Context, step
from channels.gherkin.world import World
from engine.buttons import CONTACT
from engine.message import Reply


@step("бот говорит {words:Quoted}")
@step("the bot says {words:Quoted}")
def the_bot_says(context: Context, words: str) -> None:
    """Some message of the bot has these words."""
    said = _said(context.world)
    context.world.expect(_plain(words) in _plain(said), f"… {words} …", said or NOTHING)


@step("бот не говорит {words:Quoted}")
@step("the bot does not say {words:Quoted}")
def the_bot_does_not_say(context: Context, words: str) -> None:
    """No message of the bot has these words."""
    said = _said(context.world)
    context.world.expect(_plain(words) not in _plain(said), f"not: {words}", said)


@step("бот молчит")
@step("the bot is silent")
def the_bot_is_silent(context: Context) -> None:
    """Nothing was sent to the lead."""
    said = _said(context.world)
    context.world.expect(not _replies(context.world), NOTHING, said)


@step("последний вопрос бота {words:Quoted}")
@step("the bot's last question is {words:Quoted}")
def the_last_question(context: Context, words: str) -> None:
    """The last message ends with exactly this question."""
    replies = _replies(context.world)
    said = _plain(replies[-1].text) if replies else ""
    words = _plain(words)
    held = said == words or said.endswith(f" {words}")
    context.world.expect(held, f"… {words}", said or NOTHING)


@step("бот ни о чём не спрашивает")
@step("the bot asks nothing")
def the_bot_asks_nothing(context: Context) -> None:
    """No message of the bot holds a question."""
    said = _said(context.world)
    context.world.expect("?" not in said, "no question", said)


@step("сообщение бота:")
@step("the bot's message is:")
def the_message_is(context: Context) -> None:
    """The bot sent exactly this message, and no other."""
    replies = _replies(context.world)
    _exact(context, replies[0] if len(replies) == 1 else None)


@step("сообщение бота номер {number:d}:")
@step("the bot's message number {number:d} is:")
def the_message_number_is(context: Context, number: int) -> None:
    """One of the bot's messages is exactly this."""
    replies = _replies(context.world)
    _exact(context, replies[number - 1] if 0 < number <= len(replies) else None)


@step("сообщений бота: {number:d}")
@step("the number of the bot's messages is {number:d}")
def the_number_of_messages(context: Context, number: int) -> None:
    """The bot sent so many messages."""
    found = len(_replies(context.world))
    context.world.expect(found == number, str(number), f"{found}\n{_said(context.world)}")


@step("кнопки {labels:Listed}")
@step("the buttons are {labels:Listed}")
def the_buttons_are(context: Context, labels: list[str]) -> None:
    """The last message has these buttons, in this order."""
    found = [button.text for reply in _replies(context.world)[-1:] for button in reply.buttons]
    context.world.expect(found == labels, ", ".join(labels), ", ".join(found) or NOTHING)


@step("кнопок нет")
@step("there are no buttons")
def there_are_no_buttons(context: Context) -> None:
    """The last message has no buttons."""
    found = [button.text for reply in _replies(context.world)[-1:] for button in reply.buttons]
    context.world.expect(not found, NOTHING, ", ".join(found))


@step("бот просит контакт кнопкой")
@step("the bot offers the contact button")
def there_is_a_contact_button(context: Context) -> None:
    """The last message lets the lead share his contact."""
    replies = _replies(context.world)
    offered = any(button.id == CONTACT for reply in replies[-1:] for button in reply.buttons)
    context.world.expect(offered, "contact", NOTHING)


@step("бот отправляет файл {name:Quoted}")
@step("the bot sends the file {name:Quoted}")
def the_bot_sends(context: Context, name: str) -> None:
    """A message of the bot carries this file or link."""
    found = [sent for reply in _replies(context.world) for sent in reply.sends]
    context.world.expect(name in found, name, ", ".join(found) or NOTHING)


def _replies(world: World) -> list[Reply]:
    """Return the bot's messages; a manager's words are not the bot's."""
    replies = [reply for turn in world.latest for reply in turn.replies]
    return [reply for reply in replies if not (reply.parts and reply.parts[0].kind == "manager")]


def _said(world: World) -> str:
    return "\n---\n".join(reply.text for reply in _replies(world))


def _plain(words: str) -> str:
    """Return words on one line: where an author broke his lines is no matter of a scenario."""
    return " ".join(words.split())


def _exact(context: Context, reply: Reply | None) -> None:
    expected = (context.text or "").strip()
    said = _said(context.world) if reply is None else reply.text
    context.world.expect(reply is not None and reply.text == expected, f"\n{expected}\n", f"\n{said or NOTHING}")
