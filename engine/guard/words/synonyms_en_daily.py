"""English words of everyday commercial talk that say the same: what is done, and how things come and go."""

from __future__ import annotations

from typing import Final

DAILY: Final = """
strike remove delete exclude
save keep retain
valid usable use
block package bundle pack
freeze pause suspend
leave depart go
depart set
arrive reach come
expect await wait
bring take carry
carry bring
fetch collect
deliver bring ship dispatch
dispatch send ship
delivery shipping shipment
hand give pass
hand submit
submit present
present show give
display show
demonstrate show
view see look
examine check inspect look
study read examine review
review check read look
observe watch see
notice see spot
spot notice point
prepare make ready
prepare draw compile
compile collect prepare
draft prepare write
assemble build put
assemble assembly reassemble
dismantle disassemble
reassemble assemble
assembly assemble build
fit install
install installation mount
mount fit
repair fix mend
mend fix
fix correct
correct amend
amend change adjust
adjust change alter
adapt adjust tailor
tailor suit
modify change alter
replace change swap
replacement change
swap exchange
exchange change
remove drop
drop skip omit
omit skip
exclude remove
include cover contain
cover include
contain hold
comprise include
consist include
store keep storage
storage keep
keep hold
hold run
hold conduct
conduct run
run operate
operate work
function work
last run
vary depend
differ vary
depend rely
rest depend
base rest
suit match
match fit
choose select pick opt
select selection choose pick
selection choice range
choice option
option variant possibility
possibility chance
chance opportunity
purchase buy order
buy get
obtain get receive
acquire get buy
gain get
request ask
need require want
necessary required needed
demand require
essential necessary important vital
important matter matters
vital important
matter count
count calculate
calculate work compute
estimate quote
measure measurement
gauge measure
weigh weight
compare comparison
decide choose
settle agree
agree arrange
arrange organise
organise organize
organize arrange
set fix
plan intend
intend mean
try attempt
attempt effort
manage able
able can
allow let permit
permit allow
enable let
let allow
use apply
utilise use
employ use
wear use
handle cope
cope manage
deal handle
take handle
treat handle
care look
watch look
follow track
monitor watch
join attend
attend visit come
visit attend
participate join
participant attendee member
meet greet
greet welcome
gather meet
talk conversation
train practise practice exercise
practise practice
exercise workout training
workout training session
session appointment
appointment visit meeting
class session
teach instruct
instruct tell
learn find
discover find
find locate
search look
seek look
explore look
appear come
emerge appear
occur happen
arise appear come
become get
fall drop
decrease reduce
lower reduce
shorten reduce
lengthen extend
widen extend
begin commence
finish conclude end
complete finish
close shut
shut closed
open start
stand remain
stay stick
remain continue
persist continue
proceed continue
advance proceed
move transfer
shift move
switch change
turn become
return come
restore return
repay return
reimburse refund
refund return
charge bill
charge cost
deduct subtract
deducted subtracted
fill complete
enter fill
register sign
registration register
enrol register
enroll register
subscribe register
download get
upload attach
attach add
add append
print printed
sign signature
press tap
mark tick
label mark
wash clean
clean cleaning
tidy clean
dry drying
cut trim
paint colour
colour color
dye colour
feed food
eat food
drink water
sleep rest
walk stroll
ride drive
park parking
travel trip journey
fly flight
board boarding
pack packing
unpack open
lift raise
push press
pull draw
hurt ache
ache pain
feel sense
worry concern
hesitate doubt
doubt question
wonder think
consider think
think reckon
suppose think
believe think
assume suppose
guess suppose
forget overlook
overlook miss
miss skip
recall remember
remember mind
wish want
prefer like
enjoy like
love like
value appreciate
help assist
assist assistance
support assistance
advise adviser
guide lead
share split
split divide
divide share
separate split
combine join
link connect
attached enclosed
handwritten handwrite manually
manual manually
expire expiry
valid current
depending according
"""
