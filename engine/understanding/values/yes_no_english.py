"""The rows of yes, no and doubt in English; the verdicts are those of ``yes_no_words``."""

from __future__ import annotations

from typing import Final

ROWS: Final = {
    "Y": """
thumbs up | yh | yhh | yuh | yus | yepp | yeap | too right | go on then | go ahead then | get it booked | book us in
get me booked | get me booked in | get us booked in | put us down | you bet ya
no yeah | nah yeah | ye | d | ok | okay | okey | yes | yep | yeah | yup | yea | yas | yess | yah | aye | y | ya
yessir | hell yes | hell yeah | yes please | of course | why not | sure why not | you bet | please do
by all means | sounds good | sounds great | works for me | that works | i ' m in | i'm in | im in | count me in
let's do it | lets do it | let's go | lets go | no doubt | dont mind | love to | happy to | glad to | i think so
i guess so | i believe so | i suppose so | uh - huh | uh huh | uhuh | mhm | mm - hmm | mmhmm | affirmative
indeed | for sure | sure thing | you got it | alright | all right | okie | okey dokey | kk | roger | deal | i do
i am | i did | i have | we do | we are | we have | i can | i will | we can | we will | it is | that is correct
i agree | agreed | i accept | i confirm | confirmed | with pleasure | gladly | no reason not to | can't say no
sign me up | yes yes | sure sure | yup yup | not against | ofc | i don't see why not | don't see why not
see no reason not to | why wouldn't i | why the hell not | can't wait | you betcha | yeppers | yuppers | yesss
oh yes | oh yeah | right on | right you are | spot on | consider it done | done deal | it's a deal
you're right | without a doubt | undoubtedly | positive | i'm positive | i'm down | i'm game | i'm up for it
up for it | on board | i'm on board | all for it | i'm all for it | i'm for it | let's roll | let's begin
let's start | let's proceed | book me in | book it | put me down | i'd be happy to | i'd be glad to
be happy to | more than happy to | happy to do that | accepted | approved | ok then | okay then | very well
fair enough | no issues | no issue | not an issue | no complaints | that's ok | that's okay | it's ok
it's okay | that will work | that would work | that'll work | that will do | that'll do | sounds like a plan
sounds about right | 10 - 4 | ten four | copy that | will do | can do | it does | it was | it has | it will
it would | they do | they are | they have | they did | they will | we did | we were | we would | i was | i had
i should | he does | she does | he is | she is | he has | she has | there is | there are | there was
there were | i sure do | i sure am | i certainly do | most certainly | most definitely | in fact yes
yes indeed | yes sir | yes ma'am | si | oui | ja | you know it | hell yea | fuck yes | fuck yeah
why the heck not | wouldn't say no | i wouldn't say no | won't say no | i'm not against it | i'm not against
i'm not opposed | not opposed | not opposed to it | i have no objection | no objection | i have no objections
have no objections | don't object | i don't object | have nothing against it | nothing against it
i have nothing against it | i have no problem with that | don't have a problem with that | i'm okay with that
i'm ok with that | ok with that | fine with me | i'm fine with that | okay with me | ok by me | okay by me
good by me | good with me | i'm good with that | cool with me | i'm cool with that | that's me | count on it
no doubt about it | goes without saying | needless to say | i'm willing | willing to | i'm keen | keen
can't hurt | won't hurt | couldn't hurt | wouldn't hurt | it can't hurt | it won't hurt | no harm
no harm in trying | i don't see a problem | don't see a problem | i don't see any problem
don't see any problem | see no problem | i see no problem | 100 percent | 100 % | + 1 | yesh | yeh | okok
ok ok | pretty sure yes | very much so | very much | i'd love that | i'd love it | guess so | i reckon so
reckon so | suppose so | i'd say yes | i'd say so | so be it
""",
    "A": """
correct | that's correct | thats correct | that's right | thats right | right | exactly | all correct | all good
that's fine | all right | looks good | it's fine | it's correct | everything is correct | everything's correct
true | that's true | precisely | it's right | it is correct | its correct | perfect | that's it exactly
that is right | all is correct | all right and correct | all of it is correct | it checks out | checks out
confirm | i confirm it | you got that right | all true | it's true | that is true | it's all correct
everything is right | everything's right | everything is fine | everything looks good | everything looks right
looks right | looks correct | sounds right | nothing to change | no changes | no change needed | no mistakes
as it should be | all ok | all okay | i don't mind | don't mind | go ahead | no problem | no worries
not a problem | no objections | wouldn't mind | i wouldn't mind | i don't see a problem | happy with that
happy with it | i'm happy with that | i'm happy with it | suits me | it suits me | that suits me | that suits
""",
    "m": """
definitely | absolutely | certainly | sure | totally | surely | most likely | likely | obviously | clearly
completely | definately | absolutly | naturally | defo | deffo | defs | fo sho | fosho
""",
    "d": """
probably | i guess | i suppose | hmm | hm | perhaps | maybe | possibly | might | mayb | may be
""",
    "y": """
i would | i'd like | fine | great | cool | good | nice | please | want | ready | k | i want | i want to
we want | i want it | do it | works | okay great | ok great | let's | go | go for it | interested
i'm interested | im interested | i'm ready | im ready | i would like | i'd like to | i'd love to | id love to
would love to | i would love to | i need | need it | we need | i have one | i could | yes i do | bring it on
sounds fine | sounds interesting | perfect | awesome | amazing | wonderful | excellent | that'd be great
that would be great | would be great | would be nice | would be good | i'd be interested | go on | carry on
continue | proceed | ready when you are | book me | makes sense | sounds nice | sounds ok | sounds okay
sounds cool | sounds right | i'll take it | i'll do it | i'll try | let's try | let's try it | worth a try
worth trying | could be nice | could use that | i could use that | splendid | lovely | brilliant | fantastic
super | agree | accept | confirm | useful | i wish | would be fine | would be ok | will be fine
that would be helpful | we will do | you can | you may | good idea | great idea | nice idea | lovely idea
crack on | crack on then | crack on with it | smashing | sounds mint | sounds lush | sounds ace | sounds spot on
send it | send it over | send it to me | send it here | send it now | shoot it over | drop it here | book it
sign me up
""",
    "N": """
that won't work | won't work | doesn't work | that doesn't work | that won't do | won't do | negatory | thumbs down
yeah no | yeah nah | can't | cannot | doesn't work | does not work | doesnt work | no | nope | nah | nay | naw
nop | noo | n | not really | not now | not yet | not today | not interested | not at all | not for me | no way
no thanks | no thank you | no thx | no ty | no chance | hell no | of course not | absolutely not
definitely not | certainly not | probably not | most likely not | likely not | i guess not | i think not
i don't think so | i dont think so | don't think so | dont think so | i doubt it | doubt it | never | never ever
by no means | not a chance | not necessarily | negative | i'll pass | ill pass | i pass | pass | no need
i don't | i dont | i do not | i'm not | im not | i am not | i haven't | i havent | i have not | i didn't
i didnt | i did not | i can't | i cant | i cannot | i can not | i won't | i wont | i will not | i wouldn't
we don't | we dont | we do not | we can't | we aren't | we haven't | don't want | dont want | do not want
don't want to | i don't want | i don't want to | i don't need | don't need | dont need | do not need
don't have | dont have | i don't have | please don't | please dont | don't | dont | do not | uh - uh | nuh uh
nuh - uh | uh uh | uhm no | incorrect | wrong | that's wrong | thats wrong | false | not correct | not right
that's not right | that's not correct | not true | it isn't | it's not | it is not | isn't | not ready
not needed | not quite | not exactly | none | disagree | i disagree | i refuse | refuse | decline | i decline
maybe later | later | another time | not this time | maybe next time | next time | hard pass | i'm good thanks
i'm good | im good | nah you're alright | nah you're all right | no you're alright | no you're all right
nah i'm alright | no i'm alright | nah i'm all right | no i'm all right | i'm ok thanks | no no
not anymore | not any more | not so much | not particularly
i'd rather not | id rather not | rather not | would rather not | not happening | no more | hardly | unlikely
over my dead body | nothing | nobody | not ok | not okay | not good | not fine | not going to | not gonna
i'm not interested | forget it | forget about it | afraid not | i'm afraid not | i'm afraid no
unfortunately not | unfortunately no | sadly not | sadly no | regrettably not | sorry no | prefer not
prefer not to | i'd prefer not | i'd prefer not to | i prefer not to | would prefer not to
i'd rather not do that | count me out | i'm out | declined | not necessary | not required | no use | no point
no sense | not likely | not in the slightest | not in the least | not one bit | not a bit | far from it
out of the question | on no account | never mind | nevermind | nvm | no can do | no dice | nothing like that
nothing of the sort | not my thing | not my cup of tea | not keen | not planning to | not planning on it
not that i know of | not that i'm aware of | not to my knowledge | as if | yeah right | like hell | fat chance
in your dreams | dream on | i object | i'm against | i'm against it | against it | against | i oppose | opposed
maybe another time | maybe some other time | some other time | another day | some other day
maybe some other day | maybe another day | perhaps another time | perhaps later | maybe not now
maybe not today | i'm all set | we're all set | we're good | we're fine | i'm fine thanks | i'm good for now
skip | skip it | i'll skip | let's not | better not | best not | changed my mind | i've changed my mind
it doesn't | it does not | they don't | they aren't | they haven't | they didn't | they won't | it wasn't
it won't | it hasn't | it didn't | he doesn't | she doesn't | he isn't | she isn't | he hasn't | she hasn't
we didn't | we weren't | we won't | we wouldn't | we're not | i wasn't | i hadn't | i shouldn't | i couldn't
there isn't | there aren't | there wasn't | there are none | there is none | there's none | don't have any
i don't have any | haven't any | i have no | we have no | don't have one | i don't have one | no such thing
nothing yet | not as far as i know | not as yet | yet to | not a single one | not one | none at all | no one
zero | no siree | nuh | nein | non | nyet | hell nah | fuck no | heck no | god no | oh no | oh hell no
ain't happening | not gonna happen | not going to happen | won't happen | not a fan | no desire | not my style
no interest | no longer | no longer interested | no longer needed | don't bother | don't think so no
not willing | i'm not willing | i'm not ready | i'm not planning to | not sold | not convinced
not okay with that | not ok with that | that's incorrect | that's not true | that isn't right | that is wrong
that is incorrect | that's false | not accurate | there's a mistake | there is a mistake | there's an error
there is an error | mistake | not what i said | nothing suits | i beg to differ | try again | not for now
not at the moment | not in this life | not in this lifetime | not in a million years | unnecessary
that won't be necessary | it won't be necessary | won't be necessary | doesn't suit me | it doesn't suit me
doesn't suit | neither | na | no time for that | can't make it | i can't make it | can't do it | can't afford it
can't afford | not worth it | it's not worth it | not my priority | no good | no luck | not for us | bad idea
terrible idea | haven't got one | haven't got any | haven't got it | not possible | impossible | i'm fine
we're fine thanks | i'm fine for now | not me | not us | not mine | that's not mine | it's a no | that's a no
that'd be a no | hard no | big no
""",
    "n": """
not | nil | error
""",
    "U": """
not sure | i'm not sure | im not sure | i am not sure | i don't know | i dont know | i do not know | don't know
dont know | idk | dunno | no idea | i have no idea | depends | it depends | we'll see | well see | we will see
let me think | i'll think | i'll think about it | ill think about it | need to think | i need to think
have to think | i have to think | i'd have to think | thinking | still thinking | hard to say | kind of | kinda
sort of | sorta | so so | so - so | who knows | yes and no | either way | don't care | dont care | undecided
haven't decided | not decided | let me check | i'll check | i'll see | on the fence | can't say | cant say
no clue | not certain | i'm unsure | unsure | i wonder | maybe yes maybe no | maybe maybe not | maybe not
might not | remains to be seen | fifty fifty | fifty - fifty | up in the air | could be | not 100 % sure
not quite sure | not totally sure | not entirely sure | i might | i may | may or may not | might or might not
i need to ask | need to ask | have to ask | i have to ask | i'd have to ask | must ask | gotta ask
have to check | need to check | i need to check | i have to check | need to discuss | have to discuss
need to consult | have to consult | need to talk to | have to talk to | should talk to | ask me later
ask me tomorrow | ask me again later | couldn't say | couldn't tell you | can't tell | couldn't tell
hard to tell | difficult to say | tough to say | tough call | not decided yet | i'm torn | torn | in two minds
jury's still out | beats me | your guess is as good as mine | who can say | god knows | it varies | varies
sometimes | partly | partially | to some extent | somewhat | in a way | neither yes nor no | wait and see
time will tell | i'll get back to you | let me get back to you | get back to you | give me time | need time
i need time | need some time | i need some time | don't remember | i don't remember | can't remember
i can't remember | can't recall | i can't recall | don't recall | i don't recall | i forget | i forgot
still deciding | i haven't decided | we haven't decided | haven't made up my mind | haven't thought about it
meh | i'm considering | considering it | under consideration | i have doubts | have doubts | doubtful
i'm doubtful | i'm hesitant | hesitant | i'm on the fence | haven't the faintest | haven't a clue | not a clue
haven't got a clue | let me see | let me ask | will think | i will think | will think about it
i will think about it | gotta think | want to think | i want to think | would have to think | sleep on it
let me sleep on it | mull it over | not sure yet | who am i to say | no opinion | i'm not certain | can't decide
i can't decide | cannot decide | could go either way | maybe so | i couldn't say | on some days
from time to time | occasionally | now and then | it's complicated | complicated | sure about nothing
more or less | have no clue | i have no clue | have no idea | got no idea | i've no idea | let me talk to
let me discuss | let me consult | i'll let you know | let you know | will let you know | i'll decide later
i'll decide | will decide | decide later | can't say for sure | i can't say for sure | can't be sure
i can't be sure | can't promise | i can't promise | don't really know | don't know yet | couldn't be sure
i don't know for sure | not 100 percent sure | to be decided | to be determined | tbd | tough question
good question | tricky question
""",
    "-": """
i have a question | i have questions | i have some questions | i want to know | i need to know | i want to ask
i'd like to know | i would like to know | good morning | good evening | good afternoon | good day | good night
nice to meet you | no matter | sure about | right now | are you sure | no later than | no more than
i'm not afraid | not afraid | i'm not worried | not worried | i'm not scared | not scared | i'm not kidding
not kidding | not joking | i'm not joking | not in a hurry | i'm not in a hurry | i'm not from | i'm not a bot
can't find | can't see | can't open | can't hear | can't believe | can't understand | can't read
can't complain | couldn't find | couldn't open | didn't get | didn't receive | haven't received | not only
not just | not yet another | not to mention | no offense | no offence | no idea what you mean
i have another question | have a question | quick question | how about | what about | i am from | i'm from
my name is | good to know | no kidding | no wonder | not bad | good luck | have a good | have a nice
have a great | of course of
""",
    "f": """
thanks | thank you | thx | ty | pls | please | plz | well | so | oh | um | uh | erm | er | actually | honestly
i | we | it | that | to | me | then | just | really | think | believe | i think | i believe | i'd say | like
man | bro | dude | sir | hey | hi | hello | it's | that's | the | a | is | very | lol | haha | yet | still
my friend | though | tho | mate | buddy | guys | folks | pal
""",
}
