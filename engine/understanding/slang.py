"""What people type in chats for what they would write in a letter: one table, both languages.

Keys are normalised (lower case, ``ё`` as ``е``); a value is the plain words the form stands for. The
table is general knowledge of chat language and serves matching and the classifier alike.
"""

from __future__ import annotations

from typing import Final

_RUSSIAN = {
    "что": "че чо шо што чето:что-то чет:что-то чот:что-то чтот:что-то чета:что-то шото:что-то",
    "сколько": "скока скок скоко сколка сколко скольк",
    "сейчас": "щас ща щаз сича счас сейчс",
    "сегодня": "седня сегодн сення сегоня",
    "вообще": "ваще вобще воще вообщем:в-общем вопще",
    "нормально": "норм нормас нормал нормуль",
    "спасибо": "спс спасиб спасибки спасибочки сенкс пасиб пасибо пасибки сяб",
    "пожалуйста": "пж пжл пжлст пжст плиз плз пожалста пожалуста пожайлуста пожалуйса пожалйста пжалста плис",
    "очень": "оч",
    "может быть": "мб мож можт",
    "информация": "инфа инфу инфы инфо инфой",
    "тысяча": "тыща тыщ тыщи тыщу",
    "не знаю": "хз незнаю незн нзн нз незнай",
    "не хочу": "нехочу нехоч нихочу",
    "не надо": "ненадо ненадобно нинада ненада",
    "не могу": "немогу немогем",
    "не нужно": "ненужно",
    "не нужен": "ненужен",
    "не буду": "небуду",
    "не пишите": "непишите нипишите",
    "не пиши": "непиши нипиши",
    "не звоните": "незвоните",
    "пиши": "пишы",
    "не понял": "непонял",
    "не поняла": "непоняла",
    "не интересно": "неинтересно неинтерсно",
    "не интересует": "неинтересует",
    "не актуально": "неактуально неакт",
    "не скажу": "нескажу",
    "человек": "чел чела челик",
    "почему": "пачему почиму поч",
    "зачем": "нафига накой нахрена",
    "когда": "када кагда кгда",
    "тогда": "тада",
    "тебя": "тя",
    "меня": "мя",
    "здравствуйте": "здрасте здрасьте здрасти здравствуте здраствуйте здраствуй здравсвуйте драсте "
    "драсьте здрав здр дратути дратуте дратвуйте дратуйте здравия",
    "привет": "прив приветик приветики превед приветствую приветы дарова здарова здаров даров дароу хай хаю ку йоу",
    "добрый день": "дд",
    "добрый вечер": "дв",
    "доброе утро": "ду",
    "ничего": "ниче ничо ничче",
    "конечно": "конеш канеш канешн конечн конешно канечно",
    "наверное": "наверн наверно",
    "говорит": "грит",
    "говорю": "грю",
    "короче": "кароч короч кароче",
    "извините": "извиняюсь извени извените сорян сорри сори",
    "хорошо": "хор харашо хорошь",
    "ладно": "лан ладн ладна",
    "да": "ага угу даа",
    "сообщение": "сообщ сообщуха",
    "телефон": "тел телеф",
    "предложение": "предлож",
    "деньги": "бабки бабло бабла лавэ",
    "понедельник": "пн",
    "вторник": "вт",
    "среда": "ср",
    "четверг": "чт",
    "пятница": "пт",
    "суббота": "сб",
    "воскресенье": "вс",
    "вопрос": "вопр",
    "минута": "мин",
    "рубль": "руб",
    "нету": "нема",
    "нет": "неа неат нее нетт",
    "черный список": "чс",
    "вотсап": "ватсап воцап вацап вотсапп вацапп ватсапп whatsapp ватцап",
    "телеграм": "телега телегу телеге тг телеграмм телеграмме telegram",
    "подождите": "погодите погодь падажжи падажди",
    "подожди": "погоди",
    "тоже": "тож",
    "потом": "патом",
    "просто": "прост",
}

_ENGLISH = {
    "please": "pls plz plss pleas pleaze",
    "thanks": "thx tnx thnx ty thanx tysm",
    "you": "u ya",
    "your": "ur",
    "are": "r",
    "because": "cuz coz bc",
    "people": "ppl",
    "message": "msg",
    "tomorrow": "tmrw tmr",
    "information": "info",
    "i do not know": "idk dunno",
    "i do not care": "idc",
    "what": "wut wat",
    "want to": "wanna",
    "going to": "gonna",
    "got to": "gotta",
    "give me": "gimme",
    "let me": "lemme",
    "do not": "don't dont",
    "does not": "doesn't doesnt",
    "did not": "didn't didnt",
    "is not": "isn't isnt ain't aint",
    "are not": "aren't arent",
    "was not": "wasn't wasnt",
    "were not": "weren't werent",
    "can not": "can't cant cannot",
    "could not": "couldn't couldnt",
    "will not": "won't wont",
    "would not": "wouldn't wouldnt",
    "should not": "shouldn't shouldnt",
    "have not": "haven't havent",
    "has not": "hasn't hasnt",
    "i am": "i'm im",
    "i will": "i'll",
    "i have": "i've ive",
    "i would": "i'd",
    "it is": "it's",
    "that is": "that's thats",
    "what is": "what's whats",
    "how is": "how's hows",
    "where is": "where's wheres",
    "who is": "who's whos",
    "there is": "there's theres",
    "let us": "let's lets",
    "you are": "you're youre",
    "we are": "we're",
    "they are": "they're",
    "you have": "you've",
    "we have": "we've",
}


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for plain, forms in (*_RUSSIAN.items(), *_ENGLISH.items()):
        for form in forms.split():
            key, _, own = form.partition(":")
            meant = (own or plain).replace("ё", "е").replace("-", " ")
            if key != meant:
                table[key] = tuple(meant.split())
    return table


SLANG: Final[dict[str, tuple[str, ...]]] = _table()
