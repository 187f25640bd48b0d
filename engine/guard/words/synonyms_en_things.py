"""English words of everyday commercial talk that name the same: things, qualities and ways."""

from __future__ import annotations

from typing import Final

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
