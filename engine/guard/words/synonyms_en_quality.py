"""English words of quality that say the same: what suits, what matters, easy, hard, big, small, kinds, ways."""

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
noticeable visible
rare rarely
partial partly
combined joint
excess extra
modest small
fresh recent
clear precise
strict firm
even equal
similar comparable
corresponding matching
proper correct right
adequate enough sufficient
ample enough plenty
substantial large
minor slight
slight small
slightly little
bit little
somewhat little
complete thorough
thorough detailed
detailed itemised
comprehensive full
plain simple clear
straightforward simple easy
complicated complex difficult
complex difficult
demanding hard
tricky difficult
mainly mostly
mostly mainly
particularly especially
especially particularly
purely only
solely only
merely only
"""
