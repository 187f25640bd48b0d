"""What a text may not promise, press or give away of itself: turns of speech by rule, as regular expressions.

Fields told whole, by stems; what is single words stands in the tables of phrases. A line is one or more turns, an
indented line goes on with the one above.
"""

from __future__ import annotations

from typing import Final

from engine.guard.words.flattery import FLATTERY_EN, FLATTERY_RU
from engine.guard.words.rudeness import RUDENESS_EN, RUDENESS_RU

TURNS: Final[dict[str, str]] = {
    "promise": r"""
да(?:ю|ем) слово|слово даю|честное слово|будьте (?:уверены|спокойны)|не сомневайтесь|вне (?:всяких )?сомнени\w*
без (?:всяк\w+ )?сомнени\w*
можете (?:быть )?(?:уверены|не сомневаться|не волноваться|спать спокойно|положиться|смело)\w*
можете на нас (?:положиться|рассчитывать)
безусловно|сто процентов|на все сто|сто из ста|стопудов\w*|всегда (?:получа|выигр|списыв|доволь|успе)\w*
никогда не (?:отказ|подвод|проигр|опазд)\w*
ни разу не|еще никому|еще (?:никто|ни один)|отказов (?:не|нет)|(?:вам )?не откаж\w+|осечек
(?:никто|никому) не (?:отказ\w*|пожалел)
точно (?:получ|спиш|помож|подойд|понрав|будет|успе|реш|сдела|одобр|не)\w*
все (?:\w+ )?(?:образуется|устроится|уладится|уладим|сделаем за вас|будет в порядке)
мы (?:все )?(?:спишем|избавим|уладим|добьемся|выиграем|победим|отстоим)|решим (?:вашу|все|любую|эту) проблем\w*
ничем не рискуете|не рискуете|ничего не (?:потеряете|теряете)
положительн\w+ (?:исход|решени|результат)\w*|в вашу пользу|суд (?:\w+ )?(?:спишет|одобрит|поддержит|согласится)
проверено (?:годами|временем)|доказан\w*
останетесь (?:очень )?(?:доволь\w*|в восторге)|вам (?:\w+ )?понравится|не пожалеете|предоставьте (?:это|все) нам
положитесь|доверьтесь|во что бы то ни стало|любой ценой
при любых (?:условиях|обстоятельств\w*)|что бы ни (?:случил|произош)\w*|раз и навсегда|навсегда
(?:вы )?забудете про|долги (?:\w+ )?(?:исчезн|уйд|спиш|сгор)\w*|долгов не (?:станет|будет|останется)
(?:you have|have) (?:my|our) word|(?:my|our) word on|mark my words|take my word|count on it|rely on us|trust us
leave (?:it|everything) (?:all )?to us|we've got (?:you(?! (?:down|booked|registered|scheduled|in|on|at|for)\b)|this)
we(?:'ll| will) (?:make it happen|win|solve|sort (?:it|everything|all)|fix (?:everything|all)|get you|
    take care of (?:it|everything|all))|no matter what|whatever happens|come what may
(?:a |one )?hundred percent|foolproof|fail-?safe|bulletproof|can(?:'t|not| not) (?:lose|fail|go wrong)
nothing (?:can|will|could) go wrong|nothing to lose
never (?:fail\w*|been refused|refus\w*|lost a|had a|let anyone|let you)
always (?:win|wins|succeed\w*|approve\w*|happy|satisfied)
(?:every|all) (?:our |of our )?clients? (?:is|are|gets?|has|have)
(?:will|going to|'ll) (?:\w+ )?be (?:\w+ )?(?:fine|okay|alright|all right|approved|gone|solved|happy|delighted|
    satisfied|debt-?free|successful|thrilled|pleased)
(?:will|'ll) (?:\w+ )?(?:love|succeed|win|never regret|like it)|won't (?:regret|be (?:sorry|disappointed|refused))
will not (?:regret|be (?:sorry|disappointed|refused))
certain (?:to|of|that you)|proven|positive (?:outcome|result|decision)|in your favou?r|once and for all|debt-?free
problem solved|peace of mind|without fail|undeniabl\w*|unconditional\w*|no strings|sure thing|success rate
(?:ничего|следа) не останется|сам[иоа]? (?:уйд|растворит|исчезн)\w*|(?:уйд|исчезн)\w+ сам[иоа]?|себя не узнаете
выдохнете
(?:звонки|коллекторы|проблемы|боль|долги) (?:\w+ )?(?:прекрат|исчезн|уйд|закончат|отстан)\w*|заговорите
no question(?=[,.!])|no ifs|(?:are|'re) going to (?:reach|get|make|love|win|succeed)|disappears?
satisfaction (?:is )?(?:assured|certain)
(?:will|'ll) (?:\w+ )?(?:stop|halt|block|cancel|erase|remove|wipe|dismiss|lift|settle) (?:them|it|all|any|every|
    your|the (?:debts?|calls|bailiffs|collectors|court|arrest|seizure|interest))
""",
    "free": r"""
за так|не нужно (?:ничего )?платить|без (?:оплаты|всякой платы)|оплат\w+ не (?:нужна|требуется|берем)|подарим
дарим|приплатим|в придачу|(?:мы|компания|фирма) (?:\w+ )?(?:оплатим|оплатит|оплачивает) (?:за вас|сам\w*)
на халяву|нулев\w+ (?:стоимост|цен)\w*|(?:вам )?(?:это )?ничего не будет стоить
не возьмем (?:с вас )?(?:денег|ни рубля|плат\w*)|ни рубля
without (?:charge|paying|payment)|no (?:fees?|charges?|payment (?:is )?(?:needed|required|necessary))
(?:won't|will not|needn't) (?:have to |need to )?pay|don't (?:have|need) to pay(?: (?:anything|a))?|nothing to pay
zero (?:cost|fees?)|our treat|(?:it is|it's|that is|that's) on us(?=[,.!])|we(?:'ll| will) (?:cover|pay)
as an? (?:gift|bonus|present)|giveaway|not cost you|won't cost
угощаем|угостим|сделаем просто так|за счет (?:клуба|студии|салона|клиники|заведения|школы|фирмы|компании)
за наши деньги
on the (?:club|studio|salon|firm|company|clinic)(?=[,.!])|comes with it|thrown in
""",
    "discount": r"""
скидоч\w*|подешевле|сбав\w+ цен\w*|скинем|скинуть (?:цену|процент|немного)|уцен\w*
(?:особ|специальн|персональн|сниженн|приятн|стар|закрыт|минимальн)\w* (?:цен|услови|предложени|тариф|стоимост)\w*
цен\w* ниже|ниже (?:рынка|рыночн\w*|конкурент\w*)|в два раза (?:дешевле|меньше)|половин\w+ цены|за полцены
по цене (?:одно|дв)\w*|купон\w*|бонус\w*|к[еэ]шб[еэ]к\w*|экономи(?:те|шь|м)|договоримся (?:о|по) цене
цен\w+ договорн\w*|торг уместен
vouchers?|coupons?|rebates?|special (?:prices?|rates?|deals?|terms)
(?:better|friendly|bargain|unbeatable|old|lower|lowest|reduced) (?:prices?|rates?|deals?)|money off
knock \w+ ?\w* ?off|off the (?:price|first|total)
you(?:'ll| will)? save|save (?:you )?(?:money|up to|on)|(?:two|three|\d) for (?:one|the price|two)|haggle
price match|loyalty|(?:\d ?%|percent|roubles|rubles|dollars) off
(?:постоянн|нов)\w+ (?:гост|клиент|покупател)\w* (?:\w+ )?(?:меньше|дешевле|выгодн|скидк|особ)\w*
less for (?:regulars|members|students|new)
""",
    "superlative": r"""
наи(?:более|лучш|высш|низш|больш|меньш|выгодн|кратчайш|скорейш)\w*
(?!дальней|ближай|малей|поздней|дальнейш)\w{4,}(?:ей|ай)ш(?:ий|ая|ее|ие|его|ей|ую|им|их|ем|ими)
сам(?:ый|ая|ое|ые|ого|ой|ую|ым|ых|ом) (?!же|тот|перв|начал|конц|последн|обычн|прост|важн|главн|удобн|подходящ|
    близк|нужн|ближайш)\w{3,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ую|ым|им|ых|их|ом|ем)
лучше,? (?:всех|других|остальных|конкурентов|рынка|чем (?:у|в|другие|где|кто))\w*|ни у кого
нигде (?:больше|не найд|дешевле|лучше)\w*
никто (?:больше |другой |лучше )*не (?:предлож|дела|дает|сможет|сделает|умеет)\w*
равных|аналогов|конкурент\w*|вне конкуренции|№ ?1|единственн\w+ в (?:город|москв|росси|стран|регион)\w*|лидир\w*
в топе|топ-?\d+|высш\w+ (?:класс|качеств|уров|разряд|проб|катег)\w*|высочайш\w*
(?:мировом|высоком|высшем|европейском) уровне|мирового (?:уровня|класса)
первоклассн\w*|люкс\w*|премиум\w*|неповторим\w*|безукоризненн\w*|превосходн\w*|великолепн\w*|отменн\w*|роскошн\w*
шикарн\w*|потрясающ\w*|фантастическ\w*|легендарн\w*|знаменит\w*|прославленн\w*|революционн\w*
передов(?:ой|ые|ая|ых)|эталон\w*|образцов\w*|супер\w*
мастера своего дела|знают свое дело|(?:многолетн|огромн|богат|колоссальн)\w+ опыт\w*|большим опытом
(?:the )?most (?!people|of|likely|often|part|common|convenient|suitable|important|cases|comfortable|probably|
    days|popular with)[a-z]+(?:ed|ing|ful|able|ible|ous|ive|al|ent|ant|ic|ate|ern|ern|ish)
(?!interest|request|test|rest|west|guest|honest|suggest|invest|latest|nearest|closest|earliest|modest|harvest|
    forest|contest|protest|quest|chest|nest|digest|arrest|manifest|earnest|best|furthest|farthest|lowest|
    soonest|easiest|simplest)[a-z]{2,}est
second to none|like no other|(?:no one|nobody) (?:else (?:does|can|offers)|offers|comes close|can match|can beat)
nowhere else
better than (?:anyone|any|all|others|the rest|our|everyone|most)|unrivall?ed|unparall?eled|unsurpassed|peerless
world-?\s?class|first-?\s?class|top-?\s?(?:notch|quality|tier|rated|class)|state-of-the-art|cutting-?\s?edge
award-?\s?winning|no\. ?1|premier|luxury|elite|ultimate|superior|supreme|flawless|impeccable|magnificent|legendary
renowned|famous|revolutionary
highly (?:experienced|qualified|skilled|trained|rated)|(?:decades|years) of experience
the only (?:one|company|firm|studio|clinic|school|team)? ?(?:in|that|who)
(?:perfect|excellent|fantastic|amazing|incredible|superb|outstanding|exceptional|terrific)(?= \w)
топ-\w+
(?:лучше|лучших|лучшего|лучшую) (?:\w+ )?(?:вы )?не найд\w+
""",
    "pressure": r"""
до конца (?:дня|недели|месяца|года|суток|акции|квартала|выходных|лета|сезона)
только (?:на этой|эту|этой|один день|пару дней|ближайш\w*)|сейчас или никогда|сию (?:минуту|секунду)
незамедлительн\w*|безотлагательн\w*|как можно (?:скорее|быстрее|раньше)|поскорее|поторап\w*|успевайте|не успеете
пока (?:еще )?(?:есть (?:места|место|возможность|шанс)|действу\w*|не (?:поздно|разобрали|закончил\w*|
    подорожа\w*|подня\w*|выросл\w*))
(?:мест|слот|окн|окошк|запис|предложени|цен|акци|набор|скидк|услови)\w*(?: \w+){0,3} (?:заканчива|истека|
    закрыва|кончают|кончает|ограничен|разбира|разлета|тает|тают|сгора|сгор|пропад|вырас|вырос|подорожа|повыс|
    поднимут)\w*
(?:цена|предложение|условие|место|скидка|акция)(?: \w+){0,3} (?:действует|держится|актуальн\w*|сохран\w*) (?:до|
    только|пока|лишь)
(?:осталось|остается|осталась|остались)(?: \w+){0,3} (?:мест|слот|окн|окошк|дн|час|минут)\w*
последн(?:ий|яя|ее|ие|юю|его|их|ей) (?:шанс|мест|возможност|день|дни|слот|окн|час|вагон|предупрежд)\w*
больше не (?:будет|предложим|повторит\w*|запишем|откроем)|завтра (?:будет (?:дороже|поздно|уже)|уже|цена)
потом (?:будет )?(?:пожале|поздно|дороже|хуже)\w*
иначе (?:вы|будет|потер|упуст|не|цена|мест|прид|останетесь)\w*|а то (?:будет|не|упуст|потер|мест|поздно)\w*
упуска\w*|потеряете|лишитесь|промедлени\w*|медлите|каждый день (?:на счету|промедл\w*)
время (?:не ждет|идет|уходит|работает против|на исходе|поджимает)|часы тикают|счет идет|горящ\w*|дедлайн\w*
крайний срок|срок\w* горят|у вас нет (?:выбора|времени|другого)|выбора нет|будет (?:только )?хуже
вы (?:обязаны|должны) (?:решить|записат|выбрат|ответит|оплат|согласит)\w*
все (?:уже|давно) (?:записал|купил|выбрал|решил)\w*|приставы (?:придут|заберут|опишут|уже)
(?:by )?(?:the )?end of (?:the |this |today|next )?(?:day|week|month|year|weekend)|expir\w*|offer ends
ends (?:soon|today|tonight|tomorrow)|while (?:it|they|stocks?|supplies|places|slots|spots) lasts?
before (?:it's|it is|they're) (?:gone|too late)|won't last
(?:going|selling|filling|running) (?:fast|up|out|quickly)|(?:fills?|sells?|runs?) (?:up|out) (?:fast|quickly|soon)
(?:only|just) (?:a few|one|two|three|\d+) (?:\w+ )?(?:places?|slots?|spots?|seats?|left|remaining)
(?:places?|slots?|spots?|seats?) (?:are )?(?:left|remaining|limited|filling)
limited (?:time|offer|number|places|spots|slots|seats|availability)
(?:last|final) (?:chance|call|place|spot|slot|seat|opportunity|warning|offer|notice|days)
act (?:now|fast|quickly|today)|don't (?:miss|wait|delay|put it off|lose|think too long)|asap|without delay
time is (?:running|ticking|of the essence)|clock is|ticking|or else|or you(?:'ll| will) (?:lose|miss|regret)
otherwise you|you(?:'ll| will| would) (?:lose|miss|regret)
prices? (?:goes|will go|is going|are going|rises?|go|increases?) up|tomorrow (?:it|the price) (?:will|goes|may)
no (?:choice|other option|time to lose)
you (?:must|have to|need to) (?:decide|book|act|choose|sign|pay) (?:now|today|right|immediately|fast)
everyone (?:else )?(?:is|has) already|others (?:have|are) already|or it(?:'ll| will) be too late|sooner rather
пока (?:еще )?(?:бесплатн|ничего не стоит|доступн|стоит)\w*|вот-вот (?:закро|законч|конч|подорожа)\w*
(?:набор|запись|регистрация|группа) (?:\w+ )?(?:закрыва|закро|законч|заканчива)\w*
(?:this|next) (?:week|month|weekend) only
(?:enrolment|enrollment|registration|booking|group|offer) (?:\w+ )?clos(?:es|ing)|clos(?:es|ing) soon
almost (?:gone|full|sold)
(?:places|slots|spots|seats) (?:are )?(?:vanishing|disappearing|flying|scarce)|free (?:only )?(?:this|today|until)
""",
    "machine": r"""
как (?:ии|модель|программа|бот|ассистент|нейросеть|языков\w+|помощник)
(?:я|мы) (?:всего лишь |просто |лишь |только )?(?:ии|программа|автоответчик|ассистент|виртуальн\w+ \w+|
    компьютер\w*|машина)|машинн\w+ обучени\w*|обуч(?:ен|ена|ающ\w*) на|обучающ\w+ данн\w*
мо(?:их|и|ей|ем|ими|и) (?:данн\w+ обуч\w*|обучени\w*|настройк|разработчик|создател|промпт|алгоритм|возможност)\w*
разработчик\w*|токен\w*|контекстн\w+ окн\w*|chatgpt|gpt\w*|openai|claude|gemini|llm|ai
не (?:имею|могу иметь) (?:чувств|эмоци|личн\w+ мнени|доступа|доступ)\w*|генерир\w*|сгенерир\w*
^(?:вариант|верси[яи]|реплика|ответ|текст|сообщение|перефразировка|формулировка) ?\d? ?:
надеюсь,? (?:это |такой |этот )?(?:помо|текст|вариант|ответ|подойдет)\w*
могу (?:\w+ )?(?:короче|другой вариант|еще вариант\w*|более формальн\w*|менее формальн\w*|изменить тон|
    сменить тон)
(?:исходн|оригинальн|заданн|предоставленн|авторск)\w* (?:текст|сообщени|реплик|фраз|смысл|формулировк)\w*
согласно (?:инструкци|правил|промпт|систем|заданию|вашему запросу)\w*|по (?:инструкции|заданию|сценарию|скрипту)
скрипт\w*|системн\w+ (?:сообщени|промпт|инструкци|подсказк)\w*
(?:новые|предыдущие|прежние|прошлые|все) (?:инструкции|указания|ограничения)
режим\w* (?:разработчик|отладк|администратор|бога)\w*|мне (?:запрещено|сказано|велено|поручено|дали указание)|json
xml|html|markdown|api|парол\w*|секретн\w* (?:ключ|код|слов|инструк)\w*|взлом\w*|без ограничений|слушаюсь
выполняю (?:команд|инструкц|запрос|указан)\w*
as an? (?:ai|assistant|language model|llm|bot|machine|program|virtual)
i(?:'m| am) (?:just |only |actually |really )*(?:an? )?(?:ai|bot|robot|machine|program|language model|llm|
    virtual|chatbot|computer|automated)|machine learning|trained (?:on|by)|training data|knowledge cutoff
my (?:prompt|programming|training|developers?|creators?|guidelines|system|knowledge|context|settings|
    capabilities|algorithms?)|context window|tokens?|gpt\w*|anthropic
(?:don't|do not) have (?:feelings|emotions|personal opinions|opinions|a body)|paraphras\w*|rewrote|rephras\w*
reword\w*|polished
(?:here(?:'s| is| are)|below is) (?:\w+ ){0,4}(?:version|text|message|rewording|wording|draft|reply|response|
    variant|rewrite|alternative)
(?:revised|original|rewritten|final|updated|alternative|shorter|polished) (?:version|text|message|wording|draft)
version \d|(?:i )?hope (?:this|that) helps
let me know if you(?:'d| would)? (?:like|want|need|prefer) (?:me to|any changes|another|a different|adjust\w*|
    changes|a shorter)|feel free to (?:edit|adjust|modify)
would you like me to (?:rephrase|rewrite|shorten|adjust|change the)|as (?:requested|instructed|per your)
per (?:the|your) instructions
system (?:prompt|message|instructions?|override)|new instructions|(?:developer|debug|admin|god) mode|jailbr\w*
acting as|role-?\s?play\w*|override|password\w*|api key|secret (?:key|code|word)|hacked|pwned|the script
(?:user|assistant|system):|the user
i can(?:'t|not| not) (?:help with|assist|comply|fulfil\w*|disclose|reveal|share my)
i(?:'m| am) (?:unable|not able|not allowed|not permitted) to (?:help|assist|comply|disclose|reveal|answer)
no restrictions|unrestricted|at your command|obey\w*|yes,? master
(?:виртуальн|цифров|автоматическ|электронн)\w+ (?:помощни|ассистент|консультант|ответ|систем|оператор)\w*
запрос (?:обработан|принят|выполнен)|сохранен\w* (?:все )?(?:факт|смысл|цифр)\w*
(?:warmer|friendlier|softer|nicer) (?:take|tone|way|version)
automated|(?:kept|preserved|retained|keeping|preserving) (?:all )?(?:the |every )?(?:facts?|details|meaning)|output
нейро\w+|переписываю|перефразирую
""",
    "flattery": FLATTERY_RU + FLATTERY_EN,
    "rudeness": RUDENESS_RU + RUDENESS_EN,
}
