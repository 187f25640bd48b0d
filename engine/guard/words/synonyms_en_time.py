"""English words of time that say the same: terms, starting and ending, how often, the schedule, waiting."""

from __future__ import annotations

from typing import Final

TIME: Final = """
take last require run
take last
take require
last continue
run go
term period time
period time duration
duration length time
duration term length
long length lengthy
quick short brief
quick fast rapid
quickly fast soon rapidly promptly
soon shortly
early soon
minute moment
moment second
moment point
hour time
time moment
day date
date deadline
day daily
everyday daily
week weekly
year yearly annual annually
currently now present
currently presently now
present current
immediately straight right instantly
straight right directly immediately
beforehand ahead advance upfront
first initially
initial first starting
next following then
next further
follow next
again anew
repeat repetition again
once one
once single
single one
usually typically normally generally
usual normal regular ordinary
usually ordinarily commonly
usually often
often frequently regularly
frequent often regular
regularity regular regularly
always constantly
sometimes occasionally
rarely seldom
constantly continually
gradually steadily slowly step
slow gentle
stage step phase
start begin commence launch
start beginning
start open
end finish close complete
finished completed done finish
completion complete
complete done
stop cease
stop pause leave
stopped paused left
stop end
stop interrupt break
continue go resume carry
carry continue resume proceed
pick resume continue
goes go continue
return back
return come
resume return continue
extend prolong
extension extend
break pause rest
rest relax
wait hold
postpone reschedule
move reschedule shift
rescheduled move
move change
move switch transfer
delay late
delay postpone
late delayed
cancel cancellation
schedule timetable plan
schedule calendar
schedule set arrange
schedule appoint set
slot time
slot place
remain stay
stay live
become get turn
getting becoming growing finding
change alter
changed different
urgent urgently
pace speed
recent recently
season seasonal
deadline term
until till
stay remain yours
promptly quickly
simultaneously once
afterwards later then
afterward afterwards
later afterwards
earlier before previously
previously before earlier
previous earlier last
upcoming next coming
initially first
originally initially
eventually finally
meanwhile while
timeframe term period
timing time
noon midday
weekday weekdays workday
overnight night
annual yearly
expire end
ongoing continuing
duration long
beginning onset
hold wait pause
interval period
forthcoming upcoming
conclude end finish
wrap finish
remaining left
slow reduce lower ease
"""
