"""English words of thinking and feeling that say the same: understanding, choosing, wanting, worrying."""

from __future__ import annotations

from typing import Final

MIND: Final = """
understand understandable see get grasp
see understand get know
understand see know realise realize appreciate
understandable natural normal reasonable
see understand look review
look view see watch
look check review examine inspect
look go
look seem appear
figure understand see learn discover
find learn discover
learn discover know
find discover see
know aware
know tell
clear obvious evident apparent
clear understandable plain
unclear unsure
sure certain
think believe feel
think reflect
consider option
consider count treat
consider think look
mind think plan
mind bother
remember recall
decide choose make
chose decide
decision choice
choose pick select option
choose pick select decide prefer
choose find agree
pick choose select press
pick select take
take choose pick
take use
find pick choose select
option choice variant plan
option way possibility
possible option can
possibility chance opportunity option
compare comparison
difference differ different
check verify confirm look
check sure
confirm verify confirmation
confirm agree
assess check evaluate determine gauge
assess evaluate judge estimate
determine decide establish define
determine find
review check revisit
look revisit review reconsider
search look find seek
want wish like would
want hope
want plan
need like want
prefer like rather want
prefer suit better
like hope
like plan
like love enjoy
plan intend aim
goal want
goal aim target objective purpose
expect wait
expect anticipate plan
hope expect
interest curious
feel experience
feel sense
worry bother concern trouble
worry concern fear anxious nervous
worry mind offended
worry afraid scared
bother trouble disturb upset
bother concern worry stop
afraid scared frightened fear
afraid scared worried
frightening scary
frighten scary scare intimidating daunting
ashamed shame shameful embarrassed embarrassing
wear exhaust tiring
wear tire exhaust drain weigh
tired tiring exhausted
doubt hesitate hesitation
doubt unsure uncertain
caution cautious careful
guard careful cautious
cautious wary careful
careful caution care attentive
calmly peace quietly calm
calm quiet peaceful relaxed
hurry rush haste hasten
hurry rush pressure
insist pressure press push
trust rely confidence
honest honestly frank
honest frank straight straightforward upfront candid
open openly frank
openly open candid
plainly straight straightforwardly
plainly clearly openly honestly
honestly frankly candidly truthfully honest
dishonest unscrupulous
value appreciate
opinion view
idea thought
surprise unexpected
struggle hard difficult
cope manage handle deal
afford manage able
live cope
try attempt
try give
try test sample
try strive
mistake error wrong
confused confusing unclear
used accustomed
habit used
familiar known
matter important count
matters important
care matter
attention focus notice
notice spot see
wonder ask
stress stressful pressure
patient patience
promise commit
watch observe follow monitor see track
count include consider
manage handle run
thoughtful careful
realise realize
idea picture
motivation motivate
aware informed
glad grateful
keen interested want
eager keen
curious interested
relieve ease
ease comfort
anxious nervous
overwhelm overwhelming
tempting attractive
attract like
obvious plain
conclude conclusion
suspect doubt
trust believe
certain confident
confident confidence
annoy bother
intend intention plan
priority important main
recognise recognize know
agree true fair
like appeal
abandon quit stop
abandon drop
"""
