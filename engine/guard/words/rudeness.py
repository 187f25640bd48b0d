"""Turns of speech that belittle, hurry, dismiss, blame or mock the lead, as regular expressions.

Fields told whole, by stems; read against a text in small letters with «ё» as «е». A line is one or more turns,
an indented line goes on with the one above.
"""

from __future__ import annotations

from typing import Final

RUDENESS_RU: Final = r"""
туп(?:ой|ая|ые|ое|ых|ого|ишь|ите|ить|о|ость|ица)
(?:идиот|дебил|кретин|бестолков|безмозгл|недоум|придур|болван|балбес|имбецил|олух|остолоп)\w*
дур(?:ак|а|аки|ень|очка|ачок|ака|аку|ость|ацк\w*)
глуп(?!ее)\w*
тормоз(?:ите|ишь|нут\w*|ить)
соображ\w+
включите (?:голову|мозг\w*)
думайте головой|подумайте головой|головой (?:надо|нужно|думать)\w*|пораскиньте \w+|шевелите? (?:мозг|извилин)\w*
(?:вам|тебе) (?:что|чего|так|до сих пор) (?:непонятно|не ?понятно|неясно|сложно|трудно|мало|лень)
(?<!то, )(?<!все, )(?<!том, )(?<!того, )что (?:тут |здесь |же |вам )*(?:непонятн|сложн|трудн|неясн)\w*
что (?:тут |здесь |же |вам )*не ?понятно
(?:неужели|разве)(?: \w+)? (?:сложно|трудно|непонятно|неясно|не ясно|не видно|нельзя)
(?:особо |для )одаренн\w*
(?:вы )?(?:не )?умеете (?:ли )?(?:вы )?читать|читать (?:не )?умеете|читайте внимательн\w*
внимательнее (?:читайте|слушайте)
(?:слушайте|читайте|смотрите) внимательнее|разуйте глаза|глаза разуйте|протрите глаза|проснитесь|очнитесь
вы (?:что )?(?:глух|слеп|оглох|ослеп|спите|издева)\w*
даже (?:ребен|школьни|дура|бабушк)\w*|реб[ёе]нку понятно|как маленьк\w+|по слогам|ежу понятно
очевидно же|и так (?:ясно|понятно|очевидно)|яснее некуда|элементарн\w+ вещ\w+
до вас (?:долго |туго |никак |еще |не )*до[хш]\w+
сколько можно|сколько (?:еще|раз) (?:вам|тебе|мне|нам|нужно|надо|ждать|повторять|объяснять|говорить|спрашивать)\w*
в (?:который|сотый|десятый|тысячный|последний|пятый|третий) раз (?:вас |вам )?(?:спрашив|повтор|объясн|прош|
    говор)\w*
в (?:который|сотый|десятый|тысячный) раз|(?:еще раз )?повторяю|для тех,? кто
я (?:же |уже |ведь )+(?:сказал|говорил|объяснял|объяснил|писал|спрашивал|спросил)\w*
вам (?:же |уже |ведь )+(?:сказал|говорил|объясн|писал)\w*
хватит (?:уже |вам )?\w+(?:ть|ться)|прекратите|перестаньте|кончайте|довольно \w+ть
по?живее|пошевел\w*|шевелитесь|побыстрее|поживей|быстрее (?:отвечайте|решайте|думайте|давайте|соображ\w*)
давайте (?:уже|быстрее|побыстрее|живее|скорее|шустрее)|ну (?:же|давайте|отвечайте|говорите|сколько|что вы|и где)
(?:отвечайте|говорите|решайте|пишите|называйте|определяйтесь|ответьте|скажите) (?:уже|же|быстр\w*|скорее|
    наконец|живо|живее)
(?:ответ\w*|сказ\w*|скаж\w*|реш\w*|определ\w*|назов\w*|выбер\w*) (?:уже |же )?наконец
наконец(?:-то)? (?:ответ|реш|скаж|определ|назов|выбер|соизвол)\w*|соизвол\w*|извольте|потрудитесь|удосуж\w*
уж будьте добры|будьте любезны уже
(?:трат|тян)\w* (?:на вас )?(?:мое |наше |свое |чужое |зря )*(?:время|кота|резину)
(?:мне|нам) некогда|некогда (?:мне|нам|ждать|возиться|объяснять|ходить)
нет времени (?:на вас|вас|ждать|возиться|уговаривать|объяснять)|(?:возиться|нянчиться|цацкаться)(?: с вами)?
разжев\w*|упрашив\w*|бегать за вами|долго (?:еще )?(?:ждать|думать|молчать)|сколько ждать
вечно ждать|ждать вас (?:не|вечно)|мямл\w*|мнетесь|юлите|увилив\w*|отмалчив\w*
(?:чего|что|зачем|почему) (?:вы )?молчите
(?:мне|нам) (?:все равно|плевать|до лампочки|фиолетово|безразличн\w*|без разницы|наплевать|неинтересн\w*|
    не интересн\w*)
наплевать|плевать|какая (?:мне|нам|разница)|не (?:мое|мои|наше|наши) (?:дело|проблем\w*|забот\w*)
ваш[аи] (?:личн\w+ )?(?:проблем|трудност|забот|хотелк|отговорк|сказк|фантази|жалоб|оправдан|каприз|нытье|стон)\w*
не нравится\W+(?:не|ищите|идите|уходите|до свид\w*|никто)|не хотите\W+(?:как хотите|не надо|до свид\w*|ваше дело)
отстань\w*|отвяж\w*|отвал(?:и|ите)|отцеп\w*|провалив\w*|убирай\w*|идите (?:вы|лесом|отсюда|мимо|к черту)|валите
пош(?:ел|ла|ли) (?:вы|ты|отсюда)|скатертью|мороч\w*|не пишите (?:мне|сюда|больше|нам)
не (?:беспокойте|отвлекайте|доставайте)
обойдетесь|перебьетесь|много чести|размечта\w*|мечтать не вредно|губу (?:закат|раскат)\w*|ишь|делайте что хотите
сами? (?:же )?(?:себя |в этом |до этого )?(?:виноват|довел|набрал|влез|наделал|напросил|доигр|натвор|расхлеб|
    напорт|запустил)\w*
вините себя|пеняйте|винить (?:только )?себя|вы (?:во всем |сами |в этом )*виноваты|доигрались|допрыгались
достукались|докатились|дожили
довели себя|запустили себя|распусти\w*|безответственн\w*|безалаберн\w*|безграмотн\w*|неуч(?:и|ем)?|невежд\w*
невежеств\w*
лентя\w*|лодыр\w*|тунеяд\w*|бездельни\w*|слабак\w*|трус|трусы|трусите|трусливы\w*|тряпка|нытик\w*|ныть(?:е)?|нойте
ноете|хныч\w*
жалу(?:етесь|йтесь)|жалк(?:ий|ая|ие|ое|их)|позор\w*|стыдитесь|постыди\w*|(?:как (?:вам )?)?не стыдно
стыдно (?:должно|было бы|за вас)
(?:вы )?(?:же )?взросл\w+ (?:же )?(?:человек|люди)|капризнич\w*|истери\w*|паникер\w*|паникуете|придир\w*
привередн\w*
торгуетесь|торгуйтесь|жадн\w*|жадин\w*|скупердя\w*|скряг\w*|жмот\w*|крохобор\w*|нищ(?:ий|ая|ие|еброд\w*|их)
голодран\w*
(?:надо|нужно) было (?:раньше|думать|головой|сразу|читать|слушать)|раньше (?:надо|нужно) было
думать (?:надо|нужно) было
зачем (?:вы )?(?:брали|набрали|влезли|лезли|пришли|пишете|тратите|спрашиваете)|(?:чем|о чем) (?:вы )?думали
куда (?:вы )?смотрели
жирн(?:ый|ая|ые|юк\w*)|толст(?:ый|ая|як\w*|ух\w*)|урод\w*|убог\w*|халуп\w*|развалюх\w*|неудачни\w*|бездар\w*
никчемн\w*|бесполезн\w+ (?:человек|клиент)\w*
черт(?:а|у|и|ов\w*)?|блин|хрен\w*|фиг|фига|фигн\w*|нафиг|пофиг\w*|нахер\w*|хер|хуй\w*|хуе\w*|бля\w*|сук[аи]
говн\w*|дерьм\w*
задолба\w*|вы (?:меня |нас |уже )*достали|достали (?:уже|вы|меня|нас)|задрал\w*|заеб\w*|бес(?:ит|ите|ишь)
раздража(?:ет|ете|ешь)|утоми(?:л|ла|ли)
надоел\w*|надоеда\w*|устал\w* (?:от вас|повторять|объяснять|ждать|уговаривать|с вами)|тошнит
ерунд\w*|чуш\w*|бред|бредн\w*|бредите|бредов\w*|чепух\w*|галимать\w*|ахине\w*|заткн\w*|замолч\w*|закройте рот
дурью|маетесь
ага|ну да|надо же|неужто|кто бы (?:мог|сомнев)\w*|какая неожиданность|как (?:мило|трогательно)|умник\w*|шутник\w*
фантазер\w*
(?:не )?смешите|насмешили|вы (?:это )?серьезно|это шутка|прикалыв\w*|издева\w*
вы (?:хоть|вообще|что ли|в своем уме|нормальн\w+)
что за (?:вопрос|ответ|люд|человек|глупост|бред)\w*|отговорк\w*|отмазк\w*|оправдыва\w*|выдумыва\w*|врете|врать
вранье|лжете|лгать
у вас (?:все )?(?:нормально )?с головой|вы (?:больной|больная|ненормальн\w*|странн\w+)|с вами невозможно
с вами бесполезно
(?:ответьте|скажите|пишите|объясните|говорите|отвечайте) (?:нормально|по-человечески|внятно|толком|по делу|
    по существу)
(?:да )?(?:поймите|услышьте|запомните|усвойте|выучите) (?:же|вы|уже|наконец|себе)
нечего было \w+|бедняж\w*|бедолаг\w*|горемы\w*
(?:мне|нам|никому) (?:ваши|эти|ваша|эта) \w+ (?:не нужн|не интересн|ни к чему)\w*
хоть (?:помните|знаете|умеете|понимаете|читали|слышали)|для вас это,? (?:\w+,? )?(?:много|дорого|сложно|непосильно)
толку (?:\w+ )?(?:мало|не будет|нет|ноль)|хотя с ваш\w+ \w+|дожева\w*|жрать|жрете|обжира\w*|объеда\w*|вранья|не врите
хватит (?:уже |вам )?(?:себя |меня |нас |мне |нам )?\w+ть|кто вас (?:заставля|проси|тяну|спрашива)\w*
никто (?:вас )?не (?:заставлял|просил|тянул)\w*|таких,? как вы|с такой головой
с таким (?:отношением|подходом|характером)
что вам еще надо|ну что,? (?:записать|решили|надумали|готовы)|дальше будете (?:думать|молчать)|^(?:опять|снова) вы(?=\W)
на пальцах
вам-то|кое-кому
(?:могли|должны были) бы? ?(?:и )?(?:уже )?(?:сами?|догадаться|заметить|сообразить)\w*
сами? (?:бы )?могли(?: бы)? (?:догадаться|заметить|сообразить|понять|узнать|прочитать)
"""
RUDENESS_EN: Final = r"""
(?:could|should|might) have (?:\w+ ){0,2}(?:guessed|figured|known|noticed|thought of)
(?:are|were) you (?:slow|deaf|blind|stupid|dense|dumb|serious|kidding|listening|asleep|incapable|even|
    out of your mind|crazy|nuts|thick)
stupid\w*|dumb\w*|idiot\w*|moron\w*|fool|fools|foolish\w*|imbecile\w*|dimwit\w*|brainless|clueless|ignoran\w*
cretin\w*
use your (?:head|brain|brains|common sense)|think for (?:once|a change)|try thinking|start thinking
think (?:a bit )?harder
wake up(?! (?:at|early|calls?))|pay attention|listen (?:up|properly|for once)
read (?:it |that |my message )?(?:again|properly|more carefully)
learn to read|can(?:'t| ?not) you (?:read|see|understand|just|even|get|count)
do you (?:even|not|ever) (?:understand|read|listen|think)
what part of|how (?:hard|difficult|complicated) (?:can|is|could) (?:it|that)
is (?:it|that|this) (?:so|really|too|that) (?:hard|difficult|complicated|much)
(?:it's |it is )?not (?:that|exactly) (?:hard|complicated|difficult)|rocket science
even a (?:child|kid|toddler|five|baby)|any (?:child|idiot|fool)
obviously|duh|for the (?:last|hundredth|tenth|third|umpteenth|millionth|nth) time
how many (?:more )?times (?:do|must|should|have|are)
as i (?:already |have already )?(?:said|told)|i(?:'ve| have)? already (?:told|said|explained|asked)|spell it out
let me repeat
hurry|come on(?=[,!.?]| (?:already|now|then|just))|get on with it|make up your mind|spit it out|get to the point
speed it up
(?:stop|quit) (?:wasting|stalling|whining|complaining|dithering|dragging|moaning|crying|arguing|haggling|making|
    acting|pretending)
enough (?:already|of this|stalling|excuses|with the)|wast\w+ (?:my|our|everyone's|any more) (?:time|breath)
waste of (?:time|my|our)
don't (?:waste|bother (?:us|me|writing|asking|coming|replying)|keep (?:me|us) waiting|make (?:me|us) (?:wait|
    repeat|laugh)|test)
(?:haven't|don't have|do not have|have not) (?:got )?all day|(?:have|got) better things
answer (?:me|already|now|the question)|any day now
babysit\w*|hold your hand|spoon-?feed\w*|whatever(?=[.,!])|who cares
(?:i|we|nobody|no one) (?:do not |don't |doesn't |couldn't )?cares?(?: (?:less|about|what))?(?=[ .,!])
not (?:my|our) (?:problem|job|concern|business)
your (?:own )?(?:problem|problems|fault|mess|loss|stupidity|laziness|own doing|doing|excuses)
suit yourself|take it or leave it|like it or not|get lost|go away|leave (?:me|us) alone|shut up|be quiet|buzz off
go elsewhere|good luck with that
too bad|tough luck|deal with it|get over it|grow up|man up|toughen up|suck it up|boo hoo|dream on|in your dreams
keep dreaming
yeah,? right|oh,? please|give me a break|spare (?:me|us)
don't be (?:so |such a |a |an )*(?:silly|stupid|childish|dramatic|naive|lazy|ridiculous|greedy|difficult|baby|
    coward)
blame yourself|yourself to blame|brought (?:it|this|that) (?:on|upon) yourself|you got yourself
what were you thinking|what did you expect
you should(?:'ve| have) (?:thought|known|read|paid|listened|saved|been)|should have (?:thought|known)
serves you right|you asked for (?:it|this)
shame on|(?:be|feel) ashamed of yourself|should be ashamed|disgrac\w*|disgust\w*|pathetic|pitiful|loser\w*|lazy
laziness|ugly|you people|fat(?:ty|so)
you(?:'re| are) (?:so |too |just |clearly |really |being )*(?:fat|broke|poor|lazy|cheap|slow|dense|thick|weak|
    difficult|annoying|impossible|useless|hopeless|unreasonable|childish|rude)
cheapskate\w*|stingy|greedy|irresponsib\w*|careless|reckless|immature|childish|spoil(?:ed|t) (?:child|brat)
whin(?:e|ing|er\w*)|moaning
hysteri\w*|paranoid|silly|ridiculous|laughable|absurd|nonsense|bullshit|crap\w*|damn\w*|bloody|hell|heck|wtf
fuck\w*|shit\w*|freaking|screw (?:you|it|this)
sick of|tired of (?:you|waiting|explaining|repeating|this|your)|fed up|annoy\w*|irritat\w*|useless|worthless
incompetent|liar\w*|(?:stop|you are|you're) lying
einstein|sherlock|smart ?(?:guy|ass|alec)|know-it-all|heaven'?s? sake|god'?s? sake|for crying out loud
what is wrong with you|what's wrong with you
how (?:much )?long(?:er)? (?:do|must|should|can|will) (?:i|we) (?:have to )?(?:wait|explain|repeat)\w*
how much longer
did (?:it|this|that) to yourself|try to keep up|keep up(?=[,.:!])|poor (?:thing|you|soul)|you poor|dodging
any adult|sob story
you (?:clearly|obviously|badly) need|finally(?=[.!])|off the couch|do i (?:really )?have to|must i
if you can (?:even )?afford
i doubt (?:you|it)|ask(?:ing)? (?:you )?twice|nobody (?:asked|made|forced)|no one (?:asked|made|forced)
people like you
what more do you want|^you again|even you (?:can|could)|dumb it down
"""
