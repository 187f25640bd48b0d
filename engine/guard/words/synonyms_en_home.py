"""English words of homes and places that say the same: flats, addresses, coming and going, people around."""

from __future__ import annotations

from typing import Final

HOME: Final = """
home flat apartment place
flat apartment unit
house cottage
home place house residence
property place object flat
property home
property premises
premises room space
live reside
live registered
resident live
new newly
resale secondary
country summer
land plot
rent lease
tenant renting
bathroom bath
area size space square
area zone
area district neighbourhood neighborhood
area region
area footage
city town
located based situated find
located lie
location place address
location located
street st
office premises
office branch
studio salon
clinic practice
floor storey
station stop
entrance entry
closest nearest
nearer close near
nearby near close
local nearby
close similar
across all over
around about
around throughout
abroad overseas
travel go
travel drive
go head
go move
come visit
come drop
come attend
visit see
visit attend
visit meeting
visit trip
arrive come received
arrived through received in
arrival arrive
meet see
meet gather
enter join
switch move
switch change
transfer move
transfer switch
person human someone
personally person face
online remote remotely
remote online distance
virtual online
transport travel
way road
spot point place side
family relatives loved
relative family
relatives family kin
family household
couple pair
child kid
kids children
friend mate
people participant
participant member
everyone everybody all
colleague teammate
colleague manager team
colleague coworker
employee staff worker
administrator receptionist
firm company business
patient client
guest client
guest visitor
alone solo
pet animal
outside outdoor
outside outdoors
trip journey
pass permit
spouse husband
spouse wife
spouse couple
guest person
old age
adult grown
route way
location spot
vicinity nearby
branch office
visitor client
user client
representative employee
acquaintance friend
departure leaving
drive ride
journey way
block building
building house
apartment unit
neighbour neighbor
close nearby
surroundings area
commute travel
drop come visit
pop drop come
head come
live based reside
"""
