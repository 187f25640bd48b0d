"""What words of everyday life beyond the counter are about: travel, table, home, work, nature, feelings."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
flight: рейс* самолет* аэропорт* вылет* авиабилет* перелет* посадочн* регистрация_на регистрацию_на flight* fly*
    plane planes airline* airport* boarding layover depart* gate takeoff landing
luggage: багаж* чемодан* сумк* ручная_кладь luggage baggage suitcase* bag bags
hotel: отел* гостиниц* хостел* заезд* выезд* апартамент* hotel* hostel* motel* suite* room rooms checkout
    stay airbnb
transit: автобус* метро трамва* поезд поезда поезде поездом поездов электричк* троллейб* маршрутк* такси билет*
    вокзал* остановк* рейс* bus buses train trains subway* tram* taxi* cab uber station* ticket* fare commute shuttle
route: маршрут* дорога дороги дороге дорогу дорогах дорогам пробк* добрат* проехать доехать навигат* объезд* route*
    direction* traffic map navigat* get_to road highway way_to
trip: поездк* путешеств* отпуск* тур туры экскурс* отдых* курорт* trip* travel* vacation* holiday* tour* cruise
visa: виза визы визу визов* загран* visa* vaccin* shots immigration
driving: машин* авто автомоб* бензин* заправ* шин* масло двигател* тормоз* колес* права техосмотр* осаго гибдд car
    cars gas fuel tire tires oil engine* mileage drive drives driver drivers driven driving jump* battery mechanic
parking: парков* стоянк* припарк* parking park* garage
fooditem: пицц* суши суп супы салат* курица мяс* рыб* хлеб* молок* яйц* сыр сыра сыру сыром овощ* фрукт* яблок*
    картош* рис гречк* пирог* торт* кофе чай вино пиво pizza sushi soup salad chicken meat fish bread milk egg* cheese
    vegetable* fruit* apple* potato* rice pie cake coffee tea wine beer curry pasta burger
cooking: готовить готовлю готовим готовка приготов* рецепт* варит* сварит* жарит* запек* духовк* ингредиент* соль
    специи cook* recipe* bake* boil* fry grill* oven ingredient* salt spice*
diet: калори* диет* белк* углевод* вегетар* веган* аллерг* глютен* протеин* calori* diet* protein carb* vegetarian
    vegan gluten nutrition* sugar healthy
restaurant: ресторан* кафе столик* бар меню официант* кухня restaurant* cafe table tables bar menu waiter* diner meal
    dinner lunch breakfast
groceries: магазин* супермаркет* продукты покупки список_покупок grocer* supermarket shopping_list shop shopping
music: музык* песн* плейлист* альбом* певец певиц* групп* концерт* радио подкаст* music* song* playlist* track* album*
    singer* band* concert* radio podcast*
film: фильм* кино сериал* мультик* актер* режисс* film* movie* cinema series episode* actor* show shows netflix
book: книг* роман* читать прочита* автор* писател* аудиокниг* book books novel* read author authors audiobook*
game: игр* играт* поигра* приставк* шахмат* game* play* chess xbox console
joke: анекдот* шутк* пошут* смешн* рассмеши* joke* funny laugh*
weather: погод* дождь дождя дожди дождем дождик* дождлив* снег* снегопад* мороз* жара жарко солнц* ветер* ветрен*
    прогноз* градус* зонт* weather rain* snow* sunny wind windy winds forecast* degrees umbrella cold storm*
clock: который_час сколько_времени сколько_время часы времени_в what_time time_is time_zone timezone clock
date: число дата какое_число какой_день день_недели date what_day today's_date
alarm: будильник* разбуд* просн* alarm* wake_me wake_up snooze*
timer: таймер* засек* секундомер* отсчет timer* countdown stopwatch
remind: напомн* напомин* не_забыть remind* reminder* don't_let
calendar: календар* встреч* мероприят* событи* расписан* собран* calendar* event* meeting* schedule* agenda
todo: список* списк* задач* заметк* запиши_в todo list lists task* note notes
email: письм* почта почты почту почте почтой почтов* имейл* мейл* электронн* email* e-mail* mail inbox letter*
social: твит* пост посты инстаграм* соцсет* вконтакт* лайк* tweet* post facebook instagram twitter social
news: новость новости новостей новостям новостн* газет* событи* в_мире news headline* newspaper politics
lightbulb: свет ламп* лампочк* люстр* ярк* подсветк* light lights lamp* bulb* bright* dim
sound: громк* громче тише звук* музыка_громко шум* шумн* volume loud* louder quiet* mute sound* noise noisy
clean: убор* убрать_мусор мыть помыть вымы* стир* постир* чист* пылес* мусор* грязн* cleaning clean* wash* vacuum*
    laundry dust* trash garbage mop dirty
furniture: мебел* диван* кровать кроват* шкаф* стол стул* кресл* кухн* матрас* сборк* собрать furniture sofa* couch*
    bed beds wardrobe* table chair* mattress* assemble*
renovate: ремонт* отделк* штукатур* шпакл* плитк* обои ламинат* паркет* линолеум* сантех* электрик* проводк* потолк*
    стяжк* демонтаж* дизайн* renovat* remodel* plaster* tile* tiling wallpaper* laminate flooring plumb* wiring
    ceiling* demolition paint*
material: дерев* металл* пластик* кож* ткан* хлопок хлопка стекл* кирпич* бетон* wood* metal plastic leather fabric
    cotton glass brick* concrete steel
measure: замер* измер* метр метра метров метры сантимет* квадрат* площад* вес весит грамм* кило* measure* meter* feet
    foot inch* square weigh* pound* kilo* tall height
pet: собак* кот кошк* котен* щен* питом* животн* dog dogs cat cats pet pets puppy kitten animal*
child: дети детей детям детьми детях детск* ребен* малыш* сын* доч* школ* садик* подрост* child* kid kids baby babies
    toddler* son daughter school teen* stroller*
family: муж мужа мужу мужем жена жены жене жену женой супруг* родител* мам* пап* семья семье семью семьи брат брата
    брату братом сестр* бабушк* дедушк* партнер* начальник* шеф* husband wife spouse parents mom dad family brother
    sister grandm* partner boss
friend: подруг* знаком* сосед* приятел* коллег* friend* neighbor* neighbour* colleague* buddy coworker* друг друзья
    друга друзей
medical: врач* доктор* терапевт* стоматолог* педиатр* хирург* окулист* гинеколог* клиник* больниц* поликлин* анализ*
    рентген* узи прививк* прием* осмотр* doctor* dentist* pediatric* surgeon* clinic* hospital* checkup check-up
    physician x-ray test tests testing tested exam exams
illness: боль больн* болит болят болел* болезн* болею заболе* простуд* температур* кашел* насморк* грипп* тошн*
    давлен* ill sick* pain pains painful hurt* fever cough cold flu headache* ache* nausea
treatment: лечен* лечить вылеч* таблет* лекарств* рецепт* укол* процедур* операц* наркоз* анестез* treat* pill*
    medicine* medication* prescription* injection* procedure* surgery anesthesia therapy
contraindication: противопоказ* побочк* побочн* нельзя опасн* вредн* вред навред* запрет* запретил* ограничен*
    contraindicat* side_effect* unsafe danger* harm* risk* forbid* not_allowed restriction*
pregnant: беременн* кормящ* кормлю роды рожать pregnan* nursing breastfeed* expecting
beauty: стрижк* маникюр* педикюр* окраш* покрас* макияж* массаж* эпиляц* бров* ресниц* haircut* manicure* pedicure*
    makeup massage* facial wax* nails brows spa
fitness: фитнес* тренир* тренаж* зал абонемент* бассейн* йог* пилатес* бег бега* похуд* жим присед* упражнен* пресс
    fitness gym workout* training trainer* pool yoga pilates running lose_weight squat* exercis* abs muscle*
locker: душ* раздевал* полотенц* шкафчик* сауна* баня shower* locker* towel* sauna*
lesson: урок* занятие курс* обучен* учит* школа преподав* учител* репетит* вебинар* язык* lesson* class classes course*
    learn* teach* tutor* training webinar study*
exam: экзамен* егэ огэ диплом* сертификат_об оценк* exam exams grade* test
event: концерт* спектакл* билет* выставк* свадьб* праздник* день_рожден* юбилей* concert* ticket* show wedding*
    birthday* party parties anniversary festival
gift: подар* сертификат* букет* цвет_в цветы открытк* упаков* gift* present* bouquet*
job: ваканс* резюме работодат* трудоустр* собеседов* уволь* отпускн* подработ* нанимае* hiring vacanc* resume*
    interview* jobs career* employ*
vacation: отпуск* выходной отгул* больничн* pto vacation
business: бизнес* ип ооо юрлиц* организац* предприним* самозанят* компани* фирм* business* company companies llc
    corporat* startup firm enterprise
partner: сотруднич* партнер* оптов* поставщик* продвижен* партнерк* partnership* wholesale supplier* advertis*
    affiliate* collaborat* sponsor*
contest: розыгрыш* конкурс* приз* лотере* выигра* giveaway* raffle* prize* contest* lottery win
history: основан* сколько_лет давно_на опыт* стаж* на_рынке лет_работаете experience* founded years_in how_old
    established how_long_have
owner: директор* владел* хозя* основател* начальник* руководител* ceo owner* founder* boss director
insurance: страхов* страхуе* осаго каско полис* страхован* выплат* дтп ущерб* insur* policy policies claim* premium*
    coverage deductible accident* copay
property: квартир* недвижим* аренд* снимаю снимаем жиль* комнат* дом дача apartment* house houses rent*
    real_estate condo property lease* landlord home
debtor: долг долги долга долгов задолж* банкрот* коллектор* пристав* просроч* микрозайм* мфо списать_долги debt*
    bankrupt* collector* bailiff* overdue owe*
court: суд* иск иска иску иски адвокат* юрист* прокур* court* lawsuit* lawyer* attorney* sue
wait: подожд* минут* секунд* погодите погоди погодить щас_гляну wait hold_on moment minute second just_a
thanks: спасиб* благодар* спс мерси thank thanks thankful thanks appreciat* thx
hello: привет* здравств* добрый_день добрый_вечер доброе_утро хай hello hi hey good_morning good_evening
bye: до_свидан* прощай* до_встречи всего_добр* bye goodbye see_you farewell
mood: настроен* как_дела груст* скуч* устал* рад счастл* злой how_are how's_it sad bored tired happy mood lonely
insult: дурак* туп* идиот* бесполезн* stupid idiot* dumb useless fool
name: зовут имя фамили* отчеств* называ* name called surname
age: возраст* лет_мне мне_лет пенсионер* сколько_тебе age years_old how_old_are senior
math: плюс минус умнож* делит* корень сколько_будет plus minus times divided multiply calculate sum
fact: столиц* страна президент* планет* история изобр* написал_кто кто_такой capital country president planet* history
    invented who_is who_wrote
sport: футбол футбола футбольн* хоккей* матч* чемпионат* команда команды командой выиграл* теннис* football hockey
    match* championship team* soccer basketball score tennis
language: язык* перевед* перевести_на по-английски на_русск* language* translate* in_english in_spanish french german
define: что_значит что_такое значение означа* define definition meaning mean* synonym*
convert: валют* курс* доллар* евро юан* конверт* перевести_в currenc* exchange_rate convert* dollars euros yen
coin: орел решк* монетк* кубик* случайн* flip coin dice roll random
""".strip()
