"""The tables of opt-out in English; see ``optout_words``."""

from __future__ import annotations

from typing import Final

from .rules import FILLERS, Rule
from .words import bag

_SEND_VERBS = "text/message/contact/write/call/email/bother/disturb/spam/ping/bug/harass"
_SENDING = (
    "texting/messaging/writing/calling/contacting/emailing/bothering/spamming/pinging/bugging/msging/harassing/annoying"
)
_SENT = "messages/texts/emails/spam/calls/sms/notifications/message/text/email/call"
_MINE = "number/data/contact/phone/details/info/information/profile/account"

BANS: Final = Rule(
    "ban",
    f"""
    do not (ever) {_SEND_VERBS} (to) me/us
    do not (ever) {_SEND_VERBS} this number
    never {_SEND_VERBS} me/us
    do not contact/spam/disturb
    not want … {_SENT}
    """,
)

HARD: Final = Rule(
    "stop",
    f"""
    unsubscribe/unsub
    opt out
    opt me/us out
    stop/quit/cease (sending) (me/us) (all/these/those/the/your) {_SENDING}
    stop/quit/cease (sending) (me/us) (all/these/those/the/your) {_SENT}
    stop/quit/cease sending
    keep {_SENDING} me/us
    do not (ever) {_SEND_VERBS} (to) (me/us) (any/ever) again/anymore/more
    never … {_SEND_VERBS} … again
    no more {_SENT}
    leave me/us … alone
    remove/delete/erase/exclude me/us
    remove/delete/erase/lose/forget my/this {_MINE}
    remove/delete/erase/lose/forget my phone/personal number/data/details
    take/get me/us off
    take my number/name off
    not want … to hear from you
    not want … to be contacted
    not wish … to be contacted
    never subscribed
    never signed up
    did not subscribe/consent
    did not ask for this/these
    do not consent
    withdraw/revoke … consent
    will/going/gonna … block/report you/this
    blocking/blocked/reporting/reported you
    you are/be/get blocked/reported
    shut up
    fuck/piss/bugger off
    screw/fuck you
    get lost
    go away
    stay away
    knock it off
    cut it out
    """,
    unless=f"""
    got lost
    stop/quit calling it/them/this/that
    unsubscribed
    they/he/she/collectors/banks/bank/people/creditors … stop/keep/quit … {_SENDING}/{_SENT}
    stop/keep/quit … collectors/banks/creditors
    how/can/could … stop … {_SENT} from
    """,
)

ALONE: Final = Rule(
    "stop",
    """
    stop/quit (it/this/stop) (stop)
    no spam
    spam
    enough (enough)
    block/blocked/blocking
    remove/delete/cease
    """,
    alone="message",
    fillers=(FILLERS | bag("right immediately already texting i said stop all")) - bag("yes so now then") | bag("now"),
)
