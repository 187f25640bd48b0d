"""What words of time, place, people, the house and the screen are about, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
howmuch: сколько скольк* почем насколько
howlong: долго долгий долгая дольше длит* длится длительн* срок* быстр* скоро скорее сколько продолжит* занять занимает
    ~спеть успеть успева* ждать ожидан* fast* quick quicker quickly quickest soon* duration turnaround timeframe
    deadline lead_time
when: когда срок* дата when date soon
period: час часа часов часы часу минут* день дни дней сутки недел* месяц* год* лет полгода квартал hour* minute* day*
    week weeks month* year*
today: сегодня сейчас щас завтра послезавтра вечер вечера вечером вечеру вечерам вечерн* утро утра утру утром утрам
    утренн* вчера today* tonight now tomorrow* yesterday* morning evening
weekday: понедельник* вторник* среда среду четверг* пятниц* суббот* воскресен* будни выходн* праздник* monday*
    tuesday* wednesday* thursday* friday* saturday* sunday* weekend* weekday* holiday*
hours: график* режим* распис* открыт* открыва* закрыт* закрыва* часы до обед круглосуточн* выходн* воскресен* праздник*
    close closed closing closes hour* schedul* on_holidays over_the_holidays weekend* late lunch работаете
where: где куда откуда адрес* находит* располож* расположен* добрат* доехать пройти проехать локац* метро район*
    улиц* точка филиал* офис* остановк* парковк* поблизост* ближай* дом координат* здание where address* locat*
    situated street* metro subway office offices branch* direction* near nearby nearest map* building find*
    place
go: ~ехать ~ездить идти пойти войти выйти дойти зайти прийти подойти пройти уйти ходить заехать добрат* прогул* go
    come* visit* walk drive
time: время времени времечк* занят занята занято заняты некогда минут* досуг* график* спеш* тороп* позже потом busy
    hurry
    rush* swamped schedul* moment spare
busy: занят занята занято заняты некогда завал* аврал* запарк* загруж* неудобн* тороп* спеш* рулю рулим совещан*
    завален* замот* busy swamp* rush* slammed overloaded hectic
later: позже потом попозже перезвон* после другой later afterwards callback
think: дума* подум* обдум* размысл* размышл* мысл* взвес* реш* порешать прикин* обмозг* переварить сомнева* сомнен*
    колеб* определ* голов* поразмысл* созре* спешить решен* think* thought consider* mull* ponder* decid* decision*
    unsure hesita* doubt* reflect* weigh digest sleep_on
family: жена жены муж мужа мужу мужем супруг* семья семье семью семьи семей* родител* мать мама мамой отец папа сын*
    дочь дочк* брат брата брату братом сестр* родн* близкие близким близкими вторая_половин* второй_половин* половинк*
    домашн* теща свекров* родственн* wife husband* spouse* famil* parent* mother* mom mum father* dad partner partners
    son daughter* brother* sister* relative* girlfriend* boyfriend* fiance* hubby missus
consult: ~советовать ~советоваться совет советы обсуд* обсужд* спрос* спрашива* согласов* советов* посовет* перетер*
    discuss* consult* talk* ask* check* approv* run_it run_by permission поговорить обговорить переговорить speak
    speaking spoke
child: ребен* дети детей детск* малыш* сын* дочь дочк* школьн* child* kid* baby son daughter toddler* teen*
lost: ~терять ~теря* утеря* утрат* потер* посея* выронил* обронил* ~ронить украл* украд* ~красть кража стыр* спер*
    стащи* вытащи* свистнул* забы* пропа* найти ищу исчез* lost lose losing steal* stole* misplac* forgot* missing
    snatch* vanish* nick* theft pickpocket* mugged
block: блокир* блокнут* блокан* заблок* разблок* замороз* заморож* арест* огранич* отклон* не_проходит block* frozen
    freez* unfreez* lock* suspend* restrict* declin* reject* unblock* disabled
account: аккаунт* счет счета счете счету счетов счетах кабинет* профил* учетк* учетн* личный лк account accounts
    profile* cabinet dashboard
login: логин* парол* вход* войти войд* зайти захо* авториз* код* смс регистр* пин login* log login password*
    passcode* sign access* code* authentication authorize authorization verif* pin username* credential* locked
net: интернет* вайфай* wifi вай роутер* модем* сеть сети связь провайдер* кабель линк соединен* онлайн internet*
    router* modem* network* signal broadband lan
slow: медлен* тормоз* скорост* лаг* лагает ~виснуть завис зависа* зависл* виснет ~грузит* подвис* буфер* еле пинг
    тупит ползет черепах* slow* lag* buffer* speed* laggy ping freez* crawl* sluggish stutter* mbps load_slow*
    loads_slow* loading to_load loads_for
dead: пропал* отсутств* отвалил* обрыв* упал* лежит погас* лампочк* пинг недоступ* мигает нету не_работать нет сдох*
    отрубил* вырубил* dead dropp* outage offline disconnect* blank blink*
tariff: тариф* пакет* безлимит* гигабайт* гиг минут* план плана плану планом tariff* plan plans package* unlimited
    gigabyte* tier upgrad* downgrad*
insurance: страхов* полис* осаго каско дтп авари* ущерб* выплат* затоп* пожар* убыт* франшиз* insur* policy policies
    accident* claim* damag* crash* flood* payout* premium* coverage deductible collision
renew: продл* продлен* истек* истеч* заканч* конч* обнов* пролонг* renew* expir* extend* extens* prolong* runs
health: здоров* боль больн* болит болят болел* болезн* болею болез* травм* спин* колен* давлен* беремен* сердц* сустав*
    врач* операц* грыж* позвоноч* аллерг* диабет* астм* противопоказ* протез* перелом* плеч* поясниц* шея кружит*
    варикоз* health* pain pains painful hurt* injur* knee* spine* pregnan* heart* blood doctor* surger* hernia* asthma*
    diabet* allerg* medical* disab* joint* shoulder* illness sick* ache*
age: возраст* лет пенсион* старый пожил* молод* age aged elderly senior young
fear: бояться боится боимся боитесь боязн* боязно боюсь страх страшн* опаса* опасно пуга* испуг* тревог* тревож* волн*
    пережив* риск* ~жалеть вдруг afraid fear* worried worry worrying nervous anxious* risk* terrif* regret* panic
    scare* scary
work: работ* ремонт* монтаж* стройк* строит* отделк* установ* бригад* делать ~делать ~делаться work* job* renovat*
    build* construct* install* finish* complet* project*
house: квартир* дом дома доме комнат* кухн* ванн* потолок* потолк* стен* пол обои плитк* жиль* house houses flat*
    apartment* room* kitchen* bathroom* ceiling* wall walls tile* floor* home*
car: машин* автомобил* автомашин* автомоб* тачк* car cars vehicle* tire tires engine* automatic_car
    automatic_or_manual
sport: трениров* зал фитнес* спорт* похуд* упражн* бассейн* йог* тренажер* workout* gym fitness exercis* yoga swim*
    weight slim*
food: еда еду пицц* суп супы рецепт* готовить готовлю готовим готовка ужин* обед* завтрак* ресторан* кафе вкус* food*
    meal* recipe* cook* dinner* lunch* breakfast* restaurant* eat* pizza* soup*
debt: долг долги долга долгов задолж* кредит* займ займы займов микрозайм* мфо банкрот* коллектор* пристав* просроч*
    debt* loan* bankrupt* collector* overdue owe* creditor* bailiff*
property: имущест* квартир* жилье машин* залог* отбер* отнять отним* забер* заберут изъять изыма* аренд*
    property house mortgage* asset* seiz* collateral belongings repossess*
court: суд* судебн* иск иска иску иски пристав* арест* адвокат* юрист* court* judge* lawsuit* attorney* lawyer* sue*
    bailiff*
job: работодат* начальн* уволить увольн* устроит* работа employ* fired workplace hire*
travel: виза виз поездк* путешеств* заграни* выезд* границ* отпуск* самолет* рейс* билет* отель* гостиниц* поезд*
    travel* trip* abroad border* flight* plane* ticket* hotel* visa* train vacation luggage airport
weather: погод* дождь дождя дожди дождем дождик* дождлив* снег* мороз* жара солнц* ветер прогноз* градус* weather*
    rain* snow* sunny temperature* forecast* wind windy winds humid*
music: музык* песн* плейлист* альбом* певец групп* радио* подкаст* music* song* playlist* album* sing singer radio*
    podcast* band* artist* tune*
alarm: будильник* разбуд* alarm* wake* snooz*
news: новость новости новостей новостям новостн* событи* газет* news* headline* event* happening
home: свет ламп* розетк* пылесос* включ* выключ* light* lamp* socket* vacuum switch dim bright*
mail: письм* почта почты почту почте почтой почтов* имейл* сообщен* отправ* email* mail* inbox messag* send sent
calendar: календар* встреч* событи* назнач* распис* calendar* meeting* event* schedul* appointment*
list: список* списк* добав* list lists add adds added adding
translate: перевод* перевести язык* значен* слов* translat* language* meaning define definition spell*
    synonym* word_for word_in word_mean*
math: посчит* вычисл* умнож* делит* корень процент* calculat* plus minus multipl* divid* percent* root square
exchange: валют* курс* обмен* доллар* евро юан* exchange* currenc* convert* euro dollar*
bank: банк банка банке банки банков банку банком банковск* перевод* баланс* счет* вклад* ставк* bank banks
    banking transfer* balance* deposit* mortgage* interest apr
joke: шутк* анекдот* смешн* пошути* joke* funny laugh* humor
person: кто человек* живой робот* бот бота боту ботом оператор* human* person robot* bot ai
like: нрав* любл* хорош* отличн* супер* круто крутой крутая крутые классн* like* love* great nice awesome
need: нужн* надо необходим* обязат* требов* треб* requir* must necessary mandatory
want: хотеть хочу хочется хотел* хотелось жела* want* wish wanna
can: можно можете мочь смож* получится получиться возможн* реальн* разреш* can able possible allow* might
give: дать дай дайте скинь* скиньте пришлите пришли пришлю прислать покаж* киньте give* send* show* provide*
size: размер* габарит* высот* ширин* длин* вес площад* size* big small height width weight dimension*
safe: безопас* данные конфиденц* персональн* личные личных личными личную утеч* safe* secur* privacy private data
    leak leaked leakage confidential*
site: сайт* приложен* страниц* ссылк* браузер* экран* кноп* app apps site* website* page* link* screen* button*
    browser
enter: ввести вводит* ввож* набр* помн* вспомн* неверн* правильн* восстанов* сброс* enter* type typing typed remember*
    invalid incorrect recover* reset* restor*
company: фирм* компан* контор* организац* ип ооо юрлиц* предприят* company compan* firm* business* corporat* llc
    agency
sign: оформ* подать подава* заключ* сдать заполн* signup fill* submit* apply applying application* file
solve: разобрат* разбер* помо* решить исправ* починит* почему solv* fix* resolv* sort
urgent: срочн* немедлен* быстр* urgent* asap immediat* emergenc*
place: этаж двер* подъезд* лифт* окно окраин* центр* вокзал* рядом далек* близк* навигатор* геолокац* станц* floor
    door* entrance elevator lift downtown central uptown station gps far near nearby close
country: москв* питер* спб мкад област* регион* город* россия казахстан* city town country state abroad region suburb*
watch: смотр* видео* ютуб* кино фильм* тв телевизор* сериал* канал* watch* video* youtube tv movie* film* stream*
    netflix channel*
game: игра* играт* катк* пинг game* gaming play*
metre: метр метра метров метры квадрат* кв площад* meter* metre* square sqft feet foot
limit: лимит* огранич* максимум минимум порог limit* cap maximum minimum max min
law: закон закона законы законно законн* налог* вычет* юрид* право права статья law* legal* tax taxes rights
leak: протеч* потек* течет течь лопн* залил* затоп* leak* drip* flood* burst*
appliance: техника технику техники_дома запчаст* деталь* прибор* холодильник* стиралк* телевизор* appliance* device*
    part parts partial* fridge washer
rest: пауз* перерыв* отдых* каникул* pause* breaks rest take_a_break need_a_break coffee_break on_a_break on_my_break
how: как каким how
why: почему зачем отчего why
""".strip()
