"""Sending the writer away, threatening him, and words that count alone, in English."""

from __future__ import annotations

from typing import Final

from .optout_english_classes import SEND_VERBS, SENDING, SENT
from .rules import FILLERS, Rule
from .words import bag

LEAVE: Final = Rule(
    "stop",
    """
    shut up
    fuck/piss/bugger/sod/bog off
    screw/fuck you
    go to hell
    go screw/fuck yourself
    get lost
    get bent
    get out of my
    go away
    stay away
    knock it off
    cut it out
    """,
    unless="""
    got lost
    go away for/party
    stay away from
    """,
)

THREAT: Final = Rule(
    "stop",
    f"""
    if … keep {SENDING}
    if … {SEND_VERBS} … again
    {SEND_VERBS} … again and
    one more {SENT} and
    """,
    unless="if i/they/he/she/we",
)

ALONE: Final = Rule(
    "stop",
    """
    stop/stpo/sotp/quit (it/this/stop) (stop)
    (would/will/can/could) (you) (just) stop
    no spam
    no (more) messages/texts/ads/advertising
    spam/spammer/spammers
    enough (enough)
    block/blocked/blocking/reported/reporting
    remove/delete/cease/end/cancel (this/it/these)
    calling the police/cops
    f/eff/buzz/back/sod/bog/jog/push/clear/naff off
    bugger off
    get out
    do not text/message/write/contact (here)
    """,
    alone="message",
    unless="stopped",
    fillers=(
        FILLERS
        | bag(
            "right immediately already texting i said stop all seriously ffs reported and blocked would will can could"
        )
    )
    - bag("yes so then"),
)
SENDOFF: Final = Rule("stop", "f/eff/buzz/sod/jog/naff off\nget lost\nlet me/us be\nbite me\ndrop dead", alone="clause")
