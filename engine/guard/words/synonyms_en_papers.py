"""English words of papers that say the same: contracts, agreeing, permission, booking, keeping, changing."""

from __future__ import annotations

from typing import Final

PAPERS: Final = """
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
"""
