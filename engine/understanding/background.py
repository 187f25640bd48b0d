"""Talk that is no intent of anybody's: who one is, the weather, «ну да», numbers and dates.

The examples of a script know nothing of all the rest that people write, so the classifier is shown
some of it. Each group is a class of its own, of about the size of an author's; when one of them is
nearest, nothing is heard.
"""

from __future__ import annotations

from typing import Final

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
"""

BACKGROUND: Final = tuple(
    tuple(phrase.strip() for phrase in group.replace("\n", " ").split(";")) for group in _GROUPS.strip().split("\n\n")
)
