"""Why people do not buy now: too dear, no time, not the moment, no need, thinking, others decide; both languages.

Idioms and chat slang stand beside plain words, since few people object in plain words.
"""

from __future__ import annotations

from typing import Final

SALES: Final = """
highprice: дорог* дороже завысить завышать завышен* задрать задран* загнуть заломить накрутить перебор многовато
    недешев* кусаться кусач* космос космическ* заоблачн* астрономическ* неподъемн* баснословн* грабеж* грабительск*
    грабите обдиралов* обдирать ободрать обдерете драть сдирать содрать конск* нехил* бешеный неадекватн* неоправданн*
    необоснованн* роскош* элитн* переплат* переплачивать разорить разорение разорительн* накладно жирно крутовато
    ценник_конский охренеть офигеть обалдеть ничего_себе нифига_себе ого ужас_цены золотой как_крыло как_самолет
    бьет_по_карману бьет_по_кошельку ударить_по_карману жаба_душит жаба_давит душит_жаба за_такие_деньги за_эти_деньги
    за_такую_сумму за_эту_сумму таких_денег не_стоит_того не_стоит_столько столько_не_стоит цена_не_радует
    цены_не_радуют цена_пугает ценник_пугает сумма_пугает цена_смущает отпугивать_цена почка почку три_шкуры
    целое_состояние состояние_стоит влетит_в_копеечку вылиться_в_копеечку цены_как цена_как не_по_цене столько_просите
    столько_денег большие_деньги большая_сумма серьезная_сумма слишком_много_хотите много_просите много_хотите
    дорогое_удовольствие expensive pricey costly overpriced overcharg* steep exorbitant extortion* robbery ripoff
    rip_off insane_price ludicrous outrageous ridiculous absurd crazy_money crazy_price crazy_amount fortune
    arm_and_a_leg hefty premium_price too_rich too_dear too_high too_steep costs_too_much too_much_money so_much_money
    lot_of_money lots_of_money lot_of_cash that_much_money that_kind_of_money kidding_me are_you_kidding way_too_much
    a_bit_much price_tag price_is_high sticker_shock yikes astronomical gouging price_gouging greedy not_worth_it
    not_worth_that not_worth_the worth_that_much break_the_bank breaks_the_bank cheaper_to_buy bleed* eats_into
    daylight_robbery sky_high through_the_roof out_of_our_price out_of_my_price price_range for_that_price
    for_that_money for_that_sum for_that_amount for_that_kind at_that_price at_this_price rather_do_it
cantpay: не_потянуть не_потяну не_потянем не_тянем не_тяну не_осилим_такую позволить_себе не_могу_позволить
    не_по_карману не_по_средствам не_по_зубам денег_нет нет_денег денег_нету нету_денег без_денег безденежье
    денег_впритык впритык не_хватает_денег денег_не_хватает не_хватит_денег денег_не_хватит не_наберу не_наскребу
    наскрести накопить подкопить бюджет* на_мели пустой_кошелек кошелек_пустой кошелек_пуст карман_пуст пустые_карманы
    последние_деньги лишних_денег свободных_денег нет_средств средств_нет нет_такой_суммы такой_суммы_нет такой_суммы
    безработн* экономлю экономим урезать урезан* сокращение_расходов не_заложено не_заложили не_предусмотрено_бюджетом
    туго_с_деньгами сложно_с_деньгами напряг_с_деньгами затянуть_пояс* до_получки до_зарплаты ползарплаты полжизни
    месячная_зарплата моя_зарплата вдвое_дешевле вполовину_меньше вдвое_меньше в_два_раза_меньше can_not_afford
    could_not_afford not_afford afford* unaffordable out_of_my_budget out_of_budget over_budget over_our_budget
    within_my_budget budget* no_money no_cash no_funds not_in_the_budget tight_budget money_is_tight cash_is_tight
    cash_flow strapped skint broke short_on_cash short_of_cash low_on_funds my_pocket my_salary my_wage* my_income
    my_paycheck living_paycheck on_a_budget shoestring can_not_spend can_not_justify can_not_swing pinch_pennies
    penny_pinching saving_up half_that half_of_that half_what if_it_was_cheaper if_it_were_cheaper were_cheaper
    was_cheaper
undecided: думать подумать подумаю подумаем ~думывать ~думать обдум* раздум* размышл* поразмы* помозговать обмозг*
    мозговать осмыс* переварить переварива* взвесить прикин* прикидывать определиться определюсь определимся
    определяться не_определил* решиться решусь решимся не_решил* пока_не_решил еще_не_решил сомнева* сомнени* колеба*
    колебл* мяться мнусь терзать терзают не_уверен* не_готов_ответить не_готов_решать не_готова_решать сходу с_ходу
    с_наскока сгоряча второпях впопыхах наспех на_эмоциях с_кондачка спонтан* импульсивн* не_торопите не_торопить
    не_гоните не_гони не_давите не_спешу не_будем_спешить спешить_не тугодум* переспать_с утро_вечера время_подумать
    дайте_время нужно_время надо_время время_на_раздумья пауза паузу тайм_аут таймаут присмотреться присматрива*
    прицени* почитать_отзывы все_за_и за_и_против вернусь_с_ответом дам_ответ дам_знать дадим_знать сообщу_о_решении
    сообщу_решение отпишусь отпишемся отвечу_позже отвечу_потом созреть созрею дозреть крутить_в_голове покручу
    принимать_решение принять_решение решение* think* thought* ponder* consider* mull* digest* contemplat* weigh*
    undecided indecisive unsure uncertain hesitant hesitat* unconvinced on_the_fence sleep_on sink_in second_thoughts
    cold_feet make_up_my_mind made_up_my_mind up_my_mind up_our_mind chew_on chew_it have_not_decided can_not_decide
    decid* decision* on_the_spot not_ready_to not_ready_yet not_sure_yet not_100 torn pros_and_cons look_into_it
    do_my_research do_some_research let_you_know get_back_to come_back_to_you circle_back need_some_time need_time
    need_more_time take_my_time a_few_days_to couple_days_to day_or_two rush_into no_rush not_rush do_not_rush
    dont_pressure pressure_me pushing_me time_to_think think_twice step_back
rightmoment: рано рановато поздно_уже преждеврем* несвоеврем* не_вовремя не_ко_времени не_время не_то_время не_сезон
    межсезонье сезон сезонн* не_сейчас не_сегодня не_в_этом в_этом_году не_раньше со_временем когда_нибудь как_нибудь
    в_другой_раз в_следующий_раз в_следующем отклады* подождем подожду дождаться дождусь дождемся ждем_пока повременить
    повременим притормозить на_паузу заморозить заморожен* актуальн* неактуальн* не_горит не_приоритет не_в_приоритете
    не_первоочередн* после_отпуска после_праздник* после_нового через_год через_годик через_полгода через_месяц
    через_пару к_лету к_осени к_весне к_зиме до_весны до_лета до_осени до_зимы до_нового пока_не_до не_до_этого тогда_и
    вернемся_к вернуться_к разберемся разберусь закроем закрою_ипотеку устаканится уляжется утрясется успокоится
    рассосется посмотрим_там там_посмотрим timing bad_time wrong_time good_time right_time not_now not_yet
    not_right_now not_today not_this not_at_this not_at_the_moment later_on too_early too_soon premature defer*
    hold_off holding_off put_off putting_off on_hold hold_for_now freez* shelved on_ice back_burner priority priorities
    some_other_time another_time some_day someday one_day down_the_road down_the_line in_the_future near_future
    next_year next_month next_quarter next_season next_summer in_six in_a_year in_a_few revisit reconnect check_back
    touch_base follow_up_in ping_me ask_me_again try_me remind_me after_the_holidays after_christmas after_new_year
    once_things things_calm calm_down has_to_wait have_to_wait can_wait need_to_wait needs_to_wait want_to_wait
    rather_wait wait_until wait_till wait_til first_things_first not_relevant dont_rush middle_of_a middle_of_moving
    off_season slow_season fiscal before_starting
season: весн* лето лета лету летом летн* осень осени осенью осенн* зима зимы зиму зимой зиме зимн* квартал* полугоди*
    январ* феврал* март марта марте апрел* май мая мае июн* июл* август* сентябр* октябр* ноябр* декабр* каникул*
    новый_год нового_года сезон* spring summer autumn fall winter quarter q1 q2 q3 q4 january february march april june
    july august september october november december season christmas semester
busy: занят* некогда нет_времени времени_нет времени_нету нету_времени времени_в_обрез времени_не_хватает
    не_хватает_времени не_найду_времени нет_минуты ни_минуты минутки_нет нет_часа нет_свободн* свободного_времени
    свободной_минут* не_успеваю не_успею не_успеем не_успева* зашива* завал* в_мыле в_делах дел_по делами куча_дел
    гора_дел дела_дела кручусь верчусь белка_в как_белка разрыва* загружен* загруз* перегруж* замот* запар* аврал*
    цейтнот* дедлайн* горит_отчет горит_проект по_горло по_уши не_до_этого не_до_вас не_до_того не_до_звонков
    не_до_созвонов руки_не_доходят не_доходят_руки голову_поднять не_продохнуть не_вздохнуть вздохнуть на_работе
    на_совещании на_встрече совещан* планерк* за_рулем в_дороге на_смене на_паре на_уроке работаю_с пашу пахать
    вкалыва* с_утра_до с_8_до с_9_до сутками график_бешеный плотный_график график_забит расписан* расписание_забито
    не_впихну впихнуть не_втиснуть втиснуть не_выделю выделить_время тратить_время трата_времени не_отвлекайте
    не_отвлекай отвлека* не_могу_говорить не_могу_разговаривать не_могу_читать неудобно_говорить неудобно_сейчас убегаю
    тороплюсь спешу опаздываю короче_быстрее двое_детей маленькие_дети грудничок дети_маленькие ребенок_маленький
    две_работы на_двух_работах вторая_работа busy no_time no_spare spare_time free_time not_have_time not_got_time
    not_have_the_time out_of_time short_on_time time_for_this time_for_that got_time find_time find_the_time squeeze
    swamped slammed hectic overloaded overworked overbooked overcommitted stretched snowed_under buried_in drowning
    tied_up flat_out booked_solid jammed rushed in_a_rush in_a_hurry hurry run_off_my bandwidth capacity on_my_plate
    on_our_plate plate_is_full hands_full my_hands up_to_my_neck up_to_my_ears up_to_my_eyeballs juggling in_a_meeting
    at_work driving on_shift on_my_way on_the_go got_to_run got_to_go gotta_run have_to_run can_not_talk can_not_chat
    cant_read two_jobs small_kids toddler* calendar_is schedule_is crazy_schedule long_hours deadlines spare_hour
    spare_minute no_hours no_room_in takes_too_long time_consuming waste_of_time no_energy exhausted
noneed: не_нужн* не_нужен не_нужно не_надо не_требуется не_требуются не_понадобится не_пригодится без_надобности
    ненужн* ни_к_чему нет_смысла не_вижу_смысла смысла_не_вижу смысла_нет смысл_какой какой_смысл в_чем_смысл
    бессмысленн* бесполезн* потребност* нет_потребности нет_необходимости необходимости_нет нет_нужды незачем зачем_мне
    зачем_нам зачем_оно зачем_это мне_зачем нам_зачем на_кой к_чему_мне не_интерес* не_заинтересован* не_про_нас
    не_для_нас не_для_меня не_наше не_мое не_мой не_наш_случай не_наш_профиль не_моя_тема не_тема не_актуально обойд*
    обойтись обходимся обхожусь и_так_хватает и_так_неплохо и_так_нормально и_так_хорошо и_без_вас без_этого
    без_вас_обойд* живем_без жил_без живу_без прожил_без за_глаза справля* справимся справлюсь_сам сам_справлюсь
    сами_справляемся своими_силами сам_умею сам_сделаю сами_сделаем закрыли_вопрос закрыт_вопрос вопрос_закрыт
    вопрос_решен вопрос_решили уже_решили все_есть у_нас_все_есть ничего_не_нужно ничего_не_надо из_любопытства
    просто_смотр* просто_интересовался просто_спросил случайно_зашел случайно_нажал ошибся_номером по_ошибке
    слишком_мал* мелкая_фирма нас_двое один_работаю обычная_тетрадь тетрадк* блокнот* not_interested no_interest
    no_need not_need not_required not_necessary unnecessary needless pointless no_point see_the_point what_is_the_point
    not_see_the no_use any_use of_no_use use_for no_reason useless_to not_for_me not_for_us not_my_thing not_our_thing
    not_a_fit not_a_good_fit not_my_cup cup_of_tea not_applicable does_not_apply not_relevant not_looking
    not_in_the_market just_browsing only_browsing just_looking just_curious only_curious fine_without fine_as_it
    fine_as_is good_without do_without live_without get_by we_manage manage_fine manage_just works_fine working_fine
    good_enough covered_already all_set we_are_good i_am_good im_good set_for_now pass_on hard_pass no_thanks no_thank
    why_would_i why_would_we what_would_i why_do_i_need already_sorted already_solved sorted_out taken_care
    do_it_myself spreadsheet* pen_and_paper notebook too_small too_tiny one_man gimmick nice_to_have
decider: директор* директриса гендир* генеральн* финдир* шеф шефа шефу шефом шефе босс* начальник* начальств*
    начальниц* руководств* руководител* учредител* собственник* владелец владельц* хозяин хозяйк* хозяев*
    совет_директоров правлени* акционер* инвесторы партнер* компаньон* главбух* главный_бухгалтер юротдел юристы_должны
    снабжен* закупк* закупщик* тендер* айтишник* безопасники служба_безопасности вышестоящ* сверху наверху head_office
    ceo cfo cto founder* cofounder* board committee management leadership higher_ups higher_up superior* supervisor*
    partner* shareholder* procurement purchasing finance_team legal_team it_department landlord decision_maker
    decision_makers chain_of_command signatory gatekeeper receptionist just_an_employee
askothers: посовет* совет* обсуд* обсужд* обговор* спрошу спросить_у спросим переговор* согласов* согласу* утвержд*
    одобр* добро_от разрешит дать_добро не_даст_добро не_разрешит не_подпишет подписать_должен не_я_решаю решаю_не_я
    не_сам_решаю не_сама_решаю один_не_решаю не_решаю не_мне_решать не_от_меня от_меня_не зависит_не_от
    не_в_моей_компетенции компетенци* полномочи* уполномочен* не_уполномочен последнее_слово слово_за без_мужа без_жены
    без_него_никак без_нее_никак без_шефа без_директора муж_против жена_против мама_против муж_не_разрешит муж_убьет
    жена_убьет муж_решает жена_решает муж_говорит спрошу_мужа спрошу_жену спрошу_маму показать_мужу показать_жене
    показать_руководству доложить доложу передам_руководству передам_начальству вынести_на вынесу_на семейный_совет
    на_семейном дома_обсуд* ask_my ask_the consult* discuss* talk_to_my talk_to_the talk_over talk_it_over speak_to_my
    speak_with_my check_with run_it_by run_it_past run_by run_this_by run_past clear_it_with pass_it_up up_the_chain
    sign_off signs_off approv* permission authoriz* authoris* authority green_light go_ahead_from ok_from okay_from
    has_to_ok not_my_call not_my_decision not_up_to_me up_to_my up_to_him up_to_her above_my_pay pay_grade final_say
    final_word last_word say_so the_one_who_decides makes_the_decisions makes_decisions makes_those_calls
    calls_the_shots joint_decision family_decision we_vote vote bring_it_to bring_this_to take_it_to take_this_to
    convince_my get_my_husband let_me_ask without_my_husband without_my_wife
family: муж мужа мужу мужем муже муженек жена жены жене женой жену супруг* благоверн* половинк* вторая_половина мама
    мамы маме маму мамой папа папы папе родител* отец отца мать сын сыну дочь дочк* брат сестр* родн* родственник*
    семь* семейн* домашн* теща свекров* тесть сват дети husband* wife hubby missus spouse partner_in_life fiance
    fiancee girlfriend boyfriend parents mom mum dad mother father family kids son daughter brother sister in_laws
    other_half better_half
""".strip()
