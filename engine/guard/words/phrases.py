"""Phrases that change what a text promises or how it treats the lead, by rule. Lemmas; ``…`` is up to three words."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, str]] = {
    "promise": """
        гарантия / гарантировать / гарантированный / гарантированно / гарантирующий / ручаться / поручиться
        обещать / обещание
        =точно / наверняка / обязательно / непременно / однозначно / стопроцентный / стопроцентно / железно
        несомненно
        безоговорочно / без проблем / без сомнений / клясться / уверять / заверять / даю слово / можете быть уверены
        в любом случае / все получится / все … получится / все … будет хорошо / все наладится / все решится
        все … будет отлично / решим вашу проблему / решим все / не о чем беспокоиться / не о чем переживать
        можете … не беспокоиться / можете … не переживать / забудете о / забыть о / избавиться от / избавим / избавит
        списать / списание / спишут / write off / written off / writing off
        успешно / успешный / успех / результат / без риска / риска нет / рисков нет / никакого риска / никаких рисков
        безопасно / безопасный / выгоднее всего / легко и быстро / быстро и легко / в два счета / мы справимся
        guarantee / guaranteed / promise / promised / assure / assured / ensure / surely / definitely / for certain
        certainly will / undoubtedly / without doubt / no doubt / for sure / be sure / rest assured / you can be sure
        everything … fine / everything … okay / everything will / will work out / work out / solve your
        nothing to worry
        no risk / no risks / risk free / without risk / safe and / success / successful / successfully / problem free
        get rid / rid of / forget about / forget your / =always =works / never fails / sure to / bound to / trust me
    """,
    "free": """
        бесплатно / бесплатный / даром / безвозмездно / безвозмездный / за наш счет / подарок / дарить / подарить
        бонус
        за счет компании / ни копейки / в подарок / презент / халява / полцены / ноль рублей
        free of charge / free / gratis / gift / bonus / for nothing / on the house / complimentary / no charge
        costs nothing
        half price / throw in / at no cost / no cost
    """,
    "discount": """
        скидка / акция / акционный / распродажа / промокод / спецпредложение / специальное предложение / дешевле
        дешево
        выгодное предложение / экономия / сэкономить / кэшбэк / льготный / беспроцентный / без процентов
        без переплат
        без переплаты / по специальной цене / снизить цену / =снизим / уступить / уступим / выгодный / выгода
        недорого
        discount / sale / promo / promotion / promo code / special offer / cheaper / cheap / savings / cashback
        bargain
        interest free / percent off / reduced price / lower price / lower the price / good deal / great deal
        best deal
        affordable / inexpensive
    """,
    "superlative": """
        лучше сразу / лучше всего / советовать / рекомендовать / стоит выбрать / recommend / advise / best to
        better to
        только у нас / только мы / только нам / only with us / only we / only to us
        =лучший / =лучшая / =лучшее / =лучшие / =лучшего / =лучшую / =лучшей / =лучшим / =наилучший / =наилучшая
        =наилучшее / =наилучшие
        самый … лучший / самый … выгодный / самый … низкий / самый … быстрый / самый … надежный / лидер
        номер один / крупнейший / =ведущий / =ведущая / =ведущие
        =ведущих / уникальный / идеальный / идеально / непревзойденный / исключительный
        топовый
        самый … опытный / самый … честный / самый … простой / самый … дешевый / самый … хороший / самый … главный
        легчайший / элитный / премиальный / эксклюзивный / безупречный / лучше всех / надежный / опытный
        профессиональный
        высококлассный / быстрый / быстро / качественный
        best / =better / finest / number one / leading / leader / largest / unique / ideal / unbeatable / unmatched
        exclusive / =top
        premium / fastest / cheapest / easiest / most reliable / most experienced / reliable / experienced
        professional
        fast / high quality
    """,
    "pressure": """
        чем дольше / чем раньше / чем позже / чем быстрее / чем больше / the longer / the sooner / the more … the
        the later
        сразу после / right after / straight after / immediately after
        только сегодня / только сейчас / только до / только на этой неделе / прямо сейчас / последний шанс
        последнее место
        последняя возможность / последний день / последние места / =осталось … место / =осталось … мест
        места … заканчиваются
        =осталось … дней / не упустите / не упускайте / упустить / успеть … до / успеть … пока / =успейте / =успеете
        =поторопитесь / срочно
        срочный / немедленно / как можно скорее / =скорее / пока не поздно / будет поздно / поздно / пожалеть
        пожалеете
        потом … дороже / цены … вырастут / цена … вырастет / подорожать / другие … уже / все … уже / =спешите
        =торопитесь
        не тяните / не откладывайте / откладывать … нельзя / медлить / время … не ждет / ограниченное / ограничено
        шанс / хуже … будет / будет … хуже / вы … должны решить / =решайтесь / решайте сейчас
        today only / only today / only now / right away now / last chance / last slot / last place / last opportunity
        few … left / places … left / slots … left / slot … left / spots … left / hurry up / hurry / do not miss
        miss out
        urgent / urgently / immediately / as soon as possible / too late / before … late / regret / prices … rise
        price … rise
        =limited / others … already / act now / act fast / now or never / do not wait / do not delay / do not put
        time is running
        running out / deadline / chance / get worse / you must decide / decide now
    """,
    "flattery": """
        таких людей мало / таких как вы / people like you / few people like / someone like you
        молодец / умница / умный / умнейший / гений / гениальный / красавица / красавец / восхищаться
        восхищение / восхищать
        восхитительный / потрясающий / великолепный / блестящий / вы … =лучший / отличный вкус
        прекрасно выглядите / хорошо выглядите
        прекрасный вкус / замечательный вкус / прекрасный выбор / отличный выбор / правильный выбор / мудрый / мудро
        отличное решение / прекрасное решение / правильное решение / замечательный человек / прекрасный человек
        обаятельный
        милая / солнышко / зайка / такой человек / горжусь / гордиться вами
        герой / смелый
        отличный вопрос / прекрасный вопрос / замечательный вопрос / хороший вопрос / прекрасное имя / красивое имя
        замечательное имя / чудесное имя
        smart / clever / genius / brilliant / amazing / stunning / gorgeous / beautiful / handsome / admire
        impressed / wise
        wisely / great taste / great choice / excellent choice / right choice / good choice / great decision
        right decision
        good decision / wise decision / great question / good question / excellent question / fantastic / awesome
        incredible
        proud of you / darling / sweetheart / honey / my dear / lovely name / beautiful name / great name / brave
        hero / you … rock
    """,
    "rudeness": """
        сколько можно / how much longer / how long can
        в конце концов / чего молчать / зачем молчать / heaven sake / god sake / why keep silent / keep silent
        ответьте уже / хоть что-нибудь / ну же / answer me already / something already
        глупо / глупый / глупость / дурак / дура / идиот / тупой / тупо / бред / чушь / ерунда / плевать
        отстаньте
        надоесть / надоели / заткнуться / лень / ленивый / сами виноваты / сам виноват
        вы … не понимаете
        тянуть время / жадный / жалкий / нытье / ныть / бестолковый / позор / стыдно должно / неудачник / не морочьте
        ну и ладно / ваши проблемы / ваша проблема / вам что / вы что / как хотите / мне все равно
        делайте что хотите
        stupid / dumb / idiot / fool / foolish / nonsense / shut up / lazy / your fault / your problem / wasting
        waste … time
        you … not get it / not get it / pathetic / loser / greedy / ridiculous / i do not care
        do not care / suit yourself
        hurry it / damn / hell / sick of / tired of you / blame yourself
    """,
    "machine": """
        вы просите / вы просили
        все что вы просите / все что скажете / как вы и сказали / everything you ask / whatever you ask / as you said
        мои правила / свои правила / свои инструкции / my rules / my instructions
        языковая модель / нейросеть / искусственный интеллект / как ии / я ии / чат gpt / модель / алгоритм / бот
        робот
        промпт / системный / инструкция / инструкции / игнорировать / игнорирую / предыдущие указания
        прежние инструкции
        перефразировать / перефразированный / переформулировать / переписать / переписанный / переформулированный
        вот … вариант / вот … версия / вот … текст / вот … сообщение / вариант сообщения / версия сообщения
        вариант текста
        исходный текст / оригинальный текст / не могу помочь с / не могу выполнить / по вашему запросу / роль / пират
        тон сообщения / стиль / без изменения фактов / сохранены / сохранила факты / пользователь / запрос
        ответ ассистента
        теперь я / я теперь / притворяться
        language model / large language / artificial intelligence / as an ai / i am an ai / an ai / neural
        chatbot / algorithm
        prompt / system prompt / instruction / instructions / ignore / ignoring / previous instructions
        rephrase / rephrased
        rewrite / rewritten / reword / reworded / paraphrase / here is … version / here is … text / here is … message
        version of / original text / i cannot help with / i cannot assist / cannot fulfill / user
        assistant says / role
        pirate / tone / style / without changing / developer / openai / model / pretend / act as / bot / robot
        i am now / i now
    """,
}

# Everyday phrases that hold a word of the tables and mean nothing of the kind.
PARDONED: Final = """
    feel free / free minute / free moment / free time / a minute free / when you are free / свободная минута
    suit you better / suit you best / suits you best / suits you better / work best for / works best for
    better for you
    best for you / which … best / what … best / what … better / which … better
    work out to / works out to / work out at / works out at
    не обязательно / не обязателен / у вас что
    самое простое / самый простой / скорее ближе / скорее всего / скорее к / скорее около / скорее это
    лучше всего обсудить / лучше всего поговорить / лучше всего написать / лучше всего уточнить / лучше всего спросить
    best to know / better to know / best to ask / better to ask / best to discuss / better to discuss / best to talk
    better to talk / best to check / better to check / best to choose / fits best / suits best
    обязательно уточнить / обязательно сохранить / обязательно спросить / обязательно написать / обязательно проверить
    обязательно сообщить / обязательно учесть / обязательно отметить / точно не помешает
    be sure to / be sure not to / make sure to
    see you / good question for / на всякий случай / в случае чего / for any chance
    work out what / work out how / work out which / work out whether / work out where / work out if
    on top of / on top / chance to / good idea to / не забыть о / do not forget / free to / free up
    most recent / most recently / most often / most commonly / most likely / at their best / best to be / best if
    best not to / best to have / best to leave / best to come / best to say / best to start / best to go / best to do
    best to keep / best to settle / best to decide / best to look / best to begin / best to bring / great deal of
    could you rephrase / can you rephrase / would you rephrase / можете переформулировать / переформулируйте
    могли бы переформулировать / сможете переформулировать / перефразируйте / можете перефразировать
    biggest worry / biggest concern / biggest fear / work out everything / work everything out
    best suit / best fit / suit … best / fit … best / work … best
"""
