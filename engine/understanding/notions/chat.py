"""How people put it when they chat: slang, idioms and loose talk for the notions of the other tables."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
highprice: дорогущ* дорогущий дороговасто многовато недешево загнули загнул* заломили ломить ломите накладно разорит*
    обдерете драть деретете грабеж грабите офигеть_ценник конский нехилый нехило жирно кругленьк* состояние_стоит
    бьет_по_карману по_кошельку влетит влетает половина_зарплаты целая_зарплата почку_продать золотой золотые rip_off
    arm_and_a_leg price_tag hefty daylight_robbery bit_much too_rich wallet_is
     jeez whopping asking_a_lot way_more_than
cantpay: денег_впритык денег_впритык копейки безденежье на_мели пустой_кошелек пенсионер_я сокращен* в_минусе
    туго_с_деньгами финансы_поют не_вывезу не_осилю не_вытяну вытянуть осилить скромный_бюджет стипенди* can't_swing
    stretch_my broke_right short_on tight_budget don't_have_the paycheck_to on_a_budget
    out_of_pocket
lowprice: подешевле попроще скромнее бюджетнее вдвое_меньше в_два_раза дешевка меньше_денег за_меньше cheaper_than
    half_the half_price undercut friendlier lower_quote bargain
other: через_дорогу напротив_предложили на_авито в_соседн* у_знаком* у_них предложили_за другая_контора другой_мастер
    down_the_road across_the_street next_door other_place other_guys rival* someone_i_know
busy: запара в_запаре запарка завал замотался по_горло с_ног голову_поднять не_вырваться вырваться аврал сессия
    отчетный горит_работа кручусь с_детьми грудничок грудничк* малыш_на не_сейчас нет_минуты минутки_нет ни_минуты
    за_рулем на_смене на_паре на_встрече на_совещании snowed_under up_to_my up_to_here flat_out juggling
    no_spare not_a_minute not_a_second on_shift in_class on_the_road two_jobs hands_full crazy_day slammed
    deadlines
later: давайте_потом потом_как-нибудь в_другой_раз после_отпуска после_зарплаты освобожусь как_освобожусь через_часик
    попозже_напишу вечерком на_выходных_напишу catch_me circle_back touch_base when_i'm_free ping_me hit_me next_time
undecided: переварить взвесить обмозговать прикинуть покумекать мозговать с_мыслями перевариваю на_раздумь*
    на_обдумыв* определилась определился определились сомнения_есть терзают_сомнения не_созрел созрею зреть паузу_на
    возьму_паузу утро_вечера с_бухты-барахты не_тороплюсь сплеча колеблюсь chew_on chew_it mull_it sleep_on toss_up
    torn pros_and weigh_it weighing let_it_sink undecided on_my_mind rushing rush_into think_twice cold_feet
    need_a_minute need_a_day
askothers: благоверн* супруг* супруга супругой муженек женушка половинка второй_половин* вторая_половина домашние
    домашними семейный_совет вместе_решаем не_один_решаю не_одна_решаю нас_двое дети_скажут согласится одобрит missus
    hubby wifey better_half other_half spouse two_of_us up_to_me not_my_call joint_decision talk_it_over hash_it_out
    family_decision show_her show_him fiance partner_first
family: благоверн* муженек женушка половинка missus hubby better_half folks in-laws fiance
distrust: лохов кидалы_вы жулье жуликов пирамида шарага шарашкин* однодневка не_внушает подвох в_чем_подвох ищи_свищи
    испаритесь сбежите пропадете исчезнете наобещаете наобещают знаем_таких сладко_поете разводите впариваете
    the_catch fly_by_night vanish disappear run_off take_the_money crooks con_artists too_good phony
    sham bogus burned_before been_burned hoax snake_oil
genuine: на_самом_деле_работаете юрлицо свидетельство_регистрации печать реквизит* огрн инн_ваш legit track_record
    business_license accredited better_business company_number
whoareyou: кто_такие_будете откуда_вы_взялись вы_откуда что_за_контора what_company who's_this where_you_from
lostthing: ~сеять потерялась обронила куда-то_дел* куда-то_делась найти_не запропастил* сгинул* вытащил* стащил*
    уперли упер уведен* вор воры воришк* ограбил* ограблен* карманник* унес* унесли свиснул* свистнул* рюкзак_украли
    сумку_украли нигде_нет nowhere_to robbed mugged pickpocket* thief nicked slipped_out fell_out gone_from vanished
    can't_locate went_missing left_it left_my
block: заблоч* залоч* разлоч* разблоч* закрыли_доступ ограничен* ограничил* приостановл* 115-фз 115_фз hold_on_my
    put_a_hold flagged suspended restricted restriction limited_my deactivated blacklisted
declined: не_пикает не_срабат* терминал_пищит не_проводит не_проводится не_списывается не_прошла не_прошло
    не_хочет_платить не_дает_оплат* bounced won't_process didn't_go isn't_going not_authorised not_accepted
    turned_down
pending: ни_слуху ни_духу тишина висяк подвис подвисл* заморож* не_движется без_движения limbo no_movement in_transit
    no_news crickets stalled held_up where's_it nothing_yet still_nothing not_arrived never_received never_came
ordering: посылочк* коробк* покупочк* заказик доставочк* диван_заказ* то_что_заказал что_я_заказал my_stuff my_things
    my_purchase what_i_ordered my_box my_delivery the_goods shipment dispatched despatched
shipping: привез* довез* завез* подвез* доставочк* пересыл* пересылк* сдэком почтой курьерк* до_двери до_подъезда
    забрать_самому drop_off drop_it dropping_it turn_up brought_to to_my_door doorstep haul ship_to send_it_to
    carry_it
whenwill: когда_уже как_скоро доколе к_какому_дню числа_какого завтра_ли к_выходным by_when what_day how_early
    what_date eta any_idea_when by_tomorrow by_the_weekend
howmuch: скока сколько_с_меня сколько_отдать сколько_надо_денег на_какую_сумму сколько_возьмете сколько_берете
    почем_нынче ценничек встанет обойдется_в влезет_в_сумму по_чем прайсик сколько_рублей сколько_тыщ какой_ценник
    run_me set_me_back money_wise what_sum what_figure per_hour per_month per_visit what_do_i_owe dollar_amount
    going_rate cost_wise what_would_it how_pricey
rebate: скидон скидосик промик промокодик акционн* поторгуемся торгуетесь торговаться округлим скинь скиньте_чуть
    сбросьте_цену сбросите уступочк* плюшки плюшк* бонусик спецпредложен* льготы_есть лояльн* knock_off
    wiggle_room round_it_down haggle negotiable perks freebie freebies throw_in markdown best_price deal_for
    special_price
freeofcharge: фри нахаляву халява задарма за_спасибо подарочн* on_the_house for_nothing no_cost at_no gratis
partpay: по_чуть-чуть понемногу кусками кусочками по_частям растянуть растян* в_несколько_заходов в_несколько_платежей
    остальное_потом с_зарплаты по_мере в_долг под_зарплату bit_by_bit in_chunks chunks stretch_it stretch_this
    lump_sum on_credit rest_later rest_on_payday month_by_month a_month_till weekly_payments in_stages as_we_go
paymethod: налом кэшем кэш безнал по_безналу на_сбер на_тинькофф по_номеру_карты по_куар куар-код куар по_qr
    скинуть_на кинуть_на через_приложен* карточкой мобильным_банк* белорусск* иностранн* card_reader venmo zelle
    cash_app cashapp wire_it crypto foreign_card swipe contactless vouchers tap_to
returns: взад сдать_обратно назад_деньги вернуть_бабки деньги_взад манибэк возвратик компенсируете компенс* вернут_ли
    get_it_back get_my_money want_my_money give_me_back reimbursed chargeback hand_it_back take_it_back undo_my
twicecharge: списалось слетел* сняло сняла_система ушло_с_карты ушли_с_карты пропали_с_карты две_операции два_списания
    дубль задвоение странное_списание left_my_account took_money out_of_my_account two_transactions two_operations
    same_purchase identical debit debits hit_twice went_out_twice mystery
unknown: что_это_за_списан* непонятно_за_что не_моя_операц* weird never_bought never_ordered not_mine wasn't_me
open: пашете фурычите по_каким_дням по_воскресеньям часам_к до_ночи ночью_работаете перерыв обеденн* выходные_дни
    круглые_сутки work_nights early_are how_late opening_time day_off days_off lunch_break weekends
    bank_holiday
location: дислокаци* локаци* базируетесь сидите_где обитаете территориально точка_на точку_на найти_вас как_найти
    ориентиры корпус подъезд_какой этаж_какой вход_со_двора окраин* в_центре based_in drop_pin whereabouts entrance
    which_floor gps coordinates map google_maps situated local_branch
appointment: окошечк* втисните впишите вписать всуньте попасть_к попасть_на примете принимаете_завтра подъехать_можно
    забить_время забейте pencil_me in_for get_me_in see_someone slot_for walk-in any_time_on a_spot
cancel: вычеркн* вычеркни отбой дать_отбой передумала отбойте не_ждите аннуляц* отзыв_заявки снять_броню scratch_that
    cross_me strike_me scrap_it bail bailing not_gonna_make can't_be_there back_out won't_be_there call_it_off
cannotcome: не_выйдет_прийти не_выберусь не_доеду застряну никак_не_могу приболел* заболел* слег слегла не_дождетесь
    stuck_at came_down_with fell_sick can't_get_there not_able_to got_sick
reschedule: двинем подвиньте пораньше_чуть на_попозже на_другое перекиньте перекинуть на_денек на_часок взамен
    другое_число другую_смену не_успеваю_к задержусь bump bump_me find_me_a different_day other_day works_better
    another_slot push_it bring_forward swap_my running_behind stuck_in_traffic
unsubscribe: отвяжите отцепитесь отрубите отрубить вырубите снесите снести не_списывайте кончайте_списывать
    больше_не_платить больше_не_нужно навязали навязан* get_rid_of drop_me shut_down wipe_my ending_it not_continuing
    don't_bill don't_renew opt_me sign_me_off close_out pull_the_plug
signin: пускает_в залогинить* залогинен* зайти_не_могу не_логинит разлогин* выкинуло_из let_me_in won't_let_me
    can't_get_in logged_off kicked_out signed_out get_back_in get_on
password: пассворд* пасворд* пароли вылетел_из_головы из_головы слетел_пароль slipped_my new_pass passcodes creds
    credentials pass_code
crash: крутит крутится вертится белый_экран черный_экран не_грузится колесико ругается глючит_прил* spins spinning
    blank_screen white_screen won't_start not_responding hangs keeps_closing
slow: черепаш* ползет ползает лагает_все в_час_по тянет_еле подтормаж* подгружается кружок_крутится картинка_замирает
    замирает рассыпает* сыпется пинги мегабит* мбит drags dragging snail useless_at spinning_circle choppy pixelated
    pixelat* mbps mbit takes_forever freezes breaks_up buffers
outage: ноль_связи связи_ноль сдох* сдохл* помер* умер_интернет лежит_сеть коннект* не_коннект* лос los_красн*
    горит_красн* тишина_в_трубке died dead_as no_internet los_light red_light nothing_loads zero_bars won't_connect
    line_is_dead went_dark knocked_out
plan: тарифчик тарифище пакетик линейк* стандарт премиум базовый_пакет оптим* standard_plan premium basic tariff tier
upgrade: апгрейд расширенн* помощнее побыстрее_тариф без_лимита побольше_гигов beef_up step_up faster_one bump_up
human: живого_челов* живой_кто-нибудь кто-то_живой реальный_челов* менеджера_мне старшего главного flesh_and
    someone_real actual_person actual_human real_human someone_who your_boss speak_to_someone
bot: железяк* тупой_бот автомат_отвеч* с_ботом робот_ты тыкать_кнопки canned automated_replies
rude: хамло хамка хамите наглая наглец нагло быдло огрызает* орут наорал* нахамил* матерится закатил* с_презрением
    как_с_идиотом по-хамски сквозь_зубы jerk rolled_her rolled_his cussed cursed swore like_an_idiot
    talked_down get_lost mocked laughed_at brushed_me attitude dismissive snarky
noshow: динам* динамят продинам* кинул_с_временем не_соизвол* не_явился морозит* морозятся игнорит игнорят слился
    пропал_мастер забил_на ghosted no-show stood_me never_came_back didn't_bother flaked bailed_on nobody_showed
    nobody_came waited_all never_called_back no_call
broken: поломан* поломал* раздолб* раскололс* расшат* шатает* шов_разош* разошел* развали* пузыр* вздул* облез*
    облупи* отсох* сдохло накрыл* накрылось скрип* скрипит не_фурычит глючн* течет протек* wobbl* wobbly seam bubbles
    bubbling fell_apart falls_apart came_off chipped dud busted glitchy creak* split_open died_on went_dead
quality: тяп-ляп кое-как через_одно халтура халтурщик* руки_из абы_как на_отвали криворук* неровн* стыки швы отврат*
    half-assed botched sloppily any_old_how uneven gaps crooked disaster joke_of shoddy cheaply_made
complain: позорище стыдоба беспредел произвол накатать_жалобу жалобная жалобу_написать книгу_жалоб разберитесь_с
    disgrace outrage fuming fed_up had_enough report_him report_her lodge_a speak_to_your_manager shame
seework: портфельчик галере* инста инсту инстаграм* глянуть_бы показать_работы с_объектов объекты_посмотр* рейтинг
    звездочк* что_люди_говорят говорят_о_вас рекоменд* lookbook insta showcase word_of_mouth rating rated stars
    google_reviews anyone_you_helped previous_clients finished_jobs jobs_you've vouch
guaranteed: а_если_развалит* если_потечет если_отклеит* если_отойдет переделаете_если исправите бесплатно_чините
    приедете_чинить кто_отвечает ответственност* falls_off if_it_leaks starts_leaking void come_back_and come_fix
    stand_behind who_repairs who_fixes covered_if
contract: бумага_какая на_честном под_честное на_слово по_бумаге вордом юрист_посмотр* подписант* handshake on_paper
    in_black fine_print small_print lawyer_looks penalties_for written_in word_file
papers: бумажк* бумажки ксерокс* ксерокопи* скан сканы водительск* прописк* регистраци* загранника паспорта_хватит
    какой_пакет собирать_что utility_bill notarized notarised scans certificates registered_address
receiptdoc: квиток квиточк* инвойс* упд закрывашк* акт_сверк* фискальн* чек_об чечек payment_slip slip tax_number
    bill_it billing_document expense_report
lesson: занятие_разовое intro_session
try: на_разок разок_сходить одно_посещение прийти_разок пробник* вводн* прежде_чем_покупать сначала_посмотр*
    попробую_сначала intro go_once once_before before_buying before_i_buy just_once taste
duration: час_или_два минут_сорок как_быстро_упр* управит* управляетесь сколько_дней_уйдет уйдет_времени how_long_till
    till_you're_done start_to_end finish_by
howlong: сколько_уйдет уйдет_дней уложитесь управитесь управляетесь по_времени_сколько быстро_управ* провозитесь
    провозит* затянется when_are_you_done till_done finish_when wrap_up take_you how_quick done_by
contraindication: суставы_скрипят скрипят подорвал* потянул_спин* вывих* выбито выбил_плечо дисков* протрузи*
    пневмони* переболел* после_инсульт* инфаркт* инсульт* onkolog* онколог* кардиостимулятор* эпилепс* стент* joints
    creak bulging_disc herniated dislocated veins varicose pneumonia stroke pacemaker epilep* will_it_hurt
    acts_up safe_for_me okay_for_me health_wise
health: пневмони* инфаркт* инсульт* онколог* вывих* протрузи* bulging herniated dislocated varicose pneumonia stroke
    joints
insurance: осага осаге каска каску бампер стукнул* врезал* притер* европротокол* виновник* страховщик* затопили
    сгорел* залили fender bumper rear-ended crashed flooded burned_down burnt claim_for adjuster policyholder totaled
    comprehensive hit_and_run
renew: на_годик еще_на_год lapsed extendable one_more_year another_year runs_out
gift: номинал* имениннику имениннице сертификатик презент подарун* birthday_guy birthday_girl valentines
    amount_on_it giftcard
number: симк* номерок другой_номер новый_номер старый_номер new_number old_number my_cell my_mobile phone_on_file
    detach
stock: в_наличие завезете завоз_когда завезли подвезли_ли раскупили разобрали остаточк* в_ассортимент*
    restocking gonna_have sold_through any_more_of have_in carry_any
fit: маловат* великоват* жмут давит в_плечах не_по_размеру не_сел не_села сел_плохо runs_small

unwanted: не_зашло не_зашел не_зашла не_подошло не_понравилось разочаров* didn't_like not_for_me
    not_what_i
balance: сколько_там на_карте_сколько скока_денег в_кармане_сколько what's_left have_left how_much_left how_much_is_in
    funds_left
transfer: закинул закинуть_деньги кинул_деньги скинул_деньги перевел_маме отправил_маме wired send_cash moved_money
loan: кредитик кредитнуть* занять_у ссудить бабла_занять lend_me borrow_some advance
atm: банкомат* atm снять_нал cashpoint
speak: набрать наберите набрать_вас звякните звякнуть маякните дозвонит* дозвонил* на_связь пообщаться ring ring_me
    give_me_a_call give_me_a_ring buzz hop_on get_on_the_phone
urgent: горит срочняк вчера_надо очень_надо кровь_из in_a_pinch yesterday right_away super_urgent
""".strip()
