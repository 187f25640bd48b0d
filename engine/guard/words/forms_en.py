"""English forms that no rule makes: verbs, comparisons, a few nouns of doing. A line: the word, then its forms."""

from __future__ import annotations

from typing import Final

_TABLE: Final = """
be is are was were been am being
have has had
do does did done doing
go went gone going
arise arose arisen
bear bore borne
become became
begin began begun
bend bent
bind bound
bite bit bitten
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
child children
choose chose chosen choice
close closer closest
come came
deal dealt
decide decision
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
withhold withheld
uphold upheld
keep kept
know knew known
lay laid
lead led
learn learnt
leave left
lend lent
lie lying lies
light lit
live lives living
lose lost
make made
man men
mean meant
meet met
mistake mistook mistaken
month monthly
near nearest
pay paid payment payable
person people
repay repaid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
sign signed
sing sang sung
sit sat
sleep slept
speak spoke spoken
spend spent
spoil spoilt
stand stood
steal stole stolen
stick stuck
strike struck
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
thank thanks
think thought
throw threw thrown
undertake undertook undertaken
understand understood
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
woman women
write wrote written
your yours
her hers
their theirs
good better
hard harder
easy easier easily
cheap cheaper
simple simpler
news news
age aged ageing aging
use used using
die died dying
tie tied tying
owe owed owing
full fully
true truly
gentle gently
whole wholly
comfortable comfortably
reasonable reasonably
studio studios
best best
really really
"""
_COMPARED: Final = """
big calm cheap clean clear cold dark deep dry early easy fair fast fit flat fresh full gentle great happy hard healthy
heavy high hot kind large light long loud low neat nice old poor quick quiet rich rough safe sharp short simple slim
slow small smart smooth soft soon steady strict strong sure tall thick thin tight tough warm weak wet wide wise young
tiny dear pricey costly lovely friendly pretty busy lazy messy noisy thorough handy tidy steep brief fine rare scary
"""


def _compared(word: str) -> tuple[str, str]:
    """Return "bigger" and "biggest" of "big"."""
    if word.endswith("y"):
        base = word[:-1] + "i"
    elif word.endswith("e"):
        base = word[:-1]
    elif word[-1] not in "wy" and word[-2] in "aeiou" and word[-3] not in "aeiou":
        base = word + word[-1]
    else:
        base = word
    return f"{base}er", f"{base}est"


def _forms() -> dict[str, str]:
    found = {form: word for word in _COMPARED.split() for form in _compared(word)}
    for line in _TABLE.strip().splitlines():
        word, *forms = line.split()
        found |= dict.fromkeys(forms, word)
    return found


FORMS: Final = _forms()
