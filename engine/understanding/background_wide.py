"""More talk that is nobody's: answers about oneself and one's plans, and questions that few scripts foresee.

They stand near what firms are asked, with the same words of trade and service, so that a shared word alone is
no proof. Groups as in ``background``.
"""

from __future__ import annotations

from typing import Final

WIDE: Final = """
мне двадцать восемь; мне за пятьдесят; тридцать пять лет; я пенсионерка; моему сыну семь лет; нам обоим под сорок;
сорок третий год пошел; мужу пятьдесят два; дочери двенадцать; возраст шестьдесят; скоро тридцать; мне уже много лет

меня виктор зовут; ольга николаевна; сергей; мое имя кристина; фамилия соколов; зовите меня лена; это марина;
я андрей приятно познакомиться; пишет вам дмитрий; можно просто катя; обращайтесь ко мне по имени; имя павел

живу в пригороде; мы из краснодара; дом в деревне; прописан в другом городе; улица гагарина дом пять; район новый;
переехали недавно; квартира на третьем этаже; девятиэтажка панельная; рядом с парком живем; частный дом; мы за городом

шестьдесят квадратов; студия тридцать метров; однушка; двухкомнатная; сто метров дом; три комнаты и кухня;
санузел раздельный; потолки два семьдесят; черновая отделка; новостройка; вторичка; пол бетонный и стены ровные

зарабатываю пятьдесят; доход неофициальный; зарплата серая; пенсия двадцать; пособие на детей; муж кормит семью;
бизнес закрыл; сижу в декрете; без работы второй месяц; подрабатываю в такси; стипендия; живем на одну зарплату

долгов на миллион; три кредита в разных банках; карта сбера и займы; брал на лечение; взял для друга;
платил два года; не плачу с весны; проценты капают; суд уже был; приставы арестовали счет; ипотеки нет; созаемщик брат

хочу подтянуть живот; надо сбросить десять; мышцы нарастить; для здоровья хожу; раньше занимался плаванием;
сидячая работа; никогда не тренировался; бегаю иногда; хочу сесть на шпагат; готовлюсь к свадьбе; спина слабая

хочу белую кухню; нравится лофт; стиль скандинавский; плитка под мрамор; теплый пол в ванной; шкаф до потолка;
обои светлые; пока только идея; дизайн уже есть; материалы купил сам; стены снесены; окна новые стоят

в среду удобно; лучше с утра; после работы могу; любой день кроме воскресенья; к семи вечера; в обед; послезавтра;
через пару недель; после праздников; в начале месяца; в марте; ближе к лету; когда получу зарплату; часов в десять

да подходит; давайте; хорошо договорились; согласен; нет спасибо; не надо; конечно хочу; ага давай; неа; пожалуй да;
скорее нет; точно; абсолютно верно; без разницы; первый вариант; второе; и то и другое; не то

спасибо за ответ; благодарю; вы очень помогли; все понятно спасибо; приятно иметь дело; молодцы; отличный сервис;
передайте спасибо мастеру; мне все понравилось; рекомендую вас всем; до связи; всего хорошего; доброе утро

сколько лет вашей фирме; кто у вас главный; сколько человек в штате; откуда название; вы сеть или одна точка;
кто основал; кто учредитель; давно вы на рынке; почему вы так называетесь; сколько у вас филиалов по стране

где вы берете товар; кто производитель; чей это бренд; из чего сделано; какой состав ткани; какой вес у коробки;
сколько ватт; какое напряжение; какая высота спинки; какая плотность; нужны ли батарейки; подходит к старой модели

как ухаживать за кожей; как чистить плитку; чем отмыть духовку; как собрать шкаф самому; как повесить полку;
как прикрутить розетку; чем красить стены; как выровнять пол; какой клей взять; как вывести пятно; как хранить шубу

можно с собакой; детская комната есть; у вас есть туалет; где гардероб; есть ли кафе; у вас есть кондиционер;
можно фотографировать; есть пандус для коляски; есть где зарядить телефон; можно со своей едой; есть лифт

какие упражнения на спину; сколько пить воды; что есть перед тренировкой; как дышать при беге; чем полезна йога;
как похудеть быстро; сколько отдыхать между подходами; какие витамины пить; сколько спать; как убрать бока

что дешевле газ или электричество; какой холодильник экономнее; что выбрать паркет или ламинат; андроид или айфон;
какая марка надежнее; какой вид спорта лучше; какая краска хорошая; что моднее сейчас; какой диван удобнее

как открыть бизнес; как стать самозанятым; как заполнить декларацию; как развестись; как получить наследство;
как продать машину; какие льготы у многодетных; как оформить пособие; что такое ипотека; как поднять кредитный рейтинг

курс евро к рублю; акции газпрома; ставка центробанка; цена золота; стоит ли покупать доллары; инфляция какая;
подорожает ли бензин; сколько стоит нефть; где выгоднее хранить сбережения; когда упадет рубль; что с биржей

хочу у вас работать; курьером возьмете; требуются ли продавцы; какая у вас зарплата; стажировка есть; ищу вакансию;
сколько платите мастерам; нужен ли вам бухгалтер; берете студентов; пришлю анкету соискателя; с кем обсудить вакансию

предлагаем вам рекламу; сделаем вам сайт; поставляем оборудование; коммерческое предложение; ищем партнеров;
хотим закупать оптом; снимем ролик о вас; мы блогеры; можно арендовать у вас зал; даем займы бизнесу

поменяйте мне фамилию в анкете; исправьте имя; у меня новая почта; запишите второй номер; ошибка в отчестве;
хочу поменять аватарку; как сменить язык; как включить темную тему; где настройки; отключите уведомления; как обновить

добавьте записку; упакуйте красиво; без лука; соус отдельно; положите приборы; подпишите открытку; завяжите бант;
положите побольше салфеток; доставьте анонимно; оставьте у двери; не звоните в дверь; позвоните за час

есть ли бассейн в отеле; завтрак входит; вид из окна какой; во сколько заезд; можно поздний выезд; трансфер есть;
пляж далеко; номер с балконом; можно детскую кроватку; есть сейф; сколько звезд; какой отель лучше; где погулять

рейс задержан; билет на поезд до казани; во сколько самолет; можно ли взять ручную кладь; нужна ли виза;
пробки на дороге; как доехать до аэропорта; закажи такси; какой автобус идет в центр; где заправка; где шиномонтаж

закажи пиццу; что на ужин; суп вкусный; рецепт борща; сколько варить рис; калории в банане; хочу суши;
чем заменить сахар; как испечь хлеб; какое вино к рыбе; вегетарианское меню есть; острое ли блюдо; где поесть

включи свет; сделай потише; поставь таймер; который час; разбуди в семь; напомни позвонить; какое сегодня число;
добавь молоко в список; выключи телевизор; открой карту; найди фильм; позвони маме; запусти пылесос; что по новостям

кто победил; какой счет; когда матч; во сколько концерт; кто поет эту песню; какой фильм идет; кто снял этот сериал;
что почитать; сколько серий; где идет спектакль; как играть в шахматы; кто чемпион мира; когда выйдет новый сезон

собака заболела; дети в школе; жена на работе; мама в больнице; муж смотрит футбол; был в отпуске; ездили на море;
купил новый телефон; сын сдал экзамен; соседи затопили; машина в ремонте; сижу дома; стою в пробке; еду в метро

сейчас посмотрю; секундочку; вот скрин; скинул фото; проверьте пожалуйста; отправил вам; жду; я тут; пишу с работы;
поставьте плюс; прочитал; перечитываю; ошибся чатом; это не вам; случайно нажал; ребенок писал; извините

вы мне снились; скучно; грустно; я злой; настроения нет; люблю жизнь; вы милая; замуж пойдешь; ты кто по знаку;
тебе сколько лет; где ты живешь; ты спишь когда нибудь; какая твоя любимая еда; ты девочка или мальчик; тупой ты

i'm twenty eight; i'm over fifty; thirty five years old; my son is seven; we are both near forty; my wife is forty two;
turning thirty soon; i am retired; she is twelve; age sixty; i'm a grandmother; born in eighty five

i'm victor; my name's kate; call me tom; this is maria; last name is smith; sarah here; it's mike nice to meet you;
just call me liz; dave johnson; the name is bond; you can use my first name; peter

we live in the suburbs; i'm from denver; house in the country; fifth avenue twelve; third floor; it's a condo;
we just moved in; near the park; private house; small town in ohio; zip code 10001; our place is new

six hundred square feet; it's a studio; one bedroom; two bathrooms; kitchen and hall; new construction; old building;
concrete floor; high ceilings; walls are bare; basement too; about eighty meters

i make fifty a year; my income is irregular; i'm on benefits; my husband supports us; i closed my business;
i'm on maternity leave; no job right now; i drive a taxi part time; living on one salary; monthly income is three

i owe a million; three loans in different banks; borrowed it for my friend; haven't paid since spring;
the court was last year; interest keeps growing; bailiffs took my account; two cards maxed out; i co signed

want to lose belly fat; gain muscle; for my health; i used to swim; sedentary job; never trained before;
i run sometimes; training for a wedding; weak back; want to do a split; five pounds to lose; get stronger

i want a white kitchen; loft style; marble tiles; heated floor in the bathroom; light wallpaper; it's only an idea;
i have a design; i bought the materials; walls are torn down; new windows are in; built in closet; grey sofa

wednesday works; mornings are better; after work; any day but sunday; seven pm; lunch time; day after tomorrow;
in a couple of weeks; after the holidays; early next month; in march; close to summer; around ten; at noon

yes that works; let's do it; ok deal; agreed; no thanks; no need; of course; yep; nope; rather not; exactly;
i don't mind; first option; the second one; both; neither; sounds good; fine by me; not really

thank you for the answer; you've been helpful; got it thanks; great service; thank the guy for me; i loved it;
i recommend you to all; see you; good night; good morning; all the best; nice talking to you; much appreciated

how old is your firm; who runs it; how many people work there; where does the name come from; are you a chain;
who founded it; who is the owner; how long have you been around; how many branches across the country; are you public

where do you source it; who is the manufacturer; what brand is that; what is it made of; what fabric is it;
how much does the box weigh; what voltage; how many watts; how tall is the back; does it need batteries; is it heavy

how to care for leather; how to clean tiles; how do i assemble a wardrobe myself; how to hang a shelf; what glue to use;
how to level a floor; which paint for walls; how to fix a leaky tap; how to wire a socket; how to remove a stain

are dogs allowed; is there a play room; do you have a toilet; is there a coat check; do you have air conditioning;
can i take photos; is it wheelchair accessible; can i charge my phone; can i bring my own food; is there a lift

best exercises for back; how much water to drink; what to eat before training; how to breathe while running;
is yoga good for you; how to lose weight fast; rest between sets; which vitamins to take; how much sleep do i need

gas or electric which is cheaper; which fridge saves power; hardwood or laminate; android or iphone;
most reliable brand; which sport is best; what is in fashion now; which couch is comfier; what color goes with grey

how do i start a business; how to file taxes; how do i get divorced; how does inheritance work; how to sell a car;
what is a mortgage; how to raise my credit score; how do i write a will; what is inflation; how do i invest

dollar to euro rate; apple stock price; gold price; should i buy bitcoin; is gas going up; what is oil at;
where to keep savings; how's the market; what is the federal rate; will housing prices drop; what is a bond

i want a job with you; do you need drivers; looking for sales people; what salary do you pay; any internships;
i'm looking for work; do you hire students; who handles recruiting; part time positions; here is my resume

we can build you a website; we supply equipment; business proposal; looking for partners; can we buy wholesale;
we are bloggers; could we rent your hall; we do marketing; interested in our leads; seo for your business

change my last name in the profile; correct my name; i have a new email; add a second number; typo in my name;
change my picture; switch the language; turn on dark mode; where are settings; mute notifications; update the app

add a note; wrap it nicely; no onions; sauce on the side; add cutlery; sign the card; put a bow on it;
more napkins; leave it at the door; don't ring the bell; call me an hour before; make it a surprise; extra cheese

is there a pool in the hotel; is breakfast included; what's the view; when is check in; can i check out late;
airport shuttle; how far is the beach; room with a balcony; need a crib; is there a safe; how many stars; city tour

flight is delayed; train ticket to boston; what time is my plane; carry on rules; do i need a visa; traffic report;
how to get to the airport; order me a taxi; which bus goes downtown; where is a gas station; my tire is flat

order a pizza; what's for dinner; soup was tasty; recipe for chili; how long to cook pasta; calories in a banana;
i want sushi; what can i use instead of sugar; how to bake bread; wine with fish; is the dish spicy; where to eat

turn on the lights; turn it down; what's the time; wake me at seven; remind me to call; what's today's date;
add milk to the list; turn off the tv; open maps; find a movie; call mom; start the vacuum; read the news

who won; what's the score; when is the match; who sings this song; which movie is on; who directed it; what to read;
how many episodes; how to play chess; who is the world champion; when is the new season; tickets for the theater

my dog is ill; kids are at school; my wife is at work; mom is in hospital; i was on vacation; we went to the sea;
got a new phone; my son passed the exam; neighbors flooded us; car is in the shop; i'm at home; stuck in traffic

let me check; one sec; here's a screenshot; sent you a picture; please look; i'm waiting; i am here; wrong chat;
that wasn't for you; pressed by accident; my kid typed it; sorry; reading it; i read it; typing from work

i'm bored; i feel sad; i'm angry; not in the mood; life is good; you're sweet; will you marry me; what's your sign;
how old are you; where do you live; do you sleep; what's your favorite food; are you a boy or a girl; you are dumb

как вернуть девушку; поссорился с парнем; как познакомиться; с кем посоветоваться о разводе; друзья предали;
муж не понимает меня; как воспитывать сына; теща достала; как сделать предложение; изменил жене; влюбился в коллегу

какой завтра праздник; кто я по гороскопу; какой год змеи; сколько дней до нового года; когда пасха; день города когда;
кто придумал телефон; когда появились деньги; сколько людей на земле; почему трава зеленая; кто открыл америку

я работаю рядом с вами; мимо вашего магазина хожу; у меня офис в том же доме; моя подруга клиентка банка; жена тоже
водит машину; я сам строитель; раньше работал в доставке; моя сестра мастер маникюра; я юрист по образованию; сам продаю

сколько раз в день есть; сколько раз в неделю заниматься; сколько подходов делать; сколько шагов ходить; какой пульс
нормальный; что пить после зала; сколько калорий сжигает бег; как накачать руки; нужен ли отдых; чем вредна соль

почему банки так работают; зачем нужны документы в жизни; кто придумал ипотеку; много ли людей у вас покупает;
много ли у вас клиентов; какие отзывы пишут чаще; самый дорогой ваш товар; как выбирают курьеров; сколько машин у вас

как скопировать контакты; как почистить память телефона; как раздать вайфай; какой антивирус ставить; как снять скрин;
как перенести фото; почему греется телефон; как стереть переписку; сколько памяти надо; как поменять заставку

да вот думаю о жизни; всяко бывает; ничего нового; живем потихоньку; бог с ним; как говорится тише едешь; такие дела;
дело житейское; поживем увидим; утро вечера мудренее; где наша не пропадала; век живи век учись; не в деньгах счастье

how do i win her back; i had a fight with my boyfriend; how to ask a girl out; my husband doesn't get me; friends let me
down; dating advice; how do i apologize to a friend; should i get married; my in laws are here;
i'm in love with a coworker

which holiday is tomorrow; what's my horoscope; year of which animal; days until new year; when is easter; what is
twelve times nine; how much is fifty minus eight; who discovered america; how many people on earth; who invented money

i work next door to you; i pass by your shop; my friend is a bank client; my wife drives too; i'm a builder myself;
i used to deliver parcels; my sister does nails; i am a lawyer by training; i sell things too; i had a shop once

how many times a day should i eat; how many sets should i do; how many steps a day; what heart rate is normal;
what to drink after a workout; how to get bigger arms; is salt bad; do i need rest days; does running burn fat

why do banks work that way; who came up with mortgages; how many clients do you have; which product sells best;
what is your most expensive item; how do you pick couriers; how many cars do you own; what do people buy most

how do i copy contacts; how to free up memory; which antivirus is good; how to take a screenshot; move photos to a new
phone; why is my phone hot; how to delete chats; how much storage do i need; who called me; what is this number

such is life; nothing new; same old; we'll see how it goes; live and learn; better late than never; it is what it is;
money can't buy happiness; easy come easy go; no pain no gain; time flies; just thinking out loud; never mind
"""
