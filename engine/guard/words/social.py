"""Words that any polite talk may use, whatever it is about: they offer nothing, promise nothing and state no fact.

A new noun that is not here is a new claim. Verbs of doing for the lead (решить, списать, вернуть, оформить, сделать)
are left out on purpose, and so are all words of quality that praise a thing or an outcome.

"""

from __future__ import annotations

from typing import Final

from engine.understanding.words import bag

SOCIAL_RU: Final = bag("""
    здравствовать здравствуйте привет приветствовать добрый день утро вечер свидание прощание прощаться
    спасибо благодарить благодарный признательный признательность пожалуйста просить просьба извинить извините
    простить простите прощение приятно приятный рад радость здорово отлично прекрасно замечательно чудесно супер
    хорошо хороший ладно конечно разумеется безусловно естественно согласный понимать понять понятно понятный ясно
    ясный
    услышать слышать видеть видно знать узнать думать подумать считать казаться показаться чувствовать почувствовать
    ощущать переживать волноваться беспокоиться тревожиться стесняться смущаться
    сказать скажите подсказать подскажите рассказать расскажите поделиться поделитесь уточнить напомнить напоминать
    сообщить отвечать ответить ответ спросить спрашивать вопрос написать писать напишите говорить поговорить разговор
    беседа беседовать пообщаться общаться общение сообщение слово словечко строчка пара
    хотеть хотеться хотелось желать желание готовый возможность получаться получиться удаваться удобно удобный
    комфортно комфортный спокойно спокойный спокойствие смело свободно легко просто коротко кратко буквально
    время минута минутка минуточка секунда момент раз случай ситуация дело тема картина положение вещь человек
    люди место шаг начало конец очередь путь порядок способ вариант образ вид смысл суть деталь подробность
    разобраться разбираться посмотреть смотреть взглянуть
    глянуть
    проверить сверить сверимся двигаться идти пойти перейти переходить продолжить продолжать вернуться возвращаться
    начать начинать остаться оставаться находиться оказаться оказываться становиться случиться случаться происходить
    бывать бываться жить иметь держать держаться брать взять давать дать ждать подождать остальной
    важно важный главный главное нужный необходимый лишний подходящий ближний близкий похожий
    действительно правда реально самый примерно приблизительно вполне особенно особый отдельно отдельный полный
    простой непростой сложный непросто сложно тяжело тяжелый трудно трудный нелегко нелегкий серьезный серьезно
    большой небольшой маленький короткий долгий новый разный другой прежний текущий нынешний общий общее ваш любой
    нормально нормальный обычный обычно честно честный откровенно откровенность открыто искренне искренний доверие
    тепло душа дух сердце голова рука глаз плечо мысль чувство внимание забота интерес интересно интересный
    интересовать настроение удовольствие пожелание впечатление
    всегда-на-связи рядом здесь сюда дальше далее вместе совместно вдвоем
    сориентировать сориентировать ориентироваться ориентир подготовиться пожаловать познакомиться знакомство
    знакомый представиться обращаться обратиться обращение звать называть имя
    собраться сложиться выйти зайти прийти дойти довести касаться относиться связать связаться связь
    получить получать увидеть заметить отметить отмечать записать выбрать выбирать определиться решить-для-себя
    понадобиться пригодиться потребоваться требоваться хватить хватать достаточно довольно
    торопить торопиться спешить отвлекать беспокоить мешать настаивать давить
    сейчас сегодняшний теперь сразу скоро позже потом затем вначале сначала заранее пока по-прежнему снова опять
    иногда порой немного чуть чуточку слегка понемногу потихоньку
    помаленьку капелька побольше поменьше подробнее точнее проще лучше легче
    всяческий всякий похоже видимо наверное пожалуй кстати собственно итак значит вообще-то наконец
    подобный подходить подойти устраивать устроить заниматься занять занимать длиться составлять составить
    включать-в-себя предполагать рассчитывать приходиться прийтись
    тысяча миллион сумма цифра число данные информация вопросик ответик
    позволить позволять разрешить разрешать попробовать попытаться постараться стараться
    уважаемый дорогой-друг прекрасный замечательный чудесный
    взвесить обдумать осмыслить подумывать размышлять прикинуть
    свободный впереди позади дорога-вместе назвать указать отправить нажать
    обязательно-для-ответа подробно внимательно аккуратно бережно мягко
    сориентироваться правильно правильный верно верный делать сделать совершенно абсолютно-согласный ценить назначить
    назначенный появиться появляться возникнуть возникать доступный доступно правило необходимость необходимо стоить
    уходить программа адрес отзыв полностью-согласный искать постепенно последовательно вовремя поскольку ибо притом
    кажется очевидно естественный закономерно бывало привычный привычно обыкновенный распространенный частый
    уточнение объяснить объяснять пояснить описать опираться исходить следующий предыдущий первый-шаг ближайший
    желательно нелишний полезно полезный пригодный уместный приемлемый подойдет устроит годиться сгодиться
    выйдет получится складываться сложно-сказать ощущение переживание тревога усталость устать утомить напряжение
    напряженный нервы непривычно неловко неловкость спокойнее удобнее приятнее комфортнее вдумчиво неторопливо
    выделить уделить потратить найти находить подобрать придумать прикинуть вспомнить вспоминать забывать запомнить
    запись пометка сохранять оставлять дождаться ожидать поджидать откликнуться отозваться вступать включиться
    присоединиться начинаться заканчивать завершить подытожить резюмировать обозначить отдельно самостоятельно лично
    персонально конкретно конкретный определенный соответствующий актуальный нынешний сегодня-завтра любимый
    кратенько чуточка малость хотя-бы еще-раз вновь заново повторить повторно обратно вперед назад вглубь
    абсолютно представлять воспользоваться подход взгляд мнение признаться признать возражать отказываться против
    пожелать выражать передать передавать
    прочитать читать глядеть перед-глазами наглядно заметно понятнее яснее виднее
    вопросительный какой-то некий всевозможный многий многое мало немало множество куча ряд часть целый половинка
    договориться договорились точный точность работать намного гораздо заметно пройти страшный пример
    крыться заключаться состоять возможный захотеть пожелать рамка ход течение процесс расписать следить
    наблюдать приезжать приезжайте подъезжать заглянуть
    встретить встречать подсказка зависеть поступить понимание отнестись откликаться двинуться перейдем начнем
    груз бремя ноша всегда перестать прекратить действовать особенность специально сочувствовать
    сочувствие поддержать поддержка побыть постепенно
    комментарий пометка реальность действительность буквально скажем допустим предположим иными
    максимально отзываться делиться выходить сложность трудность нюанс тонкость
    разговаривать поболтать списаться пообщаемся готовность желанный нетрудно несложно легонько чуть-чуть
    помимо тянуть прикидывать двигаемся продвигаться старт стартовать
    пугаться пугать смелее уверенно уверенный сомнение сомневаться решиться сомневаетесь
    переписка чат диалог линия онлайн окошко выдохнуть отдохнуть вернемся
    знаком разделять подхватить подключиться поблизости остановиться прерваться
    накануне недавно давно долго обсудить обсуждать
    прочий остальное какой-нибудь что-нибудь кто-нибудь чего-нибудь
    живой отличный обязательный планировать собираться проходить
    обязательно прописанный записанный зафиксированный
    предлагать предложить речь существо вызывать найтись касаемо относительно насчет остановиться ограничиться
    поинтересоваться интересоваться выяснить прояснить разъяснить затронуть коснуться вкратце обстоять обстоятельство
    сложившийся накопиться набраться итого суммарно совокупность прикидка навскидку круглый округлить порядок масштаб
    сфера направление история пункт ниже выше следом попозже отписаться весточка сигнал откликнитесь ненадолго
    самочувствие ясность картинка нервничать нервный изматывать стресс стрессовый неприятный неприятность деликатный
    личный щепетильный период жизнь жизненный понадобится смотреться глянем взглянем учесть учитывать рассчитана
    рассчитан рассчитано рассчитаны пройтись перечислить упомянуть оговорить указывать сложить посчитать пересчитать
    воспринимать принимать-близко отложиться определиться определяться выразить поблагодарить поприветствовать
    благодарность откровенный открытость прямота смущать смутить стыд ноль одиночный единичный собеседник
    вполголоса честность обдумывание размышление раздумье решение-за интересовать-ся сохраниться актуально актуальность
    наш-с-вами чудно славно классно круто ура браво вообще целом общем частность самое-важное приоритет суета
    мгновение пару-слов фраза предложение-слов сообщенька послание имеющийся имеется иметься существующий бумажный
    вспомниться отталкиваться исходя ориентируясь опираясь глобально по-человечески по-хорошему честно-говоря
    ладненько угодно сколько-нибудь приблизительность точнее-сказать детальнее поточнее уточненный
    """)

