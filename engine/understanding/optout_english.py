"""Requests not to be written to, and to be taken off a list, in English; see the Russian ones."""

from __future__ import annotations

from typing import Final

from .optout_english_classes import ERASE, LIST, MINE, OTHERS, REPORT, SEND_VERBS, SENDING, SENT, SPAM, STOP
from .rules import Rule

BANS: Final = Rule(
    "ban",
    f"""
    do not (ever) {SEND_VERBS} (to) me/us
    do not (ever) {SEND_VERBS} this number
    do not (ever) {SEND_VERBS} or/nor/and {SEND_VERBS}
    do not (ever) send/give/drop me/us … {SENT}/anything/stuff
    do not (you) dare … {SEND_VERBS}
    do not ever {SEND_VERBS} (here/me/us/this)
    no right to {SEND_VERBS}/send
    not have … permission to {SEND_VERBS}/send
    no/without permission to {SEND_VERBS}/send
    told/asked/telling/asking you … not to {SEND_VERBS}/send
    never {SEND_VERBS} (to) me/us/here/this
    do not contact/spam/disturb
    do not {SEND_VERBS} here
    do not want … {SENT}
    do not want/need (any/your/these/those) (more) {SENT}
    not need … your {SENT}
    """,
    unless="want to call/text/email/message/contact",
)

HARD: Final = Rule(
    "stop",
    f"""
    unsubscribe/unsub
    opt (me/us) out
    opting out
    {STOP} (sending) (me/us) (all/these/those/the/your/any/this) (further/more/marketing) {SENDING}
    {STOP} (sending) (me/us) (all/these/those/the/your/any/this) (further/more/marketing) {SENT}
    {STOP} … (sending) (me/us) {SENT}
    stop/quit/cease sending/annoying/bothering
    told/asked/telling/asking/said you … to {STOP}
    how many times … {STOP}
    not … be on (this/your/the) (mailing/call/contact) {LIST}
    do not use my {MINE}
    {STOP} using my
    this … harassment
    you … getting/gonna/be reported
    leave me/us be
    refrain from … {SENDING}/sending
    no more of these/this/your
    keep your {SENT} to
    who gave you my {MINE} , {ERASE} it
    stopall
    optout
    shut it
    make it stop
    you be/keep spamming/harassing/bothering/annoying/pestering
    why be you … {SENDING}
    not want to talk/speak to you
    wrong number/person , (please) {ERASE}
    stop blowing up my
    let me alone
    forget (about) me
    forget (that) i exist
    mark/marking/marked/flag/flagged/flagging … as {SPAM}
    number blocked
    you … (be) blocked
    block list
    if you do not stop/quit
    reporting/report (you/this) to (the) fcc/ftc/ico/police/authorities
    never … agreed/asked/opted to/for/in (this/these/your)
    be removed … from … {LIST}
    like/want/wish (to) be removed
    want … my/our {MINE} deleted/removed/erased
    never … to hear from you
    leave my phone/number/inbox alone
    leave this number alone
    get off my
    go bother/annoy/spam/pester/bug
    cease and desist
    stop/quit/end (it) with the/these/those/your/all {SENT}
    enough (already) with/of the/these/those/your/all/this {SENT}
    sick/tired/fed … of/with (getting/receiving/all) (the/these/those/your/you) {SENT}/{SENDING}
    keep {SENDING} me/us
    do not (ever) {SEND_VERBS} (to) (me/us) (any/ever) again/anymore/more
    do not (ever) send (me/us) (anything/this/these/any/more/your) ({SENT}) again/anymore
    never … {SEND_VERBS} … again
    not {SEND_VERBS} (me/us) (here) anymore/again
    no more {SENT}
    no further {SENT}
    not another (single) {SENT}
    not want/wish/like/interested … receive/receiving/get/getting … {SENT}
    not want/wish/like/need … your/these/those/more {SENT}
    rather/prefer (you) (that) (you) (did/do) not {SEND_VERBS}
    rather/prefer not be/get/receive … {SENT}/contacted
    leave me/us … alone
    leave me/us the hell
    {ERASE} me/us
    {ERASE}/lose/forget … my/this/our … {MINE}
    {ERASE} my name from (your/the/this) (mailing/contact/call) list/database
    take/get me/us … off
    take my number/name/email … off
    off (of) your/this (mailing/call/calling/contact) list
    me/us/number/name off the (mailing/call/calling/contact) list
    off the mailing/calling/contact list
    out of (your/this/the) (mailing/call/calling/contact) list/database
    do not call/contact/text list/registry
    no longer (wish/want) … {SENT}/contacted/hear/contact
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
    {REPORT} you
    {REPORT} … as {SPAM}
    {REPORT} … for {SPAM}
    {REPORT} … number
    report … to the police/fcc/ftc/authorities/ico if
    you are/be/get/getting blocked/reported
    this/it/that is … spam/harassment
    cancel/end … subscription to … {SENT}/list
    wrong number … {STOP}
    """,
    unless=f"""
    i/we/he/she/they/it/have/had stopped
    want to call/text/email/message/contact
    someone/somebody/everyone/they keep
    {SENT} from collectors/lenders/creditors/bank/banks/them/debt
    off … loan/mortgage/lease/deed/hook/contract/title
    stop/quit calling it/them/this/that
    unsubscribed
    drop me/us a/an/the/your/some/any/one/two/off/by/at/over/there
    if/when/once/after/before i/we/you unsubscribe/unsub/opt
    not … unsubscribe
    not (please) {ERASE}/block/forget/unsubscribe me/my/us/the
    they/he/she/collectors/banks/bank/people/creditors … {STOP}/keep … {SENDING}/{SENT}
    {STOP}/keep … collectors/banks/creditors/bank
    {STOP} them from/calling/texting
    make/get them/him/her … {STOP}
    how/can/could … {STOP} … {SENT} from
    {OTHERS} (will/to/ever/would/never) leave
    {OTHERS} … to
    why did/have/do you … stop
    collectors/banks/creditors/lenders/bank/them/people to
    """,
)
