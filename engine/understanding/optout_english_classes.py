"""Word classes of opt-out in English; see ``optout_classes``."""

from __future__ import annotations

from typing import Final

SEND_VERBS: Final = (
    "text/message/contact/write/call/email/mail/bother/disturb/spam/ping/bug/harass/msg/txt/reply/respond/pester/annoy/"
    "phone/ring/dm"
)
SENDING: Final = (
    "texting/txting/messaging/writing/calling/contacting/emailing/mailing/bothering/spamming/pinging/bugging/msging/"
    "harassing/annoying/pestering/phoning/ringing/hounding/disturbing/advertising"
)
SENT: Final = (
    "messages/texts/emails/spam/calls/sms/notifications/message/text/email/call/ads/advertising/marketing/promotions/"
    "promos/offers/junk/crap/txt/txts/updates/mailings/newsletters/newsletter/communication/communications/contact/"
    "solicitations/msgs"
)
MINE: Final = "number/data/contact/contacts/phone/details/info/information/profile/account/email/address/record/records"
OTHERS: Final = "they/he/she/collectors/banks/bank/creditors/lenders/people/debtors"
STOP: Final = "stop/stpo/sotp/quit/cease/halt/end/discontinue"
ERASE: Final = "remove/delete/erase/exclude/scrub/wipe/purge/drop/strike"
LIST: Final = "list/lists/database/db/system/records/mailing/contacts"
SPAM: Final = "spam/harassment/spammer/scam"
REPORT: Final = "report/reporting/reported/block/blocking/blocked"
