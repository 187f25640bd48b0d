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
    "ко мне, можно обращаться, обращайтесь, можете обращаться, можете звать, можете называть, можно звать, можно "
    "называть, мое имя это, меня величать, величайте, кличут, имя, фио, моя фамилия, по паспорту, my name is, my "
    "name's, my names, name is, my name, call me, you can call me, name, i am called, they call me"
)
# A name after these must look like one: «это дорого», «я занят», "i'm fine" are no names.
WEAK: Final = _phrases(
    "я, это, с вами говорит, говорит, на связи, вас беспокоит, беспокоит, пишет, пишет вам, вам пишет, можно "
    "просто, просто, лучше, можно, для вас, для друзей, а я, i'm, im, i am, this is, it's, its, it is, just, here "
    "is, with you is"
)
# Said before or after a name without being a part of it.
FILLERS: Final = words(
    "ну допустим например предположим типа значит вот так а и да ага угу о ой хорошо ладно ок окей конечно пусть "
    "будет будем знакомы очень приятно рад рада знакомству познакомиться взаимно привет приветик здравствуйте "
    "здравствуй здрасьте здрасте здрасти добрый доброе доброго доброй день дня вечер вечера утро утра ночи время "
    "времени суток доброго приветствую салют спасибо пожалуйста пож меня мое имя просто можно лучше если коротко "
    "короче кстати я это вас тебя вам зовут звать слушаю слушает слушаем тут здесь hi hello hey good morning "
    "afternoon evening nice to meet you thanks thank please ok okay sure yes well so and it's just me my name is "
    "am i"
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
    "moscow london russia google facebook telegram whatsapp english russian"
)
# Common English given names: a lower-case Latin word counts as a name only from this list.
GIVEN: Final = words(
    "aaron adam alan albert alex alexander alexandra alice amanda amber amy andrea andrew angela anna anne anthony "
    "antonio arthur ashley barbara ben benjamin betty bill bob brandon brian bruce carl carlos carol caroline "
    "catherine charles charlotte chloe chris christian christina christine christopher claire cynthia daniel david "
    "deborah dennis diana diane dmitry donald donna dorothy douglas dylan edward elena elizabeth emily emma eric "
    "ethan eugene eva evelyn frank fred gabriel gary george gloria grace greg gregory hannah harold harry heather "
    "helen henry irina isabella ivan jack jacob james jane janet jason jeff jeffrey jennifer jeremy jerry jesse "
    "jessica jim joan joe john johnny jonathan jose joseph joshua joyce juan judith julia julie justin karen kate "
    "katherine kathleen keith kelly ken kenneth kevin kim kyle larry laura lauren leo liam linda lisa logan louis "
    "lucas lucy luis luke margaret maria marie marilyn mark martha martin mary masha mason matt matthew max megan "
    "melissa michael michelle mike mohamed mohammed muhammad nancy natalia nathan nicholas nick nicole nina noah "
    "oleg olga oliver olivia pamela patricia patrick paul paula peter phil philip rachel ralph raymond rebecca "
    "richard robert roger ronald rose roy russell ruth ryan sam samantha samuel sandra sara sarah scott sean "
    "sergey sharon sofia sophia sophie stephanie stephen steve steven stella susan svetlana tatiana teresa terry "
    "theresa thomas tim timothy tom tony tyler victor victoria vincent virginia vladimir walter wayne william zoe "
    "aleksandr aleksey alexey alina alisa anastasia andrey anton artem daria dasha dima dmitriy dmitry ekaterina "
    "evgeny galina igor ilya irina katya kirill ksenia lena lera maksim maxim marina mikhail misha nastya natasha "
    "nikita nikolay olya pavel petr roman ruslan sasha sergei slava stas svetlana tanya tatyana vadim valentina "
    "vanya vasya vera viktor viktoria vlad vladislav yana yulia yuri zhenya"
)
# Pet names the dictionary lacks or takes for other words.
DIMINUTIVES: Final = words(
    "толик толян вован димон димас колян санек санька санечка саныч юрец юрик стасик серый серега леха лешка "
    "антоха тоха макс максон ванек васек петруха мишаня миха михан гоша жека женек кирюха никитос ярик владик дэн "
    "дэнчик ден дениска настюха настена катюха катюшка ленок ленусик маринка иринка светик светка танюха танюша "
    "оленька оксанка юлька юльчик анютка анюта нюта ксюха лизок викуля вика маруся люся лера валерка эд эдик "
    "рустик ильдарчик тимоха гриня славик"
)
