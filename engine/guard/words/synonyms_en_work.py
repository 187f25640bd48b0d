"""English words of works and things that say the same: repairs, materials, crews, measuring, cars, goods."""

from __future__ import annotations

from typing import Final

WORK: Final = """
fix repair mend
repair renovation
renovation refurbishment remodel renovate refurbish redo
cosmetic refresh
refresh freshen update
fresh new scratch
fresh freshen
full complete major
labour labor
work labour job
job work gig
job project
project design
designer design
designer custom
work operate
work function
crew team workers
worker builder
team staff
foreman builder
foreman supervisor
craftsman specialist
expert specialist adviser advisor
specialist professional
consultant adviser advisor
technician specialist
pipe plumbing
plumbing pipes
wiring electrical electrics
wiring cables
utility system
rough draft
material supplies
rubble debris waste
waste rubbish garbage trash
remove removal dispose
take remove haul
container skip
noise noisy loud
quiet silent
measurement measure survey
measure measurements dimensions
dimension size measure
estimate quote
estimate estimator
estimate quotation
quote quotation
replace replacement
install fit
install installation
install put
assemble assembly
dismantle demolition
build construct construction
build new
construction building
defect flaw fault problem
fault blame
fix set appoint
outside beyond
problem trouble issue
problem issue difficulty
break fault
broken damaged
warranty guarantee
equipment kit gear
equipment apparatus
kit set
car vehicle
car auto
tyre tire wheel
garage workshop
workshop service
goods products items
product goods item
customer buyer
customer client
package parcel
model make
furniture furnishings
tidy clean
accept acceptance
accepted approved
hand deliver
inspect inspection examine check
accept approve
wash clean rinse
level even
plaster plastering
painting paint
demolish demolition
leak leaking
clog blockage
worn wear
fasten fix
survey inspect
malfunction fault
maintain maintenance service
refit renovate
dust dusty
tidy neat
wallpaper wallpapering
tile tiling
tradesman worker
site place property
premises site
"""
