"""English words of talking that say the same: greeting, naming, asking, answering, telling, calling."""

from __future__ import annotations

from typing import Final

TALK: Final = """
hello hi hey greetings welcome
thank grateful gratitude appreciate
glad happy pleased nice good great delighted
nice pleasure pleased glad lovely great delighted
introduce introduction meet
call name address refer
sorry apologise apologize apology excuse pardon
question enquiry query inquiry
question ask
question matter
ask inquire enquire wonder
ask request
request apply application
answer reply respond response
tell say share let explain mention
tell say state inform notify
say tell state mention
tell name say mention give
tell know hear
tell show indicate determine
tell explain describe
say speak
give share provide tell leave
provide give share supply
share send give
name list mention state
inform notify tell update announce
notify warn tell inform alert
warn notify tell caution
explain clarify describe explanation clarification
specify clarify state indicate
clarify confirm check specify
talk speak chat discuss
discuss talk speak cover
talk conversation chat discussion discuss
chat conversation here
chat message
chat conversation correspondence
write message text
write put record set list
write state set
written writing
letter mail
message letter note
note mark write record
note record log
mark track note
mark note log tick
send forward deliver email
send pass forward
send submit
send arrive come
call phone ring telephone
phone ring call contact
phone voice call
call dial
number phone telephone
number phone line
contact reach touch call
contact write message
connect join
connect transfer pass
pass forward hand transfer relay give
pass tell share
email mail address
link url
remind reminder
notice notification notify announcement
mention note
hear listen
read see look
suggest offer propose recommend
advise tell suggest recommend
recommend advise suggest recommendation
advice guidance tip recommendation advise
offer suggest propose provide
offer give
invite invitation welcome
newsletter mailing spam advertising
video clip recording
record video
picture photo photograph image
news update
sign signal
button tap
press tap hit click
available reachable here
promise vow
complain complaint
respond react
apply submit
e email mail
write type enter text
show mention indicate
clear clarify
mind head memory
note remark comment
comment remark
remark observation
phrase word
voice phone
hand give
forward redirect
politely polite
respond reply
converse talk
touch reach
reach get
reach contact message
type text
update inform
outline describe explain
describe description
summarise summarize sum
submit send
wording words
declare state
announce announcement
say answer reply
"""
