"""The vocabulary: what is given and what happens. What is expected then is in ``replies``
and ``standing``.

Each step has a Russian and an English form, and any keyword may stand before it. Words of the talk
stand in quotes, "such" or «such»; names of states, slots and stages stand bare.
"""

from __future__ import annotations

from channels.gherkin.replies import *  # noqa: F403
from channels.gherkin.replies import the_bot_says
from channels.gherkin.standing import *  # noqa: F403
from channels.gherkin.standing import the_state_is
from channels.gherkin.words import Context, step
from channels.gherkin.world import ScenarioWrong, inline, named

_LEAD, _BOT = ("лид", "lead"), ("бот", "bot")


@step("скрипт {name:Word}")
@step("the script {name:Word}")
def the_script(context: Context, name: str) -> None:
    """Take a script by its name under ``flows/``, or by its path."""
    context.world.use(named(name))


@step("скрипт:")
@step("the script:")
def the_script_inline(context: Context) -> None:
    """Take the script written below the step."""
    context.world.use(inline(_text(context)))


@step("скрипт меняется:")
@step("the script is edited:")
def the_script_is_edited(context: Context) -> None:
    """Put the script written below in place of the one that runs; the talk goes on under it."""
    context.world.edit(inline(_text(context)))


@step("сейчас {at:Moment}")
@step("the time is {at:Moment}")
@step("наступает {at:Moment}")
@step("the time comes to {at:Moment}")
def the_time_is(context: Context, at: str) -> None:
    """Set the clock (in the zone of the script); in a running talk, play all touches until then."""
    context.world.set_clock(at)


@step("язык лида {locale:Word}")
@step("the lead's language is {locale:Word}")
def the_language(context: Context, locale: str) -> None:
    """Set the language of the lead's messenger: ``ru`` or ``en``."""
    context.world.locale = locale


@step("лид пришёл из {source:Quoted}")
@step("the lead came from {source:Quoted}")
def the_source(context: Context, source: str) -> None:
    """Set where the link stood that brought the lead."""
    context.world.source = source


@step("лид дошёл до состояния {state:Word}:")
@step("the lead has come to the state {state:Word}:")
def the_lead_has_come(context: Context, state: str) -> None:
    """Open the chat where it is closed, play the lead's messages, and make sure of the state."""
    if not context.world.opened:
        context.world.open()
    the_lead_writes_in_turn(context)
    the_state_is(context, state)


@step("лид открывает чат")
@step("the lead opens the chat")
def the_lead_opens(context: Context) -> None:
    """``/start``: for the first time, or again."""
    context.world.open()


@step("лид пишет {words:Quoted}")
@step("the lead writes {words:Quoted}")
def the_lead_writes(context: Context, words: str) -> None:
    """One message of the lead."""
    context.world.send("text", words)


@step("лид пишет:")
@step("the lead writes:")
def the_lead_writes_below(context: Context) -> None:
    """One message of several lines, or with quotes inside."""
    context.world.send("text", _text(context))


@step("лид пишет по очереди:")
@step("the lead writes in turn:")
def the_lead_writes_in_turn(context: Context) -> None:
    """Several messages, a row each: what the lead writes and, in a second column, what the bot says to it."""
    if context.table is None:
        raise ScenarioWrong("a table is expected below the step")
    lead = next((one for one in context.table.headings if one in _LEAD), None)
    bot = next((one for one in context.table.headings if one in _BOT), None)
    if lead is None:
        raise ScenarioWrong("the table needs a column «лид» or “lead”")
    for row in context.table.rows:
        context.world.send("text", row[lead])
        if bot and row[bot]:
            the_bot_says(context, row[bot])


@step("лид нажимает {label:Quoted}")
@step("the lead presses {label:Quoted}")
def the_lead_presses(context: Context, label: str) -> None:
    """Press a button, by what stands on it or by its id."""
    context.world.send("button", label)


@step("лид делится контактом {phone:Quoted}")
@step("the lead shares the contact {phone:Quoted}")
def the_lead_shares(context: Context, phone: str) -> None:
    """Share a contact without a name."""
    context.world.send("contact", phone)


@step("лид делится контактом {phone:Quoted} с именем {name:Quoted}")
@step("the lead shares the contact {phone:Quoted} named {name:Quoted}")
def the_lead_shares_named(context: Context, phone: str, name: str) -> None:
    """Share a contact with a name."""
    context.world.send("contact", phone, name)


@step("лид присылает файл {kind:Quoted}")
@step("the lead sends the file {kind:Quoted}")
def the_lead_sends(context: Context, kind: str) -> None:
    """Send a file by its kind: ``voice``, ``photo``, ``document`` …"""
    context.world.send("file", kind)


@step("происходит событие {name:Word}")
@step("the event {name:Word} happens")
def the_event(context: Context, name: str) -> None:
    """Let something happen outside, such as ``payment.succeeded``."""
    context.world.send("event", name)


@step("менеджер берёт разговор")
@step("a manager takes the talk")
def the_manager_takes(context: Context) -> None:
    """From here on a human speaks."""
    context.world.send("take")


@step("менеджер пишет {words:Quoted}")
@step("a manager writes {words:Quoted}")
def the_manager_writes(context: Context, words: str) -> None:
    """A manager answers in the chat, which also takes it."""
    context.world.send("manager", words)


@step("менеджер возвращает разговор")
@step("a manager gives the talk back")
def the_manager_gives_back(context: Context) -> None:
    """The bot speaks again."""
    context.world.send("give_back")


@step("менеджер закрывает разговор")
@step("a manager closes the talk")
def the_manager_closes(context: Context) -> None:
    """He is done: the bot is silent until the lead writes again."""
    context.world.send("close")


@step("проходит {seconds:Span}")
@step("{seconds:Span} go by")
@step("{seconds:Span} goes by")
def time_passes(context: Context, seconds: int) -> None:
    """Let time pass: every touch on the way is played at its own moment."""
    context.world.wait(seconds)


@step("менеджеры не отвечают {seconds:Span}")
@step("no manager answers for {seconds:Span}")
def nobody_answers(context: Context, seconds: int) -> None:
    """Let time pass while the lead waits for a person: whoever runs the bot calls the managers again."""
    context.world.ignore(seconds)


def _text(context: Context) -> str:
    if context.text is None:
        raise ScenarioWrong('a text between two lines of """ is expected below the step')
    return str(context.text)
