"""Words around a name and words that are no name: the tables of the person_name grammar.

Markers are the set phrases of introducing oneself in Russian and English. The words that are no names are the
commonest answers to "what is your name" that are not one, and the English words a Latin-letter guess must not take.
"""

from __future__ import annotations

from typing import Final

from engine.understanding.values.word_set import words


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases of a comma-separated list, the longest first."""
    return tuple(sorted((tuple(one.split()) for one in text.split(",")), key=len, reverse=True))


# A name after these is said to be one: it may be an unknown word, and it is evident.
STRONG: Final = _phrases(
    "меня зовут, зовут меня, мое имя, имя мое, меня звать, звать меня, зовите меня, зови меня, называйте меня, "
    "можете звать меня, меня можно звать, меня можно называть, зовите, зови, зовут, звать, называйте, обращайтесь "
    "ко мне, зовусь, величают, величают меня, меня величают, нарекли, меня нарекли, запишите меня как, запишите как, "
    "запиши как, запиши меня как, запишите на имя, откликаюсь на, отзываюсь на, "
    "можно обращаться, обращайтесь, можете обращаться, можно ко мне обращаться, называй меня, называй, "
    "меня называют, называют, назвали, меня назвали, можете звать, можете называть, можно звать, можно "
    "называть, мое имя это, меня величать, величайте, кличут, имя, фио, моя фамилия, по паспорту, my name is, my "
    "name's, my names, name is, my name, call me, you can call me, name, i am called, they call me, i go by, go by, "
    "the name's, the name is, calls me, people call me, friends call me"
)
# A name after these must look like one: «это дорого», «я занят», "i'm fine" are no names.
WEAK: Final = _phrases(
    "я, это, мы, с вами, с вами говорит, "
    "с уважением, подписан как, подписана как, записан как, записана как, "
    "пиши, пишите, записывай, записывайте, представлюсь, представляюсь, без отчества, для своих, по имени, "
    "говорит, на связи, вас беспокоит, беспокоит, пишет, пишет вам, вам пишет, можно "
    "просто, просто, лучше, можно, для вас, для друзей, а я, i'm, im, i am, this is, it's, its, it is, just, here "
    "is, with you is"
)
# Stands between such a phrase and the name: «обращайтесь ко мне по имени-отчеству», «называют все Гришей».
ABOUT: Final = words("ко мне по имени отчеству имени-отчеству так на ты все is as")
# Who may call the lead so: «друзья зовут Гриша».
BYSTANDERS: Final = words("родители мама все друзья коллеги дома родные близкие обычно всегда")
# Said before or after a name without being a part of it.
FILLERS: Final = words(
    "ну допустим например предположим типа значит вот так а и да ага угу о ой хорошо ладно ок окей конечно "
    "быть будет пусть пускай для здарова здорово дарова there yep yeah yup "
    "дядя тетя баба дядь теть "
    "будем знакомы очень приятно рад рада знакомству познакомиться взаимно привет приветик здравствуйте "
    "здравствуй здрасьте здрасте здрасти добрый доброе доброго доброй день дня вечер вечера утро утра ночи время "
    "времени суток доброго приветствую салют спасибо пожалуйста пож меня мое имя просто можно лучше если коротко "
    "короче кстати я это вас тебя вам зовут звать слушаю слушает слушаем тут здесь hi hello hey good morning "
    "afternoon evening nice to meet you thanks thank please ok okay sure yes well so and it's just me my name is "
    "am i alright alrite mate fine cheers lol haha x xx xxx"
)
# What people answer in place of a name; also capitalised or misspelt it is no name.
NEVER: Final = words(
    "нет не неа никак никто некто аноним инкогнито клиент клиентка покупатель человек мужчина женщина девушка парень "
    "менеджер оператор директор мама папа зачем почему сколько неважно незнаю нескажу секрет тайна потом позже норм "
    "нормально хз лол кек спс пжл пожалуйста спасибо привет приветик здравствуйте здраствуйте здрасте здрасти хай "
    "хелло хелоу алло алё але ау да ага угу окей ок ясно понятно понял поняла чего чего что кто где когда как цена "
    "дорого дешево скидка москва питер россия давай давайте стоп отстань отстаньте отвали бот робот тест проверка "
    "имя фамилия отчество фио господин госпожа товарищ друг брат сестра муж жена бабушка дедушка сам сама вообще "
    "ничего ничо чё че щас сейчас может точно конечно наверное хорошо плохо вы ты он она они мы вас нас меня мне "
    "бизнес реклама сайт интернет телефон номер почта адрес город банк кредит долг долги ипотека квартира машина "
    "сбер сбербанк тинькофф тинек альфа альфабанк втб газпромбанк райффайзен совкомбанк авито озон "
    "валдберис вайлдберриз ник никнейм "
    "асап инст инста вайбер ватсап вотсап телеграм телега вк пока досвидания салам салам ассалам алейкум "
    "qwerty asdf test admin user qwe asd"
)
ENGLISH: Final = words(
    "a about after again all also am an and any anyone are as ask at away back bad be because been before best "
    "better bot busy but buy bye call can cannot cant change cheap check client come company cool could customer "
    "day dear deal did do does doesn't don't dont done down each else email enough even ever every expensive fine "
    "first for free from get give go going good got great guess guest had has have he hello help her here hey hi "
    "him his hmm how human i if important in info information interested is it it's its job just know late later "
    "leave let like little live long look looking lot love made make man manager many may maybe me mean meeting "
    "message mind mine money month more morning most mr mrs ms much must my name need never new next nice no "
    "nobody none nope not nothing now of off offer office ok okay old on one only operator or other our out over "
    "owner people person phone please plan possible price private product question quick quite rather ready real "
    "really right sale sales say secret see sell send service she should skip so some someone something soon sorry "
    "start stop still such sure take talk tell test thank thanks that that's the their them then there they thing "
    "think this time to today tomorrow too try two under unknown up us use user very wait want was way we week "
    "welcome well were what what's when where which while who whom whose why will wish with without woman work "
    "working would wow wrong yeah year yep yes yesterday yet you your fine tired anonymous unsubscribe hungry "
    "alright alrite mate pal bro cheers lol haha xx xxx moscow london russia google facebook "
    "telegram whatsapp english russian"
)
# Common English given names: a lower-case Latin word counts as a name only from this list.
GIVEN: Final = words(
    "aaron abby abigail abraham ada adam addison adele adrian adriana agnes ahmad ahmed ahmet aidan alan albert "
    "alejandro aleksandr aleksey alessandro alex alexander alexandra alexey alfred alfredo ali alice alicia alina "
    "alisa alison alistair allan allen allison alma alvin amanda amber amelia amir amit amy ana anastasia anders "
    "andre andrea andreas andreea andrew andrey andy angel angela angelina angie anil anita ann anna annabel anne "
    "annette annie ansel anthony anton antonio anya april archie ariana ariel arjun arnold artem arthur arun ashley "
    "audrey august austin ava avery barbara barry bart bea beatrice becky bella ben benjamin benny bernard bernie "
    "bert beth betsy betty beverly bianca bill billy blake bob bobby bonnie boris brad bradley brandi brandon "
    "brenda brendan brent brett brian bridget britney brittany brooke bruce bryan bryce calvin cameron camila "
    "camilla candice carl carla carlos carly carmen carol caroline carrie carter casey cassandra catherine cathy "
    "cecilia celia chad chandra charles charlie charlotte chase chelsea chen cheryl chiara chloe chris christian "
    "christina christine christopher chuck cindy claire clara clarence claudia clay clayton clifford clint clive "
    "cody colin colleen connie connor conrad corey cory courtney craig crystal curtis cynthia daisy dale damian dan "
    "dana daniel danny daria darius darlene darren darryl dasha dave david dawn dean debbie deborah deepak delia "
    "denise dennis derek desmond devin diana diane diego dima dina dirk dmitriy dmitry dolores dominic don donald "
    "donna doris dorothea dorothy doug douglas drew duncan dustin dwayne dylan earl ed eddie edgar edith edmund "
    "eduardo edward edwin eileen ekaterina elaine eleanor elena eli elias elijah elisa elise eliza elizabeth ella "
    "ellen ellie elmer eloise elsa elvira emanuel emilia emily emma emmanuel enrique eric erica erik erika erin "
    "ernest ernesto esteban esther ethan ethel eugene eugenia eva evan eve evelyn evgeny ezra faith fatima faye "
    "felicia felix fernando finn fiona florence frances francesca francesco francis francisco frank franklin fred "
    "freda freddie frederick gabriel gabriela gail galina garrett gary gavin gemma gene geoff geoffrey george "
    "georgia georgina gerald geraldine gerard gilbert gina giovanni giulia glen glenn gloria gordon grace graham "
    "grant greg gregory greta guillermo gustavo gwen hailey hamza hannah hans harold harriet harrison harry harvey "
    "hassan hayden hazel heather hector heidi helen helena henry herbert herman hilary holly hope howard hubert "
    "hugh hugo hussein ian ibrahim ida ignacio igor ilya imran ines inna irene irina iris irma isaac isabel "
    "isabella isabelle ismail ivan ivy jack jackie jacob jacqueline jade jaime jake jamal james jamie jan jane "
    "janet jared jasmine jason jasper javier jay jean jeanne jeff jeffrey jen jenna jennifer jenny jeremy jerome "
    "jerry jesse jessica jesus jill jillian jim jimmy joan joanna joanne jodie joe joel joey johan johanna john "
    "johnnie johnny jon jonas jonathan jordan jorge jose josefina joseph josephine josh joshua josie joy joyce juan "
    "juana judith judy julia julian juliana julie juliet julius june justin karen karim karina karl karla kate "
    "katherine kathleen kathryn kathy katie katya kay kayla keith kelly kelsey ken kendra kenneth kenny kerry kevin "
    "kim kimberly kirill kirk kirsten kristen kristin kristina ksenia kurt kyle kylie lana lance lara larry lars "
    "laura lauren laurence laurie lawrence leah lee leila lena leo leon leona leonard leonardo lera leroy leslie "
    "lester lewis lexi liam liang liliana lillian lily lina linda lionel lisa liz liza lloyd logan lois lola "
    "lorenzo loretta lori lorraine lou louis louise lucas lucia lucian luciana lucille lucy luigi luis luisa luke "
    "lydia lynn mabel mackenzie maddie madeline madison maggie maksim malcolm malik mandy manuel marc marcel marcia "
    "marco marcos marcus marek margaret margarita marge margot maria mariam marian mariana marianne marie marilyn "
    "marina mario marion marisa marjorie mark marlene marshall marta martha martin martina marty marvin mary masha "
    "mason matt matteo matthew matthias maureen maurice max maxim maya megan mehmet mei mel melanie melinda melissa "
    "melvin mercedes meredith mia micah michael michelle miguel mike mikhail mila milena miles millie milo minnie "
    "miranda miriam misha mitchell mohamed mohammad mohammed moira molly mona monica monika morgan moses muhammad "
    "mustafa myra nadia nancy naomi nastya natalia natalie natalya natasha nate nathan nathaniel neil nelson nguyen "
    "nicholas nick nicola nicolas nicole nigel nik nikita nikki nikolay nils nina noah noel nora norma norman olaf "
    "oleg olga olive oliver olivia olya omar oscar osman otto owen pablo paige pam pamela paolo patrice patricia "
    "patrick patsy patti patty paul paula pauline pavel pearl pedro peggy penelope penny percy perry peter petr "
    "petra phil philip philippa phillip phoebe phyllis pierre piotr polly preston priscilla priya quentin rachel "
    "rafael raj rajesh ralph ramon randy raquel raul ravi ray raymond rebecca rebekah reggie regina reginald rene "
    "renee rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rocco rocky rodney rodrigo roger "
    "roland rolf roman romeo ron ronald ronnie rory rosa rosalie rose rosemary rosie ross roxanne roy ruben rudolf "
    "rudy rufus rupert ruslan russell ruth ryan sabina sabrina sadie said saif salim sally salma salvador sam "
    "samantha sami samuel sandeep sandra sandy sanjay santiago sara sarah sasha saul scott sean sebastian selena "
    "serena sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby sheldon shelly sheri sherry "
    "shirley sid sidney sienna silvia simon simone slava sofia sofie sonia sonya sophia sophie spencer stacey stacy "
    "stan stanley stas stefan stefano stella stephan stephanie stephen steve steven stewart stuart sue sunil susan "
    "suzanne sven svetlana sylvia tabitha tamara tammy tanner tanya tara tatiana tatum tatyana ted teddy terence "
    "teresa terrance terry tess tessa thelma theo theodore theresa thomas tiffany tim timmy timothy tina tobias "
    "toby todd tom tomas tommy toni tony tracy travis trevor tricia trina tristan troy tyler tyrone ulrich ursula "
    "vadim valentin valentina valerie vanessa vanya vasya vera vernon veronica vicki vicky victor victoria vijay "
    "vikram viktor viktoria vince vincent viola violet virgil virginia vivian vivien vlad vladimir vladislav wade "
    "walter wanda warren wayne wei wendy wesley whitney wilfred will willa william willie wilma winston xavier yana "
    "yasmin yolanda yulia yuri yusuf yvonne zach zachary zack zara zeina zeke zhang zhenya zoe "
    "mo katy kat jess bex becca gaz baz dez shaz daz trev kev mick mickey siobhan niamh aoife sinead ciara orla "
    "saoirse eoin padraig declan liv immy abbie ellis lottie tilly freya isla alfie archie callum rhys gareth "
    "gethin sian nige phil steph debs mandi jez ollie stu lynne lynda kirsty fraser hamish angus iain bev val "
    "deb donna jo rach hayley imogen poppy maisie keira zainab aisha khadija tariq bilal usman omari priti sunita"
)
# Surnames that the dictionary knows as other words only.
SURNAMES: Final = words(
    "бойко коваль гончар бондарь кравец швец ткач пак тен хан шин лим седых белых черных польских долгих кривых"
)
# Pet names the dictionary lacks or takes for other words.
DIMINUTIVES: Final = words(
    "толик толян вован димон димас колян санек санька санечка саныч юрец юрик стасик серый серега леха лешка "
    "антоха тоха макс максон ванек васек петруха мишаня миха михан гоша жека женек кирюха никитос ярик владик дэн "
    "дэнчик ден дениска настюха настена катюха катюшка ленок ленусик маринка иринка светик светка танюха танюша "
    "оленька оксанка юлька юльчик анютка анюта нюта ксюха лизок викуля вика маруся люся лера валерка эд эдик "
    "рустик ильдарчик тимоха гриня славик марго тата ляля ксю кеша катена витек юрок олежа олежек сережка ленчик "
    "славян славка левушка галка полинка сонька лерка любка ларик мишутка фая бахти снежка розочка"
)
