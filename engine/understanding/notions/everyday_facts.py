"""What words of languages, meanings, facts, sums, units and currencies are about, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
translate: перевед* как_будет как_сказать как_говорят как_произн* как_звучит произнос* произнес* фраз* по_английски
    по_испански по_французски по_немецки по_итальянски по_китайски по_японски по_русски по_турецки по_корейски
    на_английск* на_русск* на_испанск* на_французск* на_немецк* на_китайск* с_английского с_французского с_немецкого
    how_do_you_say how_do_i_say how_would_you_say how_would_i how_to_say say_in is_it_said mean_in phrase phrases
    sentence equivalent pronounce* pronunciation interpret* english_for транскрипц* как_читается иностранн*
    на_языке как_называется_по merci danke gracias ciao amigo sayonara konnichiwa arigato c_est je_t с_английск*
    с_испанск* с_французск* с_немецк* на_итальянск* с_итальянск* с_китайск* на_японск* с_японск* на_корейск*
    с_корейск* на_турецк* с_турецк* по_арабски на_арабск* с_арабск* по_португальски на_португальск* с_португальск*
    по_польски на_польск* с_польск* по_чешски на_чешск* с_чешск* по_гречески на_греческ* с_греческ* по_фински
    на_финск* с_финск* по_шведски на_шведск* с_шведск* по_украински на_украинск* с_украинск* с_русск* по_грузински
    на_грузинск* с_грузинск* по_тайски на_тайск* с_тайск* по_латински на_латинск* с_латинск* по_сербски на_сербск*
    с_сербск* in_english to_english into_english from_english in_spanish to_spanish into_spanish from_spanish
    in_french to_french into_french from_french in_german to_german into_german from_german in_italian to_italian
    into_italian from_italian in_chinese to_chinese into_chinese from_chinese in_mandarin to_mandarin into_mandarin
    from_mandarin in_japanese to_japanese into_japanese from_japanese in_korean to_korean into_korean from_korean
    in_turkish to_turkish into_turkish from_turkish in_arabic to_arabic into_arabic from_arabic in_portuguese
    to_portuguese into_portuguese from_portuguese in_polish to_polish into_polish from_polish in_czech to_czech
    into_czech from_czech in_russian to_russian into_russian from_russian in_latin to_latin into_latin from_latin
    in_greek to_greek into_greek from_greek in_hindi to_hindi into_hindi from_hindi in_swedish to_swedish into_swedish
    from_swedish in_dutch to_dutch into_dutch from_dutch in_hebrew to_hebrew into_hebrew from_hebrew in_thai to_thai
    into_thai from_thai
tongue: английск* англ испанск* французск* немецк* итальянск* китайск* японск* корейск* турецк* арабск* португальск*
    польск* чешск* латын* латинск* греческ* финск* шведск* украинск* белорусск* грузинск* армянск* иврит* хинди тайск*
    вьетнамск* датск* норвежск* голландск* венгерск* румынск* болгарск* сербск* русский русском русского русски
    english spanish french german italian chinese mandarin japanese korean turkish arabic portuguese polish czech
    russian latin greek hindi swedish dutch hebrew thai vietnamese danish norwegian finnish hungarian ukrainian gaelic
    persian farsi language* bonjour hola
define: что_означает значит значен* определени* синоним* антоним* термин термины терминов толков* смысл_слова кто_такой
    расшифруй define* definition* meaning_of antonym* dictionary what_is_a stand_for stands_for
spell: пишется пишут_слово как_пишется как_написать_слово правописан* по_буквам букв* слитно раздельно ударен*
    орфограф* мягкий_знак две_н spell* spelt letters letter_by
fact: населен* материк* океан* основал родился родилась умер кто_написал кто_придумал кто_открыл самая_высокая
    самый_высокий самое_глубокое какая_высота какая_глубина эверест* сколько_людей история_создания
    population tallest highest_mountain deepest longest invent* discovered who_founded born died how_tall_is
    how_far_is_the continent* ocean mount_everest fun_fact tell_me_about шекспир* пушкин* толст* достоевск*
    shakespeare einstein newton napoleon
math: ~делить_на раздели квадратный_корень степен* уравнен* дроб* логарифм* факториал* интеграл* синус* среднее_арифм*
    процент_от процентов_от сумма_чисел squared cubed equation* fraction* factorial logarithm
    average_of solve solving percent_of math arithmetic
unit: метр метра метров метре метрах метры сантиметр* миллиметр* километр* км см мм миля мили миль милю фут фута футов
    футах дюйм* ярд* акр акра акре акров гектар* соток сотки сотка сотку литр* миллилитр* мл галлон* пинт* стакан*
    ложк* чашк* щепотк* грамм* килограмм* кило кг тонн* фунт* унци* градус* цельси* фаренгейт* кельвин* мегабайт*
    гигабайт* килобайт* терабайт* байт* бит узл* лошадин* киловатт* ватт* джоул* секунд* атмосфер* паскал* meter*
    metre* centimet* cm mm millimet* kilomet* km kms mile miles foot feet ft inch* yard* acre* hectare* liter liters
    litre litres litre* ml millilit* gallon* pint* quart quarts cup cups ounce* oz tablespoon* tbsp teaspoon* tsp gram
    grams kilo kilos kilogram* kg ton tonne* pound* lb lbs celsius fahrenheit kelvin byte* megabyte* gigabyte*
    kilobyte* terabyte* nautical knots square_feet square_meters дюжин* пуд пуда пудов верст* аршин* карат* баррел*
    бушел* кварта кварты куб_метр кубометр* миллиграмм* dozen fortnight carat* bushel* barrel* kph mph watts kilowatt*
    square_mile* cubic stone milligram*
unitchange: конверт* переведи_в перевести_в переведи пересчит* пересчет* сколько_метров сколько_сантиметров
    сколько_грамм* сколько_литров сколько_миллилитров сколько_километров сколько_секунд сколько_минут_в
    сколько_квадратн* это_сколько сколько_это convert* conversion* equals equivalent how_many_grams
    how_many_seconds how_many_cups how_many_feet how_many_meters how_many_inches how_many_ounces how_many_liters
    how_many_in would_that_be what_is_that_in in_terms_of is_how равен равна равно равняется равняются
    составляет в_пересчете эквивалент* equal metric imperial how_heavy_is
currency: валют* курс курса курсу курсом курсы доллар* бакс бакса баксов баксы баксах зеленых евро еврик* юан*
    стерлинг* фунт_стерлингов фунт иен* йен* лир лира лиры лиру лари тенге гривн* дирхам* франк* крон крона кроны
    злот* рупи* манат* драм драмы песо реал воны вон бат форекс обменник* обмен_валют обменять цб центробанк*
    котировк* биткоин* биток битка конвертац* дорожает дешевеет currenc* exchange_rate* usd eur gbp jpy dollar*
    bucks euro euros pound pounds sterling yen yuan won rupee* franc francs peso* lira krona krone ruble* rouble*
    dirham* forex fx parity exchange_for bitcoin going_rate trade_at against_the_dollar почем_доллар почем_евро
    поменять_доллары поменять_евро купить_валюту продать_валюту обменять_валюту укрепил* девальвац* buy_euros
    buy_dollars sell_dollars foreign_money foreign_currency conversion_rate шекел* динар* форинт* лей лея рингит*
    сом сомы сумы кун куны вонов quid greenback shekel* rand zloty riyal dinar baht kroner loonie
stock: акции_компан* акций котировк* бирж* дивиденд* тикер* dow_jones share_price stock_price shares market_cap
    stock_market
placename: москв* питер питере питера петербург* спб екатеринбург* екб екат екате казань казани сочи новосибирск*
    нск самара самару самаре самары омск* пермь перми уфа уфу уфе уфы тюмен* краснодар* краснояр* воронеж* ростов
    ростове ростова волгоград* мурманск* калининград* минск* киев* одесс* минвод* анап* адлер* крым крыма крыму
    байкал* алтай алтае владивосток* хабаровск* иркутск* твер* тула туле тулу рязан* ярослав* нижний_новгород
    стамбул* анкар* анталь* анталия анталию турция турции турцию дубай дубаи эмират* египет египт* хургад* шарм
    шарм_эль тайланд* таиланд* пхукет* бангкок* бали вьетнам* нячанг* китай китая китае пекин* шанхай* япони* токио
    корею кореи корее сеул* индия индию гоа париж* франци* лондон* англию берлин* германи* рим риме рима итали*
    милан* венеци* барселон* мадрид* испани* греци* афин* кипр* вена вене вену прага праге прагу чехи* варшав*
    польш* будапешт* белград* сербию сербии грузию грузии грузия тбилиси батуми ереван* армени* баку астан* алматы
    ташкент* узбекистан* казахстан* сша америк* нью_йорк* майами канад* мексик* куба кубу мальдив* кени* африк*
    австрали* израил* тель_авив* финлянд* хельсинки рига риги ригу риге вильнюс таллин* беларус* бразили* аргентин*
    london paris rome berlin madrid barcelona amsterdam vienna prague budapest athens istanbul dubai tokyo kyoto
    beijing shanghai bangkok singapore bali sydney melbourne delhi mumbai cairo nairobi kenya moscow warsaw lisbon
    dublin brussels zurich geneva venice milan florence munich hamburg cannes oslo stockholm copenhagen helsinki
    chicago boston denver seattle dallas houston austin miami orlando vegas los_angeles la_area
    san_francisco san_diego nyc brooklyn manhattan atlanta philadelphia phoenix detroit portland toronto
    vancouver montreal mexico cancun brazil argentina canada france spain italy germany england uk scotland ireland
    greece turkey egypt india china japan korea thailand vietnam serbia hawaii leeds manchester liverpool edinburgh
    glasgow texas california florida англия англии перу чили йорк шотланди* ирланди* португали* голланди* нидерланд*
    бельги* швеци* норвег* дани* швейцари* австри* венгри* болгари* румыни* черногори* хорвати* монголи* тунис*
    марокк* шри_ланк* филиппин* индонези* сингапур* малайзи* peru chile york portugal poland sweden norway denmark
    switzerland austria hungary croatia morocco tunisia indonesia malaysia philippines
"""
