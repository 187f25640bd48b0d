"""English phrasal verbs, light verbs and set phrases that are one word: the table of ``idioms`` for one language.

"~" stands for any small word before a noun, or for none: "make ~ decision" is "make a decision", "make their decision".
What such a phrase means is added to what its own words mean: "set up" may be "activate", and is still a "set".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.understanding.words import bag

IDIOMS_EN: Final = """
sorry: i be afraid
differently: another way / in another way / a different way / in a different way / other words / in other words
automatically: by itself / by themselves
withhold: take out of
contract: contract is signed / sign a contract / sign the contract / signing the contract / signing a contract
affect: have ~ effect on / have ~ impact on / have ~ influence on / have ~ bearing on
decide: make up ~ mind / make ~ choice / make ~ decision / come to ~ decision / reach ~ decision / take ~ decision
    / come to ~ conclusion / reach ~ conclusion
postpone: put off / push back / hold off
continue: keep on / press on
happen: take place / come about / crop up
appear: show up / turn up / pop up
handle: deal with / take care of / look after / take charge of / be in charge of / take over / take on
learn: find out
examine: look into
explain: spell out / shed light on
clarify: clear up
withhold: hold back / keep back
remove: get rid of / strip out
wait: wait on / wait for / hang on
keep: hold on to / hold onto / hang on to / hang onto
visit: pay ~ visit / pay you ~ visit
measure: take ~ dimension / take ~ measurement / take ~ size / do ~ measurement
understand: get ~ idea of
help: lend a hand / lend you a hand / give you a hand / be of help / be of assistance
use: make use of
agree: come to terms / come to ~ agreement / reach ~ agreement / strike ~ deal / come to ~ arrangement
apply: put in ~ application / submit ~ application / file ~ application / make ~ application
consider: think over / think about / think through / mull over / give ~ thought / give it ~ thought / sleep on
remember: keep in mind / bear in mind / keep it in mind / think back to / think back
note: make ~ note of / make ~ note / take ~ note of / take ~ note
participate: take part
switch: turn on / switch on
activate: set up
warn: give ~ notice / give us ~ notice / give me ~ notice / give ~ heads-up / give us ~ heads-up / give me ~ heads-up
inform: keep posted / keep you posted / keep you updated / keep you informed
prepare: get ready
ready: all set / good to go
repay: pay back / pay off
total: add up to / amount to
register: sign up
reply: write back
call: give ~ call / give you ~ call / give you ~ ring / give us ~ call / make ~ call / call up / ring up
    / give ~ ring
message: drop ~ line / drop ~ message / send ~ message / drop us ~ line / drop us ~ message / drop me ~ line
    / drop me ~ message / send us ~ message / send me ~ message / shoot ~ message / shoot us ~ message / drop ~ note
    / leave ~ message / shoot me ~ message
contact: get through to / be in contact / make contact / turn to / get in contact
sign: put ~ signature
matter: play ~ role / play ~ part / play ~ big role / play ~ big part / play ~ important role / play ~ important part
    / play ~ major role / play ~ major part / play ~ large role / play ~ large part / play ~ key role
usually: as a rule / in most cases / more often than not / for the most part / most of the time / in general
    / under normal circumstances
especially: in particular
immediately: right away / straight away / from the start / from the outset / from the very start
    / from the beginning / from the very beginning / right from the start
again: once more / one more time / once again
gradually: bit by bit / little by little / step by step
stage: stage by stage
line: line by line / item by item / point by point / position by position
easily: with ease
calmly: in peace / at ~ leisure / in peace and quiet
independently: on ~ own / with ~ own hand / by yourself / by ourselves / by themselves
personally: in person / face to face
approximately: more or less / in rough terms
regarding: with regard to / in regard to / in relation to / when it come to / in connection with
during: in the course of / over the course of
instead: in place of
currently: for now / for the moment / for the time being / at this time / as of now / at present / at the present time
soon: before long / in a little while / in the near future
later: later on / down the line / down the road / at a later point / at a later time / at a later date / further on
then: in that case / in this case / in such a case / in which case
sometimes: at times / from time to time / now and then / once in a while / every so often / on occasion
always: all the time / at all times
lot: great deal / good deal / great many
handy: at hand / on hand / to hand
useful: of use / come in handy / be of use
want: feel like / be keen to / be eager to
know: be aware of / be aware / be familiar with
can: be in a position to / have ~ chance to / have ~ opportunity to / have ~ option to / have ~ ability to
    / have ~ possibility to / get ~ chance to / have ~ option of
question: raise ~ question / pose ~ question
inspect: take ~ look / have ~ look / take ~ close look / have ~ close look
try: give it a try / give it a go / have a go / try out / give it a shot
correct: put right / set right / put it right / put them right / put that right / set it right / set that right
    / make it right / straighten out
price: price tag
free: for free
valid: in force / in effect
split: break up / break down / break into / split up / divide up
close: close down / shut down
read: read through / read over
send: send off / send out / send in
type: type in / type out
choose: pick out
clean: clean up
talk: have ~ talk / have ~ chat / have ~ word / have ~ conversation
build: build up
speed: speed up
slow: slow down
meet: meet up / get together
bring: bring along / take along / have with you / take with you / bring with you
overdue: fall behind on / fall behind with / fall behind / behind on
cope: keep up with / stay on top of / keep on top of / keep pace with
exhaust: wear out / wear down / tire out / wear you out / wear you down / tire you out / take ~ toll / take its toll
include: be made up of / be composed of
qualify: be eligible for / be eligible / be entitled to / meet ~ criterion / meet ~ criteria / meet ~ condition
    / meet ~ requirement
detain: hold you up / keep you waiting / take up your time / take up more of your time / take up any more of your time
regularly: on a regular basis
daily: on a daily basis
monthly: on a monthly basis
weekly: on a weekly basis
detailed: in detail / at length / in full detail / in more detail / in greater detail / in depth
fully: in full / in its entirety
honestly: to be honest / to be frank / in all honesty / to tell the truth / truth be told / to be fair
    / to be straight / to be direct / to be upfront / to be straight with you / to be honest with you
really: in fact / in reality / as a matter of fact
together: side by side / hand in hand
extra: on top
supervise: oversee / watch over
rely: count on / lean on
relax: take it easy
reject: turn down
delay: hold up
fill: fill up
submit: hand in / hand over / turn in
test: put to the test
train: do ~ workout / do ~ training / have ~ workout
exercise: do ~ exercise
tidy: tidy up
"""
_SMALL: Final = ("", *bag("a an the your their my our its his her any some this that all us you"))
LIGHT_EN: Final = bag("make take have do give get be put")  # say little beside a noun


def spelt(phrase: str) -> Iterator[str]:
    """Yield a phrase with each small word in the place of its "~"."""
    if "~" not in phrase:
        yield phrase
        return
    for small in _SMALL:
        yield from spelt(phrase.replace("~", small, 1))
