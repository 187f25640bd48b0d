"""Turns of speech that praise the lead, his choice and what is his, as regular expressions.

Read as the turns of rudeness are; ``<adj>`` stands for the endings of an adjective.
"""

from __future__ import annotations

from typing import Final

FLATTERY_RU: Final = r"""
вы (?:\w+ ){0,2}(?:умн|мудр|красив|обаятельн|очаровательн|прекрасн|замечательн|чудесн|потрясающ|восхитительн|
    великолепн|талантлив|одаренн|гениальн|необыкновенн|удивительн|уникальн|особенн|исключительн|проницательн|
    дальновидн|рассудительн|образованн|интеллигентн|эрудированн|смел|храбр|мужественн|стойк|разумн|приятн|щедр|
    идеальн|невероятн|шикарн|роскошн|сильн|внимательн|ответственн|грамотн)<adj>
вы (?:\w+ ){0,2}(?:умница|умнички|молодец|молодцы|гений|герой|героиня|чемпион|боец|профессионал|профи|звезда|
    прелесть|чудо|золото|сокровище|лучше всех|лучшие|лучший|лучшая|на высоте|супер|огонь)
(?:прекрасн|отличн|замечательн|великолепн|правильн|мудр|разумн|достойн|грамотн|умн|блестящ|гениальн|превосходн|
    чудесн|смел|взвешенн|похвальн|восхитительн|классн|шикарн|потрясающ|редк|тонк|безупречн|хорош|
    удачн)\w* (?:выбор|решени|вкус|подход|мысл|иде[яию]|вопрос|им[яе]|голос|чувств\w* юмор|человек|люд|клиент|
    собеседни|внешност|улыбк|интеллект|рассужден|замечани|наблюден|чуть)\w*
как(?:ой|ая|ое|ие) (?:же )?(?:вы |у вас |ваш\w* )?(?:\w+ )?(?:умн|мудр|красив|прекрасн|замечательн|чудесн|
    приятн|потрясающ|восхитительн|мил|смел|редк|талантлив|славн|молодец|умница)\w*
у вас (?:\w+ ){0,2}(?:прекрасн|отличн|замечательн|великолепн|безупречн|тонк|изысканн|превосходн|потрясающ|
    удивительн|чудесн|красив|золот|светл|отменн|природн|врожденн|настоящ|явн|хорош)\w* (?:вкус|чуть|ум|талант|
    голов|рук|голос|им|душ|сердц|характер|интуици|глаз|квартир|дом|фигур|улыбк|мышлени|данны|потенциал|
    способност|дар)\w*
восхищ\w*|восхит\w*|восторг\w*|преклоня\w*|снима\w+ шляпу|аплодир\w*|горжусь|гордимся|гордиться|гордитесь|обожа\w*
любим\w+ клиент\w*|влюбл\w*|покорил\w*|впечатлен\w*|впечатля\w*|поража\w*
редко (?:встре|кто|попада|увид|когда)\w*|таких (?:людей|клиентов|как вы)|так(?:ие|ой|ая|им|ими)(?: \w+)?,? как вы
побольше бы таких
с вами (?:\w+ )?(?:приятно|удовольствие|легко|интересно|невероятно)|одно удовольствие
удовольствие (?:общаться|работать|говорить|иметь)
приятно (?:иметь дело|общаться с таки|работать с таки|видеть таки|слышать таки|говорить с таки|помогать таки)\w*
честь (?:для|работать|общаться|помочь)|большая честь
вы (?:умнее|мудрее|красивее|сильнее|смелее|лучше) \w+|лучше (?:других|многих|остальных) понима\w*|вы достойны
вы заслужива\w*|вы заслужили
так держать|браво|респект|уважаю вас|вы (?:абсолютно|совершенно|как всегда|безусловно|тысячу раз) прав\w*
вам (?:так |очень )?(?:к лицу|ид[её]т)
сразу видно|чувствуется (?:\w+ )?(?:опыт|вкус|характер|человек|профессионал|ум)\w*|далеко пойдете
не (?:каждый|всякий) (?:способен|решится|смог|смож\w*|умеет|на такое)
солнышко|зайка|зайчик|лапочк\w*|милочка|дорогуша|золотце|котик|красот(?:ка|ке|ку|уля)|красав\w*
умни(?:ца|цы|чк\w*)|молодчин\w*|мо[яй] (?:хорош|дорог|мил)\w+
комплимент\w*|очаров\w*|обаян\w*|прелестн\w*
ваш\w* (?:ум|мудрост|красот|обаяни|талант|смелост|проницательност|дальновидност|вкус)\w*
вы (?:прекрасно|отлично|замечательно|потрясающе|великолепно|чудесно) (?:выгляд|справля|разбира|рассужда|мысл|
    понима|держ)\w*
на зависть|вдохновля\w*|сил\w+ воли|целеустремл\w*|способн\w+ (?:ученик|человек)\w*|незнаком(?:ка|ец)
сильн\w+ личност\w*
с ваш\w+ (?:\w+ )?(?:внешност|волос|талант|ум|опыт|способност|фигур|улыбк|вкус|энерги)\w*|горы сверн\w*|блестяще
(?:пишет|встретить|видеть|помочь|помогать) (?:\w+ )?(?:грамотн|умн|прекрасн|замечательн|интересн|
    приятн)\w+ (?:человек|люд)\w*
"""
FLATTERY_EN: Final = r"""
you(?:'re| are) (?:(?:so|such|very|really|truly|clearly|obviously|just|quite|absolutely|an?|the|one|most|of|my|
    our|already|incredibly|extremely|remarkably) )*(?:smart|clever|wise|bright|brilliant|intelligent|sharp|
    genius|gifted|talented|amazing|awesome|wonderful|incredible|fantastic|remarkable|exceptional|extraordinary|
    outstanding|special|lovely|charming|beautiful|gorgeous|handsome|stunning|brave|courageous|inspir|impressive|
    admirable|sensible|thoughtful|insightful|perceptive|discerning|sophisticated|generous|delight|star|hero|
    champion|legend|natural|favou?rite|perfect|superb|savvy|astute|sweet|best|rare)\w*
(?:great|excellent|brilliant|wonderful|fantastic|wise|smart|superb|perfect|amazing|lovely|beautiful|good|right|
    impeccable|exquisite|sharp|clever|awesome|fabulous|terrific|marvell?ous|nice|splendid) (?:choice|decision|
    question|taste|thinking|thought|name|voice|instincts?|eye|attitude|judge?ment|mind|person|observation)
what an? (?:\w+ )?(?:smart|clever|wise|lovely|beautiful|wonderful|great|amazing|fantastic|charming|brilliant|
    delightful|impressive|thoughtful|remarkable|pretty|gorgeous)\w*
(?:i|we)(?:'m|'re| am| are)? (?:so |very |truly |really |deeply |just |do )*(?:impressed|admire|adore|proud|
    honou?red|amazed|in awe|envious|jealous|blown away)
(?:pleasure|joy|delight|honou?r|privilege) (?:to|of) \w+(?: with| to| for)? (?:someone|such|people|a person|
    a client|clients)|(?:a )?(?:real|true|absolute|rare|total|sheer) (?:pleasure|delight|joy|honou?r|gem|treasure)
few (?:people|clients|customers)(?: \w+)? (?:like|have|are|think|would|could|can)|rarely (?:meet|see|get)
(?:someone|people|clients?|persons?|customers?) (?:like|as \w+ as) you
not (?:everyone|many people|every client|everybody) (?:\w+ )?(?:would|could|can|has|have|is|dares)|well done|bravo
kudos|hats off|congrat\w*|you rock|you deserve|keep it up|good for you
you(?:'ve| have) (?:got )?(?:\w+ ){0,2}(?:great|excellent|impeccable|wonderful|amazing|exquisite|superb|
    fantastic|beautiful|lovely|incredible|brilliant|remarkable|rare|sharp|good|real) (?:\w+ )?(?:taste|eye|mind|
    talent|instincts?|sense|voice|name|smile|heart|gift|figure|style|judge?ment|potential|home|flat)
your (?:\w+ )?(?:brilliance|wisdom|intelligence|beauty|charm|talent|taste|insight|courage|bravery|genius)
sweethearts?|darling|honey|sweetie|my dear|dear friend|love your
you look (?:great|amazing|wonderful|lovely|beautiful|fantastic|gorgeous)
your (?:\w+ )?(?:is|are) (?:so |truly |really |simply )*(?:remarkable|inspiring|impressive|amazing|admirable|
    incredible)
your (?:\w+ )?(?:is|are) (?:so |truly |really |simply )*(?:wonderful|outstanding|exceptional|enviable|extraordinary)
your (?:resilience|discipline|determination|dedication|strength|drive|willpower|smile|energy|spirit)|people with your
(?:hello|hi|hey),? (?:lovely|beautiful|gorgeous|handsome|sunshine|superstar|champ|sweet\w*)|(?:made|make) my day
inspir(?:ing|ation|es?)|(?:handle|manage|cope|do) (?:it )?better than (?:most|many|others)|that gorgeous
that beautiful
"""
