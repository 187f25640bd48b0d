"""Talk that is no intent of anybody's: who one is, the weather, «ну да», numbers and dates.

The examples of a script know nothing of all the rest that people write, so the classifier is shown
some of it. Each group is a class of its own, of about the size of an author's; when one of them is
nearest, nothing is heard.
"""

from __future__ import annotations

from typing import Final

from .background_wide import WIDE

_GROUPS = """
меня зовут анна; мне сорок лет; я работаю врачом; я пенсионер; живу в москве; мы из другого города; у меня семья;
я замужем; я студент; родился в деревне; моя мама учитель; работаю на заводе

как дела; как настроение; что делаете; чем занимаетесь; как жизнь; что нового; как сам; как вы себя чувствуете;
хорошего дня; приятного вечера; спокойной ночи; рад знакомству

какая сегодня погода; на улице снег; холодно; жара стоит; будет ли дождь; мороз минус двадцать; солнце светит;
ветер сильный; весна пришла; лето скоро кончится; зима в этом году теплая; гроза была

хорошо; ладно; понял; все ясно; окей; так точно; верно; ну да; вот так; возможно; вряд ли; думаю да

не знаю; затрудняюсь ответить; не уверен; сложно сказать; как получится; посмотрим; по разному; когда как;
не могу вспомнить; не важно; любой вариант; мне все одинаково

сегодня утром; завтра днем; в пятницу; через неделю; в прошлом месяце; с понедельника; вчера вечером;
пару дней назад; уже давно; полгода; в пять часов; каждый день

сто тысяч; двадцать штук; около десяти; примерно полмиллиона; два человека; одна комната; пять лет; тысяч тридцать;
больше миллиона; три процента; восемь метров; семьсот рублей

смотрю сериал; играю в игру; слушаю песню; читаю роман; был в театре; какой фильм выбрать; кто победил на чемпионате;
посмотрел новости; хоккей сегодня; купил билеты на концерт; люблю рисовать; занимаюсь спортом

болит зуб; простудился; лежу в кровати; плохо себя чувствую; температура поднялась; хочу спать; устала; проголодался;
обедаю; сплю; еду домой; гуляю в парке

кто тебя создал; ты живой; как тебя зовут; ты умный; расскажи сказку; спой песню; сколько будет пять плюс три;
напиши код; переведи текст; реши задачу; что такое квантовая физика; кто президент америки

подождите; одну секунду; минуту; сейчас отвечу; я здесь; вы тут; ау; эй; слушаю; проверка; привет как дела;
вы меня видите

брат купил велосипед; дочка ходит в сад; муж уехал в командировку; соседи шумят; собака лает; кот спит;
бабушка приехала; друзья пришли в гости; сын учится в институте; жена готовит ужин; дети гуляют; начальник ругается

i am a doctor; i am forty; i am from the south; i have a family; i am married; we live in a small town;
i am a student; my mother is retired; i work at a factory; my brother bought a car

how is it going; how are things; nice to meet you; have a nice day; good luck; how do you feel; what are you doing;
long time no see; take care; good evening

it is cold outside; it is sunny; will it rain tomorrow; it snowed; the wind is strong; summer is over; hot day today;
what is the temperature; storm is coming; winter is long

alright; fine; i understand; clear; exactly; right; of course; probably; i guess so; that is correct; true; noted

i do not know; hard to say; i do not remember; it depends; we will see; no idea; does not matter; any of them;
i am not certain; either way

this morning; tomorrow afternoon; on friday; in a week; last month; since monday; a few days ago; half a year;
at five; every day; around ten; twenty thousand; five percent; two people; one room

i watched a show; i am playing a game; i listen to songs; i read a novel; what film is good; who is the champion;
what is the news; i like to draw; i go to the gym; tickets for the concert

i have a headache; i am sick; i am in bed; i want to sleep; i am tired; i am hungry; having lunch;
i am on my way home; walking in the park; i am at work

who made you; are you alive; what is your name; are you smart; tell me a story; sing a song; what is five plus three;
write some code; translate the text; solve the problem; what is quantum physics; who is the king of england;
set a timer; turn off the lamp; remind me about the meeting; what time is it

wait; one moment; hold on; i will answer now; i am here; are you there; hello; listening; test; can you see me

как приготовить плов; рецепт шарлотки; сколько варить яйца; чем кормить котенка; как вырастить помидоры;
как отстирать вино; чем мыть окна; как завязать шнурки; сколько калорий в яблоке; как поставить палатку

столица франции; в каком году была война; кто написал евгения онегина; сколько планет; как работает двигатель;
почему небо голубое; кто изобрел радио; какая высота эвереста; что значит слово апория; докажи теорему

посоветуйте книгу; какой телефон лучше взять; где отдохнуть летом; куда сходить с детьми; какие сериалы смотреть;
какой ноутбук выбрать; где купить кроссовки; что подарить подруге; как выучить английский; стоит ли менять профессию

вам нужны сотрудники; есть ли у вас вакансии; хочу работать у вас; предлагаю сотрудничество; продвижение сайтов;
отправляю резюме; ищу подработку; оптовые поставки напрямую; реклама у блогеров; приглашаем на выставку

когда выборы; курс биткоина; акции вырастут; что с экономикой; будет ли кризис; какой праздник сегодня;
сколько времени в токио; когда полнолуние; во сколько матч; кто президент; какое сегодня число; когда каникулы

я вчера ездил на дачу; мы сделали ремонт сами; купили новую машину; у нас трое детей; соседка посоветовала;
видел вашу рекламу; мой друг у вас был; сестра живет рядом; мы переехали весной; начальник в отпуске

расскажи стихотворение; давай поиграем; поставь будильник; включи музыку; загадай загадку; ты меня любишь;
скажи что нибудь смешное; как дела у тебя; о чем ты мечтаешь; кто твой создатель; сочини рассказ; нарисуй кота

лол; ахаха; ну и ну; вот это да; капец; ого себе; ну такое; жесть; красота; прикольно; мда; эх

how do i cook rice; a recipe for pancakes; what to feed a kitten; how to grow tomatoes; how many calories in an apple;
how to tie a tie; how to remove a wine stain; how to learn spanish; how to boil eggs; how do i pitch a tent

capital of france; who wrote hamlet; how tall is everest; when was the war; how many planets are there;
how does an engine work; why is the sky blue; who invented radio; what year did it begin; square root of nine

recommend a book; which laptop is best; where to go on vacation; what should i watch; best sneakers for running;
what to gift a friend; is it worth moving to canada; good places to eat; what car should i drive; any film ideas

are you hiring; any job openings; i want to work for you; i am sending my resume; we offer seo services;
partnership proposal; wholesale supply; advertise with us; do you sponsor events; who is your ceo

price of bitcoin; will stocks go up; who won the election; when is the full moon; what time is the match;
time in tokyo; what day is it; is there a holiday; who is the president; score of the game

we moved in spring; my friend was there; we did it ourselves; we have three kids; my sister lives nearby;
i saw your ad; my neighbor told me; yesterday we went fishing; my dog is sick; i bought a bike last year

recite a poem; let us play a game; play some music; tell me a riddle; do you love me; flip a coin; roll a dice;
say something funny; what is your dream; where are you from; draw a cat; are you human

lol; haha; wow; omg; cool story; whatever; no way; that is funny; awesome; meh; bruh; damn
"""

BACKGROUND: Final = tuple(
    tuple(phrase.strip() for phrase in group.replace("\n", " ").split(";"))
    for group in (_GROUPS + WIDE).strip().split("\n\n")
)
