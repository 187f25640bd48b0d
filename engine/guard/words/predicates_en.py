"""What English questions say in several ways of one thing: having, needing, suiting, being given what is offered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from engine.understanding.words import bag


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a question where a pattern is met; nothing told stays as it is. ``who`` "*": whoever."""

    kind: str = ""
    mood: str = ""
    who: str | None = None
    rest: str = ""


def _row(kinds: str, moods: str, pattern: str, change: Change) -> tuple[str, str, re.Pattern[str], Change]:
    """A pattern may go over several lines: what indents them is no part of it."""
    return kinds, moods, re.compile(re.sub(r"\n\s*", "", pattern)), change


_GOOD = r"(?:(?:most|more) )?(?:convenient|good|best|better|suitable|ok|fine|easy|easiest|free|available|comfortable)"
_WELL = r"(?:(?:be )?(?:convenient|ok|fine|suitable|possible|acceptable|good)|suit you|suit|works?|do)"
_ON = r"(?= (?:on|at|this|next|tomorrow|today|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
_NOUN = r"([^|]*)\| "

# What is met at the beginning of a question whose frame is taken off; "|" stands behind the noun that is asked after,
# and a mood with "-" is one of neither us nor the lead.
PREDICATES: Final = (
    _row("which", "", r"""(?:\| )?(?:(?:a|the|your) )?(?:best|good|convenient|suitable|right|ideal) (?:time|moment|hour)
        (?: for (?:you|me|us))?(?: to| for)?(?: |$)""", Change("when", "plan", "*")),
    _row("which", "", r"""(?:\| )?(?:(?:a|the|your) )?(?:best|good|convenient|suitable|right|ideal) day(?: for you)?
        (?: to| for)?(?: |$)""", Change("day", "plan", "*")),
    _row("when day", "", rf"""(?:\| )?(?:(?:it|that) )?(?:be )?(?:(?:a|the) )?{_GOOD}(?: time| moment| day)?
        for (?:us|me) to """, Change(mood="plan", who="us")),
    _row("when day", "", rf"""(?:\| )?(?:(?:it|that) )?(?:be )?(?:(?:a|the) )?
        (?:{_GOOD}(?: time| moment| day)? for|suit) you to """, Change(mood="plan", who="you")),
    _row("when day", "", rf"""(?:\| )?(?:(?:it|that) )?(?:be )?(?:(?:a|the) )?{_GOOD}(?: time| moment| day)?
        (?: for you)?(?: to| for)?(?: |$)""", Change(mood="plan", who="*")),
    _row("when day", "", r"""(?:\| )?(?:(?:it|that) )?(?:suits?|works?|be ok|is ok)(?: for)?(?: you)?
        (?: best| well| better)?(?: for| to)?(?: |$)""", Change(mood="plan", who="*")),
    _row("yes", "state", r"(?:free|available)(?: |$)|have (?:the )?time(?= on| at|$)", Change(mood="suits", who="*")),
    _row("yes", "state wish", r"(?:happy|ok|fine|comfortable|satisfied|pleased|good|content) with ",
         Change(mood="suits", who="*")),
    _row("yes", "able", rf"(?:come|make it|make|visit|drop by|drop in|meet)(?: to us| in| by| over)?{_ON}",
         Change(mood="suits", who="*")),
    _row("yes", "state- wish- plan-", rf"(?!you |it )(.+?) {_WELL}(?: (?:for|with) you)?$",
         Change(mood="suits", who="*", rest=r"\1")),
    _row("yes", "state", r"(.+?) (?:scare|frighten)s? you$", Change(who="you", rest=r"afraid \1")),
    _row("yes", "state", r"(.+?) (?:worry|concern|bother|trouble)s? you$", Change(who="you", rest=r"worried \1")),
    _row("yes", "state", r"(.+?) (?:appeal to|attract)s? you$", Change(who="you", rest=r"like \1")),
    _row("yes", "state", r"(.+?) interest you$", Change(mood="wish", who="you", rest=r"\1")),
    _row("yes", "state", r"(?:afraid|scared|frightened)(?: of)? ", Change(rest="afraid ")),
    _row("yes", "state", r"(?:worried|concerned|bothered|troubled)(?: about| by)? ", Change(rest="worried ")),
    _row("yes", "done", r"(?:receive|received|get|got) ", Change(rest="receive ")),
    _row("yes", "done", r"(.+?) (?:reached|reach|arrived|arrive|come through)(?: (?:to )?you)?$",
         Change(who="you", rest=r"receive \1")),
    _row("yes", "state", r"(?:take|taking|use|using) (?=(?:any |some )?(?:medic|pill|tablet|drug))", Change()),
    _row("yes", "done", r"(?:been|come|visited|visit|come over)(?: to| with| at)? (?:us|our \w+|here)",
         Change(rest="visit")),
    _row("yes", "done", r"(?:like|liked|enjoy|enjoyed) ", Change("liked")),
    _row("how", "done", r"(?:like|enjoy|find) ", Change("liked")),
    _row("which", "done", r"(?:think of|think about|make of) ", Change("liked")),
    _row("yes", "done", r"(?:been|gone) (?:under|through|on) ", Change()),
    _row("when", "done plan", r"(?:(?:it|this|that|all this) )?(?:happen|occur|take place)$", Change()),
    _row("when", "was", r"(?:it|this|that)$", Change(mood="done")),
    _row("many much", "state", r"(?:([^|]*)\| )?(?:need|require)$", Change(mood="wish", who="you", rest=r"\1")),
    _row("why", "state-", r"", Change(who="*")),
    _row("many", "", r"(?:people|persons|of you|of them)\b(?: \|)?(?: |$)", Change(who="*")),
    _row("many", "state", r"(?:there )?(?:be )?in (?:your |the )?(family|household|group|party|team)$",
         Change(who="*", rest=r"\1")),
    _row("size", "state", r"(?:your |the )?(family|household|group|party|team)$",
         Change("many", who="*", rest=r"\1")),
    _row("yes", "state", r"(?:have|got|own)(?! to\b) (?:got )?", Change(mood="have", who="*")),
    _row("yes", "state", r"there (?:be )?", Change(mood="have", who="*")),
    _row("which many", "state", r"(?:([^|]*)\| )?(?:have|got|own)$",
         Change(mood="have", who="*", rest=r"\1")),
    _row("yes which", "state plan", r"(?:need|be needing|require|be requiring|in need of|looking for)(?! to\b) ",
         Change(mood="wish", who="you")),
    _row("which", "state", rf"{_NOUN}(?:need|looking for|after|in need of|have in mind|thinking of)$",
         Change(mood="wish", who="you", rest=r"\1")),
    _row("which", "plan", rf"{_NOUN}(?:for|of)$", Change(mood="wish", rest=r"\1")),
    _row("yes", "offer", r"(?:tell you|let you know|explain)(?: to you)?(?: more)?(?: about)? ",
         Change(mood="wish", who="you", rest="hear ")),
    _row("yes", "offer", r"show you ", Change(mood="wish", who="you", rest="see ")),
    _row("yes", "wish", r"(?:know|learn|find out|hearing|hear)(?: more)?(?: about)? ", Change(rest="hear ")),
    _row("yes", "wish", r"(?:take a look at|have a look at|a look at|look at|seeing|view) ", Change(rest="see ")),
    _row("yes", "state", r"(?:finished|done|through) with ", Change(mood="done", rest="finish ")),
    _row("yes", "done", r"(?:finished|completed) ", Change(rest="finish ")),
    _row("when", "done", r"(?:start|begin) ", Change("long", "done")),
    _row("long", "done state", r"(?:it )?(?:be |been )?since you (?:started|began) ", Change(mood="done", who="you")),
    _row("much", "state", r"(?:(.*?) )?weigh$", Change("weight", who="*", rest=r"\1")),
    _row("which", "state", r"(?:the |your )?(?:([\w ]+?) )?age$", Change("age", who="*", rest=r"\1")),
    _row("which", "state", r"(?:the |your )?(?:([\w ]+?) )?weight$", Change("weight", who="*", rest=r"\1")),
    _row("which", "state", r"(?:the |your )?(?:([\w ]+?) )?height$", Change("height", who="*", rest=r"\1")),
    _row("age weight height", "state", r"", Change(who="*")),
)  # fmt: skip
FAMILY: Final = re.compile(r" (?:in|at) (?:your |the )?(?:family|home|household)$")  # whoever has it has it there
EVER: Final = re.compile(r" (?:before|in the past|previously|so far)$")  # where it is asked what was ever done
RESULTS: Final = re.compile(
    r"(?:fallen|got|gotten|become|gone|grown|run) (?=behind|overdue|late|used|ready|married|into)"
)
CALLING: Final = re.compile(r"\b(?:call|ring|phone|contact|visit|reach|meet) you\b|\bour (?:call|visit|meeting)\b")
# Words that a question has for its grammar alone.
EMPTY: Final = bag("""
    a an the any some your you my our me us i we it its that this these those there they them to for of at on in with by
    be is are am was were been being do does did have has had having will would shall should can could may and so as
    one ones located
    """)
