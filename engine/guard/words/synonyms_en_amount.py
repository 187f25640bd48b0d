"""English words of measure that say the same: exact, rough, real, whole, all, some, enough, different."""

from __future__ import annotations

from typing import Final

AMOUNT: Final = """
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
orientation guide indication indicative guideline approximate
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
indeed really truly
"""
