"""English words of quality and quantity that say the same: easy, hard, exact, usual, whole, many."""

from __future__ import annotations

from typing import Final

QUALITY: Final = """
suit fit right convenient good work prefer
suit fit match
suit suitable right
suit like prefer
suit happy satisfied
qualify eligible suit fit meet
suitable right appropriate
convenient handy
convenient easy
convenience convenient
comfortable convenient ease
comfortable easy
important matter
important main key
matter relevant
relevant important
main chief primary principal
most biggest main greatest chief
serious big important major considerable significant substantial sizeable
serious hard
big large considerable
biggest largest
high large big
small little
small minor
short small
long lengthy
hard difficult tough tricky
hard difficult tough challenging
harder difficult
harder tougher
tight difficult
tight short
difficult trouble
difficulty trouble problem
simple easy plain basic
simplify simple
simplify simpler
simplify ease
just simply
exactly exact precise precisely
exact precise accurate
exact final
specific exact particular
specifically exactly precisely
accurate correct
final definite
right correct
right fine
right true
wrong incorrect off
wrong mistake
wrong amiss
roughly approximately about rough around approximate ballpark
rough roughly estimate
almost nearly practically
estimate approximate
scale range order
scale size order
orientation guide indication indicative guideline
realistic realistically real
really realistically truly
actually really truly
actually fact
real actual
live actual
true real
whole full complete entire
whole full fully
totally completely fully absolutely entirely
fully completely entirely wholly
overall whole general
everything all
all every
all whole
every each
each per
else different
else other
other different
different vary
different various
similar alike
same identical
same equal
special extra particular
special specific
extra more
additional extra further
addition extra
besides addition
besides additionally
also additionally too
plus also
plus and
personal individual
individually separately
separately separate
separate different
latest recent
few several couple some
certain some particular
many several
many numerous
lot much
much plenty
enough sufficient fine
enough suffice
plenty enough
plenty lot
part portion
part share
split divide spread
split broken break divide
split share
minimum least
maximum most
only just solely
only solely merely
only sole
only single
hardly barely scarcely
left remaining
rest remaining
remain left
free spare
good fine
good suitable
good well
great excellent
wonderful great good
lovely nice
nice good
bad poor
okay good
normal natural okay understandable
ordinary regular standard normal usual
standard regular typical
common usual typical
common often
common widespread
popular common
safe secure
quiet calm
soft gentle
strict strictly
open available
open accessible
available possible
available offered
available accessible
visible see
visible shown
wise sensible reasonable
reasonable sensible realistic
reasonable fair
kind sort type
kinds sorts types
way manner
way option
way method
example instance
situation circumstance
picture situation
situation position
case circumstance
form format
thing item
things stuff
matter issue problem
subject topic
aspect side
fact truth
because since
however though
although though
instead rather
automatic automatically auto
build increase raise add
build grow
steady stable
lower reduce
bring reduce
carry bear
mean imply
mean signify
involve include
involve mean
push force
strength force
live real
better best
gentle gently
many plenty
free available
"""
