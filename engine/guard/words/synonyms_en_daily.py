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

THINGS: Final = """
trip tour journey
tour excursion
excursion outing
holiday vacation
hotel accommodation
accommodation stay
room bedroom
booking reservation
reservation book
ticket pass
flight plane
luggage baggage bag
suitcase bag
item product article
product goods
goods items
parcel package
package packet box
packaging box wrapping
box container
bag sack
furniture furnishings
sofa couch
closet wardrobe
clothes clothing
shoes footwear
tool instrument
equipment gear kit
gear kit
supplies materials
material stuff
part component
spare part
device gadget machine
appliance machine
machine unit
vehicle car
automobile car
van truck
lorry truck
driver chauffeur
courier driver
mover loader
technician engineer
mechanic technician
stylist hairdresser
instructor trainer coach
instructor teacher
tutor teacher
pupil student
student learner
group class
level stage
beginner starter
homework assignment
assignment task
project work
exam test
test check
lesson class session
course programme
programme program
timetable programme
list row
row line
line item
point item
section part
portion part share
piece part
rest remainder
remainder balance
total sum
figure number
number amount
quantity amount number
volume amount
range choice
size dimension
width breadth
gap interval
break gap
pace rate
rate speed
power strength
strength force
heat warmth
warmth warm
cold cool
light lighting
noise sound
smell odour
taste flavour
food meal
meal lunch
guest visitor
customer client
buyer customer
person individual
people person
child kid
baby infant
pet animal
cat kitten
dog puppy
health wellbeing
condition state
state shape
shape form
form kind
kind sort
sort type
type model
brand make
make model
model version
version edition
copy duplicate
original source
raw original
edited retouched
finished ready
ready prepared
complete full
full entire
entire whole
whole complete
partial part
separately apart extra
extra additional
additional further
further more
additionally also
besides also
together jointly
joint shared
alone separately
apart separately
individually separately
own personal
special particular
particular specific
specific certain
certain particular
exact precise
exactly precisely
precise accurate
accurate exact
approximate rough
approximately roughly around
roughly about
nearly almost
slightly little
great big
big large
huge big
small little
tiny small
wide broad
narrow thin
thin slim
thick heavy
heavy hard
hard difficult tough
difficult tricky
tough hard
complicated complex
complex difficult
easy simple
simple straightforward
straightforward easy
plain simple
gentle soft light
soft gentle
calm quiet
calmly quietly
carefully gently
careful gentle
thorough careful
thoroughly carefully
detail particular
detailed thorough
intact undamaged
undamaged whole
empty vacant
vacant free
free available
available open
busy occupied
occupied taken
new fresh
fresh recent
old former
former previous
next following
nearby near
near close
close nearby
far distant
main chief
primary main
key main
basic main
standard usual
usual common
ordinary regular
regular usual
different other
various different
similar alike
alike same
identical same
equal same
suitable convenient appropriate
appropriate suitable
proper right
convenient handy
handy useful
useful helpful
comfortable convenient
pleasant nice
fine okay
okay alright
clear plain
damage fault
fault defect
defect flaw
breakdown fault
problem trouble issue
issue matter
trouble difficulty
difficulty problem
obstacle problem
reason cause
purpose goal
goal aim
target goal
effect result
rule term
term condition
requirement condition
limit restriction
wish preference
idea thought
opinion view
advice tip
hint tip
place spot location
spot place
location site
site place
area district
district neighbourhood
town city
village town
street road
road way
route way
path way
yard courtyard
entrance door
entry entrance
door gate
desk reception counter
counter desk
office branch
shop store
workshop garage
studio room
hall room
team staff crew
staff personnel
company firm business
firm company
"""