SOCIAL_EN: Final = bag("""
    hello hi hey good morning afternoon evening day bye goodbye welcome dear
    thank thanks grateful appreciate please sorry apologize apology excuse pardon glad happy pleased pleasure nice
    lovely
    great wonderful super fine okay alright sure course certainly absolutely naturally indeed truly really honestly
    simply just right well so actually basically
    understand see hear know think feel believe guess suppose seem look sound appear notice imagine wonder
    understandable clear clearly picture situation case matter point moment minute second time while bit little
    tell say ask answer reply write message word line talk chat speak speaking conversation question let share
    mention
    explain describe note remind reminder hear
    want wish like love would could may might wonder mind care feel free prefer
    able ready possible easy easily simple simply hard difficult tough quick quickly brief briefly short long big
    small
    new different other whole general usual normal natural
    hand look check together along side
    go come get give take make put keep stay let start begin continue carry move step forward ahead back return
    wait find find turn work working show use bring happen become be last use currently absolutely
    need require enough suffice available here right now today-s then later soon first finally meanwhile
    also too as well besides anyway though however still yet already once again
    place person people someone everyone anyone kind sort type way part side rest
    exact exactly rough roughly approximate approximately about around
    important main key useful helpful handy comfortable comfortably convenient suitable calm calmly gentle gently easy
    honest honesty openly frank frankly sincere warm warmly kindly friendly trust
    heart mind soul hand eye head shoulder thought feeling attention interest interested interesting curious
    worry worried bother hesitate stress pressure rush hurry insist disturb
    name address introduce meet meeting
    decide choose pick select decision choice option
    detail details info information number figure amount sum
    idea sense reason
    write send press tap click
    touch reach line whenever wherever whatever however
    forward wish hope enjoy luck
    bit quick couple share sharing
    example manage completely totally perfectly quite pretty fairly
    try like
    normally typically usually
    rule everything anything easily exact sure okay list page item part stage once twice half
    appreciate value respect imagine must face go through experience stage stand
    note noted written correctly properly correct right wrong-way accurate tricky
    happily gladly calmly patiently slowly carefully thoroughly personally directly straight simply separately
    together someone else anybody common quite often sometimes rarely occasionally recently lately
    available reachable around nearby later earlier afterwards next previous following
    welcome hear listening listen read reading look looking view review seen
    understandably naturally obviously apparently perhaps maybe probably possibly
    tired tiring exhausting stressful awkward uneasy uncomfortable relief relieved
    remember recall forget forgotten think thinking decide deciding
    add added mention set arranged planned scheduled booked answer answers questions
    today-only tomorrow-only chat message messages
    ready set done all-set finished complete completed
    given based depending according regarding concerning
    hold hang bear stick remain leave left
    whole entire full-stop single per
    renovation-free convenient convenience comfort ease
    forth onwards onward further
    quickly-said easily-said
    love loved like liked prefer preferred
    care careful
    pleasant friendly kind kindness
    short shortly brief
    shape-of
    nearly plenty best accordingly kindly arrive arriving drive travel observe watching keeping watch depend depends
    hold treat expect stopped always simply meantime totally realistically overall amount lot rest
    figure guess ballpark piece bear mindful pause breathe
    appreciate acknowledge recognise recognize realise realize sense
    matter matters issue issues concern concerns thought
    ease comfortable space room pop quickly jot type typing
    further upcoming current currently present presently
    particular particularly specific specifically especially mainly mostly
    guide indicate indication indicative
    gladly delighted excited pleasure cheer
    simply plain plainly truly heartfelt
    difficult difficulty struggle struggling overwhelming overwhelm heavy
    folks hope hopefully
    listen talk chat catch
    order accordingly likewise similarly
    willing open
    anyway instead otherwise
    rate pick side
    located situated behind
    estimate counts using topic subject wonder glance sum tally ballpark range handle circumstance period life nerve
    draining weigh burden ping shout ready settle specify confirm clarify elaborate indicate provide state enter
    respond aspect spot area wherever regarding terms involve involved include given exactly chance sake ideally
    preferably first-time assure-less sounds sounding feelings emotional emotionally mentally honestly-said
    appreciated grasp follow-along gather idea note noting jotting counted counting adding tell-me curious interest
    possible possibly option options way ways thing things stuff matter simply-put short-word brief briefly
    rough-idea approximation whichever method form manner format style-of order place-of start starting
    currently today's nowadays far recently lately bit little small minor
    exhausting overwhelming upsetting unsettling nerve-racking heavy painful-less tough rough natural human
    nice sweet cool awesome-less neat
    choose choosing picking selecting deciding concerned concerning worried worrying troubling trouble
    comfortable happy willing prefer preferred preference fine
    relevant applicable apply applies relate related depend
    together both each respective
    attention interest picture light view term
    """)
