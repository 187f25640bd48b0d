"""English words of the trades that say the same: cars, beauty, travel, rent, studies, delivery, cleaning, insurance."""

from __future__ import annotations

from typing import Final

TRADE: Final = """
diagnostics diagnosis inspection check
swap change switch replace
balancing balance
brake braking
engine motor
mileage miles
tow towing
mechanic technician
wash washing clean
store storage storing
colouring coloring colour color dye
styling style
haircut cut trim
stylist hairdresser
hotel accommodation
stay accommodation
departure leave depart
trip tour travel
tour excursion
flight fly
luggage baggage
pet animal
puppy dog
kitten cat
vaccination vaccine vaccinate jab
vet veterinarian veterinary
shoot shooting session
photo photograph photography picture
sketch drawing draft
assembly assemble
made manufactured produced
make produce manufacture
driving drive
exam examination test
theory theoretical
practice practical
homework assignment task
task assignment
pronunciation pronounce
speak conversation
vocabulary words
insurance insure policy
compensation compensate reimburse
courier deliver
pickup collection collect
collection pick collect
parcel package
ship shipping delivery
nursery kindergarten
referral refer
implant implantation
cleaner cleaning
stain spot
dirt dirty
tenant renter
landlord owner
owner landlady
viewing view see show
show viewing
agent realtor
event occasion
celebration celebrate party
bouquet flowers
app application program
setup set configure
account profile
access open available
site website page
advertising ad advert
accountant accounting
report reporting
submit file
participate join attend
run running jog
walk walking
swim swimming pool
muscle muscles muscular
allergy allergic
fever temperature
surgery operation
recover recovery rehabilitation
joint joints
dance dancing
sing singing vocal
leave go depart
collect collection pick
professional professionally specialist
"""
