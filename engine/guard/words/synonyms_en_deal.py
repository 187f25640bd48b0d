"""English words of dealings that say the same: papers, booking, agreeing, permission, need, conditions."""

from __future__ import annotations

from typing import Final

DEAL: Final = """
paperwork paper document
papers documents paperwork
copy duplicate
form questionnaire
agreement contract deal
sign signature
sign conclude
deal agree
agree settle arrange
agree accept
consent agree agreement
consent agreement permission approval
consent permit
approve approval
permission permit allow
allow permit let
allow enable let
allowed permitted possible
forbid forbidden prohibited
accept take
accept receive
application request
apply request
register registration
register sign enrol enroll
register registry
enrol enroll enrolment join
join enrol participate
sign register book
book arrange schedule reserve set sign
book schedule reserve slot
book reservation
book make arrange
book put down sign
booked scheduled arranged set
booking appointment reservation
appointment visit booking
appointment meeting
reserve hold keep
arrange organise organize set
arrange prepare
save store
keep detain
keep retain
safe saved stored kept
storage store keep
use process
use apply
use usage using
process handle treat
data detail
details information info data
detail information
particulars detail
list register
item position point
line item
line itemised itemized
itemised detailed
change alter modify
change swap replace replacement
adjust adapt tweak tailor change modify
correct right accurate fix
correct fix put adjust
correct amend
correct right fine okay accurate
add include
add increase
add supplement
remove drop
remove delete exclude
remove take
update refresh
note details
fill complete
prepare get ready
prepare draw
prepare preparation
ready prepared
ready complete done
draw make
collect gather prepare
collect bring
bring carry have
take bring have
get receive obtain
issue give
issue provide
make create
make do
make prepare
make design build
do act
carry perform conduct do
conduct hold run give
happen occur
common happen
happen arise
arise appear occur
arise come
outcome result
consequence effect
failure fail
include cover contain
including included with
covered included
cover serve work
concern relate
apply relate
conditions requirements criteria
condition term
terms conditions
meet satisfy
meet fit
requirement need
need require necessary
need necessary required
essential necessary
must required
obligation duty
commit oblige bind obligation commitment string
duty responsibility
right entitled
able can possible
able capable
help assistance
help guide
help aid
support help assist
assistant helper
purpose reason
reason why
reason cause
cause lead
depend rely
depend matter decide
depends vary
vary differ
influence affect
order request
order buy
deliver delivery
deliver bring
delivery shipping
ship send deliver
liability responsibility responsible
responsible liable
risk danger
lose loss
missed missing skipped
missed skipped late
skip miss omit
publish publication
restrict limit
limit limitation restriction
limited restricted
hide conceal
exclude leave
exception except
replace replacement substitute
instead replace
absence lack
issue prepare draw arrange
off cancel
run valid last
valid effective
find arrange
"""
