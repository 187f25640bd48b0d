"""English words of dealings that say the same: getting, doing, conditions, need, possibility, results."""

from __future__ import annotations

from typing import Final

DEAL: Final = """
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
comply follow observe
cancel void
annul cancel
terminate cancel
rule condition
procedure order
sample example
template sample
package set
contents content
instruction instructions guidance
perform fulfil fulfill
fulfil complete
relevant applicable
suit apply
supply provide
furnish provide
present show
enclose attach
attach add include
list name
handle process
purchase order
finalise finalize complete
participant member
entitled eligible
entail involve require
anticipate expect
assign appoint
allocate assign
obtain gain
acquire get buy
hold contain include
done arranged settled
elaborate prepare draw
elaborate calculate compute
elaborate develop make
"""
