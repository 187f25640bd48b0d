"""What firms of one field talk about: utilities, clinics, staff, travel, shops, banks, doubts; Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
meter: счетчик* показан* показател* прибор_учета электросчетчик* водосчетчик* кубометр* киловатт* квт meter*
    kwh cubic gauge* readings meter_reading gas_reading submit_reading my_reading
utilitybill: квитанц* платежк* жкх квартплат* коммуналк* коммунал* начисл* начислен* перерасч* пересч* еирц жкс
    общедомов* utility utilities bill* billing statement* recalculat* overcharg*
watersupply: вода воды воду водой кран крана водоснаб* горячая_вода горячей_воды холодной_воды водопровод* напор*
    труб* канализац* стояк* water tap faucet pipe* plumb* sewer* pressure
power: электрич* свет_пропал нет_света света_нет электроэнерг* ток напряжен* пробки_выбило выбило_пробк* розетк*
    обесточ* щиток electric* power blackout* outage* energy voltage fuse* socket*
gas: газ газа газом газов* плита gas boiler* stove
heatsupply: отоплен* топят батаре* радиатор* котел котл* холодн* heating radiator* boiler*
building: дом дома подъезд* лифт* этаж* квартир* крыш* подвал* двор* чердак* домофон* building* lift elevator* floor
    basement entrance* apartment* flat stairwell
outage: отключ* вырубил* пропал* авари* прорв* нет_воды нет_света нет_интернета дадут вернут включат перебо* обрыв*
    outage* cut_off went_off went_out no_power no_water no_electricity burst be_back back_on
net: интернет* инет* инета нет_сети сеть сети вайфай* вай-фай wifi wi-fi роутер* маршрутиз* модем* провайд* оптик*
    кабел* соединен* коннект* онлайн сайты internet net network* router* modem* broadband provider* fiber ethernet
    cable
slow: скорост* быстр* медлен* тормоз* тормозит лага* лагает пинг* мегабит* мбит буфер* тянет черепах* грузит*
    долго_груз* speed* slow* fast* lag* buffer* ping mbps throttl* crawl* choppy latency download* upload* streaming
plan: тариф* тарифн* пакет* безлимит* гигов гигабайт* гиг минут абонент* абонплат* план plan plans tariff* package*
    bundle* unlimited gigs prepaid
sim: сим симка симк* симку сим-карт* симкарт* есим esim sim nano микросим* номер_телефона
loan: кредит* займ* заем* ссуд* ипотек* рефинанс* автокредит* потреб* loan* mortgage* credit borrow* lend* refinanc*
    lender*
rate: процент* ставк* годов* переплат* interest rate rates apr percent* annual yield
papers: документ* паспорт* снилс инн справк* бумаг* бумаж* удостоверен* права 2-ндфл ндфл трудов* копия копии копию
    копий оригинал* пакет_документов перечень анкет* заявлен* document* doc docs paper* paperwork id passport* licence
    license certificate* proof payslip* statement* form forms copy copies original*
medical: врач* доктор* терапевт* педиатр* стоматолог* зубн* дантист* кардиолог* невролог* невропатолог* лор окулист*
    офтальмолог* гинеколог* уролог* хирург* дерматолог* эндокринолог* ортопед* психолог* doctor* dr gp
    physician* dentist* dermatolog* pediatric* paediatric* cardiolog* neurolog* surgeon* therapist* optician*
    ophthalmolog* gynecolog* orthodont* specialist* physio*
appointment: прием* приём* визит* запис* записаться талон* окошк* есть_окно свободное_окно осмотр* консультац*
    обследован* диспансер* чекап appointment* visit* slot* check_up checkup book_in see_a consult*
    examination*
labtest: анализ* кровь крови моча мочи мазок биопс* гормон* узи мрт кт рентген* снимок снимк* флюорограф* экг расшифр*
    заключен* исследов* результат* test tests lab labs blood urine biops* scan* xray x-ray mri ct ultrasound hormone*
    report analysis findings
illness: болит боль заболел* болею болезн* температур* простуд* грипп кашел* насморк* тошн* сыпь аллерг* травм* sick*
    ill illness ache* pain pains painful hurt* fever cough* flu cold rash allerg* injur*
cannotcome: не_приду не_смогу не_успе* не_получится опозд* опазд* задерж* уезжаю can't_make won't_make can't_come
    won't_come running_late be_late can't_attend unable miss_my
vacation: отпуск* отгул* отдых* каникул* больничн* декрет* выходн* дни_отпуска за_свой_счет отпускн* vacation* holiday*
    pto time_off day_off days_off annual_leave sick_leave maternity paternity_leave sabbatical
staffwork: сотрудник* работник* начальник* руководит* шеф босс* кадр* кадров* отдел_кадров hr зарплат* оклад* аванс*
    расчетн* премия отработ* переработ* увольн* график* смена смену employee* staff boss* manager* payroll salary
    wage* overtime shift* payday personnel
flight: самолет* рейс* вылет* авиа* авиабилет* авиакомпан* аэропорт* перелет* лететь лечу летим полет* полететь
    посадк* пересадк* flight* fly flying plane planes airline* airport* boarding depart* layover* airfare
ticket: билет* посадочн* маршрутн* бронь брони бронирован* заброн* ticket* booking* reservation* itinerary
    boarding_pass
hotel: отел* гостиниц* хостел* номер_в заезд* выезд* прожив* засел* апартамент* hotel* room rooms check-in
    checkout check_out accommodation* hostel* resort*
trip: тур тура туры путевк* поездк* путешеств* круиз* экскурс* trip* tour* travel* journey cruise* holiday
    package_holiday
luggage: багаж* чемодан* сумк* сумок рюкзак* ручная_кладь ручной_клади кладь клади кладью вес килограмм* кг перевес
    перевеса коляск* лыж* baggage luggage suitcase* bag bags backpack* carry-on hand_luggage kg weight
    overweight stroller* skis
passenger: пассажир* фамили* имя_в попутчик* ребенок_летит passenger* traveller* traveler* name_on surname
ordering: посыл* заказ* бандерол* груз груза грузы грузом отправлен* трек* трек-номер* коробк* упаковк* пакет_пришел
    parcel* package* shipment* order* delivery tracking packaging
shipping: курьер* доставк* достав* привез* привоз* привезт* пересыл* отправк* почта почты почту почте почтой почтов*
    сдэк боксберри самовывоз* пвз пункт_выдачи courier* deliver* ship* postage mail dispatch* pickup
addressplace: адрес* улиц* квартир* корпус* индекс* подъезд* дом_номер переехал* переезд* пункт_выдачи address* street
    postcode zip house_number apartment moved relocat* location
wrongitem: не_тот не_та не_то перепут* другой_размер другой_цвет другой_товар чужой чужая вместо подмен* wrong_item
    wrong_size wrong_one wrong_product not_what someone_else's mixed_up swapped
returns: возврат* возврач* ~вернуть вернул* верните верну вернуть сдать_обратно обратно назад_деньги обмен_и не_подош*
    return* refund* money_back send_back send_it_back bring_back give_back reimburs*
wear: плать* куртк* обув* ботин* кроссовк* футболк* джинс* пальт* брюк* штаны рубашк* юбк* туфл* сапог* вещь вещи
    одежд* dress* jacket* shoe* shirt* trousers jeans coat* skirt* boots clothes sweater* garment*
goods: товар товары товарн* товарчик* вещь вещи изделие продукц* покупк* позици* артикул* item* product* goods article
paymethod: оплат* ~платить заплат* наличн* наличк* налик* налом безнал* карта картой сбп qr перевод* кошелек*
    эквайринг* предоплат* cash card paypal cheque crypto apple_pay google_pay cod bank_transfer prepay*
partpay: рассроч* частями часть части частично долями сплит* разбит* помесяч* ежемесяч* этап* постепен* растян* взнос*
    первый_взнос в_кредит installment* instalment* split* in_parts bit_by_bit klarna afterpay
    pay_later payment_plan down_payment
rebate: скид* скидоч* акци* промокод* промик* купон* распрод* бонус* лояльн* уступ* торг сбав* спеццен* кэшбек* кешбэк*
    discount* coupon* voucher* loyalty cashback negotia* knock_off money_off special_offer
highprice: дорогонько дороговат* завыш* неподъем* кусает* цены_космос ценник_космос цена_космос просто_космос
    конечно_космос вообще_космос это_космос космос_какой космич* не_по_карману не_потяну не_могу_позволить бюджет*
    многоват* загнул* денег_нет нет_денег столько expensive steep overpriced fortune too_much that_much
    ridiculous beyond_my
competitor: конкурент* у_других у_соседей в_другом в_другой другая_компания другие_компании дешевле_у дешевле выгоднее
    авито озон* вайлдберриз* сравнил* competitor* elsewhere other_companies another_company rival* cheaper_elsewhere
    cheaper better_offer better_deal amazon ebay for_less
undecided: подум* думат* думаю обдум* решить решим решите решать решен* решил* посовет* совет* посовещ* обсуд* обсуж*
    взвес* сомнев* не_готов не_решил* не_определ* присматр* прикин* спешить decide* decision consider* consult
    discuss* not_ready not_sure undecided unsure weighing weighed mull* on_the_fence make_up_my hesitat*
distrust: мошен* лохотрон* обман* афер* кидал* кинут кидали довер* верит* верю доказ* подозр* scam* fraud*
    legit* fake rip_off cheat* shady suspicious genuine vanish real_company
access: войти зайти захож* заход* вход* доступ* логин* парол* авториз* учетк* аккаунт* кабинет* профил* восстанов*
    взлом* сброс* log_in login log_on sign_in password* passcode* username* access account accounts locked_out reset*
    recover* hack* profile* verification credential*
code: код кода коды смс sms подтвержд* пуш otp code* verification authenticat* text_message
pin: пин пина пинкод* пин-код* pin pincode passcode four_digit четырехзначн*
unsubscribe: подписк* премиум* автопродл* автоплат* автосписан* subscri*
    auto-renew* paid_plan
card: карта карты карту карте картой карточк* пластик* кредитк* дебет* виза мир card cards debit_card credit_card visa
    mastercard
app: приложен* программ* прилож* сайт* страниц* андроид* айфон* ios версия обнов* app apps application* site website*
    page software android iphone version browser
"""
