"""What words of flights, hotels, visas, roads and rides are about, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
flight: летит летишь летел* слета* ~лететь аэрофлот* победа_рейс внуково домодедово шереметьево пулково эконом
    бизнес_класс flies flew airplane* airfare* air_fare aviation jet aeroflot ryanair easyjet lufthansa delta_flight
    united_flight southwest heathrow gatwick jfk lax ohare улететь улечу смотаться борт борта
    чартер* лоукост* стыковк* utair s_7 charter connecting_flight connection passengers
flightbuy: билет билеты билета билетов билетик* туда_и_обратно туда_обратно в_один_конец в_обе_стороны прямой_рейс
    без_пересадок с_пересадкой пересадк* место_у_окна у_прохода самый_дешевый_рейс ticket tickets round_trip one_way
    return_ticket nonstop non_stop direct_flight layover* stopover window_seat aisle_seat business_class economy_class
    first_class cheapest_flight plane_fare fare fares red_eye itinerary
flightstatus: задерж* опаздыв* опазда* вовремя по_расписанию приземл* посадк* прилет* прибыт* прибыва* прибыл прибыла
    прибыли_ли прибыл_ли прибытие сел_самолет сядет сел_или вылетел* вылетает_вовремя отложили_рейс отложили_вылет
    гейт* терминал* выход_на_посадку табло объявили_посадк* объявлена_посадка летит_вообще в_воздухе статус*
    на_сколько_задерж* delay* on_time on_schedule land lands landed landing arriv* depart* gate terminal boarding
    boarded take_off taken_off takes_off took_off touch_down touched_down status* in_the_air running_late
    behind_schedule eta взлет* улетел во_сколько_прилет во_сколько_вылет перенесли_рейс отменили_рейс en_route
    arrival_time departure_time grounded diverted due_in taking_off cancelled canceled flight_get_in plane_get_in
    train_get_in get_in_at
luggage: ручную_кладь бирк* лента_багажа на_ленте с_ленты ленты_выдачи розыск* выдач* камера_хранения carry_ons
    carousel belt checked_bag* rucksack* duffel holdall trunk tag
    my_things my_stuff баул* котомк* поклаж* рюкзачок пожитк* лыжи_в belongings gear golf_clubs
    lost_and_found lost_property delayed_bag* holdalls
luggagelost: потерял* потерян* пропал* пропаж* утер* нет_багажа багажа_нет не_выдали не_получил* не_прилетел* улетел_в
    улетел* без_вещей забрал_мой чужой_чемодан куда_делся куда_делась куда_делись lost_bag* lost_luggage lost_baggage
    missing_bag* missing_luggage never_came never_showed never_arrived did_not_arrive without_my_things
    without_my_bag* wrong_city somebody_took someone_took by_mistake not_on_the_carousel не_долетел*
    не_приехал_чемодан не_пришел_багаж did_not_come_out went_missing still_missing left_behind mishandled
hotel: гостиничн* мотел* мини_отел* номер_на номер_с номера_в свободные_номера двухместн* одноместн* трехместн*
    двуспальн* люкс апарт апарты апартам* посуточн* снять_номер сними_номер номер_люкс ночевк* переночев* ночлег*
    остановиться_в где_остановиться выезд_из завтрак_включен с_завтраком все_включено ресепшн* хилтон* марриот*
    вид_на_море вид_на_горы с_бассейном раздельными_кроватями база_отдыха санатори* пансионат* кемпинг* глэмпинг*
    квартиру_на_сутки inn inns lodge* lodging* stays staying vacanc* bnb bed_and_breakfast guesthouse guest_house
    double_room twin_room twin_beds single_room king_size queen_bed a_room room_for room_at room_with
    holiday_apartment vacation_rental hilton marriott hyatt sea_view ocean_view all_inclusive half_board
    pet_friendly crash_for_the_night bed_for one_night two_nights per_night жилье_на койко_место квартиру_у_моря
    пожить вселит* шале вилла виллу бунгало букинг* звезд звезды пятизвезд* ночей ночи_на overnight nightly villa*
    bungalow* chalet* cabin cabins five_star four_star star_hotel
    place_to_sleep double_bed single_bed bed_in nights
reserve: заброни* бронь брони бронир* зарезерв* закажи закажите ~заказ* заказать оформ* снять_номер book book_a
    book_me booking* make_a_reservation order_a get_me arrange_a sort_out secure
train: поезд поезда поезде поездом поездов электричк* ржд купе плацкарт* вагон* сапсан* ласточк* верхняя_полка
    верхнюю_полку нижняя_полка нижнюю_полку вокзал* железнодорож* жд train trains railway* amtrak rail carriage
    sleeper_car railroad eurostar
publictransport: автобус* маршрутк* метро трамва* троллейб* остановк* станци* подземк* пересест* проездной
    тройка_карта bus buses subway* metro tram* tube underground public_transport* shuttle* station* bus_stop transit
    ferry
visa: визе визой шенген* безвиз* без_визы консульств* посольств* въезд* пребыван* гражданств* вид_на_жительство
    границ* таможн* электронная_виза schengen consulate* embassy esta visa_free passport passports entry_requirements
    enter_the_country border residence_permit customs_rules e_visa travel_permit транзитн* мультивиз* внж рвп биометр*
    апостил* депорт* green_card tourist_visa work_visa student_visa transit_visa multiple_entry visa_on_arrival
    citizens citizen work_permit residency allowed_to_enter travel_document
vaccine: привив* привит* вакцин* сертификат_о_вакцин* желтая_лихорадка желтой_лихорадки маляри* vaccin* shots jab jabs
    immuniz* immunis* malaria yellow_fever inoculat*
taxi: такси таксист* таксо таксомотор* таксопарк* яндекс_такси яндекс_до яндекс_го убер убера убером убере ситимобил*
    болт_такси минивэн* извозчик* попутк* водител* шофер* подвез* довез* тачка тачку тачке вызови_машину закажи_машину
    машину_до машину_к машина_до машину_с машина_подъедет подача_машины подъедет комфорт_плюс детским_креслом taxi*
    taxy cab cabs uber* lyft hail driver* chauffeur minivan pick_me_up lift_home lift_to a_car_to get_a_car
    car_with_driver подброс* подкинуть_до подкинь_до отвези отвезти отвезите увези увезите забери_меня трезвый_водитель
    бомбил* поездку_до drop_me take_me_to take_me_home get_me_to cabbie rideshare limo limousine carpool pick_up_at
    surge need_a_lift
carhire: аренда_авто аренда_машины арендовать_машину прокат* напрокат каршер* взять_машину делимобил* rental_car
    rental_cars car_rental rent_a_car rent_car renting_a_car hire_a_car car_hire carshare car_sharing zipcar hertz
    avis
traffic: пробк* трафик дорога дороги дорогу дороге дорог дорогах дорогам дорожн* трасс* затор* загруженност* перекрыт*
    движение движения движении мкад мкаде кад кольцо ттк кольцев* шоссе проспект* дтп авари* едет_или ехать_до доехать
    доеду доедем объезд* объехать час_пик часы_пик выезжа* баллов_в забит забита забито стоит_все встали_все варшавк*
    кутузовск* садовом ленинградк* каширк* дорожные_работы ремонт_дорог* перегружен* traffic jam jams jammed congest*
    gridlock* highway* freeway* motorway* interstate turnpike expressway ring_road commut* rush_hour peak_hour
    road_work* roadwork* roads road closure* road_closed closed_road* accident* pileup crash* wreck backup backed_up
    bottleneck* detour* tailback* slow_moving road_conditions bumper_to_bumper standstill get_downtown drive_to
    drive_time lots_of_cars driving_time стоим плетемся тянемся ползем проезд развязк* мост моста мосту тоннел*
    туннел* съезд обстановка_на_дорог* гаишник* гибдд едем едут выезд въезд_в_город bridge tunnel lane lanes
    intersection way_to_work way_home on_the_way_to route_to_work delays_on stuck_in crawling clogged snarl*
    roads_clear faster_route how_bad_is_the leave_for_work
route: как_пройти как_проехать как_добраться как_дойти как_доехать пройти построй_маршрут пешком пешочк* дойти
    кратчайш* карта_города на_карте on_foot walking maps shortest get_from turn_by_turn
distance: расстоян* как_далеко далеко_ли далеко_до сколько_км сколько_километров_до сколько_ехать сколько_лететь
    сколько_идти distance how_far far_is far_away miles_to how_long_to_drive how_long_will_it_take
parking: паркомест* паркомат* эвакуат* штрафстоян* запарков* park_my garage_near valet tow towed meter_parking
plug: переходник* вольт* адаптер* тип_розет* розетки_в напряжение_в вилк* plug_type adapter* adaptor*
    voltage socket_type outlet_type power_socket converter plugs
sightsee: достопримеч* куда_сходить куда_пойти что_посмотреть экскурс* музе* туристическ* туристам прогулк*
    интересные_места развлечен* культурн* attraction* sightseeing things_to_do things_to_see places_to_see
    places_to_visit tourist* landmark* museum* must_see must_visit fun_things travel_suggest*
safetytravel: безопасно_ли_ехать безопасно_в опасно_ли предупреждения_для_туристов travel_alert* travel_warning*
    travel_advisor* safe_to_travel safe_to_go dangerous_to
whereami: где_я где_мы мое_местоположен* мои_координат* моя_геопозиц* где_нахожусь поделись_геолокац* where_am_i
    where_are_we my_location my_coordinates current_location
bonusmiles: мили миль_аэрофлот* бонусные_мили статус_часто_летающ* frequent_flyer flyer_miles miles_earned sky_miles
jetlag: смена_часов* джетлаг jet_lag jetlag*
"""
