"""The tables of opt-out in English; see the Russian ones for what each rule is."""

from __future__ import annotations

from typing import Final

from .rules import FILLERS, Rule
from .words import bag

_SEND_VERBS = (
    "text/message/contact/write/call/email/mail/bother/disturb/spam/ping/bug/harass/msg/txt/reply/respond/pester/annoy/"
    "phone/ring/dm"
)
_SENDING = (
    "texting/txting/messaging/writing/calling/contacting/emailing/mailing/bothering/spamming/pinging/bugging/msging/harassing/"
    "annoying/pestering/phoning/ringing/hounding/disturbing/advertising"
)
_SENT = (
    "messages/texts/emails/spam/calls/sms/notifications/message/text/email/call/ads/advertising/marketing/promotions/"
    "promos/offers/junk/crap/txt/txts/updates/mailings/newsletters/newsletter/communication/communications/contact/solicitations/msgs"
)
_MINE = "number/data/contact/contacts/phone/details/info/information/profile/account/email/address/record/records"
_OTHERS = "they/he/she/collectors/banks/bank/creditors/lenders/people/debtors"
_STOP = "stop/stpo/sotp/quit/cease/halt/end/discontinue"
_ERASE = "remove/delete/erase/exclude/scrub/wipe/purge/drop/strike"
_LIST = "list/lists/database/db/system/records/mailing/contacts"
_SPAM = "spam/harassment/spammer/scam"
_REPORT = "report/reporting/reported/block/blocking/blocked"

BANS: Final = Rule(
    "ban",
    f"""
    do not (ever) {_SEND_VERBS} (to) me/us
    do not (ever) {_SEND_VERBS} this number
    do not (ever) send/give/drop me/us … {_SENT}/anything/stuff
    do not (you) dare … {_SEND_VERBS}
    do not ever {_SEND_VERBS} (here/me/us/this)
    no right to {_SEND_VERBS}/send
    not have … permission to {_SEND_VERBS}/send
    no/without permission to {_SEND_VERBS}/send
    told/asked/telling/asking you … not to {_SEND_VERBS}/send
    never {_SEND_VERBS} (to) me/us/here/this
    do not contact/spam/disturb
    do not {_SEND_VERBS} here
    do not want … {_SENT}
    do not want/need (any/your/these/those) (more) {_SENT}
    not need … your {_SENT}
    """,
    unless="want to call/text/email/message/contact",
)

