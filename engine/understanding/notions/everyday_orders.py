"""What words of parcels, returns, events, home bills and mobile links are about, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
events: концерт* спектакл* театр* выставк* фестивал* билет_на_концерт билеты_на_концерт билеты_в_театр билет_в_театр
    билеты_в_кино билет_в_кино матч матча афиш* мероприятия_в вечеринк* клуб клубе стендап_концерт concert* gig gigs
    festival* exhibition* theater_tickets play_tickets match_tickets ticketmaster events_near local_events party
    show_tickets nightlife
metering: показан* счетчик* водосчет* электросчет* кубы кубов киловатт* квт передать_показ* meter_reading*
    meter_readings submit_reading readings smart_meter kwh meter_number meter_reading submit_my_reading take_a_reading
utility: коммунал* жкх управляющ* ук электричеств* водоснаб* водоканал* газ газа отоплен* горячая_вода горячей_воды
    холодной_воды нет_воды нет_света нет_газа воду_отключ* свет_отключ* капремонт* перерасч* водопровод* utility
    utilities water_bill electric_bill gas_bill power_bill electricity water_supply no_power no_water no_gas sewage
    council_tax hot_water
poweroutage: отключ* вырубил* нет_света света_нет авари* обесточ* когда_дадут когда_включат outage* blackout*
    power_cut power_is_out went_out no_electricity lights_went
parcel: посылк* посылочк* бандерол* трек_номер трек_код трекинг отслед* отслеж* почта_россии почтов* почтамт*
    постамат* почтомат* пвз пункт_выдачи пункте_выдачи курьер* сдэк* боксберр* озон озона вайлдберриз* алиэкспресс*
    али извещен* таможн* отправлен* parcel* package* shipment* tracking tracking_number courier* post_office usps ups
    fedex dhl royal_mail mailman postman pickup_point pick_up_point locker out_for_delivery customs ebay aliexpress
    amazon
ordering: где_мой_заказ где_заказ когда_придет когда_привезут когда_доставят дойдет статус_заказа мой_заказ
    на_каком_этапе застрял* завис зависло зависла зависли едет_мой отгруж* отгруз* обещали_вчера почему_так_долго
    долго_едет where_is_my_package my_order order_status shipped ship_it arrive* arrival_date
    delivered deliveries taking_so_long still_waiting any_update what_is_with_the order_number order_is
    выехал_курьер везут_ли едет_ли накладная накладную в_пути вручен* сортировк* не_привезли where_are_my in_transit
    on_its_way on_the_way get_here be_here expected_delivery estimated_delivery been_shipped has_shipped
    left_the_warehouse signed_for still_has_not
returning: возврат* ~вернуть вернуть верну верните ~вращать возвращ* сдать_обратно сдать_товар обменять обмен
    не_подош* не_понрав* передумал* деньги_назад деньги_обратно вернуть_деньги брак бракован* четырнадцати_дней return
    returns returned returnable returning refund* money_back send_back send_it_back bring_it_back take_it_back
    it_go_back
    has_to_go_back going_back_to_the_shop going_back_to_the_store go_back_to_the_shop go_back_to_the_store
    does_not_fit did_not_fit changed_my_mind exchange* return_label restocking wrong_size do_not_like
goods: чайник* планшет* ноутбук* ноут телевизор* наушник* кружк* блендер* утюг* кроссовк* рубашк* рубах* плать* куртк*
    джинс* брюк* футболк* туфл* сапог* обув* белье белья трусы сумочк* часы_наручн* фен пылесос_куплен* микроволновк*
    подарок* kettle* blender* tablet* laptop* headphone* earbud* mug mugs shirt* dress dresses jeans pants shoe*
    sneaker* boots jacket* underwear toaster* hairdryer watch_band gift gifts sweater* hoodie* skirt*
instore: есть_в_наличии наличи* в_наличии ассортимент* размерный_ряд есть_размер есть_ли_у_вас в_продаже in_stock
    in_store available_in carry_in availability sold_out
mobileplan: тариф* гигов гигабайт* гиги гигах гиг минут_осталось остаток_пакет* остатки_пакет* пакет_минут безлимит*
    трафик_интернет* мегабайт* абонентк* абонплат* tariff* data_plan phone_plan gigs gig mobile_data data_plan
    minutes_left prepaid unlimited_data data_left hotspot
mobilesim: симк* сим_карт* есим esim e_sim sim sim_card port_my_number перенос_номера сменить_оператора мтс билайн*
    мегафон* теле_2 йота verizon tmobile t_mobile vodafone
roaming: в_роуминге за_границей_связь звонки_за_границ* abroad_data
"""
