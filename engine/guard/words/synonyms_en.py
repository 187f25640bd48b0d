"""English words that say the same in any talk of service: a line a class, whose words may replace each other.

Narrow on purpose: "consider" is not "recommend", "look at" is not "approve".
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
income earn earnings
mind think plan
almost nearly practically
like hope
like plan
want plan
want hope
cost expense
total overall sum
fix repair mend
getting becoming growing finding
depend depends matter decide
go travel
line itemised itemized
watch observe follow
plenty enough
arrive come received
arrived through received in
ask request
live reside
say tell state
question enquiry
missed missing skipped
failure fail
prefer like rather
each every
carry continue
proceed continue
call name address
cost price costs come priced
take last require run
begin start
see understand look review
suit fit right convenient good work prefer
correct right fine okay accurate
send forward deliver
book arrange schedule reserve set sign
talk speak chat discuss
tell say share let explain mention
write message text
papers documents paperwork paper
roughly approximately about rough around approximate ballpark
total overall sum altogether
sum amount figure
figure number amount
hard difficult tough tricky
easy simple
serious big considerable
rush hurry
insist push pressure
keep hold
keep detain
family relatives loved
relative family relatives
loan credit
pay payment
instalment installment instalments installments
debt owe
own have property
home house flat apartment place
flat apartment
car vehicle
country summer
city town
number phone telephone
call phone ring
share send
check verify confirm look
correct fix put adjust
change alter
move reschedule shift
remind reminder
return back
glad happy pleased nice good great
nice pleasure pleased glad lovely great
afraid scared frightened fear
frightening scary
ashamed shame embarrassed embarrassing
wear exhaust exhausting tiring
kind sort type
kinds sorts types
help assist
trainer coach
workout training session exercise
train exercise workout
programme program plan
month monthly
e-mail email mail address
question ask
answer reply respond
decide decision choose make
choose pick select choice option
choice decision
press tap hit click
pick choose select press
measure measurement measuring
visit come
renovation renovate
estimate quote
exact exactly precise precisely
include including included cover
labour work
stage stages step
accept approve
write written
defect fault
put fix
fine okay
picture situation
consider considered option
expert specialist adviser
debt debts
honest honestly frank
open openly frank
plainly plainly straight straightforwardly
compare comparing comparison
caution cautious careful
understand understandable see get
dishonest unscrupulous
calmly peace quietly calm
sign signing signature
contract agreement
pace speed
minute moment
free spare
moment minute
worry bother concern
else different
enough sufficient enough
necessary need require
collect gather prepare
prepare get ready
right straight directly
safe saved kept
goal want
want wish like would
wish like want
injury injuries
really realistically truly
time times
week weekly
day daily
stay remain
mark track note
note mark write
option variant
plan option
arrive come
hurry rush
miss skip
gently softly
alone solo
wonderful great good
adjust change
matter important count
matters important
area size space square
property place object flat
kind type sort
mind plan
scale range order
suggest offer propose
closest nearest
close near
doubt unsure
advise tell
nearest closest
convenient suit good
discuss talk
simplify simpler
remove drop
prepare draw
contact touch
restrict limit
consequence consequences
harder difficult
advance ahead beforehand upfront
separately separate
depend depends
usually typically normally generally
remotely online
come visit
settle agree
split divide spread
part parts
tight difficult
goes go continue
go continue carry resume
stop stopped leave left
continue go resume carry
assistant helper
live real
cost price charge amount
figure understand see learn discover
address call
need want like
suit like prefer
reply answer response
assess check evaluate determine gauge
find pick choose select
tell name say mention
outcome result
ahead beforehand advance upfront
located based situated find
across all over
around about roughly
nearer closer close near
storage store storing keep
change swap replace changing replacement
refund return
return refund
guide orientation guideline
gather collect
documents papers paperwork document
expect wait
appear seem
matters issues problems matter issue problem
realistic realistically real
actually really truly
totally completely fully absolutely entirely
commit oblige bind obligation commitment string strings
obligation commit
suit convenient fit work
convenient handy
quick short brief
couple few
few several couple some
phone ring call
call phone ring telephone
pass forward hand transfer
colleague teammate
available reachable here
remain stay
safe saved stored
pick resume continue
stop pause leave
stopped paused left
missed skipped late
payment instalment pay
holiday break
break pause rest
rest relax
drink sip
early soon
slow gentle
steadily gradually step
build increase raise add
load intensity
equipment kit gear
buy purchase get
special extra particular
everyone everybody all
different varies vary
nutrition food diet eating
sleep rest
adjust adapt tweak tailor change modify
watch follow monitor see
doing going
person human someone
teacher tutor instructor
lesson class session
student learner pupil
dentist doctor
teeth tooth
cleaning clean
hurt pain painful painless
sensitive sensitivity
tyre tire wheel
garage workshop
set kit
fit fitting
appointment visit booking
book schedule reserve slot
slot time
crew team
local nearby
itemised detailed
line item
finished completed done
essentials necessary essential
wise sensible reasonable
reasonable sensible realistic
budget money
scale size order
new fresh
fresh new scratch
work labour job
written writing
consent agreement permission approval
schedule timetable plan
sum price amount cost total
stages parts instalments step
defect flaw fault problem
course progress
register registry
open public
visible seen see
guard careful cautious
cautious wary careful
relatives family kin
spouse couple husband wife
common joint shared
count included considered matter
worth good
discuss talk speak
travel leave
manage handle run
accounts account
abroad overseas
consequences consequence
honest frank straight straightforward upfront
afraid scared worried
normal natural okay understandable
case situation
decision choice
serious big important major considerable significant substantial sizeable
hard difficult tough challenging
live cope
glad happy pleased good great
decided chose decide
reminder remind
plans plan
moved rescheduled move
correct right accurate fix
everything all
confirm check verify
details information info data
use process
process handle treat
mailings newsletters newsletter mailing spam advertising
only just solely
whole full complete entire
share give provide tell leave
provide give share supply
registered live
court tribunal
hear consider
expert specialist adviser advisor
big large
biggest largest
enough sufficient fine
borrow loan
hardly barely scarcely
left remaining
cope manage handle
deal handle
afford manage able
pay repay
repay pay
hurry rush haste
allow permit let
possible option can
option choice variant plan
harder tougher
ask inquire enquire
restructuring restructure
qualify eligible suit fit meet
fit qualify suit
conditions requirements criteria
meet satisfy
recommend advise suggest
opinion view
include cover contain
including included with
administrator manager
public open
sign signature signing signed
person personally
answer respond
chat message
message text write
time term
worry bother concern trouble
word words
note record log
start begin
beginning start
live actual
automatic automatically auto
hour time
suit happy satisfied
example instance
rather prefer
change changed different
day date
most biggest main greatest chief
fit match
tell show indicate determine
spot point place side
rep repeat repetition
reps repeats repetitions
cover serve work
make design build
look revisit review reconsider
rough roughly estimate
papers paper document documents paperwork
cost run
come run
wear tire exhaust drain weigh
ashamed embarrassed
common happen
owe owing
expert specialist
total overall altogether combined
currently now present
monthly month
salary wage wages pay
pension retirement
job work gig
exact precise accurate
besides addition
home place house residence
pledge pledged collateral secured
separately individually
procedure process proceedings
register registered registration
struggle hard difficult
borrow loan
book put down sign
figure number sum
plainly clearly openly honestly
choose find agree
insist pressure press push
number phone
whole full fully
button tap
colleague manager team
chat conversation here
wrong incorrect off
concern worry bother trouble
openly open candid
clear obvious evident apparent
afford manage
need require necessary
news update
holiday break
moment point
worth worthwhile
close finish
look see
think consider
suit suitable
frighten scary scare intimidating daunting
letter mail
date deadline
phone voice
cost price
publication publish
contract agreement
weak weakness vulnerable
case matter situation
data detail
voice phone call
writ order document
sign signature
answer reply
gently easily
build grow
start beginning
goal aim target objective
energy energetic
strong strength stronger
flexible flexibility
slim slimmer slimming
tone toned toning
frequent often regular
experience experienced background
new beginner newcomer
mat rug
outdoors outside outdoor
gym club
injury injured
pregnancy pregnant
heroics hero
decide choose
copy duplicate
mark note log tick
deal agreed agree
repeat repetition rep
hard difficult
payment paying
train workout
build new
resale second-hand
renovation refurbishment remodel remodelling renovate
surprise unexpected
utility utilities system
designer design
foreman builder
walls wall
pipes pipe
wiring electrical electrics
cosmetic refresh
measure measurement
area zone
split broken break divide
orientation guide indication indicative guideline
simplify simple
high expensive
estimator estimate
postpone put delay
liability responsibility responsible
delay late
warranty guarantee
tiles tile tiling
receipt receipts
finishes finish finishing
buy purchase purchasing buying
deliver delivery
consent agree agreement
stay remain yours
worry mind offended
"""