HARD: Final = Rule(
    "stop",
    f"""
    unsubscribe/unsub
    opt (me/us) out
    opting out
    {_STOP} (sending) (me/us) (all/these/those/the/your/any/this) (further/more/marketing) {_SENDING}
    {_STOP} (sending) (me/us) (all/these/those/the/your/any/this) (further/more/marketing) {_SENT}
    {_STOP} … (sending) (me/us) {_SENT}
    stop/quit/cease sending/annoying/bothering
    told/asked/telling/asking/said you to {_STOP}
    refrain from … {_SENDING}/sending
    no more of these/this/your
    keep your {_SENT} to
    who gave you my {_MINE} , {_ERASE} it
    stopall
    optout
    shut it
    make it stop
    you be/keep spamming/harassing/bothering/annoying/pestering
    why be you … {_SENDING}
    not want to talk/speak to you
    wrong number/person , (please) {_ERASE}
    stop blowing up my
    let me alone
    forget me
    forget (that) i exist
    mark/marking/marked/flag/flagged/flagging … as {_SPAM}
    number blocked
    you … (be) blocked
    block list
    if you do not stop/quit
    reporting/report (you/this) to (the) fcc/ftc/ico/police/authorities
    never … agreed/asked/opted to/for/in (this/these/your)
    be removed … from … {_LIST}
    like/want/wish (to) be removed
    want … my/our {_MINE} deleted/removed/erased
    never … to hear from you
    leave my phone/number/inbox alone
    leave this number alone
    get off my
    go bother/annoy/spam/pester/bug
    cease and desist
    stop/quit/end (it) with the/these/those/your/all {_SENT}
    enough (already) with/of the/these/those/your/all/this {_SENT}
    sick/tired/fed … of/with (getting/receiving/all) (the/these/those/your/you) {_SENT}/{_SENDING}
    keep {_SENDING} me/us
    do not (ever) {_SEND_VERBS} (to) (me/us) (any/ever) again/anymore/more
    do not (ever) send (me/us) (anything/this/these/any/more/your) ({_SENT}) again/anymore
    never … {_SEND_VERBS} … again
    not {_SEND_VERBS} (me/us) (here) anymore/again
    no more {_SENT}
    no further {_SENT}
    not another (single) {_SENT}
    not want/wish/like/interested … receive/receiving/get/getting … {_SENT}
    not want/wish/like/need … your/these/those/more {_SENT}
    rather/prefer (you) (that) (you) (did/do) not {_SEND_VERBS}
    rather/prefer not be/get/receive … {_SENT}/contacted
    leave me/us … alone
    leave me/us the hell
    {_ERASE} me/us
    {_ERASE}/lose/forget … my/this/our … {_MINE}
    {_ERASE} my name from (your/the/this) (mailing/contact/call) list/database
    take/get me/us … off
    take my number/name/email … off
    off (of) your/this (mailing/call/calling/contact) list
    me/us/number/name off the (mailing/call/calling/contact) list
    off the mailing/calling/contact list
    out of (your/this/the) (mailing/call/calling/contact) list/database
    do not call/contact/text list/registry
    no longer (wish/want) … {_SENT}/contacted/hear/contact
    not want … to hear from you
    not want/wish/like … to be contacted/messaged/texted/called/emailed/bothered
    never subscribed
    never signed up
    never gave you
    did not subscribe/consent/opt
    did not sign up
    did not ask for this/these/your
    did not give (you) … permission/consent
    do not consent
    withdraw/revoke/withdrawing/revoking … consent/permission
    not hear from you again
    will/going/gonna … block/report you/this
    {_REPORT} you
    {_REPORT} … as {_SPAM}
    {_REPORT} … for {_SPAM}
    {_REPORT} … number
    report … to the police/fcc/ftc/authorities/ico if
    you are/be/get/getting blocked/reported
    this/it/that is … spam/harassment
    cancel/end … subscription to … {_SENT}/list
    wrong number … {_STOP}
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
    unless=f"""
    got lost
    i/we/he/she/they/it/have/had stopped
    want to call/text/email/message/contact
    someone/somebody/everyone/they keep
    {_SENT} from collectors/lenders/creditors/bank/banks/them/debt
    off … loan/mortgage/lease/deed/hook/contract/title
    stop/quit calling it/them/this/that
    unsubscribed
    not … unsubscribe
    not (please) {_ERASE}/block/forget/unsubscribe me/my/us/the
    they/he/she/collectors/banks/bank/people/creditors … {_STOP}/keep … {_SENDING}/{_SENT}
    {_STOP}/keep … collectors/banks/creditors/bank
    {_STOP} them from/calling/texting
    make/get them/him/her … {_STOP}
    how/can/could … {_STOP} … {_SENT} from
    go away for/party
    {_OTHERS} (will/to/ever/would/never) leave
    {_OTHERS} … to
    why did/have/do you … stop
    collectors/banks/creditors/lenders/bank/them/people to
    """,
)

THREAT: Final = Rule(
    "stop",
    f"""
    if … keep {_SENDING}
    if … {_SEND_VERBS} … again
    {_SEND_VERBS} … again and
    one more {_SENT} and
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
    remove/delete/cease/end/cancel
    f/eff/buzz/back/sod/bog/jog/push/clear/naff off
    bugger off
    get out
    do not text/message/write/contact (here)
    """,
    alone="message",
    unless="stopped",
    fillers=(FILLERS | bag("right immediately already texting i said stop all would will can could"))
    - bag("yes so then"),
)
SENDOFF: Final = Rule("stop", "f/eff/buzz/sod/jog/naff off\nget lost\nlet me/us be\nbite me\ndrop dead", alone="clause")
