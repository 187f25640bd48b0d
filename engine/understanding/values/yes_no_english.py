"""The rows of yes, no and doubt in English; the verdicts are those of ``yes_no_words``."""

from __future__ import annotations

from typing import Final

ROWS: Final = {
    "Y": """
no yeah | nah yeah | ye | d | ok | okay | okey | yes | yep | yeah | yup | yea | yas | yess | yah | aye | y | ya
yessir | hell yes | hell yeah | yes please | of course | why not | sure why not | you bet | go ahead | please do
by all means | sounds good | sounds great | works for me | that works | i ' m in | i'm in | im in | count me in
let's do it | lets do it | let's go | lets go | no problem | no worries | not a problem | no doubt
no objections | i don't mind | don't mind | dont mind | wouldn't mind | i wouldn't mind | love to | happy to
glad to | i think so | i guess so | i believe so | i suppose so | uh - huh | uh huh | uhuh | mhm | mm - hmm
mmhmm | affirmative | indeed | for sure | sure thing | you got it | alright | all right | okie | okey dokey | kk
roger | deal | i do | i am | i did | i have | we do | we are | we have | i can | i will | we can | we will
it is | that is correct | i agree | agreed | i accept | i confirm | confirmed | with pleasure | gladly
no reason not to | can't say no | sign me up | yes yes | sure sure | yup yup | not against
""",
    "A": """
correct | that's correct | thats correct | that's right | thats right | right | exactly | all correct | all good
that's fine | all right | looks good | it's fine | it's correct | everything is correct | everything's correct
true | that's true | precisely | it's right | it is correct | its correct | perfect
""",
    "m": """
definitely | absolutely | certainly | sure | totally | surely | most likely | likely | obviously | clearly
completely | definately | absolutly | naturally
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
that would be great | would be great | would be nice | would be good
""",
    "N": """
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
i'm good | im good | i'm ok thanks | no no | not anymore | not any more | not so much | not particularly
i'd rather not | id rather not | rather not | would rather not | not happening | no more | hardly | unlikely
over my dead body | nothing | nobody | not ok | not okay | not good | not fine | not going to | not gonna
i'm not interested | forget it | forget about it
""",
    "n": """
not | nil
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
not quite sure | not totally sure | not entirely sure
""",
    "-": """
i have a question | i have questions | i have some questions | i want to know | i need to know | i want to ask
i'd like to know | i would like to know | good morning | good evening | good afternoon | good day | good night
nice to meet you | no matter | sure about | right now | are you sure | no later than | no more than
""",
    "f": """
thanks | thank you | thx | ty | pls | please | plz | well | so | oh | um | uh | erm | er | actually | honestly
i | we | it | that | to | me | then | just | really | think | believe | i think | i believe | i'd say | like
man | bro | dude | sir | hey | hi | hello | it's | that's | the | a | is | very | lol | haha | yet | still
my friend | though | tho
""",
}
