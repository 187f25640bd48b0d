"""What words of the clock, the sky, the news, fun and sound are about, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
alarm: будилк* будить будит буди будите ~будить ~будит просып* встать_в встать_к встаю_в встану_в встать_пораньше
    вставать подъем подниму подними_меня поднимите_меня поднять_меня зазвен* прозвен* звенит звенел* звенеть
    звонит_с_утра проспать проспл* проспал* высплюсь выспаться выспался выспать побуд* waking awake woken get_me_up
    get_up getting_up up_by up_at oversleep* overslept out_of_bed bed_at go_off goes_off going_off rings_at
    ring_at ring_me_at sleep_in rise_at morning_call встать встаю встану встаем подняться поднимусь
    подняться_в петух* кукарек* ни_свет_ни растолкай растормоши дай_поспать поспать дрыхн* продрать_глаза не_проспать
    rouse roust rooster early_bird crack_of_dawn ringing kick_me_out five_more_minutes sleep_past
    wake_time to_be_up
timer: тайм_аут засеч* отсчет* отсчит* обратный_отсчет хронометр* помидорк* помидоро помодор* пикн* пискн* отмер*
    замерь count_down counting_down stopwatch* chronometer pomodoro count_to count_off time_me beep beeps
    on_the_clock clock_it seconds_left minutes_left lap laps напикай пикай пикать полчаса четверть_часа тикай tick
    buzzer ding time_left time_is_left time_remaining stop_watch
clock: сколько_на_часах какое_время на_часах точное_время текущее_время местное_время время_в_токио время_в_нью
    времени_сейчас часовой_пояс часовом_поясе часовые_пояса часовых_поясов поясное_время разница_во_времени
    разница_в_часах time_in current_time local_time exact_time hour_is_it
    o'clock timezone* time_difference tell_me_the_time is_the_time got_the_time
date: дату датой какого_числа какой_сегодня сегодняшн* какой_год какой_месяц високосн* what_date the_date date_is
    which_day day_is_it day_of_the_week today_is_date is_today what_year what_month leap_year
dayname: понедельник* вторник* среда среду среды четверг* пятниц* суббот* воскресен* выходные выходных выходным
    уикенд* будни будням будние monday* tuesday* wednesday* thursday* friday* saturday* sunday* weekend* weekday*
monthname: январ* феврал* март марта марте апрел* мая мае июн* июл* август* сентябр* октябр* ноябр* декабр* january
    february march april june july august september october november december jan feb apr aug sept nov dec
daytime: утро утра утром утру утренн* утречк* вечер вечера вечером вечеру вечерн* вечерк* ночь ночи ночью ночн*
    полдень полночь обед обеду обеда обеде днем полседьмого полвосьмого полшестого полдевятого рассвет* morning*
    evening* night nights tonight noon midnight midday afternoon* dawn dusk lunchtime pm
recurring: ежедневн* еженедельн* ежемесячн* ежечасн* ежегодн* каждый_день каждое_утро каждый_вечер каждую_неделю
    каждый_час каждые каждую по_будням по_выходным по_утрам по_вечерам по_понедельникам регулярн* повторяющ* daily
    weekly monthly hourly yearly every_day every_morning every_night every_week every_hour every_month recurring
    repeating weekdays
weather: дожд* ливень ливн* гроза грозы грозу грозой гроз градом снежн* метел* вьюг* пург* сугроб* гололед* слякот*
    туман* облачн* облак* пасмурн* прояснит* солнечн* ветр* штиль шторм* ураган* буря бури бурю влажн* заморозк*
    оттепел* потепл* похолод* тепло теплее холодно холоднее прохладн* жару жаре жарк* духот* зной знойн* синоптик*
    метео* гидромет* температур* на_улице за_окном за_бортом что_надеть как_одеться одеться одевать* куртк* шапк*
    восход* закат заката закату рассвет* ультрафиолет* загар* распогод* shower showers drizzl* downpour pouring
    thunder* lightning hail blizzard sleet frost* freezing icy fog* mist* haze cloud* overcast sunn* sunshine sun gust
    gusts gusty breez* temps degree* celsius fahrenheit hot chilly warm* umbrella* jacket coat sunscreen uv hurricane*
    tornado* outside outdoors sunrise sunset meteorolog* air_quality pollen muggy heat_wave cold_front dew_point сыро
    промокн* льет капает метет дубак холодрыг* пекло хмуро скользк* барометр* по_ощущениям ощущается наводнен* свитер*
    сандал* шорты резиновые_сапоги на_улицу прогулят* растает тает осад* мокро сухо wet dry soak* sandals shorts picnic
    barbecue bbq beach feels_like precipitation chance_of_rain chance_of_snow climate scorching slippery flood_warning
    sky skies gloomy barometer should_i_wear what_to_wear dress_for coat_today что_снаружи снаружи на_дворе во_дворе
news: новост* заголов* сводк* лента_новостей лент* свежие_новости что_нового происход* происшеств* пресса прессе
    прессу пишут_про пишут_о журналист* репортаж* медуз* риа тасс интерфакс коммерсант* рбк политик* политич* выборы
    выборах министр* правительств* президент* война войне войны случилось_в произошло_в в_стране мировые мировых
    дайджест* повестка_дня землетряс* катастроф* скандал* breaking bulletin briefing current_events current_affairs
    politic* election* president in_the_world around_the_world going_on_in happened_in
    press front_page cnn bbc reuters journalist* reporter* report_about reporting latest_on update_on
    catch_me_up bring_me_up up_to_date earthquake scandal what_is_new did_i_miss media tabloid*
    известия известие вести хроник* сенсац* репортер* сплетн* санкци* протест* парламент* депутат* госдум* путин*
    трамп* байден* трагеди* теракт* инцидент* спецвыпуск передовиц* главное_за обстановка_в ситуация_в world_events
    gossip celebrit* scoop senate congress parliament protest* war_in wildfire* update_me latest
    developing trump biden putin white_house kremlin
joke: анек анеки анека шутить шути шутишь ~шутить шуточк* прикол прикола приколы приколом приколи* юмор* смешинк*
    посмея* посмеши* смеят* смейс* насмеши* рассмеш* ржа ржать ржу заржал* заржать поржат* развесел* веселое хохм*
    хохот* острот* остроумн* каламбур* байк байка байку баян бородат* стеб стебн* угар угарн* ухохат* обхохо* забавн*
    штирлиц* вовочк* чапаев* ржевск* подними_настроение joking funnier funniest hilarious humor* humour* giggl*
    chuckl* pun puns punny punchline* one_liner gag gags crack_me comedy comic comedian witty wisecrack*
    amus* knock_knock dad_joke* tickle riddle silly quip* banter прибаутк* весело
    повесел* улыбн* улыбк* хихик* смех смеха мем мемы мемас* мемчик* стендап комик* сатир* частушк* ирони* подкол*
    пародия тоскливо скучно поугара* поулыба* отмочи сострить smile chuck_norris yo_mama prank* meme* jest lighten_the
    cheer bored snicker zinger limerick goofy
storytelling: сказк* сказочк* стих стиха стихи стишок стишк* стихотвор* загадк* загадай рассказик* расскажи_историю
    интересную_историю истори_на_ночь tale tales poem* poetry rhyme bedtime_story tell_me_a_story riddle*
    story_about
botself: кто_ты ты_кто тебя_зовут твое_имя тебя_создал* создател* тебе_лет ты_робот ты_человек ты_бот ты_живой
    ты_живая ты_настоящ* ты_умееш* умеешь что_ты_можешь чем_ты твои_функц* твои_возможност* твой_хозяин твои_хобби
    ты_любишь у_тебя_есть_друзья can_you_do who_are_you your_name who_made_you who_created_you
    who_built_you who_programmed how_old_are_you are_you_human are_you_real are_you_a_bot are_you_a_robot
    where_are_you_from your_hobb* your_favorite do_you_have_pets who_do_you_work your_creator your_maker your_birthday
    things_you_can
lifemeaning: смысл_жизни зачем_мы_живем смысл_бытия meaning_of_life purpose_of_life point_of_life why_are_we_here
voice: голос голоса голосом голосов* акцент* шепот* шепч* помедленнее_говори говори_медленн* говори_быстр*
    говори_помедленнее говори_погромче женским мужским интонац* voice voices accent* whisper* speak_slower
    speak_faster talk_slower talk_faster slow_down_your speech
music: музычк* музон* музл* песенк* плэйлист* трек треки трека треков треком сингл* исполнител* певц* рок рока рэп
    рэпчик* рэпа реп репчик джаз* блюз* шансон* техно хаус хип_хоп попс* лоуфай* лофай* саундтрек* хит хиты хитов
    хита мелоди* спой спеть спойте напой сыграй сыграйте играй играет слушать ~слушать послуша* слушаю диджей*
    ремикс* припев* гитар* пианино рояль скрипк* симфони* оркестр* опера оперу шопен* моцарт* бетховен* чайковск*
    классическ* классику бах баха вивальди восьмидесят* девяност* двухтысячн* нулевых ретро бодрое бодреньк* фоном
    фоновую колыбельн* перемеша* вперемешк* вразнобой шафл лайкнут* любимые_песни любимые_треки спотифай подборк*
    вечеринк* заводн* melod* lyrics jazz rock pop rap hip_hop hiphop blues classical techno edm
    reggae disco funk soul indie folk metal lofi lo_fi beats hits oldies ballad* lullab* soundtrack*
    spotify itunes pandora soundcloud shuffl* listen listening play playing let_us_hear hear_some
    put_on_some jam jams chopin mozart beethoven bach vivaldi orchestra* symphon* opera guitar piano violin dj remix
    chorus upbeat mellow eighties nineties seventies sixties throwback* танц* потанц* диско дискотек* металлик*
    панк* регги кантри фолк инди соул фанк электроник* дабстеп караоке бит биты куплет* саксофон* виолончел*
    баян_музык аккордеон* балалайк* лирическ* романтическ* медляк* расслабля* релакс* медитац* звуки_природы
    белый_шум шум_дождя цой цоя земфир* битлз пугачев* высоцк* монеточк* скриптонит баста рамштайн metallica queen
    beatles adele drake taylor_swift beyonce rihanna eminem coldplay madonna elvis abba ed_sheeran ariana nirvana
    pink_floyd led_zeppelin kanye bowie billie_eilish rolling_stones weeknd dance dancing karaoke vinyl sung
    favorites favourites white_noise verse saxophone drum drums bangers
    спокойное спокойную перед_сном для_сна
playback: пауз* следующий_трек следующую_песню следующая_песня другую_песню другой_трек предыдущ* дальше_трек перемот*
    переключи повтор* на_повторе останови_музыку возобнов* продолж* пропусти скипн* скип лайкни next_song next_track
    next_one previous_song previous_track skip skip_this paus* resum* repeat loop rewind fast_forward
    stop_playing keep_playing play_it_again restart_the_song
radio: радио* фм эфир эфире волну частот* fm am_radio radio* radio_station tune_to tune_in broadcast* npr
podcast: подкаст* эпизод* выпуск* podcast* episode*
book: книжк* повесть повести глава главу главы читалк* почита* audio_book chapter* writer* kindle audible bestseller*
readaloud: прочита* прочти* прочесть зачита* зачти озвуч* вслух read_me read_out read_aloud read_the read_my narrate
    read_it
film: киношк* кинцо серия серию серии мульт* актрис* премьер* кинотеатр* трейлер* комеди* боевик* ужастик* триллер*
    мелодрам* нетфликс кинопоиск* сеанс* прокате экранизац* cinema* season tv_show actress* theater*
    theatre* trailer* comed* thriller* horror cartoon* anime documentar* hulu screening* showtime* showing imdb
    blockbuster* oscar* rom_com
tv: телик* ящик_включи пульт* телепрограм* телепередач* telly television* remote_control
game: сыграем шашк* викторин* угадай крестики города_давай trivia quiz hangman guess tic_tac let_us_play

coin: орел_или орел_решка орешк монету подбрось жребий рандомн* рулетк* coins toss heads tails number_between
    pick_a_number
sound: потише погромче звуч* слышн* слышу глуш* глухо беззвучн* заглуш* ори орет орешь оруш* оглох* оглуш* уши ушам
    тихо тихий вполголоса динамик* колонк* наушник* басы децибел* вырубить_звук mute* unmute* silent silence audio
    speaker* hear_it can_hardly_hear can_not_hear hear_you hear_anything deafening crank crank_it turn_it_up
    turn_it_down turn_that_down turn_that_up bring_it_down bring_it_up softer decibel* bass ear ears noise* shouting
    blasting заткни* умолкн* замолч* помолч* слышимост* на_полную на_всю_катушку на_максимум_звук полную_громкость
    blaring hush pipe_down full_blast all_the_way_up notch notches слыхат*
    не_слыхать
louder: громче погромче прибав* добав* увелич* повыс* подним* усил* сильнее посильнее louder up_the_volume turn_it_up
    turn_up increase higher crank boost bump amplify pump_up raise_the_volume raise_volume
quieter: тише потише убав* сбав* уменьш* сниз* пониз* приглуш* прикрут* убери_звук не_ори quieter turn_it_down
    turn_down lower decrease reduce softer down_the_volume bring_down less_loud tone_it
extent: наполовину вполовину чуть_чуть чуток немного немножк* слегка капельк* максимум* минимум* процент процентов
    процента полный_максимум до_упора bit_more a_bit a_little slightly halfway half max maximum minimum min percent
    full notch notches all_the_way
favourite: любим* избранн* лайкн* favorite* favourite* liked
period: полчаса полчасика полчасок часик* часок секунд* денек денька half_hour half_an_hour quarter_hour
number: два две двух трем двум три трех четыре четырех пять пяти шесть шести семь семи восемь восьми девять девяти
    десять десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать
    девятнадцать двадцать двадцати тридцать тридцати сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто
    двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот полтора полторы пятое шестое седьмое восьмое
    девятое десятое седьмого пятого шестого восьмого девятого десятого two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety hundred dozen
"""
